/** A submission that anybody can make: waiting inbox entries, then records. Spec: machine. */
import { authenticateWith, type ItemResult } from '@assay/engine'
import { type BatchHasher, createMachine, replay } from '@assay/machine'
import {
  assert,
  concatBytes,
  decodeInboxEntry,
  decodeRecordBytes,
  equalBytes,
  fromHex,
  GROUP_BYTES,
  MAX_INBOX_PER_SUBMISSION,
  MAX_SUBMISSION_ITEMS,
  type Outcome,
  Status,
  type SubmissionContext,
} from '@assay/protocol'
import type { SubmissionArtifact } from '@assay/sequencer'
import type { DeploymentInfo, SettlementReads } from '@assay/settlement'
import { type Replica, withDeposit } from './replica.ts'

/** The entries that come next, and the block whose fork they belong to. */
export interface WaitingInbox {
  readonly from: number
  readonly entries: readonly Uint8Array[]
  readonly origin: { readonly number: number; readonly hash: Uint8Array }
}

/** Blocks whose hash L1 still knows, with room for the transaction to be mined. */
const ORIGIN_BLOCKS = 192
/** Statuses below this, OK apart, use up no seq: such a record is worth no place. */
const FIRST_SEQ_USING_STATUS = 16

/**
 * Final entries; when an entry is due before it is final, everything up to the latest block. At
 * most 512. @throws SettlementError
 */
export async function waitingInbox(settlement: SettlementReads, from: number) {
  const [latest, final] = await Promise.all([settlement.latestBlock(), settlement.finalizedBlock()])
  const read = async (block: { number: number; hash: string }): Promise<WaitingInbox> => {
    const length = await settlement.inboxLength(block.number)
    const to = Math.min(Math.max(length, from), from + MAX_INBOX_PER_SUBMISSION)
    const entries = to > from ? await settlement.inboxEntries(from, to, block.number) : []
    return { from, entries, origin: { number: block.number, hash: fromHex(block.hash) } }
  }
  const { inboxDelaySeconds } = await settlement.info()
  const isFar = latest.number - final.number > ORIGIN_BLOCKS
  const newest = await read(latest)
  const old = isFar ? newest : await read(final)
  const next = newest.entries[old.entries.length]
  const isDue =
    next !== undefined && decodeInboxEntry(next).l1Time + inboxDelaySeconds <= latest.timestamp
  return isDue ? newest : old
}

/** A submission that ran, ready to be posted. */
export interface Composed {
  readonly artifact: SubmissionArtifact
  readonly deposits: ReadonlyMap<number, number>
  /** The records that there was room for; those that use up no seq were left out then. */
  readonly asked: readonly Uint8Array[]
  readonly entries: readonly ItemResult[]
  readonly records: readonly ItemResult[]
}

/** Runs it on a copy of the replica's state. Records that use up no seq are left out. */
export function compose(parts: {
  readonly replica: Replica
  readonly info: DeploymentInfo
  readonly hasher: BatchHasher
  readonly parent: Outcome
  readonly inbox: WaitingInbox
  readonly firstOpSeq: number
  /** Whole groups of 124 bytes each, dt 0. */
  readonly records: readonly Uint8Array[]
  /** ms; the submission's tFirst and tLast. */
  readonly time: number
}): Composed {
  const { replica, inbox, parent } = parts
  const leaves = replica.leaves()
  const asked = fitting(parts.records, MAX_SUBMISSION_ITEMS - inbox.entries.length)
  const tried = runOnce(parts, leaves, asked)
  const records = asked.filter((_, i) => usesItsSeq(tried.records[i]))
  const ran = records.length === asked.length ? tried : runOnce(parts, leaves, records)
  const { result, context } = ran
  const deposits = inbox.entries.reduce(
    (known, entry, i) => withDeposit(known, entry, inbox.from + i),
    replica.deposits(),
  )
  const artifact: SubmissionArtifact = {
    submission: replica.last() + 1,
    firstOpSeq: context.firstOpSeq,
    tFirst: context.tFirst,
    tLast: context.tLast,
    inboxFrom: context.inboxFrom,
    inboxTo: context.inboxTo,
    inbox: inbox.entries,
    records: concatBytes(...records),
    parentOutcome: parent,
    outcome: result.outcome,
    trace: result.trace.map(({ checkpoint }) => checkpoint),
    withdrawals: result.withdrawals,
    netted: result.netted,
    nettedRoot: result.nettedRoot,
  }
  return { artifact, deposits, asked, entries: ran.entries, records: ran.records }
}

/** The first that have so many groups together. */
function fitting(records: readonly Uint8Array[], groups: number): readonly Uint8Array[] {
  let room = groups
  const end = records.findIndex(({ length }) => {
    room -= length / GROUP_BYTES
    return room < 0
  })
  return end === -1 ? records : records.slice(0, end)
}

function usesItsSeq(item: ItemResult | undefined): boolean {
  return item?.status === Status.OK || (item?.status ?? 0) >= FIRST_SEQ_USING_STATUS
}

/** Then it takes exactly its own groups, whatever stands behind it. */
export function isWhole(record: Uint8Array): boolean {
  return decodeRecordBytes(record).kind !== 'malformed'
}

function runOnce(
  parts: Parameters<typeof compose>[0],
  leaves: ReturnType<Replica['leaves']>,
  records: readonly Uint8Array[],
) {
  const { info, hasher, inbox, parent, time, firstOpSeq } = parts
  const { domainSeparator, genesis } = info
  assert(
    records.every((record) => isWhole(record)),
    'a record has as many groups as it says',
  )
  const groups = concatBytes(...records)
  const context: SubmissionContext = {
    firstOpSeq,
    groups: groups.length / GROUP_BYTES,
    tFirst: time,
    tLast: time,
    inboxFrom: inbox.from,
    inboxTo: inbox.from + inbox.entries.length,
    // `submit` refuses inputs whose inclusion would lift the clock.
    inclusionTime: time,
    maxLag: genesis.maxLag,
    domainSeparator,
  }
  const machine = createMachine({
    leaves,
    authenticate: authenticateWith(domainSeparator),
    hasher,
  })
  assert(equalBytes(machine.stateRoot(), parent.stateRoot), 'the replica stands at its outcome')
  const items: ItemResult[] = []
  const groupAt = (index: number) => {
    const from = index * GROUP_BYTES
    return from < groups.length ? groups.subarray(from, from + GROUP_BYTES) : null
  }
  const result = replay(machine, context, { inboxWords: inbox.entries, groupAt }, (item) =>
    items.push(item),
  )
  const count = inbox.entries.length
  return { context, result, entries: items.slice(0, count), records: items.slice(count) }
}
