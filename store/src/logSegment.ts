/**
 * One file of the log: a head sector, groups, zeros up to a size that never changes. It gets its
 * name only when all of it is on disk. Spec: decisions/0004.
 */
import { assert, equalBytes, readUint, utf8, writeUint } from '@assay/protocol'
import { StoreError } from './errors.ts'
import {
  type FramedRecord,
  frameLogRecord,
  hashIsRight,
  type LogRecord,
  recordOf,
} from './logRecord.ts'
import {
  bufferOf,
  encodeGroup,
  groupContent,
  readSector,
  SECTOR_BYTES,
  type Sector,
} from './logSector.ts'

/** The end of the chain: what the next record continues. */
export interface Tip {
  seq: number
  hash: Uint8Array
  term: number
}

/** Sectors of a group that was being written when the power went. */
export interface TornGroup {
  /** From the first to behind the last sector that arrived. */
  readonly offset: number
  readonly bytes: number
}

const MAGIC = utf8('ASLS')
const VERSION = 1
/** Magic 4, version 1, size of the file 8, hash of the record before 32. */
const HEAD_CONTENT_BYTES = 45

/** Bytes of a segment's head: where its first group begins. */
export const SEGMENT_HEAD_BYTES = SECTOR_BYTES

/** The first sector of a segment that is `size` bytes long. */
export function encodeSegmentHead(tip: Tip, size: number): Uint8Array {
  assert(size % SECTOR_BYTES === 0 && size > SECTOR_BYTES, 'a segment is whole sectors')
  const content = new Uint8Array(HEAD_CONTENT_BYTES)
  content.set(MAGIC, 0)
  content[4] = VERSION
  writeUint(content, 5, 8, size)
  content.set(tip.hash, 13)
  return encodeGroup(tip.seq, content)
}

/** Where the groups of a segment end. */
export interface SegmentWalk {
  /** Offset of the last whole group; that of the first when there is none. */
  readonly lastGroup: number
  /** Where the next group goes. */
  readonly end: number
  /** What is there of it already. */
  readonly torn: TornGroup | null
}

/**
 * Follows the chain through a segment, moving `tip` behind every whole group.
 * @throws StoreError LOG_CORRUPT for anything that writing and losing power cannot leave behind
 */
export function walkSegment(name: string, file: Uint8Array, tip: Tip): SegmentWalk {
  const bytes = bufferOf(file)
  checkHead(name, bytes, tip)
  let lastGroup = SEGMENT_HEAD_BYTES
  let end = SEGMENT_HEAD_BYTES
  for (;;) {
    const count = wholeGroupAt(name, bytes, end, tip.seq)
    if (count === 0) break
    const content = groupContent(bytes, end, count)
    for (const record of recordsOf(name, end, content, tip)) {
      if (!hashIsRight(content, record)) throw corrupt(name, end, record.seq, 'its hash is another')
    }
    // Own memory, so that the segment's can go.
    tip.hash = new Uint8Array(tip.hash)
    lastGroup = end
    end += count * SECTOR_BYTES
  }
  return { lastGroup, end, torn: tornGroupAt(name, bytes, end, tip.seq) }
}

/**
 * The records of a segment up to a seq, which {@link walkSegment} has checked: sectors and chain
 * are checked again, the records' own hashes are not. What stands behind may be being written.
 * @throws StoreError LOG_CORRUPT
 */
export function* segmentRecords(
  name: string,
  file: Uint8Array,
  before: Readonly<Tip>,
  untilSeq: number,
): Generator<LogRecord> {
  const bytes = bufferOf(file)
  const tip = { ...before }
  checkHead(name, bytes, tip)
  for (let at = SEGMENT_HEAD_BYTES; tip.seq < untilSeq; ) {
    const count = wholeGroupAt(name, bytes, at, tip.seq)
    if (count === 0) throw corrupt(name, at, tip.seq, 'it was there before')
    const content = groupContent(bytes, at, count)
    for (const record of recordsOf(name, at, content, tip, true)) yield recordOf(content, record)
    at += count * SECTOR_BYTES
  }
}

function checkHead(name: string, bytes: Buffer, tip: Tip): void {
  const head = readSector(bytes, 0)
  if (typeof head === 'string') throw corrupt(name, 0, tip.seq, 'the head is not readable')
  const content = groupContent(bytes, 0, 1)
  const isHead =
    head.index === 0 &&
    head.used === HEAD_CONTENT_BYTES &&
    equalBytes(content.subarray(0, 4), MAGIC)
  if (!isHead || content[4] !== VERSION) {
    throw corrupt(name, 0, tip.seq, 'it is not a segment of this version')
  }
  const size = readUint(content, 5, 8)
  if (size !== bytes.length) {
    throw corrupt(name, 0, tip.seq, `it has ${bytes.length} bytes instead of ${size}`)
  }
  if (head.firstSeq !== tip.seq || !equalBytes(content.subarray(13), tip.hash)) {
    throw corrupt(name, 0, tip.seq, 'it does not continue the segments before it')
  }
}

/** Sectors of the group at `offset`, 0 when none or only a part of one is there. */
function wholeGroupAt(name: string, bytes: Buffer, offset: number, seq: number): number {
  if (offset === bytes.length) return 0
  const first = readSector(bytes, offset)
  if (first === 'zero') return 0
  if (first === 'damaged') throw damaged(name, offset, seq)
  const { count } = first
  let missing = 0
  for (let index = 0; index < count; index++) {
    const at = offset + index * SECTOR_BYTES
    const sector = index === 0 ? first : readSector(bytes, at)
    if (sector === 'zero') missing += 1
    else if (sector === 'damaged') throw damaged(name, at, seq)
    else if (!belongs(sector, seq, index, count)) throw misplaced(name, at, seq)
  }
  return missing === 0 ? count : 0
}

/** Only sectors of the very next group may stand behind the last whole one. */
function tornGroupAt(name: string, bytes: Buffer, offset: number, seq: number): TornGroup | null {
  let count: number | null = null
  let end = offset
  for (let at = offset; at < bytes.length; at += SECTOR_BYTES) {
    const sector = readSector(bytes, at)
    if (sector === 'zero') continue
    if (sector === 'damaged') throw damaged(name, at, seq)
    count ??= sector.count
    const index = (at - offset) / SECTOR_BYTES
    if (!belongs(sector, seq, index, count)) throw misplaced(name, at, seq)
    end = at + SECTOR_BYTES
  }
  return end === offset ? null : { offset, bytes: end - offset }
}

function belongs(sector: Sector, firstSeq: number, index: number, count: number): boolean {
  return (
    sector.firstSeq === firstSeq &&
    sector.index === index &&
    sector.count === count &&
    index < count
  )
}

/** The records of a group; moves `tip` behind each. */
function* recordsOf(
  name: string,
  groupOffset: number,
  content: Buffer,
  tip: Tip,
  isRead = false,
): Generator<FramedRecord> {
  for (let at = 0; at < content.length; ) {
    const record = frameLogRecord(content, at, isRead)
    const continues =
      record !== null &&
      record.seq === tip.seq &&
      record.term >= tip.term &&
      equalBytes(record.prevHash, tip.hash)
    if (!continues) throw corrupt(name, groupOffset, tip.seq, 'a record breaks the chain')
    tip.seq += 1
    tip.hash = record.hash
    tip.term = record.term
    yield record
    at = record.end
  }
}

function damaged(name: string, offset: number, seq: number): StoreError {
  return corrupt(name, offset, seq, 'a sector is neither whole nor empty')
}

function misplaced(name: string, offset: number, seq: number): StoreError {
  return corrupt(name, offset, seq, 'a sector is not where it was written, or one before is gone')
}

/** `seq`: the record that is not valid, or the next one when all before it are. */
export function corrupt(segment: string, offset: number, seq: number, what: string): StoreError {
  const where = `record ${seq} in ${segment} at byte ${offset}`
  const message = `the log is damaged: ${where}: ${what}`
  return new StoreError('LOG_CORRUPT', message, { meta: { seq, segment, offset } })
}
