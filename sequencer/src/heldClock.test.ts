import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHeldClock } from './heldClock.ts'

const DELAY_SECONDS = 3_600

test('the clock never passes a time when something unread may be due, and never falls', () => {
  const moves = fc.array(
    fc.record({ ms: fc.nat(2_000_000), readBehindSeconds: fc.option(fc.nat(3_000)) }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(moves, (all) => {
      let now = 1_800_000_000_000
      let known = Number.POSITIVE_INFINITY
      let before = 0
      const held = createHeldClock(
        { wallMs: () => now, monotonicMs: () => now },
        () => DELAY_SECONDS,
      )
      for (const { ms, readBehindSeconds } of all) {
        now += ms
        if (readBehindSeconds !== null) {
          const seconds = Math.floor(now / 1_000) - readBehindSeconds
          known = known === Number.POSITIVE_INFINITY ? seconds : Math.max(known, seconds)
          held.known(seconds)
        }
        const time = held.wallMs()
        expect(time).toBeGreaterThanOrEqual(before)
        // An entry that is not known is younger than what was read, and due so much later.
        expect(time < (known + DELAY_SECONDS) * 1_000 || time === before).toBe(true)
        expect(time).toBeLessThanOrEqual(now)
        before = time
      }
    }),
  )
})
