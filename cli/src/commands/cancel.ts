/** `assay cancel`. */
import { Command } from 'commander'
import { CliError } from '../failure.ts'
import { type TraderFlags, withTrader } from '../flags.ts'
import { emit } from '../output.ts'
import { trader } from '../trader.ts'

/** Cancels the order in a slot, or every order at once. */
export function cancelCommand(): Command {
  return withTrader(new Command('cancel'))
    .description('Cancel an order, or all of them at once.')
    .argument('[market]', 'symbol or number')
    .argument('[slot]', 'slot of the order: `assay orders` shows it')
    .option(
      '--all',
      'every order of the account, also what was signed and not sequenced yet',
      false,
    )
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
      if (flags.all) {
        const { receipt } = await client.cancelAll()
        return emit(flags, { opSeq: receipt.opSeq }, [`Cancelled all at opSeq ${receipt.opSeq}.`])
      }
      const { receipt } = await client.cancel(market as string, Number(slot))
      const cancelled = { slot: Number(slot), opSeq: receipt.opSeq }
      emit(flags, cancelled, [`Cancelled slot ${slot} at opSeq ${receipt.opSeq}.`])
    })
}

interface Flags extends TraderFlags {
  readonly all: boolean
}
