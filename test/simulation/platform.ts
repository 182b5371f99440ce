/** The ground under a simulated sequencer: timers, files, threads, all in virtual time. */
import { mkdirSync } from 'node:fs'
import type { Rng } from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import {
  type CommitmentAnswer,
  type CommitmentTask,
  serveCommitment,
} from '../../sequencer/src/commitmentWorker.ts'
import type { KnownL1 } from '../../sequencer/src/knownL1.ts'
import type { Lifts } from '../../sequencer/src/lifts.ts'
import type { CommitmentThread, Platform } from '../../sequencer/src/platform.ts'
import { encodeCheck, isAuthentic } from '../../sequencer/src/signatureCheck.ts'
import type { RecordChecker } from '../../sequencer/src/signaturePool.ts'
import type { Disk } from './disk.ts'
import type { Hooks } from './hooks.ts'
import { createLeafMedium, type Leaves } from './leaves.ts'
import { createSimulatedStorage, type DiskTrouble } from './storage.ts'
import type { Life } from './world.ts'

/** What outlives a process. */
export interface Machine {
  readonly disk: Disk
  readonly snapshotDisk: Disk
  readonly leaves: Leaves
  readonly trouble: DiskTrouble
  /** Hears of a segment of the log before it is deleted. */
  onRemoved: (name: string) => void
  /** As `l1.json` says it. */
  knownL1: KnownL1 | null
  /** As `lifts.json` says it. */
  lifts: string
}

const CHECK_MS = 0.2
const MESSAGE_MS = 0.05
const hasher = createNativeHasher()

export function createPlatform(parts: {
  readonly machine: Machine
  readonly life: Life
  readonly rng: Rng
  readonly segmentBytes: number
  readonly scrubMs: number
  readonly monotonicMs: () => number
  readonly onApplied: (leaves: Leaves) => void
  readonly hooks: Hooks
}): Platform {
  const { machine, life, rng, monotonicMs, hooks } = parts
  const textOf = (lifts: Lifts) => JSON.stringify([...lifts])
  return {
    after: life.after,
    segmentBytes: parts.segmentBytes,
    makeDirectory: async (path) => {
      mkdirSync(path, { recursive: true })
    },
    openStorage: async () => {
      await hooks.beforeOpen?.(machine.disk)
      const plain = createSimulatedStorage({ ...machine, life, rng })
      const remove = (name: string) => {
        if (name.endsWith('.seg')) machine.onRemoved(name)
        return plain.remove(name)
      }
      const storage = { ...plain, remove }
      return hooks.storage?.(storage, machine.disk) ?? storage
    },
    startCommitmentThread: (options) => {
      const whole = createLeafMedium({ ...machine, ...parts })
      const medium = hooks.medium?.(whole) ?? whole
      const change = hooks.answer
      const [thread, port] = createChannel(
        life,
        (answer) => change?.(answer, machine.snapshotDisk) ?? answer,
      )
      void serveCommitment(
        port,
        { ...options, scrubMs: parts.scrubMs },
        {
          medium,
          hasher: async () => hooks.hasher ?? hasher,
          timers: life,
          monotonicMs,
        },
      )
      return thread
    },
    createChecker: ({ separator }) => {
      const checker: RecordChecker = {
        check: async (record, signer) => {
          await life.sleep(CHECK_MS)
          return isAuthentic(encodeCheck(record, signer), separator)
        },
        stop: async () => {},
      }
      return hooks.checker?.(checker) ?? checker
    },
    knownL1: () => ({
      read: async () => machine.knownL1,
      write: async (known) => {
        await life.sleep(1)
        machine.knownL1 = structuredClone(known)
      },
    }),
    liftsAreApplied: async (_, lifts) => machine.lifts === textOf(lifts),
    markLiftsApplied: async (_, lifts) => {
      machine.lifts = textOf(lifts)
    },
  }
}

/** Messages between two threads of a process, in order. */
function createChannel(
  life: Life,
  said: (answer: CommitmentAnswer) => CommitmentAnswer,
): [CommitmentThread, Parameters<typeof serveCommitment>[0]] {
  const answers: ((answer: CommitmentAnswer) => void)[] = []
  const tasks: ((task: CommitmentTask) => void)[] = []
  const exits: (() => void)[] = []
  let isOpen = true
  const tell = <T>(to: readonly ((message: T) => void)[], message: T) =>
    life.after(MESSAGE_MS, () => {
      for (const listener of to) listener(message)
    })
  const end = () => {
    if (!isOpen) return
    isOpen = false
    life.after(MESSAGE_MS, () => {
      for (const listener of exits) listener()
    })
  }
  const thread: CommitmentThread = {
    postMessage: (task) => tell(tasks, task),
    on: (event: string, listener: (...args: never[]) => void) => {
      if (event === 'message') answers.push(listener as (answer: CommitmentAnswer) => void)
      if (event === 'exit') exits.push(listener as () => void)
      return thread
    },
    terminate: async () => end(),
  }
  const port = {
    postMessage: (answer: CommitmentAnswer) => {
      tell(answers, said(answer))
    },
    on: (_: 'message', listener: (task: CommitmentTask) => void) => tasks.push(listener),
    close: end,
  }
  return [thread, port]
}
