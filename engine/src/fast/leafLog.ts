/** Leaf writes as bytes in one growing buffer. Layouts: spec, state. */
import { LeafKind, type LeafWrite, Side } from '@assay/protocol'
import { writeInt24, writeUint48, writeUint64 } from './bigEndian.ts'

/** An entry: address length, value length, address, zeros up to 16; then the value. */
const ADDRESS = 2
const VALUE = 16
const LARGEST = VALUE + 128
const PRICE_KEY_MAX = 2 ** 32 - 1
const BOOK_LEAF_TAG = 0x02

/**
 * Writes append; {@link clear} forgets them.
 * PERF: entries begin at multiples of eight, so that they are zeroed by doubles.
 */
export class LeafLog {
  #bytes = new Uint8Array(1 << 14)
  #view = new DataView(this.#bytes.buffer)
  #words = new Float64Array(this.#bytes.buffer)
  #end = 0

  /** Where the next entry will begin. */
  get end(): number {
    return this.#end
  }

  clear(): void {
    this.#end = 0
  }

  /** The entries from `start` to before `end`, as copies. */
  writes(start: number, end: number): LeafWrite[] {
    const writes: LeafWrite[] = []
    for (let at = start; at < end; ) {
      const size = this.#bytes[at + 1] as number
      const first = at + ADDRESS
      const address = this.#bytes.slice(first, first + (this.#bytes[at] as number))
      at += VALUE
      writes.push({ address, value: size === 0 ? null : this.#bytes.slice(at, at + size) })
      at += size
    }
    return writes
  }

  account(id: number, owner: Uint8Array, epoch: number, deadman: number, interval: number): void {
    const at = this.#entry(5, 32)
    const view = this.#view
    view.setUint8(at + ADDRESS, LeafKind.ACCOUNT)
    view.setUint32(at + ADDRESS + 1, id)
    const bytes = this.#bytes
    for (let i = 0; i < 20; i++) bytes[at + VALUE + i] = owner[i] as number
    view.setUint32(at + VALUE + 20, epoch)
    writeUint48(view, at + VALUE + 24, deadman)
    view.setUint16(at + VALUE + 30, interval)
  }

  balance(id: number, asset: number, free: number, locked: number, lockEpoch: number): void {
    const at = this.#entry(6, 64)
    const view = this.#view
    view.setUint8(at + ADDRESS, LeafKind.BALANCE)
    view.setUint32(at + ADDRESS + 1, id)
    view.setUint8(at + ADDRESS + 5, asset)
    writeUint64(view, at + VALUE, free)
    writeUint64(view, at + VALUE + 8, locked)
    view.setUint32(at + VALUE + 16, lockEpoch)
  }

  emptySlot(id: number, slot: number, lastSeq: number): void {
    const at = this.#slot(id, slot)
    writeUint48(this.#view, at + VALUE, lastSeq)
  }

  /** `place`: market × 2 + side. */
  openSlot(
    id: number,
    slot: number,
    lastSeq: number,
    place: number,
    price: number,
    arrival: number,
  ): void {
    const at = this.#slot(id, slot)
    const view = this.#view
    writeUint48(view, at + VALUE, lastSeq)
    view.setUint8(at + VALUE + 6, 1)
    view.setUint8(at + VALUE + 7, place & 1)
    view.setUint16(at + VALUE + 8, place >> 1)
    writeKey(view, at + VALUE + 10, place & 1, price, arrival)
  }

  /** A key's leaf, 64 bytes. */
  key(id: number, index: number, value: Uint8Array): void {
    const at = this.#entry(6, 64)
    this.#view.setUint8(at + ADDRESS, LeafKind.KEY)
    this.#view.setUint32(at + ADDRESS + 1, id)
    this.#view.setUint8(at + ADDRESS + 5, index)
    this.#bytes.set(value, at + VALUE)
  }

  /**
   * `chunks`: the 32 bytes of config and the 32 of config2. `numbers` from `first` on: status,
   * lastPrice, bandRef, bandRefTime, statusUntil, arrival, fees of base and quote.
   */
  market(market: number, chunks: Uint8Array, numbers: Float64Array, first: number): void {
    const at = this.#entry(3, 128)
    const view = this.#view
    view.setUint8(at + ADDRESS, LeafKind.MARKET)
    view.setUint16(at + ADDRESS + 1, market)
    const value = at + VALUE
    view.setUint8(value, numbers[first] as number)
    view.setUint32(value + 1, numbers[first + 1] as number)
    view.setUint32(value + 5, numbers[first + 2] as number)
    writeUint48(view, value + 9, numbers[first + 3] as number)
    writeUint48(view, value + 15, numbers[first + 4] as number)
    writeUint48(view, value + 21, numbers[first + 5] as number)
    for (let i = 0; i < 64; i++) this.#bytes[value + 32 + i] = chunks[i] as number
    writeUint64(view, value + 96, numbers[first + 6] as number)
    writeUint64(view, value + 104, numbers[first + 7] as number)
  }

  /** An order leaves. */
  bookRemoval(place: number, price: number, arrival: number): void {
    this.#bookAddress(this.#entry(14, 0), place, price, arrival)
  }

  /** The numbers of a book leaf in the order of its fields. */
  book(
    place: number,
    price: number,
    arrival: number,
    account: number,
    slot: number,
    quantity: number,
    hidden: number,
    display: number,
    epoch: number,
    expiry: number,
    makerFee: number,
    seq: number,
  ): void {
    const at = this.#entry(14, 64)
    const view = this.#view
    this.#bookAddress(at, place, price, arrival)
    const value = at + VALUE
    writeKey(view, value, place & 1, price, arrival)
    view.setUint32(value + 10, account)
    view.setUint16(value + 14, slot)
    writeUint48(view, value + 16, quantity)
    writeUint48(view, value + 22, hidden)
    writeUint48(view, value + 28, display)
    view.setUint32(value + 34, epoch)
    writeUint48(view, value + 38, expiry)
    writeInt24(view, value + 44, makerFee)
    writeUint48(view, value + 48, seq)
    view.setUint8(value + 63, BOOK_LEAF_TAG)
  }

  /** An asset's total, 64 bytes. */
  total(asset: number, value: Uint8Array): void {
    const at = this.#entry(2, 64)
    this.#view.setUint8(at + ADDRESS, LeafKind.ASSET_TOTAL)
    this.#view.setUint8(at + ADDRESS + 1, asset)
    this.#bytes.set(value, at + VALUE)
  }

  /** 64 bytes. */
  globals(value: Uint8Array): void {
    const at = this.#entry(1, 64)
    this.#view.setUint8(at + ADDRESS, LeafKind.GLOBALS)
    this.#bytes.set(value, at + VALUE)
  }

  #slot(id: number, slot: number): number {
    const at = this.#entry(7, 64)
    const view = this.#view
    view.setUint8(at + ADDRESS, LeafKind.SLOT)
    view.setUint32(at + ADDRESS + 1, id)
    view.setUint16(at + ADDRESS + 5, slot)
    return at
  }

  #bookAddress(at: number, place: number, price: number, arrival: number): void {
    const view = this.#view
    view.setUint8(at + ADDRESS, LeafKind.BOOK)
    view.setUint16(at + ADDRESS + 1, place >> 1)
    view.setUint8(at + ADDRESS + 3, place & 1)
    writeKey(view, at + ADDRESS + 4, place & 1, price, arrival)
  }

  /** A zeroed entry with its lengths set. */
  #entry(addressLength: number, valueLength: number): number {
    const at = this.#end
    this.#end = at + VALUE + valueLength
    if (at + LARGEST > this.#bytes.length) this.#grow()
    const words = this.#words
    for (let word = at >> 3; word < this.#end >> 3; word++) words[word] = 0
    this.#bytes[at] = addressLength
    this.#bytes[at + 1] = valueLength
    return at
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2)
    bytes.set(this.#bytes)
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer)
    this.#words = new Float64Array(bytes.buffer)
  }
}

/** priceKey 4 ‖ arrival 6. Spec: state, "The authenticated book". */
function writeKey(view: DataView, at: number, side: number, price: number, arrival: number): void {
  view.setUint32(at, side === Side.ASK ? price : PRICE_KEY_MAX - price)
  writeUint48(view, at + 4, arrival)
}
