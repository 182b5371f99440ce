import fc from 'fast-check'
import { bytesToHex, hexToBytes } from 'viem'
import { expect, test } from 'vitest'
import {
  compareBytes,
  concatBytes,
  equalBytes,
  fromHex,
  isZero,
  leftPad32,
  readBigUint,
  readInt,
  readUint,
  toHex,
  uint256,
  writeBigUint,
  writeInt,
  writeUint,
} from './bytes.ts'

test('integers come back from any offset and size, and touch no other byte', () => {
  const any = fc.property(
    fc.integer({ min: 1, max: 8 }),
    fc.nat(8),
    fc.maxSafeNat(),
    (size, offset, raw) => {
      const value = raw % Math.min(2 ** (8 * size), 2 ** 53)
      const bytes = new Uint8Array(24).fill(0xaa)
      writeUint(bytes, offset, size, value)
      expect(readUint(bytes, offset, size)).toBe(value)
      expect(readBigUint(bytes, offset, size)).toBe(BigInt(value))
      const rest = [...bytes.subarray(0, offset), ...bytes.subarray(offset + size)]
      expect(rest.every((byte) => byte === 0xaa)).toBe(true)
    },
  )
  fc.assert(any, { numRuns: 1_000 })
})

test('signed integers are two’s complement', () => {
  const bytes = new Uint8Array(3)
  for (const value of [0, 1, -1, 10_000, -10_000, 2 ** 23 - 1, -(2 ** 23)]) {
    writeInt(bytes, 0, 3, value)
    expect(readInt(bytes, 0, 3)).toBe(value)
  }
  writeInt(bytes, 0, 3, -1)
  expect(toHex(bytes)).toBe('0xffffff')
  expect(() => writeInt(bytes, 0, 3, 2 ** 23)).toThrow()
})

test('a number that does not fit, or is none, is a programmer’s error', () => {
  const bytes = new Uint8Array(8)
  for (const value of [256, -1, 0.5, Number.NaN, 2 ** 53]) {
    expect(() => writeUint(bytes, 0, 1, value)).toThrow()
  }
  expect(() => writeBigUint(bytes, 0, 8, 2n ** 64n)).toThrow()
  expect(() => writeBigUint(bytes, 0, 8, -1n)).toThrow()
  bytes.fill(0xff)
  expect(() => readUint(bytes, 0, 8)).toThrow('53 bits')
})

test('hex and words agree with viem', () => {
  const any = fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
    expect(toHex(bytes)).toBe(bytesToHex(bytes))
    expect(fromHex(toHex(bytes))).toEqual(hexToBytes(bytesToHex(bytes)))
  })
  fc.assert(any)
  expect(toHex(uint256(258))).toBe(`0x${'00'.repeat(30)}0102`)
  expect(toHex(leftPad32(Uint8Array.of(7)))).toBe(toHex(uint256(7)))
  for (const text of ['0x1', 'zz', '0x0g']) expect(() => fromHex(text)).toThrow('hex')
})

test('comparison is total and agrees with hex order', () => {
  const pair = fc.tuple(fc.uint8Array({ maxLength: 4 }), fc.uint8Array({ maxLength: 4 }))
  const any = fc.property(pair, ([a, b]) => {
    const [x, y] = [toHex(a), toHex(b)]
    expect(Math.sign(compareBytes(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0)
    expect(equalBytes(a, b)).toBe(x === y)
  })
  fc.assert(any, { numRuns: 1_000 })
})

test('isZero looks at its range alone', () => {
  const bytes = concatBytes(Uint8Array.of(1), new Uint8Array(3), Uint8Array.of(1))
  expect(isZero(bytes, 1, 4)).toBe(true)
  expect(isZero(bytes, 1)).toBe(false)
  expect(isZero(bytes, 0, 4)).toBe(false)
})
