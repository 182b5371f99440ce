/** What every prover answers. */
import type { Difference } from './difference.ts'
import type { WitnessBundle } from './statement.ts'

/** `refused`: the bundle does not belong to its statement, so nothing was proved either way. */
export type ProofVerdict =
  | { readonly kind: 'agrees'; readonly checkpoints: number; readonly steps: number }
  | { readonly kind: 'differs'; readonly difference: Difference }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Decides a transition statement over an interval of checkpoints. Rejects with AssertionError for
 * leaves that are no state at all, never for wrong ones.
 */
export interface Prover {
  /** How it proves: said in reports. */
  readonly name: string
  prove(bundle: WitnessBundle): Promise<ProofVerdict>
}
