/** A book that is obviously right: one sorted array a side. The fast book is held to it. */
import { inRange, Side } from '@assay/protocol'
import { RejectReason, type Report } from '../fast/reports.ts'
import type { DepthLevel } from '../types.ts'

interface Resting {
  readonly id: number
  readonly price: number
  quantity: number
}

/** Speaks the protocol of the matching book, message by message; O(orders) a message. */
export class NaiveBook {
  /** What the last message was answered. */
  reports: readonly Report[] = []
  /** Best first, then oldest first. */
  readonly #sides: readonly [Resting[], Resting[]] = [[], []]

  get bestBid(): number {
    return this.#sides[Side.BID][0]?.price ?? 0
  }

  get bestAsk(): number {
    return this.#sides[Side.ASK][0]?.price ?? 0
  }

  get orderCount(): number {
    return this.#sides[0].length + this.#sides[1].length
  }

  openQuantity(id: number): number {
    return this.#sides.flat().find((order) => order.id === id)?.quantity ?? 0
  }

  submit(side: Side, id: number, price: number, quantity: number, immediate: boolean): void {
    this.reports = this.#submit(side, id, price, quantity, immediate)
  }

  #submit(side: Side, id: number, price: number, quantity: number, immediate: boolean): Report[] {
    const reason = refusal(id, price, quantity)
    if (reason !== null) return rejected(id, reason)
    if (this.#sideOf(id) !== null) return rejected(id, RejectReason.DUPLICATE_ID)
    const reports: Report[] = [{ type: 'accepted', id, price, quantity }]
    const rest = this.#match(side, id, price, quantity, reports)
    if (rest === 0) return reports
    if (immediate) return [...reports, { type: 'cancelled', id, price, quantity: rest }]
    this.#rest(side, { id, price, quantity: rest })
    return reports
  }

  cancel(id: number): void {
    this.reports = this.#cancel(id)
  }

  #cancel(id: number): Report[] {
    if (refusal(id, 1, 1) !== null) return rejected(id, RejectReason.BAD_ID)
    const side = this.#sideOf(id)
    if (side === null) return rejected(id, RejectReason.UNKNOWN_ID)
    const { price, quantity } = this.#take(side, id)
    return [{ type: 'cancelled', id, price, quantity }]
  }

  modify(id: number, price: number, quantity: number): void {
    this.reports = this.#modify(id, price, quantity)
  }

  #modify(id: number, price: number, quantity: number): Report[] {
    const reason = refusal(id, price, quantity)
    if (reason !== null) return rejected(id, reason)
    const side = this.#sideOf(id)
    if (side === null) return rejected(id, RejectReason.UNKNOWN_ID)
    this.#take(side, id)
    const reports: Report[] = [{ type: 'modified', id, price, quantity }]
    const rest = this.#match(side, id, price, quantity, reports)
    if (rest > 0) this.#rest(side, { id, price, quantity: rest })
    return reports
  }

  depth(side: Side, levels: number): readonly DepthLevel[] {
    const prices = [...new Set(this.#sides[side].map(({ price }) => price))].slice(0, levels)
    return prices.map((price) => {
      const orders = this.#sides[side].filter((order) => order.price === price)
      const quantity = orders.reduce((sum, order) => sum + BigInt(order.quantity), 0n)
      return { price, quantity: Number(quantity), orders: orders.length }
    })
  }

  #match(side: Side, takerId: number, limit: number, quantity: number, reports: Report[]): number {
    const makers = this.#sides[opposite(side)]
    let rest = quantity
    while (rest > 0 && makers[0] !== undefined && !isWorse(side, makers[0].price, limit)) {
      const maker = makers[0]
      const traded = Math.min(rest, maker.quantity)
      const { id: makerId, price } = maker
      reports.push({ type: 'fill', takerId, makerId, price, quantity: traded })
      rest -= traded
      maker.quantity -= traded
      if (maker.quantity === 0) makers.shift()
    }
    return rest
  }

  #rest(side: Side, order: Resting): void {
    const orders = this.#sides[side]
    const behind = orders.findIndex(({ price }) => isWorse(opposite(side), price, order.price))
    orders.splice(behind < 0 ? orders.length : behind, 0, order)
  }

  #sideOf(id: number): Side | null {
    const sides = [Side.BID, Side.ASK] as const
    return sides.find((side) => this.#sides[side].some((order) => order.id === id)) ?? null
  }

  #take(side: Side, id: number): Resting {
    const orders = this.#sides[side]
    const index = orders.findIndex((order) => order.id === id)
    return orders.splice(index, 1)[0] as Resting
  }
}

function rejected(id: number, reason: RejectReason): Report[] {
  return [{ type: 'rejected', id, reason }]
}

function opposite(side: Side): Side {
  return side === Side.BID ? Side.ASK : Side.BID
}

/** True when a taker of this side with this limit would not trade at `price`. */
function isWorse(side: Side, price: number, limit: number): boolean {
  return side === Side.BID ? price > limit : price < limit
}

function refusal(id: number, price: number, quantity: number): RejectReason | null {
  if (!Number.isSafeInteger(id) || id < 0) return RejectReason.BAD_ID
  if (!inRange('price', price)) return RejectReason.BAD_PRICE
  return inRange('quantity', quantity) ? null : RejectReason.BAD_QUANTITY
}
