import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { createWasmHasher } from '@assay/state'
import { Level } from '@assay/store/suite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CommitmentOptions } from './commitmentWorker.ts'
import { serveCommitment } from './commitmentWorker.ts'
import { levelMedium } from './leafMedium.ts'
import { type CommitmentThread, nodePlatform, type Platform } from './platform.ts'
import { cancel, funded, startTestCore, systemClock, testConfig } from './testRig.ts'
import { nodeTimers } from './timers.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-full-leaves-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(directory, { recursive: true })
})

/** The commitment thread in this one. */
const platform: Platform = {
  ...nodePlatform,
  startCommitmentThread: (options: CommitmentOptions) => {
    const { port1, port2 } = new MessageChannel()
    void serveCommitment(port2, options, {
      medium: levelMedium(options.leavesPath, options.snapshots.directory),
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

/** From now on LevelDB has no room: not to write, and not to be opened, which writes. */
function fillDisk(): { refused: number; opened: number } {
  const seen = { refused: 0, opened: 0 }
  const noRoom = () => Promise.reject(new Error('IO error: 000005.log: No space left on device'))
  vi.spyOn(Level.prototype, 'batch').mockImplementation((() => {
    seen.refused += 1
    return noRoom()
  }) as never)
  vi.spyOn(Level.prototype, 'open').mockImplementation(() => {
    seen.opened += 1
    return noRoom()
  })
  return seen
}

async function fullAfterOne() {
  const config = testConfig(directory, { submissionIntervalMs: 100 })
  const failures: unknown[] = []
  const onFatal = (error: unknown) => failures.push(error)
  const { core } = await startTestCore(config, { platform, onFatal })
  await funded(core)
  while (core.ended() < 1) await new Promise(setImmediate)
  const disk = fillDisk()
  const ended = core.ended()
  await core.intake.submit(cancel({ account: 1, slot: 1, seq: 1 }))
  while (disk.refused === 0) await new Promise(setImmediate)
  return { core, disk, ended, failures }
}

test('on a full disk what has ended is there, and stopping does not wait for room', async () => {
  const { core, disk, ended, failures } = await fullAfterOne()
  expect((await core.commitment.artifact(ended))?.submission).toBe(ended)
  expect(disk.opened).toBe(0)
  await core.stop()
  expect(failures).toEqual([])
})

test('leaves that there is no room to open are waited for, and asked for then', async () => {
  const { core, disk, ended, failures } = await fullAfterOne()
  while (disk.opened === 0) await new Promise(setImmediate)
  const asked = [core.commitment.artifact(ended), core.commitment.artifact(ended - 1)]
  const opened = disk.opened
  while (disk.opened === opened) await new Promise(setImmediate)
  vi.restoreAllMocks()
  expect((await asked[0])?.submission).toBe(ended)
  while (core.ended() === ended) await new Promise(setImmediate)
  expect(core.commitment.isWaiting()).toBe(false)
  await Promise.all(asked)
  await core.stop()
  expect(failures).toEqual([])
})
