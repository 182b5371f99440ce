/** The remainder takes its place in the book. Spec: matching, "MATCH" 1. */
import { Phase, Side, StepKind } from '@assay/protocol'
import { added, taken } from './amounts.ts'
import type { Core } from './core.ts'
import { restedEvent } from './events.ts'
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
  PLACE,
  QUANTITY,
  SEQ,
  SLOT,
} from './orders.ts'
import type { OrderFields } from './orderTerms.ts'
import {
  BASE_FREE,
  BASE_LOCK_EPOCH,
  BASE_LOCKED,
  HEAD_EPOCH,
  LIMIT_PRICE,
  MARKET_ARRIVAL,
  PHASE,
  QUOTE_FREE,
  QUOTE_LOCK_EPOCH,
  QUOTE_LOCKED,
  REMAINING,
} from './registers.ts'

export function restInsert(core: Core): void {
  const { order: terms, registers } = core
  const lots = registers[REMAINING] as number
  const arrival = (registers[MARKET_ARRIVAL] as number) + 1
  registers[MARKET_ARRIVAL] = arrival
  const { makerFee } = core.loadedConfig()
  putInBook(core, terms, registers[LIMIT_PRICE] as number, lots, arrival, makerFee)
  lock(core, lots)
  core.resting = lots
  registers[PHASE] = Phase.FINISH
  core.step(StepKind.REST_INSERT, Phase.MATCH)
}

/** A new order of the record's account, in its slot. PERF: positional, as this is the hot path. */
export function putInBook(
  core: Core,
  terms: OrderFields,
  price: number,
  lots: number,
  arrival: number,
  makerFee: number,
): void {
  const { orders, accounts } = core
  const order = orders.allocate()
  const { ints, doubles } = orders
  const double = order * ORDER_DOUBLES
  const display = terms.displayQuantity
  const shown = display === 0 ? lots : Math.min(display, lots)
  doubles[double + QUANTITY] = shown
  doubles[double + HIDDEN] = lots - shown
  doubles[double + DISPLAY] = display
  doubles[double + ARRIVAL] = arrival
  doubles[double + EXPIRY] = terms.expiry
  doubles[double + SEQ] = terms.seq
  const int = order * ORDER_INTS
  ints[int + ACCOUNT] = core.account
  ints[int + SLOT] = terms.slot
  ints[int + EPOCH] = accounts.epochOf(core.account)
  ints[int + MAKER_FEE] = makerFee
  ints[int + PLACE] = terms.market * 2 + terms.side
  core.book(terms.market, terms.side).insert(order, price)
  accounts.openOrders[core.slot] = order
  core.writeOrder(order, price, terms.account)
  core.writeSlot(core.slot, terms.account, terms.slot)
  restedEvent(core.journal, orders, order, price, terms.account)
}

function lock(core: Core, quantity: number): void {
  const { order, registers } = core
  const { baseUnitsPerLot, quoteUnitsPerTickLot } = core.loadedConfig()
  const isAsk = order.side === Side.ASK
  const amount = isAsk
    ? quantity * baseUnitsPerLot
    : (registers[LIMIT_PRICE] as number) * quantity * quoteUnitsPerTickLot
  const free = isAsk ? BASE_FREE : QUOTE_FREE
  const locked = isAsk ? BASE_LOCKED : QUOTE_LOCKED
  registers[free] = taken(registers[free] as number, amount)
  registers[locked] = added(registers[locked] as number, amount)
  const epoch = registers[HEAD_EPOCH] as number
  registers[isAsk ? BASE_LOCK_EPOCH : QUOTE_LOCK_EPOCH] = epoch
}
