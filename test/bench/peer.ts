/** The peer, `nodejs-order-book`, on the same flow, and its answers in the words of our book. */
import { ReportType } from '@assay/engine/book'
import {
  type IProcessOrder,
  type LimitOrderOptions,
  OrderBook,
  Side as PeerSide,
} from 'nodejs-order-book'
import { cpuMs } from './cpuClock.ts'
import { Digest } from './drive.ts'
import { type Flow, Kind } from './flow.ts'

/** The clock is looked at once in so many messages, so a prefix is a multiple of it. */
const CLOCK_MESSAGES = 1_000
/** The package does not export its enum. */
const IOC = 'IOC' as NonNullable<LimitOrderOptions['timeInForce']>
const GTC = 'GTC' as NonNullable<LimitOrderOptions['timeInForce']>

/** The peer's ids are strings, made beforehand so that making them is not timed. */
export function peerIds(flow: Flow): string[] {
  return Array.from(flow.ids, (id) => `o${id}`)
}

/** Sends messages until all are sent or the time is up: how many, and the processor's ms. */
export function drivePeer(
  flow: Flow,
  ids: readonly string[],
  budgetMs: number,
): { readonly count: number; readonly ms: number } {
  const book = new OrderBook()
  const start = cpuMs()
  let ms = 0
  for (let i = 0; i < flow.count; i++) {
    sendPeer(book, flow, ids[i] as string, i)
    if (i % CLOCK_MESSAGES !== CLOCK_MESSAGES - 1) continue
    ms = cpuMs() - start
    if (ms > budgetMs) return { count: i + 1, ms }
  }
  return { count: flow.count, ms: cpuMs() - start }
}

function sendPeer(book: OrderBook, flow: Flow, id: string, i: number): IProcessOrder | null {
  const kind = flow.kinds[i] as number
  if (kind === Kind.CANCEL) {
    book.cancel(id)
    return null
  }
  const price = flow.prices[i] as number
  const size = flow.quantities[i] as number
  if (kind === Kind.MODIFY) return book.modify(id, { price, size })
  const side = flow.sides[i] === 0 ? PeerSide.BUY : PeerSide.SELL
  return book.limit({ id, side, price, size, timeInForce: kind === Kind.IMMEDIATE ? IOC : GTC })
}

/** The digest of what the peer answers to the first `count` messages, in our words and order. */
export function peerDigest(flow: Flow, ids: readonly string[], count: number): number {
  const book = new OrderBook()
  const digest = new Digest()
  for (let i = 0; i < count; i++) {
    const id = flow.ids[i] as number
    if (flow.kinds[i] === Kind.CANCEL) {
      const order = book.cancel(ids[i] as string)?.order
      if (order === undefined) addAll(digest, ReportType.REJECTED, id)
      else addAll(digest, ReportType.CANCELLED, id, order.price, order.size)
    } else {
      addProcessed(digest, flow, i, sendPeer(book, flow, ids[i] as string, i) as IProcessOrder)
    }
  }
  return digest.value
}

function addProcessed(digest: Digest, flow: Flow, i: number, answer: IProcessOrder): void {
  const id = flow.ids[i] as number
  const price = flow.prices[i] as number
  if (answer.err !== null) {
    addAll(digest, ReportType.REJECTED, id)
    return
  }
  const isModify = flow.kinds[i] === Kind.MODIFY
  const type = isModify ? ReportType.MODIFIED : ReportType.ACCEPTED
  addAll(digest, type, id, price, flow.quantities[i] as number)
  const name = `o${id}`
  for (const done of answer.done) {
    if (done.id === name) continue
    const maker = done as { id: string; size: number; price: number }
    addAll(digest, ReportType.FILL, id, ourId(maker.id), maker.price, maker.size)
  }
  const { partial } = answer
  if (partial !== null && partial.id !== name) {
    const { partialQuantityProcessed } = answer
    const makerId = ourId(partial.id)
    addAll(digest, ReportType.FILL, id, makerId, partial.price, partialQuantityProcessed)
  }
  if (flow.kinds[i] === Kind.IMMEDIATE && answer.quantityLeft > 0) {
    addAll(digest, ReportType.CANCELLED, id, price, answer.quantityLeft)
  }
}

function ourId(name: string): number {
  return Number(name.slice(1))
}

function addAll(digest: Digest, ...values: readonly number[]): void {
  for (const value of values) digest.add(value)
}
