/** Open orders: fixed records of 80 bytes in one growing buffer, with a free list. */
import { assert } from '@assay/protocol'

/** A record: doubles from `order * ORDER_DOUBLES`, ints from `order * ORDER_INTS`. */
export const ORDER_DOUBLES = 10
export const ORDER_INTS = 20

/** Doubles. Lots that are shown, lots behind them, how many are shown at a time (0 = all). */
export const QUANTITY = 0
export const HIDDEN = 1
export const DISPLAY = 2
export const ARRIVAL = 3
export const EXPIRY = 4
export const SEQ = 5
/** Ints. Neighbours in the queue of the level (0 at its ends), and the level. */
export const NEXT = 12
export const PREVIOUS = 13
export const LEVEL = 14
/** The handle of the account; the epoch's 32 bits, to be read with `>>> 0`. */
export const ACCOUNT = 15
export const SLOT = 16
export const EPOCH = 17
/** ppm, signed. */
export const MAKER_FEE = 18
/** Market × 2 + side. */
export const PLACE = 19

const ORDERS_MAX = 2 ** 31 / ORDER_INTS - 1

/** Handles are 1, 2, 3 …; 0 is none. */
export class Orders {
  /** Replaced when the pool grows: read it again after {@link allocate}. */
  ints: Int32Array
  /** The same bytes as {@link ints}. */
  doubles: Float64Array
  #free = 0
  #fresh = 1
  #capacity: number

  constructor(capacity: number) {
    const buffer = new ArrayBuffer(capacity * ORDER_INTS * 4)
    this.ints = new Int32Array(buffer)
    this.doubles = new Float64Array(buffer)
    this.#capacity = capacity
  }

  get byteLength(): number {
    return this.ints.byteLength
  }

  /** An order whose fields are undefined. */
  allocate(): number {
    const order = this.#free
    if (order !== 0) {
      this.#free = this.ints[order * ORDER_INTS + NEXT] as number
      return order
    }
    if (this.#fresh === this.#capacity) this.#grow()
    return this.#fresh++
  }

  release(order: number): void {
    this.ints[order * ORDER_INTS + NEXT] = this.#free
    this.#free = order
  }

  #grow(): void {
    this.#capacity *= 2
    assert(this.#capacity < ORDERS_MAX, 'a pool holds fewer than 2^26 orders')
    const old = this.ints
    const buffer = new ArrayBuffer(this.#capacity * ORDER_INTS * 4)
    this.ints = new Int32Array(buffer)
    this.ints.set(old)
    this.doubles = new Float64Array(buffer)
  }
}
