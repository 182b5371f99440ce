/** Every prover against its conformance suite. */
import { authenticateWith } from '@assay/engine'
import { randomFlow, rememberingRecover } from '@assay/engine/suite'
import { createWitnessMachine } from '@assay/machine'
import { type Inputs, inboxHash, inputsId, outcomeHash, SCHEMA_HASH } from '@assay/protocol'
import {
  createL1Stepper,
  createReExecution,
  type Prover,
  replaySubmission,
  type WitnessBundle,
} from '@assay/prover-hooks'
import { proverCases } from '@assay/prover-hooks/suite'
import { createStepperReads, type StepperReads } from '@assay/settlement'
import { createWasmHasher } from '@assay/state'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StepperEvm, startStepperEvm } from '../stepper/evm.ts'
import { machineFactory, signatures } from './chain.ts'

const flow = randomFlow(11, { submissions: 2, actions: 40 })
const recover = rememberingRecover(signatures.recover)

function machineOf({
  leaves,
  domainSeparator,
}: Parameters<Parameters<typeof createReExecution>[0]>[0]) {
  return machineFactory({ leaves, authenticate: authenticateWith(domainSeparator, recover) })
}

/** The second submission, on top of the state that the first one leaves. */
function honestBundle(): WitnessBundle {
  const [first, second] = flow.submissions
  if (first === undefined || second === undefined) throw new Error('two submissions')
  const machine = machineOf({ leaves: flow.leaves, domainSeparator: flow.separator })
  const run = ({ context, groups, inbox }: typeof first) =>
    replaySubmission(machine, { context, groups, inboxWords: inbox }).result
  const parentOutcome = run(first).outcome
  const leaves = [...machine.engine.leaves()]
  const { outcome, trace, nettedRoot } = run(second)
  const { context, groups, inbox } = second
  const { tFirst, tLast, inboxTo } = context
  const inputs: Inputs = {
    ...{ groups: groups.length, tFirst, tLast, inboxTo },
    prevInputsId: new Uint8Array(32),
    versionedHashes: [],
    inboxHash: inboxHash(inbox),
    originNumber: 1,
    originHash: new Uint8Array(32),
  }
  const parentOutcomeHash = outcomeHash(parentOutcome)
  return {
    statement: {
      inputsId: inputsId(inputs),
      parentOutcomeHash,
      outcomeHash: outcomeHash(outcome),
      schemaHash: SCHEMA_HASH,
      context,
    },
    inputs,
    parentOutcome,
    leaves,
    work: { context, groups, inboxWords: inbox },
    posted: { parentOutcomeHash, outcome, trace: trace.map((mark) => mark.checkpoint), nettedRoot },
    interval: { first: 0, last: trace.length - 1 },
  }
}

const bundle = honestBundle()

describe('re-execution', () => {
  test.each(proverCases)('$rule', ({ run }) => run(createReExecution(machineOf), bundle))
})

describe('the step function of L1', () => {
  let evm: StepperEvm
  let prover: Prover

  beforeAll(async () => {
    evm = await startStepperEvm()
    prover = proverWith((reads) => reads)
  }, 60_000)

  afterAll(() => evm.stop())

  const proverWith = (changed: (reads: StepperReads) => StepperReads) =>
    createL1Stepper({
      stepper: changed(createStepperReads(evm)),
      createMachine: machineOf,
      createWitnessMachine: ({ leaves, domainSeparator }) => {
        const authenticate = authenticateWith(domainSeparator, recover)
        return createWitnessMachine({ leaves, authenticate, hasher: createWasmHasher() })
      },
    })

  test.each(proverCases)('$rule', ({ run }) => run(prover, bundle), 30_000)

  test('another answer of it is a difference, a revert is no verdict', async () => {
    const answering = (checkpoint: Uint8Array | null) =>
      proverWith((reads) => ({ ...reads, run: async () => checkpoint }))
    const interval = { first: 1, last: 1 }
    const other = await answering(new Uint8Array(31)).prove({ ...bundle, interval })
    expect(other).toMatchObject({ kind: 'differs', difference: { span: { checkpoint: 1 } } })
    expect(await answering(null).prove({ ...bundle, interval })).toMatchObject({ kind: 'refused' })
  }, 30_000)
})
