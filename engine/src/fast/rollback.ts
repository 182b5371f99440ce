/** How what a FOK has touched since LOAD is put back. Spec: matching, "FOK". */
import { Phase, Status, type StepKind } from '@assay/protocol'
import type { Core } from './core.ts'
import type { KeptOrder } from './kept.ts'
import {
  ACCOUNT,
  ARRIVAL,
  HIDDEN,
  ORDER_DOUBLES,
  ORDER_INTS,
  PLACE,
  QUANTITY,
  SLOT,
} from './orders.ts'

/** The order is filled: what has left the book is gone for good. */
export function commit({ rollback, orders }: Core): void {
  rollback.isActive = false
  for (const { order, isOut } of rollback.orders) if (isOut) orders.release(order)
}

/** Every leaf is again as at LOAD, and nothing has happened; the record ends. */
export function rollBack(core: Core, kind: StepKind): void {
  const { rollback, journal } = core
  rollback.isActive = false
  // The last touched first: each stands in front of those that are in the book.
  for (const kept of rollback.orders.toReversed()) restoreOrder(core, kept)
  for (const { account, asset, free, locked, lockEpoch } of rollback.balances) {
    core.putBalance(account, asset, free, locked, lockEpoch)
  }
  for (const { account, epoch, deadman, interval } of rollback.heads) {
    core.accounts.setEpoch(account, epoch)
    core.accounts.setDeadman(account, deadman, interval)
    core.writeHead(account)
  }
  journal.truncateEvents(rollback.events)
  core.filled = 0
  core.endRecord(kind, Phase.MATCH, Status.FOK_NOT_FILLED)
}

function restoreOrder(core: Core, kept: KeptOrder): void {
  const { orders, accounts, journal } = core
  const { order, price, isOut } = kept
  const { ints, doubles } = orders
  const double = order * ORDER_DOUBLES
  const int = order * ORDER_INTS
  const place = ints[int + PLACE] as number
  const book = core.book(place >> 1, place & 1)
  const arrival = doubles[double + ARRIVAL] as number
  const isMoved = arrival !== kept.arrival
  if (!isOut && isMoved) {
    journal.leaves.bookRemoval(place, price, arrival)
    book.remove(order)
  }
  doubles[double + QUANTITY] = kept.quantity
  doubles[double + HIDDEN] = kept.hidden
  doubles[double + ARRIVAL] = kept.arrival
  if (isOut || isMoved) book.insert(order, price)
  const account = ints[int + ACCOUNT] as number
  const id = accounts.idOf(account)
  core.writeOrder(order, price, id)
  if (!kept.isSlotTouched) return
  const number = ints[int + SLOT] as number
  const slot = accounts.findSlot(account, number)
  accounts.openOrders[slot] = order
  core.writeSlot(slot, id, number)
}
