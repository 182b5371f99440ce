/** Where the journal stands: what the next entry connects to. Derived from the journal alone. */
import { hash } from 'node:crypto'
import {
  assert,
  type BatchHeader,
  encodeUnsigned,
  GROUP_BYTES,
  groupsOf,
  inputRootOf,
  inputTree,
  type OpRef,
  RecordType,
  TICK_MIN_MS,
  withDt,
} from '@assay/protocol'
import type { BatchEntry, JournalEntry } from './journal.ts'

export interface Position {
  /** Last micro-batch; the first is 1. */
  readonly batchId: number
  /** Last submission that was opened; the first is 1, 0 is genesis. */
  readonly submission: number
  readonly open: {
    readonly tFirst: number
    /** Groups and inbox entries. */
    readonly items: number
  } | null
  /** Of the last cut; the genesis time before any. */
  readonly tLast: number
  /** Digest of the last header, zero before the first. */
  readonly prevHash: Uint8Array
}

/** The position behind an entry; `digest` is that of its header. */
export function advance(position: Position, entry: JournalEntry, digest: Uint8Array): Position {
  if (entry.kind === 'cut') {
    assert(position.open !== null && position.submission === entry.submission, 'it is open')
    return { ...position, open: null, tLast: entry.tLast }
  }
  const { header, opens } = entry
  assert(header.batchId === position.batchId + 1, 'batchId rises by one')
  assert((opens !== null) === (position.open === null), 'opened exactly once')
  const before =
    opens === null ? position.open : { tFirst: opens.tFirst, items: opens.words.length }
  assert(before !== null, 'a submission is open')
  return {
    batchId: header.batchId,
    submission: header.submission,
    open: { tFirst: before.tFirst, items: before.items + header.count },
    tLast: position.tLast,
    prevHash: digest,
  }
}

/** Everything that a new micro-batch is made of. Times in ms. */
export interface BatchParts {
  readonly position: Position
  readonly term: number
  readonly shard: number
  /** Before this micro-batch. */
  readonly at: { readonly opSeqNext: number; readonly inboxNext: number; readonly clock: number }
  /** Inbox entries when it opens a submission, otherwise null. */
  readonly words: readonly Uint8Array[] | null
  /** Whole records, dt 0. */
  readonly records: readonly Uint8Array[]
  readonly now: number
  readonly laggedStateRoot: Uint8Array
}

/** The micro-batch with its times; `hasTick`: a TICK stands in front of the records. */
export function composeBatch(parts: BatchParts): { entry: BatchEntry; hasTick: boolean } {
  const { position, at, words, now } = parts
  assert((words !== null) === (position.open === null), 'opened exactly once')
  const opens =
    words === null
      ? null
      : { tFirst: Math.max(position.tLast, now), inboxFrom: at.inboxNext, words }
  const clock = opens === null ? at.clock : Math.max(at.clock, opens.tFirst)
  const gap = parts.records.length === 0 ? 0 : Math.max(0, now - clock)
  const hasTick = gap >= TICK_MIN_MS
  const timed = parts.records.map((record, i) => withDt(record, i === 0 && !hasTick ? gap : 0))
  if (hasTick) timed.unshift(encodeUnsigned({ type: RecordType.TICK, ms: gap }))
  const records = new Uint8Array(Buffer.concat(timed))
  const header: BatchHeader = {
    shard: parts.shard,
    term: parts.term,
    batchId: position.batchId + 1,
    submission: position.open === null ? position.submission + 1 : position.submission,
    prevHash: position.prevHash,
    firstOpSeq: at.opSeqNext,
    count: records.length / GROUP_BYTES,
    inboxTo: at.inboxNext + (words?.length ?? 0),
    inputRoot: rootOf(at.opSeqNext, records),
    tClose: Math.max(now, clock),
    laggedStateRoot: parts.laggedStateRoot,
  }
  return { entry: { kind: 'batch', header, opens, records }, hasTick }
}

function rootOf(firstOpSeq: number, records: Uint8Array): Uint8Array {
  const count = records.length / GROUP_BYTES
  return inputRootOf(inputTree(firstOpSeq, count, opsOf(firstOpSeq, records)))
}

/** Identity of each record, named by its first group. What a sequencer admits is well-formed. */
export function opsOf(firstOpSeq: number, records: Uint8Array): readonly OpRef[] {
  const ops: OpRef[] = []
  for (let at = 0; at < records.length; ) {
    const first = records.subarray(at, at + GROUP_BYTES)
    const groups = Math.max(1, groupsOf(first[0] as number, first))
    const record = records.subarray(at, at + groups * GROUP_BYTES)
    const opSeq = firstOpSeq + at / GROUP_BYTES
    ops.push({ opSeq, opHash: new Uint8Array(hash('sha256', record, 'buffer')) })
    at += groups * GROUP_BYTES
  }
  return ops
}
