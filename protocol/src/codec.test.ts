import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { decodeRecord, decodeRecordBytes, encodeSigned, withDt } from './codec.ts'
import { GROUP_BYTES } from './limits.ts'
import {
  type OrderTerms,
  RecordType,
  SelfTrade,
  type SignedTermsOf,
  type SweepTerms,
  TimeInForce,
} from './records.ts'
import { encodeUnsigned } from './unsigned.ts'

const head = {
  account: fc.nat(2 ** 32 - 1),
  key: fc.nat(15),
  seq: fc.integer({ min: 1, max: 2 ** 48 - 1 }),
}
const place = {
  market: fc.integer({ min: 1, max: 4_095 }),
  slot: fc.integer({ min: 1, max: 1_023 }),
}
const order = fc.record({
  type: fc.constant(RecordType.ORDER),
  ...head,
  ...place,
  side: fc.constantFrom(0, 1),
  timeInForce: fc.constantFrom(TimeInForce.GTT, TimeInForce.IOC, TimeInForce.POST_ONLY),
  slide: fc.constant(false),
  replace: fc.constant(false),
  selfTrade: fc.constantFrom(SelfTrade.CANCEL_TAKER, SelfTrade.CANCEL_MAKER, SelfTrade.CANCEL_BOTH),
  price: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  quantity: fc.integer({ min: 1, max: 2 ** 47 - 1 }),
  expiry: fc.nat(2 ** 48 - 1),
  maxFeePpm: fc.nat(10_000),
  displayQuantity: fc.constant(0),
  stopPrice: fc.constant(0),
})
const cancel = fc.record({ type: fc.constant(RecordType.CANCEL), ...head, ...place })
const withdraw = fc.record({
  type: fc.constant(RecordType.WITHDRAW),
  ...head,
  asset: fc.nat(255),
  amount: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
})
const terms = fc.oneof(order, cancel, withdraw) as unknown as fc.Arbitrary<SignedTermsOf>
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })
const signature = fc
  .record({ r: bytes32, s: bytes32, yParity: fc.constantFrom(0, 1) })
  .map((it) => {
    it.s[0] = (it.s[0] as number) & 0x7f
    return it
  })
const dt = fc.nat(65_535)

describe('encode and decode are inverses', () => {
  test('of signed records', () => {
    const inverse = fc.property(terms, signature, dt, (value, sig, ms) => {
      const bytes = encodeSigned(value, sig, ms)
      const decoded = decodeRecordBytes(bytes)
      expect(decoded).toEqual({ kind: 'signed', groups: 1, dt: ms, terms: value, signature: sig })
      expect(toHex(withDt(encodeSigned(value, sig), ms))).toBe(toHex(bytes))
    })
    fc.assert(inverse, { numRuns: 500 })
  })

  test('of sweeps and ticks', () => {
    const type = fc.constant(RecordType.SWEEP)
    const side = fc.constantFrom(0, 1)
    const byTop = fc.record({
      type,
      market: place.market,
      side,
      n: fc.integer({ min: 1, max: 64 }),
      account: fc.constant(0),
      slot: fc.constant(0),
    })
    const bySlot = fc.record({ type, ...place, side, n: fc.constant(0), account: head.account })
    const tick = fc.record({ type: fc.constant(RecordType.TICK), ms: fc.nat(2 ** 48 - 1) })
    const any = fc.oneof(byTop, bySlot, tick) as unknown as fc.Arbitrary<SweepTerms>
    const inverse = fc.property(any, dt, (value, ms) => {
      const decoded = decodeRecordBytes(encodeUnsigned(value, ms))
      expect(decoded).toEqual({ kind: 'unsigned', groups: 1, dt: ms, terms: value })
    })
    fc.assert(inverse, { numRuns: 500 })
  })
})

describe('one value has one encoding', () => {
  test('what decodes as signed encodes to the same bytes', () => {
    const flips = fc.array(fc.tuple(fc.nat(GROUP_BYTES - 1), fc.nat(255)), { maxLength: 3 })
    const canonical = fc.property(terms, signature, flips, (value, sig, changes) => {
      const bytes = encodeSigned(value, sig, 1)
      for (const [at, byte] of changes) bytes[at] = byte
      const decoded = decodeRecordBytes(bytes)
      if (decoded.kind !== 'signed') return
      expect(toHex(encodeSigned(decoded.terms, decoded.signature, decoded.dt))).toBe(toHex(bytes))
    })
    fc.assert(canonical, { numRuns: 2_000 })
  })

  test('any unused byte of a control record must be zero', () => {
    const value = { type: RecordType.CANCEL, account: 1, key: 0, seq: 1, market: 1, slot: 1 }
    const sig = { r: new Uint8Array(32), s: new Uint8Array(32), yParity: 0 }
    for (let at = 20; at < 60; at++) {
      const bytes = encodeSigned(value as unknown as SignedTermsOf, sig)
      bytes[at] = 1
      expect(decodeRecordBytes(bytes).kind).toBe('malformed')
    }
  })
})

describe('decoding is total', () => {
  test('for any groups, canonical or not', () => {
    const types = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 18, 32, 47, 48)
    const noise = fc.uint8Array({ minLength: GROUP_BYTES, maxLength: GROUP_BYTES })
    const group = fc.tuple(types, noise, fc.boolean()).map(([type, bytes, isSparse]) => {
      if (isSparse) bytes.fill(0, 20)
      bytes[0] = type
      return bytes
    })
    const groups = fc.array(fc.option(group), { maxLength: 4 })
    const total = fc.property(groups, (given) => {
      const record = decodeRecord((index) => given[index] ?? null)
      expect(record.groups).toBeGreaterThanOrEqual(1)
      expect(record.groups).toBeLessThanOrEqual(3)
      if (record.kind === 'malformed')
        expect(record).toEqual({ kind: 'malformed', groups: 1, dt: 0 })
      else expect(record.groups).toBeLessThanOrEqual(given.length)
    })
    fc.assert(total, { numRuns: 5_000 })
  })

  test('the bytes of two records are no record', () => {
    expect(decodeRecordBytes(new Uint8Array(0)).kind).toBe('malformed')
    const tick = encodeUnsigned({ type: RecordType.TICK, ms: 1 })
    const two = new Uint8Array(2 * GROUP_BYTES)
    two.set(tick)
    expect(decodeRecordBytes(two).kind).toBe('malformed')
    expect(decodeRecordBytes(tick.subarray(1)).kind).toBe('malformed')
  })
})

test('encoding out of range is a programmer’s error', () => {
  const sig = { r: new Uint8Array(32), s: new Uint8Array(32), yParity: 0 }
  const [good] = fc.sample(order, { numRuns: 1, seed: 1 }) as unknown as [OrderTerms]
  const encode = (changes: object) => () => encodeSigned({ ...good, ...changes } as OrderTerms, sig)
  expect(encode({ price: 2 ** 32 })).toThrow('fits')
  expect(encode({ quantity: -1 })).toThrow('unsigned')
  expect(encode({ seq: 1.5 })).toThrow('unsigned')
  const highS = { ...sig, s: new Uint8Array(32).fill(0xff) }
  expect(() => encodeSigned(good, highS)).toThrow('low')
})
