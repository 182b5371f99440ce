import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalStep, formatSteps, parseStep, parseSteps } from './decimal.ts'

const step = (digits: bigint, decimals: number) => ({ digits, decimals })

describe('decimal strings', () => {
  test('a price is counted in ticks exactly', () => {
    expect(parseSteps('3001.50', step(1n, 2))).toBe(300150)
    expect(parseSteps('3001.5', step(1n, 2))).toBe(300150)
    expect(parseSteps('3001.5', step(5n, 1))).toBe(6003)
    expect(formatSteps(300150, step(1n, 2))).toBe('3001.50')
    expect(formatSteps(7, step(25n, 0))).toBe('175')
  })

  test.each(['3001.500', '3001.505', '1e3', '-1', '+1', '.5', '1.', '', ' 1', '0x10', '1_0'])(
    '%s is not a multiple of 0.01 and is refused, never truncated',
    (text) => expect(parseSteps(text, step(1n, 2))).toBeNull(),
  )

  test('what passes 2^53 is refused, and a million digits cost nothing', () => {
    expect(parseSteps('9007199254740991', step(1n, 0))).toBe(Number.MAX_SAFE_INTEGER)
    expect(parseSteps('9007199254740992', step(1n, 0))).toBeNull()
    expect(parseSteps('1'.repeat(1_000_000), step(1n, 0))).toBeNull()
  })

  test('a step is a ratio with a finite decimal form', () => {
    expect(decimalStep(1n, 100n)).toEqual(step(1n, 2))
    expect(decimalStep(1n, 3n)).toBeNull()
    expect(decimalStep(0n, 1n)).toBeNull()
    expect(parseStep('0.010')).toEqual(step(1n, 2))
    expect(parseStep('0')).toBeNull()
  })

  test('parsing undoes formatting', () => {
    const steps = fc.record({
      digits: fc.bigInt({ min: 1n, max: 999n }),
      decimals: fc.integer({ min: 0, max: 18 }),
    })
    fc.assert(
      fc.property(fc.maxSafeNat(), steps, (count, one) => {
        expect(parseSteps(formatSteps(count, one), one)).toBe(count)
      }),
    )
  })
})
