/**
 * The truth: an append-only, hash-chained log in segments behind the Storage port. Group commit:
 * one append is one write into zeros that are on disk already, and one sync, whatever the number
 * of records. Spec: decisions/0004.
 */
import { assert, concatBytes, type Storage, ZERO_HASH } from '@assay/protocol'
import { isStorageFull, StoreError, storeError } from './errors.ts'
import { readLogHead, UNFINISHED_HEAD, writeLogHead } from './logHead.ts'
import { encodeLogRecord, type LogRecord } from './logRecord.ts'
import { encodeGroup, SECTOR_BYTES } from './logSector.ts'
import {
  corrupt,
  encodeSegmentHead,
  SEGMENT_HEAD_BYTES,
  segmentRecords,
  type Tip,
  walkSegment,
} from './logSegment.ts'

export interface LogOptions {
  /** Size of a segment; a group that needs more gets a longer one. Default 4 MiB. */
  readonly segmentBytes?: number
}

/** What opening found. */
export interface LogRecovery {
  /** Seq of the first record that is there: 0 unless older ones were deleted. */
  readonly firstSeq: number
  /** Seq of the next record: so many were ever written. */
  readonly records: number
  /** Highest term in the log, 0 when it is empty. */
  readonly lastTerm: number
  /** Bytes of a torn group that were cut off: never acknowledged, 0 after a clean stop. */
  readonly truncatedBytes: number
  /** Where the tail was cut, null when it was whole. */
  readonly truncatedAt: { readonly segment: string; readonly offset: number } | null
}

/** The open log. One append at a time. */
export interface Log {
  readonly recovery: LogRecovery
  /** Seq of the first record that is there. */
  firstSeq(): number
  /** Seq of the next record. */
  nextSeq(): number
  /**
   * Writes the payloads as consecutive records and syncs once. When it resolves they are durable.
   * STORAGE_FULL leaves the log as it was: nothing of the group is visible, and the next append
   * tries again. After any other failure the log is closed and the process must stop and recover.
   * @throws StoreError STORAGE_FULL, FSYNC_FAILED, IO_FAILED, LOG_CLOSED
   */
  append(term: number, payloads: readonly Uint8Array[]): Promise<void>
  /**
   * Takes the space of the next segment in advance, if that is not done: about 10 ms. False: there
   * is none, and what is left of the present segment is all there is. Not while an append runs.
   * @throws StoreError FSYNC_FAILED, IO_FAILED, LOG_CLOSED, as `append` does
   */
  reserve(): Promise<boolean>
  /** True while the next segment's space is taken. */
  isReserved(): boolean
  /** Seqs at which the log may begin: where each segment but the first does, rising. */
  heads(): readonly number[]
  /**
   * Deletes all records in front of one of {@link Log.heads}; what was promised of them must be
   * kept elsewhere. After STORAGE_FULL nothing is deleted. Not while an append runs.
   * @throws StoreError STORAGE_FULL, FSYNC_FAILED, IO_FAILED, LOG_CLOSED, as `append` does
   */
  drop(head: number): Promise<void>
  /**
   * Records from a seq on, in order. Opening has compared their hashes; here each sector's CRC and
   * the chain are checked. Cost: one segment in memory at a time.
   * @throws StoreError LOG_HEAD_GONE when the record was deleted; LOG_CORRUPT, IO_FAILED
   */
  read(fromSeq: number): AsyncIterable<LogRecord>
}

interface Segment {
  readonly name: string
  /** The chain in front of it. */
  readonly before: Readonly<Tip>
  readonly size: number
}

const SEGMENT = /^log-\d{16}\.seg$/
/** A segment that is being made, and the space of the next one; both mean nothing at a restart. */
const UNFINISHED = 'log-unfinished.new'
const RESERVE = 'log-reserve.new'
const LEFTOVERS: readonly string[] = [UNFINISHED, RESERVE, UNFINISHED_HEAD]
/** Writing and syncing the zeros of a new segment stops the log for about 10 ms. */
const DEFAULT_SEGMENT_BYTES = 1 << 22

function segmentName(firstSeq: number): string {
  return `log-${String(firstSeq).padStart(16, '0')}.seg`
}

/**
 * Opens the log, checks every record, clears what is left of a group that was never acknowledged.
 * @throws StoreError LOG_CORRUPT when the files are not what writing and losing power can leave
 */
export async function openLog(storage: Storage, options: LogOptions = {}): Promise<Log> {
  const { segmentBytes = DEFAULT_SEGMENT_BYTES } = options
  const found = await inspect(storage)
  const { tip, recovery } = found
  let { segments } = found
  // From here it is known that nothing acknowledged is changed.
  const last = segments.at(-1)
  if (last !== undefined) {
    // A killed process, or one whose sync failed, may have left the last group in memory only.
    await storage.write(last.name, found.lastGroupAt, found.lastGroup)
    if (found.torn !== null) {
      await storage.write(last.name, found.end, new Uint8Array(found.torn.bytes))
    }
    await storage.sync(last.name)
  }
  // A killed process may have left the mark's name in memory only: first it must be on disk.
  if (found.dropped.length > 0) await storage.syncDir()
  for (const name of [...found.dropped, ...found.leftovers]) await storage.remove(name)
  // The same goes for names.
  await storage.syncDir()

  let end = found.end
  /** Bytes behind `end` that a full disk may have left half written. */
  let soiled = 0
  let isReserved = false
  let state: 'open' | 'appending' | 'closed' = 'open'

  /** A file that is on disk, or nothing: space that a full disk lacks is given back. */
  async function take(name: string, bytes: Uint8Array): Promise<void> {
    if ((await storage.list()).includes(name)) await storage.remove(name)
    try {
      await storage.append(name, bytes)
      await storage.sync(name)
    } catch (error) {
      // When this fails, the next try does it.
      await storage.remove(name).catch(() => {})
      if (isStorageFull(error)) throw storeError('STORAGE_FULL', `make ${name}`, error)
      throw error
    }
  }

  /** A new segment whose size and zeros are on disk, so that groups in it cannot lack space. */
  async function roll(groupBytes: number): Promise<void> {
    const size = wholeSectors(Math.max(segmentBytes, SEGMENT_HEAD_BYTES + groupBytes))
    const isTaken = isReserved && size === wholeSectors(segmentBytes)
    const from = isTaken ? RESERVE : UNFINISHED
    const head = encodeSegmentHead(tip, size)
    if (isTaken) {
      await storage.write(from, 0, head)
      await storage.sync(from)
    } else await take(from, concatBytes(head, new Uint8Array(size - head.length)))
    const name = segmentName(tip.seq)
    await storage.rename(from, name)
    if (isTaken) isReserved = false
    await storage.syncDir()
    // An empty one that the group does not fit in is replaced.
    if (segments.at(-1)?.name === name) segments.pop()
    segments.push({ name, before: { ...tip }, size })
    end = SEGMENT_HEAD_BYTES
  }

  async function write(term: number, payloads: readonly Uint8Array[]): Promise<void> {
    const next = { ...tip, term }
    const records = payloads.map((payload) => {
      const record = encodeLogRecord({ term, seq: next.seq, prevHash: next.hash, payload })
      next.seq += 1
      next.hash = record.slice(-32)
      return record
    })
    const group = encodeGroup(tip.seq, concatBytes(...records))
    const current = segments.at(-1)
    if (soiled > 0 && current !== undefined) {
      await storage.write(current.name, end, new Uint8Array(soiled))
      await storage.sync(current.name)
      soiled = 0
    }
    if (current === undefined || end + group.length > current.size) await roll(group.length)
    const { name } = segments.at(-1) as Segment
    soiled = group.length
    await storage.write(name, end, group)
    await storage.sync(name)
    soiled = 0
    end += group.length
    Object.assign(tip, next)
  }

  async function drop(head: number): Promise<void> {
    const first = segments.find(({ before }) => before.seq === head)
    assert(first !== undefined, 'a log begins where a segment does')
    const isFirst = first === segments[0]
    if (isFirst) return
    try {
      await writeLogHead(storage, first.before)
    } catch (error) {
      if (isStorageFull(error)) throw storeError('STORAGE_FULL', 'mark the head', error)
      throw error
    }
    // From here a restart deletes them, too.
    const dropped = segments.filter(({ before }) => before.seq < head)
    segments = segments.slice(dropped.length)
    for (const { name } of dropped) await storage.remove(name)
    await storage.syncDir()
  }

  /** One change at a time; what a full disk refuses may be tried again, nothing else may. */
  async function exclusively(change: () => Promise<void>): Promise<void> {
    if (state === 'closed') throw new StoreError('LOG_CLOSED', 'the log failed before')
    assert(state === 'open', 'one append at a time')
    state = 'appending'
    try {
      await change()
      state = 'open'
    } catch (error) {
      const isFull = error instanceof StoreError && error.code === 'STORAGE_FULL'
      state = isFull ? 'open' : 'closed'
      throw error
    }
  }

  return {
    recovery,
    firstSeq: () => segments[0]?.before.seq ?? tip.seq,
    nextSeq: () => tip.seq,
    heads: () => segments.slice(1).map(({ before }) => before.seq),
    drop: (head) => exclusively(() => drop(head)),
    append: async (term, payloads) => {
      assert(term >= tip.term && payloads.length > 0, 'a term that does not fall, some records')
      await exclusively(() => write(term, payloads))
    },
    reserve: async () => {
      if (isReserved) return true
      try {
        await exclusively(() => take(RESERVE, new Uint8Array(wholeSectors(segmentBytes))))
        isReserved = true
      } catch (error) {
        if (!(error instanceof StoreError && error.code === 'STORAGE_FULL')) throw error
      }
      return isReserved
    },
    isReserved: () => isReserved,
    async *read(fromSeq) {
      const there = segments
      const firstSeq = there[0]?.before.seq ?? tip.seq
      if (fromSeq < firstSeq) {
        const what = `the log begins at record ${firstSeq}, not at ${fromSeq}`
        throw new StoreError('LOG_HEAD_GONE', `${what}: older ones were deleted (retention)`)
      }
      for (const [i, { name, before }] of there.entries()) {
        const following = there[i + 1]
        if (following !== undefined && following.before.seq <= fromSeq) continue
        const bytes = await wholeFile(storage, name)
        const until = following?.before.seq ?? tip.seq
        for (const record of segmentRecords(name, bytes, before, until)) {
          if (record.seq >= fromSeq) yield record
        }
      }
    },
  }
}

/**
 * Checks every record and changes nothing: what {@link openLog} would find.
 * @throws StoreError LOG_CORRUPT, IO_FAILED
 */
export async function inspectLog(storage: Storage): Promise<LogRecovery> {
  return (await inspect(storage)).recovery
}

async function inspect(storage: Storage) {
  const names = await storage.list()
  const tip = await readLogHead(storage, { seq: 0, hash: ZERO_HASH, term: 0 })
  const firstSeq = tip.seq
  const segments: Segment[] = []
  let torn: { segment: string; offset: number; bytes: number } | null = null
  let end = 0
  let lastGroupAt = 0
  let lastGroup = new Uint8Array(0)
  const all = names.filter((each) => SEGMENT.test(each))
  // Their deletion was decided, and began perhaps.
  const dropped = all.filter((each) => each < segmentName(firstSeq))
  for (const name of all.slice(dropped.length)) {
    if (torn !== null) {
      throw corrupt(torn.segment, torn.offset, tip.seq, 'a group is not whole, but others follow')
    }
    if (name !== segmentName(tip.seq)) {
      throw corrupt(name, 0, tip.seq, 'the records before it are missing')
    }
    const bytes = await wholeFile(storage, name)
    const before = { ...tip }
    const walked = walkSegment(name, bytes, tip)
    segments.push({ name, before, size: bytes.length })
    end = walked.end
    lastGroupAt = walked.lastGroup
    lastGroup = bytes.slice(lastGroupAt, end)
    if (walked.torn !== null) torn = { segment: name, ...walked.torn }
  }
  if (firstSeq > 0 && segments.length === 0) {
    throw corrupt(segmentName(firstSeq), 0, firstSeq, 'it is missing')
  }
  const recovery: LogRecovery = {
    firstSeq,
    records: tip.seq,
    lastTerm: tip.term,
    truncatedBytes: torn?.bytes ?? 0,
    truncatedAt: torn === null ? null : { segment: torn.segment, offset: torn.offset },
  }
  const leftovers = names.filter((name) => LEFTOVERS.includes(name))
  return { tip, segments, end, lastGroupAt, lastGroup, torn, recovery, dropped, leftovers }
}

function wholeSectors(bytes: number): number {
  return Math.ceil(bytes / SECTOR_BYTES) * SECTOR_BYTES
}

async function wholeFile(storage: Storage, name: string): Promise<Uint8Array> {
  return storage.read(name, 0, await storage.size(name))
}
