/** `assay withdrawals`. */
import { Command } from 'commander'
import { type TraderFlags, withTrader } from '../flags.ts'
import { emit, table } from '../output.ts'
import { trader, unlessNew } from '../trader.ts'

/** Lists withdrawals: durable, posted, confirmed, claimed. */
export function withdrawalsCommand(): Command {
  return withTrader(new Command('withdrawals'))
    .description('List your withdrawals and how far they are.')
    .action(async (flags: TraderFlags) => {
      const all = await unlessNew((await trader(flags)).withdrawals(), [])
      const rows = all.map((one) => [
        `${one.submission}`,
        `${one.index}`,
        one.amount,
        one.symbol,
        one.stage,
      ])
      const head = ['submission', 'index', 'amount', 'asset', 'stage']
      emit(flags, all, rows.length === 0 ? ['No withdrawals.'] : table(head, rows))
    })
}
