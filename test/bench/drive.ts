/** Sends a flow to the matching book, and reduces what books answer to one number. */
import { type MatchingBook, ReportType } from '@assay/engine/book'
import type { Side } from '@assay/protocol'
import { type Flow, Kind, sendOne } from './flow.ts'

/** Reports are read and cleared once in so many messages. */
const BATCH_MESSAGES = 256

/** The loop that is timed: the first `count` messages, a call each; how many reports came back. */
export function drive(book: MatchingBook, flow: Flow, count: number): number {
  const { kinds, sides, ids, prices, quantities } = flow
  const { reports } = book
  let reportCount = 0
  for (let i = 0; i < count; i++) {
    const kind = kinds[i] as number
    const id = ids[i] as number
    if (kind === Kind.CANCEL) book.cancel(id)
    else if (kind === Kind.MODIFY) book.modify(id, prices[i] as number, quantities[i] as number)
    else {
      const side = sides[i] as Side
      const immediate = kind === Kind.IMMEDIATE
      book.submit(side, id, prices[i] as number, quantities[i] as number, immediate)
    }
    if (i % BATCH_MESSAGES === BATCH_MESSAGES - 1) {
      reportCount += reports.count
      reports.clear()
    }
  }
  return reportCount + reports.count
}

/** How many reports of each kind a flow brought about, and what was left. */
export interface Answers {
  readonly accepted: number
  readonly fills: number
  readonly cancelled: number
  readonly modified: number
  readonly rejected: number
  readonly restingAtEnd: number
  /** Fewest orders at rest after the preload. */
  readonly restingLeast: number
  readonly levelsAtEnd: number
  /** Of all reports in order; equal streams have equal digests. */
  readonly digest: number
}

/** The same flow, read report by report; not timed. */
export function answersOf(
  book: MatchingBook,
  flow: Flow,
  options: { readonly count: number; readonly preload: number },
): Answers {
  const counts = [0, 0, 0, 0, 0, 0]
  const digest = new Digest()
  let restingLeast = Number.POSITIVE_INFINITY
  for (let i = 0; i < options.count; i++) {
    book.reports.clear()
    sendOne(book, flow, i)
    for (let r = 0; r < book.reports.count; r++) {
      const type = book.reports.type(r)
      counts[type] = (counts[type] as number) + 1
      digestReport(digest, book, r)
    }
    if (i >= options.preload) restingLeast = Math.min(restingLeast, book.orderCount)
  }
  const [, accepted, fills, cancelled, modified, rejected] = counts as [0, ...number[]]
  return {
    accepted: accepted ?? 0,
    fills: fills ?? 0,
    cancelled: cancelled ?? 0,
    modified: modified ?? 0,
    rejected: rejected ?? 0,
    restingAtEnd: book.orderCount,
    restingLeast,
    levelsAtEnd: [...book.depth(0, 2 ** 31), ...book.depth(1, 2 ** 31)].length,
    digest: digest.value,
  }
}

function digestReport(digest: Digest, book: MatchingBook, index: number): void {
  const { reports } = book
  const type = reports.type(index)
  digest.add(type)
  digest.add(reports.id(index))
  if (type === ReportType.REJECTED) return
  if (type === ReportType.FILL) digest.add(reports.makerId(index))
  digest.add(reports.price(index))
  digest.add(reports.quantity(index))
}

/** Folds integers below 2^53 into 32 bits, order included. */
export class Digest {
  #state = 0x811c9dc5

  get value(): number {
    return this.#state >>> 0
  }

  add(value: number): void {
    const low = Math.imul(this.#state ^ (value | 0), 0x01000193)
    this.#state = Math.imul(low ^ ((value / 2 ** 32) | 0) ^ (low >>> 15), 0x85ebca6b)
  }
}
