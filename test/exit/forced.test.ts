/**
 * Operations that are forced through L1, end to end on a real one: a living sequencer executes and
 * shows them; when it is gone, a stranger does; when everybody is gone, everybody leaves.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeForcedCancelAll, RecordType, toHex } from '@assay/protocol'
import { createExit, type Exit } from '@assay/sdk'
import type { FeedEvent, Sequencer } from '@assay/sequencer'
import { createSettlement, privateKeyToAccount, type Settlement } from '@assay/settlement'
import type { Report } from '@assay/verifier'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { escapeNow } from '../../cli/src/commands/escape.ts'
import { exitBundle } from '../../cli/src/commands/exitBundle.ts'
import { post } from '../../cli/src/commands/post.ts'
import { verify } from '../../cli/src/commands/verify.ts'
import { sequencerOn, until } from '../sequencer/sequencerOn.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, MAX_LAG_MS, startExchange, WINDOW_SECONDS } from '../settlement/exchange.ts'
import { MARKETS, orderTerms, signedBy } from './trading.ts'

const LONG = 240_000
const SILENCE_SECONDS = 12 * 3_600
const STUCK_SECONDS = 3_600 + MAX_LAG_MS / 1_000 + WINDOW_SECONDS + 1
const GRACE_SECONDS = 3 * 86_400
const WETH_UNIT = 10n ** 10n
const user = privateKeyToAccount(DEV_KEYS[2])
const taker = privateKeyToAccount(DEV_KEYS[3])
let exchange: Exchange
let folder: string
let asTaker: Settlement
let exits: { user: Exit; taker: Exit }

beforeAll(async () => {
  exchange = await startExchange({ markets: MARKETS })
  folder = await mkdtemp(join(tmpdir(), 'assay-forced-'))
  const { rpcUrl } = exchange.anvil
  const place = { rpcUrl, vault: exchange.poster.vault }
  asTaker = await createSettlement({ ...place, account: taker, pollMs: 20 })
  exits = {
    user: await createExit({ ...place, account: user }),
    taker: await createExit({ ...place, account: taker }),
  }
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

function sequencerOf(failures: unknown[]): Sequencer {
  const { poster: settlement, genesis, kzg } = exchange
  return sequencerOn(
    { directory: join(folder, 'venue'), settlement, genesis, kzg },
    { submissionIntervalMs: 300, onFatal: (error) => failures.push(error) },
  )
}

const mine = () => exchange.anvil.rpc('anvil_mine', '0x4')

const stranger = () => ({
  ...{ rpc: exchange.anvil.rpcUrl, beacon: [exchange.anvil.rpcUrl] },
  ...{ exchange: exchange.poster.vault, privateKey: DEV_KEYS[0], json: true },
})

const postOnce = () =>
  post({ ...stranger(), bond: true, watch: false, pollMs: 50 }, new AbortController().signal)

async function verified(): Promise<{ report: Report; exitCode: number }> {
  const lines: string[] = []
  const { rpc, beacon, exchange: vault } = stranger()
  const options = {
    ...{ rpc, exchange: vault, beacon, from: 1, watch: false, pollMs: 50, json: true },
    quiet: false,
  }
  const output = { out: (line: string) => lines.push(line), err: () => {}, isTerminal: false }
  const exitCode = await verify(options, output, new AbortController().signal)
  return { report: JSON.parse(lines.at(-1) ?? '{}') as Report, exitCode }
}

const bundleOf = async (name: string, owner: readonly `0x${string}`[]) => {
  const out = join(folder, name)
  expect(await exitBundle({ ...stranger(), owner, out })).toBe(0)
  return out
}

const leave = (bundle: string) => escapeNow({ ...stranger(), bundle, activate: false, fix: false })

test(
  'a sequencer executes forced operations and shows them like any other',
  async () => {
    await exchange.user.deposit({ asset: 0, amount: 100_000 })
    await exchange.poster.mint({ asset: 1, to: taker.address, atoms: 1_000_000n })
    await asTaker.deposit({ asset: 1, amount: 1_000_000 })
    await mine()
    const failures: unknown[] = []
    const first = sequencerOf(failures)
    await first.start()
    const { query, feed, intake } = first.api
    const events: FeedEvent[] = []
    feed.subscribe((event) => events.push(event))
    await until(() => query.balance(2, 1).free === 1_000_000)
    const ask = orderTerms(Date.now(), { quantity: 20 })
    const ack = await intake.submit(signedBy(exchange, DEV_KEYS[2], ask))
    expect(ack).toMatchObject({ kind: 'accepted', result: { resting: 20, inboxIndex: null } })

    // 4 of 20 lots at 0.0300 USDC a lot of 0.00001 WETH.
    const market = { market: 'WETH-USDC', price: '30', size: '0.00004' } as const
    const forced = await exits.taker.forceOrder({ ...market, side: 'buy', timeInForce: 'ioc' })
    await exits.taker.forceWithdraw({ asset: 'USDC', amount: '0.5' })
    await mine()
    await until(() => query.fills(2, 0, 10).length === 1)
    const place = { opSeq: null, inboxIndex: forced.inboxIndex }
    expect(query.fills(2, 0, 10)).toMatchObject([{ ...place, role: 'taker', quantity: 4 }])
    expect(query.fills(1, 0, 10)).toMatchObject([{ ...place, role: 'maker', quantity: 4 }])
    const told = events.flatMap((event) => (event.type === 'order' ? [event.result] : []))
    expect(told).toMatchObject([
      { account: 1, status: 0 },
      { account: 2, status: 0, ...place, filled: 4, fills: [{ price: 300, quantity: 4 }] },
      { account: 2, status: 0, opSeq: null, inboxIndex: forced.inboxIndex + 1 },
    ])
    const { slot, seq } = told[1] ?? { slot: 0, seq: 0 }
    expect(query.order(2, slot, seq)).toMatchObject({ kind: 'known', result: place })
    expect(query.withdrawals(2)).toMatchObject([{ amount: 500_000, opSeq: null }])
    const shown = JSON.stringify([query.fills(2, 0, 10), query.balance(1, 0)])
    await first.stop()

    // The journal has the payloads: a read model and leaves from nothing come out the same.
    await rm(join(folder, 'venue', 'leaves'), { recursive: true })
    for (const suffix of ['', '-wal', '-shm']) {
      await rm(join(folder, 'venue', `history.sqlite${suffix}`), { force: true })
    }
    const second = sequencerOf(failures)
    await second.start()
    const again = second.api.query
    expect(JSON.stringify([again.fills(2, 0, 10), again.balance(1, 0)])).toBe(shown)
    await second.stop()
    expect(failures).toEqual([])
    expect(await verified()).toMatchObject({ exitCode: 0, report: { verdict: 'ok' } })
  },
  LONG,
)

test(
  'signed orders executed after forced cancel-all: none is, whoever posts them',
  async () => {
    const { poster, anvil } = exchange
    const now = (await poster.latestBlock()).timestamp * 1_000
    const order = orderTerms(now, { slot: 7, seq: 1, account: 1 })
    // Signed before, for the account's first epoch.
    const signed = signedBy(exchange, DEV_KEYS[2], order)
    await exits.user.forceCancelAll()
    await anvil.passTime(SILENCE_SECONDS + 60)
    const records = join(folder, 'records.hex')
    await writeFile(records, `${toHex(signed)}\n`)
    const flags = { ...stranger(), bond: true, watch: false, pollMs: 50, records }
    expect(await post(flags, new AbortController().signal)).toBe(0)
    const posted = (await poster.submissions({ fromBlock: 0 })).at(-1)
    // Its signature is for another epoch: it is worth no place.
    expect(posted).toMatchObject({ inputs: { groups: 0 } })
    expect(await verified()).toMatchObject({ exitCode: 0 })
  },
  LONG,
)

test(
  'a stranger executes a forced order and a forced withdrawal, which are confirmed and paid',
  async () => {
    const { poster, anvil } = exchange
    const order = { market: 'WETH-USDC', price: '30', size: '0.0001' } as const
    await exits.user.forceOrder({ ...order, side: 'sell', slot: 9 })
    await exits.taker.forceOrder({ ...order, side: 'buy', timeInForce: 'ioc' })
    const { inboxIndex } = await exits.taker.forceWithdraw({ asset: 'WETH', amount: '999' })
    await mine()
    expect(await postOnce()).toBe(0)
    expect(await exits.taker.isTaken({ inboxIndex })).toBe(true)
    expect(await verified()).toMatchObject({ exitCode: 0, report: { verdict: 'ok' } })
    await anvil.passTime(WINDOW_SECONDS)
    expect(await postOnce()).toBe(0)
    const before = await poster.balanceOf(0, taker.address)
    const bundle = await bundleOf('taker.json', [taker.address])
    expect(await leave(bundle)).toBe(1)
    // All that it had bought, 4 and 10 lots less the fee, and no more.
    const paid = (await poster.balanceOf(0, taker.address)) - before
    expect(paid).toBe((4_000n - 2n + 10_000n - 5n) * WETH_UNIT)
  },
  LONG,
)

test(
  'replayed WITHDRAW: a signed one that ran does not run again through anybody',
  async () => {
    const { poster, anvil } = exchange
    const terms = { type: RecordType.WITHDRAW, account: 2, key: 0, asset: 1, amount: 1, seq: 5 }
    const record = toHex(signedBy(exchange, DEV_KEYS[3], terms))
    const records = join(folder, 'withdraw.hex')
    await writeFile(records, `${record}\n${record}\n`)
    const flags = { ...stranger(), bond: true, watch: false, pollMs: 50, records }
    expect(await post(flags, new AbortController().signal)).toBe(0)
    expect((await poster.submissions({ fromBlock: 0 })).at(-1)?.inputs.groups).toBe(1)
    const count = (await poster.submissions({ fromBlock: 0 })).length
    expect(await post(flags, new AbortController().signal)).toBe(0)
    expect((await poster.submissions({ fromBlock: 0 })).length).toBe(count)
    await anvil.passTime(WINDOW_SECONDS)
    expect(await postOnce()).toBe(0)
  },
  LONG,
)

test(
  'when the stranger is gone as well, everybody gets all of the last confirmed root',
  async () => {
    const { poster, anvil } = exchange
    const late = await exchange.user.deposit({ asset: 1, amount: 77 })
    await asTaker.forceOperation(encodeForcedCancelAll(2 as never))
    const bundle = await bundleOf('all.json', [user.address, taker.address])
    await anvil.passTime(STUCK_SECONDS)
    expect(await leave(bundle)).toBe(1)
    await anvil.passTime(GRACE_SECONDS)
    expect(await leave(bundle)).toBe(0)
    expect(await leave(bundle)).toBe(0)
    await expect(poster.refundDeposit(late.inboxIndex, user.address)).rejects.toMatchObject({
      meta: { error: 'NotRefundable' },
    })
    // Fees that the market has collected stay (500 ppm of 4 and 10 lots, 100 ppm of what was paid
    // for them, each rounded up); nothing else does.
    const left = [await poster.balanceOf(0, poster.vault), await poster.balanceOf(1, poster.vault)]
    expect(left).toEqual([7n * WETH_UNIT, 2n])
  },
  LONG,
)
