/** `assay orders`. */
import { Command } from 'commander'
import { type TraderFlags, withTrader } from '../flags.ts'
import { emit, table } from '../output.ts'
import { trader, unlessNew } from '../trader.ts'

/** Lists the open orders of a key. */
export function ordersCommand(): Command {
  return withTrader(new Command('orders'))
    .description('List your open orders.')
    .action(async (flags: TraderFlags) => {
      const orders = await unlessNew((await trader(flags)).openOrders(), [])
      const rows = orders.map((order) => [
        order.symbol,
        `${order.slot}`,
        order.side,
        order.price,
        order.remaining,
        new Date(order.expiry).toISOString(),
      ])
      const head = ['market', 'slot', 'side', 'price', 'remaining', 'expires']
      emit(flags, orders, rows.length === 0 ? ['No open orders.'] : table(head, rows))
    })
}
