/** `assay claim`. */
import type { AssayClient, WithdrawalJson } from '@assay/sdk'
import { Command, Option } from 'commander'
import { duration, type TraderFlags, withTrader } from '../flags.ts'
import { emit, note } from '../output.ts'
import { trader, unlessNew, until } from '../trader.ts'

interface Flags extends TraderFlags {
  readonly wait: boolean
  readonly timeout: number
}

/** Has every confirmed withdrawal of the key paid. */
export function claimCommand(): Command {
  return withTrader(new Command('claim'))
    .description('Have your confirmed withdrawals paid on L1, each proof checked first.')
    .option('--wait', 'wait until all are confirmed', false)
    .addOption(
      new Option('--timeout <duration>', 'how long to wait')
        .argParser(duration)
        .default(300_000, '5m'),
    )
    .addHelpText('after', '\nExample:\n  assay claim --wait --rpc $RPC --key-file my.key')
    .action(async (flags: Flags) => {
      const client = await trader(flags)
      const open = flags.wait
        ? await until('The confirmation', flags.timeout, () => whenAllConfirmed(client))
        : (await pending(client)).filter((one) => one.stage === 'confirmed')
      const paid: Record<string, unknown>[] = []
      const lines: string[] = []
      for (const withdrawal of open) {
        const { submission, index, amount, symbol } = withdrawal
        const { transactionHash } = await client.l1.claim(withdrawal)
        paid.push({ submission, index, symbol, amount, transactionHash })
        lines.push(`Paid ${amount} ${symbol} in ${transactionHash}`)
      }
      emit(flags, paid, lines.length === 0 ? ['Nothing to be paid now.'] : lines)
      if (lines.length === 0) note('assay withdrawals shows how far each one is.')
    })
}

/** Those that L1 has not paid. */
async function pending(client: AssayClient): Promise<WithdrawalJson[]> {
  const all = await unlessNew(client.withdrawals(), [])
  const open: WithdrawalJson[] = []
  for (const one of all) {
    if (one.stage === 'claimed') continue
    if (one.stage === 'confirmed' && (await client.l1.isPaid(one))) continue
    open.push(one)
  }
  return open
}

async function whenAllConfirmed(client: AssayClient): Promise<WithdrawalJson[] | null> {
  const open = await pending(client)
  return open.every((one) => one.stage === 'confirmed') ? open : null
}
