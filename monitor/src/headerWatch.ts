/** Signed headers whose submissions are not on L1 yet. Spec: batches. */
import type { Observer, ObserverOptions } from '@assay/gossip'
import type { Snapshot } from './alerts.ts'

export interface HeaderWatch {
  /** Begins when it has not begun; forgets what is posted. Why it cannot, or null. */
  look(nextSubmission: number): Promise<string | null>
  /** Null: not watching. */
  headers(wallTime: number): Snapshot['headers']
  stop(): Promise<void>
}

/** Headers not posted; more are counted by none. */
const KEPT_HEADERS = 100_000

/** `observe`: makes an observer around these callbacks. */
export function createHeaderWatch(
  observe: (on: Pick<ObserverOptions, 'onHeader'>) => Promise<Observer>,
): HeaderWatch {
  /** Signed and not posted, by batchId. */
  const unposted = new Map<number, { batchId: number; tClose: number; submission: number }>()
  let observer: Observer | null = null
  let next = 0
  const onHeader: ObserverOptions['onHeader'] = ({ signed }) => {
    const { batchId, tClose, submission } = signed.header
    if (submission < next || unposted.size >= KEPT_HEADERS) return
    unposted.set(batchId, { batchId, tClose, submission })
  }
  return {
    async look(nextSubmission) {
      next = nextSubmission
      for (const [batchId, { submission }] of unposted) {
        if (submission < nextSubmission) unposted.delete(batchId)
      }
      if (observer !== null) return null
      try {
        observer = await observe({ onHeader })
        return null
      } catch (error) {
        return (error as Error).message
      }
    },
    headers(wallTime) {
      if (observer === null) return null
      const { equivocations, replacements, lineageBreaks } = observer.report()
      return {
        oldestUnposted: unposted.values().next().value ?? null,
        unposted: unposted.size,
        conflicts: equivocations + replacements + lineageBreaks,
        wallTime,
      }
    },
    stop: async () => observer?.stop(),
  }
}
