/** What is decided upon: the exchange as L1 and the replay show it. Spec: monitor. */
import type { Bond, Hex } from '@assay/settlement'
import type { Standing } from './standing.ts'

/** A dead claim's reward that is not paid yet. Spec: disputes, "Reward". */
export interface RewardView {
  readonly payee: Hex
  /** L1 seconds. */
  readonly killTime: number
  readonly killBlock: number
  /** Block of the oldest opened commitment; 0: none. */
  readonly commitBlock: number
}

export interface ClaimView {
  readonly claimId: Hex
  readonly submission: number
  readonly standing: Standing
  /** L1 seconds. */
  readonly time: number
  readonly proposer: Hex
  readonly isKilled: boolean
  readonly isContested: boolean
  /** Wrong, and its proof needs no replay from genesis. */
  readonly isQuick: boolean
  readonly parentOutcomeHash: Hex
  readonly outcomeHash: Hex
  readonly reward: RewardView | null
}

/** Inputs that have been replayed. */
export interface SubmissionView {
  readonly submission: number
  /** L1 seconds. */
  readonly postedAt: number
  /** Whether the trace is at hand. */
  readonly canPropose: boolean
}

/** All of one L1 block, as far as L1 can be asked for one. */
export interface View {
  readonly block: number
  /** L1 seconds. */
  readonly l1Time: number
  readonly wallMs: number
  /** Every claim that L1 shows of the submissions below is here. */
  readonly isCaughtUp: boolean
  readonly windowSeconds: number
  /** The first submission without a confirmed claim. */
  readonly confirmedCount: number
  /** L1 has decided nothing against the rules as this release has them. */
  readonly isTrusted: boolean
  /** Nothing confirms any more. */
  readonly isOver: boolean
  /** Of this monitor's key. */
  readonly bond: Bond
  /** Those without a confirmed claim, without gaps and in order. */
  readonly submissions: readonly SubmissionView[]
  readonly claims: readonly ClaimView[]
}
