/**
 * Which records of the log may be deleted: those that are old enough and lie in front of two whole
 * snapshots that no reorganisation takes back, with the read model synced behind both.
 * Spec: decisions/0006.
 */
import { type Log, StoreError } from '@assay/store'
import type { Commitment } from './commitment.ts'
import type { History } from './history.ts'
import type { TrimLimit } from './historyTrim.ts'
import { decodeJournalEntry } from './journal.ts'

export interface RetentionOptions {
  /** Records are kept for at least so long, ms; null: for ever. */
  readonly retentionMs: number | null
  /** Rows of the read model are kept for at least so long, ms; null: for ever. */
  readonly historyMs: number | null
  readonly log: Pick<Log, 'heads' | 'read' | 'drop'>
  readonly history: Pick<History, 'isHeld' | 'sync' | 'trim'>
  readonly commitment: Pick<Commitment, 'thin'>
  /** Last submission that L1 has confirmed in a final block, as far as is known. */
  readonly decided: () => Promise<number>
  readonly wallMs: () => number
}

export interface Retention {
  /** A snapshot was made: the read model is synced up to it, then older snapshots may go. */
  snapshotMade(): Promise<void>
  /** Two whole snapshots need nothing in front of a log seq; null: there are not two. */
  covered(logSeq: number | null): void
  /** Deletes what may go now. Not while an append runs. @throws StoreError, as `Log.drop` does */
  step(): Promise<void>
}

/** A start reads the last micro-batch and the cut in front of its place. */
export const READ_IN_FRONT = 2
/** Segments that one step deletes at most. */
const MAX_SEGMENTS = 256

export function createRetention(options: RetentionOptions): Retention {
  const { retentionMs, historyMs, log } = options
  let limit: number | null = null
  let old: TrimLimit | null = null

  /**
   * The newest place at which the log may begin, null when that is where it does. PERF: whatever
   * stands in front of a record is older than it, so eight segments are read, not all; the loop
   * waits meanwhile.
   */
  async function newestHead(most: number, before: number): Promise<number | null> {
    const heads = log.heads().filter((head) => head <= most)
    let [old, young] = [0, Math.min(heads.length, MAX_SEGMENTS)]
    while (old < young) {
      const middle = (old + young) >> 1
      if ((await timeOf(heads[middle] as number)) <= before) old = middle + 1
      else young = middle
    }
    return heads[old - 1] ?? null
  }

  async function timeOf(seq: number): Promise<number> {
    for await (const { payload } of log.read(seq)) {
      const entry = decodeJournalEntry(payload)
      return entry.kind === 'cut' ? entry.tLast : entry.header.tClose
    }
    return Number.POSITIVE_INFINITY
  }

  return {
    snapshotMade: async () => {
      // INVARIANT: what the older snapshots and the log in front could give back is on disk.
      if (!options.history.sync()) return
      const through = await options.decided()
      options.commitment.thin(through, retentionMs !== null)
      if (historyMs !== null) old = { before: options.wallMs() - historyMs, through }
    },
    covered: (logSeq) => {
      limit = logSeq
    },
    step: async () => {
      // On a full disk what is deleted would only wait in memory.
      if (old !== null && !options.history.isHeld() && !options.history.trim(old)) old = null
      if (limit === null || retentionMs === null) return
      const most = limit - READ_IN_FRONT
      limit = null
      const head = await newestHead(most, options.wallMs() - retentionMs)
      if (head === null) return
      try {
        await log.drop(head)
      } catch (error) {
        // Behind the next snapshot it is tried again.
        if (!(error instanceof StoreError && error.code === 'STORAGE_FULL')) throw error
      }
    },
  }
}
