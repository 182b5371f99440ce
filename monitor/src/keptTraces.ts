/** The traces that proposals are made of: a bounded number. Spec: monitor, "What is kept". */
import type { ReplayedSubmission } from '@assay/verifier'

/** Some 30 KB each for a usual submission, 0.5 MB at most. */
export const KEPT_TRACES = 256

/** The first ones that nobody has claimed rightly stay. */
export interface KeptTraces {
  readonly replays: ReadonlyMap<number, ReplayedSubmission>
  /** Cost: one pass over what is kept when it is full. */
  keep(submission: number, replayed: ReplayedSubmission): void
  /**
   * Whether the submission that must be proposed next was dropped: only a replay that begins anew
   * gets it back. Cost: submissions between the confirmed count and that one.
   */
  isNextDropped(confirmedCount: number): boolean
  confirm(confirmedCount: number): void
  clear(): void
}

export function createKeptTraces(
  isClaimed: (submission: number) => boolean,
  bound = KEPT_TRACES,
): KeptTraces {
  const replays = new Map<number, ReplayedSubmission>()
  let firstDropped = Number.POSITIVE_INFINITY

  return {
    replays,
    keep: (submission, replayed) => {
      replays.set(submission, replayed)
      if (replays.size <= bound) return
      const claimed = [...replays.keys()].find(isClaimed)
      replays.delete(claimed ?? submission)
      if (claimed === undefined) firstDropped = Math.min(firstDropped, submission)
    },
    isNextDropped: (confirmedCount) => {
      if (!Number.isFinite(firstDropped) || isClaimed(firstDropped)) return false
      for (let submission = confirmedCount; submission < firstDropped; submission++) {
        if (!isClaimed(submission)) return false
      }
      return firstDropped >= confirmedCount
    },
    confirm: (confirmedCount) => {
      for (const submission of replays.keys()) {
        if (submission < confirmedCount) replays.delete(submission)
      }
    },
    clear: () => {
      replays.clear()
      firstDropped = Number.POSITIVE_INFINITY
    },
  }
}
