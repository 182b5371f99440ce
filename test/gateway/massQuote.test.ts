/** A market maker's quotes over the public API: SDK, gateway, engine. */
import { toHex } from '@assay/protocol'
import { createClient } from '@assay/sdk'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, expect, test } from 'vitest'
import { ALICE, BOB, createVenue } from './signing.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const market = 'ETH-USDC'
const bid = { kind: 'place', side: 'buy', price: '3000', size: '0.1' } as const
const ask = { kind: 'place', side: 'sell', price: '3010', size: '0.1' } as const

async function started(limits: Parameters<typeof createVenue>[0] = {}) {
  const venue = createVenue({ conflateMs: 5, ...limits })
  const gatewayUrl = await venue.gateway.start()
  cleanups.push(() => venue.gateway.stop())
  const client = (key: Uint8Array) =>
    createClient({ gatewayUrl, account: privateKeyToAccount(toHex(key)), undecidedMs: 2_000 })
  return { ...venue, alice: client(ALICE), bob: client(BOB) }
}

test('quotes are placed, taken, replaced and cancelled under one signature each', async () => {
  const { alice, bob } = await started()
  const quoted = await alice.massQuote({ market, actions: [bid, { ...bid, price: '2990' }] })
  expect(quoted).toMatchObject({ status: 'OK', account: 1 })
  const each = quoted.actions.map(({ status, resting }) => [status, Number(resting)])
  expect(each).toEqual([
    ['OK', 0.1],
    ['OK', 0.1],
  ])
  const sale = { market, side: 'sell', price: '3000', size: '0.04' } as const
  const taken = await bob.placeOrder({ ...sale, timeInForce: 'ioc' })
  expect(Number(taken.filled)).toBe(0.04)
  const [first, second] = quoted.actions.map(({ slot }) => slot) as [number, number]
  const moved = await alice.massQuote({
    market,
    actions: [
      { ...bid, kind: 'replace', price: '2999', slot: first },
      { kind: 'cancel', slot: second },
      { ...bid, slot: first },
    ],
  })
  expect(moved.actions.map(({ status }) => status)).toEqual(['OK', 'OK', 'STALE_SEQ'])
  expect((await alice.openOrders()).map(({ slot }) => slot)).toEqual([first])
  const asks = await bob.massQuote({
    market,
    actions: [
      { ...ask, price: '2999', slide: true },
      { ...ask, price: '2998' },
    ],
  })
  expect(asks.actions.map(({ status }) => status)).toEqual(['OK', 'POST_ONLY_WOULD_CROSS'])
  const [rested] = await bob.openOrders()
  expect(Number(rested?.price)).toBeGreaterThan(2999)
  const fate = await bob.orderFate(asks.actions[1]?.slot ?? 0, asks.seq)
  expect(fate).toMatchObject({ fate: 'known', result: { status: 'POST_ONLY_WOULD_CROSS' } })
})

test('twenty actions in three groups, and none of twenty-one', async () => {
  const { alice } = await started()
  const actions = Array.from({ length: 20 }, (_, i) => ({ ...bid, price: `${2900 + i}` }))
  const quoted = await alice.massQuote({ market, actions })
  expect(quoted.actions.map(({ status }) => status)).toEqual(new Array(20).fill('OK'))
  expect(quoted.receipt.header.count).toBe(3)
  const many = alice.massQuote({ market, actions: [...actions, bid] })
  await expect(many).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' })
  await expect(alice.massQuote({ market, actions: [] })).rejects.toThrow('1 to 20')
})

test('an action costs its account what an order costs', async () => {
  const rate = { perSecond: 1, burst: 20 }
  const { alice } = await started({ ordersPerAccount: rate })
  const actions = Array.from({ length: 20 }, (_, i) => ({ ...bid, price: `${2900 + i}` }))
  await alice.massQuote({ market, actions })
  await expect(alice.massQuote({ market, actions: [bid] })).rejects.toMatchObject({
    code: 'RATE_LIMITED',
  })
})
