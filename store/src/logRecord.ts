/**
 * One record of the log: header 64 (magic 4, version 1, zero 3, term 8, seq 8, prevHash 32,
 * payload length 4, CRC-32 of the 60 bytes before) ‖ payload ‖ SHA-256 of all before.
 */
import { hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { assert, equalBytes, readUint, utf8, writeUint } from '@assay/protocol'

const MAGIC = utf8('ASLG')
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
  return new Uint8Array(hash('sha256', bytes, 'buffer'))
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

/** The whole and undamaged record at `offset`, or null. Total: any bytes. */
export function decodeLogRecord(bytes: Uint8Array, offset: number): LogRecord | null {
  if (offset + RECORD_OVERHEAD_BYTES > bytes.length) return null
  const header = bytes.subarray(offset, offset + HEADER_BYTES)
  if (!equalBytes(header.subarray(0, 4), MAGIC)) return null
  if (readUint(header, 60, 4) !== crc32(header.subarray(0, 60))) return null
  if (header[4] !== VERSION) return null
  const length = readUint(header, 56, 4)
  const end = offset + HEADER_BYTES + length
  if (length > MAX_PAYLOAD_BYTES || end + HASH_BYTES > bytes.length) return null
  const stored = bytes.slice(end, end + HASH_BYTES)
  if (!equalBytes(stored, sha256(bytes.subarray(offset, end)))) return null
  return {
    term: readUint(header, 8, 8),
    seq: readUint(header, 16, 8),
    prevHash: header.slice(24, 56),
    payload: bytes.slice(offset + HEADER_BYTES, end),
    hash: stored,
  }
}

/** True when any whole record with a seq of at least `fromSeq` stands behind `offset`. */
export function validRecordFollows(bytes: Uint8Array, offset: number, fromSeq: number): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = offset; ; at++) {
    at = buffer.indexOf(MAGIC, at)
    if (at === -1) return false
    const record = decodeLogRecord(bytes, at)
    if (record !== null && record.seq >= fromSeq) return true
  }
}
