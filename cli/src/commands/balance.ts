/** `assay balance`. */
import type { AccountJson } from '@assay/sdk'
import { Command } from 'commander'
import { type TraderFlags, withTrader } from '../flags.ts'
import { emit, note, table } from '../output.ts'
import { trader, unlessNew } from '../trader.ts'

/** Shows what is free, what is locked in open orders, and an armed dead-man's switch. */
export function balanceCommand(): Command {
  return withTrader(new Command('balance'))
    .description('Show your balances inside the exchange.')
    .action(async (flags: TraderFlags) => {
      const account = await unlessNew((await trader(flags)).account(), null)
      if (account === null) {
        emit(flags, null, ['No account yet.'])
        note('The first deposit opens one: assay deposit USDC 1000')
        return
      }
      const rows = account.balances.map(({ symbol, free, locked }) => [symbol, free, locked])
      emit(flags, account, [
        `account ${account.account} of ${account.owner}`,
        ...switchLine(account.deadman),
        ...table(['asset', 'free', 'locked'], rows),
      ])
    })
}

function switchLine(deadman: AccountJson['deadman']): string[] {
  if (deadman === null) return []
  const { intervalSeconds, until } = deadman
  return [`all orders die at ${new Date(until).toISOString()} (${intervalSeconds} s of silence)`]
}
