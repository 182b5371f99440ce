/** Spec: witness. Other sizes and seeds: `npm run test:stepper`. */
import { authenticateWith } from '@assay/engine'
import { randomFlow } from '@assay/engine/suite'
import { createWitnessMachine, type WitnessedInterval } from '@assay/machine'
import { equalBytes } from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { differential, RUNNING_KINDS } from './differential.ts'
import { type StepperEvm, startStepperEvm } from './evm.ts'

const DEPLOYED_BYTES_MAX = 24_576
/** Each also in the EVM; about a minute. */
const STEPS = 20_000

let evm: StepperEvm

beforeAll(async () => {
  evm = await startStepperEvm()
}, 60_000)

afterAll(() => evm.stop())

test('every step, every interval and every wrong witness: the EVM agrees', async () => {
  const result = await differential(evm, { steps: STEPS, seed: 1 })
  expect(result.divergences).toEqual([])
  expect(result.steps).toBeGreaterThanOrEqual(STEPS)
  for (const kind of RUNNING_KINDS) {
    expect(result.kinds[kind] ?? 0, kind).toBeGreaterThanOrEqual(result.steps / 100)
  }
  for (const entry of ['FORCED_ORDER', 'FORCED_WITHDRAW', 'FORCED_CANCEL_ALL', 'FORCED_SET_KEY']) {
    expect(result.entries[entry] ?? 0, entry).toBeGreaterThanOrEqual(20)
  }
  expect(result.forcedCheckpoints).toBeGreaterThan(0)
}, 600_000)

test('one wrong bit in one expected image is found', async () => {
  let planted = 0
  const alter = (interval: WitnessedInterval): WitnessedInterval => {
    if (planted > 0) return interval
    planted += 1
    const [first, ...rest] = interval.steps
    if (first === undefined) return interval
    const imageAfter = first.imageAfter.slice()
    imageAfter[0] = (imageAfter[0] as number) ^ 1
    return { ...interval, steps: [{ ...first, imageAfter }, ...rest] }
  }
  const { divergences } = await differential(evm, { steps: 1, seed: 7, alter })
  expect(divergences[0]).toMatchObject({ checkpoint: 0, step: 0, what: /word 0 / })
})

test('the modules fit the code size limit', () => {
  const sizes = [...evm.sizes].filter(([name]) => name.startsWith('Step'))
  expect(sizes.length).toBeGreaterThanOrEqual(8)
  for (const [, bytes] of sizes) expect(bytes).toBeLessThan(DEPLOYED_BYTES_MAX)
})

test('an interval with missing or spare bytes is refused, never another outcome', async () => {
  const { leaves, separator, submissions } = randomFlow(3, { submissions: 1, actions: 30 })
  const authenticate = authenticateWith(separator)
  const machine = createWitnessMachine({ leaves, authenticate, hasher: createNativeHasher() })
  const [first] = submissions
  if (first === undefined) throw new Error('a flow has submissions')
  const { context, inbox, groups } = first
  const inputs = { inboxWords: inbox, groupAt: (k: number) => groups[k] ?? null }
  const intervals = [...machine.intervals(context, inputs)]
  for (const interval of intervals) {
    const run = await evm.run(context, interval)
    expect(run !== null && equalBytes(run.checkpoint, interval.mark.checkpoint)).toBe(true)
    const { steps, inputs: own } = interval
    const changed: WitnessedInterval[] = [
      { ...interval, steps: steps.slice(0, -1) },
      { ...interval, steps: [...steps, ...steps.slice(-1)] },
      { ...interval, inputs: { ...own, inboxWords: [], groups: new Uint8Array(0) } },
    ]
    // END alone reads no bytes of the inputs.
    if (own.groups.length === 0 && own.inboxWords.length === 0) changed.pop()
    for (const other of changed) expect(await evm.run(context, other)).toBeNull()
  }
}, 60_000)
