/** The state commitment apart from the engine: orders at real checkpoints, leaves, memory. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createMachine } from '@assay/machine'
import { type BatchHasher, createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import type { Bench } from './bench.ts'
import { cpuMs } from './cpuClock.ts'
import { type EngineLoad, engineFlow, submissionAt } from './engineFlow.ts'
import { type Recording, recordedEngine, recordFlow } from './recorded.ts'

const TYPICAL: EngineLoad = { depth: 10_000, accounts: 1_000, markets: 4 }
const PLAIN: EngineLoad = { ...TYPICAL, takerPercent: 0, cancelPercent: 0 }
const ACTIONS_MAX = 24_000
/** The best of so many passes, because others may be at work; one for a few records. */
const PASSES = 5
const FEW = 2_000
const LEAVES = [10, 30, 100, 300, 1_000]
const SWEEP_WRITES = 60_000

/** `messages`: records that are committed, at most 24,000. */
export const commit: Bench = async ({ messages, seed, log }) => {
  const actions = Math.min(messages, ACTIONS_MAX)
  const hasher = createNativeHasher()
  const passes = actions > FEW ? PASSES : 1
  const plain = committed(recordFlow(engineFlow(PLAIN, actions, seed)), hasher, passes)
  log(`plain orders: ${plain.usPerItem} µs each, ${plain.itemsPerCheckpoint} a checkpoint`)
  const recording = recordFlow(engineFlow(TYPICAL, actions, seed))
  const mixed = committed(recording, hasher, passes)
  log(`orders, cancels, takers: ${mixed.usPerItem} µs each`)
  const sweep = sweepLeaves(recording, hasher, passes)
  for (const { leaves, usPerLeaf } of sweep) log(`${leaves} leaves: ${usPerLeaf} µs each`)
  const memory = memoryOf(Math.min(messages, 1_000_000), seed)
  log(`memory: ${JSON.stringify(memory)}`)
  return {
    hasher: hasher.kind,
    load: TYPICAL,
    usPerOrder: plain.usPerItem,
    usPerLeaf: plain.usPerLeaf,
    mbPerMillionOrders: memory.mbPerMillionOrders,
    plain,
    mixed,
    sweep,
    memory,
  }
}

/** Processor time of trees, weights, netted deltas and checkpoints for what an engine has done. */
function committed(recording: Recording, hasher: BatchHasher, passes: number) {
  let checkpoints = 0
  const pass = () => {
    const engine = recordedEngine(recording)
    const { leaves, submissions } = recording
    const machine = createMachine({ leaves, authenticate: () => true, hasher, engine })
    machine.stateRoot()
    checkpoints = 0
    const start = cpuMs()
    for (const { items } of submissions) {
      machine.begin(submissionAt(0))
      for (let i = 0; i < items.length; i++) machine.record(() => null)
      checkpoints += machine.end().trace.length
      machine.takeWrites()
    }
    return cpuMs() - start
  }
  const us = 1_000 * Math.min(...Array.from({ length: passes }, pass))
  const { items, leafWrites } = recording
  return {
    items,
    usPerItem: rounded(us / items),
    usPerLeaf: rounded(us / leafWrites),
    leafWritesPerItem: rounded(leafWrites / items),
    itemsPerCheckpoint: rounded(items / checkpoints),
  }
}

/** The tree alone: one root after so many leaf writes of orders, cancels and takers. */
function sweepLeaves({ leaves, submissions }: Recording, hasher: BatchHasher, passes: number) {
  const writes = submissions.flatMap(({ items }) =>
    items.flatMap(({ steps }) => steps.flatMap((step) => step.writes)),
  )
  const timed = writes.slice(0, SWEEP_WRITES)
  return LEAVES.map((size) => {
    const pass = () => {
      const tree = createStateTree({ hasher, leaves })
      tree.root()
      const start = cpuMs()
      for (let at = 0; at < timed.length; at += size) {
        tree.apply(timed.slice(at, at + size))
        tree.root()
      }
      return cpuMs() - start
    }
    const us = 1_000 * Math.min(...Array.from({ length: passes }, pass))
    return { leaves: size, usPerLeaf: rounded(us / timed.length) }
  })
}

/** Of the fast engine and of the tree, each with all leaves. */
interface Memory {
  readonly orders: number
  readonly engineMb: number
  readonly treeMb: number
  readonly mbPerMillionOrders: number
}

/** In a process of its own, which collects its garbage before it looks. */
function memoryOf(orders: number, seed: number): Memory {
  const script = join(import.meta.dirname, 'orderMemory.ts')
  const args = ['--expose-gc', '--max-old-space-size=6000', script, String(orders), String(seed)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the memory of ${orders} orders was not measured: ${stderr}`)
  return JSON.parse(stdout) as Memory
}

const rounded = (value: number) => Number(value.toPrecision(3))
