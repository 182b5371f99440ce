/** Decides what goes to L1 next: synchronous, so that a simulator can drive it. */

export interface SubmitterConfig {
  /** ms until an action that failed is tried again; doubled by each further failure. */
  readonly retryMs: number
  /** … up to this. */
  readonly retryMaxMs: number
}

/** All the submitter knows. Times in ms; `l1Now` is the L1's clock. */
export interface SubmitterView {
  readonly now: number
  readonly l1Now: number
  /** Last submission that ended, whose inputs were posted, … claimed, … confirmed; 0 = genesis. */
  readonly ended: number
  readonly posted: number
  readonly proposed: number
  readonly confirmed: number
  readonly isPosting: boolean
  readonly isConfirming: boolean
  /** When each claim behind the last confirmed submission may be confirmed, in order. */
  readonly confirmableAt: readonly number[]
  /** Absent: the last try worked. `claim`: inputs are posted alone until a claim is taken again. */
  readonly failures: { readonly post?: Tries; readonly claim?: Tries; readonly confirm?: Tries }
}

/** Of an action that failed. */
export interface Tries {
  /** When it failed last. */
  readonly at: number
  /** Failures in a row, from 1. */
  readonly count: number
}

export interface SubmitterDecision {
  /** Submission to post, null: none. Strictly in order, one at a time. */
  readonly post: number | null
  /** Submission whose inputs stand without a claim: before any post, unless L1 takes no claim. */
  readonly propose: number | null
  /** How many claims to confirm, from the oldest on. */
  readonly confirm: number
}

/** Claims of one transaction: bounds its gas. */
const MAX_CONFIRMATIONS = 16

/**
 * True when the oldest unposted micro-batch is so old that placements stop, by either clock: L1
 * judges by its own. Times in ms.
 */
export function isLagging(
  oldestUnposted: number | null,
  clocks: { readonly now: number; readonly l1Now: number },
  maxLag: number,
): boolean {
  const now = Math.max(clocks.now, clocks.l1Now)
  return oldestUnposted !== null && now - oldestUnposted > maxLag / 2
}

/** Of the bound on unposted records so many are for cancels and withdrawals alone. */
const CANCEL_SHARE = 8

/** … and so many parts of those may one account use up while placements are refused. */
const ACCOUNT_SHARE = 64

/** Groups that one account may add while placements are refused: 64 accounts fill what is left. */
export function accountShareOf(bound: number): number {
  return Math.max(1, Math.floor(bound / CANCEL_SHARE / ACCOUNT_SHARE))
}

/**
 * What is refused while so many records wait for L1: placements from `bound` on, everything behind
 * an eighth more. So what an outage leaves on disk and in memory is bounded.
 */
export function backlogOf(waiting: number, bound: number): 'free' | 'cancelOnly' | 'full' {
  if (waiting < bound) return 'free'
  return waiting < bound + Math.ceil(bound / CANCEL_SHARE) ? 'cancelOnly' : 'full'
}

export function decideSubmitter(view: SubmitterView, config: SubmitterConfig): SubmitterDecision {
  const { ended, posted, proposed, failures } = view
  const mayTry = (tries: Tries | undefined) => {
    if (tries === undefined) return true
    const wait = Math.min(config.retryMs * 2 ** (tries.count - 1), config.retryMaxMs)
    return view.now - tries.at >= wait
  }
  const isPostDue = !view.isPosting && mayTry(failures.post)
  const next = proposed < posted && mayTry(failures.claim) ? 'propose' : 'post'
  const candidate = (next === 'propose' ? proposed : posted) + 1
  const chosen = isPostDue && candidate <= ended ? candidate : null
  const waiting = view.confirmableAt.findIndex((at) => at > view.l1Now)
  const due = waiting === -1 ? view.confirmableAt.length : waiting
  const isConfirmDue = !view.isConfirming && mayTry(failures.confirm)
  return {
    post: next === 'post' ? chosen : null,
    propose: next === 'propose' ? chosen : null,
    confirm: isConfirmDue ? Math.min(due, MAX_CONFIRMATIONS) : 0,
  }
}
