/** Keys that sign for an account, and what each may do. Spec: state, "Session keys". */
import { inRange } from './brand.ts'
import { isZero } from './bytes.ts'
import { assert } from './errors.ts'
import { get, getBytes, KEY, set, setBytes } from './layout.ts'
import { AMOUNT_LIMIT, KEY_SEQ_AHEAD_MS } from './limits.ts'
import type { Market } from './marketLeaf.ts'
import { productOrNull } from './math.ts'
import {
  type MassQuoteTerms,
  type OrderTerms,
  RecordType,
  Side,
  type SignedTermsOf,
} from './records.ts'

/** EMPTY: never set, or revoked. ADDRESS: a secp256k1 address. */
export const KeyKind = { EMPTY: 0, ADDRESS: 1 } as const
export type KeyKind = (typeof KeyKind)[keyof typeof KeyKind]

/** Stands for every market in a key's list. */
export const ANY_MARKET = 0xffff
/** No bound on an order's notional. */
export const NO_NOTIONAL_LIMIT = AMOUNT_LIMIT - 1
/** The last generation of a key: none comes behind it. */
export const GENERATION_MAX = 2 ** 32 - 1
const MARKETS = 4

/** Operations that a key can be given. Withdrawing and setting keys are the owner's alone. */
export const KEY_OPERATIONS = [
  RecordType.ORDER,
  RecordType.CANCEL,
  RecordType.AMEND,
  RecordType.CANCEL_ALL,
  RecordType.DEADMAN,
  RecordType.MASS_QUOTE,
] as const

/** The bits of these operations in `opMask`. */
export function opMaskOf(types: readonly number[]): number {
  return types.reduce((mask, type) => mask | (1 << (type - 1)), 0)
}

/** Every operation that a key can be given. */
export const FULL_OP_MASK = opMaskOf(KEY_OPERATIONS)

/** A key leaf. */
export interface SessionKey {
  readonly kind: KeyKind
  /** Rises by one whenever the leaf is set; never falls. */
  readonly generation: number
  readonly opMask: number
  /** The first ms at which it is over. */
  readonly expiry: number
  /** Quote units of one order. */
  readonly maxNotional: number
  /** At most four ids, {@link ANY_MARKET} among them for all; 0 is none. */
  readonly markets: readonly number[]
  /** 20 bytes; zero when empty. */
  readonly address: Uint8Array
}

/** A key leaf without rights, of this generation. */
export function emptyKey(generation: number): SessionKey {
  const rights = { opMask: 0, expiry: 0, maxNotional: 0, markets: [] }
  return { kind: KeyKind.EMPTY, generation, ...rights, address: new Uint8Array(20) }
}

/** The 64 bytes of the leaf. @throws AssertionError for more than four markets, or out of range */
export function encodeKey(key: SessionKey): Uint8Array {
  assert(key.markets.length <= MARKETS, 'a key has at most four markets')
  const bytes = new Uint8Array(64)
  set(bytes, KEY.kind, key.kind)
  set(bytes, KEY.generation, key.generation)
  set(bytes, KEY.opMask, key.opMask)
  set(bytes, KEY.expiry, key.expiry)
  set(bytes, KEY.maxNotional, key.maxNotional)
  for (const [i, market] of key.markets.entries()) set(bytes, marketField(i), market)
  bytes.set(key.address, KEY.keyHash[0] + 12)
  return bytes
}

/** Of a leaf that a SET_KEY may have written, or 64 zero bytes. */
export function decodeKey(bytes: Uint8Array): SessionKey {
  return {
    kind: get(bytes, KEY.kind) as KeyKind,
    generation: get(bytes, KEY.generation),
    opMask: get(bytes, KEY.opMask),
    expiry: get(bytes, KEY.expiry),
    maxNotional: get(bytes, KEY.maxNotional),
    markets: Array.from({ length: MARKETS }, (_, i) => get(bytes, marketField(i))),
    address: getBytes(bytes, KEY.keyHash).slice(12),
  }
}

/** A leaf that SET_KEY may carry: a revocation, or a key of a known kind in its ranges. */
export function keyIsWellFormed(leaf: Uint8Array): boolean {
  const kind = get(leaf, KEY.kind)
  if (kind === KeyKind.EMPTY) return isZero(leaf, KEY.opMask[0])
  const [notionalAt] = KEY.maxNotional
  const fits = leaf[notionalAt] === 0 && (leaf[notionalAt + 1] as number) < 0x20
  const markets = Array.from({ length: MARKETS }, (_, i) => get(leaf, marketField(i)))
  const [hashAt] = KEY.keyHash
  return (
    kind === KeyKind.ADDRESS &&
    (get(leaf, KEY.opMask) & ~FULL_OP_MASK) === 0 &&
    fits &&
    markets.every((id) => id === 0 || id === ANY_MARKET || inRange('market', id)) &&
    isZero(leaf, KEY.markets[0] + KEY.markets[1], hashAt + 12) &&
    !isZero(leaf, hashAt + 12)
  )
}

/** The operation and the market are in the key's scope. Operations without a market ask no more. */
export function keyCovers(key: SessionKey, terms: SignedTermsOf): boolean {
  if ((key.opMask & opMaskOf([terms.type])) === 0) return false
  if (!('market' in terms)) return true
  return key.markets.includes(terms.market) || key.markets.includes(ANY_MARKET)
}

/**
 * A key's seq leads the clock by a day at most: one that used up the last seqs of a slot would
 * close it to the owner for good.
 */
export function keyReaches(seq: number, clock: number): boolean {
  return seq <= clock + KEY_SEQ_AHEAD_MS
}

/**
 * The notional of each order that is placed is in scope: a sale is valued at the last fill where
 * that is above its limit, for it may get that price. `market`: null when it is not listed.
 */
export function keyAffords(
  key: SessionKey,
  terms: OrderTerms | MassQuoteTerms,
  market: Pick<Market, 'head' | 'config'> | null,
): boolean {
  if (market === null) return true
  const { lastPrice } = market.head
  const { quoteUnitsPerTickLot } = market.config
  const placed = terms.type === RecordType.ORDER ? [terms] : terms.actions
  return placed.every(({ side, price, quantity }) => {
    const at = side === Side.ASK ? Math.max(price, lastPrice) : price
    const value = productOrNull(at, quantity, quoteUnitsPerTickLot)
    return value !== null && value <= key.maxNotional
  })
}

function marketField(i: number): readonly [number, number] {
  return [KEY.markets[0] + 2 * i, 2]
}

/** Both halves of a key leaf, as they are signed. */
export function keyLeafOf(terms: {
  readonly keyLeafHead: Uint8Array
  readonly keyHash: Uint8Array
}): Uint8Array {
  const leaf = new Uint8Array(64)
  leaf.set(terms.keyLeafHead)
  setBytes(leaf, KEY.keyHash, terms.keyHash)
  return leaf
}
