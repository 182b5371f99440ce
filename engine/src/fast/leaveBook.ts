/** How an order leaves the book: leaf, lock, slot. Spec: matching, "leaves the book". */
import { assert, Side } from '@assay/protocol'
import { added, taken } from './amounts.ts'
import { BalanceCell, type Core } from './core.ts'
import { openAccount } from './deadman.ts'
import { CANCELLED, DEAD, EXPIRED, removedEvent } from './events.ts'
import {
  ACCOUNT,
  EPOCH,
  EXPIRY,
  HIDDEN,
  ORDER_DOUBLES,
  ORDER_INTS,
  PLACE,
  QUANTITY,
} from './orders.ts'
import { CLOCK } from './registers.ts'

const cell = new BalanceCell()

/** Opens its account: {@link DEAD} before {@link EXPIRED}, or {@link CANCELLED} when live. */
export function deathOf(core: Core, order: number): number {
  const { orders, accounts, registers } = core
  const account = orders.ints[order * ORDER_INTS + ACCOUNT] as number
  const epoch = (orders.ints[order * ORDER_INTS + EPOCH] as number) >>> 0
  openAccount(core, account)
  if (epoch < accounts.epochOf(account)) return DEAD
  const expiry = orders.doubles[order * ORDER_DOUBLES + EXPIRY] as number
  return expiry <= (registers[CLOCK] as number) ? EXPIRED : CANCELLED
}

/** Writes balance, book leaf and slot, and tells why. */
export function leaveBook(core: Core, order: number, reason: number): void {
  const { orders, accounts } = core
  const int = order * ORDER_INTS
  const account = orders.ints[int + ACCOUNT] as number
  const epoch = (orders.ints[int + EPOCH] as number) >>> 0
  const place = orders.ints[int + PLACE] as number
  const config = core.markets.config(place >> 1)
  assert(config !== undefined, 'a book belongs to a listed market')
  const price = core.priceOf(order)
  const isAsk = (place & 1) === Side.ASK
  const asset = isAsk ? config.base : config.quote
  core.openBalance(account, asset, cell)
  if (epoch === accounts.epochOf(account)) {
    const double = order * ORDER_DOUBLES
    const shown = orders.doubles[double + QUANTITY] as number
    const quantity = shown + (orders.doubles[double + HIDDEN] as number)
    const lock = isAsk
      ? quantity * config.baseUnitsPerLot
      : price * quantity * config.quoteUnitsPerTickLot
    cell.locked = taken(cell.locked, lock)
    cell.free = added(cell.free, lock)
    if (cell.locked === 0) cell.lockEpoch = 0
  }
  core.removeOrder(order, price)
  core.closeBalance(account, asset, cell)
  removedEvent(core.journal, orders, order, price, accounts.idOf(account), reason)
  core.releaseOrder(order)
}
