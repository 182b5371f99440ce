/** What a monitor may do, and what it remembers of it. Spec: monitor, "What is done". */
import type { Hex } from '@assay/settlement'

/** What the operator lets it do. */
export interface ReactorConfig {
  /** Of the key; null: it sends nothing and only keeps evidence. */
  readonly me: Hex | null
  /** Whether proofs can be built. */
  readonly prove: boolean
  readonly kill: boolean
  /** Commits to a fault before it proves it, so that nobody can take the reward. */
  readonly commit: boolean
  readonly propose: boolean
  readonly bond: boolean
  readonly confirm: boolean
  /** An honest sequencer goes first for so long: proposals and confirmations. Seconds. */
  readonly patienceSeconds: number
}

/** One thing to do. `evidence` and `prepare` send nothing. */
export type Action =
  | { readonly type: 'evidence'; readonly claimId: Hex }
  /** `isQuick`: without a replay from genesis. */
  | { readonly type: 'prepare'; readonly claimId: Hex; readonly isQuick: boolean }
  | { readonly type: 'commit' | 'kill' | 'open' | 'collect'; readonly claimId: Hex }
  | { readonly type: 'contest'; readonly claimId: Hex; readonly rival: Hex }
  | { readonly type: 'bond' }
  | { readonly type: 'propose'; readonly submission: number }
  | { readonly type: 'confirm'; readonly claimIds: readonly Hex[] }

/** What became of an action. */
export type ActionResult =
  /** `block`: where it was mined; null for what sends nothing. */
  | { readonly type: 'done'; readonly block: number | null }
  /** Somebody else did it, or it is not needed any more. */
  | { readonly type: 'moot'; readonly reason: string }
  | { readonly type: 'failed'; readonly reason: string }

/** What is remembered of what was done; all of it may be lost. */
export interface Memory {
  /** Claims whose evidence is written. */
  readonly written: ReadonlySet<Hex>
  /** Claims whose proof is at hand. */
  readonly prepared: ReadonlySet<Hex>
  /** Commitments that were made. */
  readonly committed: ReadonlyMap<Hex, { readonly block: number; readonly wallMs: number }>
  /** Dead claims whose commitment was opened, or is none. */
  readonly opened: ReadonlySet<Hex>
  /** Failures in a row, by action. */
  readonly failures: ReadonlyMap<string, Failure>
}

export interface Failure {
  readonly count: number
  readonly reason: string
}

/** One name for the same thing to do. */
export function actionKey(action: Action): string {
  switch (action.type) {
    case 'bond':
      return 'bond'
    case 'propose':
      return `propose ${action.submission}`
    case 'confirm':
      return `confirm ${action.claimIds[0]}`
    default:
      return `${action.type} ${action.claimId}`
  }
}
