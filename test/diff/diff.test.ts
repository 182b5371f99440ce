/** The fast engine is the reference engine, item by item. More: `npm run test:diff -- --ops N`. */
import { createFastEngine, type EngineOptions, type ItemResult } from '@assay/engine'
import { Status } from '@assay/protocol'
import { expect, test } from 'vitest'
import { timesShipped } from '../adversarial/shippedWords.ts'
import { differential } from './differential.ts'
import { PLANTS } from './plants.ts'

const OPS = 100_000

test('answers, events, steps, leaf writes, registers, depth and leaves are the same', () => {
  const { divergences, ops, statuses, kinds, machines } = differential({ ops: OPS, seed: 1 })
  expect(divergences).toEqual([])
  expect(ops).toBeGreaterThanOrEqual(OPS)
  expect(machines).toBeGreaterThan(0)
  // It means nothing unless everything happens in it.
  expect(Object.keys(statuses).length).toBeGreaterThanOrEqual(25)
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(14)
}, 600_000)

test('every planted bug finds the words that it changes, once', () => {
  for (const { name, find } of PLANTS) expect(timesShipped(find), `${name}: ${find}`).toBe(1)
})

test('an engine that answers wrongly once is found, and the case is short', () => {
  const create = (options: EngineOptions) => {
    const engine = createFastEngine(options)
    const record = engine.record.bind(engine)
    engine.record = (groupAt) => {
      const result = record(groupAt)
      return result.status === Status.SLOT_IN_USE ? lying(result) : result
    }
    return engine
  }
  const { divergences } = differential({ ops: OPS, seed: 1, create })
  const [found] = divergences
  expect(found).toMatchObject({ check: 'result', path: 'result.clock' })
  const left = (found?.case ?? []).flatMap(({ inbox, groups }) => [...inbox, ...groups])
  expect(left.length).toBeLessThan(12)
}, 60_000)

function lying(result: ItemResult): ItemResult {
  const { status, recordType, at, groups, order, actions, steps, events } = result
  const clock = result.clock + 1
  return { status, recordType, at, groups, order, actions, steps, events, clock }
}
