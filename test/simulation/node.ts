/** The machine that runs the sequencer: started, killed, started again by whoever operates it. */
import { BaseError, type Rng, type SignedBatchHeader } from '@assay/protocol'
import type { SequencerApi } from '@assay/sequencer'
import type { Platform } from '../../sequencer/src/platform.ts'
import type { Hooks } from './hooks.ts'
import type { Leaves } from './leaves.ts'
import { createPlatform, type Machine } from './platform.ts'
import type { Tally } from './report.ts'
import { createLife, type Life, type World } from './world.ts'

/** A sequencer process that runs. */
export interface Process {
  readonly api: SequencerApi
}

/** Composes the real sequencer on a platform. */
export type Compose = (parts: {
  readonly platform: Platform
  readonly life: Life
  readonly publish: (signed: SignedBatchHeader, body: Uint8Array) => void
  readonly onFatal: (error: unknown) => void
}) => Promise<Process>

export interface Node {
  readonly machine: Machine
  /** Null while it is down. */
  api(): SequencerApi | null
  isUp(): boolean
  start(): void
  /** The process is gone, in the midst of whatever it did. */
  kill(cause: string): void
  /** Killed, and not started again by itself. */
  bury(): void
  starts(): number
}

/** What may end a process, or keep one from starting, when the disk is what it is. */
const L1_TROUBLE = [
  ...['rpcLoss', 'l1Outage', 'l1LongOutage', 'rpcLag', 'rpcLies', 'l1Stall', 'l1Reorg'],
] as const
const EXPECTED = new Map<string, readonly string[]>([
  ['RPC_FAILED', L1_TROUBLE],
  ['RPC_UNREACHABLE', L1_TROUBLE],
  ['UNEXPECTED_ANSWER', L1_TROUBLE],
  ['CLOCK_LIFTED', [...L1_TROUBLE, 'feeSpike']],
  ['FSYNC_FAILED', ['fsyncError']],
  ['LOG_CLOSED', ['fsyncError']],
  ['STORAGE_FULL', ['diskFull']],
  // A confirmation that a fork takes back needs what was dropped behind it.
  ['LEAVES_DAMAGED', ['leafDamage', 'l1Reorg']],
  ['LEAVES_UNREADABLE', ['leafDamage']],
  ['WORKER_FAILED', ['diskFull', 'fsyncError']],
  ['LOG_CORRUPT', ['damage']],
])

export interface NodeOptions {
  readonly world: World
  readonly machine: Machine
  readonly rng: Rng
  readonly tally: Tally
  /** Whether a fault is part of the run. */
  readonly isPresent: (fault: string) => boolean
  readonly segmentBytes: number
  readonly scrubMs: number
  readonly compose: Compose
  readonly hooks: Hooks
  readonly publish: (signed: SignedBatchHeader, body: Uint8Array) => void
  /** Behind each submission whose leaves are on disk. */
  readonly onApplied: (leaves: Leaves) => void
  /** Right behind a start that worked. */
  readonly onStarted: () => Promise<void>
  /** The log cannot be used: whoever operates it puts back a good copy, or cannot. */
  readonly restore: () => boolean
}

export function createNode(options: NodeOptions): Node {
  const { world, machine, rng, tally, isPresent } = options
  let life: Life | null = null
  let process: Process | null = null
  let isBuried = false
  let starts = 0

  function requireExpected(error: unknown, when: string): void {
    const code = error instanceof BaseError ? error.code : 'CRASHED'
    const faults = EXPECTED.get(code)
    const isExpected = faults?.some((fault) => isPresent(fault))
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tally.check('stops only for a reason', isExpected ? null : `${when}: ${code} ${text}`)
    tally.note(`${when}: ${code}`)
  }

  function end(): void {
    life?.end()
    life = null
    process = null
  }

  function startLater(): void {
    if (isBuried) return
    world.after(200 + rng.below(4_000), start)
  }

  function start(): void {
    if (isBuried || life !== null) return
    const mine = createLife(world)
    life = mine
    starts += 1
    const platform = createPlatform({
      machine,
      life: mine,
      rng,
      ...{ segmentBytes: options.segmentBytes, scrubMs: options.scrubMs },
      monotonicMs: () => Math.floor(world.now()),
      onApplied: options.onApplied,
      hooks: options.hooks,
    })
    const onFatal = (error: unknown) => {
      if (mine.isOver()) return
      requireExpected(error, 'running')
      end()
      startLater()
    }
    const { compose, publish } = options
    compose({
      platform,
      life: mine,
      publish: (signed, body) => mine.isOver() || publish(signed, body),
      onFatal,
    }).then(
      async (started) => {
        if (mine.isOver()) return
        await options.onStarted()
        if (mine.isOver()) return
        process = started
        tally.note('started')
      },
      (error: unknown) => {
        if (mine.isOver()) return
        requireExpected(error, 'starting')
        const code = error instanceof BaseError ? error.code : ''
        end()
        if ((code === 'LOG_CORRUPT' || code === 'LOG_BEHIND') && !options.restore()) {
          tally.check('a whole log is never refused', `${code}: ${String(error)}`)
        }
        startLater()
      },
    )
  }

  return {
    machine,
    api: () => process?.api ?? null,
    isUp: () => process !== null,
    start,
    kill: (cause) => {
      if (life === null) return
      tally.fault(cause)
      end()
      startLater()
    },
    bury: () => {
      isBuried = true
      end()
    },
    starts: () => starts,
  }
}
