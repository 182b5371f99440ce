/** What the rules work on: state, registers, the open item, the step boundary. Spec: machine. */
import {
  type AssetTotal,
  assert,
  type EnabledTerms,
  encodeAssetTotal,
  type Globals,
  type Phase,
  Phase as Phases,
  type Registers,
  Side,
  Status,
  type StepKind,
  type SubmissionContext,
  type WithdrawalEntry,
  ZERO_HASH,
} from '@assay/protocol'
import type { Authenticate } from '../types.ts'
import { Accounts, BALANCE_SIZE, FREE, LOCK_EPOCH, LOCKED } from './accounts.ts'
import { Book } from './book.ts'
import { Journal } from './journal.ts'
import { Rollback } from './kept.ts'
import type { LeafLog } from './leafLog.ts'
import { Markets } from './markets.ts'
import {
  ACCOUNT,
  ARRIVAL,
  DISPLAY,
  EPOCH,
  EXPIRY,
  HIDDEN,
  MAKER_FEE,
  ORDER_DOUBLES,
  ORDER_INTS,
  Orders,
  PLACE,
  QUANTITY,
  SEQ,
  SLOT,
} from './orders.ts'
import { CancelFields, OrderFields, RecordBytes } from './orderTerms.ts'
import { Records } from './records.ts'
import {
  ACTION_INDEX,
  BASE_FREE,
  BASE_LOCK_EPOCH,
  BASE_LOCKED,
  BUDGET,
  INBOX_NEXT,
  LOADED,
  PHASE,
  QUOTE_FREE,
  QUOTE_LOCK_EPOCH,
  QUOTE_LOCKED,
  QUOTE_PRICE,
  RECORD_TYPE,
  REGISTER_COUNT,
  TOUCHED_MARKS,
} from './registers.ts'
import { Totals } from './totals.ts'

/** A balance that a step has opened. */
export class BalanceCell {
  free = 0
  locked = 0
  lockEpoch = 0

  /** Locks of an older epoch are free. */
  normalise(epoch: number): void {
    if (this.lockEpoch >= epoch || this.locked === 0) return
    this.free += this.locked
    this.locked = 0
    this.lockEpoch = 0
  }
}

/** Mutable; one for each engine. */
export class Core {
  readonly registers = new Float64Array(REGISTER_COUNT)
  readonly journal = new Journal()
  readonly accounts = new Accounts()
  readonly markets = new Markets()
  readonly orders = new Orders(1_024)
  readonly #levels = new Records(1_024)
  /** By market × 2 + side. */
  readonly #books: (Book | undefined)[] = []
  readonly totals = new Totals()
  /** By account id × 16 + index: leaves of 64 bytes. */
  readonly keys = new Map<number, Uint8Array>()
  readonly authenticate: Authenticate

  globals: Globals = { clock: 0, inboxNext: 0, opSeqNext: 0, version: 0, paramsHash: ZERO_HASH }
  /** After END, with what only END computes. */
  endRegisters: Registers | null = null

  /** Of the open submission; null before the first. */
  context: SubmissionContext | null = null
  withdrawals: WithdrawalEntry[] = []
  /** The chain after each number of withdrawals. */
  chain: Uint8Array[] = [ZERO_HASH]

  /** The open item. */
  readonly record = new RecordBytes()
  readonly order = new OrderFields()
  readonly cancel = new CancelFields()
  readonly rollback = new Rollback()
  /** Of any other record. */
  terms: EnabledTerms | null = null
  /** Handles of the record's account and slot. */
  account = 0
  slot = 0
  status: Status = Status.OK
  recordType = 0
  groups = 0
  isOrder = false
  filled = 0
  resting = 0
  takerFee = 0
  /** Of a MASS_QUOTE: of each action that has ended; the result keeps it. */
  actions: Status[] | null = null

  constructor(authenticate: Authenticate) {
    this.authenticate = authenticate
  }

  /** Before an item. */
  clear(): void {
    this.journal.clear()
    this.status = Status.OK
    this.groups = 0
    this.isOrder = false
    this.filled = 0
    this.resting = 0
    this.takerFee = 0
    this.actions = null
  }

  /** Ends a step that began in `phase`; the registers are as it leaves them. */
  step(kind: StepKind, phase: Phase, groups = 0): void {
    this.journal.step(kind, phase, groups, this.registers)
  }

  /** Ends a step and its record. Spec: matching, "Record ends with S". */
  endRecord(kind: StepKind, phase: Phase, status: Status, groups = 0): void {
    const { registers } = this
    this.status = status
    registers[PHASE] = this.phaseBetween()
    registers[RECORD_TYPE] = 0
    registers[BUDGET] = 0
    registers[LOADED] = 0
    registers[ACTION_INDEX] = 0
    registers[QUOTE_PRICE] = 0
    this.journal.step(kind, phase, groups, registers)
  }

  /** The phase between two items. */
  phaseBetween(): Phase {
    const { inboxTo } = this.submission()
    return (this.registers[INBOX_NEXT] as number) < inboxTo ? Phases.INBOX : Phases.IDLE
  }

  submission(): SubmissionContext {
    assert(this.context !== null, 'a submission has begun')
    return this.context
  }

  book(market: number, side: number): Book {
    return this.#books[market * 2 + side] ?? this.#newBook(market, side)
  }

  /** The book, if an order ever stood there. */
  bookIfAny(market: number, side: number): Book | undefined {
    return this.#books[market * 2 + side]
  }

  /** Market × 2 + side of the books there are, rising. */
  places(): number[] {
    return this.#books.flatMap((book, place) => (book === undefined ? [] : [place]))
  }

  #newBook(market: number, side: number): Book {
    const book = new Book(side === 0 ? Side.BID : Side.ASK, this.orders, this.#levels)
    this.#books[market * 2 + side] = book
    return book
  }

  /** Opens a balance, normalised, wherever it is: a copy while loaded, else the tree. */
  openBalance(account: number, asset: number, cell: BalanceCell): void {
    const { registers } = this
    if (registers[LOADED] === 1 && account === this.account) {
      const { base } = this.loadedConfig()
      const isBase = asset === base
      cell.free = registers[isBase ? BASE_FREE : QUOTE_FREE] as number
      cell.locked = registers[isBase ? BASE_LOCKED : QUOTE_LOCKED] as number
      cell.lockEpoch = registers[isBase ? BASE_LOCK_EPOCH : QUOTE_LOCK_EPOCH] as number
    } else {
      const { balances } = this.accounts
      const at = this.accounts.findBalance(account, asset) * BALANCE_SIZE
      cell.free = balances[at + FREE] as number
      cell.locked = balances[at + LOCKED] as number
      cell.lockEpoch = balances[at + LOCK_EPOCH] as number
    }
    cell.normalise(this.accounts.epochOf(account))
  }

  /** Writes a balance to where {@link openBalance} has it from. */
  closeBalance(account: number, asset: number, cell: BalanceCell): void {
    const { registers } = this
    if (registers[LOADED] === 0 || account !== this.account) {
      this.putBalance(account, asset, cell.free, cell.locked, cell.lockEpoch)
      return
    }
    const isBase = asset === this.loadedConfig().base
    registers[isBase ? BASE_FREE : QUOTE_FREE] = cell.free
    registers[isBase ? BASE_LOCKED : QUOTE_LOCKED] = cell.locked
    registers[isBase ? BASE_LOCK_EPOCH : QUOTE_LOCK_EPOCH] = cell.lockEpoch
  }

  /** To the tree. */
  putBalance(
    account: number,
    asset: number,
    free: number,
    locked: number,
    lockEpoch: number,
  ): void {
    const { accounts } = this
    this.rollback.keepBalance(this.accounts, account, asset)
    const at = accounts.balanceOf(account, asset) * BALANCE_SIZE
    const { balances } = accounts
    balances[at + FREE] = free
    balances[at + LOCKED] = locked
    balances[at + LOCK_EPOCH] = lockEpoch
    this.journal.leaves.balance(accounts.idOf(account), asset, free, locked, lockEpoch)
  }

  /** Marks the asset touched. */
  putTotal(asset: number, total: AssetTotal): void {
    this.totals.set(asset, total)
    this.journal.leaves.total(asset, encodeAssetTotal(total))
    this.registers[TOUCHED_MARKS] = this.totals.touch(asset)
  }

  /** Writes the leaf of an account's head as it is. */
  writeHead(account: number): void {
    const { accounts } = this
    this.journal.leaves.account(
      accounts.idOf(account),
      accounts.ownerOf(account),
      accounts.epochOf(account),
      accounts.deadmanOf(account),
      accounts.intervalOf(account),
    )
  }

  /** Writes a slot's leaf as it is. */
  writeSlot(slot: number, id: number, number: number): void {
    this.logSlot(this.journal.leaves, slot, id, number)
  }

  logSlot(leaves: LeafLog, slot: number, id: number, number: number): void {
    const { lastSeqs, openOrders } = this.accounts
    const order = openOrders[slot] as number
    const lastSeq = lastSeqs[slot] as number
    if (order === 0) {
      leaves.emptySlot(id, number, lastSeq)
      return
    }
    const place = this.orders.ints[order * ORDER_INTS + PLACE] as number
    const arrival = this.orders.doubles[order * ORDER_DOUBLES + ARRIVAL] as number
    leaves.openSlot(id, number, lastSeq, place, this.priceOf(order), arrival)
  }

  /** Writes the leaf of an order as it is. */
  writeOrder(order: number, price: number, id: number): void {
    this.logOrder(this.journal.leaves, order, price, id)
  }

  logOrder(leaves: LeafLog, order: number, price: number, id: number): void {
    const { ints, doubles } = this.orders
    const int = order * ORDER_INTS
    const double = order * ORDER_DOUBLES
    leaves.book(
      ints[int + PLACE] as number,
      price,
      doubles[double + ARRIVAL] as number,
      id,
      ints[int + SLOT] as number,
      doubles[double + QUANTITY] as number,
      doubles[double + HIDDEN] as number,
      doubles[double + DISPLAY] as number,
      (ints[int + EPOCH] as number) >>> 0,
      doubles[double + EXPIRY] as number,
      ints[int + MAKER_FEE] as number,
      doubles[double + SEQ] as number,
    )
  }

  /** Ticks. */
  priceOf(order: number): number {
    const place = this.orders.ints[order * ORDER_INTS + PLACE] as number
    return this.book(place >> 1, place & 1).priceOf(order)
  }

  /** Takes an order out of its book and its slot; its record stays until it is released. */
  removeOrder(order: number, price: number): void {
    this.rollback.keepOrder(this.orders, order, price)
    const { ints, doubles } = this.orders
    const { accounts, journal } = this
    const int = order * ORDER_INTS
    const place = ints[int + PLACE] as number
    const account = ints[int + ACCOUNT] as number
    const number = ints[int + SLOT] as number
    this.book(place >> 1, place & 1).remove(order)
    const arrival = doubles[order * ORDER_DOUBLES + ARRIVAL] as number
    journal.leaves.bookRemoval(place, price, arrival)
    const slot = accounts.findSlot(account, number)
    accounts.openOrders[slot] = 0
    const lastSeq = accounts.lastSeqs[slot] as number
    journal.leaves.emptySlot(accounts.idOf(account), number, lastSeq)
  }

  /** An order that has left its book; kept while it may come back. */
  releaseOrder(order: number): void {
    const kept = this.rollback.isActive ? this.rollback.kept(order) : undefined
    if (kept === undefined) {
      this.orders.release(order)
      return
    }
    kept.isOut = true
    kept.isSlotTouched = true
  }

  loadedConfig() {
    const config = this.markets.config(this.order.market)
    assert(config !== undefined, 'the market of loaded copies is listed')
    return config
  }
}
