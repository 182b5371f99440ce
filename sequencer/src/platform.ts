/**
 * What a sequencer stands on besides its clock and L1: timers, the log's files, threads. A
 * simulator puts another one under the same code.
 */
import { mkdir } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { createFileStorage, type FileStorage } from '@assay/store'
import type { CommitmentAnswer, CommitmentOptions, CommitmentTask } from './commitmentWorker.ts'
import { type KnownL1File, knownL1File } from './knownL1.ts'
import { type Lifts, liftsAreApplied, markLiftsApplied } from './lifts.ts'
import {
  createSignaturePool,
  type RecordChecker,
  type SignaturePoolOptions,
} from './signaturePool.ts'
import { nodeTimers, type Timers } from './timers.ts'

export interface Platform extends Timers {
  makeDirectory(path: string): Promise<void>
  /** Of the log; default: its own. */
  readonly segmentBytes?: number
  /** The files of the log. */
  openStorage(directory: string): Promise<FileStorage>
  startCommitmentThread(options: CommitmentOptions): CommitmentThread
  createChecker(options: SignaturePoolOptions): RecordChecker
  /** Whether leaves and read model in the directory were computed with these. */
  liftsAreApplied(directory: string, lifts: Lifts): Promise<boolean>
  markLiftsApplied(directory: string, lifts: Lifts): Promise<void>
  /** Where a directory keeps what was last known of L1. */
  knownL1(directory: string): KnownL1File
}

/** The part of a `Worker` that commits. */
export interface CommitmentThread {
  postMessage(task: CommitmentTask): void
  on(event: 'message', listener: (answer: CommitmentAnswer) => void): unknown
  on(event: 'error', listener: (cause: unknown) => void): unknown
  on(event: 'exit', listener: () => void): unknown
  terminate(): Promise<unknown>
}

/** Node's timers, files and threads. */
export const nodePlatform: Platform = Object.freeze<Platform>({
  ...nodeTimers,
  makeDirectory: async (path) => {
    await mkdir(path, { recursive: true })
  },
  openStorage: (directory) => createFileStorage({ directory }),
  startCommitmentThread: (workerData) =>
    new Worker(new URL('./commitmentThread.ts', import.meta.url), { workerData }),
  createChecker: createSignaturePool,
  liftsAreApplied,
  markLiftsApplied,
  knownL1: knownL1File,
})
