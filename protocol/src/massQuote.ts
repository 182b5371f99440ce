/** MASS_QUOTE: up to twenty actions of one market under one signature. Spec: wire, "MASS_QUOTE". */
import {
  type AccountId,
  inRange,
  type MarketId,
  type PriceTicks,
  type QuantityLots,
  type Seq,
  type SlotId,
  type TimestampMs,
} from './brand.ts'
import { isZero } from './bytes.ts'
import { assert } from './errors.ts'
import { get, HEAD, MASS_QUOTE, QUOTE_ACTION, set } from './layout.ts'
import { GROUP_BYTES, MAX_FEE_PPM, MAX_MASS_QUOTE_ACTIONS } from './limits.ts'
import {
  type MassQuoteTerms,
  type QuoteAction,
  QuoteKind,
  RecordType,
  type Side,
} from './records.ts'

const KEY_MAX = 15
const [ACTIONS, ACTION_BYTES] = MASS_QUOTE.actions

/** Groups that so many actions take. */
export function massQuoteGroups(count: number): number {
  return Math.ceil((ACTIONS + ACTION_BYTES * count) / GROUP_BYTES)
}

/** Of whole records; null when malformed. Total. */
export function decodeMassQuote(bytes: Uint8Array): MassQuoteTerms | null {
  const count = get(bytes, MASS_QUOTE.count)
  const end = ACTIONS + ACTION_BYTES * count
  const isWellFormed =
    get(bytes, HEAD.key) <= KEY_MAX &&
    inRange('market', get(bytes, HEAD.market)) &&
    get(bytes, HEAD.flags) === 0 &&
    get(bytes, MASS_QUOTE.seq) >= 1 &&
    get(bytes, MASS_QUOTE.maxFeePpm) <= MAX_FEE_PPM &&
    isZero(bytes, end)
  const actions = isWellFormed ? decodeQuoteActions(bytes.subarray(ACTIONS, end)) : null
  if (actions === null) return null
  return {
    type: RecordType.MASS_QUOTE,
    account: get(bytes, HEAD.account) as AccountId,
    key: get(bytes, HEAD.key),
    seq: get(bytes, MASS_QUOTE.seq) as Seq,
    market: get(bytes, HEAD.market) as MarketId,
    expiry: get(bytes, MASS_QUOTE.expiry) as TimestampMs,
    maxFeePpm: get(bytes, MASS_QUOTE.maxFeePpm),
    actions,
  }
}

/** The bytes that are signed: 1 … 20 actions of 12; null when malformed. Total. */
export function decodeQuoteActions(bytes: Uint8Array): readonly QuoteAction[] | null {
  const count = bytes.length / ACTION_BYTES
  if (!Number.isInteger(count) || count < 1 || count > MAX_MASS_QUOTE_ACTIONS) return null
  const actions: QuoteAction[] = []
  for (let at = 0; at < bytes.length; at += ACTION_BYTES) {
    const action = decodeAction(bytes.subarray(at, at + ACTION_BYTES))
    if (action === null) return null
    actions.push(action)
  }
  return actions
}

function decodeAction(bytes: Uint8Array): QuoteAction | null {
  const flags = get(bytes, QUOTE_ACTION.flags)
  const kind = flags >> 14
  const price = get(bytes, QUOTE_ACTION.price)
  const quantity = get(bytes, QUOTE_ACTION.quantity)
  const slot = flags & 0x3ff
  const isWellFormed =
    kind === QuoteKind.CANCEL
      ? price === 0 && quantity === 0 && (flags & 0x3000) === 0
      : kind <= QuoteKind.REPLACE && inRange('price', price) && inRange('quantity', quantity)
  if (!isWellFormed || slot === 0 || (flags & 0x0c00) !== 0) return null
  return {
    kind: kind as QuoteKind,
    side: ((flags >> 13) & 1) as Side,
    slide: ((flags >> 12) & 1) === 1,
    slot: slot as SlotId,
    price: price as PriceTicks,
    quantity: quantity as QuantityLots,
  }
}

/** The bytes that are signed. @throws AssertionError out of range or malformed */
export function encodeQuoteActions(actions: readonly QuoteAction[]): Uint8Array {
  const bytes = new Uint8Array(ACTION_BYTES * actions.length)
  for (const [i, { kind, side, slide, slot, price, quantity }] of actions.entries()) {
    const action = bytes.subarray(ACTION_BYTES * i, ACTION_BYTES * (i + 1))
    assert(slot >= 1 && slot <= 0x3ff, 'a slot is 1 to 1,023')
    set(action, QUOTE_ACTION.flags, kind * 0x4000 + side * 0x2000 + (slide ? 0x1000 : 0) + slot)
    set(action, QUOTE_ACTION.price, price)
    set(action, QUOTE_ACTION.quantity, quantity)
  }
  assert(decodeQuoteActions(bytes) !== null, 'a mass quote has 1 to 20 well-formed actions')
  return bytes
}

/** All but the signature. @throws AssertionError out of range or malformed */
export function encodeMassQuote(terms: MassQuoteTerms, dt: number): Uint8Array {
  const actions = encodeQuoteActions(terms.actions)
  const bytes = new Uint8Array(massQuoteGroups(terms.actions.length) * GROUP_BYTES)
  set(bytes, HEAD.type, terms.type)
  set(bytes, HEAD.dt, dt)
  set(bytes, HEAD.account, terms.account)
  set(bytes, HEAD.key, terms.key)
  set(bytes, HEAD.market, terms.market)
  set(bytes, MASS_QUOTE.count, terms.actions.length)
  set(bytes, MASS_QUOTE.seq, terms.seq)
  set(bytes, MASS_QUOTE.expiry, terms.expiry)
  set(bytes, MASS_QUOTE.maxFeePpm, terms.maxFeePpm)
  bytes.set(actions, ACTIONS)
  return bytes
}
