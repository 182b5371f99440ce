/** What a verification answers, as data, as sentences and as an exit code. Spec: verification. */
import { type Difference, describeDifference } from '@assay/prover-hooks'
import type { Hex } from './l1.ts'
import type { ReceiptCounts } from './receipts.ts'

export type Verdict = 'ok' | 'mismatch' | 'unavailable' | 'unreachable'

/** Never merged. 2 is for usage. */
export const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  ok: 0,
  mismatch: 3,
  unavailable: 4,
  unreachable: 5,
}

/** What a claim says against what the rules say. */
export interface ClaimReport {
  readonly claimId: Hex
  readonly transaction: Hex
  /** As claimed. */
  readonly stateRoot: Hex
  readonly outcomeHash: Hex
  /**
   * `unavailable`: the outcome agrees, but its trace cannot be read. Wrong, and can never confirm:
   * `killed` by a proven fault; `superseded`: another outcome is confirmed, and it is ours;
   * `orphaned`: stands on the outcome of a claim that is dead.
   */
  readonly verdict: 'ok' | 'mismatch' | 'unavailable' | DeadVerdict
  readonly difference: Difference | null
  /** One sentence unless ok, otherwise empty. */
  readonly explanation: string
}

/** Of claims that can never confirm. */
export type DeadVerdict = 'killed' | 'superseded' | 'orphaned'

export function isDead({ verdict }: Pick<ClaimReport, 'verdict'>): boolean {
  return verdict === 'killed' || verdict === 'superseded' || verdict === 'orphaned'
}

/** `unclaimed`: replayed, but nobody has claimed an outcome, or only dead claims have. */
export interface SubmissionReport {
  readonly submission: number
  readonly verdict: 'ok' | 'mismatch' | 'unavailable' | 'unclaimed'
  readonly transaction: Hex
  readonly records: number
  readonly inboxEntries: number
  readonly checkpoints: number
  /** Ours; null while it could not be replayed. */
  readonly root: Hex | null
  readonly claims: readonly ClaimReport[]
  /** One sentence unless ok, otherwise empty. */
  readonly explanation: string
}

/** Roots of one submission: ours, and the one that L1 has. */
export interface RootPair {
  readonly submission: number
  readonly root: Hex
  /** Null: L1 shows no such claim. */
  readonly rootOnChain: Hex | null
}

export interface Report {
  readonly verdict: Verdict
  /** The verdict in one sentence: what and where. */
  readonly sentence: string
  /** Submissions with a claim that agrees, and none that lives and does not. */
  readonly verified: number
  readonly mismatches: number
  readonly unavailable: number
  readonly unclaimed: number
  /** Claims that a proven fault has ended, that came too late, and that stood on those. */
  readonly killed: number
  readonly superseded: number
  readonly orphaned: number
  readonly records: number
  readonly signatures: number
  /** Which library recovered them. */
  readonly signatureLibrary: string
  /** After the last submission that was replayed. */
  readonly submission: number
  readonly root: Hex | null
  /** Claimed for that submission (confirmed or not); null while nobody has. */
  readonly rootOnChain: Hex | null
  /** The last confirmed submission that was replayed. */
  readonly confirmed: RootPair | null
  /** Submissions up to this one were compared by an earlier run; 0: none. */
  readonly resumedAt: number
  readonly receipts: ReceiptCounts | null
  /** Problems that are not of one submission: code, schema, genesis, lineage, receipts. */
  readonly problems: readonly string[]
  /** The last ones, and before them those that are not ok; at most {@link REPORTED_SUBMISSIONS}. */
  readonly submissions: readonly SubmissionReport[]
}

export const REPORTED_SUBMISSIONS = 100

/** One submission in one line. */
export function submissionSentence(report: SubmissionReport): string {
  const { submission, records, inboxEntries, checkpoints } = report
  const size = `${records} records, ${inboxEntries} inbox entries, ${checkpoints} checkpoints`
  const end = `root ${report.root}${deadSentence(report)}`
  switch (report.verdict) {
    case 'ok':
      return `submission ${submission}: ok (${size}), ${end}`
    case 'unclaimed':
      return `submission ${submission}: replayed (${size}), no claim that stands yet, ${end}`
    case 'mismatch':
      return `submission ${submission}: MISMATCH, ${report.explanation}`
    case 'unavailable':
      return `submission ${submission}: DATA UNAVAILABLE, ${report.explanation}`
  }
}

function deadSentence({ claims }: SubmissionReport): string {
  return claims
    .filter(isDead)
    .map(({ verdict, explanation }) => `; ${verdict.toUpperCase()}: ${explanation}`)
    .join('')
}

/** Why a claim is wrong, as a sentence. */
export function claimSentence(claimId: Hex, difference: Difference): string {
  return `claim ${claimId.slice(0, 10)}…: ${describeDifference(difference)}`
}

/** The whole report on one line of JSON. */
export function reportJson(report: Report): string {
  return JSON.stringify(report)
}
