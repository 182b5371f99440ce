/** Decides what goes to L1 next: synchronous, so that a simulator can drive it. */

export interface SubmitterConfig {
  /** ms between two tries of an action that failed. */
  readonly retryMs: number
}

/** All the submitter knows. Times in ms; `l1Now` is the L1's clock. */
export interface SubmitterView {
  readonly now: number
  readonly l1Now: number
  /** Last submission that ended, was posted, was confirmed; 0 = genesis. */
  readonly ended: number
  readonly posted: number
  readonly confirmed: number
  readonly isPosting: boolean
  readonly isConfirming: boolean
  /** When each claim behind the last confirmed submission may be confirmed, in order. */
  readonly confirmableAt: readonly number[]
  /** When each action failed last, null when it has not. */
  readonly failedAt: { readonly post: number | null; readonly confirm: number | null }
}

export interface SubmitterDecision {
  /** Submission to post, null: none. Strictly in order, one at a time. */
  readonly post: number | null
  /** How many claims to confirm, from the oldest on. */
  readonly confirm: number
}

/** Claims of one transaction: bounds its gas. */
const MAX_CONFIRMATIONS = 16

/** True when the oldest unposted micro-batch is so old that placements stop. Times in ms. */
export function isLagging(oldestUnposted: number | null, now: number, maxLag: number): boolean {
  return oldestUnposted !== null && now - oldestUnposted > maxLag / 2
}

export function decideSubmitter(view: SubmitterView, config: SubmitterConfig): SubmitterDecision {
  const { ended, posted, failedAt, now } = view
  const mayTry = (failed: number | null) => failed === null || now - failed >= config.retryMs
  const isPostDue = !view.isPosting && posted < ended && mayTry(failedAt.post)
  const waiting = view.confirmableAt.findIndex((at) => at > view.l1Now)
  const due = waiting === -1 ? view.confirmableAt.length : waiting
  const isConfirmDue = !view.isConfirming && mayTry(failedAt.confirm)
  return {
    post: isPostDue ? posted + 1 : null,
    confirm: isConfirmDue ? Math.min(due, MAX_CONFIRMATIONS) : 0,
  }
}
