/** From the state of a checker to a report. Spec: verification. */
import { toHex } from '@assay/protocol'
import type { Checker, Obstacle } from './checker.ts'
import type { KeptSubmission } from './kept.ts'
import type { ReceiptCounts } from './receipts.ts'
import {
  type ClaimReport,
  isDead,
  REPORTED_SUBMISSIONS,
  type Report,
  type SubmissionReport,
  submissionSentence,
  type Verdict,
} from './report.ts'

/** What a report is made of. */
export interface Findings {
  /** Null when the deployment was not even accepted. */
  readonly checker: Checker | null
  /** Of the deployment. */
  readonly problems: readonly string[]
  /** Why an endpoint could not be read, or null. */
  readonly unreachable: string | null
  readonly receipts: ReceiptCounts | null
  readonly signatureLibrary: string
}

/** A submission that was replayed, with the verdict on its claims. */
export function submissionReport(kept: KeptSubmission): SubmissionReport {
  const worst = worstClaim(kept)
  return {
    submission: kept.submission,
    verdict: verdictOn(kept),
    transaction: kept.transaction,
    records: kept.records,
    inboxEntries: kept.inboxEntries,
    checkpoints: kept.checkpoints,
    root: toHex(kept.outcome.stateRoot),
    claims: kept.claims,
    explanation: worst?.explanation ?? '',
  }
}

/** Dead claims decide nothing. */
function verdictOn({ claims }: KeptSubmission): SubmissionReport['verdict'] {
  const has = (verdict: ClaimReport['verdict']) => claims.some((claim) => claim.verdict === verdict)
  if (has('mismatch')) return 'mismatch'
  if (has('unavailable')) return 'unavailable'
  return has('ok') ? 'ok' : 'unclaimed'
}

function worstClaim({ claims }: KeptSubmission): ClaimReport | undefined {
  const wrong = claims.find((claim) => claim.verdict === 'mismatch')
  return wrong ?? claims.find((claim) => claim.verdict === 'unavailable')
}

/** A submission whose inputs nobody has. */
export function obstacleReport({
  submission,
  transaction,
  explanation,
}: Obstacle): SubmissionReport {
  return {
    submission,
    verdict: 'unavailable',
    transaction,
    records: 0,
    inboxEntries: 0,
    checkpoints: 0,
    root: null,
    claims: [],
    explanation,
  }
}

/** The whole report. Cost: one pass over the submissions. */
export function summarize(findings: Findings): Report {
  const { checker, receipts, signatureLibrary } = findings
  const kept = checker?.submissions() ?? []
  const obstacle = checker?.obstacle() ?? null
  const submissions = kept.map(submissionReport)
  if (obstacle?.kind === 'unavailable') submissions.push(obstacleReport(obstacle))
  const problems = problemsOf(findings, obstacle)
  const count = (verdict: SubmissionReport['verdict']) =>
    submissions.filter((one) => one.verdict === verdict).length
  const counts = {
    verified: count('ok'),
    mismatches: count('mismatch'),
    unavailable: count('unavailable'),
    unclaimed: count('unclaimed'),
    killed: countClaims(kept, 'killed'),
    superseded: countClaims(kept, 'superseded'),
    orphaned: countClaims(kept, 'orphaned'),
  }
  const verdict = verdictOf(counts, problems, findings.unreachable)
  return {
    verdict,
    sentence: sentenceOf(verdict, { findings, problems, submissions, counts }),
    ...counts,
    records: checker?.records() ?? 0,
    signatures: checker?.signatures() ?? 0,
    signatureLibrary,
    ...rootsOf(checker, kept.at(-1)),
    resumedAt: checker?.resumed()?.submission ?? 0,
    receipts,
    problems,
    submissions: bounded(submissions),
  }
}

interface Counts {
  readonly verified: number
  readonly mismatches: number
  readonly unavailable: number
  readonly unclaimed: number
  readonly killed: number
  readonly superseded: number
  readonly orphaned: number
}

function countClaims(kept: readonly KeptSubmission[], verdict: ClaimReport['verdict']): number {
  return kept.flatMap(({ claims }) => claims).filter((claim) => claim.verdict === verdict).length
}

function rootsOf(
  checker: Checker | null,
  last: KeptSubmission | undefined,
): Pick<Report, 'submission' | 'root' | 'rootOnChain' | 'confirmed'> {
  const confirmed = checker?.confirmed() ?? null
  if (last === undefined) {
    if (confirmed === null) return { submission: 0, root: null, rootOnChain: null, confirmed }
    return { ...confirmed, confirmed }
  }
  const isConfirmed = confirmed?.submission === last.submission
  const living = last.claims.filter((claim) => !isDead(claim))
  const claimed = living.at(-1)?.stateRoot ?? null
  const root = toHex(last.outcome.stateRoot)
  const rootOnChain = isConfirmed ? confirmed.rootOnChain : claimed
  return { submission: last.submission, root, rootOnChain, confirmed }
}

function problemsOf(findings: Findings, obstacle: Obstacle | null): readonly string[] {
  const problems = [...findings.problems, ...(findings.checker?.wrongDecisions() ?? [])]
  if (obstacle?.kind === 'lineage') {
    problems.push(`submission ${obstacle.submission} does not follow: ${obstacle.explanation}`)
  }
  const { receipts } = findings
  if (receipts !== null && receipts.altered > 0) {
    const where = `the first at opSeq ${receipts.firstAltered}`
    problems.push(`${receipts.altered} receipts promise other records than those posted, ${where}`)
  }
  return problems
}

/** A proven mismatch outweighs what could not be looked at. */
function verdictOf(
  counts: Counts,
  problems: readonly string[],
  unreachable: string | null,
): Verdict {
  if (counts.mismatches > 0 || problems.length > 0) return 'mismatch'
  if (counts.unavailable > 0) return 'unavailable'
  return unreachable === null ? 'ok' : 'unreachable'
}

function sentenceOf(
  verdict: Verdict,
  about: {
    readonly findings: Findings
    readonly problems: readonly string[]
    readonly submissions: readonly SubmissionReport[]
    readonly counts: Counts
  },
): string {
  const { findings, problems, submissions, counts } = about
  if (verdict === 'unreachable') return `ENDPOINT UNREACHABLE: ${findings.unreachable}`
  if (verdict !== 'ok') {
    const first = submissions.find((one) => one.verdict === verdict)
    if (first === undefined) return `MISMATCH: ${problems[0]}`
    const { verified, mismatches, unavailable } = counts
    const all = `${verified} verified, ${mismatches} mismatches, ${unavailable} unavailable`
    return `${submissionSentence(first)} (in all ${all})`
  }
  const before = findings.checker?.resumed()?.submission ?? 0
  if (submissions.length === 0) {
    if (before === 0) return 'OK: nothing has been posted yet'
    return `OK: nothing behind submission ${before}, which an earlier run compared`
  }
  const unclaimed = counts.unclaimed === 0 ? '' : `, ${counts.unclaimed} without a claim yet`
  const { killed, superseded, orphaned } = counts
  const fallen = orphaned === 0 ? '' : `, ${orphaned} fell with them`
  const late = superseded === 0 ? '' : `, ${superseded} wrong claims too late to confirm`
  const dead = `${killed === 0 ? '' : `, ${killed} wrong claims killed`}${late}${fallen}`
  const first = submissions[0]?.submission
  const last = submissions.at(-1)
  const agree = `submissions ${first} to ${last?.submission} agree`
  const earlier = before === 0 ? '' : `, those up to ${before} did in an earlier run`
  return `OK: ${agree}${earlier}${unclaimed}${dead}; root ${last?.root}`
}

/** Those that are not ok come first into the list, the latest fill it up. */
function bounded(submissions: readonly SubmissionReport[]): readonly SubmissionReport[] {
  if (submissions.length <= REPORTED_SUBMISSIONS) return submissions
  const bad = submissions.filter((one) => one.verdict !== 'ok').slice(0, REPORTED_SUBMISSIONS / 2)
  const latest = submissions.slice(bad.length - REPORTED_SUBMISSIONS)
  return [...bad.filter((one) => !latest.includes(one)), ...latest]
}
