/**
 * Posting through a bad L1: blocks that do not come, fees that jump a hundredfold, transactions
 * that are evicted, replaced by others of the same key, or taken back by reorganisations.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { seededRng } from '@assay/engine/suite'
import type { Rng } from '@assay/protocol'
import { Side } from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import type { Exchange } from '../settlement/exchange.ts'
import { order, posterOf, TRADERS, venueOf } from './venue.ts'
import { audit, startFundedExchange } from './venueKills.ts'

export interface SubmissionReport {
  /** On L1 at the end, once each and in order. */
  readonly submissions: number
  readonly evictions: number
  readonly spikes: number
  readonly replaced: number
  readonly reorgs: number
  readonly lost: number
  readonly wrongReads: number
  readonly failures: readonly string[]
}

/** Finality lies eight blocks back. */
const EPOCH = ['--slots-in-an-epoch', '4'] as const
const REORG_MAX = 7
const BLOCK_MS = 60
const INTERVAL_MS = 150
const REPLACE_AFTER_MS = 400
const SPIKE = 100n
const SPIKE_BLOCKS = 6
/** Micro-batches; more than a few submissions in waiting only make the end longer. */
const BACKLOG_MAX = 12
const PATIENCE_MS = 1_800_000
const GWEI = 1_000_000_000n

export async function testSubmissions(options: {
  readonly folder: string
  readonly submissions: number
  readonly seed: number
}): Promise<SubmissionReport> {
  const rng = seededRng(options.seed)
  const directory = `${options.folder}/venue`
  const exchange = await startFundedExchange(...EPOCH)
  const { rpcUrl } = exchange.anvil
  const failures: string[] = []
  const place = { rpcUrl, vault: exchange.poster.vault, replaceAfterMs: REPLACE_AFTER_MS }
  const settlement = await posterOf(place)
  const acks: string[] = []
  const counts = { evictions: 0, spikes: 0, replaced: 0, reorgs: 0 }
  try {
    const sequencer = await venueOf({
      ...{ directory, settlement, kzg: exchange.kzg, submissionIntervalMs: INTERVAL_MS },
      onFatal: (error) => failures.push(String(error)),
    })
    await sequencer.start()
    await untilFunded(sequencer)
    await exchange.anvil.rpc('evm_setAutomine', false)
    const over = new AbortController()
    const trading = trade(sequencer, exchange.domainSeparator, acks, over.signal)
    const until = performance.now() + PATIENCE_MS
    const posted = () => sequencer.api.query.health().submissionsPosted
    while (posted() < options.submissions && failures.length === 0) {
      if (performance.now() > until) failures.push(`${posted()} submissions in all that time`)
      await trouble(exchange, rng, counts)
      await delay(BLOCK_MS)
    }
    over.abort()
    await trading
    await exchange.anvil.rpc('evm_setAutomine', true)
    await exchange.anvil.rpc('anvil_mine', '0x1')
    await sequencer.stop()
    const end = await audit(exchange, directory, acks)
    return { ...counts, ...end, failures: [...failures, ...end.failures] }
  } finally {
    await exchange.stop()
  }
}

async function untilFunded({ api }: Sequencer): Promise<void> {
  while (api.query.account(TRADERS) === null) await delay(BLOCK_MS)
}

/** A record now and then while L1 keeps up a little, so that there is always something to post. */
async function trade(
  { api }: Sequencer,
  separator: Uint8Array,
  acks: string[],
  signal: AbortSignal,
): Promise<void> {
  for (let n = 0; !signal.aborted; n++) {
    await delay(INTERVAL_MS / 3)
    if (api.query.health().unpostedBatches > BACKLOG_MAX) continue
    const account = 1 + (n % TRADERS)
    const place = { account, slot: 1, seq: api.query.lastSeq(account, 1) + 1 }
    const terms = { side: n % 2 === 0 ? Side.BID : Side.ASK, price: 100, quantity: 1 + (n % 5) }
    const ack = await api.intake.submit(order(separator, place, terms))
    if (ack.kind === 'accepted') {
      const { opSeq, status } = ack.result
      const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
      acks.push(['ack', account, place.slot, place.seq, opSeq, status, hash].join(' '))
    }
  }
}

type Counts = { evictions: number; spikes: number; replaced: number; reorgs: number }

/** One thing that may happen to a chain; mostly a block. */
async function trouble({ anvil, poster }: Exchange, rng: Rng, counts: Counts): Promise<void> {
  const kind = rng.below(40)
  if (kind < 2) return
  if (kind < 5) {
    await anvil.rpc('anvil_dropAllTransactions')
    counts.evictions += 1
  } else if (kind === 5) {
    // The block's fee is too high for all that was sent, for a while.
    const { baseFeePerGas } = (await anvil.rpc('eth_getBlockByNumber', 'latest', false)) as {
      baseFeePerGas: string
    }
    const base = BigInt(baseFeePerGas)
    for (let i = 0; i < SPIKE_BLOCKS; i++) {
      await anvil.rpc('anvil_setNextBlockBaseFeePerGas', hex(base * SPIKE))
      await anvil.rpc('evm_mine')
      await delay(BLOCK_MS)
    }
    await anvil.rpc('anvil_setNextBlockBaseFeePerGas', hex(base < GWEI ? GWEI : base))
    await anvil.rpc('evm_mine')
    counts.spikes += 1
  } else if (kind === 6) {
    // Somebody else uses the key: a nonce is gone.
    const { sequencer } = await poster.info()
    const fees = { maxFeePerGas: hex(5_000n * GWEI), maxPriorityFeePerGas: hex(10n * GWEI) }
    const transaction = { from: sequencer, to: sequencer, value: '0x0', gas: '0x5208', ...fees }
    const nonce = await anvil.rpc('eth_getTransactionCount', sequencer, 'latest')
    const sent = anvil.rpc('eth_sendTransaction', { ...transaction, nonce })
    counts.replaced += await sent.then(
      () => 1,
      () => 0,
    )
    await anvil.rpc('evm_mine')
  } else if (kind === 7) {
    await anvil.rpc('anvil_reorg', 1 + rng.below(REORG_MAX), [])
    counts.reorgs += 1
  } else await anvil.rpc('evm_mine')
}

const hex = (value: bigint) => `0x${value.toString(16)}`
