/** The main thread's side of the commitment worker. */
import type { SubmissionArtifact } from './artifact.ts'
import type { CommitmentAnswer, CommitmentOptions, CommitmentTask } from './commitmentWorker.ts'
import { SequencerError } from './errors.ts'
import type { LeafSnapshot } from './leafSnapshots.ts'
import type { Platform } from './platform.ts'

export type CommitmentReady = Extract<CommitmentAnswer, { type: 'ready' }>

export interface Commitment {
  readonly ready: CommitmentReady
  /** Hands over the next journal entry; those below the worker's point must be left out. */
  send(
    logSeq: number,
    payload: Uint8Array,
    signers: Uint8Array | null,
    /** Of the entry's submission when it has ended already (in a replay), otherwise null. */
    tLast: number | null,
  ): void
  /** Micro-batches handed over that the worker has not run. */
  lag(): number
  /** True while the disk has no room for the leaves: they come later, nothing is lost. */
  isWaiting(): boolean
  /** Of an ended submission; null when it was dropped. @throws SequencerError the worker failed */
  artifact(submission: number): Promise<SubmissionArtifact | null>
  dropArtifacts(below: number): void
  /** The newest whole snapshot whose place in the log is in the range; one question at a time. */
  snapshotWithin(range: {
    readonly from: number
    readonly to: number
  }): Promise<Pick<LeafSnapshot, 'point' | 'leaves'> | null>
  /** Forgets older snapshots; `covered` is told afterwards when `mustCover`. */
  thin(decided: number, mustCover: boolean): void
  /** Finishes what was handed over, closes the leaves. */
  stop(): Promise<void>
}

/**
 * Starts the worker; resolves when its leaves are open and checked.
 * @throws SequencerError WORKER_FAILED, LEAVES_DAMAGED, FSYNC_FAILED
 */
export async function startCommitment(
  options: CommitmentOptions,
  on: {
    readonly ended: (artifact: SubmissionArtifact) => void
    /** A snapshot is on disk. */
    readonly snapshot: () => void
    /** Two whole snapshots need no log in front of this; null: there are not two. */
    readonly covered: (logSeq: number | null) => void
    /** After this the process must stop. */
    readonly failure: (error: SequencerError) => void
  },
  platform: Pick<Platform, 'startCommitmentThread'>,
): Promise<Commitment> {
  const worker = platform.startCommitmentThread(options)
  let snapshotAsked = Promise.withResolvers<Pick<LeafSnapshot, 'point' | 'leaves'> | null>()
  const waiting = new Map<number, PromiseWithResolvers<SubmissionArtifact | null>>()
  const stopped = Promise.withResolvers<void>()
  const started = Promise.withResolvers<CommitmentReady>()
  /** Before it is ready a failure is the rejection, while stopping it is the end. */
  let isRunning = false
  let sent = 0
  let run = 0
  let isWaiting = false
  let failure: SequencerError | null = null

  const failed = (error: SequencerError) => {
    started.reject(error)
    snapshotAsked.promise.catch(() => {})
    snapshotAsked.reject(error)
    stopped.resolve()
    if (!isRunning) return
    failure ??= error
    // Nobody answers them any more, and a start may be among them.
    for (const asked of waiting.values()) {
      asked.promise.catch(() => {})
      asked.reject(error)
    }
    waiting.clear()
    on.failure(error)
  }
  const handle = (answer: CommitmentAnswer) => {
    switch (answer.type) {
      case 'ready':
        return started.resolve(answer)
      case 'ran':
        run += 1
        return
      case 'ended':
        run += 1
        return on.ended(answer.artifact)
      case 'space':
        isWaiting = !answer.isThere
        return
      case 'artifact': {
        waiting.get(answer.submission)?.resolve(answer.artifact)
        waiting.delete(answer.submission)
        return
      }
      case 'snapshotWithin':
        return snapshotAsked.resolve(answer.found)
      case 'snapshot':
        return on.snapshot()
      case 'covered':
        return on.covered(answer.logSeq)
      case 'stopped':
        return stopped.resolve()
      case 'failed':
        return failed(failureOf(answer))
    }
  }
  worker.on('message', handle)
  worker.on('error', (cause) =>
    failed(new SequencerError('WORKER_FAILED', 'the commitment thread died', { cause })),
  )
  worker.on('exit', () =>
    failed(new SequencerError('WORKER_FAILED', 'the commitment thread ended')),
  )
  const post = (task: CommitmentTask) => worker.postMessage(task)
  const ready = await started.promise
  isRunning = true

  return {
    ready,
    send: (logSeq, payload, signers, tLast) => {
      sent += 1
      post({ type: 'entry', logSeq, payload, signers, tLast })
    },
    lag: () => sent - run,
    isWaiting: () => isWaiting,
    artifact: async (submission) => {
      if (failure !== null) throw failure
      const known = waiting.get(submission)
      if (known !== undefined) return await known.promise
      const asked = Promise.withResolvers<SubmissionArtifact | null>()
      waiting.set(submission, asked)
      post({ type: 'artifact', submission })
      return await asked.promise
    },
    dropArtifacts: (below) => post({ type: 'dropArtifacts', below }),
    snapshotWithin: ({ from, to }) => {
      snapshotAsked = Promise.withResolvers()
      post({ type: 'snapshotWithin', from, to })
      return snapshotAsked.promise
    },
    thin: (decided, mustCover) => post({ type: 'thin', decided, mustCover }),
    stop: async () => {
      isRunning = false
      post({ type: 'stop' })
      await stopped.promise
      await worker.terminate()
    },
  }
}

function failureOf({ code, message }: Extract<CommitmentAnswer, { type: 'failed' }>) {
  if (code === 'LEAVES_UNREADABLE') {
    const next = 'start again: they are built from the log'
    return new SequencerError('LEAVES_DAMAGED', `${message}; ${next}`)
  }
  // Another end of the process than that of a bug: whoever runs it must look at the disk.
  if (code === 'FSYNC_FAILED') return new SequencerError(code, message)
  return new SequencerError('WORKER_FAILED', `${code}: ${message}`)
}
