/**
 * A venue whose only endpoint lags, fails, lies, or shows a hundredfold blob fee, one after the
 * other, while records and deposits go on: what is promised stays, once each and in order.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { seededRng, testKey } from '@assay/engine/suite'
import { decodeInboxEntry, InboxKind, type Rng, Side } from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import type { Exchange } from '../settlement/exchange.ts'
import { LIES, type Lie, startLiarProxy } from './liarProxy.ts'
import { order, posterOf, TRADERS, venueOf } from './venue.ts'
import { audit, startFundedExchange } from './venueKills.ts'

export interface EndpointReport {
  readonly rounds: number
  /** How often each lie was told. */
  readonly lies: Readonly<Record<Lie, number>>
  /** The venue ended and was started again, as a supervisor does. */
  readonly stops: number
  readonly deposits: number
  readonly submissions: number
  readonly lost: number
  readonly wrongReads: number
  readonly failures: readonly string[]
}

/** Finality lies eight blocks back. */
const EPOCH = ['--slots-in-an-epoch', '4'] as const
const BLOCK_MS = 50
const INTERVAL_MS = 200
const REPLACE_AFTER_MS = 300
/** Blocks under one lie, and under none behind it. */
const LIE_BLOCKS = 24
const CALM_BLOCKS = 16
/** Until the lie was told at all. */
const MORE_BLOCKS = 200
const RECORD_EVERY_MS = 40
/** Micro-batches; more than a few submissions in waiting only make the end longer. */
const BACKLOG_MAX = 12
const ASSET = 3
const PATIENCE_MS = 180_000
const STARTS_MAX = 20

export async function testBadEndpoints(options: {
  readonly folder: string
  readonly rounds: number
  readonly seed: number
}): Promise<EndpointReport> {
  const rng = seededRng(options.seed)
  const directory = `${options.folder}/venue`
  const exchange = await startFundedExchange(...EPOCH)
  const proxy = await startLiarProxy(exchange.anvil.rpcUrl)
  const failures: string[] = []
  const acks: string[] = []
  let [stops, deposits, isOver] = [0, 0, false]
  const { vault } = exchange.poster
  /** One life after the other, as under a supervisor. */
  let sequencer: Sequencer | null = null
  let restart = () => {}
  async function live(): Promise<void> {
    while (!isOver && failures.length === 0) {
      const dead = Promise.withResolvers<void>()
      restart = dead.resolve
      try {
        const place = { rpcUrl: proxy.url, vault, replaceAfterMs: REPLACE_AFTER_MS }
        const settlement = await posterOf(place)
        const next = await venueOf({
          ...{ directory, settlement, kzg: exchange.kzg, submissionIntervalMs: INTERVAL_MS },
          onFatal: () => dead.resolve(),
        })
        await next.start()
        sequencer = next
        await Promise.race([dead.promise, ended.promise])
        sequencer = null
        await next.stop()
      } catch {
        // Nothing was opened, or all was closed again.
        await delay(BLOCK_MS)
      }
      if (isOver) return
      stops += 1
      if (stops === STARTS_MAX) failures.push('it stops again and again')
    }
  }
  const ended = Promise.withResolvers<void>()
  try {
    const life = live()
    await untilFunded(() => sequencer)
    await exchange.anvil.rpc('evm_setAutomine', false)
    const trading = trade(() => (isOver ? 'over' : sequencer), exchange.domainSeparator, acks)
    for (let round = 1; round <= options.rounds && failures.length === 0; round++) {
      for (const lie of shuffled(LIES, rng)) {
        proxy.lie = lie
        // From a key of its own, past the proxy: its owner sees the true chain.
        deposit(exchange, 10 + (deposits % 3), 1 + rng.below(1_000)).catch(() => {})
        deposits += 1
        // Logs are read at a start only, as long as nothing is missed.
        if (lie === 'omitted') restart()
        const told = proxy.told[lie]
        await blocks(exchange, LIE_BLOCKS, rng)
        for (let i = 0; i < MORE_BLOCKS && proxy.told[lie] === told; i++) {
          await blocks(exchange, 1, rng)
        }
        proxy.lie = null
        await blocks(exchange, CALM_BLOCKS, rng)
      }
    }
    isOver = true
    await trading
    await exchange.anvil.rpc('evm_setAutomine', true)
    await exchange.anvil.rpc('anvil_mine', '0x10')
    ended.resolve()
    await life
    const end = await audit(exchange, directory, acks)
    const credits = await creditsOf(exchange, directory)
    failures.push(...end.failures, ...credits)
    const { submissions, lost, wrongReads } = end
    const lies = proxy.told
    const report = { rounds: options.rounds, lies, stops, deposits }
    return { ...report, submissions, lost, wrongReads, failures }
  } finally {
    isOver = true
    ended.resolve()
    await proxy.stop()
    await exchange.stop()
  }
}

async function untilFunded(at: () => Sequencer | null): Promise<void> {
  while ((at()?.api.query.account(TRADERS) ?? null) === null) await delay(BLOCK_MS)
}

/** Blocks at their pace; now and then what waits is evicted. */
async function blocks({ anvil }: Exchange, count: number, rng: Rng): Promise<void> {
  for (let i = 0; i < count; i++) {
    if (rng.below(20) === 0) await anvil.rpc('anvil_dropAllTransactions')
    await anvil.rpc('evm_mine')
    await delay(BLOCK_MS)
  }
}

function deposit({ user }: Exchange, key: number, amount: number): Promise<unknown> {
  const owner = `0x${Buffer.from(testKey(key).address).toString('hex')}` as const
  return user.deposit({ asset: ASSET, amount, owner })
}

async function trade(
  at: () => Sequencer | null | 'over',
  separator: Uint8Array,
  acks: string[],
): Promise<void> {
  for (let n = 0; ; n++) {
    await delay(RECORD_EVERY_MS)
    const sequencer = at()
    if (sequencer === 'over') return
    if (sequencer === null) continue
    const { api } = sequencer
    try {
      if (api.query.health().unpostedBatches > BACKLOG_MAX) continue
      const account = 1 + (n % TRADERS)
      const place = { account, slot: 1, seq: api.query.lastSeq(account, 1) + 1 }
      const terms = { side: n % 2 === 0 ? Side.BID : Side.ASK, price: 100, quantity: 1 + (n % 5) }
      const ack = await api.intake.submit(order(separator, place, terms))
      if (ack.kind !== 'accepted') continue
      const { opSeq, status } = ack.result
      const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
      acks.push(['ack', account, place.slot, place.seq, opSeq, status, hash].join(' '))
    } catch {
      // It has stopped meanwhile: nothing was promised.
    }
  }
}

/** Each deposit on the chain, by what the venue says at the end; a sentence for each difference. */
async function creditsOf(exchange: Exchange, directory: string): Promise<string[]> {
  const { poster, kzg, anvil } = exchange
  const final = await poster.inboxLength()
  const settlement = await posterOf({ rpcUrl: anvil.rpcUrl, vault: poster.vault })
  const wrong: string[] = []
  const sequencer = await venueOf({
    ...{ directory, settlement, kzg, submissionIntervalMs: INTERVAL_MS },
    onFatal: (error) => wrong.push(String(error)),
  })
  await sequencer.start()
  const { query } = sequencer.api
  await anvil.rpc('anvil_mine', '0x10')
  const until = performance.now() + PATIENCE_MS
  const consumed = () => query.batches(0, Number.MAX_SAFE_INTEGER).at(-1)?.header.header.inboxTo
  while ((consumed() ?? 0) < final && performance.now() < until) await delay(BLOCK_MS)
  const sums = new Map<number, number>()
  for (const [index, entry] of (await poster.inboxEntries(0, final)).entries()) {
    const decoded = decodeInboxEntry(entry)
    if (decoded.kind !== InboxKind.DEPOSIT) continue
    const { account, asset, amount } = decoded
    if (asset === ASSET) sums.set(account, (sums.get(account) ?? 0) + amount)
    const found = query.deposits(account).filter(({ inboxIndex }) => inboxIndex === index)
    const isRight = found.length === 1 && found[0]?.stage === 'credited'
    if (!isRight || found[0]?.amount !== amount) wrong.push(`deposit ${index} is not credited once`)
  }
  for (const [account, sum] of sums) {
    const { free } = query.balance(account, ASSET)
    if (free !== sum) wrong.push(`account ${account} has ${free} of ${sum}`)
  }
  await sequencer.stop()
  return wrong
}

function shuffled<T>(all: readonly T[], rng: Rng): readonly T[] {
  const rest = [...all]
  return all.map(() => rest.splice(rng.below(rest.length), 1)[0] as T)
}
