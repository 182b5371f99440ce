/** `assay amend`. */
import { Command } from 'commander'
import { CliError } from '../failure.ts'
import { type TraderFlags, withTrader } from '../flags.ts'
import { emit } from '../output.ts'
import { trader } from '../trader.ts'

/** Makes an open order smaller; it keeps its place in the book. */
export function amendCommand(): Command {
  return withTrader(new Command('amend'))
    .description('Take some of an open order out of the book; it keeps its place.')
    .argument('<market>', 'symbol or number')
    .argument('<slot>', 'slot of the order: `assay orders` shows it')
    .argument('<size>', 'base tokens to take off it, a multiple of the lot')
    .addHelpText('after', '\nExample:\n  assay amend ETH-USDC 7 0.05 --key-file my.key')
    .action(async (market: string, slot: string, size: string, flags: TraderFlags) => {
      if (!/^\d{1,4}$/.test(slot)) {
        throw new CliError('USAGE', `${slot} is not a slot.`, 'assay orders')
      }
      const { receipt } = await (await trader(flags)).amend(market, Number(slot), size)
      const amended = { slot: Number(slot), opSeq: receipt.opSeq }
      emit(flags, amended, [`Took ${size} off slot ${slot} at opSeq ${receipt.opSeq}.`])
    })
}
