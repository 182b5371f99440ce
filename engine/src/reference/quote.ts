/** A market maker's quotes, action by action. Spec: matching, "QUOTE_ACTION", "QUOTE_PLACE". */
import {
  assert,
  bookKey,
  inRange,
  MAX_QUOTE_BUDGET,
  type Market,
  type MassQuoteTerms,
  Phase,
  priceOfBookKey,
  productOrNull,
  type QuoteAction,
  QuoteKind,
  type Registers,
  Side,
  Status,
  StepKind,
  TimeInForce,
} from '@assay/protocol'
import { keepArmed } from './begin.ts'
import { crosses, marketNow, refusedTerms } from './matching.ts'
import { deathOf, leaveBook, locked, lockOf, orderOf } from './orders.ts'
import type { Placed, Run } from './run.ts'

/** Uses up the seq in the action's slot and takes out what stands there. */
export function quoteAction(run: Run, terms: MassQuoteTerms): Registers {
  const { account, market, seq } = terms
  const { kind, slot: id, price } = actionOf(run, terms)
  run.openAccount(account)
  const slot = run.state.slot(account, id)
  const end = (status: Status) => endAction(run, terms, StepKind.QUOTE_ACTION, status)
  if (seq <= slot.lastSeq) return end(Status.STALE_SEQ)
  run.putSlot(account, id, { ...slot, lastSeq: seq })
  keepArmed(run, terms)
  const { open } = slot
  if (open !== null && open.market !== market) return end(Status.SLOT_OTHER_MARKET)
  if (open === null && kind === QuoteKind.CANCEL) return end(Status.NO_OPEN_ORDER)
  if (open !== null) {
    const placed = orderOf(run, open)
    const death = deathOf(run, placed.order)
    if (kind === QuoteKind.PLACE && death === null) return end(Status.SLOT_IN_USE)
    leaveBook(run, placed, kind === QuoteKind.CANCEL ? 'cancelled' : (death ?? 'replaced'))
  }
  if (kind === QuoteKind.CANCEL) return end(Status.OK)
  return run.step(StepKind.QUOTE_ACTION, { phase: Phase.QUOTE_PLACE, quotePrice: price })
}

/** Chooses the first rule that applies. */
export function quotePlace(run: Run, terms: MassQuoteTerms): Registers {
  const action = actionOf(run, terms)
  const market = marketNow(run, terms.market)
  const end = (status: Status) => endAction(run, terms, StepKind.QUOTE_CHECK, status)
  const order = { ...terms, ...action, timeInForce: TimeInForce.POST_ONLY, displayQuantity: 0 }
  const refusal = refusedTerms(run, market, order)
  if (refusal !== null || market === null) return end(refusal ?? Status.UNKNOWN_MARKET)
  const side = action.side === Side.BID ? Side.ASK : Side.BID
  const best = run.state.book(terms.market, side).best()
  const limit = run.registers.quotePrice
  if (best === null || !crosses(action.side, limit, priceOfBookKey(side, best.key))) {
    return quoteRest(run, terms, market)
  }
  if (run.registers.budget >= MAX_QUOTE_BUDGET) return end(Status.LIMIT)
  const placed = { market: terms.market, side, order: best }
  const death = deathOf(run, best)
  if (death === null) return slide(run, terms, market, placed)
  leaveBook(run, placed, death)
  return run.step(StepKind.QUOTE_CHECK, { budget: run.registers.budget + 1 })
}

/** One tick behind a live best, or the action is refused. */
function slide(run: Run, terms: MassQuoteTerms, { config }: Market, best: Placed): Registers {
  const { slide: mayMove, side, quantity } = actionOf(run, terms)
  const towards = side === Side.BID ? -1 : 1
  const quotePrice = priceOfBookKey(best.side, best.order.key) + towards
  const value = productOrNull(quotePrice, quantity, config.quoteUnitsPerTickLot)
  if (mayMove && inRange('price', quotePrice) && value !== null) {
    return run.step(StepKind.QUOTE_CHECK, { quotePrice })
  }
  return endAction(run, terms, StepKind.QUOTE_CHECK, Status.POST_ONLY_WOULD_CROSS)
}

/** Whole into the book, at the working limit, or refused. */
function quoteRest(run: Run, terms: MassQuoteTerms, market: Market): Registers {
  const { account, market: id, seq, expiry } = terms
  const { slot, side, quantity } = actionOf(run, terms)
  const { config, head } = market
  const price = run.registers.quotePrice
  const { asset, amount } = lockOf(config, side, { price, quantity })
  const { epoch } = run.openAccount(account)
  const balance = run.balance(account, asset)
  if (balance.free < amount) {
    return endAction(run, terms, StepKind.QUOTE_CHECK, Status.INSUFFICIENT_BALANCE)
  }
  const arrival = head.arrival + 1
  const key = bookKey(side, price, arrival)
  const lots = { quantity, hidden: 0, display: 0 }
  const order = { key, account, slot, ...lots, epoch, expiry, makerFee: config.makerFee, seq }
  run.insertOrder({ market: id, side, order })
  run.putSlot(account, slot, { lastSeq: seq, open: { side, market: id, bookKey: key } })
  run.putBalance(account, asset, locked(balance, amount, epoch))
  run.putMarket(id, { ...market, head: { ...head, arrival } })
  run.events.push({ type: 'rested', market: id, side, order, price })
  return endAction(run, terms, StepKind.QUOTE_REST, Status.OK)
}

function actionOf(run: Run, { actions }: MassQuoteTerms): QuoteAction {
  const action = actions[run.registers.actionIndex]
  assert(action !== undefined, 'the quote has an action left')
  return action
}

/** On to the next action, or the record ends. */
function endAction(run: Run, terms: MassQuoteTerms, kind: StepKind, status: Status): Registers {
  assert(run.actions !== null, 'a mass quote is open')
  run.actions.push(status)
  const actionIndex = run.registers.actionIndex + 1
  if (actionIndex === terms.actions.length) return run.endRecord(kind, Status.OK)
  return run.step(kind, { phase: Phase.QUOTE, actionIndex, quotePrice: 0 })
}
