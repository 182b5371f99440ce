/** `assay withdraw`. */
import { Command } from 'commander'
import { type TraderFlags, withTrader } from '../flags.ts'
import { emit, note } from '../output.ts'
import { trader } from '../trader.ts'

/** Signs and sends a withdrawal. */
export function withdrawCommand(): Command {
  return withTrader(new Command('withdraw'))
    .description('Ask for tokens back; L1 pays them once their submission is confirmed.')
    .argument('<asset>', 'symbol or number')
    .argument('<amount>', 'in tokens')
    .addHelpText('after', '\nExample:\n  assay withdraw USDC 100 --key-file my.key')
    .action(async (asset: string, amount: string, flags: TraderFlags) => {
      const client = await trader(flags)
      const { account, seq, receipt, result } = await client.withdraw({ asset, amount })
      const { submission } = result
      const line = `Sequenced at opSeq ${receipt.opSeq}, part of submission ${submission}.`
      emit(flags, { account, seq, opSeq: receipt.opSeq, submission }, [line])
      note('Have it paid once it is confirmed: assay claim --wait --rpc <url>')
    })
}
