import type { Storage } from '@assay/protocol'
import { describe, expect, test } from 'vitest'
import { testDamage } from './damage.ts'
import { type Saboteur, testPowerLoss } from './powerLoss.ts'
import { testSnapshotLoss } from './snapshotLoss.ts'

const SEED = 1

test('no state that a power cut may leave loses, alters or invents a record', async () => {
  const { images, lost, failures } = await testPowerLoss({ images: 5_000, seed: SEED })
  expect(failures).toEqual([])
  expect(lost).toBe(0)
  expect(images).toBeGreaterThanOrEqual(5_000)
}, 60_000)

test('every flipped bit and every cut of acknowledged records is refused', async () => {
  const { bitFlips, truncations, undetected, failures } = await testDamage()
  expect(failures).toEqual([])
  expect(undetected).toBe(0)
  expect(bitFlips).toBe(8 * truncations)
  expect(bitFlips).toBeGreaterThan(40_000)
}, 60_000)

test('no power cut takes an acknowledged snapshot or leaves half of one', async () => {
  const { images, failures } = await testSnapshotLoss({ images: 1_000, seed: SEED })
  expect(failures).toEqual([])
  expect(images).toBeGreaterThanOrEqual(1_000)
}, 60_000)

const nothing = async () => {}
const isZero = (bytes: Uint8Array) => bytes.every((byte) => byte === 0)
/** Only `replaced` differs from a storage that works. */
const sabotage =
  (replaced: (storage: Storage, isOpening: () => boolean) => Partial<Storage>): Saboteur =>
  (storage, isOpening) => ({ ...storage, ...replaced(storage, isOpening) })

const SABOTEURS: Readonly<Record<string, Saboteur>> = {
  'acknowledges before the sync': sabotage(() => ({ sync: nothing })),
  'forgets to sync the directory': sabotage(() => ({ syncDir: nothing })),
  'names a segment before its zeros are synced': sabotage((storage) => ({
    sync: async (name) => {
      if (!name.endsWith('.new')) await storage.sync(name)
    },
  })),
  'deletes segments before it is on disk where the log begins': sabotage((storage) => {
    let isMarked = false
    return {
      rename: async (from, to) => {
        isMarked = from === 'log-head.new'
        await storage.rename(from, to)
      },
      syncDir: async () => {
        if (!isMarked) await storage.syncDir()
        isMarked = false
      },
    }
  }),
  'names where it begins before that is written': sabotage((storage) => ({
    sync: async (name) => {
      if (name !== 'log-head.new') await storage.sync(name)
    },
  })),
  'leaves what is left of a torn group': sabotage((storage) => ({
    write: async (name, offset, bytes) => {
      if (!isZero(bytes)) await storage.write(name, offset, bytes)
    },
  })),
  'builds on what a killed process did not sync': sabotage((storage, isOpening) => ({
    sync: async (name) => {
      if (!isOpening()) await storage.sync(name)
    },
  })),
  'builds on names that a killed process did not sync': sabotage((storage, isOpening) => ({
    syncDir: async () => {
      if (!isOpening()) await storage.syncDir()
    },
  })),
}

describe('the tests find a log that', () => {
  test.each(Object.entries(SABOTEURS))(
    '%s',
    async (_, saboteur) => {
      const { lost } = await testPowerLoss({ images: 20_000, seed: SEED, saboteur })
      expect(lost).toBeGreaterThan(0)
    },
    180_000,
  )
})

describe('the tests find snapshots that', () => {
  const { 'acknowledges before the sync': unsynced, 'forgets to sync the directory': unnamed } =
    SABOTEURS
  test.each(Object.entries({ 'are named before the sync': unsynced, 'lose their names': unnamed }))(
    '%s',
    async (_, saboteur) => {
      const options = { images: 5_000, seed: SEED, ...(saboteur && { saboteur }) }
      expect((await testSnapshotLoss(options)).lost).toBeGreaterThan(0)
    },
  )
})
