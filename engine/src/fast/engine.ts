/**
 * The fast engine: typed arrays, no object for a step before somebody looks at it. The rules are
 * files of their own, one for each phase. Spec: machine, matching.
 */
import {
  AssertionError,
  assert,
  type Balance,
  type BookOrder,
  bookKey,
  Phase,
  priceOfBookKey,
  type Registers,
  readUint,
  type Side,
  type Slot,
  type Status,
  type SubmissionContext,
  sha256,
} from '@assay/protocol'
import type {
  DepthLevel,
  EndResult,
  Engine,
  EngineEvent,
  EngineOptions,
  ItemResult,
  OpenOrder,
  Step,
} from '../types.ts'
import { beginOp } from './begin.ts'
import { cancelOne, collect, sweep, withdraw } from './closing.ts'
import { BalanceCell, Core } from './core.ts'
import { epochNow, headNow } from './deadman.ts'
import { begin, end, rest } from './end.ts'
import { type EventContext, eventsOf } from './events.ts'
import { endOp } from './finish.ts'
import { inboxOp } from './inbox.ts'
import { keyAt } from './keys.ts'
import { leavesOf, loadLeaves } from './leaves.ts'
import { load, removeOld } from './load.ts'
import { match } from './match.ts'
import {
  ACCOUNT,
  ARRIVAL,
  DISPLAY,
  EPOCH,
  EXPIRY,
  HIDDEN,
  MAKER_FEE,
  NEXT,
  ORDER_DOUBLES,
  ORDER_INTS,
  PLACE,
  QUANTITY,
  SEQ,
  SLOT,
} from './orders.ts'
import { quoteAction, quotePlace } from './quote.ts'
import { amend } from './reduce.ts'
import { refresh } from './refresh.ts'
import {
  CLOCK,
  INBOX_NEXT,
  OP_SEQ_NEXT,
  PHASE,
  type RegisterContext,
  registersOf,
} from './registers.ts'

const SLOTS = 1_024

/** An engine over a state between two submissions. @throws AssertionError for unsound leaves */
export function createFastEngine(options: EngineOptions): Engine {
  return new FastEngine(options)
}

class FastEngine implements Engine {
  readonly #core: Core
  /** Items so far: what was journalled for an earlier one is gone. */
  #serial = 0
  readonly #context: RegisterContext & EventContext
  readonly #cell = new BalanceCell()

  constructor({ leaves, authenticate }: EngineOptions) {
    const core = new Core(authenticate)
    loadLeaves(core, leaves)
    rest(core)
    this.#core = core
    const { accounts, record } = core
    this.#context = {
      recordHash: () => sha256(record.bytes.subarray(0, record.length)),
      chainOf: (withdrawals) => core.chain[withdrawals] as Uint8Array,
      touchedOf: (marks) => core.totals.touchedAfter(marks),
      ownerOf: (id) => accounts.ownerOf(accounts.find(id)),
      configOf: (market) => core.markets.configs[market] as NonNullable<unknown> as never,
      bandsOf: (market) => core.markets.bandsOf(market),
      withdrawal: (index) => core.withdrawals[index] as (typeof core.withdrawals)[number],
    }
  }

  begin(context: SubmissionContext): void {
    this.#serial += 1
    begin(this.#core, context)
  }

  inbox(entry: Uint8Array): ItemResult {
    const core = this.#open(Phase.INBOX)
    const at = core.registers[INBOX_NEXT] as number
    inboxOp(core, entry)
    core.recordType = -1
    runToEnd(core)
    return this.#result(at)
  }

  record(groupAt: (index: number) => Uint8Array | null): ItemResult {
    const core = this.#open(Phase.IDLE)
    const at = core.registers[OP_SEQ_NEXT] as number
    beginOp(core, groupAt)
    runToEnd(core)
    return this.#result(at)
  }

  end(): EndResult {
    return end(this.#open(Phase.IDLE), this.#context)
  }

  registers(): Registers {
    const { endRegisters, registers } = this.#core
    return endRegisters ?? registersOf(registers, 0, this.#context)
  }

  leaves() {
    return leavesOf(this.#core)
  }

  account(id: number) {
    const { accounts } = this.#core
    const account = accounts.find(id)
    if (account === 0 || !accounts.isOpen(account)) return null
    return headNow(this.#core, account)
  }

  balance(id: number, asset: number): Balance {
    const account = this.#core.accounts.find(id)
    if (account === 0) return { free: 0, locked: 0, lockEpoch: 0 }
    this.#core.openBalance(account, asset, this.#cell)
    this.#cell.normalise(epochNow(this.#core, account))
    const { free, locked, lockEpoch } = this.#cell
    return { free, locked, lockEpoch }
  }

  slot(id: number, slot: number): Slot {
    const { accounts, orders } = this.#core
    const account = accounts.find(id)
    const handle = account === 0 ? 0 : accounts.findSlot(account, slot)
    const lastSeq = accounts.lastSeqs[handle] as number
    const order = accounts.openOrders[handle] as number
    if (order === 0) return { lastSeq, open: null }
    const place = orders.ints[order * ORDER_INTS + PLACE] as number
    const side = (place & 1) as Side
    return { lastSeq, open: { side, market: place >> 1, bookKey: this.#keyOf(order) } }
  }

  key(id: number, index: number) {
    return keyAt(this.#core, id, index)
  }

  market(market: number) {
    return this.#core.markets.get(market)
  }

  /** Cost: the orders in front of it at its price. */
  order(market: number, side: Side, key: Uint8Array): BookOrder | null {
    const { orders } = this.#core
    const arrival = readUint(key, 4, 6)
    let order = this.#core.bookIfAny(market, side)?.firstAt(priceOfBookKey(side, key)) ?? 0
    while (order !== 0 && orders.doubles[order * ORDER_DOUBLES + ARRIVAL] !== arrival) {
      order = orders.ints[order * ORDER_INTS + NEXT] as number
    }
    return order === 0 ? null : this.#orderOf(order)
  }

  /** Cost: the orders of these levels. */
  depth(market: number, side: Side, levels: number): readonly DepthLevel[] {
    const found: DepthLevel[] = []
    const book = this.#core.bookIfAny(market, side)
    if (book === undefined) return found
    for (const [price, first] of book.levels()) {
      if (found.length >= levels) break
      found.push({ price, ...this.#sumOf(first) })
    }
    return found
  }

  openOrder(id: number, slot: number): OpenOrder | null {
    const { accounts, orders } = this.#core
    const account = accounts.find(id)
    const handle = account === 0 ? 0 : accounts.findSlot(account, slot)
    const open = accounts.openOrders[handle] as number
    if (open === 0) return null
    const place = orders.ints[open * ORDER_INTS + PLACE] as number
    const [market, side] = [place >> 1, (place & 1) as Side]
    return { market, side, price: this.#core.priceOf(open), order: this.#orderOf(open) }
  }

  /** Cost: 1,023 look-ups. */
  openOrders(id: number): readonly OpenOrder[] {
    const found: OpenOrder[] = []
    const account = this.#core.accounts.find(id)
    if (account === 0) return found
    const epoch = epochNow(this.#core, account)
    for (let slot = 1; slot < SLOTS; slot++) {
      const open = this.openOrder(id, slot)
      if (open !== null && open.order.epoch === epoch) found.push(open)
    }
    return found
  }

  /** What an item did; asked for before the next one. */
  steps(serial: number): Step[] {
    this.#requireLast(serial)
    return this.#core.journal.steps(this.#context)
  }

  /** As {@link steps}. */
  events(serial: number): EngineEvent[] {
    this.#requireLast(serial)
    return eventsOf(this.#core.journal, this.#context)
  }

  #requireLast(serial: number): void {
    assert(serial === this.#serial, 'steps and events are looked at before the next item')
  }

  #open(phase: Phase): Core {
    const core = this.#core
    assert(core.context !== null, 'a submission has begun')
    assert(core.registers[PHASE] === phase, `the machine is in phase ${phase}`)
    this.#serial += 1
    core.clear()
    return core
  }

  #result(at: number): ItemResult {
    return new FastResult(this, this.#serial, this.#core, at)
  }

  #keyOf(order: number): Uint8Array {
    const { ints, doubles } = this.#core.orders
    const side = ((ints[order * ORDER_INTS + PLACE] as number) & 1) as Side
    const arrival = doubles[order * ORDER_DOUBLES + ARRIVAL] as number
    return bookKey(side, this.#core.priceOf(order), arrival)
  }

  #orderOf(order: number): BookOrder {
    const { ints, doubles } = this.#core.orders
    const int = order * ORDER_INTS
    const double = order * ORDER_DOUBLES
    return {
      key: this.#keyOf(order),
      account: this.#core.accounts.idOf(ints[int + ACCOUNT] as number),
      slot: ints[int + SLOT] as number,
      quantity: doubles[double + QUANTITY] as number,
      hidden: doubles[double + HIDDEN] as number,
      display: doubles[double + DISPLAY] as number,
      epoch: (ints[int + EPOCH] as number) >>> 0,
      expiry: doubles[double + EXPIRY] as number,
      makerFee: ints[int + MAKER_FEE] as number,
      seq: doubles[double + SEQ] as number,
    }
  }

  #sumOf(first: number): { quantity: number; orders: number } {
    const { ints, doubles } = this.#core.orders
    let quantity = 0
    let orders = 0
    for (let order = first; order !== 0; order = ints[order * ORDER_INTS + NEXT] as number) {
      quantity += doubles[order * ORDER_DOUBLES + QUANTITY] as number
      orders += 1
    }
    return { quantity, orders }
  }
}

/** Numbers at once; steps and events when they are asked for. */
class FastResult implements ItemResult {
  readonly status: Status
  readonly recordType: number
  readonly at: number
  readonly groups: number
  readonly clock: number
  readonly order: ItemResult['order']
  readonly actions: ItemResult['actions']
  readonly #engine: FastEngine
  readonly #serial: number
  #steps: readonly Step[] | null = null
  #events: readonly EngineEvent[] | null = null

  constructor(engine: FastEngine, serial: number, core: Core, at: number) {
    const { status, recordType, groups, isOrder, filled, resting, takerFee } = core
    this.status = status
    this.recordType = recordType
    this.at = at
    this.groups = groups
    this.clock = core.registers[CLOCK] as number
    this.order = isOrder ? { filled, resting, takerFee } : null
    this.actions = core.actions
    this.#engine = engine
    this.#serial = serial
  }

  get steps(): readonly Step[] {
    this.#steps ??= this.#engine.steps(this.#serial)
    return this.#steps
  }

  get events(): readonly EngineEvent[] {
    this.#events ??= this.#engine.events(this.#serial)
    return this.#events
  }
}

function runToEnd(core: Core): void {
  const between = core.phaseBetween()
  const { registers } = core
  while (registers[PHASE] !== between) runStep(core, registers[PHASE] as Phase)
}

/** One step of the open record. */
function runStep(core: Core, phase: Phase): void {
  switch (phase) {
    case Phase.REMOVE_OLD:
      removeOld(core)
      break
    case Phase.LOAD:
      load(core)
      break
    case Phase.MATCH:
      match(core)
      break
    case Phase.REFRESH:
      refresh(core)
      break
    case Phase.FINISH:
      endOp(core)
      break
    case Phase.CANCEL:
      cancelOne(core)
      break
    case Phase.AMEND:
      amend(core)
      break
    case Phase.COLLECT:
      collect(core)
      break
    case Phase.QUOTE:
      quoteAction(core)
      break
    case Phase.QUOTE_PLACE:
      quotePlace(core)
      break
    case Phase.WITHDRAW:
      withdraw(core)
      break
    case Phase.SWEEP:
      sweep(core)
      break
    default:
      throw new AssertionError(`no record is open in phase ${phase}`)
  }
}
