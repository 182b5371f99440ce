/** The reference engine: plain where that is clearer, never quadratic. Spec: machine. */
import {
  type AmendTerms,
  AssertionError,
  assert,
  type CancelTerms,
  type CollectTerms,
  fallen,
  idleRegisters,
  inboxEntryIsWhole,
  type MassQuoteTerms,
  type OrderTerms,
  Phase,
  priceOfBookKey,
  RecordType,
  type Registers,
  type Side,
  type SubmissionContext,
  type SweepTerms,
  startClock,
  type WithdrawTerms,
} from '@assay/protocol'
import type { EndResult, Engine, EngineOptions, ItemResult } from '../types.ts'
import { beginOp, removeOld } from './begin.ts'
import { amend, cancelOne, collect, end, sweep, withdraw } from './closing.ts'
import { inboxOp } from './inbox.ts'
import { endOp, load, match, refresh } from './matching.ts'
import { quoteAction, quotePlace } from './quote.ts'
import { Run, type Submission } from './run.ts'
import { isOpen, normalised, State } from './state.ts'

/** An engine over a state between two submissions. @throws AssertionError for unsound leaves */
export function createReferenceEngine(options: EngineOptions): Engine {
  return new ReferenceEngine(options)
}

class ReferenceEngine implements Engine {
  readonly #state: State
  readonly #authenticate: EngineOptions['authenticate']
  #submission: Submission | null = null

  constructor({ leaves, authenticate }: EngineOptions) {
    this.#state = new State(leaves)
    this.#authenticate = authenticate
  }

  begin(context: SubmissionContext): void {
    const { clock, inboxNext, opSeqNext } = this.#state.globals
    const { inboxFrom, inboxTo, firstOpSeq } = context
    assert(this.registers().phase === Phase.DONE, 'the submission before has ended')
    assert(inboxFrom === inboxNext && firstOpSeq === opSeqNext, 'it follows the parent outcome')
    assert(inboxFrom <= inboxTo, 'inbox entries are consumed in order')
    const phase = inboxNext < inboxTo ? Phase.INBOX : Phase.IDLE
    const at = { phase, groupNext: 0, inboxNext, opSeqNext, clock: startClock(clock, context) }
    this.#submission = {
      state: this.#state,
      context,
      authenticate: this.#authenticate,
      registers: idleRegisters(at),
      withdrawals: [],
    }
  }

  inbox(entry: Uint8Array): ItemResult {
    const run = this.#run(Phase.INBOX)
    assert(inboxEntryIsWhole(entry), 'the entry has the payload that its word names')
    const at = run.registers.inboxNext
    inboxOp(run, entry)
    runToEnd(run)
    return resultOf(run, { recordType: -1, at, groups: 0 })
  }

  record(groupAt: (index: number) => Uint8Array | null): ItemResult {
    const run = this.#run(Phase.IDLE)
    const { opSeqNext: at, groupNext } = run.registers
    assert(groupNext < run.submission.context.groups, 'a group is left')
    const { recordType, groups } = beginOp(run, groupAt)
    run.isOrder = recordType === RecordType.ORDER
    runToEnd(run)
    return resultOf(run, { recordType, at, groups })
  }

  end(): EndResult {
    return end(this.#run(Phase.IDLE).submission)
  }

  registers(): Registers {
    if (this.#submission !== null) return this.#submission.registers
    const { clock, inboxNext, opSeqNext } = this.#state.globals
    return idleRegisters({ phase: Phase.DONE, groupNext: 0, inboxNext, opSeqNext, clock })
  }

  leaves() {
    return this.#state.leaves()
  }

  account(account: number) {
    const head = this.#headNow(account)
    return isOpen(head) ? head : null
  }

  balance(account: number, asset: number) {
    return normalised(this.#state.balance(account, asset), this.#headNow(account).epoch)
  }

  slot(account: number, slot: number) {
    return this.#state.slot(account, slot)
  }

  key(account: number, index: number) {
    return this.#state.key(account, index)
  }

  market(market: number) {
    return this.#state.market(market)
  }

  order(market: number, side: Side, key: Uint8Array) {
    return this.#state.book(market, side).get(key)
  }

  depth(market: number, side: Side, levels: number) {
    return this.#state.book(market, side).depth(levels)
  }

  openOrder(account: number, slot: number) {
    const { open } = this.#state.slot(account, slot)
    if (open === null) return null
    const { market, side, bookKey } = open
    const order = this.order(market, side, bookKey)
    assert(order !== null, 'an open slot names a book leaf')
    return { market, side, price: priceOfBookKey(side, bookKey), order }
  }

  openOrders(account: number) {
    const { epoch } = this.#headNow(account)
    const orders = this.#state.openOrders(account).filter(({ order }) => order.epoch === epoch)
    return orders.map((found) => ({
      ...found,
      price: priceOfBookKey(found.side, found.order.key),
    }))
  }

  /** As the next step would find it. */
  #headNow(account: number) {
    return fallen(this.#state.account(account), this.registers().clock)
  }

  #run(phase: Phase): Run {
    assert(this.#submission !== null, 'a submission has begun')
    assert(this.#submission.registers.phase === phase, `the machine is in phase ${phase}`)
    return new Run(this.#submission)
  }
}

function runToEnd(run: Run): void {
  while (run.registers.phase !== run.phaseBetween()) runStep(run)
}

/** One step of the open record. */
function runStep(run: Run): Registers {
  const { phase } = run.registers
  const { terms } = run
  assert(terms !== null, 'a record is open')
  switch (phase) {
    case Phase.REMOVE_OLD:
      return removeOld(run, terms as OrderTerms)
    case Phase.LOAD:
      return load(run, terms as OrderTerms)
    case Phase.MATCH:
      return match(run, terms as OrderTerms)
    case Phase.REFRESH:
      return refresh(run, terms as OrderTerms)
    case Phase.FINISH:
      return endOp(run, terms as OrderTerms)
    case Phase.CANCEL:
      return cancelOne(run, terms as CancelTerms)
    case Phase.AMEND:
      return amend(run, terms as AmendTerms)
    case Phase.QUOTE:
      return quoteAction(run, terms as MassQuoteTerms)
    case Phase.QUOTE_PLACE:
      return quotePlace(run, terms as MassQuoteTerms)
    case Phase.WITHDRAW:
      return withdraw(run, terms as WithdrawTerms)
    case Phase.SWEEP:
      return sweep(run, terms as SweepTerms)
    case Phase.COLLECT:
      return collect(run, terms as CollectTerms)
    default:
      throw new AssertionError(`no record is open in phase ${phase}`)
  }
}

function resultOf(run: Run, item: { recordType: number; at: number; groups: number }): ItemResult {
  const { status, filled, resting, takerFee, actions, steps, events, clock } = run
  const order = run.isOrder ? { filled, resting, takerFee } : null
  return { ...item, status, clock, order, actions, steps, events }
}
