/**
 * What the log is made of on disk: sectors of 512 bytes, which a disk writes whole or not at all.
 * Each says which group it belongs to and carries its own CRC, so that a sector is new, still zero
 * or damaged, and never mistaken. Spec: decisions/0004.
 *
 * Sector: CRC-32 4 (of all behind it) ‖ first seq of the group 6 ‖ index in the group 4 ‖
 * sectors of the group 4 ‖ bytes used 2 ‖ content, zeros behind it.
 */
import { crc32 } from 'node:zlib'

export const SECTOR_BYTES = 512
const HEAD_BYTES = 20
const CONTENT_BYTES = SECTOR_BYTES - HEAD_BYTES
const ZERO_SECTOR = Buffer.alloc(SECTOR_BYTES)

/** What one sector says of itself. */
export interface Sector {
  readonly firstSeq: number
  /** 0-based place in the group. */
  readonly index: number
  /** Sectors of the group. */
  readonly count: number
  /** Bytes of content. */
  readonly used: number
}

/** A sector that was never written, or whose write was lost; one that no write left so. */
export type SectorState = Sector | 'zero' | 'damaged'

/** The same memory with the methods that read numbers fast. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A group as whole sectors. */
export function encodeGroup(firstSeq: number, content: Uint8Array): Uint8Array {
  const count = Math.ceil(content.length / CONTENT_BYTES)
  const bytes = Buffer.alloc(count * SECTOR_BYTES)
  for (let index = 0; index < count; index++) {
    const piece = content.subarray(index * CONTENT_BYTES, (index + 1) * CONTENT_BYTES)
    const at = index * SECTOR_BYTES
    bytes.writeUIntBE(firstSeq, at + 4, 6)
    bytes.writeUInt32BE(index, at + 10)
    bytes.writeUInt32BE(count, at + 14)
    bytes.writeUInt16BE(piece.length, at + 18)
    bytes.set(piece, at + HEAD_BYTES)
    bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, at + SECTOR_BYTES)), at)
  }
  return bytes
}

/** The sector at `at`. Total: any bytes. Cost: about 0.3 µs. */
export function readSector(bytes: Buffer, at: number): SectorState {
  const end = at + SECTOR_BYTES
  if (end > bytes.length) return 'damaged'
  if (bytes[at + 19] === 0 && bytes.compare(ZERO_SECTOR, 0, SECTOR_BYTES, at, end) === 0) {
    return 'zero'
  }
  if (bytes.readUInt32BE(at) !== crc32(bytes.subarray(at + 4, end))) return 'damaged'
  return {
    firstSeq: bytes.readUIntBE(at + 4, 6),
    index: bytes.readUInt32BE(at + 10),
    count: bytes.readUInt32BE(at + 14),
    used: bytes.readUInt16BE(at + 18),
  }
}

/** The content of a whole group at `at`; its sectors were read. */
export function groupContent(bytes: Buffer, at: number, count: number): Buffer {
  const lastAt = at + (count - 1) * SECTOR_BYTES
  const used = bytes.readUInt16BE(lastAt + 18)
  if (count === 1) return bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + used)
  const content = Buffer.allocUnsafe((count - 1) * CONTENT_BYTES + used)
  for (let index = 0; index < count; index++) {
    const from = at + index * SECTOR_BYTES + HEAD_BYTES
    bytes.copy(content, index * CONTENT_BYTES, from, from + CONTENT_BYTES)
  }
  return content
}
