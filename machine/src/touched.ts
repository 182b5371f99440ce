/** What a step has to do with an order, as its touches need it. Spec: witness, "Touches". */
import type { Step } from '@assay/engine'
import { type MarketConfig, Side } from '@assay/protocol'

/** True when the step takes an order out of the book. */
export function removes({ writes }: Step): boolean {
  return writes.some(({ value }) => value === null)
}

/** Of an order of this side. */
export function lockAsset({ base, quote }: MarketConfig, side: Side): number {
  return side === Side.ASK ? base : quote
}
