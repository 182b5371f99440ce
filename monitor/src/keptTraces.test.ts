import type { ReplayedSubmission } from '@assay/verifier'
import { expect, test } from 'vitest'
import { createKeptTraces } from './keptTraces.ts'

const trace = {} as ReplayedSubmission

function rig() {
  const claimed = new Set<number>()
  const traces = createKeptTraces((submission) => claimed.has(submission), 3)
  const keep = (...submissions: number[]) => {
    for (const submission of submissions) traces.keep(submission, trace)
  }
  return { claimed, traces, keep, kept: () => [...traces.replays.keys()] }
}

test('what is claimed goes first, then what came last', () => {
  const { claimed, keep, kept } = rig()
  claimed.add(2)
  keep(1, 2, 3, 4, 5)
  expect(kept()).toEqual([1, 3, 4])
})

test('a dropped one is missed when everything before it is claimed, and not when it is', () => {
  const { claimed, traces, keep } = rig()
  keep(1, 2, 3, 4, 5)
  expect(traces.isNextDropped(1)).toBe(false)
  claimed.add(1).add(2)
  expect(traces.isNextDropped(1)).toBe(false)
  claimed.add(3)
  expect(traces.isNextDropped(1)).toBe(true)
  expect(traces.isNextDropped(4)).toBe(true)
  claimed.add(4)
  expect(traces.isNextDropped(1)).toBe(false)
})

test('what is confirmed is not missed, and a replay that began anew has dropped nothing', () => {
  const { claimed, traces, keep, kept } = rig()
  keep(1, 2, 3, 4)
  claimed.add(1).add(2).add(3)
  traces.confirm(3)
  expect(kept()).toEqual([3])
  expect(traces.isNextDropped(5)).toBe(false)
  traces.clear()
  expect(traces.isNextDropped(4)).toBe(false)
})

test('with room for all none is missed', () => {
  const { claimed, traces, keep } = rig()
  keep(1, 2, 3)
  claimed.add(1).add(2).add(3)
  expect(traces.isNextDropped(1)).toBe(false)
})
