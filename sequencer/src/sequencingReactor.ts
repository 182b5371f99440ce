/**
 * Decides what the sequencer writes next: synchronous, no clock of its own, so that a simulator can
 * drive it. Spec: batches (fairness policy), settlement (bounds of inputs).
 */
import { MAX_INBOX_PER_SUBMISSION, MAX_SUBMISSION_ITEMS } from '@assay/protocol'

/** Order inside a micro-batch. */
export const Priority = { CANCEL: 0, POST_ONLY: 1, REST: 2 } as const
export type Priority = (typeof Priority)[keyof typeof Priority]

export interface SequencingConfig {
  /** A micro-batch closes this long after its first record came, ms. */
  readonly batchWindowMs: number
  /** … or when it has so many records. */
  readonly maxBatchRecords: number
  /** Records that may wait. */
  readonly queueMax: number
  /** A submission is cut this long after it was opened, ms. */
  readonly submissionIntervalMs: number
  /** … or when groups and inbox entries reach this; at most MAX_SUBMISSION_ITEMS. */
  readonly maxSubmissionItems: number
}

/** What the reactor must know of the world. Times in ms. */
export interface SequencingView {
  readonly now: number
  /** For waiting: it never stands still. */
  readonly monotonic: number
  /**
   * The open submission: when it was opened, by the clock and, in this process, by `monotonic`; its
   * groups and inbox entries.
   */
  readonly open: {
    readonly since: number
    readonly openedAt: number
    readonly items: number
  } | null
  /** Final inbox entries that no submission has consumed. */
  readonly inboxReady: number
}

type OpenView = NonNullable<SequencingView['open']>

/** In this order: a cut, then a micro-batch, or one of them, or nothing. */
export type SequencingEffect<T> =
  | { readonly type: 'cut' }
  | {
      readonly type: 'batch'
      /** Inbox entries consumed by the submission that this opens; null inside an open one. */
      readonly opens: { readonly inbox: number } | null
      readonly records: readonly T[]
    }

export interface SequencingReactor<T> {
  /** False when the queue is full. `at`: monotonic. */
  offer(record: T, priority: Priority, at: number): boolean
  queued(): number
  /** ms until `decide` has something to say; null: not before something happens. */
  dueIn(view: SequencingView): number | null
  decide(view: SequencingView): readonly SequencingEffect<T>[]
  /** Gives up the whole queue (at stop). */
  drain(): readonly T[]
}

interface Queued<T> {
  readonly record: T
  readonly priority: Priority
  readonly at: number
}

/** One TICK may join a micro-batch, so one group is kept free for it. */
const TICK_GROUPS = 1
/** Of the largest record: so many groups are free in front of each micro-batch. */
const RECORD_GROUPS = 3

/** `groupsOf`: what a record takes, default one group. */
export function createSequencingReactor<T>(
  config: SequencingConfig,
  groupsOf: (record: T) => number = () => 1,
): SequencingReactor<T> {
  const itemsMax = Math.min(config.maxSubmissionItems, MAX_SUBMISSION_ITEMS)
  let queue: Queued<T>[] = []

  const roomOf = (items: number) => itemsMax - items - TICK_GROUPS
  /** By either clock: one that was put back must not hold the cut up. */
  const untilCut = ({ now, monotonic }: SequencingView, open: OpenView) =>
    config.submissionIntervalMs - Math.max(now - open.since, monotonic - open.openedAt)
  const mustCut = (view: SequencingView) =>
    view.open !== null &&
    (untilCut(view, view.open) <= 0 || roomOf(view.open.items) < RECORD_GROUPS)

  function dueIn(view: SequencingView): number | null {
    const { monotonic, open, inboxReady } = view
    if (mustCut(view) || (open === null && inboxReady > 0)) return 0
    const waits: number[] = []
    if (open !== null) waits.push(untilCut(view, open))
    const first = queue[0]
    if (queue.length >= config.maxBatchRecords) return 0
    if (first !== undefined) waits.push(first.at + config.batchWindowMs - monotonic)
    return waits.length === 0 ? null : Math.max(0, Math.min(...waits))
  }

  /** Cancels first from the whole queue, so that placements never starve them. */
  function take(count: number, room: number): readonly T[] {
    let groups = 0
    const chosen: Queued<T>[] = []
    const rest: Queued<T>[] = []
    const cancels = queue.filter(({ priority }) => priority === Priority.CANCEL).length
    let others = Math.max(0, count - cancels)
    for (const item of queue) {
      const isCancel = item.priority === Priority.CANCEL
      const more = groups + groupsOf(item.record)
      if (more <= room && (isCancel ? chosen.length < count : others > 0)) {
        chosen.push(item)
        groups = more
        if (!isCancel) others -= 1
      } else rest.push(item)
    }
    queue = rest
    // Array.sort is stable: arrival decides within a class.
    return chosen.sort((a, b) => a.priority - b.priority).map(({ record }) => record)
  }

  return {
    offer: (record, priority, at) => {
      if (queue.length >= config.queueMax) return false
      queue.push({ record, priority, at })
      return true
    },
    queued: () => queue.length,
    dueIn,
    decide: (view) => {
      if (dueIn(view) !== 0) return []
      const effects: SequencingEffect<T>[] = []
      const isCutting = mustCut(view)
      if (isCutting) effects.push({ type: 'cut' })
      const isOpening = isCutting || view.open === null
      const inbox = isOpening
        ? Math.min(view.inboxReady, MAX_INBOX_PER_SUBMISSION, itemsMax - TICK_GROUPS - 1)
        : 0
      if (queue.length === 0 && inbox === 0) return effects
      const room = roomOf(isOpening ? inbox : (view.open?.items ?? 0))
      const records = take(Math.min(room, config.maxBatchRecords), room)
      effects.push({ type: 'batch', opens: isOpening ? { inbox } : null, records })
      return effects
    },
    drain: () => {
      const all = queue.map(({ record }) => record)
      queue = []
      return all
    },
  }
}
