/** Open orders as readers see them. */
import type { Engine, OpenOrder } from '@assay/engine'
import type { OrderView } from './api.ts'

export function orderView({ market, side, price, order }: OpenOrder): OrderView {
  const { account, slot, seq, expiry } = order
  const quantity = order.quantity + order.hidden
  return { account, slot, seq, market, side, price, quantity, expiry }
}

/** The open order of (account, slot) when it is the one with this seq. */
export function openOrderOf(
  engine: Engine,
  { account, slot, seq }: { account: number; slot: number; seq: number },
): OrderView | null {
  const open = engine.openOrder(account, slot)
  return open?.order.seq === seq ? orderView(open) : null
}
