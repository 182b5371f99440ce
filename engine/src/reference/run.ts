/**
 * One item on its way through the steps: what is open, what the step in progress has written, and
 * the step boundary. Spec: machine ("Image"), matching (what `loaded` means).
 */
import {
  type AccountHead,
  type AssetTotal,
  assert,
  type Balance,
  type BookOrder,
  type CollectTerms,
  encodeAccountHead,
  encodeAssetTotal,
  encodeBalance,
  encodeBookOrder,
  encodeKey,
  encodeMarket,
  encodeMarketChunks,
  encodeSlot,
  equalBytes,
  fallen,
  type LeafWrite,
  type LoadedCopies,
  leafAddress,
  type Market,
  type MarketChunks,
  Phase,
  type Registers,
  type SessionKey,
  type Side,
  type SignedTermsOf,
  type Slot,
  Status,
  type StepKind,
  type SubmissionContext,
  type SweepTerms,
  toHex,
  type WithdrawalEntry,
  ZERO_HASH,
} from '@assay/protocol'
import type { Authenticate, EngineEvent, Step } from '../types.ts'
import { normalised, type State } from './state.ts'

/** What lasts from begin to end. */
export interface Submission {
  readonly state: State
  readonly context: SubmissionContext
  readonly authenticate: Authenticate
  registers: Registers
  readonly withdrawals: WithdrawalEntry[]
}

/** The taker's working copies as values; {@link Registers} shows them as bytes. */
export interface Copies {
  readonly account: number
  readonly marketId: number
  readonly market: Market
  readonly base: Balance
  readonly quote: Balance
  readonly remaining: number
  readonly received: number
  readonly rebates: number
  readonly takerRate: number
  /** The working limit: a slide moves it. */
  readonly price: number
  readonly isAllOrNothing: boolean
}

/** Of a record that takes more than one step. */
export type OpenTerms = SignedTermsOf | SweepTerms | CollectTerms

/** An order together with where it stands. */
export interface Placed {
  readonly market: number
  readonly side: Side
  readonly order: BookOrder
}

/** Mutable; lives for one item. */
export class Run {
  readonly submission: Submission
  readonly state: State
  readonly steps: Step[] = []
  readonly events: EngineEvent[] = []
  copies: Copies | null = null
  /** The record of BEGIN_OP; null for inbox entries and records that ended there. */
  terms: OpenTerms | null = null
  /** Left by MATCH for END_OP, then the record's. */
  status: Status = Status.OK
  /** The item is an ORDER, however it ends. */
  isOrder = false
  filled = 0
  resting = 0
  takerFee = 0
  /** Of a MASS_QUOTE: of each action that has ended. */
  actions: Status[] | null = null
  #writes: LeafWrite[] = []
  /** Undoes what a FOK has written since LOAD, the last first; null for every other record. */
  #undo: (() => void)[] | null = null
  #eventsAtLoad = 0
  /** Book leaves that were not there any more when the rollback began. */
  readonly #absent = new Set<string>()
  #chunksOf: Market | null = null
  #chunks: MarketChunks | null = null

  constructor(submission: Submission) {
    this.submission = submission
    this.state = submission.state
  }

  get registers(): Registers {
    return this.submission.registers
  }

  get clock(): number {
    return this.registers.clock
  }

  /** Ends a step: what it wrote and the registers after it, which are also returned. */
  step(kind: StepKind, changes: Partial<Registers>, groups = 0): Registers {
    const { phase } = this.registers
    const registers = { ...this.registers, ...changes, loaded: this.#loaded() }
    this.submission.registers = registers
    this.steps.push({ kind, phase, groups, writes: this.#writes, registers })
    this.#writes = []
    return registers
  }

  /** Ends a step and its record. Spec: matching, "Record ends with S". */
  endRecord(
    kind: StepKind,
    status: Status,
    changes: Partial<Registers> = {},
    groups = 0,
  ): Registers {
    this.status = status
    this.copies = null
    const counters = { budget: 0, actionIndex: 0, quotePrice: 0 }
    const idle = { phase: this.phaseBetween(), recordType: 0, recordHash: ZERO_HASH, ...counters }
    return this.step(kind, { ...changes, ...idle }, groups)
  }

  /** From here on the record can be rolled back. Spec: matching, "LOAD" (FOK). */
  keepForRollback(): void {
    this.#undo = []
    this.#eventsAtLoad = this.events.length
  }

  /** Every leaf is again as at LOAD, and nothing has happened. Spec: matching, "FOK". */
  rollBack(): void {
    const undo = this.#undo ?? []
    this.#undo = null
    this.copies = null
    for (const step of undo.reverse()) step()
    const last = new Map(this.#writes.map((write) => [toHex(write.address), write]))
    // A leaf that came and went since LOAD: it is not there, and must not be.
    const isNothing = ([at, { value }]: [string, LeafWrite]) =>
      value === null && this.#absent.has(at)
    this.#writes = [...last].filter((entry) => !isNothing(entry)).map(([, write]) => write)
    this.events.length = this.#eventsAtLoad
    this.filled = 0
  }

  /** The phase between two items. */
  phaseBetween(): Phase {
    const { registers, context } = this.submission
    return registers.inboxNext < context.inboxTo ? Phase.INBOX : Phase.IDLE
  }

  write(address: Uint8Array, value: Uint8Array | null): void {
    this.#writes.push({ address, value })
  }

  /** The account as a step finds it: its switch falls first when it is due. Spec: state. */
  openAccount(account: number): AccountHead {
    const before = this.state.account(account)
    const head = fallen(before, this.clock)
    if (head === before) return head
    this.putHead(account, head)
    const { epoch } = head
    if (epoch > before.epoch) {
      this.events.push({ type: 'allCancelled', account, epoch, reason: 'deadman' })
    }
    return head
  }

  putHead(account: number, head: AccountHead): void {
    const before = this.state.account(account)
    this.#undo?.push(() => this.putHead(account, before))
    this.state.setAccount(account, head)
    this.write(leafAddress.account(account), encodeAccountHead(head))
  }

  /** Normalised; the copy where it is loaded. */
  balance(account: number, asset: number): Balance {
    const copy = this.#copyOf(account, asset)
    const balance = copy === null ? this.state.balance(account, asset) : copy.balance
    return normalised(balance, this.state.account(account).epoch)
  }

  /** To the copy where it is loaded, else to the tree. */
  setBalance(account: number, asset: number, balance: Balance): void {
    const copy = this.#copyOf(account, asset)
    if (copy === null) this.putBalance(account, asset, balance)
    else this.copies = { ...copy.copies, [copy.name]: balance }
  }

  /** To the tree. */
  putBalance(account: number, asset: number, balance: Balance): void {
    const before = this.state.balance(account, asset)
    this.#undo?.push(() => this.putBalance(account, asset, before))
    this.state.setBalance(account, asset, balance)
    this.write(leafAddress.balance(account, asset), encodeBalance(balance))
  }

  /** Marks the asset touched. */
  putTotal(asset: number, total: AssetTotal): void {
    this.state.setTotal(asset, total)
    this.write(leafAddress.assetTotal(asset), encodeAssetTotal(total))
    const touchedAssets = this.registers.touchedAssets.slice()
    const at = 31 - (asset >> 3)
    touchedAssets[at] = (touchedAssets[at] as number) | (1 << (asset & 7))
    this.submission.registers = { ...this.registers, touchedAssets }
  }

  putSlot(account: number, slot: number, value: Slot): void {
    const before = this.state.slot(account, slot)
    this.#undo?.push(() => this.putSlot(account, slot, before))
    this.state.setSlot(account, slot, value)
    this.write(leafAddress.slot(account, slot), encodeSlot(value))
  }

  putKey(account: number, index: number, key: SessionKey): void {
    this.state.setKey(account, index, key)
    this.write(leafAddress.key(account, index), encodeKey(key))
  }

  putMarket(id: number, market: Market): void {
    this.state.setMarket(id, market)
    this.write(leafAddress.market(id), encodeMarket(market))
  }

  /** The slot keeps its lastSeq. */
  emptySlot(account: number, slot: number): void {
    const { lastSeq } = this.state.slot(account, slot)
    this.putSlot(account, slot, { lastSeq, open: null })
  }

  insertOrder(placed: Placed): void {
    const { market, side, order } = placed
    this.#undo?.push(() => this.dropOrder(placed))
    this.state.book(market, side).insert(order)
    this.write(leafAddress.book(market, side, order.key), encodeBookOrder(order))
  }

  replaceOrder(placed: Placed): void {
    const { market, side, order } = placed
    const before = this.state.book(market, side).get(order.key)
    assert(before !== null, 'the order stands in the book')
    this.#undo?.push(() => this.replaceOrder({ ...placed, order: before }))
    this.state.book(market, side).replace(order)
    this.write(leafAddress.book(market, side, order.key), encodeBookOrder(order))
  }

  dropOrder(placed: Placed): void {
    const { market, side, order } = placed
    this.#undo?.push(() => {
      const address = leafAddress.book(market, side, order.key)
      if (!this.#writes.some((write) => equalBytes(write.address, address))) {
        this.#absent.add(toHex(address))
      }
      this.insertOrder(placed)
    })
    this.state.book(market, side).remove(order)
    this.write(leafAddress.book(market, side, order.key), null)
  }

  loadedCopies(): Copies {
    assert(this.copies !== null, 'copies are loaded from LOAD to END_OP')
    return this.copies
  }

  #copyOf(
    account: number,
    asset: number,
  ): { copies: Copies; name: 'base' | 'quote'; balance: Balance } | null {
    const { copies } = this
    if (copies === null || copies.account !== account) return null
    const { base, quote } = copies.market.config
    if (asset === base) return { copies, name: 'base', balance: copies.base }
    return asset === quote ? { copies, name: 'quote', balance: copies.quote } : null
  }

  #loaded(): LoadedCopies | null {
    const { copies } = this
    if (copies === null) return null
    if (this.#chunksOf !== copies.market) {
      this.#chunksOf = copies.market
      this.#chunks = encodeMarketChunks(copies.market)
    }
    const { account, marketId, remaining, received, rebates, takerRate, price, isAllOrNothing } =
      copies
    const { base, quote } = copies
    const accountHead = encodeAccountHead(this.state.account(account))
    const chunks = this.#chunks as MarketChunks
    const money = { remaining, received, rebates, takerRate, price, isAllOrNothing }
    return { account, market: marketId, ...money, accountHead, base, quote, chunks }
  }
}
