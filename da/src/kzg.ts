/** KZG in a thread of its own, started by the first request. Spec: da. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { assert, BaseError, BLOB_BYTES, BLOB_ELEMENTS, type Kzg } from '@assay/protocol'
import { KzgKind, loadNative } from './kzgBackend.ts'
import type { KzgAnswer, KzgTask } from './kzgWorker.ts'

/** Requests that wait, each with a blob: 8 MiB at most. */
const MAX_QUEUE = 64

/**
 * KZG by the native library where it was compiled, otherwise (or when preferred) in JavaScript,
 * ten times slower. `kind` says which.
 */
export function createKzg({ prefer = 'native' }: { prefer?: 'native' | 'javascript' } = {}): Kzg {
  const isNative = prefer === 'native' && !(loadNative() instanceof Error)
  return isNative ? new WorkerKzg(KzgKind.NATIVE) : new WorkerKzg(KzgKind.JAVASCRIPT)
}

/**
 * Native KZG or nothing. Per blob: commitment 40 ms, cell proofs 250 ms, opening 40 ms;
 * the first request waits 1.6 s for the setup.
 * @throws KzgError KZG_NATIVE_MISSING
 */
export function createNativeKzg(): Kzg {
  const native = loadNative()
  if (native instanceof Error) {
    throw new KzgError('KZG_NATIVE_MISSING', 'c-kzg was not compiled here', { cause: native })
  }
  return new WorkerKzg(KzgKind.NATIVE)
}

/** KZG in JavaScript. Per blob: commitment 0.4 s, cell proofs 3 s, opening 0.4 s. */
export function createJavascriptKzg(): Kzg {
  return new WorkerKzg(KzgKind.JAVASCRIPT)
}

/**
 * Codes: KZG_INVALID_BLOB (an element is not below the modulus), KZG_QUEUE_FULL, KZG_STOPPED,
 * KZG_WORKER_FAILED, KZG_NATIVE_MISSING.
 */
export class KzgError extends BaseError {}

interface Job {
  readonly task: KzgTask
  readonly resolve: (parts: readonly Uint8Array[]) => void
  readonly reject: (error: KzgError) => void
}

class WorkerKzg implements Kzg {
  readonly kind: KzgKind
  #worker: Worker | null = null
  /** The first job is the one that the worker has. */
  #jobs: Job[] = []
  #isStopped = false

  constructor(kind: KzgKind) {
    this.kind = kind
  }

  async commit(blob: Uint8Array): Promise<Uint8Array> {
    const [commitment] = await this.#ask({ method: 'commit', blob })
    return commitment as Uint8Array
  }

  cellProofs(blob: Uint8Array): Promise<readonly Uint8Array[]> {
    return this.#ask({ method: 'cellProofs', blob })
  }

  async blobProof(blob: Uint8Array, commitment: Uint8Array): Promise<Uint8Array> {
    assert(commitment.length === 48, 'a commitment has 48 bytes')
    const [proof] = await this.#ask({ method: 'blobProof', blob, commitment })
    return proof as Uint8Array
  }

  async openElement(
    blob: Uint8Array,
    index: number,
  ): Promise<{ proof: Uint8Array; value: Uint8Array }> {
    assert(Number.isInteger(index) && index >= 0 && index < BLOB_ELEMENTS, 'index of an element')
    const [proof, value] = await this.#ask({ method: 'openElement', blob, index })
    return { proof: proof as Uint8Array, value: value as Uint8Array }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    const worker = this.#worker
    this.#fail(new KzgError('KZG_STOPPED', 'kzg was stopped'))
    if (worker === null) return
    if (this.kind === KzgKind.JAVASCRIPT) {
      await worker.terminate()
      return
    }
    // SAFETY: terminated in the middle of its arithmetic, the native library ends the process.
    const ended = once(worker, 'exit')
    worker.ref()
    worker.postMessage(null)
    await ended
  }

  #ask(task: KzgTask): Promise<readonly Uint8Array[]> {
    assert(task.blob.length === BLOB_BYTES, 'a whole blob')
    if (this.#isStopped) return Promise.reject(new KzgError('KZG_STOPPED', 'kzg was stopped'))
    if (this.#jobs.length >= MAX_QUEUE) {
      const error = new KzgError('KZG_QUEUE_FULL', `${MAX_QUEUE} requests wait already`)
      return Promise.reject(error)
    }
    return new Promise((resolve, reject) => {
      this.#jobs.push({ task, resolve, reject })
      if (this.#jobs.length === 1) this.#sendFirst()
    })
  }

  #sendFirst(): void {
    const [job] = this.#jobs
    this.#worker ??= this.#start()
    // An idle worker does not keep the process alive.
    if (job === undefined) {
      this.#worker.unref()
    } else {
      this.#worker.ref()
      this.#worker.postMessage(job.task)
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./kzgWorker.ts', import.meta.url), { workerData: this.kind })
    worker.on('message', (answer: KzgAnswer) => {
      // Stopped meanwhile: nobody waits for it.
      if (this.#worker !== worker) return
      const job = this.#jobs.shift()
      assert(job !== undefined, 'an answer belongs to a request')
      if (answer.kind === 'done') job.resolve(answer.parts)
      else job.reject(new KzgError('KZG_INVALID_BLOB', `kzg refused: ${answer.reason}`))
      this.#sendFirst()
    })
    const failed = (cause: unknown) => {
      if (this.#worker !== worker) return
      this.#fail(new KzgError('KZG_WORKER_FAILED', 'the kzg worker failed', { cause }))
    }
    worker.on('error', failed)
    worker.on('exit', failed)
    return worker
  }

  /** Every waiting request fails; the next one starts a new worker. */
  #fail(error: KzgError): void {
    const jobs = this.#jobs
    this.#jobs = []
    this.#worker = null
    for (const job of jobs) job.reject(error)
  }
}
