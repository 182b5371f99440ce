import { expect, test } from 'vitest'
import { type Difference, describeDifference, type StepSpan } from './difference.ts'

const item = (at: number, inInbox: boolean) => ({ at, inInbox, firstStep: 0 })
const span: StepSpan = {
  checkpoint: 3,
  firstStep: 10,
  stepCount: 4,
  from: item(2, true),
  to: item(7, false),
  kinds: [
    { kind: 'INBOX_OP', count: 1 },
    { kind: 'MATCH_ONE', count: 3 },
  ],
}
const base = { field: null, span: null, expected: '0x01', posted: '0x02' } as const

test.each<[Difference, string]>([
  [
    { ...base, kind: 'checkpoint', span },
    'checkpoint 3 differs, in steps 10 to 13 (inbox entry 2 to opSeq 7: INBOX_OP, ' +
      '3 × MATCH_ONE); expected 0x01, posted 0x02',
  ],
  [
    { ...base, kind: 'outcome', field: 'clock' },
    "the outcome's clock differs: expected 0x01, posted 0x02",
  ],
  [
    { ...base, kind: 'checkpointCount' },
    'the number of checkpoints differs: expected 0x01, posted 0x02',
  ],
  [
    { ...base, kind: 'parent' },
    'it builds on another outcome than the one before it: expected 0x01, posted 0x02',
  ],
  [
    { ...base, kind: 'nettedRoot' },
    'the root of the netted deltas differs: expected 0x01, posted 0x02',
  ],
])('a difference says what, where and both values', (difference, sentence) => {
  expect(describeDifference(difference)).toBe(sentence)
})

test('steps up to END are named without an item', () => {
  const last = { ...span, from: null, to: null, stepCount: 1, kinds: [{ kind: 'END', count: 1 }] }
  const sentence = describeDifference({ ...base, kind: 'checkpoint', span: last })
  expect(sentence).toContain('in steps 10 to 10 (END: END)')
})
