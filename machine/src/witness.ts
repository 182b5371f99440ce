/** Submissions run once more, with the Merkle witness of every step. Spec: witness. */
import {
  createReferenceEngine,
  type EndResult,
  type Engine,
  type ItemResult,
  type Step,
} from '@assay/engine'
import {
  assert,
  concatBytes,
  type DecodedRecord,
  decodeForced,
  decodeRecord,
  encodeImage,
  GROUP_BYTES,
  INBOX_WORD_BYTES,
  layout,
  Phase,
  RecordType,
  type Registers,
  Status,
  StepKind,
  type SubmissionContext,
} from '@assay/protocol'
import { createStateTree, type StateTree } from '@assay/state'
import { CheckpointCounter, checkpointAt, rootsOf } from './checkpoints.ts'
import type { PendingStep } from './pendingStep.ts'
import type { SubmissionInputs } from './replay.ts'
import type { CheckpointMark, MachineOptions } from './types.ts'
import { touch } from './witnessTouches.ts'
import { framesOf, type LoadedFrames, WitnessWriter } from './witnessWriter.ts'

/** What one step is given on L1, and what must come out. Spec: witness, "Steps". */
export interface WitnessedStep {
  readonly kind: StepKind
  /** Entry and payload, the groups from groupNext on (phase IDLE), the open record, or nothing. */
  readonly input: Uint8Array
  /** Bit i: the i-th group of `input` is canonical. Phase IDLE only, else 0. */
  readonly canonical: number
  readonly witness: Uint8Array
  /** 768 bytes, counters zero. */
  readonly imageAfter: Uint8Array
}

/** The bytes that an interval reads. Spec: witness, "Inputs of an interval". */
export interface IntervalInputs {
  /** 124 bytes, empty when no record is open. */
  readonly openRecord: Uint8Array
  /** Groups from groupNext on, 124 bytes each; zero where not canonical. */
  readonly groups: Uint8Array
  /** Bit i: the i-th of them is canonical. */
  readonly canonical: bigint
  /** Entries from inboxNext on: each its word and behind it its payload. */
  readonly inboxWords: readonly Uint8Array[]
}

/** From one checkpoint to the next. */
export interface WitnessedInterval {
  /** 0-based number of the checkpoint that the steps lead to. */
  readonly checkpoint: number
  readonly mark: CheckpointMark
  readonly imageBefore: Uint8Array
  readonly inputs: IntervalInputs
  readonly steps: readonly WitnessedStep[]
}

/** What `Stepper.run` takes: each step's witness behind its length in two bytes. */
export function intervalWitness(steps: readonly WitnessedStep[]): Uint8Array {
  return concatBytes(
    ...steps.flatMap(({ witness }) => {
      assert(witness.length < 65_536, 'a witness has its length in two bytes')
      return [Uint8Array.of(witness.length >> 8, witness.length & 0xff), witness]
    }),
  )
}

/** A machine that explains itself. Costs a few hundred hashes a witnessed step. */
export interface WitnessMachine {
  readonly engine: Engine
  /**
   * Runs one submission to its end; take every element. Witnesses are built only for the intervals
   * that are `wanted`, by checkpoint number; the others are left out.
   */
  intervals(
    context: SubmissionContext,
    inputs: SubmissionInputs,
    wanted?: (checkpoint: number) => boolean,
  ): Generator<WitnessedInterval>
}

/** A witness machine over a state between two submissions. */
export function createWitnessMachine(options: MachineOptions): WitnessMachine {
  return new Witnesses(options)
}

/** One item with what its steps read. */
interface Item {
  readonly result: {
    readonly steps: readonly Step[]
    readonly status: Status
    readonly actions: readonly Status[] | null
    /** Of a record. */
    readonly groups: number
  }
  readonly at: number
  readonly entry: Uint8Array | null
  readonly record: DecodedRecord | null
  readonly end: EndResult | null
}

class Witnesses implements WitnessMachine {
  readonly engine: Engine
  readonly #tree: StateTree
  #registers: Registers
  #frames: LoadedFrames | null = null
  /** Of the item that runs, when it came through the inbox. */
  #entry: Uint8Array | null = null
  /** Of the item that runs. */
  #groups = 0

  constructor({ leaves, authenticate, hasher, engine = createReferenceEngine }: MachineOptions) {
    const all = [...leaves]
    this.engine = engine({ leaves: all, authenticate })
    this.#tree = createStateTree({ hasher, leaves: all })
    this.#registers = this.engine.registers()
  }

  *intervals(
    context: SubmissionContext,
    inputs: SubmissionInputs,
    wanted: (checkpoint: number) => boolean = () => true,
  ): Generator<WitnessedInterval> {
    this.engine.begin(context)
    this.#registers = this.engine.registers()
    const counter = new CheckpointCounter(() => checkpointAt(this.#tree, this.#registers))
    let recorder = wanted(0) ? this.#record(0, context, inputs) : null
    let emitted = 0
    /** Once after each checkpoint: the interval that it closes, if that is wanted. */
    const cut = (): WitnessedInterval[] => {
      const mark = counter.trace[emitted]
      if (mark === undefined) return []
      const closed = recorder === null ? [] : [recorder.result(mark)]
      emitted += 1
      const goesOn = this.#registers.phase !== Phase.DONE && wanted(emitted)
      recorder = goesOn ? this.#record(emitted, context, inputs) : null
      return closed
    }
    for (const item of this.#items(context, inputs)) {
      this.#entry = item.entry
      this.#groups = item.result.groups
      for (const step of item.result.steps) {
        counter.beforeStep(step.phase, step.kind === StepKind.END ? 0 : step.groups)
        yield* cut()
        this.#run(this.#pending(item, step), recorder)
        const inInbox = item.entry !== null
        counter.afterStep(step.kind, step.registers.phase, { at: item.at, inInbox })
        yield* cut()
      }
    }
    assert(counter.trace.at(-1)?.lastStepKind === StepKind.END, 'the trace ends with END')
  }

  *#items(context: SubmissionContext, inputs: SubmissionInputs): Generator<Item> {
    const none = { entry: null, record: null, end: null }
    for (const entry of inputs.inboxWords) {
      const result: ItemResult = this.engine.inbox(entry)
      yield { ...none, result, at: result.at, entry, record: decodeForced(entry) }
    }
    for (let next = 0; next < context.groups; ) {
      const from = next
      const rest = (k: number) => (from + k < context.groups ? inputs.groupAt(from + k) : null)
      const result = this.engine.record(rest)
      next += result.groups
      yield { ...none, result, at: result.at, record: decodeRecord(rest) }
    }
    const end = this.engine.end()
    const result = { steps: [end.step], status: Status.OK, actions: null, groups: 0 }
    yield { ...none, result, at: end.step.registers.opSeqNext, end }
  }

  #pending({ result, entry, record, end }: Item, step: Step): PendingStep {
    const { status, actions, groups } = result
    return { step, before: this.#registers, status, actions, groups, entry, record, end }
  }

  #record(checkpoint: number, context: SubmissionContext, inputs: SubmissionInputs): Recorder {
    const source = {
      context,
      inputs,
      from: this.#registers,
      entry: this.#entry,
      open: this.#groups,
    }
    return new Recorder(checkpoint, this.#image(), source)
  }

  #run(pending: PendingStep, recorder: Recorder | null): void {
    const { step, before } = pending
    let { writes } = step
    let witness: Uint8Array | null = null
    if (recorder !== null) {
      const out = new WitnessWriter(this.#tree, writes, this.#frames)
      touch(this.#tree, out, pending)
      witness = out.bytes()
      writes = out.rest()
    }
    const { loaded } = step.registers
    if (before.loaded !== null && loaded === null) this.#tree.attach()
    this.#tree.apply(writes)
    if (before.loaded === null && loaded !== null) {
      this.#frames = framesOf(this.#tree, loaded.account, loaded.market)
      this.#tree.detach(loaded)
    }
    if (loaded === null) this.#frames = null
    this.#registers = step.registers
    if (recorder !== null && witness !== null) recorder.add(pending, witness, this.#image())
  }

  #image(): Uint8Array {
    return encodeImage(this.#registers, rootsOf(this.#tree, this.#registers))
  }
}

interface Source {
  readonly context: SubmissionContext
  readonly inputs: SubmissionInputs
  /** At the start of the interval. */
  readonly from: Registers
  /** Groups of the record that is open then, if one is. */
  readonly open: number
  /** The entry that has opened the record, when one is open that came through the inbox. */
  readonly entry: Uint8Array | null
}

/** Collects one interval. */
class Recorder {
  readonly #checkpoint: number
  readonly #imageBefore: Uint8Array
  readonly #source: Source
  readonly #steps: WitnessedStep[] = []
  readonly #inboxWords: Uint8Array[] = []
  #looked: number

  constructor(checkpoint: number, imageBefore: Uint8Array, source: Source) {
    this.#checkpoint = checkpoint
    this.#imageBefore = imageBefore
    this.#source = source
    this.#looked = source.from.groupNext
  }

  add(
    { step, before, entry, groups }: PendingStep,
    witness: Uint8Array,
    imageAfter: Uint8Array,
  ): void {
    const { groupNext } = before
    const isBegin = step.phase === Phase.IDLE && step.kind !== StepKind.END
    let input: Uint8Array = new Uint8Array(0)
    let canonical = 0
    if (entry !== null && step.phase === Phase.INBOX) {
      input = entry
      this.#inboxWords.push(entry)
    } else if (isBegin) {
      const count = this.#lookedAt(groupNext)
      this.#looked = Math.max(this.#looked, groupNext + count)
      input = this.#groups(groupNext, groupNext + count)
      canonical = Number(this.#canonical(groupNext, groupNext + count))
    } else if (step.kind !== StepKind.END) {
      input = this.#openRecord(before, entry, groups)
    }
    this.#steps.push({ kind: step.kind, input, canonical, witness, imageAfter })
  }

  result(mark: CheckpointMark): WitnessedInterval {
    const { from, entry, open } = this.#source
    const isOpen = from.phase !== Phase.INBOX && from.phase !== Phase.IDLE
    const inputs = {
      openRecord: isOpen ? this.#openRecord(from, entry, open) : new Uint8Array(0),
      groups: this.#groups(from.groupNext, this.#looked),
      canonical: this.#canonical(from.groupNext, this.#looked),
      inboxWords: this.#inboxWords,
    }
    const [checkpoint, imageBefore, steps] = [this.#checkpoint, this.#imageBefore, this.#steps]
    return { checkpoint, mark, imageBefore, inputs, steps }
  }

  /** The last groups that were taken, or an entry's payload. */
  #openRecord({ groupNext }: Registers, entry: Uint8Array | null, groups: number): Uint8Array {
    if (entry !== null) return entry.slice(INBOX_WORD_BYTES)
    return this.#groups(groupNext - groups, groupNext)
  }

  /** Groups that BEGIN_OP looks at: what the first one's type asks for, if so many are left. */
  #lookedAt(index: number): number {
    const left = this.#source.context.groups - index
    const first = this.#source.inputs.groupAt(index)
    const asked = first === null ? 1 : askedGroups(first)
    return asked <= left ? asked : 1
  }

  #groups(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array((to - from) * GROUP_BYTES)
    for (let i = from; i < to; i++) {
      const group = this.#source.inputs.groupAt(i)
      if (group !== null) bytes.set(group, (i - from) * GROUP_BYTES)
    }
    return bytes
  }

  #canonical(from: number, to: number): bigint {
    let bits = 0n
    for (let i = from; i < to; i++) {
      if (this.#source.inputs.groupAt(i) !== null) bits |= 1n << BigInt(i - from)
    }
    return bits
  }
}

function askedGroups(first: Uint8Array): number {
  if (first[0] === RecordType.SET_KEY) return 2
  if (first[0] !== RecordType.MASS_QUOTE) return 1
  const count = layout.get(first, layout.MASS_QUOTE.count)
  const size = layout.MASS_QUOTE.actions[0] + 12 * count
  return count >= 1 && count <= 20 ? Math.ceil(size / GROUP_BYTES) : 1
}
