import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inRange, priceTicks, quantityLots, RANGES, seqNumber } from './brand.ts'
import { AMOUNT_LIMIT } from './limits.ts'
import {
  checkedAdd,
  checkedProduct,
  checkedSub,
  mulDivDown,
  mulDivUp,
  productOrNull,
} from './math.ts'

const amount = fc.oneof(
  fc.maxSafeNat(),
  fc.constantFrom(0, 1, 999_999, 1_000_000, 1_000_001, 2 ** 53 - 1),
)
const ppm = fc.oneof(fc.nat(10_000), fc.constantFrom(0, 1, 10_000))

test('mulDivDown and mulDivUp are the floor and the ceiling of the exact quotient', () => {
  const exact = fc.property(amount, ppm, (a, rate) => {
    const product = BigInt(a) * BigInt(rate)
    expect(BigInt(mulDivDown(a, rate))).toBe(product / 1_000_000n)
    expect(BigInt(mulDivUp(a, rate))).toBe((product + 999_999n) / 1_000_000n)
  })
  fc.assert(exact, { numRuns: 2_000 })
})

test('floors of parts never sum above the ceiling of the whole', () => {
  const parts = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 64 })
  const bounded = fc.property(parts, ppm, (amounts, rate) => {
    const whole = amounts.reduce((sum, part) => sum + part, 0)
    const floors = amounts.reduce((sum, part) => sum + mulDivDown(part, rate), 0)
    expect(floors).toBeLessThanOrEqual(mulDivUp(whole, rate))
  })
  fc.assert(bounded)
})

test('productOrNull is exact below 2^53 and null from there on', () => {
  const factor = fc.oneof(fc.nat(2 ** 31 - 1), fc.integer({ min: 0, max: 2 ** 47 - 1 }))
  const exact = fc.property(factor, factor, fc.nat(1_000), (a, b, c) => {
    const product = BigInt(a) * BigInt(b) * BigInt(c)
    const expected = product < BigInt(AMOUNT_LIMIT) ? Number(product) : null
    expect(productOrNull(a, b, c)).toBe(expected)
    if (expected !== null) expect(checkedProduct(a, b, c)).toBe(expected)
    else expect(() => checkedProduct(a, b, c)).toThrow('2^53')
  })
  fc.assert(exact, { numRuns: 1_000 })
  expect(productOrNull(2 ** 22, 2 ** 31)).toBeNull()
  expect(productOrNull(2 ** 22, 2 ** 31 - 1)).toBe(2 ** 53 - 2 ** 22)
})

test('checked sums stop at 2^53 and at zero', () => {
  expect(checkedAdd(2 ** 53 - 2, 1)).toBe(2 ** 53 - 1)
  expect(() => checkedAdd(2 ** 53 - 1, 1)).toThrow('2^53')
  expect(checkedSub(5, 5)).toBe(0)
  expect(() => checkedSub(5, 6)).toThrow('negative')
})

test('ranges hold at both ends and refuse what lies beyond or between', () => {
  for (const [name, [low, high]] of Object.entries(RANGES)) {
    const range = name as keyof typeof RANGES
    for (const value of [low, high]) expect(inRange(range, value)).toBe(true)
    for (const value of [low - 1, high + 1, low + 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(inRange(range, value)).toBe(false)
    }
  }
  expect(priceTicks(2 ** 31 - 1)).toBe(2 ** 31 - 1)
  expect(() => quantityLots(0)).toThrow('quantity')
  expect(() => seqNumber(2 ** 48)).toThrow('seq')
})
