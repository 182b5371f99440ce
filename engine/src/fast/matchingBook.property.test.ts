import type { Side } from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MatchingBook } from '../book.ts'
import { NaiveBook } from '../suite.ts'

const TICKS_MAX = 2 ** 31 - 1
const LOTS_MAX = 2 ** 47 - 1

/** Few ids and prices, so that they meet; the whole range and what is outside it, now and then. */
const id = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }).map((n) => n * 2 ** 32) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, Number.MAX_SAFE_INTEGER, 2 ** 53, Number.NaN) },
)
const price = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 90, max: 110 }) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: TICKS_MAX }) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 31, 32, 1023, 1024, 2 ** 20, 2 ** 25, TICKS_MAX) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 1.5, 2 ** 31, Number.POSITIVE_INFINITY) },
)
const quantity = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 4, arbitrary: fc.integer({ min: LOTS_MAX - 3, max: LOTS_MAX }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.25, 2 ** 47) },
)
const side = fc.constantFrom<Side>(0, 1)
type Message = (book: MatchingBook | NaiveBook) => void
const message: fc.Arbitrary<Message> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(side, id, price, quantity, fc.boolean()).map(
      (order): Message =>
        (book) =>
          book.submit(...order),
    ),
  },
  {
    weight: 3,
    arbitrary: id.map(
      (id): Message =>
        (book) =>
          book.cancel(id),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(id, price, quantity).map(
      (change): Message =>
        (book) =>
          book.modify(...change),
    ),
  },
)

test('answers every message as the naive book does, and shows the same book after it', () => {
  const property = fc.property(fc.array(message, { maxLength: 300, size: 'max' }), (messages) => {
    const fast = new MatchingBook()
    const naive = new NaiveBook()
    for (const send of messages) {
      fast.reports.clear()
      send(fast)
      send(naive)
      expect([...fast.reports]).toEqual(naive.reports)
      expect([fast.bestBid, fast.bestAsk]).toEqual([naive.bestBid, naive.bestAsk])
    }
    expect(fast.orderCount).toBe(naive.orderCount)
    for (const each of [0, 1] as const) {
      expect(fast.depth(each, 1000)).toEqual(naive.depth(each, 1000))
    }
    for (let each = 0; each <= 40; each++) {
      expect(fast.openQuantity(each)).toBe(naive.openQuantity(each))
    }
  })
  fc.assert(property, { numRuns: 150 })
})
