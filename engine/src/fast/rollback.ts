/** What a FOK has touched since LOAD, and how it is put back. Spec: matching, "FOK". */
import { Phase, Status, type StepKind } from '@assay/protocol'
import { BALANCE_SIZE, FREE, LOCK_EPOCH, LOCKED } from './accounts.ts'
import type { Core } from './core.ts'
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

/** An order as it stood at LOAD; lists are as long as the budget allows. */
interface KeptOrder {
  readonly order: number
  readonly quantity: number
  readonly hidden: number
  readonly arrival: number
  readonly price: number
  /** It has left the book since. */
  isOut: boolean
  isSlotTouched: boolean
}

interface KeptBalance {
  readonly account: number
  readonly asset: number
  readonly free: number
  readonly locked: number
  readonly lockEpoch: number
}

/** Off the hot path: keeps nothing unless an order that is all or nothing is loaded. */
export class Rollback {
  isActive = false
  readonly orders: KeptOrder[] = []
  readonly balances: KeptBalance[] = []
  events = 0

  begin(events: number): void {
    this.isActive = true
    this.orders.length = 0
    this.balances.length = 0
    this.events = events
  }

  kept(order: number): KeptOrder | undefined {
    return this.orders.find((one) => one.order === order)
  }
}

/** Before an order changes. */
export function keepOrder(core: Core, order: number): void {
  const { rollback, orders } = core
  if (!rollback.isActive || rollback.kept(order) !== undefined) return
  const double = order * ORDER_DOUBLES
  rollback.orders.push({
    order,
    quantity: orders.doubles[double + QUANTITY] as number,
    hidden: orders.doubles[double + HIDDEN] as number,
    arrival: orders.doubles[double + ARRIVAL] as number,
    price: core.priceOf(order),
    isOut: false,
    isSlotTouched: false,
  })
}

/** Before a balance of the tree changes. */
export function keepBalance(core: Core, account: number, asset: number): void {
  const { rollback, accounts } = core
  if (!rollback.isActive) return
  if (rollback.balances.some((one) => one.account === account && one.asset === asset)) return
  const at = accounts.findBalance(account, asset) * BALANCE_SIZE
  const { balances } = accounts
  rollback.balances.push({
    account,
    asset,
    free: balances[at + FREE] as number,
    locked: balances[at + LOCKED] as number,
    lockEpoch: balances[at + LOCK_EPOCH] as number,
  })
}

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
