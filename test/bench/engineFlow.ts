/** A trading day for a whole engine: resting orders, cancels and takers on several markets. */
import { seededRng, TEST_SEPARATOR } from '@assay/engine/suite'
import {
  encodeAccountHead,
  encodeAssetTotal,
  encodeBalance,
  encodeGlobals,
  encodeMarket,
  encodeSigned,
  GROUP_BYTES,
  type LeafWrite,
  leafAddress,
  NO_BANDS,
  RecordType,
  type Rng,
  type SignedTermsOf,
  type SubmissionContext,
  ZERO_HASH,
} from '@assay/protocol'

/** What a load is made of. */
export interface EngineLoad {
  /** Orders at rest, over all markets. */
  readonly depth: number
  readonly accounts: number
  readonly markets: number
  /** Of the timed actions, in percent: 10 and 45 if left out; the others are new orders. */
  readonly takerPercent?: number
  readonly cancelPercent?: number
}

export interface EngineFlow extends EngineLoad {
  readonly leaves: readonly LeafWrite[]
  /** 124 bytes an action: first those that fill the books, then those that are timed. */
  readonly records: Uint8Array
  readonly preload: number
  readonly actions: number
}

const CANCEL_PERCENT = 45
const TAKER_PERCENT = 10
const NOW = 1_700_000_000_000
const DAY_MS = 86_400_000
const MID = 1_000_000
const RICH = 2 ** 42
const UNSIGNED = { r: new Uint8Array(32), s: new Uint8Array(32), yParity: 0 }
/** Groups of one submission. */
export const SUBMISSION = 4_000

/** `actions` of them after `depth` orders that fill the books; the same for the same seed. */
export function engineFlow(load: EngineLoad, actions: number, seed: number): EngineFlow {
  const writer = new Writer(load, seededRng(seed), load.depth + actions)
  for (let i = 0; i < load.depth; i++) writer.place()
  for (let i = 0; i < actions; i++) writer.act()
  const { records } = writer
  return { ...load, leaves: leavesOf(load), records, preload: load.depth, actions }
}

/** The context of the submission that begins at this record. */
export function submissionAt(record: number): SubmissionContext {
  return {
    firstOpSeq: record,
    groups: SUBMISSION,
    tFirst: NOW,
    tLast: NOW + DAY_MS,
    inboxFrom: 0,
    inboxTo: 0,
    inclusionTime: 0,
    maxLag: 0,
    domainSeparator: TEST_SEPARATOR,
  }
}

class Writer {
  readonly records: Uint8Array
  readonly #load: EngineLoad
  readonly #rng: Rng
  readonly #seqs: Float64Array
  readonly #nextSlot: Int32Array
  /** Of each account, in turn: some four times as many as it has orders at rest. */
  readonly #slots: number
  #written = 0
  /** What was placed and not cancelled: account × 1,024 + slot, and its market. */
  readonly #open: number[] = []
  readonly #marketOf: Int32Array

  constructor(load: EngineLoad, rng: Rng, count: number) {
    this.records = new Uint8Array(count * GROUP_BYTES)
    this.#load = load
    this.#rng = rng
    this.#seqs = new Float64Array((load.accounts + 1) * 1_024)
    this.#marketOf = new Int32Array((load.accounts + 1) * 1_024)
    this.#slots = Math.min(1_023, 16 + Math.ceil((4 * load.depth) / load.accounts))
    this.#nextSlot = new Int32Array(load.accounts + 1)
  }

  act(): void {
    const share = this.#rng.below(100)
    const { takerPercent = TAKER_PERCENT, cancelPercent = CANCEL_PERCENT } = this.#load
    if (share < takerPercent) this.#take()
    else if (share < takerPercent + cancelPercent && this.#open.length > 0) this.#cancel()
    else this.place()
  }

  place(): void {
    const id = this.#order(0, 1 + this.#distance(), 1 + this.#rng.below(100))
    this.#open.push(id)
  }

  /** Through the best price, for a few lots. */
  #take(): void {
    this.#order(1, -8, 1 + this.#rng.below(200))
  }

  #cancel(): void {
    const at = this.#rng.below(this.#open.length)
    const id = this.#open[at] as number
    this.#open[at] = this.#open.at(-1) as number
    this.#open.pop()
    const [account, slot] = [id >> 10, id & 1_023]
    const head = { account, key: 0, seq: this.#seq(id), market: this.#marketOf[id], slot }
    this.#write({ type: RecordType.CANCEL, ...head } as SignedTermsOf)
  }

  /** Near the middle more often than far from it. */
  #distance(): number {
    return Math.floor(200 / (1 + this.#rng.below(200)))
  }

  #order(timeInForce: number, away: number, quantity: number): number {
    const rng = this.#rng
    const account = 1 + rng.below(this.#load.accounts)
    const slot = 1 + ((this.#nextSlot[account] as number) % this.#slots)
    this.#nextSlot[account] = slot
    const side = rng.below(2)
    const id = account * 1_024 + slot
    const market = 1 + rng.below(this.#load.markets)
    this.#marketOf[id] = market
    const head = { type: RecordType.ORDER, account, key: 0, seq: this.#seq(id), market, slot, side }
    const price = side === 0 ? MID - away : MID + away
    const rules = { timeInForce, slide: false, replace: false, selfTrade: 1 }
    const expiry = NOW + DAY_MS
    const size = { price, quantity, expiry, maxFeePpm: 10_000, displayQuantity: 0, stopPrice: 0 }
    this.#write({ ...head, ...rules, ...size } as unknown as SignedTermsOf)
    return id
  }

  #seq(id: number): number {
    this.#seqs[id] = (this.#seqs[id] as number) + 1
    return this.#seqs[id] as number
  }

  #write(terms: SignedTermsOf): void {
    this.records.set(encodeSigned(terms, UNSIGNED, 0), this.#written * GROUP_BYTES)
    this.#written += 1
  }
}

/** Everybody is rich in the two assets of every market. */
function leavesOf({ accounts, markets }: EngineLoad): LeafWrite[] {
  const leaves: LeafWrite[] = []
  for (let account = 1; account <= accounts; account++) {
    const owner = new Uint8Array(20).fill(1)
    new DataView(owner.buffer).setUint32(0, account)
    const head = encodeAccountHead({ owner, epoch: 0, deadman: 0, interval: 0 })
    leaves.push({ address: leafAddress.account(account), value: head })
    for (const asset of [1, 2]) {
      const value = encodeBalance({ free: RICH, locked: 0, lockEpoch: 0 })
      leaves.push({ address: leafAddress.balance(account, asset), value })
    }
  }
  const config = { base: 1, quote: 2, baseUnitsPerLot: 10, quoteUnitsPerTickLot: 1 }
  const fees = { takerFee: 500, makerFee: -100, minQuantity: 1 }
  const bands = { bandRef: 0, bandRefTime: 0, statusUntil: 0 }
  const head = { status: 1, lastPrice: 0, arrival: 0, ...bands } as const
  for (let market = 1; market <= markets; market++) {
    const value = encodeMarket({
      head,
      config: { ...config, ...fees },
      bands: NO_BANDS,
      fees: { base: 0, quote: 0 },
    })
    leaves.push({ address: leafAddress.market(market), value })
  }
  for (const asset of [1, 2]) {
    const depositsConsumed = BigInt(RICH) * BigInt(accounts)
    const value = encodeAssetTotal({ depositsConsumed, withdrawalsEmitted: 0n })
    leaves.push({ address: leafAddress.assetTotal(asset), value })
  }
  const cursors = { inboxNext: 0, opSeqNext: 0, version: 1, paramsHash: ZERO_HASH }
  return [
    ...leaves,
    { address: leafAddress.globals(), value: encodeGlobals({ clock: NOW, ...cursors }) },
  ]
}
