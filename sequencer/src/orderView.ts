/** Open orders as readers see them. */
import type { Engine } from '@assay/engine'
import { type BookOrder, priceOfBookKey, type Side } from '@assay/protocol'
import type { OrderView } from './api.ts'

export function orderView(
  place: { readonly market: number; readonly side: Side; readonly price: number },
  order: BookOrder,
): OrderView {
  const { account, slot, seq, expiry } = order
  const quantity = order.quantity + order.hidden
  const { market, side, price } = place
  return { account, slot, seq, market, side, price, quantity, expiry }
}

/** The open order of (account, slot) when it is the one with this seq. */
export function openOrderOf(
  engine: Engine,
  { account, slot, seq }: { account: number; slot: number; seq: number },
): OrderView | null {
  const { open } = engine.slot(account, slot)
  if (open === null) return null
  const order = engine.order(open.market, open.side, open.bookKey)
  if (order === null || order.seq !== seq) return null
  const price = priceOfBookKey(open.side, open.bookKey)
  return orderView({ market: open.market, side: open.side, price }, order)
}
