import { expect, test } from 'vitest'
import { commit } from './commit.ts'

test('the commitment benchmark counts what it commits and what stays open', async () => {
  const figures = await commit({ messages: 600, seed: 3, peerSeconds: 0, log: () => {} })
  const positive = expect.any(Number)
  expect(figures).toMatchObject({
    ...{ usPerOrder: positive, usPerLeaf: positive, mbPerMillionOrders: positive },
    plain: { items: 600, itemsPerCheckpoint: positive },
    sweep: [10, 30, 100, 300, 1_000].map((leaves) => ({ leaves, usPerLeaf: positive })),
    memory: { orders: 600 },
  })
}, 120_000)
