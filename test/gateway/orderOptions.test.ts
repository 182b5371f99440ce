/** Every option of an order by the public API: SDK, gateway, a real sequencer, an L1. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGateway, type Gateway } from '@assay/gateway'
import { type Clock, fromHex, SCHEMA_HASH, toHex } from '@assay/protocol'
import { type AssayClient, createClient, type OrderRequest } from '@assay/sdk'
import type { Sequencer } from '@assay/sequencer'
import { createSettlement, privateKeyToAccount, type Settlement } from '@assay/settlement'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sequencerOn, until } from '../sequencer/sequencerOn.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'
import { type Exchange, startExchange } from '../settlement/exchange.ts'

const LONG = 120_000
const [WETH, USDC] = [0, 1]
const MARKET = 'WETH-USDC'
const DEPOSIT = 1_000_000_000
/** A lot is 0.00001 WETH, a tick 1 USDC. */
const CONFIG = {
  base: WETH,
  quote: USDC,
  baseUnitsPerLot: 1_000,
  quoteUnitsPerTickLot: 10,
  takerFee: 500,
  makerFee: 0,
  minQuantity: 10,
}
const SELL = { market: MARKET, side: 'sell', price: '200', size: '0.10000' } as const
const BUY = { ...SELL, side: 'buy' } as const

let exchange: Exchange
let directory: string
let sequencer: Sequencer
let gateway: Gateway
let alice: AssayClient
let bob: AssayClient
/** The venue's clock ahead of the machine's, ms. */
let ahead = 0
const failures: unknown[] = []

const clock: Clock = {
  wallMs: () => Date.now() + ahead,
  monotonicMs: () => Math.trunc(performance.now()) + ahead,
}

beforeAll(async () => {
  exchange = await startExchange({ markets: [{ id: 1, config: CONFIG }] })
  directory = await mkdtemp(join(tmpdir(), 'assay-options-'))
  await fund()
  const { genesis, kzg, poster } = exchange
  const onFatal = (error: unknown) => failures.push(error)
  sequencer = sequencerOn(
    { directory, settlement: poster, genesis, kzg },
    { submissionIntervalMs: 1_800_000, clock, onFatal },
  )
  await sequencer.start()
  gateway = await gatewayOver(sequencer)
  const gatewayUrl = await gateway.start()
  alice = createClient({ gatewayUrl, account: privateKeyToAccount(DEV_KEYS[2]) })
  bob = createClient({ gatewayUrl, account: privateKeyToAccount(DEV_KEYS[3]) })
  await credited()
}, LONG)

afterAll(async () => {
  await gateway.stop()
  await sequencer.stop()
  await exchange.stop()
  await rm(directory, { recursive: true })
  expect(failures).toEqual([])
}, LONG)

/** One by one: what `cancelAll` kills stays in the book until somebody meets it. */
afterEach(async () => {
  for (const client of [alice, bob]) {
    for (const { slot } of await client.openOrders()) await client.cancel(MARKET, slot)
  }
})

async function gatewayOver({ api, metrics }: Sequencer): Promise<Gateway> {
  const { assets, chainId, vault, claims, headerSigner } = await exchange.poster.info()
  const symbols = ['WETH', 'USDC', 'WBTC', 'DAI']
  const decimals = [18, 6, 8, 18]
  const venue = {
    ...{ chainId, vault, claims, shard: exchange.genesis.shard, headerSigner, gossip: [] },
    schemaHash: toHex(SCHEMA_HASH),
    assets: assets.map((asset, i) => ({
      ...asset,
      symbol: symbols[i] as string,
      decimals: decimals[i] as number,
    })),
    markets: [{ id: 1, symbol: MARKET }],
  }
  const onError = (error: unknown) => failures.push(error)
  const options = { host: '127.0.0.1', port: 0, venue }
  return createGateway(options, { api, clock, registry: metrics, onError })
}

/** Both assets for both, final before the venue starts: its first submission credits all. */
async function fund(): Promise<void> {
  const { anvil, deployed, user, poster } = exchange
  const account = privateKeyToAccount(DEV_KEYS[3])
  const other: Settlement = await createSettlement({
    ...{ rpcUrl: anvil.rpcUrl, vault: deployed.vault, pollMs: 20, account },
  })
  for (const asset of [WETH, USDC]) {
    const atoms = 10n ** 22n
    await poster.mint({ asset, to: account.address, atoms })
    await user.deposit({ asset, amount: DEPOSIT })
    await other.deposit({ asset, amount: DEPOSIT })
  }
  await anvil.rpc('anvil_mine', '0x4')
}

async function credited(): Promise<void> {
  const { query } = sequencer.api
  const isFunded = (key: string) => {
    const id = query.accountOf(fromHex(privateKeyToAccount(key as `0x${string}`).address))
    return id !== null && query.balance(id, USDC).free === DEPOSIT
  }
  await until(() => [DEV_KEYS[2], DEV_KEYS[3]].every(isFunded))
}

const asks = async () => (await alice.book(MARKET)).asks
const bids = async () => (await alice.book(MARKET)).bids
const code = (name: string) => expect.objectContaining({ code: name })

async function freeOf(client: AssayClient, symbol: string): Promise<string | undefined> {
  return (await client.balances()).find((balance) => balance.symbol === symbol)?.free
}

test('fill-or-kill fills whole or has never been', async () => {
  await bob.placeOrder(SELL)
  const before = await freeOf(alice, 'USDC')
  const order: OrderRequest = { ...BUY, timeInForce: 'fok' }
  await expect(alice.placeOrder({ ...order, size: '0.10001' })).rejects.toEqual(
    code('FOK_NOT_FILLED'),
  )
  expect(await freeOf(alice, 'USDC')).toBe(before)
  expect(await asks()).toEqual([['200', '0.10000']])
  const filled = await alice.placeOrder(order)
  expect(filled).toMatchObject({ filled: '0.10000', resting: '0.00000' })
  expect(await asks()).toEqual([])
})

test('post-only is refused where it would cross, or slides one tick behind', async () => {
  await bob.placeOrder(SELL)
  const order: OrderRequest = { ...BUY, timeInForce: 'postOnly' }
  await expect(alice.placeOrder(order)).rejects.toEqual(code('POST_ONLY_WOULD_CROSS'))
  const slid = await alice.placeOrder({ ...order, slide: true })
  expect(slid.resting).toBe('0.10000')
  expect(await bids()).toEqual([['199', '0.10000']])
})

test('replace takes the place of the order in the slot', async () => {
  const { slot } = await alice.placeOrder({ ...BUY, price: '100' })
  const next = { ...BUY, price: '110', slot }
  await expect(alice.placeOrder(next)).rejects.toEqual(code('SLOT_IN_USE'))
  await alice.placeOrder({ ...next, replace: true })
  expect(await bids()).toEqual([['110', '0.10000']])
  expect(await alice.openOrders()).toMatchObject([{ slot, price: '110' }])
})

test('an iceberg shows a part and then the next', async () => {
  const order = { ...SELL, size: '0.30000' }
  await expect(bob.placeOrder({ ...order, display: '0.01000' })).rejects.toEqual(
    code('DISPLAY_TOO_SMALL'),
  )
  await bob.placeOrder({ ...order, display: '0.10000' })
  expect(await asks()).toEqual([['200', '0.10000']])
  const taken = await alice.placeOrder({ ...BUY, size: '0.20000', timeInForce: 'ioc' })
  expect(taken.filled).toBe('0.20000')
  expect(await asks()).toEqual([['200', '0.10000']])
  await alice.placeOrder({ ...BUY, size: '0.10000', timeInForce: 'ioc' })
  expect(await asks()).toEqual([])
})

test('amend takes lots off and frees their lock', async () => {
  const before = await freeOf(bob, 'WETH')
  const { slot } = await bob.placeOrder(SELL)
  await bob.amend(MARKET, slot, '0.04000')
  expect(await asks()).toEqual([['200', '0.06000']])
  await bob.amend(MARKET, slot, '0.06000')
  expect(await asks()).toEqual([])
  expect(await freeOf(bob, 'WETH')).toBe(before)
  await expect(bob.amend(MARKET, slot, '0.00001')).rejects.toEqual(code('NO_OPEN_ORDER'))
})

test('no order pays more than the rate that was signed', async () => {
  await bob.placeOrder(SELL)
  const order: OrderRequest = { ...BUY, timeInForce: 'ioc' }
  await expect(alice.placeOrder({ ...order, maxFeePpm: 499 })).rejects.toEqual(
    code('FEE_ABOVE_MAXIMUM'),
  )
  expect((await alice.placeOrder({ ...order, maxFeePpm: 500 })).filled).toBe('0.10000')
})

test('behind a dead-man’s switch nothing of a silent trader trades', async () => {
  await alice.setDeadman(30)
  const { slot } = await alice.placeOrder(BUY)
  const { deadman } = await alice.account()
  expect(deadman?.intervalSeconds).toBe(30)
  ahead += 30_000
  expect((await alice.account()).deadman).toBeNull()
  const sold = await bob.placeOrder({ ...SELL, timeInForce: 'ioc' })
  expect(sold.filled).toBe('0.00000')
  expect(await alice.openOrders()).toEqual([])
  // Signed for the epoch that has ended; the client asks again and goes on.
  await expect(alice.placeOrder({ ...BUY, slot })).rejects.toEqual(code('BAD_SIGNATURE'))
  expect((await alice.placeOrder({ ...BUY, slot })).resting).toBe('0.10000')
})
