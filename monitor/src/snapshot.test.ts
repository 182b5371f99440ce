import type { ReplayedSubmission, SubmissionReport } from '@assay/verifier'
import { expect, test } from 'vitest'
import { submissionsFrom } from './snapshot.ts'

const replayed = (submissions: readonly number[]) => ({
  includedAt: new Map(submissions.map((index) => [index, 1_000 * index])),
  replays: new Map(submissions.map((index) => [index, {} as ReplayedSubmission])),
})
const reported = (submissions: readonly number[]) =>
  new Map(submissions.map((index) => [index, {} as SubmissionReport]))

test('inputs whose claims have not been read yet are no submission to claim', () => {
  const seen = { ...replayed([1, 2, 3]), reports: reported([1]) }
  expect(submissionsFrom(1, seen).map(({ submission }) => submission)).toEqual([1])
  expect(submissionsFrom(2, seen)).toEqual([])
})

test('behind a gap nothing counts', () => {
  const seen = { ...replayed([1, 3]), reports: reported([1, 2, 3]) }
  expect(submissionsFrom(1, seen)).toEqual([{ submission: 1, postedAt: 1, canPropose: true }])
})
