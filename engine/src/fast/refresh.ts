/** An iceberg at the top goes behind everybody at its price. Spec: matching, "REFRESH". */
import { assert, Phase, StepKind } from '@assay/protocol'
import type { Core } from './core.ts'
import { orderEvent, REFRESHED } from './events.ts'
import {
  ACCOUNT,
  ARRIVAL,
  DISPLAY,
  HIDDEN,
  ORDER_DOUBLES,
  ORDER_INTS,
  PLACE,
  QUANTITY,
  SLOT,
} from './orders.ts'
import { BUDGET, MARKET_ARRIVAL, PHASE, REMAINING } from './registers.ts'

export function refresh(core: Core): void {
  const { order: terms, registers, orders, accounts, journal } = core
  const book = core.book(terms.market, 1 - terms.side)
  const best = book.best()
  const price = book.bestPrice()
  const { ints, doubles } = orders
  const double = best * ORDER_DOUBLES
  assert(best !== 0 && doubles[double + QUANTITY] === 0, 'the iceberg that was used up is the best')
  core.rollback.keepOrder(core.orders, best, price)
  const place = ints[best * ORDER_INTS + PLACE] as number
  journal.leaves.bookRemoval(place, price, doubles[double + ARRIVAL] as number)
  book.remove(best)
  const arrival = (registers[MARKET_ARRIVAL] as number) + 1
  const hidden = doubles[double + HIDDEN] as number
  const shown = Math.min(doubles[double + DISPLAY] as number, hidden)
  registers[MARKET_ARRIVAL] = arrival
  doubles[double + ARRIVAL] = arrival
  doubles[double + QUANTITY] = shown
  doubles[double + HIDDEN] = hidden - shown
  book.insert(best, price)
  const account = ints[best * ORDER_INTS + ACCOUNT] as number
  const number = ints[best * ORDER_INTS + SLOT] as number
  const id = accounts.idOf(account)
  const kept = core.rollback.isActive ? core.rollback.kept(best) : undefined
  if (kept !== undefined) kept.isSlotTouched = true
  core.writeOrder(best, price, id)
  core.writeSlot(accounts.findSlot(account, number), id, number)
  orderEvent(journal, REFRESHED, orders, best, price, id, 0, 0, 0)
  registers[BUDGET] = (registers[BUDGET] as number) + 1
  registers[PHASE] = registers[REMAINING] === 0 ? Phase.FINISH : Phase.MATCH
  core.step(StepKind.REFRESH, Phase.REFRESH)
}
