/** The thread in which KZG runs: 50 ms to seconds of arithmetic that nobody should wait behind. */
import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '@assay/protocol'
import { pointOfElement } from './fieldElements.ts'
import { createBackend, type KzgBackend, type KzgKind } from './kzgBackend.ts'

export type KzgTask =
  | { readonly method: 'commit'; readonly blob: Uint8Array }
  | { readonly method: 'cellProofs'; readonly blob: Uint8Array }
  | { readonly method: 'blobProof'; readonly blob: Uint8Array; readonly commitment: Uint8Array }
  | { readonly method: 'openElement'; readonly blob: Uint8Array; readonly index: number }

/** Byte strings of the result, in the order of the method's fields. */
export type KzgAnswer =
  | { readonly kind: 'done'; readonly parts: readonly Uint8Array[] }
  | { readonly kind: 'refused'; readonly reason: string }

function run(backend: KzgBackend, task: KzgTask): readonly Uint8Array[] {
  if (task.method === 'commit') return [backend.commit(task.blob)]
  if (task.method === 'cellProofs') return backend.cellProofs(task.blob)
  if (task.method === 'blobProof') return [backend.blobProof(task.blob, task.commitment)]
  const { proof, value } = backend.openAt(task.blob, pointOfElement(task.index))
  return [proof, value]
}

assert(parentPort !== null, 'kzgWorker is started as a worker')
const port = parentPort
const backend = await createBackend(workerData as KzgKind)
/** Null: nothing follows. */
port.on('message', (task: KzgTask | null) => {
  if (task === null) {
    port.close()
    return
  }
  let answer: KzgAnswer
  try {
    answer = { kind: 'done', parts: run(backend, task) }
  } catch (cause) {
    answer = { kind: 'refused', reason: String(cause) }
  }
  port.postMessage(answer)
})
