import { Side } from '@assay/protocol'
import { expect, test } from 'vitest'
import { MatchingBook, RejectReason, type Report } from '../book.ts'

const { BID, ASK } = Side
const TICKS_MAX = 2 ** 31 - 1
const LOTS_MAX = 2 ** 47 - 1

/** What one message was answered. */
function answer(book: MatchingBook, message: (book: MatchingBook) => void): Report[] {
  book.reports.clear()
  message(book)
  return [...book.reports]
}

/** A book in which these orders rest, ids from 1: [side, price, quantity]. */
function bookOf(...orders: readonly (readonly [0 | 1, number, number])[]): MatchingBook {
  const book = new MatchingBook()
  for (const [index, [side, price, quantity]] of orders.entries()) {
    book.submit(side, index + 1, price, quantity, false)
  }
  return book
}

const fill = (takerId: number, makerId: number, price: number, quantity: number) =>
  ({ type: 'fill', takerId, makerId, price, quantity }) as const

test('a new order rests when nothing crosses', () => {
  const book = new MatchingBook()
  const reports = answer(book, () => book.submit(BID, 7, 100, 5, false))
  expect(reports).toEqual([{ type: 'accepted', id: 7, price: 100, quantity: 5 }])
  expect([book.bestBid, book.bestAsk, book.orderCount]).toEqual([100, 0, 1])
  expect(book.openQuantity(7)).toBe(5)
  expect(book.openQuantity(8)).toBe(0)
})

test('fills are at the price of the maker, best price first, then first in first out', () => {
  const book = bookOf([ASK, 102, 5], [ASK, 101, 2], [ASK, 101, 3], [ASK, 103, 9])
  const reports = answer(book, () => book.submit(BID, 9, 102, 12, false))
  expect(reports.slice(1)).toEqual([fill(9, 2, 101, 2), fill(9, 3, 101, 3), fill(9, 1, 102, 5)])
  expect([book.bestBid, book.bestAsk]).toEqual([102, 103])
  expect(book.depth(BID, 9)).toEqual([{ price: 102, quantity: 2, orders: 1 }])
})

test('a maker that is partly filled keeps its place', () => {
  const book = bookOf([BID, 50, 10], [BID, 50, 10])
  expect(answer(book, () => book.submit(ASK, 8, 50, 4, false))[1]).toEqual(fill(8, 1, 50, 4))
  expect(answer(book, () => book.submit(ASK, 9, 1, 7, false)).slice(1)).toEqual([
    fill(9, 1, 50, 6),
    fill(9, 2, 50, 1),
  ])
  expect(book.depth(BID, 1)).toEqual([{ price: 50, quantity: 9, orders: 1 }])
})

test('an immediate order never rests', () => {
  const book = bookOf([ASK, 10, 3])
  const reports = answer(book, () => book.submit(BID, 5, 11, 8, true))
  expect(reports.slice(1)).toEqual([
    fill(5, 1, 10, 3),
    { type: 'cancelled', id: 5, price: 11, quantity: 5 },
  ])
  expect(book.orderCount).toBe(0)
  expect(answer(book, () => book.cancel(5))[0]?.type).toBe('rejected')
})

test('cancels in the middle, at the head and at the tail keep the others in order', () => {
  const book = bookOf([BID, 9, 1], [BID, 9, 2], [BID, 9, 3], [BID, 9, 4], [BID, 9, 5])
  for (const id of [3, 1, 5]) {
    const reports = answer(book, () => book.cancel(id))
    expect(reports).toEqual([{ type: 'cancelled', id, price: 9, quantity: id }])
  }
  const reports = answer(book, () => book.submit(ASK, 9, 9, 6, false))
  expect(reports.slice(1)).toEqual([fill(9, 2, 9, 2), fill(9, 4, 9, 4)])
  expect(book.bestBid).toBe(0)
})

test('a modification is cancel and re-insert: it loses its place, even with less', () => {
  const book = bookOf([ASK, 7, 5], [ASK, 7, 5])
  const reports = answer(book, () => book.modify(1, 7, 4))
  expect(reports).toEqual([{ type: 'modified', id: 1, price: 7, quantity: 4 }])
  const trade = answer(book, () => book.submit(BID, 9, 7, 6, false))
  expect(trade.slice(1)).toEqual([fill(9, 2, 7, 5), fill(9, 1, 7, 1)])
})

test('a modification may cross, and the whole of it be filled', () => {
  const book = bookOf([BID, 5, 5], [ASK, 8, 3], [ASK, 9, 3])
  const partly = answer(book, () => book.modify(1, 8, 4))
  expect(partly).toEqual([{ type: 'modified', id: 1, price: 8, quantity: 4 }, fill(1, 2, 8, 3)])
  expect([book.bestBid, book.openQuantity(1)]).toEqual([8, 1])
  expect(answer(book, () => book.modify(3, 1, 1)).slice(1)).toEqual([fill(3, 1, 8, 1)])
  expect(book.orderCount).toBe(0)
})

test('unknown ids are rejected: never seen, cancelled, filled', () => {
  const book = bookOf([BID, 5, 5], [BID, 6, 5])
  book.cancel(1)
  book.submit(ASK, 3, 6, 5, false)
  for (const id of [0, 1, 2, 3, 99, Number.MAX_SAFE_INTEGER]) {
    const rejection = { type: 'rejected', id, reason: RejectReason.UNKNOWN_ID }
    expect(answer(book, () => book.cancel(id))).toEqual([rejection])
    expect(answer(book, () => book.modify(id, 5, 5))).toEqual([rejection])
  }
})

test('an id in use is refused, and free again when its order has gone', () => {
  const book = bookOf([BID, 5, 5])
  const again = answer(book, () => book.submit(ASK, 1, 5, 5, false))
  expect(again).toEqual([{ type: 'rejected', id: 1, reason: RejectReason.DUPLICATE_ID }])
  book.cancel(1)
  book.submit(ASK, 1, 7, 2, false)
  expect(answer(book, () => book.submit(BID, 2, 7, 2, false))[1]).toEqual(fill(2, 1, 7, 2))
  expect(answer(book, () => book.submit(BID, 1, 7, 2, false))[0]?.type).toBe('accepted')
})

test.each([
  [RejectReason.BAD_ID, -1, 0, 0],
  [RejectReason.BAD_ID, 0.5, 1, 1],
  [RejectReason.BAD_ID, 2 ** 53, 1, 1],
  [RejectReason.BAD_ID, Number.NaN, 1, 1],
  [RejectReason.BAD_PRICE, 1, 0, 0],
  [RejectReason.BAD_PRICE, 1, -5, 1],
  [RejectReason.BAD_PRICE, 1, 1.5, 1],
  [RejectReason.BAD_PRICE, 1, TICKS_MAX + 1, 1],
  [RejectReason.BAD_PRICE, 1, Number.POSITIVE_INFINITY, 1],
  [RejectReason.BAD_QUANTITY, 1, 1, 0],
  [RejectReason.BAD_QUANTITY, 1, 1, LOTS_MAX + 1],
  [RejectReason.BAD_QUANTITY, 1, 1, 2.5],
  [RejectReason.BAD_QUANTITY, 1, 1, Number.NaN],
])('refuses with reason %d: id %d, price %d, quantity %d', (reason, id, price, quantity) => {
  const book = bookOf([BID, 5, 5])
  const rejection = [{ type: 'rejected', id, reason }]
  const changed = reason === RejectReason.BAD_ID ? id : 1
  expect(answer(book, () => book.modify(changed, price, quantity))).toEqual(rejection)
  const fresh = bookOf()
  expect(answer(fresh, () => fresh.submit(BID, id, price, quantity, false))).toEqual(rejection)
  if (reason === RejectReason.BAD_ID) expect(answer(book, () => book.cancel(id))).toEqual(rejection)
  expect(book.openQuantity(1)).toBe(5)
})

test('both ends of the tick range hold orders and trade', () => {
  const book = bookOf([BID, 1, 3], [ASK, TICKS_MAX, 4])
  expect([book.bestBid, book.bestAsk]).toEqual([1, TICKS_MAX])
  expect(answer(book, () => book.submit(ASK, 3, 1, 1, false))[1]).toEqual(fill(3, 1, 1, 1))
  expect(answer(book, () => book.submit(BID, 4, TICKS_MAX, 1, false))[1]).toEqual(
    fill(4, 2, TICKS_MAX, 1),
  )
  book.cancel(1)
  book.cancel(2)
  expect([book.bestBid, book.bestAsk, book.orderCount]).toEqual([0, 0, 0])
})

test('the next best price is found at every distance, up and down', () => {
  const distances = Array.from({ length: 31 }, (_, power) => 2 ** power)
  const prices = [1, ...distances.map((distance) => Math.min(1 + distance, TICKS_MAX))]
  const asks = new MatchingBook()
  const bids = new MatchingBook()
  for (const [id, price] of prices.entries()) {
    asks.submit(ASK, id, price, 1, false)
    bids.submit(BID, id, price, 1, false)
  }
  const down = prices.toReversed()
  expect(asks.depth(ASK, 99).map((level) => level.price)).toEqual(prices)
  expect(bids.depth(BID, 99).map((level) => level.price)).toEqual(down)
  const swept = answer(asks, () => asks.submit(BID, 99, TICKS_MAX, 99, true))
  expect(swept.slice(1, -1).map((report) => 'price' in report && report.price)).toEqual(prices)
  const fallen = answer(bids, () => bids.submit(ASK, 99, 1, 99, true))
  expect(fallen.slice(1, -1).map((report) => 'price' in report && report.price)).toEqual(down)
})

test('sums of lots are exact where they pass 2^53, and after they have come back', () => {
  const book = new MatchingBook()
  for (let id = 0; id < 100; id++) book.submit(BID, id, 9, LOTS_MAX, false)
  book.submit(BID, 100, 9, 1, false)
  const whole = Number(100n * BigInt(LOTS_MAX) + 1n)
  expect(book.depth(BID, 1)).toEqual([{ price: 9, quantity: whole, orders: 101 }])
  for (let id = 0; id < 60; id++) book.cancel(id)
  for (let id = 200; id < 239; id++) book.submit(ASK, id, 9, LOTS_MAX, true)
  expect(book.depth(BID, 1)).toEqual([{ price: 9, quantity: LOTS_MAX + 1, orders: 2 }])
})

test('pools, index, ladder and reports grow without losing anything', () => {
  const book = new MatchingBook()
  const count = 20_000
  for (let n = 0; n < count; n++) book.submit(ASK, n * 2 ** 20 + n, 1 + n * 107_374, 1 + n, false)
  expect([book.orderCount, book.reports.count]).toEqual([count, count])
  const swept = answer(book, () => book.submit(BID, 2 ** 50, TICKS_MAX, LOTS_MAX, true))
  expect(swept).toHaveLength(count + 2)
  for (let n = 0; n < count; n++) {
    const maker = fill(2 ** 50, n * 2 ** 20 + n, 1 + n * 107_374, 1 + n)
    if (n % 997 === 0) expect(swept[n + 1]).toEqual(maker)
  }
  book.reports.clear()
  const grown = book.byteLength
  for (let n = 0; n < count; n++) book.submit(ASK, n, 1 + n * 107_374, 1, false)
  expect(book.byteLength).toBe(grown)
})

test('an empty market takes less than a quarter of a megabyte', () => {
  expect(new MatchingBook().byteLength).toBeLessThan(250_000)
})
