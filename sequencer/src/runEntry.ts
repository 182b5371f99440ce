/** One micro-batch through an engine or a machine: the same for the main thread and the worker. */
import type { Engine, ItemResult } from '@assay/engine'
import { assert, GROUP_BYTES, MAX_SUBMISSION_ITEMS } from '@assay/protocol'
import { type Authenticator, SIGNER_BYTES } from './attestation.ts'
import type { BatchEntry } from './journal.ts'
import type { Lifts } from './lifts.ts'

/** The part that engine and machine share. */
export type Runner = Pick<Engine, 'begin' | 'inbox' | 'record'>

/** Constants of all submissions. */
export interface SubmissionTerms {
  readonly maxLag: number
  readonly separator: Uint8Array
  /** Submissions that L1 included too late for their tFirst. */
  readonly lifts: Lifts
}

/** What is known of an item when others have run behind it. */
export type RanItem = Omit<ItemResult, 'steps'>

export interface BatchRun {
  readonly inbox: readonly RanItem[]
  readonly records: readonly RanItem[]
}

/** Nothing is clamped while the submission is open: tLast becomes the clock at the cut. */
const OPEN_END = 2 ** 48 - 1

/**
 * Opens the submission when the micro-batch does, then runs its inbox entries and records.
 * `signers`: SIGNER_BYTES for each group, or null where nothing was checked before. `tLast`: when
 * the submission is known to end; behind a lifted clock it clamps, so it must be given then.
 */
export function runBatch(
  runner: Runner,
  authenticator: Authenticator,
  batch: BatchEntry,
  signers: Uint8Array | null,
  terms: SubmissionTerms,
  tLast: number | null,
): BatchRun {
  const { opens, records, header } = batch
  const inbox: RanItem[] = []
  if (opens !== null) {
    runner.begin({
      firstOpSeq: header.firstOpSeq,
      groups: MAX_SUBMISSION_ITEMS - opens.words.length,
      tFirst: opens.tFirst,
      tLast: tLast ?? OPEN_END,
      inboxFrom: opens.inboxFrom,
      inboxTo: opens.inboxFrom + opens.words.length,
      // Matters only where it lifts the clock above tFirst; `submit` reverts then.
      inclusionTime: terms.lifts.get(header.submission) ?? 0,
      maxLag: terms.maxLag,
      domainSeparator: terms.separator,
    })
    for (const word of opens.words) inbox.push(ranItem(runner.inbox(word)))
  }
  const results: RanItem[] = []
  const groups = records.length / GROUP_BYTES
  for (let at = 0; at < groups; ) {
    const start = at
    authenticator.attest(
      signers?.subarray(start * SIGNER_BYTES, (start + 1) * SIGNER_BYTES) ?? null,
    )
    const result = runner.record((k) => groupOf(records, start + k))
    assert(result.groups > 0, 'a record takes groups')
    results.push(ranItem(result))
    at += result.groups
  }
  authenticator.attest(null)
  return { inbox, records: results }
}

/** With its events: they are the engine's until its next item. */
function ranItem({
  status,
  recordType,
  at,
  groups,
  clock,
  order,
  actions,
  events,
}: ItemResult): RanItem {
  return { status, recordType, at, groups, clock, order, actions, events }
}

function groupOf(records: Uint8Array, index: number): Uint8Array | null {
  const end = (index + 1) * GROUP_BYTES
  return end <= records.length ? records.subarray(end - GROUP_BYTES, end) : null
}
