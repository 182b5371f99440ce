/** `assay monitor`: watches an exchange for ever, and ends what is wrong. Spec: monitor. */
import { join } from 'node:path'
import { createKzg } from '@assay/da'
import { createObserver } from '@assay/gossip'
import { createMachine } from '@assay/machine'
import {
  createMonitor,
  createWebhook,
  type Disputer,
  type MonitorOptions,
  serveMetrics,
} from '@assay/monitor'
import { fromHex, type Kzg } from '@assay/protocol'
import { createSettlement } from '@assay/settlement'
import { createL1Reads, type Hex, loadSignatures } from '@assay/verifier'
import { Command, Option } from 'commander'
import { type BlobPlaces, blobReader } from '../blobReading.ts'
import { verifierCheckpoints } from '../checkpoints.ts'
import { createDisputer, readBalance } from '../disputing.ts'
import { CliError } from '../failure.ts'
import { killingTransaction } from '../faultProofs.ts'
import { createFaultProver } from '../faultProver.ts'
import { address, duration, httpUrl, integer, SHARED, urls, withKey } from '../flags.ts'
import { createHasher } from '../hasher.ts'
import { accountOf, type KeyFlags } from '../keys.ts'
import { chainIdOf } from '../l1.ts'
import { createMonitorScreen, type MonitorOutput } from '../monitorScreen.ts'
import { note, result } from '../output.ts'
import { interruptible } from '../shutdown.ts'

/**
 * Confirmed submissions that a restart looks at again: rewards of their dead claims may not be
 * collected yet, and who posted last is among them.
 */
const SEEN_AGAIN = 256

/** Options as parsed from the command line. Times in ms. */
export interface MonitorFlags extends BlobPlaces, KeyFlags {
  readonly rpc: string
  readonly exchange: Hex
  readonly bootstrap: readonly string[]
  readonly data: string
  readonly kill?: boolean
  readonly commit?: boolean
  readonly propose?: boolean
  readonly bond?: boolean
  readonly confirm?: boolean
  readonly patience?: number
  readonly metricsPort?: number
  readonly webhook?: string
  readonly gasAddress?: Hex
  readonly pollMs: number
  readonly json: boolean
}

const EXAMPLES = `
Examples:
  assay monitor --rpc $RPC --beacon $BEACON --exchange 0xVault --archive blobs
  assay monitor … --keystore key.json --password-file pw --kill --commit --propose --bond --confirm

Without a key it sends nothing: evidence and the ready-to-send transaction are in --data.`

/** The command with its options. Runs until interrupted. */
export function monitorCommand(): Command {
  const collect = (value: string, before: readonly string[]) => [...before, value]
  const command = new Command('monitor')
    .description('watch an exchange for ever, raise alerts, and end what is wrong')
    .addOption(SHARED.rpc().makeOptionMandatory())
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .addOption(SHARED.exchange().makeOptionMandatory())
    .option('--archive <dir>', 'keep every blob here as it is posted, and read it from here')
    .option('--bootstrap <multiaddr>', 'watch signed headers from this peer on', collect, [])
    .option('--data <dir>', 'standing alerts and evidence', 'assay-monitor')
    .option('--kill', 'prove the fault of every wrong claim', false)
    .option('--commit', 'commit to a fault first: nobody can take the reward', false)
    .option('--propose', 'claim what nobody has claimed rightly; needs a bond', false)
    .option('--bond', 'deposit the bond when there is none', false)
    .option('--confirm', 'confirm right claims that are ripe', false)
    .addOption(
      new Option('--patience <duration>', 'an honest sequencer goes first for so long')
        .argParser(duration)
        .default(600_000, '10m'),
    )
    .option('--metrics-port <n>', 'Prometheus at 127.0.0.1, 0 = any', integer(0, 65_535))
    .option('--webhook <url>', 'POST every alert as JSON', httpUrl)
    .option('--gas-address <address>', 'without a key: warn when this one runs out', address)
    .option('--poll-ms <ms>', 'how often to look at L1', integer(1, 3_600_000), 2_000)
    .option('--json', 'one JSON line for everything that is said', false)
    .addHelpText('after', EXAMPLES)
  return withKey(command).action(async (flags: MonitorFlags) => {
    const output = { say: result, isTerminal: process.stdout.isTTY === true }
    await interruptible((signal) => monitor(flags, signal, output))
  })
}

/** Watches until aborted. @throws CliError USAGE, KEY_REFUSED */
export async function monitor(
  flags: MonitorFlags,
  signal: AbortSignal,
  output: MonitorOutput,
): Promise<void> {
  if (flags.beacon === undefined && flags.archive === undefined) {
    throw new CliError('USAGE', '--beacon <url> or --archive <dir> is needed to read blobs.')
  }
  if (flags.kill === true && flags.archive === undefined) {
    note(
      '--kill without --archive: a proof against a claim on inputs older than 64 submissions ' +
        'replays from genesis, and fails once blobs are pruned (about 18 days). ' +
        'Add --archive <dir>.',
    )
  }
  const kzg = createKzg()
  try {
    const disputer = await disputerOf(flags, kzg)
    await watch(flags, { kzg, disputer, signal, output })
  } finally {
    await kzg.stop()
  }
}

async function watch(
  flags: MonitorFlags,
  parts: {
    readonly kzg: Kzg
    readonly disputer: Disputer | null
    readonly signal: AbortSignal
    readonly output: MonitorOutput
  },
): Promise<void> {
  const { kzg, disputer, signal, output } = parts
  const hasher = await createHasher()
  const l1 = createL1Reads({ rpcUrl: flags.rpc, vault: flags.exchange })
  const screen = createMonitorScreen({ ...output, json: flags.json, me: disputer?.address ?? null })
  const webhook = webhookOf(flags, () => running.metrics.webhookFailures.inc())
  const blobs = blobReader(flags, l1, kzg)
  const directory = join(flags.data, 'checkpoints')
  const checkpoints = verifierCheckpoints({ checkpoints: directory }, l1, SEEN_AGAIN)
  const running = createMonitor({
    prover: createFaultProver({
      ...{ l1, blobs, kzg, hasher, ...checkpoints },
      transactionOf: (built) => killingTransaction(built, flags),
    }),
    verifier: {
      ...{ l1, blobs },
      createMachine: (options) => createMachine({ ...options, hasher }),
      signatures: loadSignatures(),
      ...checkpoints,
    },
    connect: () => createSettlement({ rpcUrl: flags.rpc, vault: flags.exchange }),
    clock: { wallMs: () => Date.now(), monotonicMs: () => Math.floor(performance.now()) },
    files: flags.data,
    archives: flags.archive !== undefined,
    acting: actingOf(flags),
    pollMs: flags.pollMs,
    onNews: screen.news,
    ...(disputer === null ? gasOf(flags) : { disputer }),
    ...(webhook === null ? {} : { webhook }),
    ...observing(flags),
  })
  const { metricsPort: port } = flags
  const { registry } = running.metrics
  const server =
    port === undefined ? null : await serveMetrics(registry, { host: '127.0.0.1', port })
  if (server !== null) note(`metrics at http://127.0.0.1:${server.port}/metrics`)
  try {
    await running.run(signal)
  } finally {
    screen.close()
    await webhook?.close(5_000)
    await server?.stop()
  }
}

function actingOf(flags: MonitorFlags): MonitorOptions['acting'] {
  return {
    kill: flags.kill === true,
    commit: flags.commit === true,
    propose: flags.propose === true,
    bond: flags.bond === true,
    confirm: flags.confirm === true,
    patienceSeconds: (flags.patience ?? 600_000) / 1_000,
  }
}

/** Null without a key. @throws CliError USAGE when there is something to send */
async function disputerOf(flags: MonitorFlags, kzg: Kzg): Promise<Disputer | null> {
  const { rpc, exchange: vault } = flags
  const account = await accountOf(flags, () => chainIdOf(rpc))
  if (account !== null) {
    const connect = () => createSettlement({ rpcUrl: rpc, vault, account, pollMs: 250 })
    const balance = () => readBalance(rpc, account.address)
    return createDisputer({ account, kzg, connect, balance })
  }
  const names = ['kill', 'commit', 'propose', 'bond', 'confirm'] as const
  const wanted = names.filter((name) => flags[name] === true).map((name) => `--${name}`)
  if (wanted.length === 0) return null
  const sentence = `${wanted.join(', ')}: sending needs --keystore <file> or --key-file <file>.`
  throw new CliError('USAGE', sentence)
}

function webhookOf({ webhook: url }: MonitorFlags, onFailure: () => void) {
  if (url === undefined) return null
  return createWebhook({
    url,
    onFailure: (reason) => {
      onFailure()
      note(`the webhook did not take a message: ${reason}`)
    },
  })
}

function observing({ rpc, exchange, bootstrap }: MonitorFlags): Pick<MonitorOptions, 'observe'> {
  if (bootstrap.length === 0) return {}
  return {
    observe: async (callbacks) => {
      const settlement = await createSettlement({ rpcUrl: rpc, vault: exchange })
      const { headerSigner, domainSeparator, genesis } = await settlement.info()
      const observer = createObserver({
        ...{ domainSeparator, headerSigner: fromHex(headerSigner), shard: genesis.shard },
        ...{ listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap, ...callbacks },
      })
      await observer.start()
      return observer
    },
  }
}

function gasOf({ rpc, gasAddress }: MonitorFlags): Pick<MonitorOptions, 'gas'> {
  if (gasAddress === undefined) return {}
  return { gas: { address: gasAddress, balance: () => readBalance(rpc, gasAddress) } }
}
