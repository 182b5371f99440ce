import { expect, test } from 'vitest'
import { simulate } from './simulate.ts'
import { configOf } from './swarm.ts'

const SEEDS = [5, 7]
const MINUTES = 2

test('no rule breaks whatever fails', async () => {
  for (const seed of SEEDS) {
    const { tally, operations } = await simulate(configOf(seed, { minutes: MINUTES }))
    expect({ seed, violation: tally.violation()?.message }).toEqual({ seed })
    expect(operations).toBeGreaterThan(3 * 60 * MINUTES)
    expect(tally.faults.size).toBeGreaterThan(0)
    // And most of them are taken.
    const taken = tally.checks.get('receipts are for their record') ?? 0
    expect(taken).toBeGreaterThan(operations / 4)
  }
}, 300_000)

test('a seed is a run', async () => {
  const config = configOf(2, { minutes: 1 })
  const [first, second] = [await simulate(config), await simulate(config)]
  expect(second.trace).toBe(first.trace)
  expect(second.events).toBe(first.events)
}, 300_000)
