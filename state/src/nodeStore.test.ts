import { expect, test } from 'vitest'
import { NodeKind, NodeStore } from './nodeStore.ts'

test('what fails in bulk leaves arrays that grow by an eighth', () => {
  const store = new NodeStore()
  const fail = () => {
    throw new Error('no')
  }
  expect(() => store.inBulk(fail)).toThrow('no')
  const before = store.kinds.length
  while (store.kinds.length === before) store.allocate(NodeKind.CHUNK, 0, 0)
  expect(store.kinds.length / before).toBeCloseTo(1.125, 2)
})
