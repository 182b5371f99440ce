/** How the bots trade: seeded, over the public API. */
import type { AssayClient, PlacedOrder, TypedDataJson } from '@assay/sdk'
import { isAway, type Tally } from './tally.ts'

/** Integer in [0, bound). */
export type Random = (bound: number) => number
/** One round of trading. */
export type Trader = () => Promise<void>

const MARKETS = [
  { symbol: 'ETH-USDC', middle: 3_000, decimals: 2, sizes: ['0.1', '0.25', '0.5', '1'] },
  { symbol: 'BTC-USDC', middle: 60_000, decimals: 1, sizes: ['0.01', '0.02', '0.05'] },
] as const
/** Of one maker: enough that takers seldom empty a side of a market. */
const MAKER_ORDERS = 24

/** A small seeded generator (mulberry32): the bots of a seed do the same things in every run. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random(from.length)] as T
}

/** A price `basisPoints` away from the middle, on the market's grid. */
function price(market: (typeof MARKETS)[number], basisPoints: number): string {
  return ((market.middle * (10_000 + basisPoints)) / 10_000).toFixed(market.decimals)
}

/** Keeps post-only quotes on both sides of both markets, taking back the oldest. */
export function maker(client: AssayClient, random: Random, tally: Tally): Trader {
  const resting: PlacedOrder[] = []
  return async () => {
    const oldest = resting.length >= MAKER_ORDERS ? resting.shift() : undefined
    if (oldest !== undefined) await tally.attempt(() => client.cancelOrder(oldest))
    const market = pick(random, MARKETS)
    const away = 2 + random(40)
    for (const side of ['buy', 'sell'] as const) {
      const placed = await tally.attempt(() =>
        client.placeOrder({
          market: market.symbol,
          side,
          price: price(market, side === 'buy' ? -away : away),
          size: pick(random, market.sizes),
          timeInForce: 'postOnly',
          expiresInMs: 20_000 + random(120_000),
        }),
      )
      if (placed !== null) resting.push(placed)
    }
  }
}

/** Takes with IOC and with crossing limit orders whose remainder rests. */
export function taker(client: AssayClient, random: Random, tally: Tally): Trader {
  return async () => {
    const market = pick(random, MARKETS)
    const side = random(2) === 0 ? 'buy' : 'sell'
    // Most cross the spread only; some walk the book.
    const through = 3 + random(random(4) === 0 ? 40 : 8)
    await tally.attempt(() =>
      client.placeOrder({
        market: market.symbol,
        side,
        price: price(market, side === 'buy' ? through : -through),
        size: pick(random, market.sizes),
        timeInForce: random(8) === 0 ? 'gtt' : 'ioc',
        expiresInMs: 5_000,
      }),
    )
  }
}

/** Bad signatures, replays and garbage: all of it must be refused, nothing may change. */
export function griefer(
  client: AssayClient,
  random: Random,
  tally: Tally,
  { gateway, sign }: { gateway: string; sign: (data: TypedDataJson) => Promise<string> },
): Trader {
  const order = { market: 'ETH-USDC', side: 'buy', price: '2500.00', size: '0.1' } as const
  const badSignature = async () => {
    const data = await client.orderTypedData({ ...order, slot: 1_000 })
    const digits = Array.from({ length: 126 }, () => random(16).toString(16)).join('')
    const forged = `0x0${digits.slice(0, 63)}0${digits.slice(63)}1b`
    await tally.mustFail('BAD_SIGNATURE', () => client.submitSigned(data, forged))
  }
  const replay = async () => {
    const data = await client.orderTypedData({ ...order, slot: 1_001 })
    const signature = await sign(data)
    const placed = await tally.attempt(() => client.submitSigned(data, signature))
    if (placed === null) return
    await tally.mustFail('STALE_SEQ', () => client.submitSigned(data, signature), placed)
    await tally.attempt(() => client.cancelOrder(placed))
  }
  const garbage = async () => {
    const bodies = ['{', '{"message":{}}', '[]', `{"record":"0x${'ff'.repeat(124)}"}`]
    const response = await fetch(`${gateway}/v1/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: pick(random, bodies),
    })
    if (response.status >= 400 && response.status < 500) tally.refused()
    else tally.failed(new Error(`garbage was answered with ${response.status}`))
  }
  const tricks = [badSignature, replay, garbage]
  return async () => {
    try {
      await pick(random, tricks)()
    } catch (error) {
      // What `fetch` throws when nobody answers.
      if (!(error instanceof TypeError) && !isAway(error)) tally.failed(error)
    }
  }
}
