/** From what a start judges which snapshots it may use. */
import { expect, test } from 'vitest'
import { createFinality } from './finality.ts'
import { type KnownL1, readKnownOf } from './knownL1.ts'

test('nothing decided is not nothing known, and what was final stays so', async () => {
  const l1 = { count: 1, isAway: true }
  const logged: string[] = []
  const finality = createFinality(
    {
      finalizedBlock: async () => ({ number: 1, hash: '0x', timestamp: 0 }),
      confirmedCount: async () => {
        if (l1.isAway) throw new Error('no such state')
        return l1.count
      },
    },
    (message) => void logged.push(message),
  )
  expect([await finality.decided(), finality.known()]).toEqual([0, null])
  finality.remember(5)
  expect([await finality.decided(), finality.known()]).toEqual([5, 5])
  expect(logged).toHaveLength(2)
  Object.assign(l1, { isAway: false })
  expect([await finality.decided(), finality.known()]).toEqual([5, 5])
  Object.assign(l1, { count: 8 })
  expect([await finality.decided(), finality.known()]).toEqual([7, 7])
  finality.remember(5)
  expect(finality.known()).toBe(7)
})

test('a disk that cannot be read is as one that has nothing of L1', async () => {
  const known = { domainSeparator: '0x01' } as KnownL1
  const ask = (read: () => Promise<KnownL1 | null>, separator = '0x01') =>
    readKnownOf(separator, { file: { read, write: async () => {} }, log: () => {} })
  expect(await ask(async () => known)).toBe(known)
  expect(await ask(async () => known, '0x02')).toBeNull()
  expect(await ask(async () => null)).toBeNull()
  expect(await ask(() => Promise.reject(new Error('EIO')))).toBeNull()
})
