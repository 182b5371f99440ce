/** A book alone: price-time priority over the whole tick and lot range, without accounts. */
import { RANGES, Side } from '@assay/protocol'
import type { DepthLevel } from '../types.ts'
import {
  CARRY_LOTS,
  LEVEL_CARRY,
  LEVEL_HEAD,
  LEVEL_ORDERS,
  LEVEL_PRICE,
  LEVEL_QUANTITY,
  LEVEL_TAIL,
  ORDER_ID,
  ORDER_LEVEL,
  ORDER_NEXT,
  ORDER_PREVIOUS,
  ORDER_QUANTITY,
} from './layout.ts'
import { OrderIndex } from './orderIndex.ts'
import { PriceLadder } from './priceLadder.ts'
import { Records } from './records.ts'
import { RejectReason, Reports, ReportType } from './reports.ts'

/** The highest price is the highest of 32 bits. */
const PRICE_MIN = RANGES.price[0]
const [QUANTITY_MIN, QUANTITY_MAX] = RANGES.quantity

/**
 * One message is one call, and its answers are appended to {@link reports}. Nothing throws on any
 * numbers. Cancel, best price and the insertion of an order are O(1) in the depth of the book.
 */
export class MatchingBook {
  /** Read and clear it between messages. */
  readonly reports = new Reports(1024)
  readonly #orders = new Records(1024)
  readonly #levels = new Records(256)
  readonly #index = new OrderIndex(this.#orders, 11)
  readonly #ladder = new PriceLadder(this.#levels)
  /** Best level of each side and its price, 0 where the side is empty. */
  #bid = 0
  #bidPrice = 0
  #ask = 0
  #askPrice = 0

  /** The highest price bid, in ticks; 0 when nobody bids. */
  get bestBid(): number {
    return this.#bidPrice
  }

  /** The lowest price asked, in ticks; 0 when nobody asks. */
  get bestAsk(): number {
    return this.#askPrice
  }

  /** Orders at rest. */
  get orderCount(): number {
    return this.#index.count
  }

  /** Bytes of all its arrays, used or not. */
  get byteLength(): number {
    const { reports } = this
    const pools = this.#orders.byteLength + this.#levels.byteLength
    return pools + this.#index.byteLength + this.#ladder.byteLength + reports.byteLength
  }

  /** Open lots of an order at rest, 0 for any other id. */
  openQuantity(id: number): number {
    const order = this.#index.find(this.#index.bucketOf(id), id)
    return order === 0 ? 0 : (this.#orders.doubles[(order >> 1) + ORDER_QUANTITY] as number)
  }

  /**
   * A new limit order; the rest of an immediate-or-cancel order is cancelled at once. Reports
   * ACCEPTED, its fills, and CANCELLED for such a rest; or REJECTED. An id is free again once its
   * order has gone.
   * PERF: positional, because this is the hot path.
   */
  submit(side: Side, id: number, price: number, quantity: number, immediate: boolean): void {
    const bucket = this.#index.bucketOf(id)
    if (!isId(id) || !isPrice(price) || !isQuantity(quantity) || this.#index.find(bucket, id)) {
      this.#reject(id, refusal(id, price, quantity) ?? RejectReason.DUPLICATE_ID)
      return
    }
    this.reports.push(ReportType.ACCEPTED, id, 0, price, quantity)
    let rest = quantity
    if (this.#crosses(side, price)) {
      rest = this.#match(side, id, price, quantity)
      if (rest === 0) return
    }
    if (immediate) {
      this.reports.push(ReportType.CANCELLED, id, 0, price, rest)
      return
    }
    const order = this.#orders.allocate()
    this.#orders.doubles[(order >> 1) + ORDER_ID] = id
    this.#index.add(bucket, order)
    this.#enqueue(order, side, price, rest)
  }

  /** Reports CANCELLED with the open quantity, or REJECTED. */
  cancel(id: number): void {
    const bucket = this.#index.bucketOf(id)
    const order = this.#index.find(bucket, id)
    if (order === 0) {
      this.#reject(id, isId(id) ? RejectReason.UNKNOWN_ID : RejectReason.BAD_ID)
      return
    }
    const quantity = this.#orders.doubles[(order >> 1) + ORDER_QUANTITY] as number
    const price = this.#dequeue(order, quantity)
    this.#index.remove(bucket, order)
    this.#orders.release(order)
    this.reports.push(ReportType.CANCELLED, id, 0, price, quantity)
  }

  /**
   * Cancel and re-insert in one: the order gets this price and open quantity, loses its place, and
   * may trade. Reports MODIFIED and its fills, or REJECTED, which leaves the order as it was.
   */
  modify(id: number, price: number, quantity: number): void {
    const order = this.#index.find(this.#index.bucketOf(id), id)
    if (order === 0 || !isPrice(price) || !isQuantity(quantity)) {
      this.#reject(id, refusal(id, price, quantity) ?? RejectReason.UNKNOWN_ID)
      return
    }
    const bidPrice = this.#bidPrice
    const oldQuantity = this.#orders.doubles[(order >> 1) + ORDER_QUANTITY] as number
    const side = this.#dequeue(order, oldQuantity) <= bidPrice ? Side.BID : Side.ASK
    this.reports.push(ReportType.MODIFIED, id, 0, price, quantity)
    let rest = quantity
    if (this.#crosses(side, price)) {
      rest = this.#match(side, id, price, quantity)
      if (rest === 0) {
        this.#index.remove(this.#index.bucketOf(id), order)
        this.#orders.release(order)
        return
      }
    }
    this.#enqueue(order, side, price, rest)
  }

  /**
   * At most `levels` levels of one side, best first. O(levels). A sum of lots of 2^53 or more is
   * kept exactly and rounded here.
   */
  depth(side: Side, levels: number): readonly DepthLevel[] {
    const found: DepthLevel[] = []
    let level = side === Side.BID ? this.#bid : this.#ask
    while (level !== 0 && found.length < levels) {
      const { ints, doubles } = this.#levels
      const price = ints[level + LEVEL_PRICE] as number
      const carried = (ints[level + LEVEL_CARRY] as number) * CARRY_LOTS
      const quantity = carried + (doubles[(level >> 1) + LEVEL_QUANTITY] as number)
      found.push({ price, quantity, orders: ints[level + LEVEL_ORDERS] as number })
      this.#ladder.find(price)
      level = side === Side.BID ? this.#ladder.below(price) : this.#ladder.above(price)
    }
    return found
  }

  #reject(id: number, reason: RejectReason): void {
    this.reports.push(ReportType.REJECTED, id, 0, reason, 0)
  }

  #crosses(side: Side, price: number): boolean {
    if (side === Side.BID) return this.#ask !== 0 && price >= this.#askPrice
    return price <= this.#bidPrice
  }

  /** Trades with the other side while it crosses; returns the lots that are left. */
  #match(side: Side, id: number, price: number, quantity: number): number {
    let rest = quantity
    do rest = this.#matchBest(side, id, rest)
    while (rest !== 0 && this.#crosses(side, price))
    return rest
  }

  /** Trades with the best level of the other side, first in first out. */
  #matchBest(side: Side, id: number, quantity: number): number {
    const level = side === Side.BID ? this.#ask : this.#bid
    const price = side === Side.BID ? this.#askPrice : this.#bidPrice
    const { ints, doubles } = this.#orders
    let rest = quantity
    let filled = 0
    let maker = this.#levels.ints[level + LEVEL_HEAD] as number
    while (maker !== 0 && rest !== 0) {
      const makerId = doubles[(maker >> 1) + ORDER_ID] as number
      const open = doubles[(maker >> 1) + ORDER_QUANTITY] as number
      if (rest < open) {
        doubles[(maker >> 1) + ORDER_QUANTITY] = open - rest
        this.reports.push(ReportType.FILL, id, makerId, price, rest)
        rest = 0
        break
      }
      this.reports.push(ReportType.FILL, id, makerId, price, open)
      rest -= open
      filled++
      const next = ints[maker + ORDER_NEXT] as number
      this.#index.remove(this.#index.bucketOf(makerId), maker)
      this.#orders.release(maker)
      maker = next
    }
    if (maker === 0) {
      this.#removeLevel(level, price)
      return rest
    }
    ints[maker + ORDER_PREVIOUS] = 0
    this.#levels.ints[level + LEVEL_HEAD] = maker
    this.#shrink(level, filled, quantity - rest)
    return rest
  }

  /** Puts an order at the end of the queue of its price. */
  #enqueue(order: number, side: Side, price: number, quantity: number): void {
    let level = this.#ladder.find(price)
    if (level === 0) level = this.#addLevel(side, price)
    const { ints, doubles } = this.#orders
    const { ints: levels, doubles: sums } = this.#levels
    const tail = levels[level + LEVEL_TAIL] as number
    doubles[(order >> 1) + ORDER_QUANTITY] = quantity
    ints[order + ORDER_NEXT] = 0
    ints[order + ORDER_PREVIOUS] = tail
    ints[order + ORDER_LEVEL] = level
    if (tail === 0) levels[level + LEVEL_HEAD] = order
    else ints[tail + ORDER_NEXT] = order
    levels[level + LEVEL_TAIL] = order
    levels[level + LEVEL_ORDERS] = (levels[level + LEVEL_ORDERS] as number) + 1
    const sum = (sums[(level >> 1) + LEVEL_QUANTITY] as number) + quantity
    sums[(level >> 1) + LEVEL_QUANTITY] = sum
    if (sum >= CARRY_LOTS) this.#carry(level, 1)
  }

  /** Takes an order out of its queue and returns its price. */
  #dequeue(order: number, quantity: number): number {
    const { ints } = this.#orders
    const levels = this.#levels.ints
    const level = ints[order + ORDER_LEVEL] as number
    const next = ints[order + ORDER_NEXT] as number
    const previous = ints[order + ORDER_PREVIOUS] as number
    const price = levels[level + LEVEL_PRICE] as number
    if (next === 0 && previous === 0) {
      this.#removeLevel(level, price)
      return price
    }
    if (previous === 0) levels[level + LEVEL_HEAD] = next
    else ints[previous + ORDER_NEXT] = next
    if (next === 0) levels[level + LEVEL_TAIL] = previous
    else ints[next + ORDER_PREVIOUS] = previous
    this.#shrink(level, 1, quantity)
    return price
  }

  /** Takes orders and lots from the sums of a level that keeps some. */
  #shrink(level: number, orders: number, quantity: number): void {
    const { ints, doubles } = this.#levels
    const difference = (doubles[(level >> 1) + LEVEL_QUANTITY] as number) - quantity
    ints[level + LEVEL_ORDERS] = (ints[level + LEVEL_ORDERS] as number) - orders
    doubles[(level >> 1) + LEVEL_QUANTITY] = difference
    if (difference < 0) this.#carry(level, -1)
  }

  /** Moves 2^52 lots into the carry of a level, or out of it. */
  #carry(level: number, times: 1 | -1): void {
    const { ints, doubles } = this.#levels
    const quantity = doubles[(level >> 1) + LEVEL_QUANTITY] as number
    doubles[(level >> 1) + LEVEL_QUANTITY] = quantity - times * CARRY_LOTS
    ints[level + LEVEL_CARRY] = (ints[level + LEVEL_CARRY] as number) + times
  }

  #addLevel(side: Side, price: number): number {
    const level = this.#levels.allocate()
    const { ints, doubles } = this.#levels
    doubles[(level >> 1) + LEVEL_QUANTITY] = 0
    ints[level + LEVEL_HEAD] = 0
    ints[level + LEVEL_TAIL] = 0
    ints[level + LEVEL_ORDERS] = 0
    ints[level + LEVEL_CARRY] = 0
    ints[level + LEVEL_PRICE] = price
    this.#ladder.insert(price, level)
    if (side === Side.BID) {
      if (price > this.#bidPrice) {
        this.#bid = level
        this.#bidPrice = price
      }
    } else if (this.#ask === 0 || price < this.#askPrice) {
      this.#ask = level
      this.#askPrice = price
    }
    return level
  }

  #removeLevel(level: number, price: number): void {
    this.#ladder.find(price)
    this.#ladder.remove(price)
    this.#levels.release(level)
    if (level === this.#bid) {
      this.#bid = this.#ladder.below(price)
      this.#bidPrice = this.#priceOf(this.#bid)
    } else if (level === this.#ask) {
      this.#ask = this.#ladder.above(price)
      this.#askPrice = this.#priceOf(this.#ask)
    }
  }

  #priceOf(level: number): number {
    return level === 0 ? 0 : (this.#levels.ints[level + LEVEL_PRICE] as number)
  }
}

/** The first thing wrong with a message, whatever the book holds. */
function refusal(id: number, price: number, quantity: number): RejectReason | null {
  if (!isId(id)) return RejectReason.BAD_ID
  if (!isPrice(price)) return RejectReason.BAD_PRICE
  return isQuantity(quantity) ? null : RejectReason.BAD_QUANTITY
}

function isId(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function isPrice(value: number): boolean {
  return (value | 0) === value && value >= PRICE_MIN
}

function isQuantity(value: number): boolean {
  return Number.isSafeInteger(value) && value >= QUANTITY_MIN && value <= QUANTITY_MAX
}
