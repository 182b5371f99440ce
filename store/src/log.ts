/**
 * The truth: an append-only, hash-chained log in segments behind the Storage port. Group commit:
 * one append is one write and one sync, whatever the number of records.
 */
import { assert, concatBytes, equalBytes, type Storage, ZERO_HASH } from '@assay/protocol'
import { StoreError } from './errors.ts'
import {
  decodeLogRecord,
  encodeLogRecord,
  type LogRecord,
  RECORD_OVERHEAD_BYTES,
  validRecordFollows,
} from './logRecord.ts'

export interface LogOptions {
  /** A segment is closed when it has reached this many bytes. Default 16 MiB. */
  readonly segmentBytes?: number
}

/** What opening found. */
export interface LogRecovery {
  readonly records: number
  /** Highest term in the log, 0 when it is empty. */
  readonly lastTerm: number
  /** Bytes of a torn tail that were cut off: never acknowledged, 0 after a clean stop. */
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
   * Writes the payloads as consecutive records and syncs once. When it resolves they are durable;
   * when it rejects the log is closed and the process must stop and recover.
   * @throws StoreError FSYNC_FAILED, IO_FAILED, LOG_CLOSED
   */
  append(term: number, payloads: readonly Uint8Array[]): Promise<void>
  /** Records from a seq on, in order. Cost: one segment in memory at a time. */
  read(fromSeq: number): AsyncIterable<LogRecord>
}

interface Tip {
  seq: number
  hash: Uint8Array
  term: number
}

const SEGMENT = /^log-\d{16}\.seg$/
const DEFAULT_SEGMENT_BYTES = 1 << 24

function segmentName(firstSeq: number): string {
  return `log-${String(firstSeq).padStart(16, '0')}.seg`
}

/**
 * Opens the log, checks every record, cuts off a torn tail.
 * @throws StoreError LOG_CORRUPT when damage stands before valid records
 */
export async function openLog(storage: Storage, options: LogOptions = {}): Promise<Log> {
  const { segmentBytes = DEFAULT_SEGMENT_BYTES } = options
  const tip: Tip = { seq: 0, hash: ZERO_HASH, term: 0 }
  const segments: { name: string; firstSeq: number }[] = []
  const { recovery, size } = await recover(storage, tip, segments)
  let sizeBytes = size
  let state: 'open' | 'appending' | 'closed' = 'open'

  async function write(term: number, payloads: readonly Uint8Array[]): Promise<void> {
    const records: Uint8Array[] = []
    const next = { ...tip, term }
    for (const payload of payloads) {
      const record = encodeLogRecord({ term, seq: next.seq, prevHash: next.hash, payload })
      records.push(record)
      next.seq += 1
      next.hash = record.slice(-32)
    }
    const isNew = segments.length === 0 || sizeBytes >= segmentBytes
    const name = isNew ? segmentName(tip.seq) : (segments.at(-1)?.name as string)
    const bytes = concatBytes(...records)
    await storage.append(name, bytes)
    await storage.sync(name)
    if (isNew) {
      await storage.syncDir()
      segments.push({ name, firstSeq: tip.seq })
      sizeBytes = 0
    }
    sizeBytes += bytes.length
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
        state = 'closed'
        throw error
      }
    },
    async *read(fromSeq) {
      for (const [i, { name }] of segments.entries()) {
        const following = segments[i + 1]
        if (following !== undefined && following.firstSeq <= fromSeq) continue
        const bytes = await wholeFile(storage, name)
        for (let offset = 0; offset < bytes.length; ) {
          const record = decodeLogRecord(bytes, offset)
          if (record === null) throw corrupt(name, offset, fromSeq)
          offset += record.payload.length + RECORD_OVERHEAD_BYTES
          if (record.seq >= fromSeq) yield record
        }
      }
    },
  }
}

async function wholeFile(storage: Storage, name: string): Promise<Uint8Array> {
  return storage.read(name, 0, await storage.size(name))
}

function corrupt(segment: string, offset: number, seq: number): StoreError {
  const where = `record ${seq} in ${segment} at byte ${offset}`
  const message = `the log is damaged: ${where} is not valid but records behind it are`
  return new StoreError('LOG_CORRUPT', message, { meta: { seq, segment, offset } })
}

/** Moves `tip` to the end of the valid chain; cuts only when nothing valid follows. */
async function recover(
  storage: Storage,
  tip: Tip,
  segments: { name: string; firstSeq: number }[],
): Promise<{ recovery: LogRecovery; size: number }> {
  const names = (await storage.list()).filter((name) => SEGMENT.test(name))
  const cuts: { segment: string; offset: number; bytes: number }[] = []
  const empty: string[] = []
  let size = 0
  for (const name of names) {
    const bytes = await wholeFile(storage, name)
    const firstSeq = tip.seq
    // After a cut nothing may follow; a segment with another name leaves a gap in front of it.
    const fits = cuts.length === 0 && name === segmentName(firstSeq)
    const end = fits ? walk(bytes, tip) : 0
    if (end < bytes.length) {
      const cut = { segment: name, offset: end, bytes: bytes.length - end }
      cuts.push(cut)
      const first = cuts[0] ?? cut
      if (validRecordFollows(bytes, end, tip.seq)) {
        throw corrupt(first.segment, first.offset, tip.seq)
      }
    }
    if (end === 0) empty.push(name)
    else {
      segments.push({ name, firstSeq })
      size = end
    }
  }
  // From here the tail is known to be torn: nothing behind the first cut was ever acknowledged.
  for (const { segment, offset } of cuts) {
    await storage.truncate(segment, offset)
    await storage.sync(segment)
  }
  for (const name of empty) await storage.remove(name)
  if (cuts.length + empty.length > 0) await storage.syncDir()
  const truncatedBytes = cuts.reduce((sum, cut) => sum + cut.bytes, 0)
  const recovery = {
    records: tip.seq,
    lastTerm: tip.term,
    truncatedBytes,
    truncatedAt: cuts[0] ?? null,
  }
  return { recovery, size }
}

/** Follows the chain through one segment; returns where it ends. */
function walk(bytes: Uint8Array, tip: Tip): number {
  let offset = 0
  while (offset < bytes.length) {
    const record = decodeLogRecord(bytes, offset)
    const continues =
      record !== null &&
      record.seq === tip.seq &&
      record.term >= tip.term &&
      equalBytes(record.prevHash, tip.hash)
    if (!continues) return offset
    tip.seq += 1
    tip.hash = record.hash
    tip.term = record.term
    offset += record.payload.length + RECORD_OVERHEAD_BYTES
  }
  return offset
}
