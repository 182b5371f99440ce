/** What a step has to do with an order, as its touches need it. Spec: witness, "Touches". */
import type { Step } from '@assay/engine'
import { LeafKind, type MarketConfig, Side } from '@assay/protocol'

/** False when it writes nothing, or no more than that a dead-man's switch has fallen. */
export function touchesBelowHead({ writes }: Step): boolean {
  return writes.some(({ address }) => address[0] !== LeafKind.ACCOUNT)
}

/** True when the step takes an order out of the book. */
export function removes({ writes }: Step): boolean {
  return writes.some(({ value }) => value === null)
}

/** Of an order of this side. */
export function lockAsset({ base, quote }: MarketConfig, side: Side): number {
  return side === Side.ASK ? base : quote
}
