import { type FlowOptions, randomFlow } from '@assay/engine/suite'
import {
  checkpointOf,
  equalBytes,
  GROUP_BYTES,
  layout,
  RecordType,
  StepKind,
  toHex,
} from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { describe, expect, test } from 'vitest'
import { createMachine, createWitnessMachine, intervalWitness, replay } from './index.ts'

const hasher = createNativeHasher()
/** Between them every kind of step. */
const SHAPES: readonly FlowOptions[] = [
  { submissions: 2, actions: 40, entries: 20, mix: { amend: 36, collect: 21, sweep: 30 } },
  { submissions: 3, actions: 40, accounts: 3, slots: 3, mix: { withdraw: 60, cancelAll: 6 } },
  { submissions: 2, actions: 60, accounts: 1, slots: 16, badPercent: 0, burstPercent: 0 },
]
const kinds = new Set<number>()

describe.each(SHAPES.map((shape, i) => ({ seed: 41 + i, shape })))('flow $seed', (flow) => {
  const { leaves, submissions } = randomFlow(flow.seed, flow.shape)
  const options = { leaves, authenticate: () => true, hasher }

  test('the images of its steps lead from checkpoint to checkpoint of the machine', () => {
    const machine = createMachine(options)
    const explaining = createWitnessMachine(options)
    for (const { context, inbox, groups } of submissions) {
      const groupAt = (index: number) => groups[index] ?? null
      const inputs = { inboxWords: inbox, groupAt }
      const { trace } = replay(machine, context, inputs)
      const intervals = [...explaining.intervals(context, inputs)]
      expect(intervals.map(({ mark }) => mark)).toEqual(trace)
      let before: Uint8Array | null = null
      for (const { imageBefore, steps, mark } of intervals) {
        if (before !== null) expect(equalBytes(imageBefore, before)).toBe(true)
        before = steps.at(-1)?.imageAfter ?? imageBefore
        expect(toHex(checkpointOf(before))).toBe(toHex(mark.checkpoint))
        // Each step's witness behind its length in two bytes.
        expect(intervalWitness(steps).length).toBe(
          steps.reduce((sum, { witness }) => sum + 2 + witness.length, 0),
        )
        for (const { kind } of steps) kinds.add(kind)
      }
    }
  })

  test('only the wanted intervals are explained, and they are the same', () => {
    const [submission] = submissions
    if (submission === undefined) throw new Error('a flow has submissions')
    const { context, inbox, groups } = submission
    const inputs = { inboxWords: inbox, groupAt: (index: number) => groups[index] ?? null }
    const all = [...createWitnessMachine(options).intervals(context, inputs)]
    const last = all.length - 1
    const wanted = (checkpoint: number) => checkpoint === last
    const [only, ...others] = createWitnessMachine(options).intervals(context, inputs, wanted)
    expect(others).toEqual([])
    expect(only).toEqual(all[last])
  })
})

test('what is no record is explained as the machine has read it', () => {
  const { leaves, submissions } = randomFlow(47, { submissions: 1, actions: 20, entries: 4 })
  const [submission] = submissions
  if (submission === undefined) throw new Error('a flow has submissions')
  const quotes = (count: number) => {
    const group = new Uint8Array(GROUP_BYTES)
    group[0] = RecordType.MASS_QUOTE
    layout.set(group, layout.MASS_QUOTE.count, count)
    return group
  }
  const key = new Uint8Array(GROUP_BYTES)
  key[0] = RecordType.SET_KEY
  // The last ones ask for groups that are not there any more.
  const groups = [...submission.groups.slice(0, 8), null, quotes(0), null, quotes(20), key]
  const context = { ...submission.context, groups: groups.length }
  const inputs = {
    inboxWords: submission.inbox,
    groupAt: (index: number) => groups[index] ?? null,
  }
  const options = { leaves, authenticate: () => true, hasher }
  const { trace } = replay(createMachine(options), context, inputs)
  const intervals = [...createWitnessMachine(options).intervals(context, inputs)]
  expect(intervals.map(({ mark }) => mark)).toEqual(trace)
  const canonical = intervals.flatMap(({ steps }) => steps.map((step) => step.canonical))
  expect(canonical).toContain(0)
})

test('every kind of step was explained, but those of quotes', () => {
  const missing = Object.values(StepKind).filter((kind) => !kinds.has(kind))
  expect(missing.filter((kind) => kind < StepKind.QUOTE_ACTION)).toEqual([])
})
