/** Where a replay stood. Spec: verification ("Checkpoints"). */
import type { LeafWrite, Outcome } from '@assay/protocol'
import type { Hex } from './l1.ts'

/** Everything up to a submission, replayed and found in order. */
export interface Checkpoint {
  readonly submission: number
  /** The L1 block with its inputs: all of L1 before follows from its hash. */
  readonly blockNumber: number
  readonly blockHash: Hex
  readonly inputsId: Uint8Array
  readonly outcome: Outcome
  readonly opSeqNext: number
  readonly inboxNext: number
  /** Of the state behind the submission. */
  readonly leaves: readonly LeafWrite[]
  /** What the verifier's user keeps of the submissions up to here. */
  readonly extra: Uint8Array
}
