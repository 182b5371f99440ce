/** A session key on a real venue: given, bounded, used, taken away on the venue and through L1. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testKey } from '@assay/engine/suite'
import { toHex } from '@assay/protocol'
import { type AssayClient, createClient, createExit, createSessionKey } from '@assay/sdk'
import { privateKeyToAccount } from '@assay/settlement'
import type { Report } from '@assay/verifier'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../../cli/src/commands/verify.ts'
import { fundTraders, MARKET, MARKETS } from '../process/venue.ts'
import { type Exchange, startExchange } from '../settlement/exchange.ts'
import { sequencerOn, until } from './sequencerOn.ts'
import { gatewayOn } from './venueOn.ts'

const LONG = 180_000
const OTHER_MARKET = 2
const HOUR_MS = 3_600_000
/** Makes what is on L1 final. */
const BLOCKS = '0x50'
const ETHER = '0x8ac7230489e80000'
let exchange: Exchange
let folder: string

beforeAll(async () => {
  const others = MARKETS.map((market) => ({ ...market, id: OTHER_MARKET }))
  exchange = await startExchange({ markets: [...MARKETS, ...others] })
  folder = await mkdtemp(join(tmpdir(), 'assay-keys-'))
  await fundTraders(exchange.user, () => exchange.anvil.rpc('anvil_mine', BLOCKS))
}, LONG)

afterAll(async () => {
  await exchange.stop()
  await rm(folder, { recursive: true })
}, LONG)

async function verified(): Promise<Report> {
  const lines: string[] = []
  const { rpcUrl } = exchange.anvil
  const options = {
    ...{ rpc: rpcUrl, beacon: [rpcUrl], exchange: exchange.poster.vault, from: 1 },
    ...{ watch: false, pollMs: 50, json: true, quiet: false },
  }
  const output = { out: (line: string) => lines.push(line), err: () => {}, isTerminal: false }
  await verify(options, output, new AbortController().signal)
  return JSON.parse(lines.at(-1) ?? '{}') as Report
}

const refusedAs = (code: string) => ({ code })
const BID = { side: 'buy', price: '1.00', size: '0.000100' } as const

async function tradesInScope(owner: AssayClient, bot: AssayClient, other: AssayClient) {
  const placed = await bot.placeOrder({ ...BID, market: MARKET })
  expect(placed).toMatchObject({ account: 1, resting: '0.000100' })
  const taken = { ...BID, market: MARKET, side: 'sell', size: '0.000040' } as const
  expect((await other.placeOrder({ ...taken, timeInForce: 'ioc' })).filled).toBe('0.000040')
  expect(await owner.fills()).toMatchObject([{ role: 'maker', size: '0.000040' }])

  const [scope, atMost] = [refusedAs('KEY_SCOPE'), { ...BID, market: MARKET, size: '0.000200' }]
  await expect(bot.placeOrder({ ...BID, market: OTHER_MARKET })).rejects.toMatchObject(scope)
  await expect(bot.withdraw({ asset: 2, amount: '0.00000001' })).rejects.toMatchObject(scope)
  await expect(bot.setKey(2, rightsOf(BOT.account.address))).rejects.toMatchObject(scope)
  const above = { ...atMost, size: '0.000201' }
  await expect(bot.placeOrder(above)).rejects.toMatchObject(scope)
  expect((await bot.placeOrder(atMost)).resting).toBe('0.000200')
  await bot.cancel(MARKET, placed.slot)
}

const BOT = createSessionKey()
/** 200 lots at 100 ticks, a unit each. */
const rightsOf = (address: `0x${string}`) => ({
  address,
  operations: ['order', 'cancel'] as const,
  markets: [MARKET],
  expiry: Date.now() + HOUR_MS,
  maxNotional: 20_000,
})

test(
  'a key trades in its scope and no further, until it is revoked; all of it can be verified',
  async () => {
    const { poster: settlement, genesis, kzg } = exchange
    const failures: unknown[] = []
    const onFailure = (error: unknown) => failures.push(error)
    const sequencer = sequencerOn(
      { directory: join(folder, 'venue'), settlement, genesis, kzg },
      { submissionIntervalMs: 300, batchWindowMs: 2, onFatal: onFailure },
    )
    await sequencer.start()
    const markets = [MARKET, OTHER_MARKET].map((id) => ({ id, symbol: `M${id}` }))
    const gateway = await gatewayOn(sequencer, settlement, { markets, onError: onFailure })
    const gatewayUrl = await gateway.start()
    await until(() => sequencer.api.query.account(4) !== null)
    const [first, second] = [1, 2].map((n) => privateKeyToAccount(toHex(testKey(n).privateKey)))
    if (first === undefined || second === undefined) throw new Error('two traders')
    const owner = createClient({ gatewayUrl, account: first })
    const other = createClient({ gatewayUrl, account: second })
    const session = { owner: first.address, key: 1 }
    const bot = createClient({ gatewayUrl, account: BOT.account, session })

    await expect(bot.placeOrder({ ...BID, market: MARKET })).rejects.toMatchObject(
      refusedAs('KEY_INVALID'),
    )
    await owner.setKey(1, rightsOf(BOT.account.address))
    expect((await bot.keys())[1]).toMatchObject({ key: 1, kind: 'session', generation: 1 })
    const fresh = createClient({ gatewayUrl, account: BOT.account, session })
    await tradesInScope(owner, fresh, other)

    await owner.revokeKey(1)
    const late = fresh.placeOrder({ ...BID, market: MARKET })
    await expect(late).rejects.toMatchObject(refusedAs('BAD_SIGNATURE'))
    const again = fresh.placeOrder({ ...BID, market: MARKET })
    await expect(again).rejects.toMatchObject(refusedAs('KEY_INVALID'))
    // What it had placed stands: revoking takes rights away, not orders.
    expect(await owner.openOrders()).toHaveLength(1)

    // A venue that would not take the revocation: L1 makes it.
    await owner.setKey(1, rightsOf(BOT.account.address))
    const { anvil, poster } = exchange
    await anvil.rpc('anvil_setBalance', first.address, ETHER)
    const exit = await createExit({ rpcUrl: anvil.rpcUrl, vault: poster.vault, account: first })
    await exit.forceSetKey({ index: 1, key: null })
    await anvil.rpc('anvil_mine', BLOCKS)
    await until(() => sequencer.api.query.key(1, 1).generation === 4)
    expect((await owner.keys())[1]).toMatchObject({ kind: 'revoked', generation: 4 })

    await gateway.stop()
    await until(() => sequencer.api.query.health().unpostedBatches === 0)
    await sequencer.stop()
    expect(failures).toEqual([])
    await anvil.rpc('anvil_mine', BLOCKS)
    const report = await verified()
    expect(report).toMatchObject({ verdict: 'ok', mismatches: 0 })
    // Three of the owner's and three of the key's, and the other trader's.
    expect(report.signatures).toBe(7)
  },
  LONG,
)
