/** What steps do with orders: judge, lock, release, remove. Spec: state, numbers, matching. */
import {
  assert,
  type Balance,
  type BookOrder,
  checkedAdd,
  checkedProduct,
  checkedSub,
  type MarketConfig,
  priceOfBookKey,
  Side,
} from '@assay/protocol'
import type { EngineEvent } from '../types.ts'
import type { Placed, Run } from './run.ts'

type RemovalReason = Extract<EngineEvent, { type: 'removed' }>['reason']

export function baseUnits(config: MarketConfig, quantity: number): number {
  return checkedProduct(quantity, config.baseUnitsPerLot)
}

export function notional(config: MarketConfig, price: number, quantity: number): number {
  return checkedProduct(price, quantity, config.quoteUnitsPerTickLot)
}

/** The asset that an order of this side locks, and how much. Spec: numbers, "lock". */
export function lockOf(
  config: MarketConfig,
  side: Side,
  terms: { price: number; quantity: number },
): { asset: number; amount: number } {
  return side === Side.ASK
    ? { asset: config.base, amount: baseUnits(config, terms.quantity) }
    : { asset: config.quote, amount: notional(config, terms.price, terms.quantity) }
}

/** Shown and hidden lots: what the lock covers. */
export function openLots(order: BookOrder): number {
  return order.quantity + order.hidden
}

/** Moves from free to locked. */
export function locked(balance: Balance, amount: number, epoch: number): Balance {
  return {
    free: checkedSub(balance.free, amount),
    locked: checkedAdd(balance.locked, amount),
    lockEpoch: epoch,
  }
}

/** Takes out of the lock; what it pays for does not come back. */
export function unlocked(balance: Balance, amount: number): Balance {
  const rest = checkedSub(balance.locked, amount)
  return { free: balance.free, locked: rest, lockEpoch: rest === 0 ? 0 : balance.lockEpoch }
}

/** Opens its account: dead before expired, null when live. Spec: state, "Dead, expired, live". */
export function deathOf(run: Run, order: BookOrder): 'dead' | 'expired' | null {
  if (order.epoch < run.openAccount(order.account).epoch) return 'dead'
  return order.expiry <= run.clock ? 'expired' : null
}

/**
 * A live order loses lots that stay in the book's hands no longer, and their lock; it keeps its
 * place. The caller has seen to it that some are left. Spec: matching, "AMEND", "MATCH" 5.
 */
export function reduceOrder(
  run: Run,
  placed: Placed,
  change: { order: BookOrder; reason: 'amended' | 'selfTrade' },
): void {
  const { market, side, order: before } = placed
  const { order, reason } = change
  const listed = run.state.market(market)
  assert(listed !== null, 'a book belongs to a listed market')
  const price = priceOfBookKey(side, order.key)
  const lots = openLots(before) - openLots(order)
  const { asset, amount } = lockOf(listed.config, side, { price, quantity: lots })
  const after = unlocked(run.balance(order.account, asset), amount)
  run.replaceOrder({ market, side, order })
  run.setBalance(order.account, asset, { ...after, free: checkedAdd(after.free, amount) })
  const visible = before.quantity - order.quantity
  run.events.push({ type: 'reduced', reason, market, side, order, price, lots, visible })
}

/** The order of an open slot. */
export function orderOf(
  run: Run,
  open: { market: number; side: Side; bookKey: Uint8Array },
): Placed {
  const order = run.state.book(open.market, open.side).get(open.bookKey)
  assert(order !== null, 'an open slot names a book leaf')
  return { market: open.market, side: open.side, order }
}

/** An order leaves the book: leaf, lock, slot. Spec: matching, "leaves the book". */
export function leaveBook(run: Run, placed: Placed, reason: RemovalReason): void {
  const { market, side, order } = placed
  const price = priceOfBookKey(side, order.key)
  run.dropOrder(placed)
  releaseLock(run, placed, price)
  run.emptySlot(order.account, order.slot)
  run.events.push({ type: 'removed', reason, market, side, order, price })
}

function releaseLock(run: Run, { market, side, order }: Placed, price: number): void {
  const listed = run.state.market(market)
  assert(listed !== null, 'a book belongs to a listed market')
  const { asset, amount } = lockOf(listed.config, side, { price, quantity: openLots(order) })
  const balance = run.balance(order.account, asset)
  const isOfThisEpoch = order.epoch === run.state.account(order.account).epoch
  const after = isOfThisEpoch ? unlocked(balance, amount) : balance
  const free = isOfThisEpoch ? checkedAdd(after.free, amount) : after.free
  run.setBalance(order.account, asset, { ...after, free })
}
