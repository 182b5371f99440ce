/** True machines whose results are changed before they are posted. */
import { assert, endCheckpoint, type Outcome } from '@assay/protocol'
import { anna, QUOTE } from './actors.ts'
import type { Posting, PostingLie } from './variant.ts'

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
  {
    name: 'blob-not-matching',
    ends: 'killed',
    records: (desk) => [desk.withdraw(anna, QUOTE, 7)],
    // Posted are other bytes than those that ran: the signature fits no more.
    tamper: (posting) => {
      const at = posting.groups.length - 1
      const group = (posting.groups[at] as Uint8Array).slice()
      group[23] = (group[23] as number) ^ 1
      return { ...posting, groups: posting.groups.with(at, group) }
    },
  },
]
