/** Which operations the fast engine runs: flows lose the others, and count what they lose. */
import type { FlowSubmission } from '@assay/engine/suite'
import {
  type DecodedRecord,
  decodeForced,
  decodeInboxEntry,
  decodeRecord,
  InboxKind,
  RecordType,
} from '@assay/protocol'

const TYPES: readonly number[] = [
  RecordType.ORDER,
  RecordType.CANCEL,
  RecordType.CANCEL_ALL,
  RecordType.WITHDRAW,
  RecordType.SET_KEY,
  RecordType.DEADMAN,
  RecordType.SWEEP,
  RecordType.COLLECT,
  RecordType.AMEND,
  RecordType.MASS_QUOTE,
  RecordType.TICK,
]

function covers(record: DecodedRecord): boolean {
  if (record.kind === 'malformed' || record.kind === 'disabled') return true
  return TYPES.includes(record.terms.type)
}

const KINDS: readonly unknown[] = [
  InboxKind.OPEN_ACCOUNT,
  InboxKind.DEPOSIT,
  'forced',
  'disabled',
  'governed',
  'malformed',
]

function coversEntry(entry: Uint8Array): boolean {
  const { kind } = decodeInboxEntry(entry)
  return KINDS.includes(kind) && (kind !== 'forced' || covers(decodeForced(entry)))
}

/** Without what is not covered. `lost`: entries and records that had to go. */
export function covered(submission: FlowSubmission): { submission: FlowSubmission; lost: number } {
  const inbox = submission.inbox.filter(coversEntry)
  const groups: (Uint8Array | null)[] = []
  let lost = submission.inbox.length - inbox.length
  for (let at = 0; at < submission.groups.length; ) {
    const from = at
    const record = decodeRecord((index) => submission.groups[from + index] ?? null)
    at += record.groups
    if (covers(record)) groups.push(...submission.groups.slice(from, at))
    else lost += 1
  }
  return { submission: { ...submission, inbox, groups }, lost }
}
