/** Spec: disputes, "Cost". The full-size search is `npm run test:stepper -- --deep`. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StepperEvm, startStepperEvm } from '../stepper/evm.ts'
import { DISPUTE_BARS, worstDisputes } from './worstDisputes.ts'

let evm: StepperEvm

beforeAll(async () => {
  evm = await startStepperEvm()
}, 60_000)

afterAll(() => evm.stop())

test('the dearest disputes stay below the bars, and cost what the search says', async () => {
  const { disputes, worst } = await worstDisputes(evm, { seed: 1, rounds: 4, measured: 3 })
  console.log('seed 1', disputes)
  expect(worst.gas).toBeLessThanOrEqual(DISPUTE_BARS.gas)
  expect(worst.bytes).toBeLessThanOrEqual(DISPUTE_BARS.bytes)
  const [end, ...others] = disputes
  expect(end?.isEnd).toBe(true)
  // Dear indeed: otherwise the bars would hold for nothing.
  expect(worst.gas).toBeGreaterThan(3_000_000)
  for (const { gas, estimatedGas, bytes, estimatedBytes } of others) {
    expect(Math.abs(gas - estimatedGas)).toBeLessThan(estimatedGas / 20)
    expect(Math.abs(bytes - estimatedBytes)).toBeLessThan(estimatedBytes / 20)
  }
}, 300_000)
