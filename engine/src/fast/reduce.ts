/** Lots lost without a fill; the place stays. Spec: matching, "AMEND", "MATCH" 5. */
import { type AmendTerms, assert, Phase, Side, Status, StepKind } from '@assay/protocol'
import { added, taken } from './amounts.ts'
import { BalanceCell, type Core } from './core.ts'
import { AMENDED, CANCELLED, orderEvent, REDUCED, SELF_TRADED } from './events.ts'
import { deathOf, leaveBook } from './leaveBook.ts'
import { ACCOUNT, HIDDEN, ORDER_DOUBLES, ORDER_INTS, PLACE, QUANTITY } from './orders.ts'
import { BUDGET, PHASE, REMAINING } from './registers.ts'

const cell = new BalanceCell()

/** Hidden lots go first. */
export function amend(core: Core): void {
  const { lots } = core.terms as AmendTerms
  const { doubles } = core.orders
  const order = core.accounts.openOrders[core.slot] as number
  const death = deathOf(core, order)
  const shown = doubles[order * ORDER_DOUBLES + QUANTITY] as number
  const hidden = doubles[order * ORDER_DOUBLES + HIDDEN] as number
  if (death !== CANCELLED || lots >= shown + hidden) {
    leaveBook(core, order, death === CANCELLED ? AMENDED : death)
    const status = death === CANCELLED ? Status.OK : Status.NO_OPEN_ORDER
    core.endRecord(StepKind.AMEND, Phase.AMEND, status)
    return
  }
  const hiddenLeft = Math.max(0, hidden - lots)
  reduceOrder(core, order, shown + hidden - lots - hiddenLeft, hiddenLeft, AMENDED)
  core.endRecord(StepKind.AMEND, Phase.AMEND, Status.OK)
}

/** Both lose the smaller of what is left and what is shown. Spec: matching, "MATCH" 5. */
export function decrement(core: Core, best: number): void {
  const { registers, orders } = core
  const shown = orders.doubles[best * ORDER_DOUBLES + QUANTITY] as number
  const hidden = orders.doubles[best * ORDER_DOUBLES + HIDDEN] as number
  const lots = Math.min(registers[REMAINING] as number, shown)
  if (shown - lots + hidden === 0) leaveBook(core, best, SELF_TRADED)
  else reduceOrder(core, best, shown - lots, hidden, SELF_TRADED)
  const remaining = (registers[REMAINING] as number) - lots
  registers[REMAINING] = remaining
  if (remaining === 0) core.status = Status.SELF_TRADE
  registers[BUDGET] = (registers[BUDGET] as number) + 1
  registers[PHASE] = phaseBehind(shown - lots, hidden, remaining)
  core.step(StepKind.STP, Phase.MATCH)
}

/** REFRESH when an iceberg has shown all that it showed; else on, or the end. */
export function phaseBehind(shown: number, hidden: number, remaining: number): Phase {
  if (shown === 0 && hidden > 0) return Phase.REFRESH
  return remaining === 0 ? Phase.FINISH : Phase.MATCH
}

/** The order shows and hides so much from here on; the lock of the rest is released. */
function reduceOrder(
  core: Core,
  order: number,
  shown: number,
  hidden: number,
  reason: number,
): void {
  const { orders, accounts, journal } = core
  const { ints, doubles } = orders
  const double = order * ORDER_DOUBLES
  const place = ints[order * ORDER_INTS + PLACE] as number
  const account = ints[order * ORDER_INTS + ACCOUNT] as number
  const config = core.markets.config(place >> 1)
  assert(config !== undefined, 'a book belongs to a listed market')
  const price = core.priceOf(order)
  core.rollback.keepOrder(orders, order, price)
  const visible = (doubles[double + QUANTITY] as number) - shown
  const lots = visible + (doubles[double + HIDDEN] as number) - hidden
  const isAsk = (place & 1) === Side.ASK
  const asset = isAsk ? config.base : config.quote
  const lock = isAsk ? lots * config.baseUnitsPerLot : price * lots * config.quoteUnitsPerTickLot
  core.openBalance(account, asset, cell)
  cell.locked = taken(cell.locked, lock)
  cell.free = added(cell.free, lock)
  if (cell.locked === 0) cell.lockEpoch = 0
  doubles[double + QUANTITY] = shown
  doubles[double + HIDDEN] = hidden
  const id = accounts.idOf(account)
  core.writeOrder(order, price, id)
  core.closeBalance(account, asset, cell)
  orderEvent(journal, REDUCED, orders, order, price, id, reason, lots, visible)
}
