/** From numbers to dense handles 1, 2, 3 …; nothing is ever taken out. */

/** 2^32 by the golden ratio, made odd, and another odd constant for the upper half. */
const SCATTER = 0x9e3779b1
const SCATTER_HIGH = 0x85ebca6b

/** Keys are integers 0 … 2^53−1. O(1) a call while nobody chooses keys to collide. */
export class IdIndex {
  /** Key of each handle, from 1. */
  #keys: Float64Array
  /** Handles, 0 where none stands; at most half of them are taken. */
  #table: Int32Array
  #shift: number
  #count = 0

  /** Room for 2^bits / 2 keys to begin with; it doubles when they are there. */
  constructor(bits: number) {
    this.#table = new Int32Array(2 ** bits)
    this.#keys = new Float64Array(2 ** (bits - 1) + 1)
    this.#shift = 32 - bits
  }

  /** Handles given out: 1 … count. */
  get count(): number {
    return this.#count
  }

  get byteLength(): number {
    return this.#keys.byteLength + this.#table.byteLength
  }

  keyOf(handle: number): number {
    return this.#keys[handle] as number
  }

  /** The handle of a key, or 0. */
  find(key: number): number {
    const table = this.#table
    const keys = this.#keys
    const mask = table.length - 1
    let at = hashOf(key) >>> this.#shift
    for (;;) {
      const handle = table[at] as number
      if (handle === 0 || keys[handle] === key) return handle
      at = (at + 1) & mask
    }
  }

  /** The new handle of a key that {@link find} does not find: always count + 1. */
  add(key: number): number {
    if ((this.#count + 1) * 2 > this.#table.length) this.#grow()
    const handle = ++this.#count
    this.#keys[handle] = key
    this.#place(key, handle)
    return handle
  }

  #place(key: number, handle: number): void {
    const table = this.#table
    const mask = table.length - 1
    let at = hashOf(key) >>> this.#shift
    while (table[at] !== 0) at = (at + 1) & mask
    table[at] = handle
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2)
    this.#shift -= 1
    const keys = new Float64Array(this.#table.length / 2 + 1)
    keys.set(this.#keys)
    this.#keys = keys
    for (let handle = 1; handle <= this.#count; handle++) {
      this.#place(keys[handle] as number, handle)
    }
  }
}

function hashOf(key: number): number {
  const high = (key / 2 ** 32) | 0
  const mixed = Math.imul((key | 0) ^ Math.imul(high, SCATTER_HIGH), SCATTER)
  return Math.imul(mixed ^ (mixed >>> 15), SCATTER)
}
