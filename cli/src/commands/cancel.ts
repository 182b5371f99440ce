/** `assay cancel`. */
import { Command } from 'commander'
import { CliError } from '../failure.ts'
import { type TraderFlags, withTrader } from '../flags.ts'
import { emit } from '../output.ts'
import { trader } from '../trader.ts'

/** Cancels the order in a slot, or every open order. */
export function cancelCommand(): Command {
  return withTrader(new Command('cancel'))
    .description('Cancel an order, or all of them one by one.')
    .argument('[market]', 'symbol or number')
    .argument('[slot]', 'slot of the order: `assay orders` shows it')
    .option('--all', 'every open order', false)
    .addHelpText(
      'after',
      '\nExamples:\n  assay cancel ETH-USDC 7 --key-file my.key\n  assay cancel --all',
    )
    .action(async (market: string | undefined, slot: string | undefined, flags: Flags) => {
      const client = await trader(flags)
      if (!flags.all && (market === undefined || !/^\d{1,4}$/.test(slot ?? ''))) {
        const hint = 'assay cancel ETH-USDC 7, or assay cancel --all'
        throw new CliError('USAGE', 'Name the market and the slot of the order.', hint)
      }
      const orders = flags.all
        ? await client.openOrders()
        : [{ market: market as string, slot: Number(slot) }]
      const cancelled: { slot: number; opSeq: number }[] = []
      for (const order of orders) {
        const { receipt } = await client.cancel(order.market, order.slot)
        cancelled.push({ slot: order.slot, opSeq: receipt.opSeq })
      }
      const lines = cancelled.map((one) => `Cancelled slot ${one.slot} at opSeq ${one.opSeq}.`)
      emit(flags, cancelled, lines.length === 0 ? ['No open orders.'] : lines)
    })
}

interface Flags extends TraderFlags {
  readonly all: boolean
}
