/** Whole engines: accounts, locks, fees, self-trade, steps and leaf writes; no signatures. */
import { createFastEngine, createReferenceEngine, type Engine } from '@assay/engine'
import { GROUP_BYTES, Status } from '@assay/protocol'
import type { Bench } from './bench.ts'
import { cpuMs } from './cpuClock.ts'
import {
  type EngineFlow,
  type EngineLoad,
  engineFlow,
  SUBMISSION,
  submissionAt,
} from './engineFlow.ts'

const TYPICAL: EngineLoad = { depth: 10_000, accounts: 1_000, markets: 4 }
const SWEEP: readonly EngineLoad[] = [
  { ...TYPICAL, depth: 100 },
  { ...TYPICAL, depth: 1_000 },
  { ...TYPICAL, depth: 100_000 },
  { ...TYPICAL, accounts: 100, depth: 1_000 },
  { ...TYPICAL, accounts: 30_000 },
  { ...TYPICAL, accounts: 100_000, depth: 100_000 },
  { ...TYPICAL, markets: 1 },
  { ...TYPICAL, markets: 64 },
  { ...TYPICAL, markets: 512 },
]
/** A figure is the best of so many passes: others may be at work. */
const PASSES = 5
/** The reference gets a share of the actions: it is slower. */
const REFERENCE_SHARE = 8
const PER_ACTION_MAX = 400_000

type Create = typeof createFastEngine

/** `messages`: actions of a pass, at most 400,000. */
export const engine: Bench = async ({ messages, seed, log }) => {
  const actions = Math.min(messages, PER_ACTION_MAX)
  const flow = engineFlow(TYPICAL, actions, seed)
  const fast = best(createFastEngine, flow, actions, 'nothing')
  log(`fast: ${fast.perSecond} actions/s`)
  const fastSteps = best(createFastEngine, flow, actions, 'steps')
  log(`fast, every step looked at: ${fastSteps.perSecond} actions/s`)
  const part = Math.ceil(actions / REFERENCE_SHARE)
  const reference = best(createReferenceEngine, flow, part, 'nothing')
  log(`reference: ${reference.perSecond} actions/s`)
  const samePart = best(createFastEngine, flow, part, 'nothing')
  const told = [createFastEngine, createReferenceEngine].map((create) =>
    best(create, flow, part, 'events'),
  )
  const [fastTold, referenceTold] = told.map(({ perCpuSecond }) => perCpuSecond)
  log(`events looked at, per CPU second: fast ${fastTold}, reference ${referenceTold}`)
  const sweep = SWEEP.map((load) => {
    const { perSecond, perCpuSecond } = best(
      createFastEngine,
      engineFlow(load, Math.ceil(actions / 2), seed),
      Math.ceil(actions / 2),
      'nothing',
    )
    log(`${JSON.stringify(load)}: ${perSecond}`)
    return { ...load, perSecond, perCpuSecond }
  })
  return {
    actions,
    load: TYPICAL,
    mix: 'per cent: 45 new orders, 45 cancels, 10 takers through several orders',
    perSecond: fast.perSecond,
    perCpuSecond: fast.perCpuSecond,
    stepsPerSecond: fast.stepsPerSecond,
    leafWritesPerSecond: fast.leafWritesPerSecond,
    okPercent: fast.okPercent,
    withObjects: { perSecond: fastSteps.perSecond, perCpuSecond: fastSteps.perCpuSecond },
    reference: { actions: part, ...reference },
    // As the sequencer has it: every event becomes an object.
    withEvents: { perCpuSecond: fastTold, referencePerCpuSecond: referenceTold },
    ratio: Number((samePart.perCpuSecond / reference.perCpuSecond).toFixed(1)),
    sweep,
  }
}

interface Figures {
  readonly perSecond: number
  readonly perCpuSecond: number
  readonly stepsPerSecond: number
  readonly leafWritesPerSecond: number
  readonly okPercent: number
}

/** What is made into objects; steps with their leaf writes and registers. */
type Looks = 'nothing' | 'events' | 'steps'

function best(create: Create, flow: EngineFlow, actions: number, looks: Looks): Figures {
  const passes = Array.from({ length: PASSES }, () => pass(create, flow, actions, looks))
  const { ms, ok } = passes.reduce((a, b) => (b.ms < a.ms ? b : a))
  const cpu = Math.min(...passes.map((one) => one.cpu))
  const { steps, writes } = counted(flow, Math.min(actions, 20_000))
  const perSecond = Math.round((actions / ms) * 1_000)
  return {
    perSecond,
    perCpuSecond: Math.round((actions / cpu) * 1_000),
    stepsPerSecond: Math.round(perSecond * steps),
    leafWritesPerSecond: Math.round(perSecond * writes),
    okPercent: Math.round((ok / actions) * 100),
  }
}

function pass(create: Create, flow: EngineFlow, actions: number, looks: Looks) {
  const engine = create({ leaves: flow.leaves, authenticate: () => true })
  const runner = new Runner(engine, flow.records, looks)
  runner.run(flow.preload)
  runner.ok = 0
  const cpu = cpuMs()
  const start = performance.now()
  runner.run(actions)
  return { ms: performance.now() - start, cpu: cpuMs() - cpu, ok: runner.ok }
}

/** Steps and leaf writes of an action. */
function counted(flow: EngineFlow, actions: number): { steps: number; writes: number } {
  const engine = createFastEngine({ leaves: flow.leaves, authenticate: () => true })
  const runner = new Runner(engine, flow.records, 'steps')
  runner.run(flow.preload)
  runner.steps = 0
  runner.writes = 0
  runner.run(actions)
  return { steps: runner.steps / actions, writes: runner.writes / actions }
}

class Runner {
  ok = 0
  steps = 0
  writes = 0
  events = 0
  #next = 0
  readonly #engine: Engine
  readonly #records: Uint8Array
  readonly #looks: Looks

  constructor(engine: Engine, records: Uint8Array, looks: Looks) {
    this.#engine = engine
    this.#records = records
    this.#looks = looks
  }

  run(actions: number): void {
    const engine = this.#engine
    const group = (index: number) => (index === 0 ? this.#group() : null)
    for (let i = 0; i < actions; i++) {
      if (this.#next % SUBMISSION === 0) {
        if (this.#next > 0) engine.end()
        engine.begin(submissionAt(this.#next))
      }
      const result = engine.record(group)
      this.#next += 1
      if (result.status === Status.OK) this.ok += 1
      if (this.#looks === 'events') this.events += result.events.length
      if (this.#looks !== 'steps') continue
      for (const { writes } of result.steps) {
        this.steps += 1
        this.writes += writes.length
      }
    }
  }

  #group(): Uint8Array {
    const at = this.#next * GROUP_BYTES
    return this.#records.subarray(at, at + GROUP_BYTES)
  }
}
