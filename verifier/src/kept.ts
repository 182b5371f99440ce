/** What stays of a replayed submission, and how a claim is compared with it. Spec: verification. */

import {
  concatBytes,
  type Outcome,
  outcomeHash,
  type SubmissionContext,
  sha256,
  toHex,
} from '@assay/protocol'
import {
  type Difference,
  firstDifference,
  type PostedResult,
  type Replayed,
} from '@assay/prover-hooks'
import type { Hex, PostedInputs } from './l1.ts'
import type { ClaimReport } from './report.ts'

/** Submissions whose every step can still be named; about 0.3 MB each. */
export const KEPT_REPLAYS = 64

/** About a kilobyte without the replay; kept for as long as the verifier runs. */
export interface KeptSubmission {
  readonly submission: number
  readonly transaction: Hex
  readonly posted: PostedInputs
  readonly context: SubmissionContext
  readonly parent: Outcome
  readonly parentHash: Uint8Array
  readonly outcome: Outcome
  readonly nettedRoot: Uint8Array
  readonly checkpoints: number
  readonly traceHash: Uint8Array
  readonly records: number
  readonly inboxEntries: number
  /** Null for old ones. */
  replayed: Replayed | null
  claims: readonly ClaimReport[]
  /** Of the claim that L1 confirmed, when its outcome is ours. */
  confirmed: Hex | null
}

/** A claimed result; `trace` is null when it cannot be read. */
export interface ReadResult extends Omit<PostedResult, 'trace'> {
  readonly trace: PostedResult['trace'] | null
  readonly traceCount: number
}

export function keepSubmission(
  posted: PostedInputs,
  context: SubmissionContext,
  parent: Outcome,
  replayed: Replayed,
): KeptSubmission {
  const { outcome, nettedRoot, trace } = replayed.result
  return {
    submission: posted.index,
    transaction: posted.transactionHash,
    posted,
    context,
    parent,
    parentHash: outcomeHash(parent),
    outcome,
    nettedRoot,
    checkpoints: trace.length,
    traceHash: hashOfTrace(trace.map((mark) => mark.checkpoint)),
    records: replayed.records,
    inboxEntries: posted.inputs.inboxTo - posted.inboxFrom,
    replayed,
    claims: [],
    confirmed: null,
  }
}

/** Where a claim departs from the replay; all but the trace is compared when that is missing. */
export function claimDifference(kept: KeptSubmission, claim: ReadResult): Difference | null {
  const { replayed } = kept
  if (replayed === null) return differenceByHashes(kept, claim)
  const trace = claim.trace ?? replayed.result.trace.map((mark) => mark.checkpoint)
  return firstDifference(kept.parentHash, replayed, { ...claim, trace })
}

/** The same verdict from what stays of an old submission, without the steps in between. */
function differenceByHashes(kept: KeptSubmission, claim: ReadResult): Difference | null {
  const words = claim.trace?.filter((word) => word !== null)
  const isWhole = words !== undefined && words.length === claim.trace?.length
  const traceHash = isWhole ? hashOfTrace(words) : new Uint8Array(32)
  const pairs = [
    ['parent', toHex(kept.parentHash), toHex(claim.parentOutcomeHash)],
    ['checkpointCount', String(kept.checkpoints), String(claim.traceCount)],
    ['checkpoint', toHex(kept.traceHash), claim.trace === null ? '' : toHex(traceHash)],
    ['outcome', toHex(outcomeHash(kept.outcome)), toHex(outcomeHash(claim.outcome))],
    ['nettedRoot', toHex(kept.nettedRoot), toHex(claim.nettedRoot)],
  ] as const
  const first = pairs.find(([, expected, posted]) => posted !== '' && expected !== posted)
  if (first === undefined) return null
  const [kind, expected, posted] = first
  return { kind, field: kind === 'outcome' ? 'hash' : null, span: null, expected, posted }
}

function hashOfTrace(trace: readonly Uint8Array[]): Uint8Array {
  return sha256(concatBytes(...trace))
}
