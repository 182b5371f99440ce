/** One fill at the maker's price. Spec: matching, "MATCH" 6; numbers, "Fees". */
import { Phase, Side, StepKind } from '@assay/protocol'
import { added, rateDown, rateUp, taken } from './amounts.ts'
import { BalanceCell, type Core } from './core.ts'
import { fillEvent } from './events.ts'
import { HIDDEN, MAKER_FEE, ORDER_DOUBLES, ORDER_INTS, QUANTITY, SEQ, SLOT } from './orders.ts'
import { phaseBehind } from './reduce.ts'
import {
  BASE_FREE,
  BUDGET,
  FEES_BASE,
  FEES_QUOTE,
  LAST_PRICE,
  PHASE,
  QUOTE_FREE,
  REBATES,
  RECEIVED,
  REMAINING,
  TAKER_RATE,
} from './registers.ts'

const gives = new BalanceCell()
const gets = new BalanceCell()

/** The taker gives `given`, of which the maker's fee is a part, and receives `received`. */
export function matchOne(core: Core, best: number, maker: number, price: number): void {
  const { registers, orders, order: terms } = core
  const config = core.loadedConfig()
  const takerBuys = terms.side === Side.BID
  const open = orders.doubles[best * ORDER_DOUBLES + QUANTITY] as number
  const quantity = Math.min(registers[REMAINING] as number, open)
  const units = quantity * config.baseUnitsPerLot
  const notional = price * quantity * config.quoteUnitsPerTickLot
  const given = takerBuys ? notional : units
  const received = takerBuys ? units : notional

  const rate = orders.ints[best * ORDER_INTS + MAKER_FEE] as number
  const takerRate = registers[TAKER_RATE] as number
  const fee = rate > 0 ? rateUp(given, rate) : 0
  const rebate = rate < 0 ? rateDown(received, Math.min(-rate, takerRate)) : 0

  const paying = takerBuys ? QUOTE_FREE : BASE_FREE
  const fees = takerBuys ? FEES_QUOTE : FEES_BASE
  registers[paying] = taken(registers[paying] as number, given)
  registers[RECEIVED] = added(registers[RECEIVED] as number, received)
  registers[REBATES] = added(registers[REBATES] as number, rebate)
  registers[REMAINING] = (registers[REMAINING] as number) - quantity
  registers[fees] = added(registers[fees] as number, fee)
  registers[LAST_PRICE] = price

  const assetGiven = takerBuys ? config.base : config.quote
  const assetGot = takerBuys ? config.quote : config.base
  payMaker(core, maker, assetGiven, assetGot, received, rebate, given - fee)
  const id = core.accounts.idOf(maker)
  fill(core, best, id, price, quantity, rate > 0 ? fee : 0 - rebate)
  const hidden = orders.doubles[best * ORDER_DOUBLES + HIDDEN] as number
  reduce(core, best, id, price, open - quantity)
  registers[BUDGET] = (registers[BUDGET] as number) + 1
  registers[PHASE] = phaseBehind(open - quantity, hidden, registers[REMAINING] as number)
  core.step(StepKind.MATCH_ONE, Phase.MATCH)
}

/** From the lock goes what the taker receives; the rebate comes back in the same asset. */
function payMaker(
  core: Core,
  maker: number,
  assetGiven: number,
  assetGot: number,
  released: number,
  rebate: number,
  income: number,
): void {
  core.openBalance(maker, assetGiven, gives)
  core.openBalance(maker, assetGot, gets)
  const locked = taken(gives.locked, released)
  const lockEpoch = locked === 0 ? 0 : gives.lockEpoch
  core.putBalance(maker, assetGiven, added(gives.free, rebate), locked, lockEpoch)
  core.putBalance(maker, assetGot, added(gets.free, income), gets.locked, gets.lockEpoch)
}

/** The maker shows `shown` lots; when it hides none either, it has gone. */
function reduce(core: Core, best: number, id: number, price: number, shown: number): void {
  const { doubles } = core.orders
  if (shown > 0 || (doubles[best * ORDER_DOUBLES + HIDDEN] as number) > 0) {
    core.rollback.keepOrder(core.orders, best, price)
    doubles[best * ORDER_DOUBLES + QUANTITY] = shown
    core.writeOrder(best, price, id)
    return
  }
  core.removeOrder(best, price)
  core.releaseOrder(best)
}

function fill(
  core: Core,
  best: number,
  makerId: number,
  price: number,
  quantity: number,
  fee: number,
): void {
  const { orders, order: terms } = core
  const shown = (orders.doubles[best * ORDER_DOUBLES + QUANTITY] as number) - quantity
  const remaining = shown + (orders.doubles[best * ORDER_DOUBLES + HIDDEN] as number)
  const slot = orders.ints[best * ORDER_INTS + SLOT] as number
  const seq = orders.doubles[best * ORDER_DOUBLES + SEQ] as number
  const { market, side, account } = terms
  core.filled += quantity
  fillEvent(
    core.journal,
    ...([market, price, quantity, side] as const),
    ...([makerId, slot, seq, remaining, fee] as const),
    ...([account, terms.slot, terms.seq] as const),
  )
}
