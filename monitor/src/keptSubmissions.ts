/** What is kept of submissions. Spec: monitor, "What is kept". */
import type { SubmissionReport } from '@assay/verifier'

/** Of those below the first unconfirmed one: the last ones, and all that are not ok. */
export const KEPT_DECIDED = 4_096
/** In all: a window of 7 days has room for one submission every 10 s. Some 1 KB each. */
export const KEPT_SUBMISSIONS = 65_536

/** Nothing that is unconfirmed is dropped for something newer. */
export interface KeptSubmissions {
  readonly reports: ReadonlyMap<number, SubmissionReport>
  /** When the inputs were included, L1 ms; in order. */
  readonly includedAt: ReadonlyMap<number, number>
  /** The first submission that there was no room for; null: none. */
  firstDropped(): number | null
  report(report: SubmissionReport): void
  include(submission: number, includedAt: number): void
  /** Makes room. Cost: one pass over the reports when there are many. */
  confirm(confirmedCount: number): void
  clear(): void
}

export function createKeptSubmissions(): KeptSubmissions {
  return new BoundedSubmissions()
}

class BoundedSubmissions implements KeptSubmissions {
  readonly reports = new Map<number, SubmissionReport>()
  readonly includedAt = new Map<number, number>()
  #firstDropped: number | null = null
  #confirmedCount = 0

  firstDropped = () => this.#firstDropped

  report(report: SubmissionReport): void {
    const { submission, verdict, root } = report
    // What somebody must act upon is kept in any case: wrong claims cost a bond or gas each.
    const isUrgent = verdict === 'mismatch' || root === null
    if (isUrgent || this.#hasRoom(this.reports, submission)) this.reports.set(submission, report)
  }

  include(submission: number, includedAt: number): void {
    if (this.#hasRoom(this.includedAt, submission)) this.includedAt.set(submission, includedAt)
  }

  confirm(confirmedCount: number): void {
    this.#confirmedCount = confirmedCount
    this.#trim()
  }

  clear(): void {
    this.reports.clear()
    this.includedAt.clear()
    this.#firstDropped = null
  }

  #hasRoom(kept: ReadonlyMap<number, unknown>, submission: number): boolean {
    if (kept.has(submission) || kept.size < KEPT_SUBMISSIONS) return true
    this.#trim()
    if (kept.size < KEPT_SUBMISSIONS) return true
    this.#firstDropped ??= submission
    return false
  }

  #trim(): void {
    for (const submission of this.includedAt.keys()) {
      if (this.includedAt.size <= KEPT_DECIDED || submission >= this.#confirmedCount) break
      this.includedAt.delete(submission)
    }
    for (const [submission, { verdict }] of this.reports) {
      if (this.reports.size <= KEPT_DECIDED) break
      if (verdict === 'ok' && submission < this.#confirmedCount) this.reports.delete(submission)
    }
  }
}
