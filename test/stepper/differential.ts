/** Every step of random runs, also in the EVM. Spec: witness. */
import { authenticateWith } from '@assay/engine'
import { type Flow, type FlowOptions, randomFlow, seededRng } from '@assay/engine/suite'
import { createWitnessMachine, type WitnessedInterval, type WitnessedStep } from '@assay/machine'
import {
  equalBytes,
  InboxKind,
  layout,
  type Rng,
  StepKind,
  type SubmissionContext,
} from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import type { StepperEvm } from './evm.ts'

/** Where both machines part. */
export interface Divergence {
  readonly seed: number
  readonly submission: number
  readonly checkpoint: number
  /** Index in the interval; null: the whole run. */
  readonly step: number | null
  readonly what: string
}

export interface DifferentialResult {
  readonly steps: number
  /** Whole intervals through `run`. */
  readonly runs: number
  /** Changed witnesses, all of which must revert. */
  readonly mutants: number
  readonly divergences: readonly Divergence[]
  readonly kinds: Readonly<Record<string, number>>
  /** INBOX_OPs by the kind of their entry. */
  readonly entries: Readonly<Record<string, number>>
  /** Intervals that begin inside a forced order. */
  readonly forcedCheckpoints: number
  /** Most gas and witness bytes of each kind. */
  readonly gas: Readonly<Record<string, number>>
  readonly bytes: Readonly<Record<string, number>>
}

export interface DifferentialOptions {
  readonly steps: number
  readonly seed: number
  /** Plants errors, to see that they are found. */
  readonly alter?: (interval: WitnessedInterval) => WitnessedInterval
}

const STEPS_PER_CALL = 50
const CALLS_AT_ONCE = 4
/** Names of the step kinds that a run must show. */
export const RUNNING_KINDS: readonly string[] = Object.keys(StepKind)

const names = new Map<number, string>(Object.entries(StepKind).map(([name, kind]) => [kind, name]))

/** Shapes of flows: between them every step kind is at least one step in a hundred. */
export const SHAPES: readonly FlowOptions[] = [
  {
    submissions: 10,
    actions: 12,
    mix: { amend: 44, collect: 21, sweep: 32, cancel: 98, tick: 10, withdraw: 11 },
  },
  {
    ...{ submissions: 9, actions: 10, accounts: 3, slots: 3 },
    mix: {
      amend: 44,
      collect: 21,
      withdraw: 62,
      tick: 40,
      cancel: 84,
      sweep: 34,
      cancelAll: 4,
      setKey: 12,
    },
  },
  {
    ...{ submissions: 9, actions: 11, accounts: 1, slots: 12, badPercent: 4 },
    mix: { amend: 44, collect: 21, cancel: 56, tick: 24, sweep: 33, withdraw: 28, setKey: 10 },
  },
  {
    ...{ submissions: 6, actions: 13, slots: 2, burstPercent: 3 },
    mix: { amend: 44, collect: 21, cancel: 126, withdraw: 45, sweep: 42, tick: 8 },
  },
  {
    ...{ submissions: 10, actions: 14, accounts: 2, slots: 3, badPercent: 8 },
    mix: {
      amend: 44,
      collect: 21,
      tick: 24,
      sweep: 46,
      cancel: 84,
      withdraw: 11,
      cancelAll: 3,
      setKey: 10,
    },
  },
  {
    ...{ submissions: 9, actions: 28, accounts: 1, slots: 20, badPercent: 0, burstPercent: 0 },
    mix: { amend: 64, collect: 21, cancel: 5, sweep: 3, withdraw: 6, setKey: 4 },
  },
  {
    ...{ submissions: 9, actions: 56, accounts: 1, slots: 16, badPercent: 0, burstPercent: 0 },
    mix: { amend: 18, cancel: 16, tick: 10, sweep: 4, collect: 7, withdraw: 9 },
  },
]

/** Runs until `steps` steps were compared, and the flow that was begun to its end. */
export async function differential(
  evm: StepperEvm,
  options: DifferentialOptions,
): Promise<DifferentialResult> {
  const tally = new Tally(evm)
  for (let i = 0; tally.begun < options.steps; i++) {
    const seed = options.seed + i
    const rng = seededRng(seed)
    const shape = SHAPES[i % SHAPES.length] as FlowOptions
    await runFlow(tally, randomFlow(seed, shape), { rng, options })
  }
  return tally.result()
}

async function runFlow(tally: Tally, flow: Flow, { rng, options }: FlowRun): Promise<void> {
  const { alter = (interval: WitnessedInterval) => interval } = options
  const authenticate = authenticateWith(flow.separator)
  const { leaves } = flow
  const machine = createWitnessMachine({ leaves, authenticate, hasher: createNativeHasher() })
  for (const [submission, { context, inbox, groups }] of flow.submissions.entries()) {
    const inputs = { inboxWords: inbox, groupAt: (index: number) => groups[index] ?? null }
    for (const found of machine.intervals(context, inputs)) {
      const interval = alter(found)
      await tally.compare({ seed: flow.seed, submission, context, interval, rng })
    }
  }
}

interface FlowRun {
  readonly rng: Rng
  readonly options: DifferentialOptions
}

interface Task {
  readonly seed: number
  readonly submission: number
  readonly context: SubmissionContext
  readonly interval: WitnessedInterval
  readonly rng: Rng
}

/** Compares intervals, a few calls at a time, and counts. */
class Tally {
  /** Steps handed over, compared or not. */
  begun = 0
  readonly #evm: StepperEvm
  readonly #divergences: Divergence[] = []
  readonly #kinds = new Map<number, number>()
  readonly #entries = new Map<string, number>()
  #forcedCheckpoints = 0
  readonly #gas = new Map<number, number>()
  readonly #bytes = new Map<number, number>()
  readonly #pending = new Set<Promise<void>>()
  #steps = 0
  #runs = 0
  #mutants = 0

  constructor(evm: StepperEvm) {
    this.#evm = evm
  }

  /** Comes back when there is room for the next; `result` waits for all. */
  async compare(task: Task): Promise<void> {
    const { imageBefore: image, inputs, steps } = task.interval
    this.begun += steps.length
    const isForced = layout.get(image, layout.IMAGE.groupNext) === 0
    if (isForced && inputs.openRecord.length > 0) this.#forcedCheckpoints += 1
    const mutants = mutantsOf(task)
    const work = this.#compareAll(task, mutants).finally(() => this.#pending.delete(work))
    this.#pending.add(work)
    if (this.#pending.size >= CALLS_AT_ONCE) await Promise.race(this.#pending)
  }

  async result(): Promise<DifferentialResult> {
    await Promise.all(this.#pending)
    const named = (counts: ReadonlyMap<number, number>) =>
      Object.fromEntries(
        [...counts].sort(([a], [b]) => a - b).map(([kind, n]) => [names.get(kind) ?? kind, n]),
      )
    return {
      steps: this.#steps,
      runs: this.#runs,
      mutants: this.#mutants,
      divergences: this.#divergences,
      kinds: named(this.#kinds),
      entries: Object.fromEntries(this.#entries),
      forcedCheckpoints: this.#forcedCheckpoints,
      gas: named(this.#gas),
      bytes: named(this.#bytes),
    }
  }

  async #compareAll(task: Task, mutants: readonly Mutant[]): Promise<void> {
    await this.#compareSteps(task)
    await this.#compareRun(task)
    for (const mutant of mutants) await this.#tryMutant(task, mutant)
  }

  async #compareSteps(task: Task): Promise<void> {
    const { context, interval } = task
    for (let from = 0; from < interval.steps.length; from += STEPS_PER_CALL) {
      const steps = interval.steps.slice(from, from + STEPS_PER_CALL)
      const found = await this.#evm.steps(context, imageBefore(interval, from), steps)
      for (const [i, step] of steps.entries()) {
        const outcome = found[i]
        this.#steps += 1
        add(this.#kinds, step.kind, 1)
        if (step.kind === StepKind.INBOX_OP) add(this.#entries, entryName(step.input), 1)
        if (outcome === undefined) {
          this.#report(task, from + i, 'it reverts')
          return
        }
        most(this.#gas, step.kind, outcome.gas)
        most(this.#bytes, step.kind, step.witness.length)
        const word = firstDifference(outcome.image, step.imageAfter)
        if (outcome.kind !== step.kind) this.#report(task, from + i, `kind ${outcome.kind}`)
        if (word !== null) this.#report(task, from + i, `word ${word} of the image`)
        if (word !== null) return
      }
    }
  }

  async #compareRun(task: Task): Promise<void> {
    const { context, interval } = task
    const run = await this.#evm.run(context, interval)
    this.#runs += 1
    if (run === null) this.#report(task, null, 'the run reverts')
    else if (!equalBytes(run.checkpoint, interval.mark.checkpoint)) {
      this.#report(task, null, 'another checkpoint')
    }
  }

  async #tryMutant(task: Task, { step, changed }: Mutant): Promise<void> {
    const image = imageBefore(task.interval, step)
    const reverted = await this.#evm.reverts(task.context, image, changed)
    this.#mutants += changed.length
    for (const [i, one] of reverted.entries()) {
      if (!one) this.#report(task, step, `changed witness ${i} is accepted`)
    }
  }

  #report({ seed, submission, interval }: Task, step: number | null, what: string): void {
    const { checkpoint } = interval
    const kind = step === null ? '' : `${names.get(interval.steps[step]?.kind ?? 0)}: `
    this.#divergences.push({ seed, submission, checkpoint, step, what: `${kind}${what}` })
  }
}

const entryNames = new Map<number, string>(
  Object.entries(InboxKind).map(([name, kind]) => [kind, name]),
)

function entryName(entry: Uint8Array): string {
  return entryNames.get(entry[0] as number) ?? 'unknown'
}

interface Mutant {
  readonly step: number
  readonly changed: readonly WitnessedStep[]
}

/** A few wrong witnesses for one step of the interval. */
function mutantsOf({ interval, rng }: Task): readonly Mutant[] {
  const { steps } = interval
  const step = rng.below(steps.length)
  const original = steps[step] as WitnessedStep
  const { witness } = original
  const wrong: Uint8Array[] = [Uint8Array.of(...witness, 0)]
  if (witness.length > 0) {
    wrong.push(witness.slice(0, -1), witness.slice(1), witness.slice(0, witness.length >> 1))
    for (let i = 0; i < 6; i++) {
      const flipped = witness.slice()
      const at = rng.below(witness.length)
      flipped[at] = (flipped[at] as number) ^ (1 << rng.below(8))
      wrong.push(flipped)
    }
  }
  const other = steps[rng.below(steps.length)] as WitnessedStep
  if (!equalBytes(other.witness, witness)) wrong.push(other.witness)
  const changed = wrong.map((bytes) => ({ ...original, witness: bytes }))
  if (readsOpenRecord(original)) {
    const input = original.input.slice()
    input[1 + rng.below(123)] = 0xa5
    if (!equalBytes(input, original.input)) changed.push({ ...original, input })
  }
  return [{ step, changed }]
}

/** Then its bytes are bound by the image's recordHash. */
function readsOpenRecord({ kind }: WitnessedStep): boolean {
  const others: readonly StepKind[] = [
    StepKind.INBOX_OP,
    StepKind.BEGIN_OP,
    StepKind.TICK,
    StepKind.END,
  ]
  return !others.includes(kind)
}

/** The image in which step `index` of the interval begins. */
export function imageBefore({ imageBefore: first, steps }: WitnessedInterval, index: number) {
  return index === 0 ? first : (steps[index - 1] as WitnessedStep).imageAfter
}

function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  const at = a.findIndex((byte, i) => byte !== b[i])
  return at === -1 ? null : at >> 5
}

function add<Key>(counts: Map<Key, number>, key: Key, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n)
}

function most(counts: Map<number, number>, key: number, n: number): void {
  counts.set(key, Math.max(counts.get(key) ?? 0, n))
}
