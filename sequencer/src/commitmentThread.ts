/** The entry of the thread that commits. */
import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '@assay/protocol'
import { type BatchHasher, createWasmHasher } from '@assay/state'
import { type CommitmentOptions, serveCommitment } from './commitmentWorker.ts'
import { levelMedium } from './leafMedium.ts'
import { nodeTimers } from './timers.ts'

/** The native hasher, or the one in WebAssembly where it was not compiled. */
async function bestHasher(): Promise<BatchHasher> {
  try {
    return (await import('@assay/state/native')).createNativeHasher()
  } catch {
    return createWasmHasher()
  }
}

assert(parentPort !== null, 'it is a thread')
const options = workerData as CommitmentOptions
void serveCommitment(parentPort, options, {
  medium: levelMedium(options.leavesPath, options.snapshots.directory),
  hasher: bestHasher,
  timers: nodeTimers,
  monotonicMs: () => performance.now(),
})
