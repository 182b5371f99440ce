/**
 * The truth: an append-only, hash-chained log in segments behind the Storage port. Group commit:
 * one append is one write into zeros that are on disk already, and one sync, whatever the number
 * of records. Spec: decisions/0004.
 */
import { assert, concatBytes, type Storage, ZERO_HASH } from '@assay/protocol'
import { StoreError } from './errors.ts'
import { encodeLogRecord, type LogRecord } from './logRecord.ts'
import { encodeGroup, SECTOR_BYTES } from './logSector.ts'
import {
  corrupt,
  encodeEmptySegment,
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
   * Records from a seq on, in order. Opening has compared their hashes; here each sector's CRC and
   * the chain are checked. Cost: one segment in memory at a time.
   * @throws StoreError LOG_CORRUPT, IO_FAILED
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
/** A segment that is being made; without meaning after a restart. */
const UNFINISHED = 'log-unfinished.new'
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
  const { tip, segments, recovery } = found
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
  if (found.isUnfinished) await storage.remove(UNFINISHED)
  // The same goes for names.
  await storage.syncDir()

  let end = found.end
  /** Bytes behind `end` that a full disk may have left half written. */
  let soiled = 0
  let state: 'open' | 'appending' | 'closed' = 'open'

  /** A new segment whose size and zeros are on disk, so that groups in it cannot lack space. */
  async function roll(groupBytes: number): Promise<void> {
    const wanted = Math.max(segmentBytes, SEGMENT_HEAD_BYTES + groupBytes)
    const size = Math.ceil(wanted / SECTOR_BYTES) * SECTOR_BYTES
    const name = segmentName(tip.seq)
    if ((await storage.list()).includes(UNFINISHED)) await storage.remove(UNFINISHED)
    try {
      await storage.append(UNFINISHED, encodeEmptySegment(tip, size))
    } catch (error) {
      // Gives back the space it took; when that fails, the next try does it.
      await storage.remove(UNFINISHED).catch(() => {})
      throw error
    }
    await storage.sync(UNFINISHED)
    await storage.rename(UNFINISHED, name)
    await storage.syncDir()
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

  return {
    recovery,
    nextSeq: () => tip.seq,
    append: async (term, payloads) => {
      if (state === 'closed') throw new StoreError('LOG_CLOSED', 'the log failed before')
      assert(state === 'open', 'one append at a time')
      assert(term >= tip.term && payloads.length > 0, 'a term that does not fall, some records')
      state = 'appending'
      try {
        await write(term, payloads)
        state = 'open'
      } catch (error) {
        const isFull = error instanceof StoreError && error.code === 'STORAGE_FULL'
        state = isFull ? 'open' : 'closed'
        throw error
      }
    },
    async *read(fromSeq) {
      for (const [i, { name, before }] of segments.entries()) {
        const following = segments[i + 1]
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
  const tip: Tip = { seq: 0, hash: ZERO_HASH, term: 0 }
  const segments: Segment[] = []
  let torn: { segment: string; offset: number; bytes: number } | null = null
  let end = 0
  let lastGroupAt = 0
  let lastGroup = new Uint8Array(0)
  for (const name of names.filter((each) => SEGMENT.test(each))) {
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
  const recovery: LogRecovery = {
    records: tip.seq,
    lastTerm: tip.term,
    truncatedBytes: torn?.bytes ?? 0,
    truncatedAt: torn === null ? null : { segment: torn.segment, offset: torn.offset },
  }
  const isUnfinished = names.includes(UNFINISHED)
  return { tip, segments, end, lastGroupAt, lastGroup, torn, recovery, isUnfinished }
}

async function wholeFile(storage: Storage, name: string): Promise<Uint8Array> {
  return storage.read(name, 0, await storage.size(name))
}
