/** One side of one market: levels over the whole tick range, each a queue by arrival. */
import { Side } from '@assay/protocol'
import { LEVEL_HEAD, LEVEL_ORDERS, LEVEL_PRICE, LEVEL_TAIL } from './layout.ts'
import { ARRIVAL, LEVEL, NEXT, ORDER_DOUBLES, ORDER_INTS, type Orders, PREVIOUS } from './orders.ts'
import { PriceLadder } from './priceLadder.ts'
import type { Records } from './records.ts'

/**
 * Best order and price are O(1), as are insert and remove but for the walk over the ladder's at
 * most six nodes. Orders that come in the order of their arrival find their place at once.
 */
export class Book {
  readonly side: Side
  readonly #orders: Orders
  readonly #levels: Records
  readonly #ladder: PriceLadder
  /** 0 when the side is empty. */
  #bestLevel = 0
  #bestPrice = 0

  constructor(side: Side, orders: Orders, levels: Records) {
    this.side = side
    this.#orders = orders
    this.#levels = levels
    this.#ladder = new PriceLadder(levels)
  }

  /** The order that trades first, live or not; 0 when there is none. */
  best(): number {
    const level = this.#bestLevel
    return level === 0 ? 0 : (this.#levels.ints[level + LEVEL_HEAD] as number)
  }

  /** Ticks; 0 when the side is empty. */
  bestPrice(): number {
    return this.#bestPrice
  }

  priceOf(order: number): number {
    const level = this.#orders.ints[order * ORDER_INTS + LEVEL] as number
    return this.#levels.ints[level + LEVEL_PRICE] as number
  }

  /** The first order at a price, or 0. */
  firstAt(price: number): number {
    const level = this.#ladder.find(price)
    return level === 0 ? 0 : (this.#levels.ints[level + LEVEL_HEAD] as number)
  }

  /** Puts an order, whose ARRIVAL is set, in the queue of its price. */
  insert(order: number, price: number): void {
    let level = this.#ladder.find(price)
    if (level === 0) level = this.#addLevel(price)
    const { ints, doubles } = this.#orders
    const levels = this.#levels.ints
    const arrival = doubles[order * ORDER_DOUBLES + ARRIVAL] as number
    let previous = levels[level + LEVEL_TAIL] as number
    const head = levels[level + LEVEL_HEAD] as number
    // Whoever comes back from before stands in front of all.
    if (head !== 0 && (doubles[head * ORDER_DOUBLES + ARRIVAL] as number) > arrival) previous = 0
    while (previous !== 0 && (doubles[previous * ORDER_DOUBLES + ARRIVAL] as number) > arrival) {
      previous = ints[previous * ORDER_INTS + PREVIOUS] as number
    }
    const next =
      previous === 0
        ? (levels[level + LEVEL_HEAD] as number)
        : (ints[previous * ORDER_INTS + NEXT] as number)
    const at = order * ORDER_INTS
    ints[at + NEXT] = next
    ints[at + PREVIOUS] = previous
    ints[at + LEVEL] = level
    if (previous === 0) levels[level + LEVEL_HEAD] = order
    else ints[previous * ORDER_INTS + NEXT] = order
    if (next === 0) levels[level + LEVEL_TAIL] = order
    else ints[next * ORDER_INTS + PREVIOUS] = order
    levels[level + LEVEL_ORDERS] = (levels[level + LEVEL_ORDERS] as number) + 1
  }

  /** Takes an order out of its queue; its record stays as it is. */
  remove(order: number): void {
    const { ints } = this.#orders
    const levels = this.#levels.ints
    const at = order * ORDER_INTS
    const level = ints[at + LEVEL] as number
    const next = ints[at + NEXT] as number
    const previous = ints[at + PREVIOUS] as number
    if (next === 0 && previous === 0) {
      this.#removeLevel(level)
      return
    }
    if (previous === 0) levels[level + LEVEL_HEAD] = next
    else ints[previous * ORDER_INTS + NEXT] = next
    if (next === 0) levels[level + LEVEL_TAIL] = previous
    else ints[next * ORDER_INTS + PREVIOUS] = previous
    levels[level + LEVEL_ORDERS] = (levels[level + LEVEL_ORDERS] as number) - 1
  }

  /** Price and first order of each level, best first. Nothing may change meanwhile. */
  *levels(): Generator<[price: number, first: number]> {
    let level = this.#bestLevel
    while (level !== 0) {
      const levels = this.#levels.ints
      const price = levels[level + LEVEL_PRICE] as number
      yield [price, levels[level + LEVEL_HEAD] as number]
      this.#ladder.find(price)
      level = this.#nextWorse(price)
    }
  }

  #nextWorse(price: number): number {
    return this.side === Side.BID ? this.#ladder.below(price) : this.#ladder.above(price)
  }

  #addLevel(price: number): number {
    const level = this.#levels.allocate()
    const { ints } = this.#levels
    ints[level + LEVEL_HEAD] = 0
    ints[level + LEVEL_TAIL] = 0
    ints[level + LEVEL_ORDERS] = 0
    ints[level + LEVEL_PRICE] = price
    this.#ladder.insert(price, level)
    const isBetter = this.side === Side.BID ? price > this.#bestPrice : price < this.#bestPrice
    if (this.#bestLevel === 0 || isBetter) {
      this.#bestLevel = level
      this.#bestPrice = price
    }
    return level
  }

  #removeLevel(level: number): void {
    const price = this.#levels.ints[level + LEVEL_PRICE] as number
    this.#ladder.find(price)
    this.#ladder.remove(price)
    this.#levels.release(level)
    if (level !== this.#bestLevel) return
    const next = this.#nextWorse(price)
    this.#bestLevel = next
    this.#bestPrice = next === 0 ? 0 : (this.#levels.ints[next + LEVEL_PRICE] as number)
  }
}
