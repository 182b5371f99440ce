/** Watches for ever: the replay and L1 in, alerts and actions out. Spec: monitor. */
import type { Observer, ObserverOptions } from '@assay/gossip'
import type { Clock } from '@assay/protocol'
import { type Bond, type Hex, SettlementError } from '@assay/settlement'
import { type Progress, pauseReally, type SubmissionReport } from '@assay/verifier'
import type { ReactorConfig } from './actions.ts'
import { type ActionNews, type Actor, createActor } from './actor.ts'
import { type Alarm, createAlarm } from './alarm.ts'
import type { Alert, Endpoint, Limits, Silence, Snapshot } from './alerts.ts'
import { type ChainLook, type ChainReads, createChainWatch, type SeenClaim } from './chainWatch.ts'
import type { Disputer, FaultProver } from './disputer.ts'
import { createGapArchive, type GapArchive } from './gapArchive.ts'
import { createHeaderWatch, type HeaderWatch } from './headerWatch.ts'
import { createMessenger, type Messenger } from './messenger.ts'
import { createMonitorMetrics, type MonitorMetrics } from './metrics.ts'
import { createReactor, type Reactor } from './reactor.ts'
import {
  claimsIn,
  createReplayWatch,
  lastPosts,
  type ReplaySources,
  type ReplayWatch,
} from './replayWatch.ts'
import { limitsOf, snapshotOf, viewOf } from './snapshot.ts'
import { createDirectoryFiles, type Message, type MonitorFiles } from './stateFile.ts'
import type { Webhook } from './webhook.ts'

export interface MonitorOptions {
  /** With the pauses of everything else, where they are not of real time. */
  readonly verifier: ReplaySources
  /** Called again after a failure. @throws SettlementError */
  readonly connect: () => Promise<ChainReads>
  readonly clock: Clock
  /** The reader of blobs stores them: also those behind a gap are read, and so kept. */
  readonly archives: boolean
  /** Keeps alerts and evidence: a directory, or whatever stands for one. */
  readonly files: string | MonitorFiles
  /** Absent: evidence comes without the transaction. */
  readonly prover?: FaultProver
  /** Absent: it only watches. */
  readonly disputer?: Disputer
  /** What the disputer is used for. */
  readonly acting: Omit<ReactorConfig, 'me' | 'prove'>
  readonly webhook?: Webhook
  /** Makes an observer around these callbacks; absent: headers are not watched. */
  readonly observe?: (on: Pick<ObserverOptions, 'onHeader'>) => Promise<Observer>
  /** Watched when there is no disputer. @throws SettlementError */
  readonly gas?: { readonly address: Hex; balance(): Promise<bigint> }
  readonly limits?: Partial<Limits>
  /** Traces for proposals. Absent: as many as the specification says. */
  readonly keptTraces?: number
  readonly pollMs: number
  readonly onNews: (news: MonitorNews) => void
}

/** Everything that is said while it runs. */
export type MonitorNews =
  | Message
  | { readonly type: 'submission'; readonly report: SubmissionReport }
  | { readonly type: 'progress'; readonly progress: Progress }
  | ({ readonly type: 'action' } & ActionNews)
  | { readonly type: 'trouble'; readonly sentence: string }
  /** After every look: for a screen. */
  | { readonly type: 'status'; readonly status: MonitorStatus }

/** What stands now, in a few numbers. */
export interface MonitorStatus {
  readonly block: number | null
  readonly isCaughtUp: boolean
  readonly nextSubmission: number
  readonly confirmedCount: number
  readonly standing: readonly Alert[]
  /** Wei of the key; null without one, or not known now. */
  readonly balance: bigint | null
}

export interface Monitor {
  readonly metrics: MonitorMetrics
  /** Until aborted. Rejects for bugs only: endpoints that fail are waited for. */
  run(signal: AbortSignal): Promise<void>
  standing(): readonly Alert[]
}

/** Wrong claims that L1 is asked about. */
const ASKED_WRONG = 64
/** Submissions, from the first unconfirmed one on, whose right claims L1 is asked about. */
const ASKED_SUBMISSIONS = 16

export function createMonitor(options: MonitorOptions): Monitor {
  return new EndlessMonitor(options)
}

class EndlessMonitor implements Monitor {
  readonly metrics = createMonitorMetrics()
  readonly #options: MonitorOptions
  readonly #replay: ReplayWatch
  readonly #chain: ReturnType<typeof createChainWatch>
  readonly #headers: HeaderWatch | null
  readonly #gapArchive: GapArchive
  readonly #messenger: Messenger
  readonly #reactor: Reactor
  readonly #actor: Actor
  /** Rings when the replay has come to the head: what it found is decided upon at once. */
  readonly #lookAlarm: Alarm
  readonly #silent = new Map<Endpoint, Silence>()
  /** Dead claims whose reward is paid, or never was. */
  readonly #buried = new Set<Hex>()
  /** Dead claims whose reward is not. */
  readonly #graves = new Set<Hex>()
  #limits: Limits | null = null
  #look: ChainLook | null = null
  #balance: bigint | null = null

  constructor(options: MonitorOptions) {
    const { verifier: sources, clock, pollMs, onNews, disputer, prover } = options
    const files =
      typeof options.files === 'string' ? createDirectoryFiles(options.files) : options.files
    const { pause = pauseReally } = sources
    // Rings when a transaction of this key was mined: the next one waits for the replay to see it.
    const replayAlarm = createAlarm(pause)
    this.#lookAlarm = createAlarm(pause)
    this.#options = options
    this.#messenger = createMessenger({
      ...{ files, clock, onMessage: onNews },
      ...(options.webhook === undefined ? {} : { webhook: options.webhook }),
      onTrouble: (sentence) => onNews({ type: 'trouble', sentence }),
    })
    this.#replay = createReplayWatch({
      ...{ sources: { ...sources, pause: replayAlarm.pause }, clock, pollMs },
      onProgress: (progress) => {
        if (progress.type === 'reorg') this.metrics.reorgs.inc()
        if (progress.type === 'blocks' && progress.block === progress.head) this.#lookAlarm.ring()
        onNews({ type: 'progress', progress })
      },
      onSubmission: (report) => onNews({ type: 'submission', report }),
      onAnew: () => this.#actor?.anew(),
      ...(options.keptTraces === undefined ? {} : { keptTraces: options.keptTraces }),
    })
    const me = disputer?.address ?? null
    this.#reactor = createReactor({ ...options.acting, me, prove: prover !== undefined })
    this.#actor = createActor({
      ...{ reactor: this.#reactor, replay: this.#replay, clock, files },
      prover: prover ?? null,
      disputer: disputer ?? null,
      onAction: (news) => {
        this.metrics.actions.inc({ type: news.action.type, result: news.result.type })
        if (news.result.type === 'done' && news.result.block !== null) replayAlarm.ring()
        onNews({ type: 'action', ...news })
      },
    })
    this.#chain = createChainWatch(options.connect, {
      me,
      claims: (confirmedCount, bond) => this.#claimsToAsk(confirmedCount, bond),
      rewards: (claims) => this.#rewardsToAsk(claims),
      posts: () => lastPosts(this.#replay),
    })
    this.#gapArchive = createGapArchive(sources.l1, sources.blobs)
    this.#headers = options.observe === undefined ? null : createHeaderWatch(options.observe)
  }

  standing = () => this.#messenger.standing()

  async run(signal: AbortSignal): Promise<void> {
    await this.#messenger.open()
    try {
      await Promise.all([this.#replay.run(signal), this.#poll(signal)])
    } finally {
      await this.#headers?.stop()
      await this.#gapArchive.settled()
      await this.#actor.stop()
      await this.#messenger.close()
    }
  }

  async #poll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#lookAtChain()
      await this.#lookAtGas()
      await this.#lookAtHeaders()
      this.#lookBehindGap()
      if (signal.aborted) return
      await this.#decide()
      await this.#lookAlarm.pause(this.#options.pollMs, signal)
    }
  }

  async #lookAtChain(): Promise<void> {
    this.#look = await this.#ask('l1', () => this.#chain.look())
    if (this.#look === null) return this.#chain.reset()
    const { info, chain, claims, rewards } = this.#look
    this.#limits ??= limitsOf(info, this.#options.limits ?? {})
    this.#replay.forget(chain.confirmedCount)
    for (const { claimId, isKilled } of claims.values()) {
      if (isKilled) continue
      // Alive, perhaps again: a kill may have been in a block that is gone.
      this.#graves.delete(claimId)
      this.#buried.delete(claimId)
    }
    for (const [claimId, reward] of rewards) {
      if (reward === null) this.#graves.delete(claimId)
      ;(reward === null ? this.#buried : this.#graves).add(claimId)
    }
  }

  async #lookAtGas(): Promise<void> {
    const { disputer, gas } = this.#options
    const balance = disputer?.balance ?? gas?.balance
    if (balance === undefined) return
    // Apart from the rest: a node that does not tell balances hides nothing else.
    try {
      this.#balance = await balance()
    } catch (error) {
      if (!(error instanceof SettlementError)) throw error
      this.#balance = null
    }
  }

  async #lookAtHeaders(): Promise<void> {
    if (this.#headers === null) return
    const detail = await this.#headers.look(this.#look?.chain.nextSubmission ?? 0)
    this.#note('headers', detail)
  }

  /** Sources that are slow hold no kill up: nobody waits. */
  #lookBehindGap(): void {
    const gap = this.#replay.gap()
    if (gap === null || this.#look === null || !this.#options.archives) return
    this.#gapArchive.begin(gap, this.#look.block)
  }

  /** Null after a failure that an endpoint may be forgiven; it is noted. */
  async #ask<T>(endpoint: Endpoint, question: () => Promise<T>): Promise<T | null> {
    try {
      const answer = await question()
      this.#note(endpoint, null)
      return answer
    } catch (error) {
      if (!(error instanceof SettlementError)) throw error
      this.#note(endpoint, error.message)
      return null
    }
  }

  #note(endpoint: Endpoint, detail: string | null): void {
    const sinceMs = this.#silent.get(endpoint)?.sinceMs ?? this.#options.clock.wallMs()
    if (detail === null) this.#silent.delete(endpoint)
    else this.#silent.set(endpoint, { sinceMs, detail })
  }

  async #decide(): Promise<void> {
    const { clock, onNews } = this.#options
    const wallMs = clock.wallMs()
    const look = this.#look
    if (look !== null) this.#actor.view(viewOf(look, this.#replay, wallMs))
    const snapshot = this.#snapshot(wallMs)
    await this.#messenger.update(snapshot)
    const standing = this.#messenger.standing()
    this.metrics.update(snapshot, standing)
    onNews({
      type: 'status',
      status: {
        block: look?.block ?? null,
        isCaughtUp: this.#replay.isCaughtUp(),
        nextSubmission: look?.chain.nextSubmission ?? 0,
        confirmedCount: look?.chain.confirmedCount ?? 0,
        standing,
        balance: this.#balance,
      },
    })
  }

  #snapshot(wallMs: number): Snapshot {
    const { disputer, gas } = this.#options
    const address = disputer?.address ?? gas?.address
    const isGasKnown = address !== undefined && this.#balance !== null
    const silences = Object.fromEntries(this.#silent)
    return snapshotOf({
      limits: this.#limits,
      replay: this.#replay,
      look: this.#look,
      headers: this.#headers?.headers(wallMs) ?? null,
      gas: isGasKnown ? { address, wei: this.#balance ?? 0n } : null,
      failing: this.#reactor.failing(),
      wallMs,
      silent: { l1: null, headers: null, ...silences, ...this.#replay.silent() },
    })
  }

  /** Wrong ones, whatever they wait for, and right ones that are next. */
  #claimsToAsk(confirmedCount: number, { lastIndex }: Bond): readonly Hex[] {
    const claims = claimsIn(this.#replay.reports, confirmedCount)
    const isNext = (submission: number) =>
      submission < confirmedCount + ASKED_SUBMISSIONS || submission === lastIndex
    const wrong = claims.filter(({ standing }) => standing === 'wrong').slice(0, ASKED_WRONG)
    const next = claims.filter((one) => one.standing === 'right' && isNext(one.submission))
    return [...wrong, ...next].map(({ claimId }) => claimId)
  }

  #rewardsToAsk(claims: ReadonlyMap<Hex, SeenClaim>): readonly Hex[] {
    if (this.#options.disputer === undefined) return []
    const dead = [...claims.values()].filter(({ isKilled }) => isKilled)
    const known = claimsIn(this.#replay.reports, 0).filter(({ standing }) => standing === 'dead')
    const all = [...dead, ...known].map(({ claimId }) => claimId)
    const open = [...new Set([...this.#graves, ...all])].filter((id) => !this.#buried.has(id))
    return open.slice(0, ASKED_WRONG)
  }
}
