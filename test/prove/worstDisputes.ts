/** The dearest disputes that the search finds, measured on L1. */
import { startExchange } from '../settlement/exchange.ts'
import type { StepperEvm } from '../stepper/evm.ts'
import { type DisputeCost, measureDispute, placeOf } from './disputeGas.ts'
import { searchDisputes } from './disputeSearch.ts'

/** What a dispute may cost at most, whatever is traded. Spec: disputes, "Cost". */
export const DISPUTE_BARS: DisputeCost = { gas: 8_000_000, bytes: 110_000 }

/** One interval: as estimated by the search, and as it was. */
export interface MeasuredDispute extends DisputeCost {
  readonly name: string
  readonly checkpoint: number
  readonly isEnd: boolean
  readonly steps: number
  readonly openings: number
  readonly estimatedGas: number
  readonly estimatedBytes: number
}

/** Searches, then disputes on an exchange of its own all that was kept; a few seconds for each. */
export async function worstDisputes(
  evm: StepperEvm,
  options: { readonly seed: number; readonly rounds: number; readonly measured?: number },
): Promise<{ readonly disputes: readonly MeasuredDispute[]; readonly worst: DisputeCost }> {
  const exchange = await startExchange()
  try {
    const { measured = 20, ...search } = options
    const found = await searchDisputes(evm, { ...search, place: placeOf(exchange) })
    const disputes: MeasuredDispute[] = []
    for (const { scenario, gas: estimatedGas, bytes: estimatedBytes, ...one } of found) {
      if (disputes.length === measured) break
      const cost = await measureDispute(exchange, scenario, one.checkpoint)
      disputes.push({ ...one, ...cost, estimatedGas, estimatedBytes })
    }
    const most = (by: 'gas' | 'bytes') => Math.max(...disputes.map((dispute) => dispute[by]))
    return { disputes, worst: { gas: most('gas'), bytes: most('bytes') } }
  } finally {
    await exchange.stop()
  }
}
