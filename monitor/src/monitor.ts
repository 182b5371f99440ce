/** Runs the verifier for ever and turns what it and L1 show into alerts. Spec: verification. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Observer, ObserverOptions } from '@assay/gossip'
import { type Clock, decodeInboxEntry } from '@assay/protocol'
import { SettlementError, type SettlementReads } from '@assay/settlement'
import {
  createVerifier,
  type Evidence,
  type Progress,
  type SubmissionReport,
  type VerifierOptions,
} from '@assay/verifier'
import { type AlertChanges, nextAlerts } from './alertBook.ts'
import type { Alert, Limits, Snapshot } from './alerts.ts'
import type { Disputer } from './disputer.ts'
import { createMonitorMetrics, type MonitorMetrics } from './metrics.ts'
import { readAlerts, writeAlerts } from './stateFile.ts'
import type { Webhook } from './webhook.ts'

/** What is read beside the replay. */
export type ChainReads = Pick<
  SettlementReads,
  'info' | 'cursors' | 'inboxLength' | 'inboxEntries' | 'latestBlock'
>

export interface MonitorOptions {
  /** What the verifier reads; a storing reader archives blobs at posting time. */
  readonly verifier: Pick<VerifierOptions, 'l1' | 'blobs' | 'createMachine' | 'signatures'>
  /** Called again after a failure. @throws SettlementError */
  readonly connect: () => Promise<ChainReads>
  readonly clock: Clock
  /** Keeps the standing alerts. */
  readonly directory: string
  readonly disputer: Disputer
  readonly webhook?: Webhook
  /** Makes an observer around these callbacks; absent: headers are not watched. */
  readonly observe?: (on: Pick<ObserverOptions, 'onHeader'>) => Promise<Observer>
  readonly gas?: { readonly address: string; balance(): Promise<bigint> }
  readonly limits?: Partial<Limits>
  readonly pollMs: number
  readonly onNews: (news: MonitorNews) => void
}

/** Everything that is said while it runs. */
export type MonitorNews =
  | { readonly type: 'raised' | 'resolved'; readonly alert: Alert }
  | { readonly type: 'submission'; readonly report: SubmissionReport }
  | { readonly type: 'progress'; readonly progress: Progress }
  /** What the disputer did, or why it could not. */
  | { readonly type: 'dispute'; readonly claimId: string; readonly sentence: string }

export interface Monitor {
  readonly metrics: MonitorMetrics
  /** Until aborted. Rejects for bugs only: endpoints that fail are waited for. */
  run(signal: AbortSignal): Promise<void>
  standing(): readonly Alert[]
}

const HOUR_MS = 3_600_000
const FIXED_LIMITS = {
  quietMs: 6 * HOUR_MS,
  unpostedMs: HOUR_MS,
  minGasWei: 100_000_000_000_000_000n,
  endpointMs: 300_000,
} as const
/** Reports kept: the last ones, and all that are not ok. */
const KEPT_REPORTS = 1_000
/** Headers not posted; more are counted by none. */
const KEPT_HEADERS = 100_000

export function createMonitor(options: MonitorOptions): Monitor {
  return new EndlessMonitor(options)
}

class EndlessMonitor implements Monitor {
  readonly metrics = createMonitorMetrics()
  readonly #options: MonitorOptions
  readonly #reports = new Map<number, SubmissionReport>()
  #standing: readonly Alert[] = []
  #problems: readonly string[] = []
  #isCaughtUp = false
  #reads: ChainReads | null = null
  #chain: Snapshot['chain'] = null
  #gas: Snapshot['gas'] = null
  #limits: Limits | null = null
  #observer: Observer | null = null
  /** Signed and not posted, by batchId. */
  readonly #unposted = new Map<number, { batchId: number; tClose: number; submission: number }>()
  /** Failures of the two sides, kept apart so that one does not take back the other's. */
  readonly #failures = new Map<'replay' | 'chain' | 'gossip', { since: number; detail: string }>()
  readonly #disputes = new Set<Promise<void>>()
  readonly #disputed = new Set<string>()

  constructor(options: MonitorOptions) {
    this.#options = options
  }

  standing = () => this.#standing

  async run(signal: AbortSignal): Promise<void> {
    const { directory } = this.#options
    this.#standing = await readAlerts(directory)
    try {
      await Promise.all([this.#replay(signal), this.#poll(signal)])
    } finally {
      await this.#observer?.stop()
      await Promise.all(this.#disputes)
    }
  }

  async #replay(signal: AbortSignal): Promise<void> {
    const { verifier, pollMs } = this.#options
    while (!signal.aborted) {
      this.#beginAnew()
      const report = await createVerifier({
        ...verifier,
        onProgress: (progress) => this.#onProgress(progress),
        onSubmission: (one) => this.#onSubmission(one),
        onEvidence: (evidence) => this.#dispute(evidence),
      }).watch({ signal, pollMs })
      // It ends by itself only when nothing can be checked: refused, stuck, or not yet reached.
      this.#problems = report.problems
      if (report.problems.length > 0) this.#isCaughtUp = true
      await wait(pollMs, undefined, { signal }).catch(() => undefined)
    }
  }

  #beginAnew(): void {
    this.#reports.clear()
    this.#isCaughtUp = false
  }

  #onProgress(progress: Progress): void {
    if (progress.type === 'reorg') {
      this.metrics.reorgs.inc()
      this.#beginAnew()
    } else if (progress.type === 'unreachable') {
      this.#fail('replay', progress.detail)
    } else {
      this.#failures.delete('replay')
      if (progress.block === progress.head) this.#isCaughtUp = true
    }
    this.#options.onNews({ type: 'progress', progress })
  }

  #onSubmission(report: SubmissionReport): void {
    this.#reports.delete(report.submission)
    this.#reports.set(report.submission, report)
    if (this.#reports.size > KEPT_REPORTS) {
      const fine = [...this.#reports.values()].find(({ verdict }) => verdict === 'ok')
      if (fine !== undefined) this.#reports.delete(fine.submission)
    }
    this.#options.onNews({ type: 'submission', report })
  }

  #dispute(evidence: Evidence): void {
    const { claimId } = evidence
    if (this.#disputed.has(claimId)) return
    this.#disputed.add(claimId)
    const { disputer, onNews } = this.#options
    const work = disputer
      .onWrongClaim(evidence)
      .catch((error: Error) => {
        // Found again after a restart or a reorganisation, it is tried again.
        this.#disputed.delete(claimId)
        return `it could not be disputed: ${error.message}`
      })
      .then((sentence) => onNews({ type: 'dispute', claimId, sentence }))
      .finally(() => this.#disputes.delete(work))
    this.#disputes.add(work)
  }

  async #poll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#look()
      await this.#decide()
      await wait(this.#options.pollMs, undefined, { signal }).catch(() => undefined)
    }
  }

  async #look(): Promise<void> {
    const { connect, gas, observe } = this.#options
    try {
      this.#reads ??= await connect()
      this.#limits ??= await this.#readLimits(this.#reads)
      this.#chain = await this.#readChain(this.#reads)
      if (gas !== undefined) this.#gas = { address: gas.address, wei: await gas.balance() }
      this.#failures.delete('chain')
    } catch (error) {
      if (!(error instanceof SettlementError)) throw error
      this.#chain = null
      this.#gas = null
      this.#fail('chain', error.message)
    }
    if (observe === undefined || this.#observer !== null) return
    try {
      this.#observer = await observe({ onHeader: ({ signed }) => this.#onHeader(signed.header) })
      this.#failures.delete('gossip')
    } catch (error) {
      this.#fail('gossip', (error as Error).message)
    }
  }

  async #readLimits(reads: ChainReads): Promise<Limits> {
    const { silenceSeconds, inboxDelaySeconds } = await reads.info()
    const [silenceMs, inboxDelayMs] = [silenceSeconds * 1_000, inboxDelaySeconds * 1_000]
    return { ...FIXED_LIMITS, silenceMs, inboxDelayMs, ...this.#options.limits }
  }

  async #readChain(reads: ChainReads): Promise<NonNullable<Snapshot['chain']>> {
    const { number, timestamp } = await reads.latestBlock()
    const [{ nextIndex, nextInbox, lastTLast }, inboxLength, { genesis }] = await Promise.all([
      reads.cursors(number),
      reads.inboxLength(number),
      reads.info(),
    ])
    const [head] =
      nextInbox < inboxLength ? await reads.inboxEntries(nextInbox, nextInbox + 1, number) : []
    const l1Time = timestamp * 1_000
    const before = this.#chain
    // Seen to change: posted by now. Otherwise what the submission itself says is the latest known.
    const hasNew = before !== null && nextIndex > before.nextSubmission
    const said = Math.min(l1Time, Math.max(lastTLast, genesis.time))
    const lastSubmissionTime = hasNew ? l1Time : Math.max(said, before?.lastSubmissionTime ?? 0)
    for (const [batchId, { submission }] of this.#unposted) {
      if (submission < nextIndex) this.#unposted.delete(batchId)
    }
    return {
      ...{ l1Time, nextSubmission: nextIndex, inboxNext: nextInbox, inboxLength },
      lastSubmissionTime,
      inboxHeadTime: head === undefined ? null : decodeInboxEntry(head).l1Time * 1_000,
    }
  }

  #onHeader(header: { batchId: number; tClose: number; submission: number }): void {
    const { batchId, tClose, submission } = header
    if (submission < (this.#chain?.nextSubmission ?? 0)) return
    if (this.#unposted.size < KEPT_HEADERS)
      this.#unposted.set(batchId, { batchId, tClose, submission })
  }

  #fail(what: 'replay' | 'chain' | 'gossip', detail: string): void {
    const since = this.#failures.get(what)?.since ?? this.#options.clock.wallMs()
    this.#failures.set(what, { since, detail })
  }

  async #decide(): Promise<void> {
    const changes = nextAlerts(this.#standing, this.#snapshot())
    this.#standing = changes.standing
    this.metrics.update(this.#snapshot(), this.#standing)
    if (changes.raised.length + changes.resolved.length === 0) return
    // Kept first: after a crash in between, an alert may be missing at the webhook, never twice.
    await writeAlerts(this.#options.directory, this.#standing)
    this.#tell(changes)
  }

  #tell({ raised, resolved }: AlertChanges): void {
    const { onNews, webhook } = this.#options
    for (const [type, alerts] of [
      ['raised', raised],
      ['resolved', resolved],
    ] as const) {
      for (const alert of alerts) {
        onNews({ type, alert })
        webhook?.send({ type, ...alert })
      }
    }
  }

  #snapshot(): Snapshot {
    const { clock } = this.#options
    const nowMs = clock.wallMs()
    const oldest = [...this.#failures.values()].sort((a, b) => a.since - b.since)[0]
    const endpoint =
      oldest === undefined ? null : { sinceMs: oldest.since, nowMs, detail: oldest.detail }
    const limits = this.#limits ?? { ...FIXED_LIMITS, silenceMs: 0, inboxDelayMs: 0 }
    const submissions = [...this.#reports.values()]
    return {
      limits,
      replay: { isCaughtUp: this.#isCaughtUp, submissions, problems: this.#problems },
      chain: this.#chain,
      headers: this.#headers(nowMs),
      gas: this.#gas,
      endpoint,
    }
  }

  #headers(wallTime: number): Snapshot['headers'] {
    if (this.#observer === null || this.#chain === null) return null
    const { equivocations, replacements, lineageBreaks } = this.#observer.report()
    return {
      oldestUnposted: this.#unposted.values().next().value ?? null,
      unposted: this.#unposted.size,
      conflicts: equivocations + replacements + lineageBreaks,
      wallTime,
    }
  }
}
