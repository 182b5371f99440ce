import { expect, test } from 'vitest'
import { simulate } from './simulate.ts'
import { configOf } from './swarm.ts'

const SEEDS = [5, 7]
const MINUTES = 2
/** Altered machines are loaded by Node's own hooks, which the test runner has none of. */
const ALTERED = new Set(['hostileMachine'])

test('no rule breaks whatever fails', async () => {
  let [begun, taken] = [0, 0]
  for (const seed of SEEDS) {
    const { tally, operations } = await simulate(
      configOf(seed, { minutes: MINUTES, without: ALTERED }),
    )
    expect({ seed, violation: tally.violation()?.message }).toEqual({ seed })
    expect(operations).toBeGreaterThan(3 * 60 * MINUTES)
    expect(tally.faults.size).toBeGreaterThan(0)
    begun += operations
    taken += tally.checks.get('receipts are for their record') ?? 0
  }
  // Not in vain: bad ones are among them, and a crash while L1 is silent keeps the venue away.
  expect(taken).toBeGreaterThan(begun / 4)
}, 300_000)

test('a seed is a run', async () => {
  const config = configOf(2, { minutes: 1, without: ALTERED })
  const [first, second] = [await simulate(config), await simulate(config)]
  expect(second.trace).toBe(first.trace)
  expect(second.events).toBe(first.events)
}, 300_000)
