/** What a book answers: records in a typed array that the caller reads and clears. */

/** Kinds of report. */
export const ReportType = {
  /** The order was taken; price and quantity as asked. Fills and the rest follow. */
  ACCEPTED: 1,
  /** A trade at the maker's price; `id` is the taker. */
  FILL: 2,
  /** The order has gone, unfilled by `quantity`: on request, or the rest of an IOC order. */
  CANCELLED: 3,
  /** The order has a new price and open quantity, and is last in its queue. Fills follow. */
  MODIFIED: 4,
  /** Nothing changed; `reason` says why. */
  REJECTED: 5,
} as const
export type ReportType = (typeof ReportType)[keyof typeof ReportType]

/** Why a message was refused, in order of precedence. */
export const RejectReason = {
  /** The id is not an integer 0 … 2^53−1. */
  BAD_ID: 1,
  /** The price is not an integer 1 … 2^31−1. */
  BAD_PRICE: 2,
  /** The quantity is not an integer 1 … 2^47−1. */
  BAD_QUANTITY: 3,
  /** No open order has this id: never seen, filled or cancelled. */
  UNKNOWN_ID: 4,
  /** An open order has this id. */
  DUPLICATE_ID: 5,
} as const
export type RejectReason = (typeof RejectReason)[keyof typeof RejectReason]

/** One report as an object: price in ticks, quantity in lots. */
export type Report =
  | {
      readonly type: 'accepted' | 'cancelled' | 'modified'
      readonly id: number
      readonly price: number
      readonly quantity: number
    }
  | {
      readonly type: 'fill'
      readonly takerId: number
      readonly makerId: number
      readonly price: number
      readonly quantity: number
    }
  | { readonly type: 'rejected'; readonly id: number; readonly reason: RejectReason }

/** 32 bytes a report: id, maker and quantity as doubles, then price (or reason) and type. */
const REPORT_INTS = 8
const DOUBLE_ID = 0
const DOUBLE_MAKER = 1
const DOUBLE_QUANTITY = 2
const INT_PRICE = 6
const INT_TYPE = 7

/**
 * Reports in the order in which they came about, index 0 first, until {@link clear}. Grows when a
 * batch has more than it holds: clear it after every message or every few hundred.
 */
export class Reports {
  #ints: Int32Array
  #doubles: Float64Array
  #end = 0

  /** Room for `capacity` reports to begin with. */
  constructor(capacity: number) {
    const buffer = new ArrayBuffer(capacity * REPORT_INTS * 4)
    this.#ints = new Int32Array(buffer)
    this.#doubles = new Float64Array(buffer)
  }

  get count(): number {
    return this.#end / REPORT_INTS
  }

  get byteLength(): number {
    return this.#ints.byteLength
  }

  /** Forgets all reports; O(1). */
  clear(): void {
    this.#end = 0
  }

  type(index: number): ReportType {
    return this.#ints[index * REPORT_INTS + INT_TYPE] as ReportType
  }

  /** The order that the message named; of a fill, the taker. */
  id(index: number): number {
    return this.#doubles[index * (REPORT_INTS / 2) + DOUBLE_ID] as number
  }

  /** Of a fill. */
  makerId(index: number): number {
    return this.#doubles[index * (REPORT_INTS / 2) + DOUBLE_MAKER] as number
  }

  /** Lots; not of a rejection. */
  quantity(index: number): number {
    return this.#doubles[index * (REPORT_INTS / 2) + DOUBLE_QUANTITY] as number
  }

  /** Ticks; not of a rejection. */
  price(index: number): number {
    return this.#ints[index * REPORT_INTS + INT_PRICE] as number
  }

  /** Of a rejection. */
  reason(index: number): RejectReason {
    return this.#ints[index * REPORT_INTS + INT_PRICE] as RejectReason
  }

  /** One report as an object; convenient, and slower than the fields. */
  at(index: number): Report {
    const type = this.type(index)
    const id = this.id(index)
    if (type === ReportType.REJECTED) return { type: 'rejected', id, reason: this.reason(index) }
    const price = this.price(index)
    const quantity = this.quantity(index)
    if (type === ReportType.FILL) {
      return { type: 'fill', takerId: id, makerId: this.makerId(index), price, quantity }
    }
    return { type: NAMES[type], id, price, quantity }
  }

  *[Symbol.iterator](): Iterator<Report> {
    for (let index = 0; index < this.count; index++) yield this.at(index)
  }

  /** For the book: one report more. `maker` is 0 where there is none; `price` may be a reason. */
  push(type: ReportType, id: number, maker: number, price: number, quantity: number): void {
    const end = this.#end
    const ints = this.#ints
    const doubles = this.#doubles
    const double = end >> 1
    doubles[double + DOUBLE_ID] = id
    doubles[double + DOUBLE_MAKER] = maker
    doubles[double + DOUBLE_QUANTITY] = quantity
    ints[end + INT_PRICE] = price
    ints[end + INT_TYPE] = type
    this.#end = end + REPORT_INTS
    // There is always room for one more.
    if (end + REPORT_INTS === ints.length) this.#grow()
  }

  #grow(): void {
    const buffer = new ArrayBuffer(this.#ints.byteLength * 2)
    const ints = new Int32Array(buffer)
    ints.set(this.#ints)
    this.#ints = ints
    this.#doubles = new Float64Array(buffer)
  }
}

const NAMES = {
  [ReportType.ACCEPTED]: 'accepted',
  [ReportType.CANCELLED]: 'cancelled',
  [ReportType.MODIFIED]: 'modified',
} as const
