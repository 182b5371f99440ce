/** Taking and resting. Spec: matching, "LOAD", "MATCH", "FINISH". */
import {
  assert,
  type BookOrder,
  bookKey,
  checkedAdd,
  checkedSub,
  encodeAccountHead,
  equalBytes,
  inRange,
  leafAddress,
  MAX_BUDGET,
  MAX_EXPIRY_MS,
  type Market,
  MarketStatus,
  mulDivDown,
  mulDivUp,
  type OrderTerms,
  Phase,
  priceOfBookKey,
  productOrNull,
  type Registers,
  SelfTrade,
  Side,
  Status,
  StepKind,
  TimeInForce,
} from '@assay/protocol'
import { checkBands, settled } from './breaker.ts'
import {
  baseUnits,
  deathOf,
  leaveBook,
  locked,
  lockOf,
  notional,
  reduceOrder,
  unlocked,
} from './orders.ts'
import type { Placed, Run } from './run.ts'

/** Spec: matching, "LOAD". */
export function load(run: Run, terms: OrderTerms): Registers {
  const market = marketNow(run, terms.market)
  const refusal = refusalOf(run, market, terms)
  if (refusal !== null) return run.endRecord(StepKind.LOAD, refusal)
  const { config } = market as Market
  run.copies = {
    account: terms.account,
    marketId: terms.market,
    market: market as Market,
    base: run.balance(terms.account, config.base),
    quote: run.balance(terms.account, config.quote),
    remaining: terms.quantity,
    received: 0,
    rebates: 0,
    takerRate: config.takerFee,
    price: terms.price,
    isAllOrNothing: terms.timeInForce === TimeInForce.FOK,
  }
  if (run.copies.isAllOrNothing) run.keepForRollback()
  return run.step(StepKind.LOAD, { phase: Phase.MATCH })
}

/** With the status that its clock has led to. */
export function marketNow(run: Run, id: number): Market | null {
  const found = run.state.market(id)
  return found && { ...found, head: settled(found.head, found.bands, run.clock) }
}

/** The first reason of the list, or null. */
function refusalOf(run: Run, market: Market | null, terms: OrderTerms): Status | null {
  const refusal = refusedTerms(run, market, terms)
  if (refusal !== null || market === null) return refusal
  const { asset, amount } = lockOf(market.config, terms.side, terms)
  return run.balance(terms.account, asset).free < amount ? Status.INSUFFICIENT_BALANCE : null
}

/** The first reason that market and terms give, or null. */
export function refusedTerms(
  run: Run,
  market: Market | null,
  terms: Omit<OrderTerms, 'type' | 'replace' | 'selfTrade' | 'stopPrice'>,
): Status | null {
  if (market === null || market.head.status === MarketStatus.UNLISTED) return Status.UNKNOWN_MARKET
  const { config, head } = market
  const isPostOnly = terms.timeInForce === TimeInForce.POST_ONLY
  if (head.status > MarketStatus.POST_ONLY) return Status.MARKET_CLOSED
  if (head.status === MarketStatus.POST_ONLY && !isPostOnly) return Status.MARKET_POST_ONLY
  if (terms.expiry <= run.clock) return Status.ORDER_EXPIRED
  if (terms.expiry > run.clock + MAX_EXPIRY_MS) return Status.EXPIRY_TOO_FAR
  if (terms.quantity < config.minQuantity) return Status.QUANTITY_TOO_SMALL
  const units = productOrNull(terms.quantity, config.baseUnitsPerLot)
  const value = productOrNull(terms.price, terms.quantity, config.quoteUnitsPerTickLot)
  if (units === null || value === null) return Status.NOTIONAL_TOO_LARGE
  const rate = isPostOnly ? Math.max(0, config.makerFee) : config.takerFee
  if (terms.maxFeePpm < rate) return Status.FEE_ABOVE_MAXIMUM
  return displayIsTooSmall(terms, config.minQuantity) ? Status.DISPLAY_TOO_SMALL : null
}

/** So that an order refreshes at most 15 times. Spec: matching, "LOAD". */
function displayIsTooSmall(
  { quantity, displayQuantity }: Pick<OrderTerms, 'quantity' | 'displayQuantity'>,
  minimum: number,
): boolean {
  if (displayQuantity === 0) return false
  return displayQuantity < Math.max(minimum, Math.ceil(quantity / 16))
}

/** Chooses the first rule that applies. Spec: matching, "MATCH". */
export function match(run: Run, terms: OrderTerms): Registers {
  const side = terms.side === Side.BID ? Side.ASK : Side.BID
  const order = run.state.book(terms.market, side).best()
  const limit = run.loadedCopies().price
  if (order === null || !crosses(terms.side, limit, priceOfBookKey(side, order.key))) {
    const rests =
      terms.timeInForce === TimeInForce.GTT || terms.timeInForce === TimeInForce.POST_ONLY
    return rests ? restInsert(run, terms) : matchStop(run, Status.OK)
  }
  if (run.registers.budget >= MAX_BUDGET) return matchStop(run, Status.LIMIT)
  const best: Placed = { market: terms.market, side, order }
  const death = deathOf(run, order)
  if (death !== null) return cleanTop(run, best, death)
  if (terms.timeInForce === TimeInForce.POST_ONLY) return slide(run, terms, best)
  if (!tradesWith(run, terms, order.account)) return stp(run, terms, best)
  return bandsAllow(run, terms, best) ? matchOne(run, terms, best) : matchStop(run, Status.BAND)
}

/** Looks at the bands; a price outside halts the market. Spec: matching, "MATCH" 6. */
function bandsAllow(run: Run, { market: id }: OrderTerms, { side, order }: Placed): boolean {
  const copies = run.loadedCopies()
  const price = priceOfBookKey(side, order.key)
  const { head, halts, warns } = checkBands(copies.market, price, run.clock)
  if (head !== copies.market.head) run.copies = { ...copies, market: { ...copies.market, head } }
  const { status, statusUntil: until, bandRef: reference } = head
  if (halts) run.events.push({ type: 'marketStatus', market: id, status, until })
  if (warns) run.events.push({ type: 'bandWarning', market: id, price, reference })
  return !halts
}

/** Another owner's order, or one of another account where the owner lets them trade. */
function tradesWith(run: Run, terms: OrderTerms, account: number): boolean {
  const maker = run.state.account(account)
  const taker = run.state.account(terms.account)
  if (!equalBytes(maker.owner, taker.owner)) return true
  return terms.selfTrade === SelfTrade.NONE && account !== terms.account
}

export function crosses(side: Side, limit: number, price: number): boolean {
  return side === Side.BID ? limit >= price : limit <= price
}

/** One tick behind a live best, or the order is refused. Spec: matching, "MATCH" 4. */
function slide(run: Run, terms: OrderTerms, best: Placed): Registers {
  const copies = run.loadedCopies()
  const towards = terms.side === Side.BID ? -1 : 1
  const price = priceOfBookKey(best.side, best.order.key) + towards
  const value = productOrNull(price, copies.remaining, copies.market.config.quoteUnitsPerTickLot)
  const isAllowed = terms.slide && inRange('price', price) && value !== null
  if (!isAllowed) return matchStop(run, Status.POST_ONLY_WOULD_CROSS)
  run.copies = { ...copies, price }
  return run.step(StepKind.SLIDE, { phase: Phase.MATCH })
}

/** Spec: matching, "MATCH" 1. */
function restInsert(run: Run, terms: OrderTerms): Registers {
  const copies = run.loadedCopies()
  const { account, market: marketId, slot, side, expiry, seq, displayQuantity: display } = terms
  const { price, remaining } = copies
  const { config, head } = copies.market
  const { epoch } = run.state.account(account)
  const arrival = head.arrival + 1
  const { asset, amount } = lockOf(config, side, { price, quantity: remaining })
  const quantity = display === 0 ? remaining : Math.min(display, remaining)
  const hidden = remaining - quantity
  const makerFee = config.makerFee
  const key = bookKey(side, price, arrival)
  const lots = { quantity, hidden, display }
  const order = { key, account, slot, ...lots, epoch, expiry, makerFee, seq }
  run.insertOrder({ market: marketId, side, order })
  run.putSlot(account, slot, { lastSeq: seq, open: { side, market: marketId, bookKey: order.key } })
  run.copies = { ...copies, market: { ...copies.market, head: { ...head, arrival } } }
  run.setBalance(account, asset, locked(run.balance(account, asset), amount, epoch))
  run.resting = remaining
  run.events.push({ type: 'rested', market: marketId, side, order, price })
  return run.step(StepKind.REST_INSERT, { phase: Phase.FINISH })
}

/** The remainder is dropped. Spec: matching, "MATCH" 1, 2, 4 and 6. */
function matchStop(run: Run, status: Status): Registers {
  if (run.loadedCopies().isAllOrNothing) return rollBack(run, StepKind.MATCH_STOP)
  run.status = status
  return run.step(StepKind.MATCH_STOP, { phase: Phase.FINISH })
}

/** A FOK that is not filled ends here, whatever the reason. Spec: matching, "FOK". */
function rollBack(run: Run, kind: StepKind): Registers {
  run.rollBack()
  return run.endRecord(kind, Status.FOK_NOT_FILLED)
}

/** Spec: matching, "MATCH" 3. */
function cleanTop(run: Run, best: Placed, reason: 'dead' | 'expired'): Registers {
  leaveBook(run, best, reason)
  return run.step(StepKind.CLEAN_TOP, { budget: run.registers.budget + 1 })
}

/** Spec: matching, "MATCH" 5. */
function stp(run: Run, terms: OrderTerms, best: Placed): Registers {
  if (terms.selfTrade === SelfTrade.CANCEL_MAKER) {
    leaveBook(run, best, 'selfTrade')
    return run.step(StepKind.STP, { budget: run.registers.budget + 1 })
  }
  // Whatever else the mode does, lots of the taker are lost.
  if (run.loadedCopies().isAllOrNothing) return rollBack(run, StepKind.STP)
  if (terms.selfTrade === SelfTrade.DECREMENT) return decrement(run, best)
  const removes = terms.selfTrade === SelfTrade.CANCEL_BOTH
  if (removes) leaveBook(run, best, 'selfTrade')
  run.status = Status.SELF_TRADE
  const budget = run.registers.budget + (removes ? 1 : 0)
  return run.step(StepKind.STP, { budget, phase: Phase.FINISH })
}

/** Both lose the smaller of what is left and what is shown. Spec: matching, "MATCH" 5. */
function decrement(run: Run, best: Placed): Registers {
  const { order } = best
  const lots = Math.min(run.loadedCopies().remaining, order.quantity)
  const quantity = order.quantity - lots
  if (quantity + order.hidden === 0) leaveBook(run, best, 'selfTrade')
  else reduceOrder(run, best, { order: { ...order, quantity }, reason: 'selfTrade' })
  // The copies may be the maker's too, so they are read again.
  const copies = run.loadedCopies()
  const remaining = checkedSub(copies.remaining, lots)
  run.copies = { ...copies, remaining }
  if (remaining === 0) run.status = Status.SELF_TRADE
  const phase = phaseBehind(order, quantity, remaining)
  return run.step(StepKind.STP, { budget: run.registers.budget + 1, phase })
}

/** REFRESH when an iceberg has shown all that it showed; else on, or the end. */
function phaseBehind(order: BookOrder, quantity: number, remaining: number): Phase {
  if (quantity === 0 && order.hidden > 0) return Phase.REFRESH
  return remaining === 0 ? Phase.FINISH : Phase.MATCH
}

/** Spec: matching, "MATCH" 6. */
function matchOne(run: Run, terms: OrderTerms, best: Placed): Registers {
  const before = run.loadedCopies()
  const { config } = before.market
  const { order } = best
  const price = priceOfBookKey(best.side, order.key)
  const quantity = Math.min(before.remaining, order.quantity)
  const b = baseUnits(config, quantity)
  const n = notional(config, price, quantity)
  const takerBuys = terms.side === Side.BID
  const [given, taken] = takerBuys ? [n, b] : [b, n]
  const fee = order.makerFee > 0 ? mulDivUp(given, order.makerFee) : 0
  const rebate = mulDivDown(taken, Math.min(Math.max(-order.makerFee, 0), before.takerRate))
  payTaker(run, { takerBuys, given, taken, rebate, fee, quantity, price })
  payMaker(run, order.account, { takerBuys, given, taken, rebate, fee })
  const visible = order.quantity - quantity
  const remaining = visible + order.hidden
  if (remaining > 0) run.replaceOrder({ ...best, order: { ...order, quantity: visible } })
  else {
    run.dropOrder(best)
    run.emptySlot(order.account, order.slot)
  }
  run.filled += quantity
  run.events.push({
    type: 'fill',
    market: terms.market,
    price,
    quantity,
    takerSide: terms.side,
    maker: { ...idOf(order), remaining, fee: order.makerFee > 0 ? fee : -rebate },
    taker: idOf(terms),
  })
  const phase = phaseBehind(order, visible, before.remaining - quantity)
  return run.step(StepKind.MATCH_ONE, { budget: run.registers.budget + 1, phase })
}

/** An iceberg at the top goes behind everybody at its price. Spec: matching, "REFRESH". */
export function refresh(run: Run, terms: OrderTerms): Registers {
  const copies = run.loadedCopies()
  const side = terms.side === Side.BID ? Side.ASK : Side.BID
  const order = run.state.book(terms.market, side).best()
  assert(order !== null && order.quantity === 0, 'the iceberg that was used up is the best')
  const { account, slot } = order
  const price = priceOfBookKey(side, order.key)
  const arrival = copies.market.head.arrival + 1
  const key = bookKey(side, price, arrival)
  const quantity = Math.min(order.display, order.hidden)
  const next = { ...order, key, quantity, hidden: order.hidden - quantity }
  run.dropOrder({ market: terms.market, side, order })
  run.insertOrder({ market: terms.market, side, order: next })
  const { lastSeq } = run.state.slot(account, slot)
  run.putSlot(account, slot, { lastSeq, open: { side, market: terms.market, bookKey: key } })
  const { market } = copies
  run.copies = { ...copies, market: { ...market, head: { ...market.head, arrival } } }
  run.events.push({ type: 'refreshed', market: terms.market, side, order: next, price })
  const phase = copies.remaining === 0 ? Phase.FINISH : Phase.MATCH
  return run.step(StepKind.REFRESH, { budget: run.registers.budget + 1, phase })
}

function idOf({ account, slot, seq }: OrderTerms | BookOrder) {
  return { account, slot, seq }
}

/** One fill: the taker gives `given` (the maker's fee is a part of it) and receives `taken`. */
interface Fill {
  readonly takerBuys: boolean
  readonly given: number
  readonly taken: number
  readonly rebate: number
  readonly fee: number
}

function payTaker(
  run: Run,
  {
    takerBuys,
    given,
    taken,
    rebate,
    fee,
    quantity,
    price,
  }: Fill & {
    quantity: number
    price: number
  },
): void {
  const copies = run.loadedCopies()
  const { fees, head } = copies.market
  const pays = takerBuys ? 'quote' : 'base'
  run.copies = {
    ...copies,
    [pays]: { ...copies[pays], free: checkedSub(copies[pays].free, given) },
    received: checkedAdd(copies.received, taken),
    rebates: checkedAdd(copies.rebates, rebate),
    remaining: checkedSub(copies.remaining, quantity),
    market: {
      ...copies.market,
      head: { ...head, lastPrice: price },
      fees: { ...fees, [pays]: checkedAdd(fees[pays], fee) },
    },
  }
}

/** The maker pays `taken` from the lock; a rebate comes back in the same asset. */
function payMaker(run: Run, account: number, fill: Fill): void {
  const { base, quote } = run.loadedCopies().market.config
  const [gives, gets] = fill.takerBuys ? [base, quote] : [quote, base]
  const given = unlocked(run.balance(account, gives), fill.taken)
  const got = run.balance(account, gets)
  const income = checkedSub(fill.given, fill.fee)
  run.putBalance(account, gives, { ...given, free: checkedAdd(given.free, fill.rebate) })
  run.putBalance(account, gets, { ...got, free: checkedAdd(got.free, income) })
}

/** Spec: matching, "FINISH: END_OP"; numbers, "Fees". */
export function endOp(run: Run, terms: OrderTerms): Registers {
  const copies = run.loadedCopies()
  const { config, fees } = copies.market
  const gets = terms.side === Side.BID ? 'base' : 'quote'
  const fee = mulDivUp(copies.received, copies.takerRate)
  const income = checkedSub(copies.received, fee)
  const balances = { base: copies.base, quote: copies.quote }
  const paid = { ...balances[gets], free: checkedAdd(balances[gets].free, income) }
  const grown = checkedAdd(fees[gets], checkedSub(fee, copies.rebates))
  const market: Market = { ...copies.market, fees: { ...fees, [gets]: grown } }
  const account = run.state.account(terms.account)
  run.write(leafAddress.account(terms.account), encodeAccountHead(account))
  run.putBalance(terms.account, config.base, gets === 'base' ? paid : copies.base)
  run.putBalance(terms.account, config.quote, gets === 'quote' ? paid : copies.quote)
  run.putMarket(terms.market, market)
  run.takerFee = fee
  return run.endRecord(StepKind.END_OP, run.status)
}
