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
  const { order: terms, registers, orders, accounts, journal } = core
  const config = core.loadedConfig()
  const quantity = registers[REMAINING] as number
  const price = registers[LIMIT_PRICE] as number
  const arrival = (registers[MARKET_ARRIVAL] as number) + 1
  registers[MARKET_ARRIVAL] = arrival
  const order = orders.allocate()
  const { ints, doubles } = orders
  const double = order * ORDER_DOUBLES
  const display = terms.displayQuantity
  const shown = display === 0 ? quantity : Math.min(display, quantity)
  doubles[double + QUANTITY] = shown
  doubles[double + HIDDEN] = quantity - shown
  doubles[double + DISPLAY] = display
  doubles[double + ARRIVAL] = arrival
  doubles[double + EXPIRY] = terms.expiry
  doubles[double + SEQ] = terms.seq
  const int = order * ORDER_INTS
  ints[int + ACCOUNT] = core.account
  ints[int + SLOT] = terms.slot
  ints[int + EPOCH] = registers[HEAD_EPOCH] as number
  ints[int + MAKER_FEE] = config.makerFee
  ints[int + PLACE] = terms.market * 2 + terms.side
  core.book(terms.market, terms.side).insert(order, price)
  accounts.openOrders[core.slot] = order
  core.writeOrder(order, price, terms.account)
  core.writeSlot(core.slot, terms.account, terms.slot)
  lock(core, quantity)
  core.resting = quantity
  restedEvent(journal, orders, order, price, terms.account)
  registers[PHASE] = Phase.FINISH
  core.step(StepKind.REST_INSERT, Phase.MATCH)
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
