/** Spec: witness, "Bundle". */
import { authenticateWith } from '@assay/engine'
import { randomFlow } from '@assay/engine/suite'
import { createMachine, createWitnessMachine, replay } from '@assay/machine'
import { equalBytes } from '@assay/protocol'
import {
  decodeBundle,
  encodeBundle,
  type StepperCall,
  stepperCall,
  type WitnessMachineFactory,
} from '@assay/prover-hooks'
import { createNativeHasher } from '@assay/state/native'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const { leaves, separator, submissions } = randomFlow(9, {
  submissions: 1,
  actions: 60,
  entries: 40,
})
const [submission] = submissions
if (submission === undefined) throw new Error('a flow has submissions')
const { context, inbox: inboxWords, groups } = submission
const machineFactory: WitnessMachineFactory = (options) =>
  createWitnessMachine({
    leaves: options.leaves,
    authenticate: authenticateWith(options.domainSeparator),
    hasher: createNativeHasher(),
  })
const callOf = (checkpoint: number): StepperCall | null =>
  stepperCall(machineFactory, leaves, { context, inboxWords, groups }, checkpoint)

test('each checkpoint of the trace has its call, and none behind END has', () => {
  const authenticate = authenticateWith(separator)
  const machine = createMachine({ leaves, authenticate, hasher: createNativeHasher() })
  const inputs = { inboxWords, groupAt: (index: number) => groups[index] ?? null }
  const { trace } = replay(machine, context, inputs)
  for (const j of [0, 1, trace.length >> 1, trace.length - 1]) {
    const expected = trace[j]?.checkpoint as Uint8Array
    expect(equalBytes(callOf(j)?.checkpoint as Uint8Array, expected), `checkpoint ${j}`).toBe(true)
  }
  expect(callOf(trace.length)).toBeNull()
})

test('a bundle reads back, and no part or extension of it does', () => {
  const call = callOf(2)
  if (call === null) throw new Error('the trace is longer')
  const bytes = encodeBundle(call)
  expect(decodeBundle(bytes)).toEqual(call)
  expect(decodeBundle(Uint8Array.of(...bytes, 0))).toBeNull()
  const shorter = fc.property(fc.nat(bytes.length - 1), (length) => {
    expect(decodeBundle(bytes.subarray(0, length))).toBeNull()
  })
  fc.assert(shorter, { numRuns: 60 })
})

test('any bytes are read without an error, and have one encoding', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 1_400 }), (bytes) => {
    const versioned = Uint8Array.of(2, ...bytes)
    const call = decodeBundle(versioned)
    if (call !== null) expect(encodeBundle(call)).toEqual(versioned)
  })
  fc.assert(property)
})
