/** Messages to a book, generated from a seed into typed arrays, so that generation is not timed. */

import { MatchingBook } from '@assay/engine/book'
import { pick, seededRng } from '@assay/engine/suite'
import type { Rng, Side } from '@assay/protocol'
import { LifetimeHeap } from './lifetimeHeap.ts'

/** What a message asks for. */
export const Kind = { NEW: 0, IMMEDIATE: 1, CANCEL: 2, MODIFY: 3 } as const

/** What every book of the benchmarks and tests is driven by. */
export type Driven = Pick<MatchingBook, 'submit' | 'cancel' | 'modify'>

/** Message i is entry i of each array; a cancel has only an id. */
export interface Flow {
  readonly count: number
  readonly kinds: Uint8Array
  readonly sides: Uint8Array
  readonly ids: Float64Array
  readonly prices: Int32Array
  readonly quantities: Float64Array
}

/** A load, as functions of `at`: how much of the flow has passed, 0 … 1. */
export interface Mix {
  readonly name: string
  readonly describe: string
  /** New orders sent before the mix proper. */
  readonly preload: number
  /** Mean life of an order, in messages; exponential. */
  readonly lifetime: number
  /** Ticks around which orders come in. */
  readonly mid: (at: number) => number
  /** Distance from the middle: a power law of this scale and exponent, cut off. */
  readonly depth: { readonly scale: number; readonly exponent: number; readonly max: number }
  /** Lots are this times a power law, at most `lotsMax`. */
  readonly lotsUnit: number
  readonly lotsMax: number
  /** Lots of an immediate order, in those of a resting one. */
  readonly takerLots: number
  /** Ticks beyond the middle that immediate orders pay. */
  readonly reach: number
  /** Of the resting orders, per thousand, priced through the middle. */
  readonly aggressive: number
  /** Seller's panic: immediate orders all sell, this many times the lots, this many ticks down. */
  readonly panic?: (at: number) => { readonly lots: number; readonly reach: number } | null
  /** The id of the n-th order. */
  readonly id: (n: number) => number
}

const PRICE_MAX = 2 ** 31 - 1
/** Per thousand messages; the rest are modifications. */
const NEW_SHARE = 500
const CANCEL_SHARE = 410
/** Per thousand new orders, and per thousand cancels that name an order at random. */
const IMMEDIATE_SHARE = 150
const STALE_SHARE = 50

/** About half new orders (15 % immediate-or-cancel), 41 % cancels, 9 % modifications. */
export function generateFlow(mix: Mix, count: number, seed: number): Flow {
  const rng = seededRng(seed)
  const flow: Flow = {
    count,
    kinds: new Uint8Array(count),
    sides: new Uint8Array(count),
    ids: new Float64Array(count),
    prices: new Int32Array(count),
    quantities: new Float64Array(count),
  }
  const sides = new Uint8Array(count)
  // Knows which orders are filled, so that most cancels name one that is not.
  const book = new MatchingBook()
  const alive = new LifetimeHeap(count)
  let orders = 0
  for (let i = 0; i < count; i++) {
    const at = i / count
    const dice = rng.below(1000)
    if (i < mix.preload || dice < NEW_SHARE || alive.size === 0) {
      const immediate = i >= mix.preload && rng.below(1000) < IMMEDIATE_SHARE
      const panic = immediate ? (mix.panic?.(at) ?? null) : null
      const side = panic === null ? pick(rng, [0, 1] as const) : 1
      const lots = Math.ceil(lotsOf(mix, rng) * (panic?.lots ?? mix.takerLots))
      const reach = panic?.reach ?? mix.reach
      const price = immediate ? priceAt(mix, at, side, -reach) : restingPrice(mix, rng, at, side)
      const kind = immediate ? Kind.IMMEDIATE : Kind.NEW
      write(flow, i, kind, side, mix.id(orders), price, Math.min(lots, mix.lotsMax))
      sides[orders] = side
      if (!immediate) alive.add(orders, i - mix.lifetime * Math.log(uniform(rng)))
      orders++
    } else if (dice < NEW_SHARE + CANCEL_SHARE) {
      const order = rng.below(1000) < STALE_SHARE ? -1 : nextToEnd(mix, alive, book, i)
      write(flow, i, Kind.CANCEL, 0, mix.id(order < 0 ? rng.below(orders) : order), 0, 0)
    } else {
      const order = alive.any(rng.below(alive.size))
      const side = sides[order] as 0 | 1
      const price = restingPrice(mix, rng, at, side)
      write(flow, i, Kind.MODIFY, side, mix.id(order), price, lotsOf(mix, rng))
    }
    sendOne(book, flow, i)
    book.reports.clear()
  }
  return flow
}

/** The order whose life is over, of those that are not filled; −1 when there is none yet. */
function nextToEnd(mix: Mix, alive: LifetimeHeap, book: MatchingBook, now: number): number {
  while (alive.size > 0 && alive.earliest <= now) {
    const order = alive.take()
    if (book.openQuantity(mix.id(order)) > 0) return order
  }
  return -1
}

/** Message `index` of a flow. */
export function sendOne(book: Driven, flow: Flow, index: number): void {
  const kind = flow.kinds[index]
  const id = flow.ids[index] as number
  const price = flow.prices[index] as number
  const quantity = flow.quantities[index] as number
  if (kind === Kind.CANCEL) book.cancel(id)
  else if (kind === Kind.MODIFY) book.modify(id, price, quantity)
  else book.submit(flow.sides[index] as Side, id, price, quantity, kind === Kind.IMMEDIATE)
}

function write(
  flow: Flow,
  index: number,
  kind: number,
  side: number,
  id: number,
  price: number,
  quantity: number,
): void {
  flow.kinds[index] = kind
  flow.sides[index] = side
  flow.ids[index] = id
  flow.prices[index] = price
  flow.quantities[index] = quantity
}

function restingPrice(mix: Mix, rng: Rng, at: number, side: 0 | 1): number {
  const { scale, exponent, max } = mix.depth
  const distance = Math.floor(scale * (uniform(rng) ** (-1 / exponent) - 1))
  const through = rng.below(1000) < mix.aggressive
  return priceAt(mix, at, side, through ? -rng.below(mix.reach + 1) : 1 + Math.min(distance, max))
}

/** So many ticks away from the middle, on the passive side. */
function priceAt(mix: Mix, at: number, side: 0 | 1, distance: number): number {
  const price = Math.round(mix.mid(at)) + (side === 0 ? -distance : distance)
  return Math.min(Math.max(price, 1), PRICE_MAX)
}

function lotsOf(mix: Mix, rng: Rng): number {
  return Math.min(Math.ceil(mix.lotsUnit * uniform(rng) ** (-1 / 1.5)), mix.lotsMax)
}

/** In (0, 1]. */
function uniform(rng: Rng): number {
  return (rng.below(2 ** 32) + 1) / 2 ** 32
}
