/** Orders by the moment they are to be cancelled: a binary heap in typed arrays. */

/** Orders are numbered 0 … capacity − 1. */
export class LifetimeHeap {
  readonly #heap: Int32Array
  readonly #ends: Float64Array
  #size = 0

  constructor(capacity: number) {
    this.#heap = new Int32Array(capacity)
    this.#ends = new Float64Array(capacity)
  }

  get size(): number {
    return this.#size
  }

  /** When the first one ends. */
  get earliest(): number {
    return this.#endAt(0)
  }

  add(order: number, end: number): void {
    this.#ends[order] = end
    let index = this.#size++
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (this.#endAt(parent) <= end) break
      this.#heap[index] = this.any(parent)
      index = parent
    }
    this.#heap[index] = order
  }

  /** Takes out the order that ends first. */
  take(): number {
    const first = this.any(0)
    const last = this.any(--this.#size)
    const end = this.#ends[last] as number
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child >= this.#size) break
      if (child + 1 < this.#size && this.#endAt(child + 1) < this.#endAt(child)) child++
      if (this.#endAt(child) >= end) break
      this.#heap[index] = this.any(child)
      index = child
    }
    this.#heap[index] = last
    return first
  }

  /** The order at a place of the heap, in no order that matters. */
  any(index: number): number {
    return this.#heap[index] as number
  }

  #endAt(index: number): number {
    return this.#ends[this.any(index)] as number
  }
}
