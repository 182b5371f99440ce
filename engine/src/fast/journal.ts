/** What one item has done: its steps, their leaf writes and registers, and its events. */
import type { Phase, StepKind } from '@assay/protocol'
import type { Step } from '../types.ts'
import { grownDoubles, grownInts } from './arrays.ts'
import { LeafLog } from './leafLog.ts'
import { REGISTER_COUNT, type RegisterContext, registersOf } from './registers.ts'

/** Ints of a step. */
const STEP_SIZE = 4
const KIND = 0
const PHASE_BEFORE = 1
const GROUPS = 2
const WRITES_END = 3
/** Doubles of an event; the first is its type. */
export const EVENT_SIZE = 16

/** Grows to the longest item and is then allocated no more. */
export class Journal {
  readonly leaves = new LeafLog()
  #stepCount = 0
  #steps = new Int32Array(128 * STEP_SIZE)
  #registers = new Float64Array(128 * REGISTER_COUNT)
  #eventCount = 0
  #events = new Float64Array(128 * EVENT_SIZE)

  get eventCount(): number {
    return this.#eventCount
  }

  clear(): void {
    this.leaves.clear()
    this.#stepCount = 0
    this.#eventCount = 0
  }

  /** A step that began in `phase` has ended with these registers and what was written since. */
  step(kind: StepKind, phase: number, groups: number, registers: Float64Array): void {
    const step = this.#stepCount++
    if ((step + 1) * STEP_SIZE > this.#steps.length) this.#growSteps()
    const at = step * STEP_SIZE
    this.#steps[at + KIND] = kind
    this.#steps[at + PHASE_BEFORE] = phase
    this.#steps[at + GROUPS] = groups
    this.#steps[at + WRITES_END] = this.leaves.end
    const kept = this.#registers
    const first = step * REGISTER_COUNT
    for (let i = 0; i < REGISTER_COUNT; i++) kept[first + i] = registers[i] as number
  }

  /** Where the numbers of a new event go: into {@link events}, from the index returned on. */
  event(type: number): number {
    const at = this.#eventCount++ * EVENT_SIZE
    if (at + EVENT_SIZE > this.#events.length) {
      this.#events = grownDoubles(this.#events, this.#events.length * 2)
    }
    this.#events[at] = type
    return at
  }

  /** Replaced when it grows: read it again after {@link event}. */
  get events(): Float64Array {
    return this.#events
  }

  /** Forgets the events from `count` on. */
  truncateEvents(count: number): void {
    this.#eventCount = count
  }

  /** Copies, as {@link Step} has them. */
  steps(context: RegisterContext): Step[] {
    let start = 0
    return Array.from({ length: this.#stepCount }, (_, step) => {
      const at = step * STEP_SIZE
      const end = this.#steps[at + WRITES_END] as number
      const writes = this.leaves.writes(start, end)
      start = end
      return {
        kind: this.#steps[at + KIND] as StepKind,
        phase: this.#steps[at + PHASE_BEFORE] as Phase,
        groups: this.#steps[at + GROUPS] as number,
        writes,
        registers: registersOf(this.#registers, step * REGISTER_COUNT, context),
      }
    })
  }

  #growSteps(): void {
    this.#steps = grownInts(this.#steps, this.#steps.length * 2)
    this.#registers = grownDoubles(this.#registers, this.#registers.length * 2)
  }
}
