/** An engine joined with the tree. Spec: machine. */
import { createReferenceEngine, type Engine, type ItemResult, type Step } from '@assay/engine'
import {
  assert,
  endCheckpoint,
  equalBytes,
  type LeafWrite,
  type Outcome,
  type Registers,
  StepKind,
  type SubmissionContext,
} from '@assay/protocol'
import { createStateTree, type StateTree } from '@assay/state'
import { CheckpointCounter, checkpointAt, type ItemName } from './checkpoints.ts'
import { NettedDeltas } from './nettedDeltas.ts'
import { nettedRoot, withdrawalsRoot } from './sortedPairTree.ts'
import type { Machine, MachineOptions, SubmissionResult } from './types.ts'
import { WriteSet } from './writeSet.ts'

/** A machine over a state between two submissions. @throws AssertionError for unsound leaves */
export function createMachine(options: MachineOptions): Machine {
  return new JoinedMachine(options)
}

class JoinedMachine implements Machine {
  readonly engine: Engine
  readonly #tree: StateTree
  #registers: Registers
  #counter: CheckpointCounter | null = null
  #netted: NettedDeltas
  readonly #writes = new WriteSet()

  constructor({ leaves, authenticate, hasher, engine = createReferenceEngine }: MachineOptions) {
    const all = [...leaves]
    this.engine = engine({ leaves: all, authenticate })
    this.#tree = createStateTree({ hasher, leaves: all })
    this.#registers = this.engine.registers()
    this.#netted = this.#newNetted()
  }

  begin(context: SubmissionContext): void {
    assert(this.#counter === null, 'the submission before has ended')
    this.engine.begin(context)
    this.#registers = this.engine.registers()
    this.#netted = this.#newNetted()
    this.#counter = new CheckpointCounter(() => checkpointAt(this.#tree, this.#registers))
  }

  inbox(word: Uint8Array): ItemResult {
    const result = this.engine.inbox(word)
    this.#runItem(result, { at: result.at, inInbox: true })
    return result
  }

  record(groupAt: (index: number) => Uint8Array | null): ItemResult {
    const result = this.engine.record(groupAt)
    this.#runItem(result, { at: result.at, inInbox: false })
    return result
  }

  end(): SubmissionResult {
    const { step, totals, withdrawals, withdrawalsRoot: root } = this.engine.end()
    const at = step.registers.opSeqNext
    this.#runStep(step, { at, inInbox: false })
    const { inboxNext, clock, withdrawalCount, groupNext } = step.registers
    const stateRoot = this.#tree.root()
    const outcome: Outcome = {
      stateRoot,
      withdrawalsRoot: root,
      withdrawalCount,
      inboxNext,
      clock,
      totals,
    }
    const trace = this.#requireCounter().trace
    // What is signed and bonded rests on these: three computations of one thing must agree.
    assert(equalBytes(root, withdrawalsRoot(withdrawals)), 'both withdrawal trees have one root')
    const expected = endCheckpoint(outcome, { groups: groupNext, opSeqNext: at })
    const last = trace.at(-1)?.checkpoint
    assert(last !== undefined && equalBytes(last, expected), 'the trace ends with the outcome')
    this.#counter = null
    const netted = this.#netted.result()
    return { outcome, trace, withdrawals, netted, nettedRoot: nettedRoot(netted) }
  }

  stateRoot(): Uint8Array {
    return this.#tree.root()
  }

  takeWrites(): readonly LeafWrite[] {
    return this.#writes.take()
  }

  leaves(): Iterable<LeafWrite> {
    assert(this.#counter === null, 'the submission before has ended')
    return this.#tree.leaves()
  }

  #runItem({ steps }: ItemResult, item: ItemName): void {
    for (const step of steps) this.#runStep(step, item)
  }

  #runStep(step: Step, item: ItemName): void {
    const counter = this.#requireCounter()
    assert(step.phase === this.#registers.phase, 'steps follow each other')
    counter.beforeStep(step.phase, step.kind === StepKind.END ? 0 : step.groups)
    const isLoaded = step.registers.loaded
    // Before END_OP's writes: they are what brings the copies back to the tree.
    if (this.#registers.loaded !== null && isLoaded === null) this.#tree.attach()
    for (const write of step.writes) {
      this.#netted.announce(write)
      this.#writes.put(write)
    }
    this.#tree.apply(step.writes)
    if (this.#registers.loaded === null && isLoaded !== null) this.#tree.detach(isLoaded)
    this.#registers = step.registers
    counter.afterStep(step.kind, step.registers.phase, item)
  }

  #newNetted(): NettedDeltas {
    return new NettedDeltas((address) => this.#tree.leaf(address))
  }

  #requireCounter(): CheckpointCounter {
    assert(this.#counter !== null, 'a submission has begun')
    return this.#counter
  }
}
