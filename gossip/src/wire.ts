/** The requests between peers as bytes. Integers are big-endian. */
import {
  assert,
  concatBytes,
  readBigUint,
  readUint,
  SIGNED_HEADER_BYTES,
  toHex,
  writeUint,
} from '@assay/protocol'
import { MAX_BODIES, MAX_RANGE } from './bounds.ts'

/** Request `from 8 ‖ limit 2`; answer: signed headers of 211 bytes, batchId rising. */
export const HEADERS_PROTOCOL = '/assay/headers/1'
/** Request: 1 … 8 batchIds of 8; answer: for each `length 4 ‖ records`, absent: ffffffff. */
export const BODY_PROTOCOL = '/assay/body/1'
/** Request: `versionedHash 32 ‖ block 8`; answer: the blob, or nothing. */
export const BLOB_PROTOCOL = '/assay/blob/1'

const ABSENT = 0xffffffff

/** One topic for each chain, Vault and shard, which the domain separator binds. */
export function headerTopic(domainSeparator: Uint8Array): string {
  return `/assay/header/1/${toHex(domainSeparator).slice(2)}`
}

export function encodeRangeRequest(from: number, limit: number): Uint8Array {
  const bytes = new Uint8Array(10)
  writeUint(bytes, 0, 8, from)
  writeUint(bytes, 8, 2, limit)
  return bytes
}

/** Null when malformed or beyond the bounds. */
export function decodeRangeRequest(bytes: Uint8Array): { from: number; limit: number } | null {
  if (bytes.length !== 10 || !fits(bytes, 0)) return null
  const limit = readUint(bytes, 8, 2)
  return limit >= 1 && limit <= MAX_RANGE ? { from: readUint(bytes, 0, 8), limit } : null
}

/** The signed headers of a range answer; null when it is not whole headers. */
export function splitHeaders(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (bytes.length % SIGNED_HEADER_BYTES !== 0) return null
  const count = bytes.length / SIGNED_HEADER_BYTES
  return Array.from({ length: count }, (_, i) =>
    bytes.slice(i * SIGNED_HEADER_BYTES, (i + 1) * SIGNED_HEADER_BYTES),
  )
}

export function encodeBodyRequest(batchIds: readonly number[]): Uint8Array {
  assert(batchIds.length >= 1 && batchIds.length <= MAX_BODIES, `1 to ${MAX_BODIES} bodies`)
  const bytes = new Uint8Array(8 * batchIds.length)
  batchIds.forEach((batchId, i) => {
    writeUint(bytes, 8 * i, 8, batchId)
  })
  return bytes
}

/** Null when malformed or beyond the bounds. */
export function decodeBodyRequest(bytes: Uint8Array): readonly number[] | null {
  const count = bytes.length / 8
  if (!Number.isInteger(count) || count < 1 || count > MAX_BODIES) return null
  const offsets = Array.from({ length: count }, (_, i) => 8 * i)
  if (!offsets.every((offset) => fits(bytes, offset))) return null
  return offsets.map((offset) => readUint(bytes, offset, 8))
}

export function encodeBodies(bodies: readonly (Uint8Array | null)[]): Uint8Array {
  const parts = bodies.flatMap((body) => {
    const length = new Uint8Array(4)
    writeUint(length, 0, 4, body === null ? ABSENT : body.length)
    return body === null ? [length] : [length, body]
  })
  return concatBytes(...parts)
}

/** Exactly `count` bodies, or null when the bytes are anything else. */
export function decodeBodies(
  bytes: Uint8Array,
  count: number,
): readonly (Uint8Array | null)[] | null {
  const bodies: (Uint8Array | null)[] = []
  let offset = 0
  while (bodies.length < count && offset + 4 <= bytes.length) {
    const length = readUint(bytes, offset, 4)
    offset += 4
    if (length === ABSENT) {
      bodies.push(null)
    } else {
      if (offset + length > bytes.length) return null
      bodies.push(bytes.slice(offset, offset + length))
      offset += length
    }
  }
  return bodies.length === count && offset === bytes.length ? bodies : null
}

export function encodeBlobRequest(versionedHash: Uint8Array, blockNumber: number): Uint8Array {
  assert(versionedHash.length === 32, 'a versioned hash has 32 bytes')
  const bytes = new Uint8Array(40)
  bytes.set(versionedHash)
  writeUint(bytes, 32, 8, blockNumber)
  return bytes
}

/** Null when malformed. */
export function decodeBlobRequest(
  bytes: Uint8Array,
): { versionedHash: Uint8Array; blockNumber: number } | null {
  if (bytes.length !== 40 || !fits(bytes, 32)) return null
  return { versionedHash: bytes.slice(0, 32), blockNumber: readUint(bytes, 32, 8) }
}

function fits(bytes: Uint8Array, offset: number): boolean {
  return readBigUint(bytes, offset, 8) <= BigInt(Number.MAX_SAFE_INTEGER)
}
