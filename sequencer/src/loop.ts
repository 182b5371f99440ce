/**
 * The loop that owns the order of things: take what is due, make it durable, then apply, answer,
 * tell. Nothing else writes the log or moves the engine.
 */
import type { Engine } from '@assay/engine'
import { GROUP_BYTES, inputPath, inputTree, type SignedBatchHeader } from '@assay/protocol'
import { type Log, StoreError } from '@assay/store'
import { SIGNER_BYTES } from './attestation.ts'
import type { Commitment } from './commitment.ts'
import type { FeedSource } from './feed.ts'
import type { HeldClock } from './heldClock.ts'
import { fillSeenBy, type History } from './history.ts'
import { NO_SPACE, type PendingRecord } from './intake.ts'
import { type BatchEntry, type CutEntry, encodeJournalEntry } from './journal.ts'
import { type AppliedBatch, type Ledger, receiptOf } from './ledger.ts'
import type { SequencerMetrics } from './metrics.ts'
import { openOrderOf } from './orderView.ts'
import { advance, composeBatch, type Position } from './position.ts'
import { inEachSlot } from './quotes.ts'
import type { SequencingEffect, SequencingReactor, SequencingView } from './sequencingReactor.ts'
import { SPACE_RETRY_MS, type Space } from './space.ts'
import type { Timers } from './timers.ts'

export interface LoopOptions {
  readonly clock: HeldClock
  readonly timers: Timers
  readonly shard: number
  readonly term: number
  readonly log: Log
  readonly ledger: Ledger
  readonly engine: Engine
  readonly reactor: SequencingReactor<PendingRecord>
  readonly commitment: Commitment
  readonly history: History
  readonly feed: FeedSource
  readonly metrics: SequencerMetrics
  /** Last state root that the worker told. */
  readonly laggedRoot: () => Uint8Array
  readonly publish: (signed: SignedBatchHeader, body: Uint8Array) => void
  readonly onCut: (entry: CutEntry, logSeq: number) => void
  /** Deletes old records when some may go. */
  readonly retain: () => Promise<void>
  /** The record's place is free for the next seq. */
  readonly onSequenced: (record: PendingRecord) => void
}

export interface Loop {
  /** Runs until `stop`; the queue is emptied first. @throws StoreError: fatal */
  run(): Promise<void>
  stop(): void
  /** The same, and cuts the open submission behind the last record. */
  finish(): void
  /** At once: nothing more is answered, whatever is on its way to the log. */
  halt(): void
  /** Something that `dueIn` depends on has changed. */
  wake(): void
  addInbox(words: readonly Uint8Array[]): void
  inboxKnown(): number
  /** Null: it is older than what is kept, or not known yet. */
  inboxWord(index: number): Uint8Array | null
  /** The first known entry that no submission has consumed; null: there is none. */
  firstWaiting(): Uint8Array | null
  /** What the log still takes; below `free` it is tried again by itself. */
  space(): Space
}

/** An entry on its way to the log. */
type Staged =
  | { readonly kind: 'cut'; readonly entry: CutEntry; readonly payload: Uint8Array }
  | {
      readonly kind: 'batch'
      readonly entry: BatchEntry
      readonly payload: Uint8Array
      readonly records: readonly PendingRecord[]
      readonly hasTick: boolean
      /** The clock's end as it is when the entries are taken. */
      readonly until: number
    }

const FLUSH_HISTORY_MS = 200

export function createLoop(options: LoopOptions): Loop {
  const { clock, log, ledger, engine, reactor, commitment, history, feed, metrics } = options
  let pendingInbox: Uint8Array[] = []
  let isStopping = false
  let isFinishing = false
  let isHalted = false
  let wakeUp = () => {}
  let flushedAt = clock.monotonicMs()
  /** When this process opened the submission, or found it open, monotonic ms. */
  let openedAt = clock.monotonicMs()
  /** The clock's end when the open submission was opened. */
  let openUntil = Number.POSITIVE_INFINITY
  let space: Space = 'free'
  /** While the disk is full: when it is asked again, monotonic ms. */
  let retryAt = 0

  function view(): SequencingView {
    const { open } = ledger.position()
    const now = clock.wallMs()
    // What came to be known since it was opened is not in it: it must not get to when that is due.
    // Where the end is what it was the next one is no better, and so on with each micro-batch.
    const isPassed = now > openUntil && clock.until() > openUntil
    // A clock that is held goes on when entries that are known have been taken: by the next one.
    const isHeld = now >= clock.until() && pendingInbox.length > 0
    const since = isPassed || isHeld ? 0 : (open?.tFirst ?? 0)
    return {
      ...{ now, monotonic: clock.monotonicMs() },
      open: open === null ? null : { since, openedAt, items: open.items },
      inboxReady: pendingInbox.length,
    }
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = options.timers.after(ms, resolve)
      wakeUp = () => {
        cancel()
        resolve()
      }
    })
  }

  function stage(effect: SequencingEffect<PendingRecord>, position: Position, now: number): Staged {
    const { inboxNext, opSeqNext, clock: at } = engine.registers()
    if (effect.type === 'cut') {
      const tLast = Math.max(at, position.open?.tFirst ?? 0)
      const entry: CutEntry = { kind: 'cut', submission: position.submission, tLast }
      return { kind: 'cut', entry, payload: encodeJournalEntry(entry) }
    }
    const { opens, records } = effect
    const { entry, hasTick } = composeBatch({
      position,
      term: options.term,
      shard: options.shard,
      at: { inboxNext, opSeqNext, clock: at },
      words: opens === null ? null : pendingInbox.slice(0, opens.inbox),
      records: records.map(({ bytes }) => bytes),
      now,
      laggedStateRoot: options.laggedRoot(),
    })
    return {
      kind: 'batch',
      entry,
      payload: encodeJournalEntry(entry),
      records,
      hasTick,
      until: clock.until(),
    }
  }

  async function step(): Promise<void> {
    const seen = view()
    await write(reactor.decide(seen), seen.now)
  }

  async function write(
    effects: readonly SequencingEffect<PendingRecord>[],
    now: number,
  ): Promise<void> {
    const staged: Staged[] = []
    let position = ledger.position()
    for (const effect of effects) {
      const next = stage(effect, position, now)
      staged.push(next)
      if (next.kind === 'cut') position = advance(position, next.entry, position.prevHash)
    }
    if (staged.length === 0) return
    const firstSeq = log.nextSeq()
    const stopTimer = metrics.fsync.startTimer()
    try {
      await log.append(
        options.term,
        staged.map(({ payload }) => payload),
      )
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'STORAGE_FULL')) throw error
      return refuse(staged)
    }
    stopTimer()
    // As after a crash: it is durable, and nobody was told.
    if (isHalted) return
    // From here it is durable: applying it must succeed.
    for (const [i, item] of staged.entries()) {
      if (item.kind === 'cut') {
        options.onCut(item.entry, firstSeq + i)
        commitment.send(firstSeq + i, item.payload, null, null)
      } else apply(item, firstSeq + i)
    }
  }

  /** The log is as it was; so is everything else, and nobody waits for an answer. */
  function refuse(staged: readonly Staged[]): void {
    space = 'full'
    retryAt = clock.monotonicMs() + SPACE_RETRY_MS
    const records = staged.flatMap((item) => (item.kind === 'batch' ? item.records : []))
    for (const record of [...records, ...reactor.drain()]) {
      options.onSequenced(record)
      record.resolve({ kind: 'refused', code: 'STORAGE_FULL', detail: NO_SPACE })
      metrics.refused.inc({ code: 'STORAGE_FULL' })
    }
  }

  /** Takes the next segment's space behind the acks; on a full disk asks again now and then. */
  async function keepSpace(): Promise<void> {
    if (space === 'free' && log.isReserved()) return
    const now = clock.monotonicMs()
    if (space !== 'free' && now < retryAt) return
    retryAt = now + SPACE_RETRY_MS
    const isReserved = await log.reserve()
    // What was refused for want of space stays so until there is some.
    if (isReserved) space = 'free'
    else if (space === 'free') space = 'low'
  }

  function flushHistory(): void {
    const every = history.isHeld() ? SPACE_RETRY_MS : FLUSH_HISTORY_MS
    if (clock.monotonicMs() - flushedAt < every) return
    history.flush()
    flushedAt = clock.monotonicMs()
  }

  function apply(item: Extract<Staged, { kind: 'batch' }>, logSeq: number): void {
    const { entry, payload, records, hasTick } = item
    const offset = hasTick ? 1 : 0
    const signers = new Uint8Array(entry.header.count * SIGNER_BYTES)
    // Of each record where its first group is.
    let group = offset
    for (const { bytes, signer } of records) {
      signers.set(signer, group * SIGNER_BYTES)
      group += bytes.length / GROUP_BYTES
    }
    pendingInbox = pendingInbox.slice(entry.opens?.words.length ?? 0)
    if (entry.opens !== null) {
      openUntil = item.until
      openedAt = clock.monotonicMs()
    }
    const applied = ledger.batch(entry, logSeq, signers, null)
    commitment.send(logSeq, payload, signers, null)
    history.add(applied.history)
    answer(applied, records, offset)
    tell(applied)
    options.publish(applied.signed, entry.records)
    metrics.batches.inc()
    metrics.groups.inc(entry.header.count)
  }

  function answer(applied: AppliedBatch, records: readonly PendingRecord[], offset: number): void {
    const { firstOpSeq, count } = applied.signed.header
    const levels = inputTree(firstOpSeq, count, applied.ops)
    for (const [i, record] of records.entries()) {
      const index = i + offset
      const result = applied.results[index]
      if (result === undefined || result === null) throw new TypeError('a result for each record')
      const place = (applied.ops[index]?.opSeq ?? firstOpSeq) - firstOpSeq
      const receipt = receiptOf(applied, index, inputPath(levels, place))
      options.onSequenced(record)
      record.resolve({ kind: 'accepted', receipt, result })
    }
    metrics.accepted.inc(records.length)
  }

  function tell(applied: AppliedBatch): void {
    feed.apply(applied.events)
    feed.emitBooks()
    for (const result of [...applied.forced, ...applied.results]) {
      if (result === null) continue
      for (const one of inEachSlot(result)) {
        feed.emit({ type: 'order', result: one, open: openOrderOf(engine, one) })
      }
    }
    for (const fill of applied.history.fills) {
      feed.emit({ type: 'fill', fill: fillSeenBy(fill, 'maker') })
      feed.emit({ type: 'fill', fill: fillSeenBy(fill, 'taker') })
    }
    feed.emit({ type: 'batch', batch: { header: applied.signed, stage: 'durable' } })
  }

  return {
    run: async () => {
      while (!isHalted && (!isStopping || reactor.queued() > 0)) {
        const due = space === 'full' ? null : reactor.dueIn(view())
        if (due === 0) await step()
        // Not for ever: a disk that was full is asked again, rows are written.
        else await sleep(Math.min(due ?? SPACE_RETRY_MS, SPACE_RETRY_MS))
        await keepSpace()
        await options.retain()
        flushHistory()
      }
      const mustCut = !isHalted && isFinishing && ledger.position().open !== null
      if (mustCut) await write([{ type: 'cut' }], clock.wallMs())
    },
    stop: () => {
      isStopping = true
      wakeUp()
    },
    finish: () => {
      isFinishing = true
      isStopping = true
      wakeUp()
    },
    halt: () => {
      isHalted = true
      for (const record of reactor.drain()) {
        record.resolve({ kind: 'refused', code: 'STOPPING', detail: 'nothing was sequenced' })
      }
      wakeUp()
    },
    wake: () => wakeUp(),
    addInbox: (words) => {
      pendingInbox.push(...words)
      wakeUp()
    },
    space: () => space,
    firstWaiting: () => pendingInbox[0] ?? null,
    inboxKnown: () => engine.registers().inboxNext + pendingInbox.length,
    inboxWord: (index) => {
      const { inboxNext } = engine.registers()
      const entry = index < inboxNext ? ledger.word(index) : pendingInbox[index - inboxNext]
      return entry?.subarray(0, 32) ?? null
    },
  }
}
