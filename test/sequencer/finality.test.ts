/** An L1 whose finality stalls at a node without old states, and that then goes back further. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, Side } from '@assay/protocol'
import { rewindLog, type Sequencer } from '@assay/sequencer'
import { type BlockInfo, type Settlement, SettlementError } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { order, posterOf, TRADERS } from '../process/venue.ts'
import { audit, startFundedExchange } from '../process/venueKills.ts'
import type { Exchange } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'

const LONG = 180_000
const SHORT_MS = 300
/** What is open stays so. */
const FOR_LONG_MS = 60_000
const DIVERGED = { code: 'SETTLEMENT_DIVERGED' }
let exchange: Exchange
let folder: string
let aheadMs = 0

beforeAll(async () => {
  exchange = await startFundedExchange()
  folder = await mkdtemp(join(tmpdir(), 'assay-finality-'))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

const clock: Clock = {
  wallMs: () => Date.now() + aheadMs,
  monotonicMs: () => Math.trunc(performance.now() + aheadMs),
}

/** Nothing becomes final any more, and the node has no state of what is. */
function stalled(settlement: Settlement, final: BlockInfo): Settlement {
  function requireState(block: number | undefined): void {
    if (block === undefined || block > final.number) return
    throw new SettlementError('RPC_FAILED', 'missing trie node')
  }
  return {
    ...settlement,
    finalizedBlock: async () => final,
    confirmedCount: async (block) => {
      requireState(block)
      return await settlement.confirmedCount(block)
    },
    inboxLength: async (block) => {
      requireState(block)
      return await settlement.inboxLength(block)
    },
    inboxWords: async (from, to, block) => {
      requireState(block)
      return await settlement.inboxWords(from, to, block)
    },
  }
}

interface Running {
  readonly sequencer: Sequencer
  readonly failures: unknown[]
}

async function startOn(
  directory: string,
  settlement: Settlement,
  submissionIntervalMs: number,
): Promise<Running> {
  const { genesis, kzg } = exchange
  const failures: unknown[] = []
  const sequencer = sequencerOn(
    { directory, settlement, genesis, kzg },
    {
      ...{ submissionIntervalMs, batchWindowMs: 2, clock },
      onFatal: (error) => failures.push(error),
    },
  )
  await sequencer.start()
  return { sequencer, failures }
}

async function trade({ sequencer }: Running, slot: number): Promise<string> {
  const place = { account: 1 + (slot % TRADERS), slot, seq: 1 }
  const terms = { side: Side.BID, price: 100, quantity: 1 }
  const ack = await sequencer.api.intake.submit(order(exchange.domainSeparator, place, terms))
  if (ack.kind !== 'accepted') return ack.code
  const { opSeq, status } = ack.result
  const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
  return ['ack', place.account, slot, 1, opSeq, status, hash].join(' ')
}

test(
  'what presses is taken; when L1 replaces it nothing more is promised, and a rewound log goes on',
  async () => {
    const { anvil, user } = exchange
    const { inboxDelaySeconds } = await user.info()
    const poster = await posterOf({ rpcUrl: anvil.rpcUrl, vault: exchange.poster.vault })
    const pass = async (seconds: number) => {
      await anvil.passTime(seconds)
      const { timestamp } = await poster.latestBlock()
      aheadMs = timestamp * 1_000 - Date.now()
    }
    const old = join(folder, 'old')
    const calm = await startOn(old, poster, SHORT_MS)
    await until(() => calm.sequencer.api.query.account(TRADERS) !== null)
    const kept = [await trade(calm, 1)]
    await until(() => calm.sequencer.api.query.health().unpostedBatches === 0)
    await calm.sequencer.stop()
    expect(calm.failures).toEqual([])
    const last = (await poster.cursors()).nextIndex - 1
    expect(last).toBeGreaterThan(0)

    const settlement = stalled(poster, await poster.finalizedBlock())
    const before = await anvil.rpc('evm_snapshot')
    const { account } = await user.deposit({ asset: 0, amount: 1_000 })
    await pass(inboxDelaySeconds / 2 + 60)
    const venue = await startOn(old, settlement, FOR_LONG_MS)
    await until(() => venue.sequencer.api.query.account(account) !== null)
    const lost = await trade(venue, 2)
    expect(lost).toMatch(/^ack /)

    await anvil.rpc('evm_revert', before)
    await user.deposit({ asset: 0, amount: 2_000 })
    await until(() => venue.failures.length > 0)
    expect(venue.failures[0]).toMatchObject(DIVERGED)
    expect(await trade(venue, 3)).toBe('STOPPING')
    await venue.sequencer.stop()
    // Records stand on it: no start mends that.
    await expect(startOn(old, settlement, FOR_LONG_MS)).rejects.toMatchObject(DIVERGED)

    const fresh = join(folder, 'fresh')
    const { names } = await rewindLog({ from: old, to: fresh, submission: last })
    const named = (await readFile(names, 'utf8')).trim().split('\n')
    const hashes = named.map((line) => (JSON.parse(line) as { opHash: string }).opHash)
    expect(hashes).toEqual([lost.split(' ').at(-1)])
    await pass(inboxDelaySeconds / 2 + 60)
    const again = await startOn(fresh, settlement, SHORT_MS)
    await until(() => again.sequencer.api.query.account(account) !== null)
    kept.push(await trade(again, 2))
    const { query } = again.sequencer.api
    await until(() => query.health().unpostedBatches === 0)
    await again.sequencer.stop()
    expect(again.failures).toEqual([])
    expect((await poster.cursors()).nextIndex - 1).toBeGreaterThan(last)
    expect(await audit(exchange, fresh, kept)).toMatchObject({
      ...{ lost: 0, wrongReads: 0, failures: [] },
    })
  },
  LONG,
)
