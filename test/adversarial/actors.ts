/** Who trades in the scenes: four owners, their accounts and slots, and the records they sign. */
import { signedRecord, testKey } from '@assay/engine/suite'
import {
  ANY_MARKET,
  accountId,
  amountUnits,
  assetId,
  type CancelTerms,
  encodeKey,
  FULL_OP_MASK,
  KeyKind,
  NO_NOTIONAL_LIMIT,
  type OrderTerms,
  RecordType,
  SelfTrade,
  Side,
  type SignedTermsOf,
  seqNumber,
  TimeInForce,
} from '@assay/protocol'

export const BASE = 0
export const QUOTE = 1
export const BASE_UNITS_PER_LOT = 1_000
export const QUOTE_UNITS_PER_TICK_LOT = 10
/** Ppm. */
export const TAKER_FEE = 1_000
const MAKER_FEE = -200
/** Longer than all scenes together, however far they turn L1's clock. */
const LIVE_MS = 20 * 86_400_000
const MAX_FEE = 10_000

/** One market for each scene, so that none meets the orders of another. */
export function marketsOf(count: number) {
  const config = {
    base: BASE,
    quote: QUOTE,
    baseUnitsPerLot: BASE_UNITS_PER_LOT,
    quoteUnitsPerTickLot: QUOTE_UNITS_PER_TICK_LOT,
    takerFee: TAKER_FEE,
    makerFee: MAKER_FEE,
    minQuantity: 1,
  }
  return Array.from({ length: count }, (_, i) => ({ id: i + 1, config }))
}

/** An owner with one account. The accounts are opened in this order, from 1. */
export interface Actor {
  readonly account: number
  readonly owner: Uint8Array
  readonly privateKey: Uint8Array
}

function actor(account: number): Actor {
  const { address, privateKey } = testKey(account)
  return { account, owner: address, privateKey }
}

/** Two makers, a taker, and one who profits from the lies. */
export const anna: Actor = actor(1)
export const bert: Actor = actor(2)
export const tina: Actor = actor(3)
export const mallory: Actor = actor(4)
export const ACTORS: readonly Actor[] = [anna, bert, tina, mallory]

/** What an order is, beyond who sends it; prices in ticks, quantities in lots. */
export interface OrderWish {
  readonly side: 'bid' | 'ask'
  readonly price: number
  readonly quantity: number
  readonly timeInForce?: 'gtt' | 'ioc' | 'postOnly'
  /** ms; long after the scene when left out. */
  readonly expiry?: number
  /** A free slot of the account when left out. */
  readonly slot?: number
}

const TIME_IN_FORCE = {
  gtt: TimeInForce.GTT,
  ioc: TimeInForce.IOC,
  postOnly: TimeInForce.POST_ONLY,
} as const

/** Signs for one market; remembers the seqs and slots that were used. */
export interface Desk {
  order(by: Actor, wish: OrderWish, signedBy?: Actor): Uint8Array
  cancel(by: Actor, slot: number): Uint8Array
  withdraw(by: Actor, asset: number, amount: number, signedBy?: Actor): Uint8Array
  /** Gives `to` the account's key `index`, in its first generation; until `expiry`, ms. */
  setKey(by: Actor, index: number, to: Actor, expiry?: number): Uint8Array
  /** An order, or a withdrawal, that the key signs. */
  orderByKey(by: Actor, wish: OrderWish, index: number, signedBy: Actor): Uint8Array
  withdrawByKey(by: Actor, amount: number, index: number, signedBy: Actor): Uint8Array
  /** The slot that the account's last order took. */
  lastSlot(by: Actor): number
  /** ms; what the machine's clock is about. */
  readonly now: number
}

/** Of an account: the last seq of each slot, and the slot that was taken last. */
export class Books {
  readonly #seqs = new Map<string, number>()
  readonly #slots = new Map<number, number>()

  /** A desk for `market`, in a domain, at a time. */
  desk(market: number, at: { readonly separator: Uint8Array; readonly now: number }): Desk {
    const { separator, now } = at
    const sign = (terms: SignedTermsOf, owner: Uint8Array, by: Actor) =>
      signedRecord(separator, terms, {
        privateKey: by.privateKey,
        signer: { owner, epoch: 0, keyGeneration: terms.key === 0 ? 0 : 1 },
        dt: 1,
      })
    const head = (by: Actor, slot: number) => ({
      account: accountId(by.account),
      key: 0,
      seq: seqNumber(this.#nextSeq(by, slot)),
    })
    return {
      now,
      order: (by, wish, signedBy = by) => {
        const slot = wish.slot ?? this.#nextSlot(by)
        const terms = { ...head(by, slot), ...orderOf(wish, { market, slot, now }) }
        return sign(terms as OrderTerms, by.owner, signedBy)
      },
      cancel: (by, slot) => {
        const terms = { type: RecordType.CANCEL, ...head(by, slot), market, slot }
        return sign(terms as CancelTerms, by.owner, by)
      },
      withdraw: (by, asset, amount, signedBy = by) => {
        const what = { asset: assetId(asset), amount: amountUnits(amount) }
        return sign({ type: RecordType.WITHDRAW, ...head(by, 0), ...what }, by.owner, signedBy)
      },
      setKey: (by, index, to, expiry = now + LIVE_MS) => {
        const rights = {
          opMask: FULL_OP_MASK,
          maxNotional: NO_NOTIONAL_LIMIT,
          expiry,
        }
        const scope = { ...rights, markets: [ANY_MARKET], address: to.owner }
        const leaf = encodeKey({ kind: KeyKind.ADDRESS, generation: 1, ...scope })
        const halves = { keyLeafHead: leaf.slice(0, 32), keyHash: leaf.slice(32) }
        const terms = { type: RecordType.SET_KEY, ...head(by, 0), index, ...halves }
        return sign(terms, by.owner, by)
      },
      orderByKey: (by, wish, index, signedBy) => {
        const slot = wish.slot ?? this.#nextSlot(by)
        const place = { ...head(by, slot), key: index }
        const terms = { ...place, ...orderOf(wish, { market, slot, now }) }
        return sign(terms as OrderTerms, by.owner, signedBy)
      },
      withdrawByKey: (by, amount, index, signedBy) => {
        const what = { asset: assetId(QUOTE), amount: amountUnits(amount) }
        const place = { ...head(by, 0), key: index }
        return sign({ type: RecordType.WITHDRAW, ...place, ...what }, by.owner, signedBy)
      },
      lastSlot: (by) => this.#slots.get(by.account) ?? 0,
    }
  }

  #nextSeq(by: Actor, slot: number): number {
    const key = `${by.account}/${slot}`
    const seq = (this.#seqs.get(key) ?? 0) + 1
    this.#seqs.set(key, seq)
    return seq
  }

  #nextSlot(by: Actor): number {
    const slot = (this.#slots.get(by.account) ?? 0) + 1
    this.#slots.set(by.account, slot)
    return slot
  }
}

function orderOf(wish: OrderWish, at: { market: number; slot: number; now: number }) {
  const { side, price, quantity, timeInForce = 'gtt', expiry = at.now + LIVE_MS } = wish
  return {
    type: RecordType.ORDER,
    market: at.market,
    slot: at.slot,
    side: side === 'bid' ? Side.BID : Side.ASK,
    timeInForce: TIME_IN_FORCE[timeInForce],
    ...{ slide: false, replace: false, selfTrade: SelfTrade.CANCEL_TAKER },
    ...{ price, quantity, expiry, maxFeePpm: MAX_FEE, displayQuantity: 0, stopPrice: 0 },
  }
}
