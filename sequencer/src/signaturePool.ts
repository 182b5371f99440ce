/** Signature checks off the main thread, many in one message. */
import { Worker } from 'node:worker_threads'
import { assert } from '@assay/protocol'
import { SequencerError } from './errors.ts'
import { CHECK_BYTES, encodeCheck } from './signatureCheck.ts'

/** Checks that wait for an answer, and threads that answer. */
export interface RecordChecker {
  /** True when the record is signed by this signer state (bytes of `encodeSigner`). */
  check(record: Uint8Array, signer: Uint8Array): Promise<boolean>
  stop(): Promise<void>
}

interface Waiting {
  readonly resolve: (isAuthentic: boolean) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  /** Messages under way, oldest first. */
  readonly jobs: (readonly Waiting[])[]
}

/** Checks of one message at most: bounds the wait of whoever comes behind it. */
const MAX_CHECKS = 64

export interface SignaturePoolOptions {
  readonly threads: number
  readonly separator: Uint8Array
  readonly onFailure: (error: SequencerError) => void
}

/** Threads start at once. `onFailure` when one dies: its checks reject. */
export function createSignaturePool(options: SignaturePoolOptions): RecordChecker {
  let isStopping = false
  let collected: { bytes: Uint8Array; waiting: Waiting }[] = []

  const threads = Array.from({ length: options.threads }, () => startThread())

  function startThread(): Thread {
    const worker = new Worker(new URL('./signatureWorker.ts', import.meta.url), {
      workerData: { separator: options.separator },
    })
    const thread: Thread = { worker, jobs: [] }
    worker.on('message', (answers: Uint8Array) => {
      const job = thread.jobs.shift()
      assert(job !== undefined && job.length === answers.length, 'an answer for each check')
      for (const [i, { resolve }] of job.entries()) resolve(answers[i] === 1)
    })
    const failed = (cause: unknown) => {
      const error = new SequencerError('WORKER_FAILED', 'a signature thread died', { cause })
      for (const { reject } of thread.jobs.splice(0).flat()) reject(error)
      if (!isStopping) options.onFailure(error)
    }
    worker.on('error', failed)
    worker.on('exit', failed)
    return thread
  }

  function dispatch(): void {
    for (const batch of chunks(collected, MAX_CHECKS)) {
      const least = threads.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a))
      const bytes = new Uint8Array(batch.length * CHECK_BYTES)
      for (const [i, item] of batch.entries()) bytes.set(item.bytes, i * CHECK_BYTES)
      least.jobs.push(batch.map(({ waiting }) => waiting))
      least.worker.postMessage(bytes, [bytes.buffer])
    }
    collected = []
  }

  return {
    check: (record, signer) =>
      new Promise((resolve, reject) => {
        const bytes = encodeCheck(record, signer)
        collected.push({ bytes, waiting: { resolve, reject } })
        if (collected.length === 1) setImmediate(dispatch)
      }),
    stop: async () => {
      isStopping = true
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function chunks<T>(items: readonly T[], size: number): (readonly T[])[] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size))
}
