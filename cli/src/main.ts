/** The command table. Each command's file is loaded only when it is called. */
import { Command, CommanderError, Help } from 'commander'
import { ExitCode } from './exitCodes.ts'
import { note } from './output.ts'

interface Entry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

const COMMANDS: readonly Entry[] = [
  {
    name: 'verify',
    summary: 'check everything posted on L1, trusting nobody',
    load: async () => (await import('./commands/verify.ts')).verifyCommand(),
  },
  {
    name: 'evidence',
    summary: 'check evidence against a claim',
    load: async () => (await import('./commands/evidence.ts')).evidenceCommand(),
  },
  {
    name: 'prove',
    summary: 'kill a wrong claim on L1',
    load: async () => (await import('./commands/prove.ts')).proveCommand(),
  },
  {
    name: 'monitor',
    summary: 'watch an exchange for ever, raise alerts, end what is wrong',
    load: async () => (await import('./commands/monitor.ts')).monitorCommand(),
  },
  {
    name: 'contest',
    summary: 'block two claims that cannot both be right',
    load: async () => (await import('./commands/contest.ts')).contestCommand(),
  },
  {
    name: 'exit-bundle',
    summary: 'write an account with its Merkle proofs, or check such a file',
    load: async () => (await import('./commands/exitBundle.ts')).exitBundleCommand(),
  },
  {
    name: 'force',
    summary: 'withdraw, place an order or cancel all through L1',
    load: async () => (await import('./commands/force.ts')).forceCommand(),
  },
  {
    name: 'escape',
    summary: 'leave an exchange that has stopped, with an exit bundle',
    load: async () => (await import('./commands/escape.ts')).escapeCommand(),
  },
  {
    name: 'rebuild',
    summary: 'rebuild the confirmed state from L1 and blobs alone',
    load: async () => (await import('./commands/rebuild.ts')).rebuildCommand(),
  },
  {
    name: 'post',
    summary: 'keep an exchange moving whose sequencer is silent',
    load: async () => (await import('./commands/post.ts')).postCommand(),
  },
  {
    name: 'bond',
    summary: 'show, pay, or get back the bond behind your claims',
    load: async () => (await import('./commands/bond.ts')).bondCommand(),
  },
  {
    name: 'govern',
    summary: 'list, change and halt markets through the Governor',
    load: async () => (await import('./commands/govern.ts')).governCommand(),
  },
  {
    name: 'book',
    summary: 'show the order book of a market',
    load: async () => (await import('./commands/book.ts')).bookCommand(),
  },
  {
    name: 'markets',
    summary: 'list the markets',
    load: async () => (await import('./commands/markets.ts')).marketsCommand(),
  },
  {
    name: 'order',
    summary: 'place an order, or let an outside signer sign one',
    load: async () => (await import('./commands/order.ts')).orderCommand(),
  },
  {
    name: 'orders',
    summary: 'list your open orders, or tell what became of one',
    load: async () => (await import('./commands/orders.ts')).ordersCommand(),
  },
  {
    name: 'amend',
    summary: 'take some of an open order out of the book',
    load: async () => (await import('./commands/amend.ts')).amendCommand(),
  },
  {
    name: 'deadman',
    summary: 'cancel everything when nothing comes from you for so long',
    load: async () => (await import('./commands/deadman.ts')).deadmanCommand(),
  },
  {
    name: 'cancel',
    summary: 'cancel an order, or all',
    load: async () => (await import('./commands/cancel.ts')).cancelCommand(),
  },
  {
    name: 'key',
    summary: 'keys that sign orders for you',
    load: async () => (await import('./commands/key.ts')).keyCommand(),
  },
  {
    name: 'balance',
    summary: 'show your balances',
    load: async () => (await import('./commands/balance.ts')).balanceCommand(),
  },
  {
    name: 'deposit',
    summary: 'move tokens from L1 into the exchange',
    load: async () => (await import('./commands/deposit.ts')).depositCommand(),
  },
  {
    name: 'withdraw',
    summary: 'ask for tokens back',
    load: async () => (await import('./commands/withdraw.ts')).withdrawCommand(),
  },
  {
    name: 'withdrawals',
    summary: 'list your withdrawals and how far they are',
    load: async () => (await import('./commands/withdrawals.ts')).withdrawalsCommand(),
  },
  {
    name: 'claim',
    summary: 'have confirmed withdrawals paid on L1',
    load: async () => (await import('./commands/claim.ts')).claimCommand(),
  },
  {
    name: 'faucet',
    summary: 'mint test tokens on a development chain',
    load: async () => (await import('./commands/faucet.ts')).faucetCommand(),
  },
  {
    name: 'deploy',
    summary: 'put contracts, test tokens and two markets on a development chain',
    load: async () => (await import('./commands/deploy.ts')).deployCommand(),
  },
  {
    name: 'sequencer',
    summary: 'run the venue: sequencer, API, gossip, submissions',
    load: async () => (await import('./commands/sequencer.ts')).sequencerCommand(),
  },
  {
    name: 'observe',
    summary: 'receive and check signed headers over gossip, without a key',
    load: async () => (await import('./commands/observe.ts')).observeCommand(),
  },
  {
    name: 'doctor',
    summary: 'check the data of a stopped venue',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand(),
  },
  {
    name: 'backup',
    summary: 'copy the data of a stopped venue',
    load: async () => (await import('./commands/backup.ts')).backupCommand(),
  },
  {
    name: 'restore',
    summary: 'make a data directory from a backup',
    load: async () => (await import('./commands/restore.ts')).restoreCommand(),
  },
  {
    name: 'rewind',
    summary: 'make a data directory that ends where L1 does',
    load: async () => (await import('./commands/rewind.ts')).rewindCommand(),
  },
  {
    name: 'config',
    summary: 'show the settings and where each comes from',
    load: async () => (await import('./commands/config.ts')).configCommand(),
  },
]

const EXAMPLES = `
Examples:
  assay book ETH-USDC
  assay order buy 0.25 ETH-USDC --price 3001.50 --key-file my.key
  assay verify --rpc http://127.0.0.1:8545 --beacon http://127.0.0.1:8545 --exchange 0xVault

Exit codes: 0 ok, 1 failed, 2 usage, 3 mismatch, 4 data unavailable, 5 endpoint unreachable,
6 configuration, 7 key, 75 start it again at once, 130 interrupted.`

function program(): Command {
  const top = new Command('assay')
    .description('A verifiable central limit order book.')
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .helpCommand(false)
    .exitOverride()
  for (const entry of COMMANDS) {
    top
      .command(entry.name)
      .description(entry.summary)
      .helpOption(false)
      .allowUnknownOption()
      .allowExcessArguments()
      .passThroughOptions()
      .exitOverride()
      .action(async (_: unknown, stub: Command) => {
        const command = await entry.load()
        await strict(command.name(`assay ${entry.name}`)).parseAsync(stub.args, { from: 'user' })
      })
  }
  return top
}

/** Usage errors throw here and end with 2, in subcommands too; help leaves the obvious out. */
function strict(command: Command): Command {
  for (const inner of command.commands) strict(inner)
  const plain = new Help()
  return command.exitOverride().configureHelp({
    optionDescription: (option) => plain.optionDescription(option).replace(' (default: false)', ''),
  })
}

/** Runs one command; sets the exit code of the process, never throws. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed its sentence; help is not a mistake.
      process.exitCode = error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE
      return
    }
    // Loaded late: it knows the sdk, which help and usage errors do not need.
    const { failureOf } = await import('./failure.ts')
    const { sentence, hint, exitCode } = failureOf(error)
    note(`error: ${sentence}`)
    if (hint !== null) note(`  ${hint}`)
    process.exitCode = exitCode
  }
}
