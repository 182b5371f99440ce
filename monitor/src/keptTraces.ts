/** The traces that proposals are made of: a bounded number. Spec: monitor, "What is kept". */
import type { ReplayedSubmission } from '@assay/verifier'

/** Some 30 KB each for a usual submission, 0.5 MB at most. */
export const KEPT_TRACES = 256

export interface KeptTraces {
  readonly replays: ReadonlyMap<number, ReplayedSubmission>
  /** When there is no room, what somebody has claimed goes first, then the newest. */
  keep(submission: number, replayed: ReplayedSubmission): void
  /** From here on the first ones stay, also in replays to come. */
  want(submission: number): void
  confirm(confirmedCount: number): void
  clear(): void
}

/** Cost of each call: one pass over what is kept, at most. */
export function createKeptTraces(
  isClaimed: (submission: number) => boolean,
  bound = KEPT_TRACES,
): KeptTraces {
  const replays = new Map<number, ReplayedSubmission>()
  let wanted = 0
  const isSpare = (submission: number) => submission < wanted || isClaimed(submission)

  return {
    replays,
    keep: (submission, replayed) => {
      replays.set(submission, replayed)
      if (replays.size <= bound) return
      // Inputs stand on L1 before their claims: what is claimed may not be known to be.
      replays.delete([...replays.keys()].find(isSpare) ?? submission)
    },
    want: (submission) => {
      wanted = submission
    },
    confirm: (confirmedCount) => {
      for (const submission of replays.keys()) {
        if (submission < confirmedCount) replays.delete(submission)
      }
    },
    clear: () => replays.clear(),
  }
}
