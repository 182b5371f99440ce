import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leafAddress } from '@assay/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AppliedPoint } from './leafMark.ts'
import { createLeafStore, wipeLeafStore } from './leafStore.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-leaves-'))
})
afterEach(() => rm(directory, { recursive: true }))

const leaf = (account: number, fill: number) => ({
  address: leafAddress.account(account),
  value: new Uint8Array(32).fill(fill),
})
const point = (submission: number): AppliedPoint => ({
  logSeq: 10 * submission,
  batchId: 7 * submission,
  submission,
  opSeqNext: 100 * submission,
  inboxNext: submission,
  root: new Uint8Array(32).fill(submission),
})

test('leaves, point and artifact come back after closing, in address order', async () => {
  let store = await createLeafStore(directory)
  expect(await store.read()).toBe(null)
  const artifact = Uint8Array.of(1, 2, 3)
  await store.apply({ writes: [leaf(2, 2), leaf(1, 1)], point: point(1), artifact })
  await store.apply({ writes: [leaf(3, 3), { ...leaf(2, 2), value: null }], point: point(2) })
  await store.close()
  store = await createLeafStore(directory)
  const found = await store.read()
  expect(found?.point).toEqual(point(2))
  expect(found?.leaves).toEqual([leaf(1, 1), leaf(3, 3)])
  expect(await store.artifact(1)).toEqual(artifact)
  expect(await store.artifact(2)).toBe(null)
  await store.dropArtifacts(2)
  expect(await store.artifact(1)).toBe(null)
  await store.close()
})

test('artifacts are looked at in parts, from where the last look ended', async () => {
  const store = await createLeafStore(directory)
  for (const submission of [1, 2, 3]) {
    const artifact = new Uint8Array(100).fill(submission)
    await store.apply({ writes: [leaf(1, submission)], point: point(submission), artifact })
  }
  expect(await store.checkArtifacts()).toBe(null)
  expect(await store.checkArtifacts(0, 150)).toBe(3)
  expect(await store.checkArtifacts(3, 150)).toBe(null)
  expect(await store.checkArtifacts(4, 150)).toBe(null)
  await store.close()
})

test('a store that LevelDB cannot open says so and can be wiped', async () => {
  const store = await createLeafStore(directory)
  await store.apply({ writes: [leaf(1, 1)], point: point(1) })
  await store.close()
  for (const name of await readdir(directory)) {
    if (name.startsWith('MANIFEST')) await truncate(join(directory, name), 7)
  }
  await expect(createLeafStore(directory)).rejects.toMatchObject({ code: 'LEAVES_UNREADABLE' })
  await wipeLeafStore(directory)
  const fresh = await createLeafStore(directory)
  expect(await fresh.read()).toBe(null)
  await fresh.close()
})

test('a store in use is refused', async () => {
  const store = await createLeafStore(directory)
  await expect(createLeafStore(directory)).rejects.toMatchObject({ code: 'LEAVES_IN_USE' })
  await store.close()
})
