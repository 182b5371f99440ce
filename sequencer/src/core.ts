/**
 * The sequencer without L1: records in, durable micro-batches, acks and events out. Nothing is
 * applied, signed or answered before the log has it. Spec: batches.
 */
import type { Engine } from '@assay/engine'
import {
  type BatchHeader,
  type Clock,
  domainSeparator,
  equalBytes,
  GROUP_BYTES,
  headerDigest,
  type SignedBatchHeader,
} from '@assay/protocol'
import { groupsOf, type SubmissionArtifact } from './artifact.ts'
import { createAuthenticator } from './attestation.ts'
import { type Commitment, startCommitment } from './commitment.ts'
import { DEFAULT_MAX_UNPOSTED, type SequencerConfig } from './config.ts'
import { SequencerError } from './errors.ts'
import { createFeed, type FeedSource } from './feed.ts'
import type { HeldClock } from './heldClock.ts'
import { type History, openHistory } from './history.ts'
import { createIntake, type PendingRecord, type RecordIntake } from './intake.ts'
import { type CutEntry, decodeJournalEntry } from './journal.ts'
import { createLedger, type EndedSubmission, type Ledger } from './ledger.ts'
import type { Lifts } from './lifts.ts'
import { createLoop } from './loop.ts'
import { createMetrics, type SequencerMetrics } from './metrics.ts'
import { signNative } from './nativeSecp.ts'
import { nodePlatform, type Platform } from './platform.ts'
import type { Progress } from './progress.ts'
import { endsIn, headGone, openJournal, pathsOf, startFrom, type TestDisk } from './recovery.ts'
import { createRetention } from './retention.ts'
import { rewindHistory } from './rewindHistory.ts'
import { SCRUB_MS } from './scrub.ts'
import { createSequencingReactor } from './sequencingReactor.ts'
import { leastSpace, type Space } from './space.ts'
import { accountShareOf } from './submitterReactor.ts'

export interface CoreDeps {
  readonly clock: Clock
  /** Of records and submissions. */
  readonly heldClock: HeldClock
  readonly progress: Progress
  /** What L1 says: leaves and read model that were computed with others are built anew. */
  readonly lifts: Lifts
  /** Last submission that L1 has confirmed; absent: none. Snapshots behind it are not used. */
  readonly confirmed?: number
  /** Last one of which an earlier process may have dropped the artifact; default: `confirmed`. */
  readonly dropped?: number
  /** Last one that L1 has confirmed in a final block; default: `confirmed`. Never rejects. */
  readonly decided?: () => Promise<number>
  /** A signed header and its records, durable; again for the open part after a restart. */
  readonly publish: (signed: SignedBatchHeader, body: Uint8Array) => void
  /** A submission ended and its artifact is kept. */
  readonly onEnded: (artifact: SubmissionArtifact) => void
  /** Given where faults are injected. */
  readonly disk?: TestDisk
  /** Default: Node's. */
  readonly platform?: Platform
  /** So often the leaves on disk are looked at and a snapshot is made, ms; default 10 min. */
  readonly scrubMs?: number
  /** The process must stop: nothing is acknowledged any more. */
  readonly onFatal: (error: unknown) => void
}

/** What opening found, said at start. */
export interface RecoveryReport {
  readonly term: number
  /** Bytes of a torn tail that were cut off the log. */
  readonly truncatedBytes: number
  /** Why the leaves were rebuilt, null when they were whole. */
  readonly rebuilt: string | null
  /** Submission of the snapshot that was begun with, null when none was. */
  readonly snapshot: number | null
  /** First record of the log: 0 unless older ones were deleted. */
  readonly firstRecord: number
  /** Rows of records in front of this one are gone for ever; 0: none is. */
  readonly forgottenBefore: number
  /** Journal entries run again. */
  readonly replayed: number
  readonly hasher: string
}

export interface SequencerCore {
  readonly report: RecoveryReport
  readonly engine: Engine
  readonly ledger: Ledger
  readonly intake: RecordIntake
  readonly feed: FeedSource
  readonly history: History
  readonly metrics: SequencerMetrics
  readonly commitment: Commitment
  /** Final inbox words right behind those known; the next submission consumes them. */
  addInbox(words: readonly Uint8Array[]): void
  /** Index of the first inbox entry that was not given to `addInbox`. */
  inboxKnown(): number
  /** Word of an entry that is known; null where it is older than what is kept. */
  inboxWord(index: number): Uint8Array | null
  /** The first known inbox entry that no submission has consumed; null: there is none. */
  firstWaiting(): Uint8Array | null
  /** No record that is sequenced from now on has an earlier time, ms. */
  recordTime(): number
  /** Last submission that ended and is kept. */
  ended(): number
  /** What the disk still takes, as far as log, leaves and read model know. */
  space(): Space
  /** Answers what is queued, cuts the open submission; resolves with the last one, once kept. */
  finish(): Promise<number>
  /** Answers nothing more, from now on. `stop` closes everything. */
  halt(): void
  /** Answers what is queued, then closes everything. */
  stop(): Promise<void>
}

/** The worker may be so many entries behind before records are refused. */
const MAX_COMMITMENT_LAG = 4_096

/**
 * Opens, recovers, replays, then starts the loop.
 * @throws StoreError LOG_CORRUPT; SequencerError DIVERGED, WORKER_FAILED, JOURNAL_UNREADABLE
 */
export async function startCore(config: SequencerConfig, deps: CoreDeps): Promise<SequencerCore> {
  const { platform = nodePlatform } = deps
  await platform.makeDirectory(config.directory)
  const areApplied = await platform.liftsAreApplied(config.directory, deps.lifts)
  const outdated = areApplied ? null : 'L1 has lifted the clock of submissions that came late'
  const committed: Committed = {
    ...{ ends: new Map(), root: new Uint8Array(32), ended: 0 },
    ...{ onSnapshot: () => {}, onCovered: () => {} },
  }
  // First, because LevelDB locks the directory: a second process must not touch a living log.
  const commitment = await startCommitment(
    {
      leavesPath: pathsOf(config.directory).leaves,
      genesis: config.genesis,
      separator: domainSeparator(config.domain),
      lifts: deps.lifts,
      scrubMs: deps.scrubMs ?? SCRUB_MS,
      dropped: deps.dropped ?? deps.confirmed ?? 0,
      outdated,
      snapshots: {
        directory: pathsOf(config.directory).snapshots,
        lifts: deps.lifts,
        confirmed: deps.confirmed ?? 0,
      },
    },
    {
      ended: (artifact) => onEnded(artifact, committed, deps),
      snapshot: () => committed.onSnapshot(),
      covered: (logSeq) => committed.onCovered(logSeq),
      failure: deps.onFatal,
    },
    platform,
  )
  try {
    return await assemble(config, deps, commitment, committed, outdated !== null)
  } catch (error) {
    await commitment.stop()
    throw error
  }
}

/** What the worker has told. */
interface Committed {
  /** What the engine found, until the worker finds the same. */
  readonly ends: Map<number, EndedSubmission>
  root: Uint8Array
  ended: number
  onSnapshot: () => void
  onCovered: (logSeq: number | null) => void
}

function onEnded(artifact: SubmissionArtifact, committed: Committed, deps: CoreDeps): void {
  const mine = committed.ends.get(artifact.submission)
  committed.ends.delete(artifact.submission)
  if (mine === undefined || !agrees(mine, artifact)) {
    const what = `engine and machine differ in submission ${artifact.submission}`
    deps.onFatal(new SequencerError('DIVERGED', what))
    return
  }
  committed.root = artifact.outcome.stateRoot
  committed.ended = artifact.submission
  deps.onEnded(artifact)
}

async function assemble(
  config: SequencerConfig,
  deps: CoreDeps,
  commitment: Commitment,
  committed: Committed,
  isOutdated: boolean,
): Promise<SequencerCore> {
  const { genesis } = config
  const { platform = nodePlatform } = deps
  const { storage, log } = await openJournal(config.directory, deps.disk, platform)
  const separator = domainSeparator(config.domain)
  const paths = pathsOf(config.directory)
  const { point, genesisRoot, rebuilt, snapshot, hasher } = commitment.ready
  committed.root = point?.root ?? genesisRoot
  committed.ended = point?.submission ?? 0
  const committedSeq = point?.logSeq ?? 0

  const firstRecord = log.firstSeq()
  if (isOutdated) {
    if (point === null && firstRecord > 0) throw headGone(firstRecord)
    rewindHistory(paths.history, point)
    await platform.markLiftsApplied(config.directory, deps.lifts)
  }
  const isGone = firstRecord > 0 && config.acceptLostHistory !== true
  const history = openHistory(paths.history, log.nextSeq(), isGone)
  const retention = createRetention({
    ...{ log, history, commitment, retentionMs: config.retentionMs ?? null },
    historyMs: config.historyRetentionMs ?? null,
    decided: deps.decided ?? (async () => deps.confirmed ?? 0),
    wallMs: deps.clock.wallMs,
  })
  let snapshotAt = deps.clock.monotonicMs()
  committed.onSnapshot = () => {
    snapshotAt = deps.clock.monotonicMs()
    retention.snapshotMade().catch(deps.onFatal)
  }
  committed.onCovered = retention.covered
  const authenticator = createAuthenticator(separator)
  const digest = (header: BatchHeader) => headerDigest(separator, header)
  const start = await startFrom({ config, commitment, history, log, authenticator, digest })
  const { engine } = start
  const ledger = createLedger({
    engine,
    authenticator,
    terms: { maxLag: genesis.maxLag, separator, lifts: deps.lifts },
    start: start.position,
    sign: (hash) => signNative(hash, config.headerKey),
    owners: start.owners,
  })
  const onCut = (entry: CutEntry, logSeq: number) => {
    const mine = ledger.cut(entry)
    if (logSeq >= committedSeq) committed.ends.set(mine.submission, mine)
  }
  // Behind a lifted clock a submission's end clamps its records' times.
  const ends = deps.lifts.size === 0 ? new Map<number, number>() : await endsIn(log, start.logSeq)
  let replayed = 0
  for await (const { seq, payload } of log.read(start.logSeq)) {
    const entry = decodeJournalEntry(payload)
    const tLast = entry.kind === 'cut' ? null : (ends.get(entry.header.submission) ?? null)
    if (entry.kind === 'cut') onCut(entry, seq)
    else {
      const applied = ledger.batch(entry, seq, null, tLast)
      if (seq >= history.logSeqNext()) history.add(applied.history)
      if (seq >= committedSeq) deps.publish(applied.signed, entry.records)
    }
    if (seq >= committedSeq) commitment.send(seq, payload, null, tLast)
    replayed += 1
  }
  history.flush()

  await log.reserve()

  const term = log.recovery.lastTerm + 1
  const checker = platform.createChecker({
    threads: config.signatureThreads,
    separator,
    onFailure: deps.onFatal,
  })
  const reactor = createSequencingReactor<PendingRecord>(
    config.sequencing,
    ({ bytes }) => bytes.length / GROUP_BYTES,
  )
  const space = () => {
    const isWaiting = history.isHeld() || commitment.isWaiting()
    return leastSpace([loop.space(), isWaiting ? 'low' : 'free'])
  }
  const metrics = createMetrics({
    queued: reactor.queued,
    commitmentLag: commitment.lag,
    isStorageFull: () => space() !== 'free',
    isReadModelHeld: () => history.isHeld(),
    ...lagsOf(deps, engine),
    inboxWaiting: () => loop.inboxKnown() - engine.registers().inboxNext,
    logRecords: () => log.nextSeq() - log.firstSeq(),
    snapshotAgeMs: () => deps.clock.monotonicMs() - snapshotAt,
    settlementFailures: () =>
      [...deps.progress.failures].map(([action, { count }]) => [action, count] as const),
  })
  const feed = createFeed(
    engine,
    genesis.markets.map(({ id }) => id),
  )
  const { maxBatchRecords, queueMax } = config.sequencing
  const recordTime = () => Math.max(deps.heldClock.wallMs(), engine.registers().clock)
  const intake = createIntake({
    engine,
    checker,
    progress: deps.progress,
    queueMax,
    accountShare: accountShareOf(config.maxUnposted ?? DEFAULT_MAX_UNPOSTED),
    enqueue: (record, priority) => {
      const isQueued = reactor.offer(record, priority, deps.clock.monotonicMs())
      // The loop sleeps until the first record's window ends, or until a batch is full.
      if (reactor.queued() === 1 || reactor.queued() >= maxBatchRecords) loop.wake()
      return isQueued
    },
    queued: reactor.queued,
    recordTime,
    isBehind: () => commitment.lag() > MAX_COMMITMENT_LAG,
    space,
    onRefused: (code) => metrics.refused.inc({ code }),
  })
  const loop = createLoop({
    clock: deps.heldClock,
    timers: platform,
    shard: config.domain.shard,
    ...{ term, log, ledger, engine, reactor, commitment, history, feed, metrics, onCut },
    laggedRoot: () => committed.root,
    publish: deps.publish,
    retain: retention.step,
    onSequenced: intake.sequenced,
  })
  const finished = loop.run().catch(deps.onFatal)

  return {
    report: {
      ...{ term, truncatedBytes: log.recovery.truncatedBytes },
      ...{ rebuilt, snapshot, replayed, hasher, firstRecord },
      forgottenBefore: history.forgottenBefore(),
    },
    ...{ engine, ledger, intake, feed, history, metrics, commitment },
    addInbox: loop.addInbox,
    inboxKnown: loop.inboxKnown,
    inboxWord: loop.inboxWord,
    halt: loop.halt,
    firstWaiting: loop.firstWaiting,
    recordTime,
    space,
    ended: () => committed.ended,
    finish: async () => {
      loop.finish()
      await finished
      const { submission } = ledger.position()
      // Answered behind everything that was handed over.
      await commitment.artifact(submission)
      return committed.ended
    },
    stop: async () => {
      loop.stop()
      await finished
      await checker.stop()
      await commitment.stop()
      history.close()
      await storage.close()
    },
  }
}

/** How far L1 is behind. */
function lagsOf({ progress, clock }: CoreDeps, engine: Engine) {
  return {
    unpostedRecords: () => engine.registers().opSeqNext - progress.postedOpSeq,
    unpostedAgeMs: () => {
      const { oldestUnposted } = progress
      return oldestUnposted === null ? 0 : Math.max(0, clock.wallMs() - oldestUnposted)
    },
    l1BlockAgeMs: () => {
      return progress.l1Time === 0 ? 0 : Math.max(0, clock.wallMs() - progress.l1Time)
    },
  }
}

function agrees(mine: EndedSubmission, artifact: SubmissionArtifact): boolean {
  const { outcome, firstOpSeq } = artifact
  return (
    equalBytes(mine.withdrawalsRoot, outcome.withdrawalsRoot) &&
    mine.inboxNext === outcome.inboxNext &&
    mine.clock === outcome.clock &&
    mine.opSeqNext === firstOpSeq + groupsOf(artifact)
  )
}
