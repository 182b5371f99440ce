import type { LeafWrite } from '@assay/protocol'
import { expect, test } from 'vitest'
import { createMemoryStorage } from './memoryStorage.ts'
import { createSnapshotStore, type Snapshot, superfluousPlaces } from './snapshots.ts'

const leavesOf = (place: number): LeafWrite[] =>
  Array.from({ length: 5 }, (_, i) => ({
    address: new Uint8Array(3 + i).fill(i + 1),
    value: new Uint8Array(64).fill(place + i),
  }))

const snapshotOf = (place: number): Snapshot => ({
  place,
  meta: Uint8Array.of(1, 2, 3, place),
  leaves: leavesOf(place),
})

test('what is read is what was written, newest first', async () => {
  const store = createSnapshotStore(createMemoryStorage())
  expect(await store.places()).toEqual([])
  for (const place of [3, 12, 7]) expect(await store.write(snapshotOf(place))).toBe(true)
  expect(await store.places()).toEqual([12, 7, 3])
  for (const place of [3, 7, 12]) expect(await store.read(place)).toEqual(snapshotOf(place))
})

test('more leaves than one chunk holds come back in order', async () => {
  const store = createSnapshotStore(createMemoryStorage())
  const leaves = Array.from({ length: 40_000 }, (_, i): LeafWrite => {
    const address = new Uint8Array(8)
    new DataView(address.buffer).setUint32(4, i)
    return { address, value: new Uint8Array(64).fill(i % 251) }
  })
  await store.write({ place: 1, meta: new Uint8Array(0), leaves })
  const found = await store.read(1)
  expect(found.leaves).toHaveLength(leaves.length)
  expect(Buffer.concat(found.leaves.map(({ value }) => value as Uint8Array))).toEqual(
    Buffer.concat(leaves.map(({ value }) => value as Uint8Array)),
  )
})

test('every flipped bit, every cut and every other name is refused', async () => {
  const storage = createMemoryStorage()
  const store = createSnapshotStore(storage)
  await store.write(snapshotOf(5))
  const [name] = (await storage.list()) as [string]
  const whole = await storage.read(name, 0, await storage.size(name))
  const refused = { code: 'SNAPSHOT_UNREADABLE' }
  for (const [offset, byte] of whole.entries()) {
    for (let bit = 0; bit < 8; bit++) {
      await storage.write(name, offset, Uint8Array.of(byte ^ (1 << bit)))
      await expect(store.read(5)).rejects.toMatchObject(refused)
    }
    await storage.write(name, offset, Uint8Array.of(byte))
  }
  expect(await store.read(5)).toEqual(snapshotOf(5))
  await storage.rename(name, name.replace('5', '6'))
  await expect(store.read(6)).rejects.toMatchObject(refused)
  for (let size = whole.length - 1; size >= 0; size--) {
    const cut = createSnapshotStore(createMemoryStorage(new Map([[name, whole.slice(0, size)]])))
    await expect(cut.read(5)).rejects.toMatchObject(refused)
  }
})

test('the two newest decided ones stay, and six spread over what is not decided', () => {
  expect(superfluousPlaces([1, 5, 3], 5)).toEqual([1])
  expect(superfluousPlaces([9, 8, 7, 1], 6)).toEqual([])
  let places: number[] = []
  for (let place = 1; place <= 200; place++) {
    places.push(place)
    const superfluous = new Set(superfluousPlaces(places, 40))
    places = places.filter((one) => !superfluous.has(one))
    expect(places.filter((one) => one > 40).length).toBeLessThanOrEqual(6)
    expect(places).toContain(place)
    if (place >= 40) expect(places.slice(0, 2)).toEqual([39, 40])
  }
  // No stretch that has to be replayed is most of the whole.
  const gaps = places.map((place, i) => place - (places[i - 1] ?? place))
  expect(Math.max(...gaps)).toBeLessThan(100)
})

test('a disk without room leaves what was there', async () => {
  const storage = createMemoryStorage()
  await createSnapshotStore(storage).write(snapshotOf(1))
  let appends = 0
  const full = createSnapshotStore({
    ...storage,
    append: async (name, bytes) => {
      appends += 1
      if (appends === 2) throw Object.assign(new Error('no room'), { code: 'STORAGE_FULL' })
      await storage.append(name, bytes)
    },
  })
  await expect(full.write(snapshotOf(2))).rejects.toMatchObject({ code: 'STORAGE_FULL' })
  expect(await full.places()).toEqual([1])
  expect(await storage.list()).toHaveLength(1)
  expect(await full.write(snapshotOf(2))).toBe(true)
  expect(await full.read(2)).toEqual(snapshotOf(2))
})
