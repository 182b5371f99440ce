/** Runs the verifier for ever and keeps what it found. Spec: verification, "Watching". */
import type { Clock } from '@assay/protocol'
import type { Hex } from '@assay/settlement'
import {
  createVerifier,
  type Evidence,
  type Progress,
  pauseReally,
  type ReplayedSubmission,
  type Report,
  type SubmissionReport,
  type VerifierOptions,
  type WrongClaim,
} from '@assay/verifier'
import type { Silence } from './alerts.ts'
import { createKeptSubmissions, KEPT_SUBMISSIONS } from './keptSubmissions.ts'
import { createKeptTraces, type KeptTraces } from './keptTraces.ts'
import { standingOf } from './standing.ts'

/** What the verifier reads; a storing reader archives blobs at posting time. */
export type ReplaySources = Pick<
  VerifierOptions,
  'l1' | 'blobs' | 'createMachine' | 'signatures' | 'checkpoints' | 'pause'
>

export interface ReplayWatchOptions {
  readonly sources: ReplaySources
  readonly clock: Clock
  readonly pollMs: number
  readonly onProgress: (progress: Progress) => void
  readonly onSubmission: (report: SubmissionReport) => void
  /** Everything found so far is forgotten. */
  readonly onAnew: () => void
  /** Absent: as many as the specification says. */
  readonly keptTraces?: number
}

/** A wrong claim, for its proof. */
export interface FoundFault {
  readonly evidence: Evidence
  readonly wrong: WrongClaim
}

/** A live view of the replay that is under way. */
export interface ReplayWatch {
  /** Until aborted. Rejects for bugs only. */
  run(signal: AbortSignal): Promise<void>
  readonly reports: ReadonlyMap<number, SubmissionReport>
  readonly faults: ReadonlyMap<string, FoundFault>
  readonly replays: ReadonlyMap<number, ReplayedSubmission>
  readonly wrongDecisions: ReadonlyMap<string, string>
  /** When the inputs were included, L1 ms. */
  readonly includedAt: ReadonlyMap<number, number>
  problems(): readonly string[]
  /** At the head since it began anew. */
  isCaughtUp(): boolean
  /** At the head, or before inputs that nobody has: nothing else will come soon. */
  isSettled(): boolean
  /** Block from which on there may be events that the replay cannot get to; null: none. */
  gap(): number | null
  silent(): { readonly replay: Silence | null; readonly blobs: Silence | null }
  /** What nobody will ask about any more. */
  forget(confirmedCount: number): void
}

/** Faults kept with what their proofs need. Each costs somebody a bond; the first ones stay. */
const KEPT_FAULTS = 1_024
/** Between two replays that end by themselves. */
const MAX_PAUSE_MS = 600_000

export function createReplayWatch(options: ReplayWatchOptions): ReplayWatch {
  return new EndlessReplay(options)
}

class EndlessReplay implements ReplayWatch {
  readonly faults = new Map<string, FoundFault>()
  readonly wrongDecisions = new Map<string, string>()
  readonly #kept = createKeptSubmissions()
  readonly reports = this.#kept.reports
  readonly includedAt = this.#kept.includedAt
  readonly #options: ReplayWatchOptions
  readonly #traces: KeptTraces
  readonly replays: ReadonlyMap<number, ReplayedSubmission>
  /** Ends the replay that is under way: the next one begins anew. */
  #ending = new AbortController()
  readonly #silent = new Map<'replay' | 'blobs', Silence>()
  #problems: readonly string[] = []
  #isCaughtUp = false
  #isBeforeGap = false
  #readTo = 0

  constructor(options: ReplayWatchOptions) {
    this.#options = options
    this.#traces = createKeptTraces((one) => this.#isClaimed(one), options.keptTraces)
    this.replays = this.#traces.replays
  }

  problems = () => {
    const from = this.#kept.firstDropped()
    return from === null ? this.#problems : [...this.#problems, tooMany(from)]
  }
  isCaughtUp = () => this.#isCaughtUp
  isSettled = () => this.#isCaughtUp || this.#isBeforeGap
  gap = () => (this.#isBeforeGap ? this.#readTo : null)
  silent = () => ({
    replay: this.#silent.get('replay') ?? null,
    blobs: this.#silent.get('blobs') ?? null,
  })

  async run(signal: AbortSignal): Promise<void> {
    const { pollMs, sources } = this.#options
    const { pause = pauseReally } = sources
    let pauseMs = pollMs
    while (!signal.aborted) {
      this.#beginAnew()
      this.#ending = new AbortController()
      const report = await this.#watch(AbortSignal.any([signal, this.#ending.signal]))
      this.#problems = report.problems
      // It ends by itself only when nothing can be checked: refused, stuck, or not reached. From
      // genesis again it comes to the same place, unless the endpoint lied: ever more rarely.
      const isRefused = report.problems.length > 0
      if (isRefused) this.#silent.clear()
      await pause(pauseMs, signal)
      pauseMs = isRefused ? Math.min(2 * pauseMs, Math.max(MAX_PAUSE_MS, pollMs)) : pollMs
    }
  }

  forget(confirmedCount: number): void {
    this.#kept.confirm(confirmedCount)
    this.#traces.confirm(confirmedCount)
    for (const [claimId, { wrong }] of this.faults) {
      if (wrong.posted.index < confirmedCount) this.faults.delete(claimId)
    }
    const next = this.#nextToPropose(confirmedCount)
    if (next === null || !this.#isCaughtUp || this.replays.has(next)) return
    // There was no room for its trace: only a replay that begins anew gets it back.
    this.#traces.want(next)
    this.#ending.abort()
  }

  /** The first submission that was replayed and has no right claim. */
  #nextToPropose(confirmedCount: number): number | null {
    for (let submission = confirmedCount; this.includedAt.has(submission); submission++) {
      if (!this.#isClaimed(submission)) return submission
    }
    return null
  }

  #watch(signal: AbortSignal): Promise<Report> {
    const { sources, pollMs } = this.#options
    return createVerifier({
      ...sources,
      keepStates: 'recent',
      onProgress: (progress) => this.#onProgress(progress),
      onSubmission: (report) => this.#onSubmission(report),
      onEvidence: (evidence, wrong) => this.#onEvidence(evidence, wrong),
      onReplayed: (replayed) => this.#onReplayed(replayed),
      onWrongDecision: ({ claimId, sentence }) => this.wrongDecisions.set(claimId, sentence),
    }).watch({ signal, pollMs })
  }

  #beginAnew(): void {
    this.#kept.clear()
    this.faults.clear()
    this.#traces.clear()
    this.wrongDecisions.clear()
    this.#isCaughtUp = false
    this.#isBeforeGap = false
    this.#readTo = 0
    this.#options.onAnew()
  }

  #onProgress(progress: Progress): void {
    switch (progress.type) {
      case 'reorg':
        this.#beginAnew()
        break
      case 'reachable':
        this.#silent.clear()
        break
      case 'unreachable': {
        const which = progress.code === 'BLOBS_UNREACHABLE' ? 'blobs' : 'replay'
        const { sinceMs } = this.#silent.get(which) ?? {
          sinceMs: this.#options.clock.wallMs(),
        }
        this.#silent.clear()
        this.#silent.set(which, { sinceMs, detail: progress.detail })
        break
      }
      case 'blocks':
        this.#readTo = progress.block
        if (progress.block === progress.head) {
          // Nothing more to be asked: whatever was silent answers.
          this.#silent.clear()
          this.#isBeforeGap = false
          this.#isCaughtUp = true
        }
    }
    this.#options.onProgress(progress)
  }

  #onSubmission(report: SubmissionReport): void {
    if (report.root === null) {
      this.#silent.clear()
      this.#isBeforeGap = true
    }
    this.#kept.report(report)
    this.#options.onSubmission(report)
  }

  #onEvidence(evidence: Evidence, wrong: WrongClaim): void {
    // A chain of orphans costs nobody anything, and none of them has a proof.
    const { kind } = wrong.difference
    if (kind === 'parent' || kind === 'nettedRoot') return
    const { claimId } = evidence
    if (this.faults.size < KEPT_FAULTS || this.faults.has(claimId)) {
      this.faults.set(claimId, { evidence, wrong })
    }
  }

  #onReplayed(replayed: ReplayedSubmission): void {
    const { index, inclusionTime } = replayed.posted
    this.#kept.include(index, inclusionTime)
    this.#traces.keep(index, replayed)
  }

  #isClaimed(submission: number): boolean {
    const claims = this.reports.get(submission)?.claims ?? []
    return claims.some((claim) => standingOf(claim) === 'right')
  }
}

function tooMany(from: number): string {
  return (
    `${KEPT_SUBMISSIONS} submissions before submission ${from} are kept, and no more: from there ` +
    'on nothing is proposed or confirmed until this monitor starts anew with fewer unconfirmed ones'
  )
}

/** Claims as the reports have them, with their submissions. */
export function claimsIn(reports: ReadonlyMap<number, SubmissionReport>, from: number) {
  return [...reports.values()]
    .filter(({ submission }) => submission >= from)
    .toSorted((a, b) => a.submission - b.submission)
    .flatMap(({ submission, claims }) =>
      claims.map((claim) => ({
        ...{ submission, claim, claimId: claim.claimId as Hex },
        standing: standingOf(claim),
      })),
    )
}

/** Among so many posts the sequencer's last one is looked for. */
const LAST_POSTS = 64

/** Latest first. */
export function lastPosts({ reports, includedAt }: Pick<ReplayWatch, 'reports' | 'includedAt'>) {
  return [...includedAt]
    .slice(-LAST_POSTS)
    .reverse()
    .flatMap(([submission, at]) => {
      const transaction = reports.get(submission)?.transaction
      return transaction === undefined ? [] : [{ submission, transaction, includedAt: at }]
    })
}
