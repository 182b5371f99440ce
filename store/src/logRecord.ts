/**
 * One record of the log: header 64 (magic 4, version 1, zero 3, term 8, seq 8, prevHash 32,
 * payload length 4, CRC-32 of the 60 bytes before) ‖ payload ‖ SHA-256 of all before.
 */
import { hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { assert, equalBytes, readUint, utf8, writeUint } from '@assay/protocol'

const MAGIC = utf8('ASLG')
const MAGIC_NUMBER = readUint(MAGIC, 0, 4)
const VERSION = 1
const HEADER_BYTES = 64
const HASH_BYTES = 32
export const RECORD_OVERHEAD_BYTES = HEADER_BYTES + HASH_BYTES
/** A longer payload is a programmer's error; a longer length field is damage. */
export const MAX_PAYLOAD_BYTES = 1 << 24

/** A record of the log. `hash` covers everything before it, the previous record's hash included. */
export interface LogRecord {
  /** Fencing: never falls from record to record. */
  readonly term: number
  /** 0-based, rises by one. */
  readonly seq: number
  readonly prevHash: Uint8Array
  readonly payload: Uint8Array
  readonly hash: Uint8Array
}

function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer')
}

/** The record's bytes; its hash are the last 32. */
export function encodeLogRecord(record: Omit<LogRecord, 'hash'>): Uint8Array {
  const { term, seq, prevHash, payload } = record
  assert(payload.length <= MAX_PAYLOAD_BYTES, 'a payload that fits a record')
  const bytes = new Uint8Array(payload.length + RECORD_OVERHEAD_BYTES)
  bytes.set(MAGIC, 0)
  bytes[4] = VERSION
  writeUint(bytes, 8, 8, term)
  writeUint(bytes, 16, 8, seq)
  bytes.set(prevHash, 24)
  writeUint(bytes, 56, 4, payload.length)
  writeUint(bytes, 60, 4, crc32(bytes.subarray(0, 60)))
  bytes.set(payload, HEADER_BYTES)
  const end = bytes.length - HASH_BYTES
  bytes.set(sha256(bytes.subarray(0, end)), end)
  return bytes
}

/** A record in place, not yet compared with its hash: `start` to `end`, the hash included. */
export interface FramedRecord {
  readonly term: number
  readonly seq: number
  readonly prevHash: Uint8Array
  readonly hash: Uint8Array
  readonly start: number
  readonly end: number
}

/**
 * The record at `offset` if its header is whole and it ends inside, or null. Total: any bytes.
 * `isRead`: its hash was compared before, and its sectors have just been: their CRCs are enough.
 */
export function frameLogRecord(bytes: Buffer, offset: number, isRead = false): FramedRecord | null {
  if (offset + RECORD_OVERHEAD_BYTES > bytes.length) return null
  if (bytes.readUInt32BE(offset) !== MAGIC_NUMBER || bytes[offset + 4] !== VERSION) return null
  const length = bytes.readUInt32BE(offset + 56)
  const end = offset + RECORD_OVERHEAD_BYTES + length
  if (length > MAX_PAYLOAD_BYTES || end > bytes.length) return null
  // PERF: a tenth of reading a log again.
  if (!isRead && bytes.readUInt32BE(offset + 60) !== headCrc(bytes, offset)) return null
  return {
    term: readUint(bytes, offset + 8, 8),
    seq: readUint(bytes, offset + 16, 8),
    prevHash: bytes.subarray(offset + 24, offset + 56),
    hash: bytes.subarray(end - HASH_BYTES, end),
    start: offset,
    end,
  }
}

function headCrc(bytes: Buffer, offset: number): number {
  return crc32(bytes.subarray(offset, offset + 60))
}

/** True when the record's hash is that of its bytes. */
export function hashIsRight(bytes: Buffer, { start, end, hash: stored }: FramedRecord): boolean {
  return equalBytes(stored, sha256(bytes.subarray(start, end - HASH_BYTES)))
}

/** A copy that outlives `bytes`. */
export function recordOf(bytes: Buffer, { term, seq, start, end }: FramedRecord): LogRecord {
  // PERF: one copy for the three parts; what a Buffer slices is not a copy.
  const copy = new Uint8Array(bytes.subarray(start, end))
  const hashAt = copy.length - HASH_BYTES
  return {
    term,
    seq,
    prevHash: copy.subarray(24, 56),
    payload: copy.subarray(HEADER_BYTES, hashAt),
    hash: copy.subarray(hashAt),
  }
}
