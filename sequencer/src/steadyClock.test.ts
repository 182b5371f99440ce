import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSteadyClock, SKEW_TOLERANCE_MS } from './steadyClock.ts'

/** A clock by hand: `wall` may jump, `real` only goes on. */
function byHand() {
  const at = { wall: 1_000_000, real: 0 }
  const steady = createSteadyClock({ wallMs: () => at.wall, monotonicMs: () => at.real })
  const pass = (ms: number) => {
    at.wall += ms
    at.real += ms
  }
  return { at, steady, pass }
}

test('a clock that L1 agrees with is left alone', () => {
  const { at, steady, pass } = byHand()
  for (let number = 1; number < 20; number++) {
    expect(steady.observe({ number, time: at.wall - 12_000 })).toBe(0)
    expect(steady.wallMs()).toBe(at.wall)
    pass(12_000)
  }
})

test('an idle chain says nothing about the clock, however old its block is', () => {
  const { at, steady, pass } = byHand()
  const block = { number: 7, time: at.wall - 86_400_000 }
  for (let i = 0; i < 10; i++) {
    expect(steady.observe(block)).toBe(0)
    pass(500)
  }
  expect(steady.wallMs()).toBe(at.wall)
  // Nothing was looked at for an hour: this block may be as old.
  pass(3_600_000)
  expect(steady.observe({ number: 8, time: at.wall - 3_000_000 })).toBe(0)
})

test('a clock ahead of L1 is held back without standing still, and let go again', () => {
  const { at, steady, pass } = byHand()
  const ahead = 600_000
  steady.observe({ number: 1, time: at.wall - ahead })
  const before = steady.wallMs()
  pass(500)
  expect(steady.observe({ number: 2, time: at.wall - ahead })).toBe(ahead - 500)
  pass(1_000)
  // At half speed until L1's time catches up.
  expect(steady.wallMs() - before).toBe(750)
  pass(2 * ahead)
  expect(steady.wallMs()).toBe(at.wall - (ahead - 500))
  steady.observe({ number: 2, time: at.wall - ahead })
  pass(500)
  expect(steady.observe({ number: 3, time: at.wall - SKEW_TOLERANCE_MS })).toBe(0)
  expect(steady.wallMs()).toBe(at.wall)
})

test('it never goes back, whatever the wall clock and L1 say', () => {
  const step = fc.record({
    pass: fc.nat(20_000),
    jump: fc.integer(),
    block: fc.nat(),
    old: fc.nat(),
  })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { at, steady, pass } = byHand()
      let last = steady.wallMs()
      let number = 0
      for (const { pass: ms, jump, block, old } of steps) {
        pass(ms)
        at.wall += jump % 100_000
        number += block % 2
        steady.observe({ number, time: at.wall - old })
        const now = steady.wallMs()
        expect(now).toBeGreaterThanOrEqual(last)
        last = now
      }
    }),
  )
})
