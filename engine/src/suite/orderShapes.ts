/** How random orders take, rest and show themselves. */
import { MAX_EXPIRY_MS, type OrderTerms, type Rng, TimeInForce } from '@assay/protocol'
import { TEST_MARKETS } from './market.ts'
import { pick, pickWeighted } from './rng.ts'

/** The first more often than the others. */
export function randomMarket(rng: Rng) {
  const { id, config } = pickWeighted(rng, [
    [6, TEST_MARKETS[0]],
    [3, TEST_MARKETS[1]],
    [2, TEST_MARKETS[2]],
  ]) as (typeof TEST_MARKETS)[number]
  return { market: id, config }
}

/** Half of them slide: mostly they have to. */
export function timingOf(rng: Rng): Pick<OrderTerms, 'timeInForce' | 'slide'> {
  return pickWeighted<Pick<OrderTerms, 'timeInForce' | 'slide'>>(rng, [
    [6, { timeInForce: TimeInForce.GTT, slide: false }],
    [2, { timeInForce: TimeInForce.IOC, slide: false }],
    [2, { timeInForce: TimeInForce.FOK, slide: false }],
    [1, { timeInForce: TimeInForce.POST_ONLY, slide: false }],
    [10, { timeInForce: TimeInForce.POST_ONLY, slide: true }],
  ])
}

/** Mostly as little as may be shown. */
export function displayOf(rng: Rng, minimum: number, quantity: number): number {
  const least = Math.max(minimum, Math.ceil(quantity / 16))
  return Math.min(quantity, least + pick(rng, [0, 0, rng.below(4)]))
}

/** What is wrong with an order: one thing, or nothing. */
export function brokenBy(rng: Rng, now: number): Partial<Record<keyof OrderTerms, unknown>> {
  return pick<Partial<Record<keyof OrderTerms, unknown>>>(rng, [
    { account: 77 },
    { key: 1 },
    { seq: 1 },
    { market: 9 },
    { expiry: now },
    { expiry: now + MAX_EXPIRY_MS + 1 },
    { market: 3, quantity: 9 },
    { price: 2 ** 31 - 1, quantity: 2 ** 47 - 1 },
    { maxFeePpm: 0, timeInForce: TimeInForce.IOC },
    { quantity: 900_000_000 },
    { stopPrice: 7 },
    { quantity: 40, displayQuantity: 2, market: 1 },
    {},
  ])
}
