/** Taking and resting: the first rule that applies. Spec: matching, "MATCH". */
import { MAX_BUDGET, Phase, SelfTrade, Side, Status, StepKind, TimeInForce } from '@assay/protocol'
import { bandsAllow } from './breaker.ts'
import type { Core } from './core.ts'
import { CANCELLED, SELF_TRADED } from './events.ts'
import { deathOf, leaveBook } from './leaveBook.ts'
import { matchOne } from './matchOne.ts'
import { ACCOUNT, ORDER_INTS } from './orders.ts'
import { BUDGET, LIMIT_PRICE, PHASE } from './registers.ts'
import { restInsert } from './restInsert.ts'

export function match(core: Core): void {
  const { order, registers, accounts } = core
  const limit = registers[LIMIT_PRICE] as number
  const isBid = order.side === Side.BID
  const book = core.book(order.market, 1 - order.side)
  const best = book.best()
  const price = book.bestPrice()
  if (best === 0 || (isBid ? limit < price : limit > price)) {
    if (order.timeInForce === TimeInForce.IOC) matchStop(core, Status.OK)
    else restInsert(core)
    return
  }
  if (registers[BUDGET] === MAX_BUDGET) {
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
    matchStop(core, Status.POST_ONLY_WOULD_CROSS)
    return
  }
  const maker = core.orders.ints[best * ORDER_INTS + ACCOUNT] as number
  if (accounts.ownerNumber(maker) === accounts.ownerNumber(core.account)) stp(core, best)
  else if (bandsAllow(core, price)) matchOne(core, best, maker, price)
  else matchStop(core, Status.BAND)
}

/** The remainder is dropped. Spec: matching, "MATCH" 1, 2 and 4. */
function matchStop(core: Core, status: Status): void {
  core.status = status
  core.registers[PHASE] = Phase.FINISH
  core.step(StepKind.MATCH_STOP, Phase.MATCH)
}

/** Spec: matching, "MATCH" 5. */
function stp(core: Core, best: number): void {
  const { registers } = core
  const { selfTrade } = core.order
  if (selfTrade !== SelfTrade.CANCEL_TAKER) {
    leaveBook(core, best, SELF_TRADED)
    registers[BUDGET] = (registers[BUDGET] as number) + 1
  }
  if (selfTrade !== SelfTrade.CANCEL_MAKER) {
    core.status = Status.SELF_TRADE
    registers[PHASE] = Phase.FINISH
  }
  core.step(StepKind.STP, Phase.MATCH)
}
