/**
 * The thread that commits: its own machine over the same micro-batches, checkpoints, leaves, disk.
 * Tree hashing happens here and never on the main thread.
 */
import { assert, BaseError, equalBytes, type LeafWrite } from '@assay/protocol'
import type { BatchHasher } from '@assay/state'
import { type AppliedPoint, type LeafStore, StoreError } from '@assay/store'
import {
  artifactOf,
  decodeArtifact,
  encodeArtifact,
  type OpenSubmission,
  type SubmissionArtifact,
} from './artifact.ts'
import { type BatchEntry, type CutEntry, decodeJournalEntry } from './journal.ts'
import type { LeafMedium } from './leafMedium.ts'
import type { LeafSnapshot } from './leafSnapshots.ts'
import type { Lifts } from './lifts.ts'
import { type OpenedLeaves, type OpenLeavesOptions, openLeaves } from './openLeaves.ts'
import { runBatch, type SubmissionTerms } from './runEntry.ts'
import { type ScrubCursor, scrubLeaves } from './scrub.ts'
import { SPACE_RETRY_MS } from './space.ts'
import { pause, type Timers } from './timers.ts'

export interface CommitmentOptions extends OpenLeavesOptions {
  readonly lifts: Lifts
  /** Behind this submission no earlier process has dropped an artifact. */
  readonly dropped: number
  /** So often the leaves on disk are looked at again, and a snapshot of them is made, ms. */
  readonly scrubMs: number
}

export type CommitmentTask =
  /** A journal entry, in the order of the log, each once. */
  | {
      type: 'entry'
      logSeq: number
      payload: Uint8Array
      signers: Uint8Array | null
      tLast: number | null
    }
  | { type: 'artifact'; submission: number }
  | { type: 'dropArtifacts'; below: number }
  /** The newest whole snapshot whose place in the log is in the range. */
  | { type: 'snapshotWithin'; from: number; to: number }
  /** Forget older snapshots; `mustCover`: say in front of what two whole ones need no log. */
  | { type: 'thin'; decided: number; mustCover: boolean }
  | { type: 'stop' }

export type CommitmentAnswer =
  | {
      type: 'ready'
      /** Null: the leaves are those of genesis. */
      point: AppliedPoint | null
      leaves: readonly LeafWrite[]
      genesisRoot: Uint8Array
      /** Why the leaves on disk were thrown away, null when they were not. */
      rebuilt: string | null
      /** Submission of the snapshot they came from, null when they came from none. */
      snapshot: number | null
      hasher: string
    }
  | { type: 'ran'; logSeq: number }
  | { type: 'ended'; artifact: SubmissionArtifact }
  | { type: 'artifact'; submission: number; artifact: SubmissionArtifact | null }
  | { type: 'snapshotWithin'; found: Pick<LeafSnapshot, 'point' | 'leaves'> | null }
  /** A snapshot is on disk. */
  | { type: 'snapshot' }
  | { type: 'covered'; logSeq: number | null }
  /** Whether the disk has room for the leaves. */
  | { type: 'space'; isThere: boolean }
  | { type: 'stopped' }
  | { type: 'failed'; code: string; message: string }

/** What the thread stands on. */
export interface CommitmentWorld {
  readonly medium: LeafMedium
  readonly hasher: () => Promise<BatchHasher>
  readonly timers: Timers
  readonly monotonicMs: () => number
}

/** The part of a `MessagePort` that the thread uses. */
export interface CommitmentPort {
  postMessage(answer: CommitmentAnswer): void
  on(event: 'message', listener: (task: CommitmentTask) => void): unknown
  close(): void
}

/** A full disk is waited out: the log has everything already, the leaves only come later. */
async function inTime<T>(run: () => Promise<T>, space: SpaceReport): Promise<T> {
  for (let isLate = false; ; isLate = true) {
    try {
      const result = await run()
      if (isLate) space.report(true)
      return result
    } catch (error) {
      if (!isFullDisk(error)) throw error
      if (!isLate) space.report(false)
      await pause(space.timers, SPACE_RETRY_MS, space.stopping)
      // What is not in the leaves is in the log.
      if (space.stopping.aborted) throw error
    }
  }
}

function isFullDisk(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'STORAGE_FULL'
}

interface SpaceReport {
  readonly report: (isThere: boolean) => void
  /** Ends the waiting. */
  readonly stopping: AbortSignal
  readonly timers: Timers
}

function createCommitter(
  opened: OpenedLeaves,
  medium: LeafMedium,
  terms: SubmissionTerms,
  space: SpaceReport,
  dropped: number,
) {
  const { store, machine, authenticator } = opened
  let parent = opened.parent
  let open: OpenSubmission | null = null
  let isBounded = false
  let batchId = opened.point?.batchId ?? 0
  /** Submissions whose artifact is there: from the first not dropped to the last that ended. */
  let droppedBelow = opened.isSnapshot ? (opened.point?.submission ?? 1) : 1
  let last = opened.point?.submission ?? 0
  /** No process has dropped what is behind this. */
  let decided = dropped
  /** What the disk does not have and no step writes: the leaves of genesis. */
  let unwritten = opened.point === null ? opened.leaves : []

  function run(entry: BatchEntry, signers: Uint8Array | null, tLast: number | null): void {
    const { header, opens } = entry
    if (opens !== null) {
      open = {
        submission: header.submission,
        firstOpSeq: header.firstOpSeq,
        tFirst: opens.tFirst,
        inboxFrom: opens.inboxFrom,
        inboxTo: opens.inboxFrom + opens.words.length,
        inbox: opens.words,
        chunks: [],
      }
    }
    assert(open?.submission === header.submission, 'the batch is of the open submission')
    runBatch(machine, authenticator, entry, signers, terms, tLast)
    isBounded = tLast !== null
    open.chunks.push(entry.records)
    batchId = header.batchId
  }

  async function cut(entry: CutEntry, logSeq: number): Promise<SubmissionArtifact> {
    assert(open?.submission === entry.submission, 'the open submission is cut')
    const result = machine.end()
    const artifact = artifactOf(open, entry.tLast, parent, result)
    assert(isBounded || result.outcome.clock <= entry.tLast, 'no clock passes tLast')
    const point: AppliedPoint = {
      logSeq: logSeq + 1,
      batchId,
      submission: entry.submission,
      opSeqNext: machine.engine.registers().opSeqNext,
      inboxNext: result.outcome.inboxNext,
      root: result.outcome.stateRoot,
    }
    const writes = [...unwritten, ...machine.takeWrites()]
    const change = { writes, point, artifact: encodeArtifact(artifact) }
    await inTime(() => store.apply(change), space)
    unwritten = []
    last = entry.submission
    parent = result.outcome
    open = null
    return artifact
  }

  /** Null when it was dropped or has not ended; one that must be there and is not is damage. */
  async function kept(submission: number): Promise<SubmissionArtifact | null> {
    const bytes = await medium.announced(() => store.artifact(submission))
    if (bytes !== null) return decodeArtifact(bytes)
    if (submission < droppedBelow || submission > last) return null
    // What an earlier process dropped is gone from the first one on: nothing is before it.
    const first = await medium.announced(() => store.firstArtifact())
    if (submission <= decided && first !== null && first > submission) return null
    throw new StoreError('LEAVES_UNREADABLE', `the artifact of submission ${submission} is gone`)
  }

  const stored = async (submission: number): Promise<CommitmentAnswer> => {
    return { type: 'artifact', submission, artifact: await kept(submission) }
  }

  /** Of what a scrub has just found whole. Everything below the last confirmed was dropped. */
  async function snapshot({ point, leaves }: Awaited<ReturnType<typeof scrubLeaves>>) {
    const artifact = await medium.announced(() => store.artifact(point.submission))
    if (artifact === null) throw new StoreError('LEAVES_UNREADABLE', 'the last artifact is gone')
    return await opened.snapshots.write({ point, leaves, artifact })
  }

  async function handle(task: CommitmentTask): Promise<CommitmentAnswer | null> {
    switch (task.type) {
      case 'entry': {
        const entry = decodeJournalEntry(task.payload)
        if (entry.kind === 'cut') return { type: 'ended', artifact: await cut(entry, task.logSeq) }
        run(entry, task.signers, task.tLast)
        return { type: 'ran', logSeq: task.logSeq }
      }
      case 'artifact':
        return await inTime(() => stored(task.submission), space)
      case 'dropArtifacts':
        droppedBelow = Math.max(droppedBelow, task.below)
        decided = Math.max(decided, task.below)
        await inTime(() => store.dropArtifacts(task.below), space)
        return null
      case 'snapshotWithin': {
        const { root } = opened
        const isWhole = (one: LeafSnapshot) => equalBytes(root(one.leaves), one.point.root)
        const found = await opened.snapshots.within(task, isWhole)
        return { type: 'snapshotWithin', found }
      }
      case 'thin': {
        decided = Math.max(decided, task.decided)
        await opened.snapshots.thin(task.decided)
        if (!task.mustCover) return null
        return { type: 'covered', logSeq: await opened.snapshots.covered(task.decided) }
      }
      case 'stop':
        await store.close()
        await opened.snapshots.close()
        return { type: 'stopped' }
    }
  }

  /** Whether its artifact is written. */
  const has = (submission: number) => submission <= last

  return { handle, stored, snapshot, has }
}

/**
 * In the order of the tasks: nothing is written meanwhile. True: what was found whole is kept, too.
 */
async function scrubWhenDue(
  { snapshot }: Pick<ReturnType<typeof createCommitter>, 'snapshot'>,
  store: LeafStore,
  scrubMs: number,
  { medium, monotonicMs }: CommitmentWorld,
  hasher: BatchHasher,
  scrubbed: ScrubCursor & { at: number },
): Promise<boolean> {
  if (monotonicMs() - scrubbed.at < scrubMs) return false
  // Where there is no room, the older ones stay until there is.
  const isKept = await snapshot(await medium.announced(() => scrubLeaves(store, hasher, scrubbed)))
  scrubbed.at = monotonicMs()
  return isKept
}

/** The process must stop; the next start builds the leaves again instead of meeting them again. */
async function wipeWhenDamaged(
  error: unknown,
  store: LeafStore,
  medium: LeafMedium,
): Promise<void> {
  if (!(error instanceof StoreError && error.code === 'LEAVES_UNREADABLE')) return
  await store.close().catch(() => {})
  await medium.wipe()
}

/** Opens the leaves and answers tasks until it is stopped or fails. */
export async function serveCommitment(
  port: CommitmentPort,
  options: CommitmentOptions,
  world: CommitmentWorld,
): Promise<void> {
  const { medium, timers } = world
  const answer = (message: CommitmentAnswer) => port.postMessage(message)
  const fail = (error: unknown) => {
    const code = error instanceof BaseError ? error.code : 'DIVERGED'
    const message = error instanceof Error ? error.message : String(error)
    answer({ type: 'failed', code, message })
    port.close()
  }
  try {
    const hasher = await world.hasher()
    const opened = await openLeaves(options, hasher, medium)
    const { point, leaves, genesisRoot, rebuilt } = opened
    const { genesis, separator, lifts } = options
    const terms = { maxLag: genesis.maxLag, separator, lifts }
    const stopping = new AbortController()
    let isFull = false
    const report = (isThere: boolean) => {
      isFull = !isThere
      answer({ type: 'space', isThere })
    }
    const space = { report, stopping: stopping.signal, timers }
    const committer = createCommitter(opened, medium, terms, space, options.dropped)
    const { store } = opened
    let last: Promise<unknown> = Promise.resolve()
    let hasFailed = false
    let isStopped = false
    const scrubbed = { at: world.monotonicMs(), submission: 0 }
    const failOnce = async (error: unknown) => {
      if (hasFailed) return
      hasFailed = true
      stopping.abort()
      await wipeWhenDamaged(error, store, medium)
      fail(error)
    }
    /** One after the other: the next entry must not run while leaves are being written. */
    const queue = (task: CommitmentTask) => {
      last = last.then(async () => {
        if (isStopped) return
        const reply = await committer.handle(task)
        if (reply !== null) answer(reply)
        if (reply?.type === 'ended') {
          const isMade = await inTime(
            () => scrubWhenDue(committer, store, options.scrubMs, world, hasher, scrubbed),
            space,
          )
          if (isMade) answer({ type: 'snapshot' })
        }
        if (task.type !== 'stop') return
        isStopped = true
        port.close()
      })
      last.catch(failOnce)
    }
    port.on('message', (task: CommitmentTask) => {
      if (task.type === 'stop') stopping.abort()
      // While the disk is full nothing is written, and whoever asks must not wait for room: unless
      // there is none to read, either.
      if (task.type === 'artifact' && isFull && committer.has(task.submission)) {
        committer
          .stored(task.submission)
          .then(answer, (error) => (isFullDisk(error) ? queue(task) : failOnce(error)))
        return
      }
      queue(task)
    })
    const snapshot = opened.isSnapshot ? (point?.submission ?? null) : null
    answer({ type: 'ready', point, leaves, genesisRoot, rebuilt, snapshot, hasher: hasher.kind })
  } catch (error) {
    fail(error)
  }
}
