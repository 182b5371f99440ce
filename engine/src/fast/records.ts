/** Fixed records of 32 bytes in one growing buffer, with a free list: orders, and price levels. */
import { assert } from '@assay/protocol'

/** Record handles are int offsets: `ints[handle + FIELD]`, `doubles[(handle >> 1) + FIELD]`. */
const RECORD_INTS = 8
/** The int that links free records; an owner may use it while the record lives. */
const FREE_LINK = 4
/** Handles stay below 2^31. */
const RECORDS_MAX = 2 ** 28

/**
 * Handle 0 is never given out: it means "none".
 * PERF: half a cache line a record, so that whoever touches one field has them all.
 */
export class Records {
  /** Replaced when the pool grows: read it again after {@link allocate}. */
  ints: Int32Array
  /** The same bytes as {@link ints}. */
  doubles: Float64Array
  #free = 0
  #fresh = RECORD_INTS

  /** `capacity` records to begin with; it doubles when they are used up. */
  constructor(capacity: number) {
    const buffer = new ArrayBuffer(capacity * RECORD_INTS * 4)
    this.ints = new Int32Array(buffer)
    this.doubles = new Float64Array(buffer)
  }

  get byteLength(): number {
    return this.ints.byteLength
  }

  /** The handle of a record whose fields are undefined; the last one released comes first. */
  allocate(): number {
    const record = this.#free
    if (record === 0) return this.#allocateFresh()
    this.#free = this.ints[record + FREE_LINK] as number
    return record
  }

  release(record: number): void {
    this.ints[record + FREE_LINK] = this.#free
    this.#free = record
  }

  #allocateFresh(): number {
    const record = this.#fresh
    if (record === this.ints.length) this.#grow()
    this.#fresh = record + RECORD_INTS
    return record
  }

  #grow(): void {
    const old = this.ints
    assert(old.length < RECORDS_MAX * RECORD_INTS, 'a pool holds fewer than 2^28 records')
    const buffer = new ArrayBuffer(old.byteLength * 2)
    this.ints = new Int32Array(buffer)
    this.ints.set(old)
    this.doubles = new Float64Array(buffer)
  }
}
