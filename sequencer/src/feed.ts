/** Events after durability, and the aggregated books behind them. */
import type { Engine, EngineEvent } from '@assay/engine'
import { Side } from '@assay/protocol'
import type { Feed, FeedEvent } from './api.ts'

/** The feed and what fills it. */
export interface FeedSource extends Feed {
  /** Takes the engine's events of one micro-batch. */
  apply(events: readonly EngineEvent[]): void
  /** One book event for each market that changed since the last call. */
  emitBooks(): void
  emit(event: FeedEvent): void
}

interface Levels {
  readonly lots: Map<number, number>
  readonly changed: Set<number>
}

interface Book {
  sequence: number
  readonly sides: readonly [bids: Levels, asks: Levels]
}

const ALL_LEVELS = 2 ** 31

/** The books start as the engine has them. */
export function createFeed(engine: Engine, markets: readonly number[]): FeedSource {
  const listeners = new Set<(event: FeedEvent) => void>()
  const books = new Map<number, Book>(
    markets.map((market) => [
      market,
      { sequence: 0, sides: [levelsOf(engine, market, 0), levelsOf(engine, market, 1)] },
    ]),
  )

  function move(market: number, side: Side, price: number, lots: number): void {
    const levels = books.get(market)?.sides[side]
    if (levels === undefined) return
    const total = (levels.lots.get(price) ?? 0) + lots
    if (total === 0) levels.lots.delete(price)
    else levels.lots.set(price, total)
    levels.changed.add(price)
  }

  function apply(events: readonly EngineEvent[]): void {
    for (const event of events) {
      if (event.type === 'rested') {
        move(event.market, event.side, event.price, event.order.quantity)
      } else if (event.type === 'removed') {
        move(event.market, event.side, event.price, -event.order.quantity)
      } else if (event.type === 'reduced') {
        move(event.market, event.side, event.price, -event.visible)
      } else if (event.type === 'refreshed') {
        move(event.market, event.side, event.price, event.order.quantity)
      } else if (event.type === 'fill') {
        const makerSide = event.takerSide === Side.BID ? Side.ASK : Side.BID
        move(event.market, makerSide, event.price, -event.quantity)
      }
    }
  }

  function emit(event: FeedEvent): void {
    for (const listener of listeners) listener(event)
  }

  return {
    apply,
    emit,
    emitBooks: () => {
      for (const [market, book] of books) {
        const [bids, asks] = book.sides
        if (bids.changed.size + asks.changed.size === 0) continue
        book.sequence += 1
        const { sequence } = book
        emit({ type: 'book', market, sequence, bids: changes(bids), asks: changes(asks) })
      }
    },
    bookSequence: (market) => books.get(market)?.sequence ?? 0,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function levelsOf(engine: Engine, market: number, side: Side): Levels {
  const depth = engine.depth(market, side, ALL_LEVELS)
  const lots = new Map(depth.map(({ price, quantity }) => [price, quantity]))
  return { lots, changed: new Set() }
}

function changes({ lots, changed }: Levels): { price: number; quantity: number }[] {
  const found = [...changed].map((price) => ({ price, quantity: lots.get(price) ?? 0 }))
  changed.clear()
  return found
}
