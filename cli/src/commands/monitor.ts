/** `assay monitor`: watches an exchange for ever and raises alerts. Spec: verification. */
import { createKzg } from '@assay/da'
import { createObserver } from '@assay/gossip'
import { createMachine } from '@assay/machine'
import {
  createEvidenceWriter,
  createMonitor,
  createWebhook,
  type MonitorNews,
  type MonitorOptions,
  serveMetrics,
} from '@assay/monitor'
import { fromHex } from '@assay/protocol'
import { createSettlement, SettlementError } from '@assay/settlement'
import { createL1Reads, type Hex, loadSignatures, submissionSentence } from '@assay/verifier'
import { Command } from 'commander'
import { type BlobPlaces, blobReader } from '../blobReading.ts'
import { CliError } from '../failure.ts'
import { address, httpUrl, integer, urls } from '../flags.ts'
import { createHasher } from '../hasher.ts'
import { balanceOf } from '../l1.ts'
import { note, result } from '../output.ts'
import { interruptible } from '../shutdown.ts'

/** Options as parsed from the command line. */
export interface MonitorFlags extends BlobPlaces {
  readonly rpc: string
  readonly exchange: Hex
  readonly bootstrap: readonly string[]
  readonly data: string
  readonly metricsPort?: number
  readonly webhook?: string
  readonly gasAddress?: Hex
  readonly pollMs: number
  readonly json: boolean
}

/** The command with its options. Runs until interrupted. */
export function monitorCommand(): Command {
  const collect = (value: string, before: readonly string[]) => [...before, value]
  return new Command('monitor')
    .description(
      'watch an exchange for ever and raise alerts; evidence is written, nothing is sent',
    )
    .requiredOption('--rpc <url>', 'L1 endpoint', httpUrl)
    .option('--beacon <url>', 'beacon endpoint with blobs (may be repeated)', urls)
    .requiredOption('--exchange <address>', 'the Vault', address)
    .option('--archive <dir>', 'keep every blob here as it is posted, and read it from here')
    .option('--bootstrap <multiaddr>', 'watch signed headers from this peer on', collect, [])
    .option('--data <dir>', 'standing alerts and evidence', 'assay-monitor')
    .option('--metrics-port <n>', 'Prometheus at 127.0.0.1, 0 = any', integer(0, 65_535))
    .option('--webhook <url>', 'POST every alert as JSON', httpUrl)
    .option('--gas-address <address>', 'warn when this key runs out of ether', address)
    .option('--poll-ms <ms>', 'how often to look at L1', integer(1, 3_600_000), 2_000)
    .option('--json', 'one JSON line for everything that is said', false)
    .action(async (flags: MonitorFlags) => {
      if (flags.beacon === undefined && flags.archive === undefined) {
        throw new CliError('USAGE', '--beacon <url> or --archive <dir> is needed to read blobs.')
      }
      await interruptible((signal) => monitor(flags, signal, result))
    })
}

/** Watches until aborted. */
export async function monitor(
  flags: MonitorFlags,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const kzg = createKzg()
  const hasher = await createHasher()
  const l1 = createL1Reads({ rpcUrl: flags.rpc, vault: flags.exchange })
  const webhook =
    flags.webhook === undefined
      ? undefined
      : createWebhook({
          url: flags.webhook,
          onDropped: (reason) => {
            monitor.metrics.webhookDrops.inc()
            note(`the webhook missed a message: ${reason}`)
          },
        })
  const monitor = createMonitor({
    verifier: {
      l1,
      blobs: blobReader(flags, l1, kzg),
      createMachine: (options) => createMachine({ ...options, hasher }),
      signatures: loadSignatures(),
    },
    connect: () => createSettlement({ rpcUrl: flags.rpc, vault: flags.exchange }),
    clock: { wallMs: () => Date.now(), monotonicMs: () => Math.floor(performance.now()) },
    directory: flags.data,
    disputer: createEvidenceWriter(flags.data),
    pollMs: flags.pollMs,
    onNews: (news) => print(flags.json, news, say),
    ...(webhook === undefined ? {} : { webhook }),
    ...observing(flags),
    ...gasOf(flags),
  })
  const { metricsPort: port } = flags
  const { registry } = monitor.metrics
  const server =
    port === undefined ? null : await serveMetrics(registry, { host: '127.0.0.1', port })
  if (server !== null) note(`metrics at http://127.0.0.1:${server.port}/metrics`)
  try {
    await monitor.run(signal)
  } finally {
    await webhook?.close(5_000)
    await server?.stop()
    await kzg.stop()
  }
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
  const balance = () =>
    balanceOf(rpc, gasAddress).catch((cause: Error) => {
      throw new SettlementError('RPC_UNREACHABLE', cause.message, { cause })
    })
  return { gas: { address: gasAddress, balance } }
}

function print(json: boolean, news: MonitorNews, say: (line: string) => void): void {
  if (news.type === 'progress' && news.progress.type === 'blocks') return
  const now = () => new Date().toISOString().slice(0, 19)
  say(json ? JSON.stringify(news) : `${now()}Z ${lineOf(news)}`)
}

function lineOf(news: MonitorNews): string {
  switch (news.type) {
    case 'raised': {
      const { severity, code, sentence, nextStep } = news.alert
      const level = severity === 'critical' ? 'ALERT  ' : 'WARNING'
      return `${level} ${code}: ${sentence}\n  → ${nextStep}`
    }
    case 'resolved':
      return `RESOLVED ${news.alert.code}: ${news.alert.sentence}`
    case 'submission':
      return submissionSentence(news.report)
    case 'dispute':
      return `claim ${news.claimId}: ${news.sentence}`
    case 'progress':
      return news.progress.type === 'unreachable'
        ? news.progress.detail
        : `L1 dropped block ${news.progress.block}: replaying anew`
  }
}
