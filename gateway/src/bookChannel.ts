/**
 * The book of one market for many readers: a snapshot, then deltas that are joined for a while and
 * serialised once. `prev` of a delta is the sequence of the message before it; a reader that is too
 * slow loses deltas and gets a new snapshot, so a gap is never unannounced.
 */
import { Side } from '@assay/protocol'
import type { FeedEvent, SequencerApi } from '@assay/sequencer'
import type { Venue } from './venue.ts'
import { levelRows } from './views.ts'

type BookEvent = Extract<FeedEvent, { type: 'book' }>
type Level = { readonly price: number; readonly quantity: number }

/** A connection as this channel sees it. */
export interface BookReader {
  /** Bytes that the reader has not taken yet. */
  backlog(): number
  send(text: string): void
}

/** How many bytes of backlog stop the deltas. */
export interface BookChannelOptions {
  readonly market: number
  readonly levels: number
  readonly slowBytes: number
  readonly onResync: () => void
}

/** One per market that somebody has asked for. */
export class BookChannel {
  private readonly options: BookChannelOptions
  private readonly api: SequencerApi
  private readonly venue: Venue
  /** True while the reader has missed a delta. */
  private readonly readers = new Map<BookReader, boolean>()
  private readonly bids = new Map<number, number>()
  private readonly asks = new Map<number, number>()
  private sent: number
  private latest: number

  constructor(options: BookChannelOptions, { api, venue }: { api: SequencerApi; venue: Venue }) {
    this.options = options
    this.api = api
    this.venue = venue
    this.sent = api.feed.bookSequence(options.market)
    this.latest = this.sent
  }

  /** Remembers the newest lots of each price until the next flush. */
  take(event: BookEvent): void {
    this.latest = event.sequence
    if (this.readers.size === 0) {
      this.sent = this.latest
      return
    }
    for (const level of event.bids) this.bids.set(level.price, level.quantity)
    for (const level of event.asks) this.asks.set(level.price, level.quantity)
  }

  /** The reader gets a snapshot now and deltas from there on. */
  join(reader: BookReader): void {
    // What is held back goes out first, so that all readers continue from one sequence.
    this.flush()
    this.readers.set(reader, false)
    reader.send(this.snapshot('snapshot'))
  }

  leave(reader: BookReader): void {
    this.readers.delete(reader)
  }

  /** Sends the joined delta, and snapshots to slow readers that have caught up. */
  flush(): void {
    const delta = this.takeDelta()
    let resync: string | null = null
    for (const [reader, missed] of this.readers) {
      const isSlow = reader.backlog() > this.options.slowBytes
      if (isSlow) {
        if (delta !== null) this.readers.set(reader, true)
        continue
      }
      if (missed) {
        resync ??= this.snapshot('resync')
        this.readers.set(reader, false)
        this.options.onResync()
        reader.send(resync)
      } else if (delta !== null) {
        reader.send(delta)
      }
    }
  }

  private takeDelta(): string | null {
    if (this.latest === this.sent) return null
    const message = this.message('delta', {
      prev: this.sent,
      bids: this.rows([...this.bids].map(([price, quantity]) => ({ price, quantity }))),
      asks: this.rows([...this.asks].map(([price, quantity]) => ({ price, quantity }))),
    })
    this.sent = this.latest
    this.bids.clear()
    this.asks.clear()
    return message
  }

  private snapshot(reason: 'snapshot' | 'resync'): string {
    const { market, levels } = this.options
    const { query } = this.api
    return this.message('snapshot', {
      reason,
      bids: this.rows(query.depth(market, Side.BID, levels)),
      asks: this.rows(query.depth(market, Side.ASK, levels)),
    })
  }

  private rows(levels: readonly Level[]) {
    return levelRows(this.venue, this.api.query, this.options.market, levels)
  }

  private message(type: 'snapshot' | 'delta', body: Readonly<Record<string, unknown>>): string {
    const { market } = this.options
    const symbol = this.venue.marketSymbol(market)
    return JSON.stringify({
      channel: 'book',
      type,
      market,
      symbol,
      sequence: this.latest,
      ...body,
    })
  }
}
