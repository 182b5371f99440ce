import { endCheckpoint, type Outcome, Side, ZERO_HASH } from '@assay/protocol'
import { expect, test } from 'vitest'
import type { SubmissionArtifact } from './artifact.ts'
import { checkConfig, type Fault } from './config.ts'
import { contentOf } from './posting.ts'
import { order, testConfig } from './testRig.ts'

const outcome: Outcome = {
  stateRoot: new Uint8Array(32).fill(1),
  withdrawalsRoot: ZERO_HASH,
  withdrawalCount: 0,
  inboxNext: 2,
  clock: 7,
  totals: [],
}
const record = order({ account: 1, slot: 1, seq: 1, side: Side.BID, price: 5, quantity: 1 })
const last = endCheckpoint(outcome, { groups: 1, opSeqNext: 11 })
const artifact: SubmissionArtifact = {
  submission: 2,
  firstOpSeq: 10,
  tFirst: 1,
  tLast: 7,
  inboxFrom: 2,
  inboxTo: 2,
  inbox: [],
  records: record,
  parentOutcome: { ...outcome, clock: 1 },
  outcome,
  trace: [new Uint8Array(31).fill(3), new Uint8Array(31).fill(4), last],
  withdrawals: [],
  netted: [],
  nettedRoot: ZERO_HASH,
}
const honest = contentOf(artifact, null)
const posted = (kind: Fault['kind'], submission = 2) => contentOf(artifact, { kind, submission })

test('without a fault, for another submission, or withheld, the content is honest', () => {
  expect(honest).toMatchObject({ groups: [record], trace: artifact.trace, outcome })
  expect(posted('bad-blob', 3)).toEqual(honest)
  expect(posted('withheld')).toEqual(honest)
})

test('a wrong root comes with the last checkpoint that the contract expects for it', () => {
  const content = posted('bad-root')
  expect(content.outcome.stateRoot).not.toEqual(outcome.stateRoot)
  const expected = endCheckpoint(content.outcome, { groups: 1, opSeqNext: 11 })
  expect(content.trace).toEqual([...artifact.trace.slice(0, 2), expected])
  // The next submission builds on what was claimed.
  expect(posted('bad-root', 1).parentOutcome.stateRoot).toEqual(content.outcome.stateRoot)
})

test('a wrong trace keeps its last checkpoint, a wrong blob changes one record only', () => {
  const wrong = posted('bad-trace').trace
  expect(wrong.map((checkpoint, i) => checkpoint.join() === artifact.trace[i]?.join())).toEqual([
    true,
    false,
    true,
  ])
  const short = contentOf({ ...artifact, trace: [last] }, { kind: 'bad-trace', submission: 2 })
  expect(short.trace).toHaveLength(2)
  expect(short.trace[1]).toEqual(last)
  const content = posted('bad-blob')
  expect(content).toMatchObject({ trace: artifact.trace, outcome })
  expect(content.groups).not.toEqual([record])
})

test('a fault is refused on any chain but a development chain, with all other problems', () => {
  const config = testConfig('unused')
  const fault = { kind: 'bad-root', submission: 1 } as const
  expect(checkConfig({ ...config, fault }).fault).toEqual(fault)
  const domain = { ...config.domain, chainId: 1 }
  const sequencing = { ...config.sequencing, batchWindowMs: 1 }
  expect(() => checkConfig({ ...config, domain, fault, sequencing })).toThrow(
    'batchWindowMs is 1, must be 2 … 100; faults are for chain 31337 only',
  )
})
