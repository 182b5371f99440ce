import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { createWasmHasher } from '@assay/state'
import { type LeafStore, StoreError } from '@assay/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveCommitment } from './commitmentWorker.ts'
import { levelMedium } from './leafMedium.ts'
import { type CommitmentThread, nodePlatform, type Platform } from './platform.ts'
import { cancel, funded, startTestCore, systemClock, testConfig } from './testRig.ts'
import { nodeTimers } from './timers.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-full-leaves-'))
})
afterEach(() => rm(directory, { recursive: true }))

/** The commitment thread in this one, on a disk that may be full for leaves. */
function platformOf(disk: { isFull: boolean; refused: number }): Platform {
  const onDisk = (store: LeafStore): LeafStore => ({
    ...store,
    apply: async (change) => {
      if (!disk.isFull) return store.apply(change)
      disk.refused += 1
      throw new StoreError('STORAGE_FULL', 'no space')
    },
  })
  return {
    ...nodePlatform,
    startCommitmentThread: (options) => {
      const { port1, port2 } = new MessageChannel()
      const medium = levelMedium(options.leavesPath, options.snapshots.directory)
      void serveCommitment(port2, options, {
        medium: { ...medium, open: async () => onDisk(await medium.open()) },
        hasher: async () => createWasmHasher(),
        timers: nodeTimers,
        monotonicMs: systemClock.monotonicMs,
      })
      const thread: CommitmentThread = {
        postMessage: (task) => port1.postMessage(task),
        on: (event: string, listener: (...args: never[]) => void) =>
          port1.on(event === 'exit' ? 'close' : event, listener as () => void),
        terminate: async () => port1.close(),
      }
      return thread
    },
  }
}

test('on a full disk what has ended is there, and stopping does not wait for room', async () => {
  const disk = { isFull: false, refused: 0 }
  const config = testConfig(directory, { submissionIntervalMs: 100 })
  const { core } = await startTestCore(config, { platform: platformOf(disk) })
  await funded(core)
  while (core.ended() < 1) await new Promise(setImmediate)
  disk.isFull = true
  const ended = core.ended()
  await core.intake.submit(cancel({ account: 1, slot: 1, seq: 1 }))
  while (disk.refused === 0) await new Promise(setImmediate)
  expect((await core.commitment.artifact(ended))?.submission).toBe(ended)
  await core.stop()
})
