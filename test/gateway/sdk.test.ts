/** The sdk against the real gateway over the real engine. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordType, termsDigest, toHex } from '@assay/protocol'
import {
  createClient,
  createSessionKey,
  localSigner,
  type OrderEvent,
  type TypedDataJson,
  termsTypedData,
} from '@assay/sdk'
import { hashTypedData, type TypedDataDefinition } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, describe, expect, test } from 'vitest'
import { addressOfKey, DOMAIN, SEPARATOR } from './engineApi.ts'
import { ALICE, BOB, createVenue } from './signing.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const accountOf = (key: Uint8Array) => privateKeyToAccount(toHex(key))
const BUY = { market: 'ETH-USDC', side: 'buy', price: '3001.50', size: '0.25' } as const

async function started() {
  const venue = createVenue({ conflateMs: 5 })
  const gatewayUrl = await venue.gateway.start()
  cleanups.push(() => venue.gateway.stop())
  const alice = createClient({ gatewayUrl, account: accountOf(ALICE), undecidedMs: 2_000 })
  const bob = createClient({ gatewayUrl, account: accountOf(BOB) })
  return { ...venue, gatewayUrl, alice, bob }
}

describe('trading', () => {
  test('one signature cancels everything; the next order is of the new epoch', async () => {
    const { alice, bob } = await started()
    const placed = await alice.placeOrder(BUY)
    await alice.placeOrder({ ...BUY, price: '3000' })
    await alice.cancelAll()
    expect(await alice.openOrders()).toEqual([])
    const taken = await bob.placeOrder({ ...BUY, side: 'sell', size: '0.1', timeInForce: 'ioc' })
    expect(taken.result.filledLots).toBe('0')
    const again = await alice.placeOrder({ ...BUY, slot: placed.slot })
    expect(again.result).toMatchObject({ status: 'OK', restingLots: '250' })
    expect(await alice.openOrders()).toHaveLength(1)
  })

  test("a dead-man's switch is set, set anew by every record, and taken away", async () => {
    const { alice } = await started()
    expect((await alice.account()).deadman).toBeNull()
    await alice.setDeadman(30)
    const first = (await alice.account()).deadman
    expect(first?.intervalSeconds).toBe(30)
    await alice.placeOrder(BUY)
    expect((await alice.account()).deadman?.until).toBeGreaterThan(first?.until ?? Infinity)
    await alice.setDeadman(0)
    expect((await alice.account()).deadman).toBeNull()
    await expect(alice.setDeadman(65_536)).rejects.toMatchObject({ code: 'INVALID_INTERVAL' })
    expect(await alice.openOrders()).toHaveLength(1)
  })

  test('place, match, look and cancel, every receipt checked', async () => {
    const { alice, bob } = await started()
    const placed = await alice.placeOrder(BUY)
    expect(placed.result).toMatchObject({ restingLots: '250', filledLots: '0' })
    expect(placed.receipt.opSeq).toBe(0)
    const taken = await bob.placeOrder({ ...BUY, side: 'sell', size: '0.1', timeInForce: 'ioc' })
    expect(taken.result.filledLots).toBe('100')
    expect(await alice.openOrders()).toMatchObject([{ remaining: '0.150', price: '3001.50' }])
    expect(await alice.fills()).toMatchObject([{ role: 'maker', size: '0.100' }])
    expect((await alice.book('ETH-USDC')).bids).toEqual([['3001.50', '0.150']])
    expect(await alice.orderFate(placed.slot, placed.seq)).toMatchObject({ fate: 'known' })
    await alice.cancel('ETH-USDC', placed.slot)
    expect(await alice.openOrders()).toEqual([])
    await alice.withdraw({ asset: 'ETH', amount: '0.09' })
    const balances = await alice.balances()
    expect(balances.find(({ symbol }) => symbol === 'ETH')?.free).toBe('0.009990')
  })

  test.each([
    ['one digit too many', { price: '3001.505' }, 'INVALID_DECIMAL'],
    ['a size of nothing', { size: '0' }, 'INVALID_DECIMAL'],
    ['a size in exponents', { size: '1e2' }, 'INVALID_DECIMAL'],
    ['an unknown market', { market: 'TEA-USDC' }, 'UNKNOWN_MARKET'],
    ['more than there is', { size: '1000' }, 'INSUFFICIENT_BALANCE'],
    ['an expiry in the past', { expiresInMs: -600_000 }, 'ORDER_EXPIRED'],
  ])('%s is a typed error', async (_, changes, code) => {
    const { alice } = await started()
    await expect(alice.placeOrder({ ...BUY, ...changes })).rejects.toMatchObject({ code })
  })

  test('a receipt that another key signed is not believed', async () => {
    const gatewayUrl = await lyingGateway((await started()).gatewayUrl)
    const client = createClient({ gatewayUrl, account: accountOf(ALICE) })
    await expect(client.placeOrder(BUY)).rejects.toMatchObject({ code: 'RECEIPT_INVALID' })
  })

  test('an answer that is lost leaves the order known, and it ran once', async () => {
    const { alice, api } = await started()
    const real = api.intake.submit
    let calls = 0
    const submit = async (record: Uint8Array) => {
      const ack = await real(record)
      calls += 1
      const lost = { kind: 'refused', code: 'OVERLOADED', detail: 'The answer is lost.' } as const
      return calls === 1 ? lost : ack
    }
    Object.assign(api.intake, { submit })
    const placed = await alice.placeOrder(BUY)
    expect([placed.status, api.count(), calls]).toEqual(['OK', 1, 1])
  })
})

/** Passes everything on, but names another signer. */
async function lyingGateway(target: string): Promise<string> {
  const server = createServer((request, response) => void relay(request, response))
  async function relay(request: IncomingMessage, response: ServerResponse) {
    const body = (await request.toArray()).join('')
    const headers = { 'content-type': 'application/json' }
    const init = request.method === 'POST' ? { method: 'POST', headers, body } : {}
    const answer = await fetch(`${target}${request.url}`, init)
    const lie = `"headerSigner":"0x${'55'.repeat(20)}"`
    response.writeHead(answer.status, headers)
    response.end((await answer.text()).replace(/"headerSigner":"0x.{40}"/, lie))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise((resolve) => server.close(resolve)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('the quickstart example runs as it stands', async () => {
  const { gatewayUrl, api } = await started()
  process.env.ASSAY_GATEWAY = gatewayUrl
  process.env.ASSAY_KEY = toHex(ALICE)
  await import('../../sdk/examples/quickstart.ts')
  expect(api.count()).toBe(2)
})

describe('watching', () => {
  test('a watched book follows the orders', async () => {
    const { alice, bob } = await started()
    const seen = Promise.withResolvers<void>()
    const watcher = alice.watchBook('ETH-USDC', ({ bids, asks }) => {
      if (bids[0]?.[1] === '0.250' && asks[0]?.[0] === '3100.00') seen.resolve()
    })
    cleanups.push(() => watcher.stop())
    await alice.placeOrder(BUY)
    await bob.placeOrder({ ...BUY, side: 'sell', price: '3100' })
    await seen.promise
  })

  test('own orders are told', async () => {
    const { alice } = await started()
    const seen = Promise.withResolvers<OrderEvent>()
    const isConnected = Promise.withResolvers<void>()
    const onStatus = () => isConnected.resolve()
    const watcher = await alice.watchOrders(seen.resolve, { onStatus })
    cleanups.push(() => watcher.stop())
    await isConnected.promise
    const placed = await alice.placeOrder(BUY)
    const again = () => alice.cancel('ETH-USDC', placed.slot)
    // The subscription may come after the order: the cancel then is the first that it sees.
    const first = await Promise.race([seen.promise, again().then(() => seen.promise)])
    expect(first.result).toMatchObject({ slot: placed.slot, status: 'OK' })
  })
})

describe('session keys', () => {
  test('a key trades in its scope, does not withdraw, and ends when it is revoked', async () => {
    const { alice, gatewayUrl } = await started()
    const { privateKey, account } = createSessionKey()
    await alice.setKey(3, {
      address: account.address,
      operations: ['order', 'cancel'],
      markets: [1],
      expiry: Date.now() + 3_600_000,
      maxNotional: 1_000_000_000,
    })
    expect(await alice.keys()).toMatchObject([
      { key: 0, kind: 'owner' },
      { key: 3, kind: 'session', generation: 1, markets: [1], maxNotional: '1000000000' },
    ])
    const owner = (await alice.account()).owner
    const options = { gatewayUrl, session: { owner, key: 3 } } as const
    const bot = createClient({ ...options, account: privateKeyToAccount(privateKey) })
    const placed = await bot.placeOrder(BUY)
    expect(placed).toMatchObject({ account: 1, resting: '0.250' })
    expect(await alice.openOrders()).toHaveLength(1)
    const scope = { code: 'KEY_SCOPE' }
    await expect(bot.amend(1, placed.slot, '0.1')).rejects.toMatchObject(scope)
    await expect(bot.withdraw({ asset: 'USDC', amount: '1' })).rejects.toMatchObject(scope)
    await expect(bot.revokeKey(3)).rejects.toMatchObject(scope)
    // 1,200.60 USDC: the gateway takes it, the engine refuses it.
    await expect(bot.placeOrder({ ...BUY, size: '0.4' })).rejects.toMatchObject(scope)
    await expect(bot.l1.deposit({ asset: 'USDC', amount: '1' })).rejects.toThrow()
    await bot.cancel(1, placed.slot)

    const stranger = createClient({ ...options, account: accountOf(BOB) })
    await expect(stranger.placeOrder(BUY)).rejects.toMatchObject({ code: 'BAD_SIGNATURE' })
    const signedBefore = await bot.orderTypedData(BUY)
    await alice.setKey(3, { address: account.address, expiry: Date.now() + 3_600_000 })
    const signature = await privateKeyToAccount(privateKey).signTypedData(viemTypes(signedBefore))
    const late = bot.submitSigned(signedBefore, signature)
    await expect(late).rejects.toMatchObject({ code: 'BAD_SIGNATURE' })
    // It has learned of the new generation by the refusal.
    expect((await bot.placeOrder({ ...BUY, size: '0.4' })).resting).toBe('0.400')
    await alice.revokeKey(3)
    await expect(bot.placeOrder(BUY)).rejects.toMatchObject({ code: 'BAD_SIGNATURE' })
    await expect(bot.placeOrder(BUY)).rejects.toMatchObject({ code: 'KEY_INVALID' })
    expect(await alice.openOrders()).toHaveLength(1)
  })
})

describe('outside signers', () => {
  test("typed data hashes to the protocol's digest under viem", () => {
    const signer = { owner: addressOfKey(ALICE), epoch: 3, keyGeneration: 0 }
    const head = { account: 7, key: 0, seq: 1_800_000_000_000 }
    const terms = { type: RecordType.WITHDRAW, ...head, asset: 1, amount: 2 ** 53 - 1 } as never
    const definition = viemTypes(termsTypedData(DOMAIN, terms, signer))
    expect(hashTypedData(definition)).toBe(toHex(termsDigest(SEPARATOR, terms, signer)))
  })

  test('an order signed by cast is accepted, and with a changed field refused', async () => {
    const { gatewayUrl, bob } = await started()
    const account = accountOf(ALICE)
    const client = createClient({ gatewayUrl, account: { ...localSigner(account), local: null } })
    const data = await client.orderTypedData(BUY)
    const signature = castSign(JSON.stringify(data), toHex(ALICE))
    const message = { ...data.message, price: 1 + Number(data.message.price) }
    const forged = client.submitSigned({ ...data, message }, signature)
    await expect(forged).rejects.toMatchObject({ status: 401, code: 'BAD_SIGNATURE' })
    const placed = await client.submitSigned(data, signature)
    expect(placed.result.restingLots).toBe('250')
    expect((await bob.book(1)).bids).toEqual([['3001.50', '0.250']])
  })
})

/** As viem takes it: the domain's type is its own affair. */
function viemTypes({ types, ...data }: TypedDataJson): TypedDataDefinition {
  const { EIP712Domain: _, ...own } = types
  return { types: own, ...data } as unknown as TypedDataDefinition
}

/** `cast wallet sign --data` of the typed data in a file. */
function castSign(json: string, key: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-cast-'))
  try {
    const file = join(folder, 'data.json')
    writeFileSync(file, json)
    const args = ['wallet', 'sign', '--private-key', key, '--data', '--from-file', file]
    const cast = join(import.meta.dirname, '../../node_modules/.bin/cast')
    const run = spawnSync(cast, args, { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`cast failed: ${run.stderr}`)
    return run.stdout.trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
