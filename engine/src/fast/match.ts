/** Taking and resting: the first rule that applies. Spec: matching, "MATCH". */
import {
  AMOUNT_LIMIT,
  MAX_BUDGET,
  Phase,
  SelfTrade,
  Side,
  Status,
  StepKind,
  TimeInForce,
} from '@assay/protocol'
import { bandsAllow } from './breaker.ts'
import type { Core } from './core.ts'
import { CANCELLED, SELF_TRADED } from './events.ts'
import { deathOf, leaveBook } from './leaveBook.ts'
import { matchOne } from './matchOne.ts'
import { ACCOUNT, ORDER_INTS } from './orders.ts'
import { decrement } from './reduce.ts'
import { ALL_OR_NOTHING, BUDGET, LIMIT_PRICE, PHASE, REMAINING } from './registers.ts'
import { restInsert } from './restInsert.ts'
import { rollBack } from './rollback.ts'

/** Ticks. */
const PRICE_MAX = 2 ** 31 - 1

export function match(core: Core): void {
  const { order, registers, accounts } = core
  const limit = registers[LIMIT_PRICE] as number
  const isBid = order.side === Side.BID
  const book = core.book(order.market, 1 - order.side)
  const best = book.best()
  const price = book.bestPrice()
  if (best === 0 || (isBid ? limit < price : limit > price)) {
    const { timeInForce } = order
    const isImmediate = timeInForce === TimeInForce.IOC || timeInForce === TimeInForce.FOK
    if (isImmediate) matchStop(core, Status.OK)
    else restInsert(core)
    return
  }
  if ((registers[BUDGET] as number) >= MAX_BUDGET) {
    matchStop(core, Status.LIMIT)
    return
  }
  const death = deathOf(core, best)
  if (death !== CANCELLED) {
    leaveBook(core, best, death)
    registers[BUDGET] = (registers[BUDGET] as number) + 1
    core.step(StepKind.CLEAN_TOP, Phase.MATCH)
    return
  }
  if (order.timeInForce === TimeInForce.POST_ONLY) {
    slide(core, isBid ? price - 1 : price + 1)
    return
  }
  const maker = core.orders.ints[best * ORDER_INTS + ACCOUNT] as number
  const isOwn = accounts.ownerNumber(maker) === accounts.ownerNumber(core.account)
  const areStrangers = order.selfTrade === SelfTrade.NONE && maker !== core.account
  if (isOwn && !areStrangers) stp(core, best)
  else if (bandsAllow(core, price)) matchOne(core, best, maker, price)
  else matchStop(core, Status.BAND)
}

/** The remainder is dropped. Spec: matching, "MATCH" 1, 2 and 4. */
function matchStop(core: Core, status: Status): void {
  if (core.registers[ALL_OR_NOTHING] === 1) {
    rollBack(core, StepKind.MATCH_STOP)
    return
  }
  core.status = status
  core.registers[PHASE] = Phase.FINISH
  core.step(StepKind.MATCH_STOP, Phase.MATCH)
}

/** One tick behind a live best, or the order is refused. Spec: matching, "MATCH" 4. */
function slide(core: Core, price: number): void {
  const { registers } = core
  const { quoteUnitsPerTickLot } = core.loadedConfig()
  const notional = price * (registers[REMAINING] as number) * quoteUnitsPerTickLot
  if (!core.order.slide || price < 1 || price > PRICE_MAX || notional >= AMOUNT_LIMIT) {
    matchStop(core, Status.POST_ONLY_WOULD_CROSS)
    return
  }
  registers[LIMIT_PRICE] = price
  core.step(StepKind.SLIDE, Phase.MATCH)
}

/** Spec: matching, "MATCH" 5. */
function stp(core: Core, best: number): void {
  const { registers } = core
  const { selfTrade } = core.order
  if (selfTrade === SelfTrade.CANCEL_MAKER) {
    cancelMaker(core, best)
    core.step(StepKind.STP, Phase.MATCH)
    return
  }
  // Whatever else the mode does, lots of the taker are lost.
  if (registers[ALL_OR_NOTHING] === 1) {
    rollBack(core, StepKind.STP)
    return
  }
  if (selfTrade === SelfTrade.DECREMENT) {
    decrement(core, best)
    return
  }
  if (selfTrade === SelfTrade.CANCEL_BOTH) cancelMaker(core, best)
  core.status = Status.SELF_TRADE
  registers[PHASE] = Phase.FINISH
  core.step(StepKind.STP, Phase.MATCH)
}

function cancelMaker(core: Core, best: number): void {
  leaveBook(core, best, SELF_TRADED)
  core.registers[BUDGET] = (core.registers[BUDGET] as number) + 1
}
