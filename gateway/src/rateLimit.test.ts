import { describe, expect, test } from 'vitest'
import { RateLimiter } from './rateLimit.ts'

function limiterAt(keysMax = 10) {
  let now = 0
  const clock = { wallMs: () => now, monotonicMs: () => now }
  const limiter = new RateLimiter({ perSecond: 10, burst: 2 }, keysMax, clock)
  return { limiter, advance: (ms: number) => (now += ms) }
}

describe('a token bucket', () => {
  test('gives its burst, then one token each tenth of a second', () => {
    const { limiter, advance } = limiterAt()
    expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([0, 0, 100])
    advance(99)
    expect(limiter.take('a')).toBe(1)
    advance(1)
    expect(limiter.take('a')).toBe(0)
  })

  test('keys do not share', () => {
    const { limiter } = limiterAt()
    limiter.take('a')
    limiter.take('a')
    expect(limiter.waitMs('b')).toBe(0)
  })

  test('a debt is paid off before anything is given', () => {
    const { limiter, advance } = limiterAt()
    for (let i = 0; i < 4; i++) limiter.charge('a')
    expect(limiter.waitMs('a')).toBe(300)
    advance(300)
    expect(limiter.waitMs('a')).toBe(0)
  })

  test('never holds more than its burst', () => {
    const { limiter, advance } = limiterAt()
    advance(60_000)
    expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([0, 0, 100])
  })

  test('forgets the longest unused key when it is full', () => {
    const { limiter } = limiterAt(2)
    for (let i = 0; i < 2; i++) limiter.take('a')
    limiter.take('b')
    limiter.waitMs('a')
    limiter.take('c')
    expect(limiter.waitMs('a')).toBe(100)
    limiter.take('d')
    limiter.take('e')
    expect(limiter.waitMs('a')).toBe(0)
  })
})
