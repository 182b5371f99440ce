/** From a price to its level over all 2^31 ticks, and to the next level above or below. */
import { LEVEL_PRICE } from './layout.ts'
import type { Records } from './records.ts'

/** A node tells 32 children apart by 5 bits of the price; one word says which of them exist. */
const NODE_BITS = 5
const NODE_MASK = 31
/** 64 top nodes, numbered from 1, stand for the upper 6 bits of a price; each decides on 5 more. */
const TOP_SHIFT = 20
const FIRST_TOP = 1
const AFTER_TOP = FIRST_TOP + 64

/**
 * A radix tree. An entry is 0, a node (positive) or a level (its complement, so negative): a level
 * stands as high in the tree as it is alone, so that a path is as long as the book is crowded
 * around it: a few nodes where prices are scattered, five where they are neighbours. Bids and asks
 * share one ladder, because a book is never crossed at rest.
 */
export class PriceLadder {
  readonly #levels: Records
  /** Child i of node n is entry 32 n + i. */
  #entries = new Int32Array(256 << NODE_BITS)
  /** Which entries of a node are not 0. */
  #filled = new Int32Array(256)
  /** The entry that holds a node; of a released one, the next that is free. */
  #holders = new Int32Array(256)
  #free = 0
  #fresh = AFTER_TOP
  /**
   * The cursor: the node in which the last search or removal ended, and the shift that tells its
   * children apart. PERF: who finds, then inserts, removes or steps on, walks down only once.
   */
  #node = FIRST_TOP
  #shift = TOP_SHIFT

  constructor(levels: Records) {
    this.#levels = levels
  }

  get byteLength(): number {
    return this.#entries.byteLength + this.#filled.byteLength + this.#holders.byteLength
  }

  /** The level at a price, or 0. Puts the cursor there. */
  find(price: number): number {
    const entries = this.#entries
    let node = FIRST_TOP + (price >>> (TOP_SHIFT + NODE_BITS))
    let shift = TOP_SHIFT
    let entry = entries[(node << NODE_BITS) + ((price >>> shift) & NODE_MASK)] as number
    while (entry > 0) {
      node = entry
      shift -= NODE_BITS
      entry = entries[(node << NODE_BITS) + ((price >>> shift) & NODE_MASK)] as number
    }
    this.#node = node
    this.#shift = shift
    return entry < 0 && this.#levels.ints[~entry + LEVEL_PRICE] === price ? ~entry : 0
  }

  /** Puts a level where {@link find} has just found none. */
  insert(price: number, level: number): void {
    let node = this.#node
    let shift = this.#shift
    let index = (price >>> shift) & NODE_MASK
    let entry = this.#entries[(node << NODE_BITS) + index] as number
    while (entry < 0) {
      node = this.#pushDown((node << NODE_BITS) + index, ~entry, shift - NODE_BITS)
      shift -= NODE_BITS
      index = (price >>> shift) & NODE_MASK
      entry = this.#entries[(node << NODE_BITS) + index] as number
    }
    this.#entries[(node << NODE_BITS) + index] = ~level
    this.#filled[node] = (this.#filled[node] as number) | (1 << index)
  }

  /** Takes away the level at the cursor, and the nodes that held nothing else. */
  remove(price: number): void {
    const filled = this.#filled
    let node = this.#node
    let holder = (node << NODE_BITS) + ((price >>> this.#shift) & NODE_MASK)
    for (;;) {
      this.#entries[holder] = 0
      const left = (filled[node] as number) & ~(1 << (holder & NODE_MASK))
      filled[node] = left
      if (left !== 0 || node < AFTER_TOP) break
      holder = this.#holders[node] as number
      this.#holders[node] = this.#free
      this.#free = node
      node = holder >>> NODE_BITS
      this.#shift += NODE_BITS
    }
    this.#node = node
  }

  /** The level next above `price`, at which the cursor stands; or 0. */
  above(price: number): number {
    let node = this.#node
    let shift = this.#shift
    let higher = (this.#filled[node] as number) & (-2 << ((price >>> shift) & NODE_MASK))
    while (higher === 0 && shift < TOP_SHIFT) {
      node = (this.#holders[node] as number) >>> NODE_BITS
      shift += NODE_BITS
      higher = (this.#filled[node] as number) & (-2 << ((price >>> shift) & NODE_MASK))
    }
    while (higher === 0) {
      if (++node === AFTER_TOP) return 0
      higher = this.#filled[node] as number
    }
    for (;;) {
      const entry = this.#entries[(node << NODE_BITS) + lowestBit(higher)] as number
      if (entry < 0) return ~entry
      node = entry
      higher = this.#filled[node] as number
    }
  }

  /** The level next below `price`, at which the cursor stands; or 0. */
  below(price: number): number {
    let node = this.#node
    let shift = this.#shift
    let lower = (this.#filled[node] as number) & ((1 << ((price >>> shift) & NODE_MASK)) - 1)
    while (lower === 0 && shift < TOP_SHIFT) {
      node = (this.#holders[node] as number) >>> NODE_BITS
      shift += NODE_BITS
      lower = (this.#filled[node] as number) & ((1 << ((price >>> shift) & NODE_MASK)) - 1)
    }
    while (lower === 0) {
      if (--node < FIRST_TOP) return 0
      lower = this.#filled[node] as number
    }
    for (;;) {
      const entry = this.#entries[(node << NODE_BITS) + highestBit(lower)] as number
      if (entry < 0) return ~entry
      node = entry
      lower = this.#filled[node] as number
    }
  }

  /** A new node in an entry that held a level, with that level in it. */
  #pushDown(holder: number, level: number, shift: number): number {
    const node = this.#allocate()
    const index = ((this.#levels.ints[level + LEVEL_PRICE] as number) >>> shift) & NODE_MASK
    this.#entries[(node << NODE_BITS) + index] = ~level
    this.#filled[node] = 1 << index
    this.#holders[node] = holder
    this.#entries[holder] = node
    return node
  }

  /** An empty node: the last one released, while there is one. */
  #allocate(): number {
    const node = this.#free
    if (node !== 0) {
      this.#free = this.#holders[node] as number
      return node
    }
    if (this.#fresh === this.#filled.length) {
      this.#entries = doubled(this.#entries)
      this.#filled = doubled(this.#filled)
      this.#holders = doubled(this.#holders)
    }
    return this.#fresh++
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

function highestBit(bits: number): number {
  return 31 - Math.clz32(bits)
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
