/** Accounts that trade at random and remember what they sent, so that much of it succeeds. */
import {
  type AccountId,
  type AmendTerms,
  type CancelAllTerms,
  type CancelTerms,
  type CollectTerms,
  type DeadmanTerms,
  encodeForced,
  encodeForcedCancelAll,
  encodeForcedWithdraw,
  MAX_EXPIRY_MS,
  type MassQuoteTerms,
  type OrderTerms,
  RecordType,
  type Rng,
  SelfTrade,
  type SetKeyTerms,
  Side,
  type SignedTermsOf,
  type SweepTerms,
  TimeInForce,
  type WithdrawTerms,
} from '@assay/protocol'
import { Epochs } from './epochs.ts'
import { signedRecord, testKey } from './keys.ts'
import { TEST_SEPARATOR } from './market.ts'
import { brokenBy, displayOf, randomMarket, timingOf } from './orderShapes.ts'
import { burstQuoteTerms, quoteTerms, withSeq } from './quotes.ts'
import { pick, pickWeighted } from './rng.ts'
import { KEYS, type KeyPlace, keyOf, ownerOf, randomKeyLeaf, sessionKeyOf } from './traderKeys.ts'

interface When {
  readonly dt: number
  readonly now: number
}

export interface TradersOptions {
  /** Accounts that trade, at most and by default 8. Few: orders often meet their owner's. */
  readonly accounts?: number
  /** Slots that an account uses in one market, default 20. The fewer, the more are still open. */
  readonly slots?: number
  /** How a record is signed; by default as on the wire. */
  readonly signRecord?: typeof signedRecord
}

const ACCOUNTS = 8
/** Slots that an account uses in one market; a few orders stray into another's. */
const SLOTS = 20
const MID_PRICE = 1_000
const BURST_PRICE = 3_000
const BURST_SLOT = 100
const BURST_SLOTS = 900
const BURST_ACCOUNT = 3
const LIVE_MS = 3_600_000

/** Stateful: sequence numbers per (account, slot). */
export class Traders {
  readonly accounts: readonly { readonly account: number; readonly owner: Uint8Array }[]
  readonly #rng: Rng
  readonly #seqs = new Map<string, number>()
  #burstOrders = 0
  readonly #sent: { account: number; market: number; slot: number }[] = []
  /** Those of them that rest where nothing stands in their way. */
  readonly #rested: { account: number; market: number; slot: number }[] = []

  readonly #slots: number
  readonly #epochs = new Epochs()
  readonly #generations = new Map<number, number>()
  /** The machine's clock, ms. */
  now = 0

  readonly #signRecord: typeof signedRecord

  constructor(rng: Rng, options: TradersOptions = {}) {
    this.#rng = rng
    this.#signRecord = options.signRecord ?? signedRecord
    this.#slots = options.slots ?? SLOTS
    this.accounts = Array.from({ length: options.accounts ?? ACCOUNTS }, (_, i) => ({
      account: i + 1,
      owner: ownerOf(i + 1).address,
    }))
  }

  /** Any enabled order, mostly near the middle, sometimes dying soon. */
  order({ dt, now }: When, changes: Partial<OrderTerms> = {}): Uint8Array {
    const terms = { ...this.#orderTerms(now), ...changes }
    this.#sent.push(terms)
    const rests = terms.timeInForce === TimeInForce.GTT || terms.slide
    if (rests && terms.expiry >= now + LIVE_MS) this.#rested.push(terms)
    return this.#sign({ ...terms, key: this.#keyFor(terms.account) }, dt)
  }

  /** Of an order sent before, which may be gone. */
  cancel({ dt }: { dt: number }): Uint8Array {
    const nothing = { account: 1 + this.#rng.below(this.accounts.length), market: 1, slot: 1 }
    const recent = this.#sent.slice(-20)
    const { account, market, slot } = recent.length === 0 ? nothing : pick(this.#rng, recent)
    const seq = this.#nextSeq(account, slot)
    const key = this.#keyFor(account)
    const head = { account, key, seq, market, slot }
    return this.#sign({ type: RecordType.CANCEL, ...head } as CancelTerms, dt)
  }

  /** Of an order sent before, which may be gone. */
  amend({ dt }: { dt: number }): Uint8Array {
    const nothing = { account: 1, market: 1, slot: 1 }
    const recent = this.#rested.slice(-20)
    const { account, market, slot } = recent.length === 0 ? nothing : pick(this.#rng, recent)
    const seq = this.#nextSeq(account, slot)
    const lots = pick(this.#rng, [1, 1 + this.#rng.below(20), 60])
    const key = this.#keyFor(account)
    const terms = { type: RecordType.AMEND, account, key, seq, market, slot, lots }
    return this.#sign(terms as AmendTerms, dt)
  }

  /** Under one seq, that is fresh in most of its slots. */
  massQuote({ dt, now }: When): Uint8Array {
    const account = 1 + this.#rng.below(this.accounts.length)
    const { market, config } = this.#market()
    const home = this.#rng.below(16) === 0 ? this.#rng.below(3) : market - 1
    const slots = { firstSlot: 1 + home * SLOTS, slots: this.#slots }
    const place = { account, market, config, ...slots, midPrice: MID_PRICE }
    const terms = quoteTerms(this.#rng, place, { now, liveMs: LIVE_MS })
    return this.#sign(this.#numbered(terms), dt)
  }

  /** Through more dead orders than a quote may clean. */
  burstQuote({ dt, now }: When): Uint8Array {
    return this.#sign(this.#numbered(burstQuoteTerms(BURST_PRICE, now + LIVE_MS)), dt)
  }

  #numbered(terms: Omit<MassQuoteTerms, 'seq'>): MassQuoteTerms {
    const { account, market, actions } = terms
    const numbered = withSeq(this.#rng, terms, (slot) => this.#nextSeq(account, slot))
    for (const { slot } of actions) {
      const name = `${account}/${slot}`
      this.#seqs.set(name, Math.max(numbered.seq, this.#seqs.get(name) ?? 0))
      this.#sent.push({ account, market, slot })
    }
    return numbered
  }

  withdraw({ dt }: { dt: number }): Uint8Array {
    const account = 1 + this.#rng.below(this.accounts.length)
    const seq = this.#nextSeq(account, 0)
    const asset = 1 + this.#rng.below(3)
    const amount = pick(this.#rng, [1, 1_000 + this.#rng.below(100_000), 500_000_000])
    const key = this.#rng.below(12) === 0 ? this.#keyFor(account) : 0
    const terms = { type: RecordType.WITHDRAW, account, key, seq, asset, amount }
    return this.#sign(terms as WithdrawTerms, dt)
  }

  /** From now on the account signs for the next epoch. */
  cancelAll({ dt }: { dt: number }): Uint8Array {
    const account = this.#sureAccount()
    const seq = this.#nextSeq(account, 0)
    const terms = { type: RecordType.CANCEL_ALL, account, key: 0, seq } as CancelAllTerms
    const record = this.#sign(terms, dt)
    this.#epochs.rise(account, this.now)
    return record
  }

  /** A key for some operations and some time, or no key any more. */
  setKey({ dt, now }: When): Uint8Array {
    const account = 1 + this.#rng.below(this.accounts.length)
    return this.#sign(this.#setKeyTerms(account, now), dt)
  }

  /** Its generation is the machine's affair. */
  forcedSetKey(now: number): Uint8Array {
    const account = pick(this.#rng, [1 + this.#rng.below(this.accounts.length), 77])
    return encodeForced(this.#setKeyTerms(account, now))
  }

  /** Signed by the owner for the wrong generation, or by a key. */
  badSetKey({ dt, now }: When): Uint8Array {
    const account = 1 + this.#rng.below(this.accounts.length)
    const index = 1 + this.#rng.below(KEYS)
    const generation = this.#generation(account, index) + pick(this.#rng, [0, 2])
    const terms = this.#keyTerms(account, { index, generation, now })
    return this.#sign({ ...terms, key: pick(this.#rng, [0, 0, index]) }, dt)
  }

  /** Until the next switch falls, ms. */
  untilFall(): number {
    return this.#epochs.nextFall(this.now) - this.now
  }

  /** Mostly a short time: it falls while the flow goes on. */
  deadman({ dt }: { dt: number }): Uint8Array {
    const account = this.#sureAccount()
    const seq = this.#nextSeq(account, 0)
    const interval = pick(this.#rng, [1, 1, 2, 4, 10, 65_535, 0])
    const terms = { type: RecordType.DEADMAN, account, key: 0, seq, interval } as DeadmanTerms
    const record = this.#sign(terms, dt)
    this.#epochs.set(account, interval, this.now)
    return record
  }

  /** A payload: any order, and now and then one that is stale, of nobody or not enabled. */
  forcedOrder(now: number): Uint8Array {
    const terms = this.#orderTerms(now)
    const changes = pickWeighted<Partial<Record<keyof OrderTerms, unknown>>>(this.#rng, [
      [12, {}],
      [1, { seq: 1 }],
      [1, { account: 77 }],
      [1, { stopPrice: 7 }],
      [2, { price: 2 * MID_PRICE, timeInForce: TimeInForce.IOC }],
    ])
    const changed = { ...terms, ...changes } as OrderTerms
    this.#sent.push(changed)
    this.#epochs.isAlive(changed.account, this.now, { isSure: false })
    return encodeForced(changed)
  }

  /** Payloads of makers at one price, some dying soon, then of a taker through them. */
  forcedBurst(now: number, makers: number): Uint8Array[] {
    const when = { dt: 0, now }
    const payloads = Array.from({ length: makers }, () => encodeForced(this.#burstMaker(when)))
    return [...payloads, encodeForced(this.#burstTaker(when))]
  }

  forcedWithdraw(): Uint8Array {
    const account = pick(this.#rng, [1 + this.#rng.below(this.accounts.length), 77])
    const amount = pick(this.#rng, [1, 5_000, 2 ** 53 - 1])
    const terms = { account, asset: 1 + this.#rng.below(4), amount }
    return encodeForcedWithdraw(terms as Parameters<typeof encodeForcedWithdraw>[0])
  }

  /** From now on the account signs for the next epoch. */
  forcedCancelAll(): Uint8Array {
    const account = pick(this.#rng, [1 + this.#rng.below(this.accounts.length), 77])
    this.#epochs.rise(account, this.now)
    return encodeForcedCancelAll(account as AccountId)
  }

  sweep(): SweepTerms {
    const side = pick(this.#rng, [Side.BID, Side.ASK])
    const { market } = this.#market()
    const type = RecordType.SWEEP
    if (this.#rng.below(2) === 0 || this.#sent.length === 0) {
      const n = pick(this.#rng, [1, 3, 64])
      return { type, market, side, n, account: 0, slot: 0 } as SweepTerms
    }
    const { account, slot, ...target } = pick(this.#rng, this.#sent)
    return { type, market: target.market, side, n: 0, account, slot } as SweepTerms
  }

  /** Of a market that has taken fees, or none yet, or is not listed. */
  collect(): CollectTerms {
    const market = pick(this.#rng, [this.#market().market, this.#market().market, 9])
    return { type: RecordType.COLLECT, market } as CollectTerms
  }

  burstMaker(when: When, changes: Partial<OrderTerms> = {}): Uint8Array {
    return this.#sign({ ...this.#burstMaker(when), ...changes }, when.dt)
  }

  burstTaker(when: When): Uint8Array {
    return this.#sign(this.#burstTaker(when), when.dt)
  }

  /** Well-formed and signed by somebody, but one thing is wrong. */
  badRecord(when: When): Uint8Array {
    const good = this.#orderTerms(when.now)
    const broken = brokenBy(this.#rng, when.now)
    const wrongKey = Object.keys(broken).length === 0
    const terms = { ...good, ...broken } as OrderTerms
    const by = wrongKey ? testKey(99) : undefined
    return this.#sign(terms, when.dt, { by, isSure: false })
  }

  #burstMaker({ now }: When): OrderTerms {
    const slot = BURST_SLOT + (this.#burstOrders++ % BURST_SLOTS)
    const account = Math.min(BURST_ACCOUNT, this.accounts.length)
    const isIceberg = this.#rng.below(5) === 0
    const lots = { quantity: isIceberg ? 3 : 1, displayQuantity: isIceberg ? 1 : 0 }
    const place = { account, market: 1, slot, side: Side.ASK, ...lots, price: BURST_PRICE }
    const isDying = this.#rng.below(3) === 0
    const expiry = now + (isDying ? 1 + this.#rng.below(200) : LIVE_MS)
    const rules = { timeInForce: TimeInForce.GTT, selfTrade: SelfTrade.CANCEL_TAKER, expiry }
    return this.#burstTerms(now, { ...place, ...rules, seq: this.#nextSeq(account, slot) })
  }

  #burstTaker({ now }: When): OrderTerms {
    const timeInForce = pick(this.#rng, Object.values(TimeInForce))
    const lots = { quantity: 90, displayQuantity: 0 }
    const place = { account: 1, market: 1, slot: 50, side: Side.BID, ...lots, timeInForce }
    return this.#burstTerms(now, { ...place, price: BURST_PRICE, seq: this.#nextSeq(1, 50) })
  }

  #burstTerms(now: number, changes: Readonly<Record<string, number>>): OrderTerms {
    const rules = { slide: false, replace: false }
    const terms = { ...this.#orderTerms(now), ...rules, ...changes } as OrderTerms
    this.#sent.push(terms)
    return terms
  }

  #market() {
    return randomMarket(this.#rng)
  }

  #orderTerms(now: number): OrderTerms {
    const rng = this.#rng
    const account = 1 + rng.below(this.accounts.length)
    const { market, config } = this.#market()
    const home = rng.below(16) === 0 ? rng.below(3) : market - 1
    const slot = 1 + home * SLOTS + rng.below(this.#slots)
    const side = pick(rng, [Side.BID, Side.ASK])
    const towards = side === Side.BID ? 1 : -1
    const quantity = config.minQuantity + rng.below(40)
    const timing = timingOf(rng)
    const terms = {
      type: RecordType.ORDER,
      account,
      key: 0,
      seq: this.#nextSeq(account, slot),
      market,
      slot,
      side,
      ...timing,
      replace: rng.below(2) === 0,
      selfTrade: pick(rng, Object.values(SelfTrade)),
      // Those that slide mostly have to.
      price: MID_PRICE + towards * (rng.below(20) - (timing.slide ? 2 : 11)),
      quantity,
      expiry: now + pick(rng, [1, 50 + rng.below(3_000), LIVE_MS, MAX_EXPIRY_MS]),
      maxFeePpm: pick(rng, [config.takerFee, 10_000]),
      displayQuantity: rng.below(3) > 0 ? displayOf(rng, config.minQuantity, quantity) : 0,
      stopPrice: 0,
    }
    return terms as OrderTerms
  }

  /** Mostly the owner; otherwise a key that was set, whether or not it may sign; seldom another. */
  #keyFor(account: number): number {
    if (this.#rng.below(5) > 0) return 0
    const index = 1 + this.#rng.below(KEYS)
    return this.#generation(account, index) > 0 || this.#rng.below(5) === 0 ? index : 0
  }

  #generation(account: number, index: number): number {
    return this.#generations.get(keyOf(account, index)) ?? 0
  }

  /** Of the next generation, which is the account's from now on. */
  #setKeyTerms(account: number, now: number): SetKeyTerms {
    const index = 1 + this.#rng.below(KEYS)
    const generation = this.#generation(account, index) + 1
    this.#generations.set(keyOf(account, index), generation)
    return this.#keyTerms(account, { index, generation, now })
  }

  #keyTerms(account: number, place: KeyPlace): SetKeyTerms {
    const leaf = randomKeyLeaf(this.#rng, account, place)
    const halves = { keyLeafHead: leaf.slice(0, 32), keyHash: leaf.slice(32) }
    const seq = this.#nextSeq(account, 0)
    const head = { type: RecordType.SET_KEY, account, key: 0, seq, index: place.index }
    return { ...head, ...halves } as SetKeyTerms
  }

  /** Any account of which it is known in which epoch it is. */
  #sureAccount(): number {
    const all = this.accounts.map(({ account }) => account)
    const sure = all.filter((account) => !this.#epochs.isInDoubt(account, this.now))
    return pick(this.#rng, sure.length > 0 ? sure : all)
  }

  #nextSeq(account: number, slot: number): number {
    const key = `${account}/${slot}`
    const seq = (this.#seqs.get(key) ?? 0) + 1 + this.#rng.below(3)
    this.#seqs.set(key, seq)
    return seq
  }

  /** `isSure`: the machine takes it, unless nobody knows the account's epoch. */
  #sign(
    terms: SignedTermsOf,
    dt: number,
    { by, isSure = true }: { by?: { privateKey: Uint8Array } | undefined; isSure?: boolean } = {},
  ): Uint8Array {
    const { account, key } = terms
    const isOwners = key === 0 && terms.type !== RecordType.SET_KEY
    this.#epochs.isAlive(account, this.now, { isSure: isSure && isOwners })
    const owner = ownerOf(account).address
    const epoch = this.#epochs.of(account, this.now)
    // Now and then what an older generation has signed.
    const isOld = key !== 0 && this.#rng.below(5) === 0
    const generation = key === 0 ? 0 : this.#generation(account, key) - (isOld ? 1 : 0)
    const signer = { owner, epoch, keyGeneration: Math.max(0, generation) }
    const { privateKey } = by ?? (key === 0 ? ownerOf(account) : sessionKeyOf(account, key))
    // Seldom a seq that would close the slot to its owner: no key may use it.
    const isFar = key !== 0 && this.#rng.below(30) === 0
    const signed = (isFar ? { ...terms, seq: 2 ** 47 } : terms) as SignedTermsOf
    return this.#signRecord(TEST_SEPARATOR, signed, { privateKey, signer, dt })
  }
}
