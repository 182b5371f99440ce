/** Leaf writes of many steps, the last one of each address. */
import { LeafKind, type LeafWrite, readUint } from '@assay/protocol'

/** Fields of an address behind its kind, but for book leaves: at most six bytes. */
const FIELDS = 2 ** 48

/** PERF: an address of up to seven bytes is kept as a number, a third of the cost of a string. */
export class WriteSet {
  /** By kind × 2^48 + fields, which rises as the addresses do. */
  readonly #fixed = new Map<number, LeafWrite>()
  /** Book leaves, by the characters of their addresses' bytes. */
  readonly #books = new Map<string, LeafWrite>()

  put(write: LeafWrite): void {
    const { address } = write
    const kind = address[0] as number
    if (kind === LeafKind.BOOK) this.#books.set(String.fromCharCode(...address), write)
    else this.#fixed.set(kind * FIELDS + readUint(address, 1, address.length - 1), write)
  }

  /** In address order; the set is empty then. */
  take(): readonly LeafWrite[] {
    const keys = Float64Array.from(this.#fixed.keys()).sort()
    const first = keys.findIndex((key) => key > LeafKind.BOOK * FIELDS)
    const below = first === -1 ? keys.length : first
    const writes: LeafWrite[] = []
    const take = (key: number) => writes.push(this.#fixed.get(key) as LeafWrite)
    keys.subarray(0, below).forEach(take)
    for (const key of [...this.#books.keys()].sort()) {
      writes.push(this.#books.get(key) as LeafWrite)
    }
    keys.subarray(below).forEach(take)
    this.#fixed.clear()
    this.#books.clear()
    return writes
  }
}
