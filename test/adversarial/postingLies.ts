/** True machines whose results are changed before they are posted. */
import { assert, endCheckpoint, type Outcome, RecordType } from '@assay/protocol'
import { anna, QUOTE } from './actors.ts'
import type { BytesLie, Posting, PostingLie } from './variant.ts'

const garbage = new Uint8Array(31).fill(0xa5)

/** The last checkpoint follows the outcome, so that the contract takes the claim. */
function withOutcome(
  posting: Posting,
  changes: Partial<Outcome>,
  { firstOpSeq }: { readonly firstOpSeq: number },
): Posting {
  const outcome = { ...posting.outcome, ...changes }
  const groups = posting.groups.length
  const end = endCheckpoint(outcome, { groups, opSeqNext: firstOpSeq + groups })
  return { ...posting, outcome, trace: posting.trace.with(-1, end) }
}

function middleOf({ trace }: Posting): number {
  assert(trace.length >= 3, 'a checkpoint stands between the first and the last')
  return trace.length >> 1
}

export const POSTING_LIES: readonly PostingLie[] = [
  {
    name: 'garbage-trace',
    ends: 'killed',
    records: () => [],
    tamper: (posting) => ({ ...posting, trace: posting.trace.with(middleOf(posting), garbage) }),
  },
  {
    name: 'garbage-element',
    ends: 'killed',
    records: () => [],
    tamper: (posting) => ({ ...posting, trace: posting.trace.with(middleOf(posting), null) }),
  },
  {
    name: 'short-trace',
    ends: 'killed',
    records: () => [],
    tamper: (posting) => ({ ...posting, trace: posting.trace.toSpliced(middleOf(posting), 1) }),
  },
  {
    name: 'trailing-checkpoints',
    ends: 'killed',
    records: () => [],
    // The END machine once more, so that the last element still is the outcome's.
    tamper: (posting) => ({
      ...posting,
      trace: [...posting.trace, garbage, posting.trace.at(-1) ?? garbage],
    }),
  },
  {
    name: 'wrong-outcome',
    ends: 'killed',
    records: () => [],
    tamper: (posting, about) =>
      withOutcome(posting, { stateRoot: new Uint8Array(32).fill(7) }, about),
  },
  {
    name: 'outcome-without-its-trace',
    ends: 'refused',
    records: () => [],
    tamper: (posting) => ({
      ...posting,
      outcome: { ...posting.outcome, stateRoot: new Uint8Array(32).fill(7) },
    }),
  },
  {
    name: 'wrong-inbox-cursor',
    ends: 'refused',
    records: () => [],
    tamper: (posting, about) =>
      withOutcome(posting, { inboxNext: posting.outcome.inboxNext + 1 }, about),
  },
  {
    name: 'clock-before-first',
    ends: 'refused',
    records: () => [],
    tamper: (posting, about) =>
      withOutcome(posting, { clock: posting.outcome.clock - 60_000 }, about),
  },
]

/** Breaks a signature, or mends it again. */
function flipped(group: Uint8Array): Uint8Array {
  const copy = group.slice()
  copy[23] = (copy[23] as number) ^ 1
  return copy
}

export const BYTES_LIES: readonly BytesLie[] = [
  {
    name: 'blob-not-matching',
    ends: 'killed',
    records: (desk) => [flipped(desk.withdraw(anna, QUOTE, 7))],
    ran: (groups) =>
      groups.map((group) => (group[0] === RecordType.WITHDRAW ? flipped(group) : group)),
  },
]
