/** Records to bytes and back: one encoding per value. Spec: wire. */
import {
  type AccountId,
  type AmountUnits,
  type AssetId,
  inRange,
  type MarketId,
  type PriceTicks,
  type QuantityLots,
  type Seq,
  type SlotId,
  type TimestampMs,
} from './brand.ts'
import { concatBytes, isZero } from './bytes.ts'
import { assert } from './errors.ts'
import {
  AMEND,
  COLLECT,
  DEADMAN,
  type Field,
  get,
  getBytes,
  HEAD,
  KEY,
  MASS_QUOTE,
  ORDER,
  SET_KEY,
  SWEEP,
  set,
  setBytes,
  TICK,
  WITHDRAW,
} from './layout.ts'
import { GROUP_BYTES, MAX_BUDGET, MAX_FEE_PPM, MAX_MASS_QUOTE_ACTIONS } from './limits.ts'
import { decodeMassQuote, encodeMassQuote, massQuoteGroups } from './massQuote.ts'
import {
  type CollectTerms,
  type DecodedRecord,
  type OrderTerms,
  RESERVED_TYPES,
  RecordType,
  SelfTrade,
  type Side,
  type Signature,
  type SignedTermsOf,
  type SweepTerms,
  type TickTerms,
  TimeInForce,
} from './records.ts'
import { keyIsWellFormed, keyLeafOf } from './sessionKey.ts'

const MALFORMED: DecodedRecord = { kind: 'malformed', groups: 1, dt: 0 }
const HEAD_END = 20
const BODY_END = 60
const KEY_MAX = 15
const SET_KEY_END = SET_KEY.keyLeaf[0] + SET_KEY.keyLeaf[1]
const PRICE_MAX = 2 ** 31 - 1

/**
 * Decodes the record at the start of `bytes`. `bytes` holds as many whole groups as may belong to
 * it (those left in the submission, at most three are looked at); a group whose field elements were
 * not canonical is given as `null` in `groupAt`.
 * Total: never throws. Cost: no allocation beyond the result.
 */
export function decodeRecord(groupAt: (index: number) => Uint8Array | null): DecodedRecord {
  const first = groupAt(0)
  if (first === null) return MALFORMED
  const type = first[0] as number
  const groups = groupsOf(type, first)
  if (groups === 0) return MALFORMED
  const parts: Uint8Array[] = [first]
  for (let i = 1; i < groups; i++) {
    const part = groupAt(i)
    if (part === null) return MALFORMED
    parts.push(part)
  }
  return decodeWhole(type, groups, groups === 1 ? first : concatBytes(...parts))
}

/** Decodes exactly one record given as all its bytes. Total. */
export function decodeRecordBytes(bytes: Uint8Array): DecodedRecord {
  const groups = bytes.length / GROUP_BYTES
  const decoded = decodeRecord((i) =>
    i < groups ? bytes.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES) : null,
  )
  return decoded.groups === groups ? decoded : MALFORMED
}

/** How many groups a record of this first group takes; 0 = not decodable. */
export function groupsOf(type: number, first: Uint8Array): number {
  if (type === RecordType.SET_KEY) return 2
  if (type === RecordType.MASS_QUOTE) {
    const count = get(first, MASS_QUOTE.count)
    if (count < 1 || count > MAX_MASS_QUOTE_ACTIONS) return 0
    return massQuoteGroups(count)
  }
  if (type >= RecordType.ORDER && type <= RecordType.DEADMAN) return 1
  if (type >= RecordType.SWEEP && type <= RecordType.TICK) return 1
  if (type >= RESERVED_TYPES[0] && type <= RESERVED_TYPES[1]) return 1
  return 0
}

function decodeWhole(type: number, groups: number, bytes: Uint8Array): DecodedRecord {
  const dt = get(bytes, HEAD.dt)
  const disabled: DecodedRecord = { kind: 'disabled', groups, dt, type }
  switch (type) {
    case RecordType.ORDER:
      return decodeOrder(bytes, dt)
    case RecordType.CANCEL:
      return decodeCancel(bytes, dt)
    case RecordType.CANCEL_ALL:
      return decodeCancelAll(bytes, dt)
    case RecordType.WITHDRAW:
      return decodeWithdraw(bytes, dt)
    case RecordType.AMEND:
      return decodeAmend(bytes, dt)
    case RecordType.DEADMAN:
      return decodeDeadman(bytes, dt)
    case RecordType.SET_KEY:
      return decodeSetKey(bytes, dt)
    case RecordType.MASS_QUOTE:
      return decodeQuote(bytes, dt, groups)
    case RecordType.SWEEP:
      return decodeSweep(bytes, dt)
    case RecordType.COLLECT: {
      const market = get(bytes, COLLECT.market) as MarketId
      const terms: CollectTerms = { type: RecordType.COLLECT, market }
      const ok = inRange('market', market) && isZero(bytes, 5)
      return ok ? { kind: 'unsigned', groups: 1, dt, terms } : MALFORMED
    }
    case RecordType.TICK: {
      const terms: TickTerms = { type: RecordType.TICK, ms: get(bytes, TICK.ms) }
      return isZero(bytes, 9) ? { kind: 'unsigned', groups: 1, dt, terms } : MALFORMED
    }
    default:
      return disabled
  }
}

function seqAndKeyAreValid(bytes: Uint8Array): boolean {
  return get(bytes, HEAD.seq) >= 1 && get(bytes, HEAD.key) <= KEY_MAX
}

function tradingHead(bytes: Uint8Array): boolean {
  const slot = get(bytes, HEAD.slot)
  return (
    seqAndKeyAreValid(bytes) &&
    inRange('market', get(bytes, HEAD.market)) &&
    inRange('slot', slot) &&
    slot >= 1 &&
    (bytes[0] === RecordType.ORDER || get(bytes, HEAD.flags) === 0)
  )
}

function controlHead(bytes: Uint8Array): boolean {
  return seqAndKeyAreValid(bytes) && isZero(bytes, HEAD.market[0], HEAD.seq[0])
}

function bodyIsZeroFrom(bytes: Uint8Array, start: number): boolean {
  return isZero(bytes, start, BODY_END)
}

function signatureAt(bytes: Uint8Array, r: Field, yParityS: Field): Signature {
  const s = getBytes(bytes, yParityS)
  const yParity = (s[0] as number) >> 7
  s[0] = (s[0] as number) & 0x7f
  return { r: getBytes(bytes, r), s, yParity }
}

function signed(bytes: Uint8Array, dt: number, terms: SignedTermsOf): DecodedRecord {
  const signature = signatureAt(bytes, HEAD.r, HEAD.yParityS)
  return { kind: 'signed', groups: bytes.length / GROUP_BYTES, dt, terms, signature }
}

function signedHead(bytes: Uint8Array): { account: AccountId; key: number; seq: Seq } {
  return {
    account: get(bytes, HEAD.account) as AccountId,
    key: get(bytes, HEAD.key),
    seq: get(bytes, HEAD.seq) as Seq,
  }
}

function decodeOrder(bytes: Uint8Array, dt: number): DecodedRecord {
  const flags = get(bytes, HEAD.flags)
  const timeInForce = (flags >> 12) & 7
  const selfTrade = (flags >> 7) & 7
  const slide = ((flags >> 11) & 1) === 1
  const price = get(bytes, ORDER.price)
  const quantity = get(bytes, ORDER.quantity)
  const displayQuantity = get(bytes, ORDER.displayQuantity)
  const stopPrice = get(bytes, ORDER.stopPrice)
  const maxFeePpm = get(bytes, ORDER.maxFeePpm)
  const wellFormed =
    tradingHead(bytes) &&
    (flags & 0x7f) === 0 &&
    timeInForce <= TimeInForce.POST_ONLY &&
    selfTrade <= SelfTrade.NONE &&
    (!slide || timeInForce === TimeInForce.POST_ONLY) &&
    inRange('price', price) &&
    inRange('quantity', quantity) &&
    maxFeePpm <= MAX_FEE_PPM &&
    displayQuantity <= quantity &&
    stopPrice <= PRICE_MAX &&
    bodyIsZeroFrom(bytes, ORDER.zero[0])
  if (!wellFormed) return MALFORMED
  const replace = ((flags >> 10) & 1) === 1
  if (stopPrice !== 0) return { kind: 'disabled', groups: 1, dt, type: RecordType.ORDER }
  return signed(bytes, dt, {
    type: RecordType.ORDER,
    ...signedHead(bytes),
    market: get(bytes, HEAD.market) as MarketId,
    slot: get(bytes, HEAD.slot) as SlotId,
    side: (flags >> 15) as Side,
    timeInForce: timeInForce as TimeInForce,
    slide,
    replace,
    selfTrade: selfTrade as SelfTrade,
    price: price as PriceTicks,
    quantity: quantity as QuantityLots,
    expiry: get(bytes, ORDER.expiry) as TimestampMs,
    maxFeePpm,
    displayQuantity,
    stopPrice,
  })
}

function decodeCancel(bytes: Uint8Array, dt: number): DecodedRecord {
  if (!tradingHead(bytes) || !bodyIsZeroFrom(bytes, HEAD_END)) return MALFORMED
  return signed(bytes, dt, {
    type: RecordType.CANCEL,
    ...signedHead(bytes),
    market: get(bytes, HEAD.market) as MarketId,
    slot: get(bytes, HEAD.slot) as SlotId,
  })
}

function decodeAmend(bytes: Uint8Array, dt: number): DecodedRecord {
  const lots = get(bytes, AMEND.lots)
  const ok = tradingHead(bytes) && inRange('quantity', lots) && bodyIsZeroFrom(bytes, 26)
  if (!ok) return MALFORMED
  return signed(bytes, dt, {
    type: RecordType.AMEND,
    ...signedHead(bytes),
    market: get(bytes, HEAD.market) as MarketId,
    slot: get(bytes, HEAD.slot) as SlotId,
    lots: lots as QuantityLots,
  })
}

function decodeCancelAll(bytes: Uint8Array, dt: number): DecodedRecord {
  if (!controlHead(bytes) || !bodyIsZeroFrom(bytes, HEAD_END)) return MALFORMED
  return signed(bytes, dt, { type: RecordType.CANCEL_ALL, ...signedHead(bytes) })
}

function decodeWithdraw(bytes: Uint8Array, dt: number): DecodedRecord {
  // The range is checked on the high bytes first: an 8-byte value may not fit a number.
  const [offset] = WITHDRAW.amount
  const fits = bytes[offset] === 0 && (bytes[offset + 1] as number) < 0x20
  if (!controlHead(bytes) || !fits || !bodyIsZeroFrom(bytes, 29)) return MALFORMED
  const amount = get(bytes, WITHDRAW.amount)
  if (amount === 0) return MALFORMED
  return signed(bytes, dt, {
    type: RecordType.WITHDRAW,
    ...signedHead(bytes),
    asset: get(bytes, WITHDRAW.asset) as AssetId,
    amount: amount as AmountUnits,
  })
}

function decodeDeadman(bytes: Uint8Array, dt: number): DecodedRecord {
  if (!controlHead(bytes) || !bodyIsZeroFrom(bytes, 22)) return MALFORMED
  const interval = get(bytes, DEADMAN.interval)
  return signed(bytes, dt, { type: RecordType.DEADMAN, ...signedHead(bytes), interval })
}

function decodeSweep(bytes: Uint8Array, dt: number): DecodedRecord {
  const terms: SweepTerms = {
    type: RecordType.SWEEP,
    market: get(bytes, SWEEP.market) as MarketId,
    side: get(bytes, SWEEP.side) as Side,
    n: get(bytes, SWEEP.n),
    account: get(bytes, SWEEP.account) as AccountId,
    slot: get(bytes, SWEEP.slot) as SlotId,
  }
  const target =
    terms.n === 0
      ? inRange('slot', terms.slot) && terms.slot >= 1
      : terms.n <= MAX_BUDGET && terms.account === 0 && terms.slot === 0
  const ok = inRange('market', terms.market) && terms.side <= 1 && target && isZero(bytes, 13)
  return ok ? { kind: 'unsigned', groups: 1, dt, terms } : MALFORMED
}

function decodeSetKey(bytes: Uint8Array, dt: number): DecodedRecord {
  const index = get(bytes, SET_KEY.index)
  const leaf = getBytes(bytes, SET_KEY.keyLeaf)
  const isHead = controlHead(bytes) && bodyIsZeroFrom(bytes, HEAD_END)
  const isKey = index >= 1 && index <= KEY_MAX && keyIsWellFormed(leaf)
  if (!isHead || !isKey || !isZero(bytes, SET_KEY_END)) return MALFORMED
  return signed(bytes, dt, {
    type: RecordType.SET_KEY,
    ...signedHead(bytes),
    index,
    keyLeafHead: leaf.slice(0, KEY.keyHash[0]),
    keyHash: getBytes(leaf, KEY.keyHash),
  })
}

function decodeQuote(bytes: Uint8Array, dt: number, groups: number): DecodedRecord {
  const terms = decodeMassQuote(bytes)
  if (terms === null) return MALFORMED
  const signature = signatureAt(bytes, MASS_QUOTE.r, MASS_QUOTE.yParityS)
  return { kind: 'signed', groups, dt, terms, signature }
}

function writeHead(bytes: Uint8Array, terms: SignedTermsOf, dt: number): void {
  set(bytes, HEAD.type, terms.type)
  set(bytes, HEAD.dt, dt)
  set(bytes, HEAD.account, terms.account)
  set(bytes, HEAD.key, terms.key)
  set(bytes, HEAD.seq, terms.seq)
}

function orderFlags(terms: OrderTerms): number {
  return (
    terms.side * 0x8000 +
    terms.timeInForce * 0x1000 +
    (terms.slide ? 0x800 : 0) +
    (terms.replace ? 0x400 : 0) +
    terms.selfTrade * 0x80
  )
}

/** A signed record, whole groups. `dt` is the sequencer's. @throws AssertionError out of range */
export function encodeSigned(terms: SignedTermsOf, signature: Signature, dt = 0): Uint8Array {
  if (terms.type === RecordType.MASS_QUOTE) {
    return withSignature(encodeMassQuote(terms, dt), signature, MASS_QUOTE)
  }
  const groups = terms.type === RecordType.SET_KEY ? 2 : 1
  const bytes = new Uint8Array(groups * GROUP_BYTES)
  writeHead(bytes, terms, dt)
  if (terms.type === RecordType.SET_KEY) {
    set(bytes, SET_KEY.index, terms.index)
    setBytes(bytes, SET_KEY.keyLeaf, keyLeafOf(terms))
  }
  if (terms.type === RecordType.WITHDRAW) {
    set(bytes, WITHDRAW.asset, terms.asset)
    set(bytes, WITHDRAW.amount, terms.amount)
  }
  if (terms.type === RecordType.AMEND) set(bytes, AMEND.lots, terms.lots)
  if (terms.type === RecordType.DEADMAN) set(bytes, DEADMAN.interval, terms.interval)
  if ('slot' in terms) {
    set(bytes, HEAD.market, terms.market)
    set(bytes, HEAD.slot, terms.slot)
  }
  if (terms.type === RecordType.ORDER) {
    set(bytes, HEAD.flags, orderFlags(terms))
    set(bytes, ORDER.price, terms.price)
    set(bytes, ORDER.quantity, terms.quantity)
    set(bytes, ORDER.expiry, terms.expiry)
    set(bytes, ORDER.maxFeePpm, terms.maxFeePpm)
    set(bytes, ORDER.displayQuantity, terms.displayQuantity)
    set(bytes, ORDER.stopPrice, terms.stopPrice)
  }
  return withSignature(bytes, signature, HEAD)
}

function withSignature(
  bytes: Uint8Array,
  signature: Signature,
  { r, yParityS }: { readonly r: Field; readonly yParityS: Field },
): Uint8Array {
  assert(signature.r.length === 32 && signature.s.length === 32, 'r and s have 32 bytes')
  assert(((signature.s[0] as number) & 0x80) === 0, 's is low')
  setBytes(bytes, r, signature.r)
  setBytes(bytes, yParityS, signature.s)
  const [at] = yParityS
  if (signature.yParity === 1) bytes[at] = (bytes[at] as number) | 0x80
  return bytes
}

/** A copy with the sequencer's dt, 0 … 65,535 ms. */
export function withDt(record: Uint8Array, dt: number): Uint8Array {
  const copy = record.slice()
  set(copy, HEAD.dt, dt)
  return copy
}
