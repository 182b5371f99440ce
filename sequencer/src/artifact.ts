/** What is kept of a submission that ended: enough to post it and to prove its withdrawals. */
import { deserialize, serialize } from 'node:v8'
import type { SubmissionResult } from '@assay/machine'
import { GROUP_BYTES, type NettedDelta, type Outcome, type WithdrawalEntry } from '@assay/protocol'

export interface SubmissionArtifact {
  readonly submission: number
  readonly firstOpSeq: number
  readonly tFirst: number
  readonly tLast: number
  readonly inboxFrom: number
  readonly inboxTo: number
  /** The entries that it consumed, words with payloads. */
  readonly inbox: readonly Uint8Array[]
  /** The groups, 124 bytes each. */
  readonly records: Uint8Array
  readonly parentOutcome: Outcome
  readonly outcome: Outcome
  /** 31 bytes each, the END machine last. */
  readonly trace: readonly Uint8Array[]
  readonly withdrawals: readonly WithdrawalEntry[]
  readonly netted: readonly NettedDelta[]
  readonly nettedRoot: Uint8Array
}

/** The submission while it is open. */
export interface OpenSubmission {
  readonly submission: number
  readonly firstOpSeq: number
  readonly tFirst: number
  readonly inboxFrom: number
  readonly inboxTo: number
  readonly inbox: readonly Uint8Array[]
  readonly chunks: Uint8Array[]
}

/** Joins what was collected with what END gave. */
export function artifactOf(
  open: OpenSubmission,
  tLast: number,
  parentOutcome: Outcome,
  result: SubmissionResult,
): SubmissionArtifact {
  const { submission, firstOpSeq, tFirst, inboxFrom, inboxTo, inbox, chunks } = open
  const { outcome, trace, withdrawals, netted, nettedRoot } = result
  return {
    submission,
    firstOpSeq,
    tFirst,
    tLast,
    inboxFrom,
    inboxTo,
    inbox,
    records: new Uint8Array(Buffer.concat(chunks)),
    parentOutcome,
    outcome,
    trace: trace.map(({ checkpoint }) => checkpoint),
    withdrawals,
    netted,
    nettedRoot,
  }
}

export function groupsOf(artifact: SubmissionArtifact): number {
  return artifact.records.length / GROUP_BYTES
}

/** Bytes for the leaf store, which adds a checksum. */
export function encodeArtifact(artifact: SubmissionArtifact): Uint8Array {
  return serialize(artifact)
}

/** Inverse of {@link encodeArtifact}; only for bytes whose checksum was right. */
export function decodeArtifact(bytes: Uint8Array): SubmissionArtifact {
  return deserialize(bytes) as SubmissionArtifact
}
