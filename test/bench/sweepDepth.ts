/** What a cancel and a look at the best price cost, over the depth of the book. */
import { MatchingBook } from '@assay/engine/book'
import { seededRng } from '@assay/engine/suite'
import { cpuMs } from './cpuClock.ts'

const DEPTHS = [1_000, 10_000, 100_000, 1_000_000] as const
const RECENT_ORDERS = 500
const ORDERS_PER_LEVEL = 10

/** One row a depth: ns of a cancel and a new order in its place, of any or of a recent order. */
export function sweepDepth(operations: number) {
  return DEPTHS.map((orders) => {
    const book = new MatchingBook()
    for (let id = 0; id < orders; id++) place(book, id, orders)
    book.reports.clear()
    const rng = seededRng(orders)
    const anyOrder = Int32Array.from({ length: operations }, () => rng.below(orders))
    const recent = anyOrder.map((id) => orders - 1 - (id % RECENT_ORDERS))
    const bytesPerOrder = Math.round(book.byteLength / orders)
    const replace = (ids: Int32Array) => (i: number) => {
      book.cancel(ids[i] as number)
      place(book, ids[i] as number, orders)
      book.reports.clear()
      return book.bestBid
    }
    const replaceRecentNs = nsPerOperation(operations, replace(recent))
    const replaceAnyNs = nsPerOperation(operations, replace(anyOrder))
    const bestPriceNs = nsPerOperation(operations, () => book.bestBid + book.bestAsk)
    return { orders, replaceRecentNs, replaceAnyNs, bestPriceNs, bytesPerOrder }
  })
}

/** Half bids, half asks, ten orders a price. */
function place(book: MatchingBook, id: number, orders: number): void {
  const isBid = id % 2 === 0
  const distance = 1 + ((id >> 1) % Math.ceil(orders / 2 / ORDERS_PER_LEVEL))
  const price = 1_000_000 + (isBid ? -distance : distance)
  book.submit(isBid ? 0 : 1, id, price, 10, false)
}

function nsPerOperation(operations: number, operation: (i: number) => number): number {
  let sum = 0
  const start = cpuMs()
  for (let i = 0; i < operations; i++) sum += operation(i)
  const ns = ((cpuMs() - start) * 1e6) / operations
  if (!(sum > 0)) throw new RangeError('the book is not empty')
  return Number(ns.toFixed(1))
}
