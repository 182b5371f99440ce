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

test('a replay that begins anew keeps what is wanted, though no claim is known yet', () => {
  const { traces, keep, kept } = rig()
  keep(1, 2, 3, 4, 5, 6)
  expect(kept()).toEqual([1, 2, 3])
  traces.want(4)
  traces.clear()
  keep(1, 2, 3, 4, 5, 6, 7)
  expect(kept()).toEqual([4, 5, 6])
})

test('what is confirmed goes', () => {
  const { traces, keep, kept } = rig()
  keep(1, 2, 3, 4)
  traces.confirm(3)
  expect(kept()).toEqual([3])
})
