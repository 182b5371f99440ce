/** From an id to its order: a hash table whose chains run through the order records. */
import { ORDER_CHAIN, ORDER_ID } from './layout.ts'
import type { Records } from './records.ts'

/** Ids of one block share a cache line of buckets: neighbours in time are neighbours in memory. */
const BLOCK_BITS = 3
const BLOCK_MASK = 2 ** BLOCK_BITS - 1
/** 2^32 by the golden ratio, made odd. */
const SCATTER = 0x9e3779b1
const SCATTER_HIGH = 0x85ebca6b

/** Ids are integers 0 … 2^53−1. O(1) a call while callers do not choose ids to collide. */
export class OrderIndex {
  readonly #orders: Records
  #buckets: Int32Array
  /** How far a hash of 32 bits goes down to number a block. */
  #shift: number
  #count = 0

  /** Room for 2^bits / 2 ids to begin with; it doubles when they are there. */
  constructor(orders: Records, bits: number) {
    this.#orders = orders
    this.#buckets = new Int32Array(2 ** bits)
    this.#shift = 32 - bits + BLOCK_BITS
  }

  /** Ids in the index. */
  get count(): number {
    return this.#count
  }

  get byteLength(): number {
    return this.#buckets.byteLength
  }

  /** Where to look for an id, until the next {@link add}: hash once, then find, add or remove. */
  bucketOf(id: number): number {
    const high = (id / 2 ** 32) | 0
    const block = Math.imul(((id | 0) >>> BLOCK_BITS) ^ Math.imul(high, SCATTER_HIGH), SCATTER)
    return ((block >>> this.#shift) << BLOCK_BITS) | (id & BLOCK_MASK)
  }

  /** The order of this id, or 0. */
  find(bucket: number, id: number): number {
    const { ints, doubles } = this.#orders
    let order = this.#buckets[bucket] as number
    while (order !== 0 && doubles[(order >> 1) + ORDER_ID] !== id) {
      order = ints[order + ORDER_CHAIN] as number
    }
    return order
  }

  /** Adds an order, whose id is written in its record and not in the index. */
  add(bucket: number, order: number): void {
    const buckets = this.#buckets
    this.#orders.ints[order + ORDER_CHAIN] = buckets[bucket] as number
    buckets[bucket] = order
    if (++this.#count * 2 > buckets.length) this.#grow()
  }

  /** Takes out an order that is in the index. */
  remove(bucket: number, order: number): void {
    const buckets = this.#buckets
    const { ints } = this.#orders
    this.#count--
    if (buckets[bucket] === order) buckets[bucket] = ints[order + ORDER_CHAIN] as number
    else this.#unchain(buckets[bucket] as number, order)
  }

  /** Takes an order out of the chain that begins with `first`. */
  #unchain(first: number, order: number): void {
    const { ints } = this.#orders
    let before = first
    while (ints[before + ORDER_CHAIN] !== order) before = ints[before + ORDER_CHAIN] as number
    ints[before + ORDER_CHAIN] = ints[order + ORDER_CHAIN] as number
  }

  #grow(): void {
    const old = this.#buckets
    this.#buckets = new Int32Array(old.length * 2)
    this.#shift--
    const { ints, doubles } = this.#orders
    for (const first of old) {
      for (let order = first; order !== 0; ) {
        const next = ints[order + ORDER_CHAIN] as number
        const bucket = this.bucketOf(doubles[(order >> 1) + ORDER_ID] as number)
        ints[order + ORDER_CHAIN] = this.#buckets[bucket] as number
        this.#buckets[bucket] = order
        order = next
      }
    }
  }
}
