/** Reference and fast engine on the same flows, compared after every item. */
import { createFastEngine, createReferenceEngine, type Engine } from '@assay/engine'
import { type FlowSubmission, replay, TEST_MARKETS } from '@assay/engine/suite'
import { createMachine, type Machine, type SubmissionResult } from '@assay/machine'
import { decodeMarket, encodeMarket, LeafKind, type LeafWrite } from '@assay/protocol'
import { createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import {
  accountDifference,
  type Difference,
  endDifference,
  leavesDifference,
  outcomeDifference,
  resultDifference,
  rootDifference,
  viewDifference,
} from './compare.ts'
import { type DiffFlow, diffFlow } from './flows.ts'
import { shrunk } from './shrink.ts'

type CreateEngine = typeof createFastEngine

export interface DiffOptions {
  /** At least so many records and inbox entries. */
  readonly ops: number
  readonly seed: number
  /** The engine that is compared with the reference; by default the fast one. */
  readonly create?: CreateEngine
  /** Stops at so many divergences, default 1. */
  readonly most?: number
  /** Makes each divergence as short as it gets; default true. */
  readonly shrink?: boolean
}

export interface Divergence extends Difference {
  readonly seed: number
  readonly kind: string
  readonly submission: number
  /** Of the submission: inbox entries, then records. */
  readonly item: number
  /** What is left of the flow when everything that can be has been left out. */
  readonly case?: readonly FlowSubmission[]
}

export interface DiffResult {
  readonly ops: number
  readonly divergences: readonly Divergence[]
  readonly flows: number
  /** Entries and records that were left out: the fast engine does not run them yet. */
  readonly lost: number
  readonly steps: number
  readonly submissions: number
  /** Submissions that whole machines ran with both engines, traces and all. */
  readonly machines: number
  /** How often each status and step kind was seen. */
  readonly statuses: Readonly<Record<number, number>>
  readonly kinds: Readonly<Record<number, number>>
}

/** One flow in so many runs in whole machines, too. */
const MACHINE_EVERY = 16
const LEVELS = 3
const ALL_LEVELS = 100_000
const MARKETS = [...TEST_MARKETS.map(({ id }) => id), 4]
const ACCOUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 77]
const hasher = createNativeHasher()

export function differential({
  ops,
  seed,
  create = createFastEngine,
  most = 1,
  shrink = true,
}: DiffOptions): DiffResult {
  const counts = newCounts()
  const divergences: Divergence[] = []
  while (counts.ops < ops && divergences.length < most) {
    const flow = diffFlow(seed + counts.flows)
    const isWhole = counts.flows % MACHINE_EVERY === 0
    counts.flows += 1
    counts.lost += flow.lost
    const found =
      runFlow(flow, create, counts) ?? (isWhole ? runMachines(flow, create, counts) : null)
    if (found === null) continue
    const differs = (submissions: readonly FlowSubmission[]) => {
      const same = { ...flow, flow: { ...flow.flow, submissions } }
      const other = runFlow(same, create, newCounts())
      return other !== null && other.check === found.check
    }
    const isShort = shrink && found.check !== 'machine'
    const short = isShort ? shrunk(flow.flow.submissions, differs) : null
    divergences.push(short === null ? found : { ...found, case: short })
  }
  return { ...counts, divergences }
}

type Counts = ReturnType<typeof newCounts>

function newCounts() {
  const statuses: Record<number, number> = {}
  const kinds: Record<number, number> = {}
  return { ops: 0, lost: 0, flows: 0, steps: 0, submissions: 0, machines: 0, statuses, kinds }
}

/** The first difference, or null. What an engine throws is a difference. */
function runFlow(diff: DiffFlow, create: CreateEngine, counts: Counts): Divergence | null {
  const { flow, authenticate } = diff
  let reference = createReferenceEngine({ leaves: flow.leaves, authenticate })
  let at = { submission: 0, item: 0 }
  try {
    let fast = create({ leaves: flow.leaves, authenticate })
    for (const [submission, inputs] of flow.submissions.entries()) {
      let item = 0
      const results = replay(fast, inputs)
      for (const expected of replay(reference, inputs)) {
        at = { submission, item }
        const found = results.next().value
        if (found === undefined) return named({ ...MISSING, path: 'item' }, diff, at)
        const different =
          resultDifference(expected, found) ?? viewDifference(reference, fast, MARKETS, LEVELS)
        if (different !== null) return named(different, diff, at)
        item += 1
        counts.ops += 1
        counts.steps += expected.steps.length
        counts.statuses[expected.status] = (counts.statuses[expected.status] ?? 0) + 1
        for (const { kind } of expected.steps) counts.kinds[kind] = (counts.kinds[kind] ?? 0) + 1
      }
      at = { submission, item }
      const different = endDifference(reference.end(), fast.end()) ?? atRest(reference, fast)
      if (different !== null) return named(different, diff, at)
      counts.submissions += 1
      // One engine in two goes on from its leaves, given in the wrong order; then fees have fallen.
      if (submission % 2 === 0) {
        const leaves = [...fast.leaves()].reverse().map(withLowerFees)
        fast = create({ leaves, authenticate })
        reference = createReferenceEngine({ leaves, authenticate })
      }
    }
    return null
  } catch (error) {
    const thrown = error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]}` : ''
    const what = { check: 'throws', path: 'engine', reference: 'an answer', fast: thrown }
    return named(what, diff, at)
  }
}

/** So low that what was promised to makers before is more than a taker pays now. */
function withLowerFees({ address, value }: LeafWrite): LeafWrite {
  if (address[0] !== LeafKind.MARKET || value === null) return { address, value }
  const { config, ...market } = decodeMarket(value)
  const fees = { takerFee: Math.ceil(config.takerFee / 10), makerFee: 0 }
  return { address, value: encodeMarket({ ...market, config: { ...config, ...fees } }) }
}

const MISSING = { check: 'result', reference: 'an answer', fast: 'none' } as const

function named(
  difference: Difference,
  { seed, kind }: DiffFlow,
  at: { submission: number; item: number },
): Divergence {
  return { seed, kind, ...at, ...difference }
}

/** Behind END: everything that can be asked for, and the root of all leaves from scratch. */
function atRest(reference: Engine, fast: Engine): Difference | null {
  const views = viewDifference(reference, fast, MARKETS, ALL_LEVELS)
  if (views !== null) return views
  for (const account of ACCOUNTS) {
    const found = accountDifference(reference, fast, account)
    if (found !== null) return found
  }
  return leavesDifference(reference, fast)
}

/** Outcomes, traces and roots of two machines; the tree of each grows by its engine's writes. */
function runMachines(diff: DiffFlow, create: CreateEngine, counts: Counts): Divergence | null {
  const { flow, authenticate } = diff
  const options = { leaves: flow.leaves, authenticate, hasher }
  const reference = createMachine(options)
  const fast = createMachine({ ...options, engine: create })
  for (const [submission, inputs] of flow.submissions.entries()) {
    const at = { submission, item: 0 }
    try {
      const [expected, found] = [runMachine(reference, inputs), runMachine(fast, inputs)]
      const scratch = createStateTree({ hasher, leaves: fast.engine.leaves() }).root()
      const different =
        outcomeDifference(expected, found) ?? rootDifference(reference.stateRoot(), scratch)
      if (different !== null) return named(different, diff, at)
    } catch (error) {
      const what = { check: 'machine', path: 'machine', reference: 'an outcome' }
      return named({ ...what, fast: String(error) }, diff, at)
    }
    counts.machines += 1
  }
  return null
}

function runMachine(machine: Machine, inputs: FlowSubmission): SubmissionResult {
  for (const _ of replay(machine, inputs));
  return machine.end()
}
