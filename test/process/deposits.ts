/**
 * Deposits on an L1 that reorganises, with its default finality (64 blocks): each final deposit is
 * credited exactly once, none that is not final ever is.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { pick, seededRng, testKey } from '@assay/engine/suite'
import { decodeInboxEntry, InboxKind, type Rng } from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import { privateKeyToAccount, type Settlement } from '@assay/settlement'
import { encodeFunctionData, parseAbi } from 'viem'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, startExchange } from '../settlement/exchange.ts'
import { MARKETS, posterOf, venueOf } from './venue.ts'

export interface DepositReport {
  /** Sent; those that a reorganisation took back are sent again, or not. */
  readonly deposits: number
  /** On the chain at the end. */
  readonly final: number
  readonly credited: number
  readonly reorgs: number
  readonly deepest: number
  /** Taken back by a reorganisation, at least once. */
  readonly undone: number
  /** Final and not credited as it stands on the chain. */
  readonly lost: number
  /** Credited twice, otherwise, or before it was final. */
  readonly wrongReads: number
  readonly failures: readonly string[]
}

const EPOCH = ['--slots-in-an-epoch', '32'] as const
const FINALITY_BLOCKS = 64
const OWNERS = 8
const ASSET = 1
const ROUND_MAX = 30
/** anvil loses old states on longer chains, and goes back to an empty one. */
const DEPOSITS_A_CHAIN = 200
const POLL_MS = 20
const LOOKS = 5
const PATIENCE_MS = 180_000
const USER = privateKeyToAccount(DEV_KEYS[2]).address
const ABI = parseAbi([
  'function deposit(uint8 asset, uint64 units, address owner)',
  'function approve(address spender, uint256 amount)',
])

interface Wanted {
  readonly units: number
  readonly owner: `0x${string}`
}

interface DepositOptions {
  readonly folder: string
  readonly deposits: number
  readonly seed: number
}

/** As many chains as it takes: the n-th has seed + n. */
export async function testDeposits(options: DepositOptions): Promise<DepositReport> {
  const reports: DepositReport[] = []
  for (let rest = options.deposits; rest > 0; rest -= DEPOSITS_A_CHAIN) {
    const folder = `${options.folder}/chain-${reports.length}`
    const deposits = Math.min(rest, DEPOSITS_A_CHAIN)
    const report = await oneChain({ folder, deposits, seed: options.seed + reports.length })
    reports.push(report)
    if (report.failures.length > 0) break
  }
  const sum = (read: (report: DepositReport) => number) =>
    reports.reduce((total, report) => total + read(report), 0)
  return {
    deposits: sum(({ deposits }) => deposits),
    final: sum(({ final }) => final),
    credited: sum(({ credited }) => credited),
    reorgs: sum(({ reorgs }) => reorgs),
    deepest: Math.max(...reports.map(({ deepest }) => deepest)),
    undone: sum(({ undone }) => undone),
    lost: sum(({ lost }) => lost),
    wrongReads: sum(({ wrongReads }) => wrongReads),
    failures: reports.flatMap(({ failures }) => failures),
  }
}

async function oneChain(options: DepositOptions): Promise<DepositReport> {
  const rng = seededRng(options.seed)
  const exchange = await startExchange({ markets: MARKETS, anvilFlags: EPOCH })
  const failures: string[] = []
  const stops: (() => Promise<void>)[] = [exchange.stop]
  try {
    const { rpcUrl } = exchange.anvil
    const settlement = await posterOf({ rpcUrl, vault: exchange.poster.vault })
    const sequencer = await venueOf({
      directory: `${options.folder}/venue`,
      ...{ settlement, kzg: exchange.kzg, submissionIntervalMs: 300 },
      onFatal: (error) => failures.push(String(error)),
    })
    await approve(exchange)
    await exchange.anvil.rpc('anvil_mine', hex(FINALITY_BLOCKS + 2))
    await sequencer.start()
    stops.unshift(() => sequencer.stop())
    const early = watchCredits(sequencer, settlement)
    await exchange.anvil.rpc('evm_setAutomine', false)
    const reorged = await makeDeposits(exchange, rng, options.deposits, failures)
    await exchange.anvil.rpc('evm_setAutomine', true)
    await exchange.anvil.rpc('anvil_mine', hex(FINALITY_BLOCKS + 2))
    const final = await settlement.inboxLength()
    await untilCredited(sequencer, final, failures)
    const credits = await compareCredits(sequencer, settlement, final)
    const wrongReads = credits.wrongReads + (await early())
    return { deposits: options.deposits, ...reorged, ...credits, wrongReads, failures }
  } finally {
    for (const stop of stops) await stop()
  }
}

async function approve({ anvil, poster }: Exchange): Promise<void> {
  const { assets } = await poster.info()
  const token = assets.find(({ id }) => id === ASSET)?.token
  const args = [poster.vault, 2n ** 255n] as const
  const data = encodeFunctionData({ abi: ABI, functionName: 'approve', args })
  await anvil.rpc('eth_sendTransaction', { from: USER, to: token, data })
}

/** Rounds of deposits, blocks and reorganisations of any depth that finality allows. */
async function makeDeposits(
  { anvil, poster }: Exchange,
  rng: Rng,
  count: number,
  failures: readonly string[],
) {
  const send = async ({ units, owner }: Wanted) => {
    const args = [ASSET, BigInt(units), owner] as const
    const data = encodeFunctionData({ abi: ABI, functionName: 'deposit', args })
    const gas = hex(400_000)
    await anvil.rpc('eth_sendTransaction', { from: USER, to: poster.vault, data, gas })
  }
  /** By block, what was sent into it. */
  let recent: { block: number; wanted: readonly Wanted[] }[] = []
  let [sent, reorgs, deepest, undone] = [0, 0, 0, 0]
  while (sent < count && failures.length === 0) {
    const wanted: Wanted[] = []
    for (let i = Math.min(count - sent, 1 + rng.below(ROUND_MAX)); i > 0; i--) {
      const owner = testKey(1 + rng.below(OWNERS)).address
      wanted.push({ units: 1 + rng.below(1_000), owner: `0x${Buffer.from(owner).toString('hex')}` })
    }
    sent += wanted.length
    for (const one of wanted) await send(one)
    await anvil.rpc('evm_mine')
    recent.push({ block: await blockNumber(anvil), wanted })
    await anvil.rpc('anvil_mine', hex(1 + rng.below(20)))
    await delay(POLL_MS * rng.below(5))
    if (rng.below(2) === 0) continue
    const latest = await blockNumber(anvil)
    const depth = rng.below(4) === 0 ? pick(rng, [1, 2, 7, 32, 64]) : 1 + rng.below(FINALITY_BLOCKS)
    await anvil.rpc('anvil_reorg', depth, [])
    reorgs += 1
    deepest = Math.max(deepest, depth)
    const gone = recent.filter(({ block }) => block > latest - depth).flatMap((one) => one.wanted)
    recent = recent.filter(({ block }) => block <= latest - depth)
    undone += gone.length
    // Most come again, in another order and in another block; some never.
    const again = gone.filter(() => rng.below(5) > 0).sort(() => rng.below(3) - 1)
    if (again.length === 0) continue
    for (const one of again) await send(one)
    await anvil.rpc('evm_mine')
    recent.push({ block: await blockNumber(anvil), wanted: again })
  }
  return { reorgs, deepest, undone }
}

async function blockNumber(anvil: Exchange['anvil']): Promise<number> {
  return Number(await anvil.rpc('eth_blockNumber'))
}

/** Counts micro-batches that consumed more of the inbox than is final behind them. */
function watchCredits({ api }: Sequencer, settlement: Settlement): () => Promise<number> {
  const looks: Promise<number>[] = []
  let final = 0

  /** While it reorganises, anvil shows an older finality for a moment: looked at again. */
  async function look(inboxTo: number): Promise<number> {
    for (let again = 0; again < LOOKS && inboxTo > final; again++) {
      const { number } = await settlement.finalizedBlock()
      const length = await settlement.inboxLength(number).catch(() => 0)
      final = Math.max(final, length)
      if (inboxTo > final) await delay(POLL_MS)
    }
    return inboxTo > final ? 1 : 0
  }

  const unsubscribe = api.feed.subscribe((event) => {
    if (event.type === 'batch') looks.push(look(event.batch.header.header.inboxTo))
  })
  return async () => {
    unsubscribe()
    return (await Promise.all(looks)).reduce((sum, one) => sum + one, 0)
  }
}

async function untilCredited({ api }: Sequencer, final: number, failures: string[]): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  const consumed = () => api.query.batches(0, Number.MAX_SAFE_INTEGER).at(-1)?.header.header.inboxTo
  while ((consumed() ?? 0) < final) {
    if (performance.now() > until) {
      failures.push(`${consumed()} of ${final} inbox entries were consumed`)
      return
    }
    await delay(POLL_MS)
  }
}

/** What the venue says of each deposit against what the chain says. */
async function compareCredits({ api }: Sequencer, settlement: Settlement, final: number) {
  const entries = (await settlement.inboxEntries(0, final)).map(decodeInboxEntry)
  const accounts = new Set(entries.flatMap((one) => ('account' in one ? [one.account] : [])))
  const credited = [...accounts].flatMap((account) =>
    api.query.deposits(account).filter(({ stage }) => stage === 'credited'),
  )
  const byIndex = new Map(credited.map((one) => [one.inboxIndex, one]))
  let [lost, wrongReads, deposits] = [0, credited.length - byIndex.size, 0]
  const sums = new Map<number, number>()
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== InboxKind.DEPOSIT) continue
    deposits += 1
    const { account, asset, amount } = entry
    sums.set(account, (sums.get(account) ?? 0) + amount)
    const found = byIndex.get(index)
    if (found === undefined) lost += 1
    else if (found.account !== account || found.asset !== asset || found.amount !== amount) {
      wrongReads += 1
    }
  }
  for (const [account, sum] of sums) {
    if (api.query.balance(account, ASSET).free !== sum) wrongReads += 1
  }
  wrongReads += Math.max(0, byIndex.size - deposits)
  return { final: deposits, credited: byIndex.size, lost, wrongReads }
}

const hex = (value: number) => `0x${value.toString(16)}`
