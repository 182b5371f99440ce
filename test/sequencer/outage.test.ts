/** An L1 that is away for more than an hour: trading, then cancels only, and nothing is lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, Side } from '@assay/protocol'
import { type Settlement, SettlementError } from '@assay/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancel, MARKET, order, posterOf, TRADERS } from '../process/venue.ts'
import { audit, startFundedExchange } from '../process/venueKills.ts'
import { type Exchange, MAX_LAG_MS } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'

const LONG = 180_000
const MINUTE_MS = 60_000
let exchange: Exchange
let directory: string

beforeAll(async () => {
  exchange = await startFundedExchange()
  directory = await mkdtemp(join(tmpdir(), 'assay-outage-'))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(directory, { recursive: true })
}, LONG)

/** The same until it is cut: then nothing answers. */
function cuttable(settlement: Settlement) {
  let isCut = false
  const away = () => Promise.reject(new SettlementError('RPC_UNREACHABLE', 'L1 is away'))
  const client = new Proxy(settlement, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown
      return isCut && typeof value === 'function' ? away : value
    },
  })
  return { client, cut: (now: boolean) => (isCut = now) }
}

test(
  'for half of maxLag trading goes on, then cancels only; all of it gets to L1 afterwards',
  async () => {
    const { anvil, poster, genesis, kzg, domainSeparator } = exchange
    const { client, cut } = cuttable(await posterOf({ rpcUrl: anvil.rpcUrl, vault: poster.vault }))
    let aheadMs = 0
    const clock: Clock = {
      wallMs: () => Date.now() + aheadMs,
      monotonicMs: () => Math.trunc(performance.now() + aheadMs),
    }
    const failures: unknown[] = []
    const sequencer = sequencerOn(
      { directory, settlement: client, genesis, kzg },
      { submissionIntervalMs: 2_000, batchWindowMs: 2, clock, onFatal: (e) => failures.push(e) },
    )
    await sequencer.start()
    const { query, intake } = sequencer.api
    await until(() => query.account(TRADERS) !== null)
    await until(() => query.health().unpostedBatches === 0)

    const acks: string[] = []
    let seq = 0
    async function place(): Promise<string> {
      seq += 1
      const at = { account: 1 + (seq % TRADERS), slot: seq, seq: 1 }
      const terms = { side: Side.BID, price: 100, quantity: 1 }
      const ack = await intake.submit(order(domainSeparator, at, terms))
      if (ack.kind !== 'accepted') return ack.code
      const { opSeq, status, statusName } = ack.result
      const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
      acks.push(['ack', at.account, at.slot, at.seq, opSeq, status, hash].join(' '))
      return statusName
    }
    cut(true)
    const step = MAX_LAG_MS / 2 / 6
    const [before, logged] = [query.health().submissionsPosted, process.memoryUsage().heapUsed]
    for (let part = 0; part < 6; part++) {
      expect(await place()).toBe('OK')
      aheadMs += part === 5 ? step - MINUTE_MS : step
    }
    // A minute before half of maxLag it still trades; a minute behind, it only cancels.
    expect(query.health().settlementError?.code).toBe('RPC_UNREACHABLE')
    aheadMs += 2 * MINUTE_MS
    await until(() => query.health().status === 'cancelOnly')
    expect(await place()).toBe('CANCEL_ONLY')
    const canceled = await intake.submit(cancel(domainSeparator, { account: 2, slot: 1, seq: 2 }))
    expect(canceled).toMatchObject({ kind: 'accepted', result: { statusName: 'OK' } })
    expect(query.depth(MARKET, Side.BID, 10)).toHaveLength(1)
    expect(query.health().submissionsPosted).toBe(before)
    // What waits is on disk.
    expect(process.memoryUsage().heapUsed - logged).toBeLessThan(256 * 2 ** 20)

    await anvil.passTime(aheadMs / 1_000)
    cut(false)
    await until(() => query.health().status === 'ready')
    await until(() => query.health().submissionsPosted > before)
    expect(await place()).toBe('OK')
    await sequencer.stop()
    expect(failures).toEqual([])
    expect(await audit(exchange, directory, acks)).toMatchObject({
      ...{ lost: 0, wrongReads: 0, failures: [] },
    })
  },
  LONG,
)
