/** The model answers as the contracts do; more calls with `npm run test:model`. */
import { expect, test } from 'vitest'
import { compareWithBytecode } from './compare.ts'

const SEED = 7
const CALLS = 120

test(`the model answers random calls as the bytecode does, seed ${SEED}`, async () => {
  const { differences, reads, succeeded, reverted, reorgs, disputes } = await compareWithBytecode({
    calls: CALLS,
    seed: SEED,
  })
  expect(differences).toEqual([])
  expect({ calls: succeeded + reverted, disputes }).toEqual({ calls: CALLS, disputes: 6 })
  // A comparison of nothing would find nothing.
  expect(succeeded).toBeGreaterThan(CALLS / 8)
  expect(reverted).toBeGreaterThan(CALLS / 8)
  expect(reads).toBeGreaterThan(20 * CALLS)
  expect(reorgs).toBeGreaterThan(0)
}, 180_000)
