/** A market maker's quotes, action by action. Spec: matching, "QUOTE_ACTION", "QUOTE_PLACE". */
import {
  AMOUNT_LIMIT,
  assert,
  MAX_QUOTE_BUDGET,
  type MarketConfig,
  type MarketStatus,
  type MassQuoteTerms,
  Phase,
  type QuoteAction,
  QuoteKind,
  Side,
  Status,
  StepKind,
  TimeInForce,
} from '@assay/protocol'
import { added, taken } from './amounts.ts'
import { settle } from './breaker.ts'
import { BalanceCell, type Core } from './core.ts'
import { arm, openAccount } from './deadman.ts'
import { CANCELLED, REPLACED } from './events.ts'
import { deathOf, leaveBook } from './leaveBook.ts'
import { refusedTerms } from './load.ts'
import { ARRIVALS, MARKET_SIZE, STATUS } from './markets.ts'
import { ORDER_INTS, PLACE } from './orders.ts'
import { OrderFields } from './orderTerms.ts'
import { ACTION_INDEX, BUDGET, CLOCK, PHASE, QUOTE_PRICE } from './registers.ts'
import { putInBook } from './restInsert.ts'

/** Ticks. */
const PRICE_MAX = 2 ** 31 - 1
const cell = new BalanceCell()
/** The quote's market as its clock has it. */
const market = new Float64Array(MARKET_SIZE)
/** The placement as the post-only order that it is. */
const placement = new OrderFields()
placement.timeInForce = TimeInForce.POST_ONLY

/** Uses up the seq in the action's slot and takes out what stands there. */
export function quoteAction(core: Core): void {
  const terms = core.terms as MassQuoteTerms
  const { accounts, registers } = core
  const action = actionOf(core)
  openAccount(core, core.account)
  const slot = accounts.slotOf(core.account, action.slot)
  if (terms.seq <= (accounts.lastSeqs[slot] as number)) {
    endAction(core, StepKind.QUOTE_ACTION, Phase.QUOTE, Status.STALE_SEQ)
    return
  }
  accounts.lastSeqs[slot] = terms.seq
  core.slot = slot
  core.writeSlot(slot, terms.account, action.slot)
  arm(core, core.account, accounts.intervalOf(core.account))
  const status = emptied(core, terms.market, action.kind, accounts.openOrders[slot] as number)
  if (status !== Status.OK || action.kind === QuoteKind.CANCEL) {
    endAction(core, StepKind.QUOTE_ACTION, Phase.QUOTE, status)
    return
  }
  registers[PHASE] = Phase.QUOTE_PLACE
  registers[QUOTE_PRICE] = action.price
  core.step(StepKind.QUOTE_ACTION, Phase.QUOTE)
}

/** Takes the slot's order out of the book, or says why not. `order`: 0 when the slot is empty. */
function emptied(core: Core, id: number, kind: QuoteKind, order: number): Status {
  if (order === 0) return kind === QuoteKind.CANCEL ? Status.NO_OPEN_ORDER : Status.OK
  const place = core.orders.ints[order * ORDER_INTS + PLACE] as number
  if (place >> 1 !== id) return Status.SLOT_OTHER_MARKET
  const death = deathOf(core, order)
  const isLive = death === CANCELLED
  if (kind === QuoteKind.PLACE && isLive) return Status.SLOT_IN_USE
  if (kind === QuoteKind.CANCEL) leaveBook(core, order, CANCELLED)
  else leaveBook(core, order, isLive ? REPLACED : death)
  return Status.OK
}

/** Chooses the first rule that applies. */
export function quotePlace(core: Core): void {
  const terms = core.terms as MassQuoteTerms
  const { registers, markets } = core
  readPlacement(terms, actionOf(core))
  const from = terms.market * MARKET_SIZE
  for (let i = 0; i < MARKET_SIZE; i++) market[i] = markets.numbers[from + i] as number
  settle(market, markets.bandsOf(terms.market), registers[CLOCK] as number)
  const config = markets.config(terms.market)
  const refusal = refusedTerms(core, placement, config, market[STATUS] as MarketStatus)
  if (refusal !== Status.OK || config === undefined) {
    endAction(core, StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE, refusal)
    return
  }
  const book = core.book(terms.market, 1 - placement.side)
  const best = book.best()
  const price = book.bestPrice()
  const limit = registers[QUOTE_PRICE] as number
  const isBid = placement.side === Side.BID
  if (best === 0 || (isBid ? limit < price : limit > price)) quoteRest(core, terms, config, limit)
  else if ((registers[BUDGET] as number) >= MAX_QUOTE_BUDGET) {
    endAction(core, StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE, Status.LIMIT)
  } else meetBest(core, config, best, isBid ? price - 1 : price + 1)
}

function readPlacement(terms: MassQuoteTerms, action: QuoteAction): void {
  placement.account = terms.account
  placement.seq = terms.seq
  placement.market = terms.market
  placement.expiry = terms.expiry
  placement.maxFeePpm = terms.maxFeePpm
  placement.slot = action.slot
  placement.side = action.side
  placement.slide = action.slide
  placement.price = action.price
  placement.quantity = action.quantity
}

/** A dead best leaves; behind a live one the placement slides to `price` or is refused. */
function meetBest(core: Core, config: MarketConfig, best: number, price: number): void {
  const { registers } = core
  const death = deathOf(core, best)
  if (death !== CANCELLED) {
    leaveBook(core, best, death)
    registers[BUDGET] = (registers[BUDGET] as number) + 1
    core.step(StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE)
    return
  }
  // SAFETY: rounding is monotonic, so a product that is below 2^53 here is exact.
  const notional = price * placement.quantity * config.quoteUnitsPerTickLot
  if (!placement.slide || price < 1 || price > PRICE_MAX || notional >= AMOUNT_LIMIT) {
    endAction(core, StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE, Status.POST_ONLY_WOULD_CROSS)
    return
  }
  registers[QUOTE_PRICE] = price
  core.step(StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE)
}

/** Whole into the book, or refused. */
function quoteRest(core: Core, terms: MassQuoteTerms, config: MarketConfig, price: number): void {
  const { accounts, account, markets } = core
  const { quantity } = placement
  const isAsk = placement.side === Side.ASK
  const asset = isAsk ? config.base : config.quote
  const amount = isAsk
    ? quantity * config.baseUnitsPerLot
    : price * quantity * config.quoteUnitsPerTickLot
  openAccount(core, account)
  core.openBalance(account, asset, cell)
  if (cell.free < amount) {
    endAction(core, StepKind.QUOTE_CHECK, Phase.QUOTE_PLACE, Status.INSUFFICIENT_BALANCE)
    return
  }
  const arrival = (market[ARRIVALS] as number) + 1
  market[ARRIVALS] = arrival
  const locked = added(cell.locked, amount)
  core.putBalance(account, asset, taken(cell.free, amount), locked, accounts.epochOf(account))
  putInBook(core, placement, price, quantity, arrival, config.makerFee)
  const to = terms.market * MARKET_SIZE
  for (let i = 0; i < MARKET_SIZE; i++) markets.numbers[to + i] = market[i] as number
  const chunks = markets.chunksOf(terms.market)
  core.journal.leaves.market(terms.market, chunks, markets.numbers, to)
  endAction(core, StepKind.QUOTE_REST, Phase.QUOTE_PLACE, Status.OK)
}

function actionOf({ terms, registers }: Core): QuoteAction {
  const { actions } = terms as MassQuoteTerms
  return actions[registers[ACTION_INDEX] as number] as QuoteAction
}

/** On to the next action, or the record ends. */
function endAction(core: Core, kind: StepKind, phase: Phase, status: Status): void {
  const { registers, actions } = core
  assert(actions !== null, 'a mass quote is open')
  actions.push(status)
  const next = (registers[ACTION_INDEX] as number) + 1
  if (next === (core.terms as MassQuoteTerms).actions.length) {
    core.endRecord(kind, phase, Status.OK)
    return
  }
  registers[ACTION_INDEX] = next
  registers[QUOTE_PRICE] = 0
  registers[PHASE] = Phase.QUOTE
  core.step(kind, phase)
}
