/** An L1 that is away: trading, then cancels only, within bounds, and nothing is lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, Side } from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import { type PostedInputs, type Settlement, SettlementError } from '@assay/settlement'
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

/** The same until it is cut: then all questions fail so, or hang until it is back. */
function cuttable(settlement: Settlement, doesHang = false) {
  let isCut = false
  let code: 'RPC_UNREACHABLE' | 'CHAIN_MISMATCH' = 'RPC_UNREACHABLE'
  let back = Promise.withResolvers<never>()
  const away = () =>
    doesHang ? back.promise : Promise.reject(new SettlementError(code, 'L1 is away'))
  const client = new Proxy(settlement, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown
      return isCut && typeof value === 'function' ? away : value
    },
  })
  const cut = (now: boolean, how: typeof code = 'RPC_UNREACHABLE') => {
    isCut = now
    code = how
    back.promise.catch(() => {})
    if (!now) back.reject(new SettlementError('RPC_UNREACHABLE', 'L1 was away'))
    back = Promise.withResolvers()
  }
  return { client, cut }
}

test(
  'no more waits for L1 than was allowed: cancels only, then nothing; all of it gets there',
  async () => {
    const BOUND = 16
    const { anvil, poster, genesis, kzg, domainSeparator } = exchange
    const l1 = await posterOf({ rpcUrl: anvil.rpcUrl, vault: poster.vault })
    const { client, cut } = cuttable(l1, true)
    const failures: unknown[] = []
    const sequencer = sequencerOn(
      { directory, settlement: client, genesis, kzg },
      {
        ...{ submissionIntervalMs: 2_000, batchWindowMs: 2, settlementPollMs: 10 },
        ...{ maxUnposted: BOUND, onFatal: (error) => failures.push(error) },
      },
    )
    await sequencer.start()
    const { query, intake } = sequencer.api
    await until(() => query.account(TRADERS) !== null)
    await until(() => query.health().unpostedRecords === 0)
    cut(true)
    const acks: string[] = []
    /** One after the other until that is the answer; how many were taken. */
    async function until503(code: string, record: (seq: number) => Uint8Array): Promise<number> {
      for (let seq = 1; ; seq++) {
        const ack = await intake.submit(record(seq))
        if (ack.kind === 'refused') {
          expect(ack.code).toBe(code)
          return seq - 1
        }
        const { slot, opSeq, status } = ack.result
        const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
        acks.push(['ack', 1, slot, ack.result.seq, opSeq, status, hash].join(' '))
        // What waits is counted now and then, whether L1 answers or not.
        const waited = query.health().unpostedRecords
        await until(() => waited < BOUND || query.health().status === 'cancelOnly')
      }
    }
    const terms = { side: Side.BID, price: 100, quantity: 1 }
    const placed = await until503('CANCEL_ONLY', (seq) => {
      return order(domainSeparator, { account: 1, slot: 500 + seq, seq: 1 }, terms)
    })
    expect(placed).toBeLessThanOrEqual(BOUND)
    const place = (seq: number) => ({ account: 1, slot: 700, seq })
    await until503('BACKLOG_FULL', (seq) => cancel(domainSeparator, place(seq)))
    expect(query.health()).toMatchObject({ status: 'cancelOnly' })
    const metrics = await sequencer.metrics.metrics()
    expect(metrics).toMatch(/^assay_unposted_records (1[6-9]|[2-9]\d)$/m)

    cut(false)
    await until(() => query.health().status === 'ready' && query.health().unpostedRecords < BOUND)
    const again = order(domainSeparator, { account: 1, slot: 600, seq: 1 }, terms)
    expect(await intake.submit(again)).toMatchObject({ kind: 'accepted' })
    await sequencer.stop()
    expect(failures).toEqual([])
    expect(await audit(exchange, directory, acks)).toMatchObject({
      ...{ lost: 0, wrongReads: 0, failures: [] },
    })
  },
  LONG,
)

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

test(
  'a start in an outage trades on from what is on disk; all of it gets to L1 afterwards',
  async () => {
    const { anvil, poster, genesis, kzg, domainSeparator } = exchange
    const { client, cut } = cuttable(await posterOf({ rpcUrl: anvil.rpcUrl, vault: poster.vault }))
    const failures: unknown[] = []
    const create = (folder: string) =>
      sequencerOn(
        { directory: folder, settlement: client, genesis, kzg },
        { submissionIntervalMs: 1_000, batchWindowMs: 2, onFatal: (e) => failures.push(e) },
      )
    const acks: string[] = []
    async function place(on: Sequencer, slot: number): Promise<string> {
      const at = { account: 2, slot, seq: 1 }
      const terms = { side: Side.BID, price: 101, quantity: 1 }
      const ack = await on.api.intake.submit(order(domainSeparator, at, terms))
      if (ack.kind !== 'accepted') return ack.code
      const hash = `0x${Buffer.from(ack.receipt.opHash).toString('hex')}`
      const { opSeq, status, statusName } = ack.result
      acks.push(['ack', at.account, at.slot, at.seq, opSeq, status, hash].join(' '))
      return statusName
    }
    const first = create(directory)
    await first.start()
    await until(() => first.api.query.health().unpostedRecords === 0)
    expect(await place(first, 800)).toBe('OK')
    cut(true)
    expect(await place(first, 801)).toBe('OK')
    const { submissionsPosted } = first.api.query.health()
    await first.stop()

    const second = create(directory)
    await second.start()
    const { query } = second.api
    expect(query.health()).toMatchObject({ status: 'ready' })
    expect(query.health().submissionsPosted).toBeGreaterThan(0)
    expect(query.health().submissionsPosted).toBeLessThanOrEqual(submissionsPosted)
    expect(query.health().settlementError?.code).toBe('RPC_UNREACHABLE')
    expect(await place(second, 802)).toBe('OK')
    // Whoever was never there has nothing to start from.
    const empty = await mkdtemp(join(tmpdir(), 'assay-outage-'))
    await expect(create(empty).start()).rejects.toMatchObject({ code: 'RPC_UNREACHABLE' })
    await rm(empty, { recursive: true })
    // What names another chain for a while is waited out.
    cut(true, 'CHAIN_MISMATCH')
    await until(() => query.health().settlementError?.code === 'CHAIN_MISMATCH')
    expect(await place(second, 804)).toBe('OK')

    cut(false)
    await until(() => query.health().unpostedRecords === 0)
    expect(query.health().settlementError).toBe(null)
    expect(await place(second, 803)).toBe('OK')
    await second.stop()
    expect(failures).toEqual([])
    expect(await audit(exchange, directory, acks)).toMatchObject({
      ...{ lost: 0, wrongReads: 0, failures: [] },
    })
  },
  LONG,
)

test(
  'what L1 answers only while it stops is said as loudly',
  async () => {
    const { anvil, poster, genesis, kzg } = exchange
    const l1 = await posterOf({ rpcUrl: anvil.rpcUrl, vault: poster.vault })
    const late = { index: 1, inputs: { tFirst: 0 }, inclusionTime: 2 * MAX_LAG_MS }
    const { client, cut } = cuttable({ ...l1, submissions: async () => [late as PostedInputs] })
    const failures: unknown[] = []
    const said: string[] = []
    const sequencer = sequencerOn(
      { directory, settlement: client, genesis, kzg },
      {
        // It looks for L1 once in the test's time: at its start.
        ...{ submissionIntervalMs: 1_000, settlementPollMs: LONG },
        log: (message) => void said.push(message),
        onFatal: (e) => failures.push(e),
      },
    )
    cut(true)
    await sequencer.start()
    await until(() => said.includes('L1 cannot be read'))
    expect(failures).toEqual([])
    cut(false)
    await sequencer.stop()
    expect(failures).toMatchObject([{ code: 'CLOCK_LIFTED' }])
  },
  LONG,
)
