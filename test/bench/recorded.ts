/** An engine that repeats what another one did, to measure the commitment alone. */
import {
  createFastEngine,
  type EndResult,
  type Engine,
  type EngineOptions,
  type ItemResult,
} from '@assay/engine'
import { GROUP_BYTES, type Registers } from '@assay/protocol'
import { type EngineFlow, SUBMISSION, submissionAt } from './engineFlow.ts'

interface RecordedSubmission {
  readonly begin: Registers
  readonly items: readonly ItemResult[]
  readonly end: EndResult
}

/** Everything that an engine gave for a flow's timed actions, made into objects beforehand. */
export interface Recording {
  /** Of the state before the first action. */
  readonly leaves: EngineFlow['leaves']
  readonly submissions: readonly RecordedSubmission[]
  readonly items: number
  readonly leafWrites: number
}

/** Runs the flow on the fast engine; whole submissions are kept. */
export function recordFlow(flow: EngineFlow): Recording {
  const filled = createFastEngine({ leaves: flow.leaves, authenticate: () => true })
  run(filled, flow, 0, flow.preload)
  const leaves = [...filled.leaves()]
  const engine = createFastEngine({ leaves, authenticate: () => true })
  const submissions = run(engine, flow, flow.preload, flow.preload + flow.actions)
  const steps = submissions.flatMap(({ items, end }) => [
    ...items.flatMap((item) => item.steps),
    end.step,
  ])
  const leafWrites = steps.reduce((sum, { writes }) => sum + writes.length, 0)
  const items = submissions.reduce((sum, one) => sum + one.items.length, 0)
  return { leaves, submissions, items, leafWrites }
}

function run(engine: Engine, flow: EngineFlow, from: number, to: number): RecordedSubmission[] {
  const submissions: RecordedSubmission[] = []
  for (let next = from; next < to; ) {
    engine.begin(submissionAt(next))
    const begin = engine.registers()
    const items: ItemResult[] = []
    for (const end = Math.min(next + SUBMISSION, to); next < end; next++) {
      const at = next * GROUP_BYTES
      const group = flow.records.subarray(at, at + GROUP_BYTES)
      const result = engine.record((index) => (index === 0 ? group : null))
      const { status, recordType, groups, clock, order, actions, steps, events } = result
      const what = { recordType, at: result.at, groups, clock }
      items.push({ ...what, status, order, actions, steps, events })
    }
    submissions.push({ begin, items, end: engine.end() })
  }
  return submissions
}

/** Repeats the recording, whatever it is asked to run. */
export function recordedEngine({ submissions }: Recording): (options: EngineOptions) => Engine {
  let submission = -1
  let item = 0
  const current = () => submissions[Math.max(submission, 0)] as RecordedSubmission
  const engine: Pick<Engine, 'begin' | 'record' | 'end' | 'registers'> = {
    begin: () => {
      submission += 1
      item = 0
    },
    record: () => current().items[item++] as ItemResult,
    end: () => current().end,
    registers: () => current().begin,
  }
  return () => engine as Engine
}
