/** `assay observe`: receives signed headers over gossip and checks them, without a key. */
import { createObserver } from '@assay/gossip'
import { fromHex } from '@assay/protocol'
import { createSettlement } from '@assay/settlement'
import { Command, InvalidArgumentError } from 'commander'
import { CliError } from '../failure.ts'
import { integer, SHARED } from '../flags.ts'
import { note, result } from '../output.ts'
import { untilSignal } from '../shutdown.ts'

interface Flags {
  readonly rpc?: string
  readonly exchange?: `0x${string}`
  readonly bootstrap: readonly string[]
  readonly gossipHost: string
  readonly gossipPort: number
  readonly everyMs: number
  readonly json: boolean
}

/** Prints its counters now and then and a last line when it is stopped. */
export function observeCommand(): Command {
  const collect = (value: string, before: readonly string[]) => {
    if (value.startsWith('/') && value.includes('/p2p/')) return [...before, value]
    throw new InvalidArgumentError('It must be a multiaddress with /p2p/ at its end.')
  }
  return new Command('observe')
    .description('Receive and check the signed headers of a venue over gossip, without a key.')
    .addOption(SHARED.rpc())
    .addOption(SHARED.exchange())
    .option('--bootstrap <multiaddr>', 'a peer to start from (may be repeated)', collect, [])
    .option('--gossip-host <host>', 'IPv4 address to listen at', '127.0.0.1')
    .option('--gossip-port <n>', 'port to listen at, 0 = any', integer(0, 65_535), 0)
    .option('--every-ms <ms>', 'how often to print the counters', integer(100, 3_600_000), 1_000)
    .option('--json', 'counters as one JSON line each time', false)
    .addHelpText('after', '\nThe gossip addresses of a venue are in GET /v1/info.')
    .action(async (flags: Flags) => observe(flags))
}

async function observe(flags: Flags): Promise<void> {
  const { rpc, exchange: vault, bootstrap } = flags
  if (rpc === undefined || vault === undefined || bootstrap.length === 0) {
    throw new CliError('USAGE', 'observe needs --rpc, --exchange and at least one --bootstrap.')
  }
  const settlement = await createSettlement({ rpcUrl: rpc, vault })
  // From L1, not from the venue: who may sign headers is fixed at deployment.
  const { headerSigner, domainSeparator, genesis } = await settlement.info()
  const observer = createObserver({
    domainSeparator,
    headerSigner: fromHex(headerSigner),
    shard: genesis.shard,
    listen: [`/ip4/${flags.gossipHost}/tcp/${flags.gossipPort}`],
    bootstrap,
    onConflict: ({ kind, second }) =>
      note(`EVIDENCE: ${kind} at micro-batch ${second.signed.header.batchId}`),
  })
  const print = (type: 'counters' | 'final') => {
    const report = observer.report()
    const { headersSeen, lastBatchId, rejected, equivocations } = report
    const text = `${headersSeen} headers, last ${lastBatchId ?? 'none'}, ${rejected} rejected`
    result(
      flags.json ? JSON.stringify({ type, ...report }) : `${text}, ${equivocations} equivocations`,
    )
  }
  await observer.start()
  note(`observing as ${observer.node.peerId}; headers must be signed by ${headerSigner}`)
  const timer = setInterval(() => print('counters'), flags.everyMs)
  await untilSignal(async () => {
    clearInterval(timer)
    await observer.stop()
  })
  print('final')
}
