/** `assay deposit`. */
import { Command, Option } from 'commander'
import { duration, type TraderFlags, withTrader } from '../flags.ts'
import { emit, note } from '../output.ts'
import { trader, unlessNew, until } from '../trader.ts'

interface Flags extends TraderFlags {
  readonly wait: boolean
  readonly timeout: number
}

/** Approves, deposits, and waits until the sequencer has credited it. */
export function depositCommand(): Command {
  return withTrader(new Command('deposit'))
    .description('Move tokens from L1 into the exchange; the first deposit opens the account.')
    .argument('<asset>', 'symbol or number, such as USDC')
    .argument('<amount>', 'in tokens')
    .option('--no-wait', 'return when L1 has it')
    .addOption(
      new Option('--timeout <duration>', 'how long to wait for the credit')
        .argParser(duration)
        .default(120_000, '2m'),
    )
    .addHelpText('after', '\nExample:\n  assay deposit USDC 1000 --rpc $RPC --key-file my.key')
    .action(async (asset: string, amount: string, flags: Flags) => {
      const client = await trader(flags)
      const deposit = await client.l1.deposit({ asset, amount })
      const { account, inboxIndex, transactionHash } = deposit
      note(`On L1: inbox entry ${inboxIndex} of account ${account}, ${transactionHash}`)
      const credited = flags.wait
        ? await until('The credit', flags.timeout, async () => {
            const all = await unlessNew(client.deposits(), [])
            const mine = all.find((one) => one.inboxIndex === inboxIndex)
            return mine?.stage === 'credited' ? mine : null
          })
        : null
      const line = credited === null ? 'Deposited on L1.' : `Credited ${amount} ${asset}.`
      emit(flags, { account, inboxIndex, transactionHash, credited: credited !== null }, [line])
    })
}
