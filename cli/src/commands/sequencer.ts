/** `assay sequencer`: the venue in one process. Composition only: decisions are in the rooms. */
import type { Fault } from '@assay/sequencer'
import { Command, InvalidArgumentError, Option } from 'commander'
import { BOND_MODES } from '../bonding.ts'
import { CliError, failureOf } from '../failure.ts'
import { duration, integer, SHARED, withKey } from '../flags.ts'
import { accountOf, readKeyFile } from '../keys.ts'
import { chainIdOf } from '../l1.ts'
import { note, result } from '../output.ts'
import { untilSignal } from '../shutdown.ts'
import { startVenue, type VenueFlags } from '../venue.ts'

const FAULTS = ['bad-root', 'bad-trace', 'bad-blob', 'withheld'] as const

function fault(text: string): Fault {
  const [kind, submission] = text.split('@')
  const known = FAULTS.find((name) => name === kind)
  if (known !== undefined && /^[1-9]\d{0,8}$/.test(submission ?? '')) {
    return { kind: known, submission: Number(submission) }
  }
  throw new InvalidArgumentError(`It must be KIND@N, KIND one of ${FAULTS.join(', ')}.`)
}

const EXAMPLE = `
Example:
  assay sequencer --rpc $RPC --exchange 0xVault --data ./venue --key-file poster.key \\
    --header-key-file header.key`

/** Runs until SIGINT or SIGTERM. Exit code 75: start it again at once. */
export function sequencerCommand(): Command {
  const command = new Command('sequencer')
    .description('Run the venue: sequencer, API, gossip, submissions to L1.')
    .addOption(SHARED.rpc())
    .addOption(SHARED.exchange())
  return withKey(command)
    .option('--header-key-file <file>', 'key that signs micro-batch headers')
    .option('--confirm-key-file <file>', 'key that confirms claims (default: the poster’s)')
    .option('--data <dir>', 'log, leaves and read model; one process at a time', './assay-data')
    .option(
      '--retention <time>',
      'delete log records that are so old and that two snapshots in front of final confirmations ' +
        'make superfluous, such as 30d (default: keep all)',
      duration,
    )
    .option(
      '--history-retention <time>',
      'delete results, fills and receipts of confirmed submissions from the read model when they ' +
        'are so old, such as 365d (default: keep all)',
      duration,
    )
    .option(
      '--max-unposted <records>',
      'refuse placements while so many records wait for L1, and everything behind an eighth more',
      integer(8, 1e12),
      36_000_000,
    )
    .option(
      '--accept-lost-history',
      'start although rows of the read model are gone with the log that they came from',
      false,
    )
    .option('--host <host>', 'address of the API', '127.0.0.1')
    .option('--port <n>', 'port of the API, 0 = any', integer(0, 65_535), 8_080)
    .option('--gossip-host <host>', 'IPv4 address of the gossip peer', '127.0.0.1')
    .option('--gossip-port <n>', 'port of the gossip peer, 0 = any', integer(0, 65_535), 9_750)
    .option('--batch-window-ms <ms>', 'a micro-batch closes so often', integer(2, 100), 20)
    .option(
      '--submission-interval-ms <ms>',
      'a submission is posted so often, at most half of the inbox delay',
      integer(100, 21_600_000),
      60_000,
    )
    .option('--settlement-poll-ms <ms>', 'L1 is looked at so often', integer(10, 600_000), 500)
    .option('--signature-threads <n>', 'threads that check signatures', integer(1, 64), 2)
    .option('--orders-per-ip <n>', 'orders a second of one address', integer(1, 1_000_000), 1_000)
    .option(
      '--orders-per-account <n>',
      'orders a second of one account',
      integer(1, 1_000_000),
      200,
    )
    .addOption(
      new Option(
        '--bond <mode>',
        'a missing bond: auto pays it (default on the development chain), require refuses to ' +
          'start (default elsewhere), none posts inputs for others to claim',
      ).choices(BOND_MODES),
    )
    .option('--fault <kind@n>', 'misbehave in submission n (development chain only)', fault)
    .addOption(
      new Option('--log-level <level>', 'how much is logged, as JSON lines on standard error')
        .choices(['trace', 'debug', 'info', 'warn', 'error'])
        .default('info'),
    )
    .option('--json', 'say when it is ready as one JSON line', false)
    .addHelpText('after', EXAMPLE)
    .action(async (flags: VenueFlags) => run(flags))
}

async function run(flags: VenueFlags): Promise<void> {
  const { rpc, exchange: vault, headerKeyFile } = flags
  const missing = [
    ...(rpc === undefined ? ['--rpc <url>'] : []),
    ...(vault === undefined ? ['--exchange <address>'] : []),
    ...(headerKeyFile === undefined ? ['--header-key-file <file>'] : []),
  ]
  if (rpc === undefined || vault === undefined || headerKeyFile === undefined) {
    throw new CliError('USAGE', `sequencer needs ${missing.join(' and ')}.`)
  }
  const poster = await accountOf(flags, () => chainIdOf(rpc))
  if (poster === null) {
    throw new CliError('KEY_REFUSED', 'sequencer needs the poster’s key: --key-file <file>.')
  }
  const headerKey = readKeyFile(headerKeyFile)
  const venue = await startVenue(flags, { rpc, vault, poster, headerKey })
  const { url, gossip } = venue
  if (flags.json) result(JSON.stringify({ type: 'ready', gateway: url, gossip, vault }))
  else result(`ready: API ${url}, gossip ${gossip.join(' ')}`)
  if (flags.fault !== undefined) {
    note(`FAULT: ${flags.fault.kind} in submission ${flags.fault.submission}, on purpose`)
  }
  venue.failed.catch((error: unknown) => {
    const { sentence, exitCode } = failureOf(error)
    note(`error: ${sentence}`)
    // At once: what is durable is recovered at the next start, what is in memory is not trusted.
    process.exit(exitCode)
  })
  await untilSignal(() => venue.stop())
}
