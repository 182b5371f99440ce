/** Big-endian fixed-width integers and byte-string helpers. */
import { assert } from './errors.ts'

/** Reads a big-endian unsigned integer of 1 … 8 bytes. @throws AssertionError at 2^53 and above */
export function readUint(bytes: Uint8Array, offset: number, size: number): number {
  let value = 0
  for (let i = offset; i < offset + size; i++) value = value * 256 + (bytes[i] as number)
  assert(value <= Number.MAX_SAFE_INTEGER, 'integer fits 53 bits')
  return value
}

/** Like {@link readUint} for any size. */
export function readBigUint(bytes: Uint8Array, offset: number, size: number): bigint {
  let value = 0n
  for (let i = offset; i < offset + size; i++) value = value * 256n + BigInt(bytes[i] as number)
  return value
}

/** Writes a big-endian unsigned integer. @throws AssertionError when it does not fit */
export function writeUint(bytes: Uint8Array, offset: number, size: number, value: number): void {
  assert(Number.isSafeInteger(value) && value >= 0, `unsigned integer: ${value}`)
  let rest = value
  for (let i = offset + size - 1; i >= offset; i--) {
    const low = rest % 256
    bytes[i] = low
    rest = (rest - low) / 256
  }
  assert(rest === 0, `${value} fits ${size} bytes`)
}

/** Like {@link writeUint} for any size. */
export function writeBigUint(bytes: Uint8Array, offset: number, size: number, value: bigint): void {
  assert(value >= 0n, 'unsigned integer')
  let rest = value
  for (let i = offset + size - 1; i >= offset; i--) {
    bytes[i] = Number(rest & 255n)
    rest >>= 8n
  }
  assert(rest === 0n, `${value} fits ${size} bytes`)
}

/** Reads a signed two's-complement integer of at most 6 bytes. */
export function readInt(bytes: Uint8Array, offset: number, size: number): number {
  const value = readUint(bytes, offset, size)
  const half = 2 ** (8 * size - 1)
  return value >= half ? value - 2 * half : value
}

/** Writes a signed two's-complement integer. @throws AssertionError when it does not fit */
export function writeInt(bytes: Uint8Array, offset: number, size: number, value: number): void {
  const half = 2 ** (8 * size - 1)
  assert(value >= -half && value < half, `${value} fits ${size} signed bytes`)
  writeUint(bytes, offset, size, value < 0 ? value + 2 * half : value)
}

/** True when every byte of [start, end) is zero. */
export function isZero(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 0) return false
  return true
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Total order by bytes, shorter first on a tie. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    out.set(part, offset)
    offset += part.length
  }
  return out
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))
/** By character code; 16 is no digit. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(digit) ? 16 : digit
})

/** Lower-case hex with 0x. */
export function toHex(bytes: Uint8Array): `0x${string}` {
  let out = '0x'
  for (let i = 0; i < bytes.length; i++) out += HEX[bytes[i] as number]
  return out as `0x${string}`
}

/** @throws AssertionError when the text is not even-length hex (0x optional) */
export function fromHex(text: string): Uint8Array {
  const start = text.startsWith('0x') ? 2 : 0
  assert(text.length % 2 === 0, 'hex')
  const out = new Uint8Array((text.length - start) / 2)
  for (let i = 0; i < out.length; i++) {
    const high = DIGITS[text.charCodeAt(start + 2 * i)] ?? 16
    const low = DIGITS[text.charCodeAt(start + 2 * i + 1)] ?? 16
    assert(high < 16 && low < 16, 'hex')
    out[i] = high * 16 + low
  }
  return out
}

const textEncoder = new TextEncoder()

export function utf8(text: string): Uint8Array {
  return textEncoder.encode(text)
}

/** A 32-byte big-endian word. */
export function uint256(value: number | bigint): Uint8Array {
  const out = new Uint8Array(32)
  if (typeof value === 'number') writeUint(out, 24, 8, value)
  else writeBigUint(out, 0, 32, value)
  return out
}

/** Left-pads to 32 bytes, as the ABI does with addresses and numbers. */
export function leftPad32(bytes: Uint8Array): Uint8Array {
  assert(bytes.length <= 32, 'at most 32 bytes')
  const out = new Uint8Array(32)
  out.set(bytes, 32 - bytes.length)
  return out
}
