/** ORDER and CANCEL records read in place, without an object for each. Spec: wire. */
import {
  GROUP_BYTES,
  MAX_FEE_PPM,
  RecordType,
  SelfTrade,
  type Signature,
  TimeInForce,
} from '@assay/protocol'
import { readUint48 } from './bigEndian.ts'

/** What a reader finds. */
export const MALFORMED = 0
export const DISABLED = 1
export const SIGNED = 2

const PRICE_MAX = 2 ** 31 - 1
const QUANTITY_MAX = 2 ** 47 - 1
const MARKET_MAX = 4_095
const SLOT_MAX = 1_023
const KEY_MAX = 15
/** Offsets of a group. */
const R = 60
const Y_PARITY_S = 92

/** Terms of an ORDER; overwritten by the next one. */
export class OrderFields {
  readonly type = RecordType.ORDER
  account = 0
  key = 0
  seq = 0
  market = 0
  slot = 0
  side = 0
  timeInForce = 0
  slide = false
  replace = false
  selfTrade = 0
  price = 0
  quantity = 0
  expiry = 0
  maxFeePpm = 0
  displayQuantity = 0
  stopPrice = 0
}

/** Terms of a CANCEL; overwritten by the next one. */
export class CancelFields {
  readonly type = RecordType.CANCEL
  account = 0
  key = 0
  seq = 0
  market = 0
  slot = 0
}

/** The bytes of the record that is open, and its signature where whoever checks it looks. */
export class RecordBytes implements Signature {
  readonly bytes = new Uint8Array(3 * GROUP_BYTES)
  readonly view = new DataView(this.bytes.buffer)
  length = 0

  get r(): Uint8Array {
    return this.bytes.slice(R, R + 32)
  }

  get s(): Uint8Array {
    const s = this.bytes.slice(Y_PARITY_S, Y_PARITY_S + 32)
    s[0] = (s[0] as number) & 0x7f
    return s
  }

  get yParity(): number {
    return (this.bytes[Y_PARITY_S] as number) >> 7
  }
}

/** Reads `terms` from an ORDER. */
export function readOrder({ view }: RecordBytes, terms: OrderFields): number {
  const flags = view.getUint16(10)
  const timeInForce = (flags >> 12) & 7
  const selfTrade = (flags >> 7) & 7
  const slide = (flags & 0x800) !== 0
  const replace = (flags & 0x400) !== 0
  const price = view.getUint32(20)
  const quantity = readUint48(view, 24)
  const maxFeePpm = view.getUint16(36)
  const displayQuantity = readUint48(view, 38)
  const stopPrice = view.getUint32(44)
  const isWellFormed =
    readHead(view, terms) &&
    (flags & 0x7f) === 0 &&
    timeInForce <= TimeInForce.POST_ONLY &&
    selfTrade <= SelfTrade.NONE &&
    (!slide || timeInForce === TimeInForce.POST_ONLY) &&
    price >= 1 &&
    price <= PRICE_MAX &&
    quantity >= 1 &&
    quantity <= QUANTITY_MAX &&
    maxFeePpm <= MAX_FEE_PPM &&
    displayQuantity <= quantity &&
    stopPrice <= PRICE_MAX &&
    isZeroTo60(view, 48)
  if (!isWellFormed) return MALFORMED
  terms.side = flags >> 15
  terms.timeInForce = timeInForce
  terms.slide = slide
  terms.replace = replace
  terms.selfTrade = selfTrade
  terms.price = price
  terms.quantity = quantity
  terms.expiry = readUint48(view, 30)
  terms.maxFeePpm = maxFeePpm
  terms.displayQuantity = displayQuantity
  terms.stopPrice = stopPrice
  return stopPrice === 0 ? SIGNED : DISABLED
}

/** Reads `terms` from a CANCEL. */
export function readCancel({ view }: RecordBytes, terms: CancelFields): number {
  const isWellFormed = readHead(view, terms) && view.getUint16(10) === 0 && isZeroTo60(view, 20)
  return isWellFormed ? SIGNED : MALFORMED
}

/** The head of records that name a market and a slot; false when it is malformed. */
function readHead(view: DataView, terms: OrderFields | CancelFields): boolean {
  const key = view.getUint8(7)
  const market = view.getUint16(8)
  const slot = view.getUint16(12)
  const seq = readUint48(view, 14)
  terms.account = view.getUint32(3)
  terms.key = key
  terms.market = market
  terms.slot = slot
  terms.seq = seq
  return (
    seq >= 1 &&
    key <= KEY_MAX &&
    market >= 1 &&
    market <= MARKET_MAX &&
    slot >= 1 &&
    slot <= SLOT_MAX
  )
}

/** `start` is a multiple of four. */
function isZeroTo60(view: DataView, start: number): boolean {
  for (let at = start; at < 60; at += 4) if (view.getUint32(at) !== 0) return false
  return true
}
