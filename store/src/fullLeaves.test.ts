/** Leaves on a disk without room: LevelDB's own writes fail, what is there stays readable. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leafAddress } from '@assay/protocol'
import { Level } from 'level'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BASE, keyOf } from './leafMark.ts'
import { createLeafStore, type LeafStore } from './leafStore.ts'
import { hasRoom } from './room.ts'

vi.mock('./room.ts', { spy: true })

const FULL = { code: 'STORAGE_FULL' }
const { batch, close } = Level.prototype
let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-full-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(directory, { recursive: true })
})

/** So many batches find room, then nothing does. */
function fillDisk(batches: number): { opened: number; closed: number } {
  const seen = { opened: 0, closed: 0 }
  const refuse = () => Promise.reject(new Error('IO error: 000003.log: No space left on device'))
  vi.spyOn(Level.prototype, 'batch').mockImplementation(function (this: Level, ...args: never[]) {
    return batches-- > 0
      ? (batch as (...all: never[]) => Promise<void>).apply(this, args)
      : refuse()
  } as never)
  vi.spyOn(Level.prototype, 'clear').mockImplementation(refuse)
  vi.spyOn(Level.prototype, 'open').mockImplementation(() => {
    seen.opened += 1
    return refuse()
  })
  vi.spyOn(Level.prototype, 'close').mockImplementation(function (this: Level) {
    seen.closed += 1
    return close.call(this)
  } as never)
  return seen
}

const artifact = Uint8Array.of(7, 7)
/** Bytes that do not compress. */
const NOISE = new Uint8Array(2 << 20)
for (let i = 0, word = 1; i < NOISE.length; i++) {
  word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0
  NOISE[i] = word >>> 24
}
const leaf = (n: number, fill: number) => {
  const from = (n * 97_003 + fill * 7_919) % 2_000_000
  return { address: leafAddress.slot(n, 1), value: NOISE.slice(from, from + 60_000) }
}
const change = (submission: number, rows = 1) => ({
  writes: Array.from({ length: rows }, (_, n) => leaf(n, submission)),
  point: {
    ...{ logSeq: submission, batchId: submission, submission, opSeqNext: 1, inboxNext: 1 },
    root: new Uint8Array(32).fill(submission),
  },
  artifact,
})

async function rawKeys(kind: number): Promise<Uint8Array[]> {
  const level = new Level<Uint8Array, Uint8Array>(directory, { keyEncoding: 'view' })
  await level.open()
  const keys = await level.keys({ gte: Uint8Array.of(kind), lt: Uint8Array.of(kind + 1) }).all()
  await level.close()
  return keys
}

async function requireLast(store: LeafStore, submission: number): Promise<void> {
  const found = await store.read()
  expect(found?.point.submission).toBe(submission)
  expect(found?.leaves[0]).toEqual(leaf(0, submission))
}

test('behind a write that failed everything is read, and nothing is closed for it', async () => {
  const store = await createLeafStore(directory)
  await store.apply(change(1))
  const seen = fillDisk(0)
  await expect(store.apply(change(2))).rejects.toMatchObject(FULL)
  expect(await store.artifact(1)).toEqual(artifact)
  expect(await store.firstArtifact()).toBe(1)
  await requireLast(store, 1)
  expect(seen).toEqual({ opened: 0, closed: 0 })
  // Once it could not be opened again there is nothing to read, and that is no damage.
  await expect(store.apply(change(2))).rejects.toMatchObject(FULL)
  await expect(store.artifact(1)).rejects.toMatchObject(FULL)
  vi.restoreAllMocks()
  expect(await store.artifact(1)).toEqual(artifact)
  await store.apply(change(2))
  await requireLast(store, 2)
  await store.close()
})

test('a read waits for the write before it, and closes nothing under it', async () => {
  const store = await createLeafStore(directory)
  await store.apply(change(1))
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  vi.spyOn(Level.prototype, 'batch').mockImplementation(async function (
    this: Level,
    ...args: never[]
  ) {
    begun.resolve()
    await go.promise
    await (batch as (...all: never[]) => Promise<void>).apply(this, args)
  } as never)
  const closing = vi.spyOn(Level.prototype, 'close')
  const applied = store.apply(change(2))
  await begun.promise
  const read = store.artifact(2)
  go.resolve()
  expect(await read).toEqual(artifact)
  await applied
  expect(closing).not.toHaveBeenCalled()
  await requireLast(store, 2)
  await store.close()
})

test('without room a new base leaves nothing, and takes no room', async () => {
  const rows = 200
  const store = await createLeafStore(directory, { changesBytes: 16_000_000 })
  await store.apply(change(1, rows))
  // For the change and for the pages of the base that is due then, not for the mark.
  fillDisk(2)
  await expect(store.apply(change(2, rows))).rejects.toMatchObject(FULL)
  vi.restoreAllMocks()
  // The same again, as whoever waits for room does.
  await store.apply(change(2, rows))
  await requireLast(store, 2)
  const bytes = await bytesIn(directory)
  await store.close()
  expect(await rawKeys(BASE)).toEqual([])
  // Three times the change, which was written twice, and none of the base.
  expect(bytes).toBeLessThan(3.5 * rows * 60_000)
})

async function bytesIn(path: string): Promise<number> {
  let bytes = 0
  for (const name of await readdir(path)) bytes += (await stat(join(path, name))).size
  return bytes
}

test('opening removes what an attempt at a base has left', async () => {
  let store = await createLeafStore(directory)
  await store.apply(change(1))
  await store.close()
  const level = new Level<Uint8Array, Uint8Array>(directory, {
    ...{ keyEncoding: 'view', valueEncoding: 'view' },
  })
  await level.put(keyOf(BASE, 1, 0), artifact)
  await level.close()
  store = await createLeafStore(directory)
  await store.close()
  expect(await rawKeys(BASE)).toEqual([])
})

test('removing without room is a write that failed: the next one opens it again', async () => {
  const store = await createLeafStore(directory)
  await store.apply(change(1))
  await store.apply(change(2))
  fillDisk(0)
  await expect(store.dropArtifacts(2)).rejects.toMatchObject(FULL)
  vi.restoreAllMocks()
  const opening = vi.spyOn(Level.prototype, 'open')
  await store.dropArtifacts(2)
  expect(opening).toHaveBeenCalledTimes(1)
  expect(await store.firstArtifact()).toBe(2)
  await store.close()
})

test('no base is begun without room, until the changes have doubled', async () => {
  const store = await createLeafStore(directory, { changesBytes: 1 })
  const batches = vi.spyOn(Level.prototype, 'batch')
  vi.mocked(hasRoom).mockResolvedValueOnce(false)
  for (const [i, expected] of [1, 2, 4].entries()) {
    await store.apply(change(i + 1))
    expect(batches).toHaveBeenCalledTimes(expected)
  }
  await requireLast(store, 3)
  await store.close()
})

test('a file system has room for a byte, and none for more than there are', async () => {
  expect(await hasRoom(directory, 1)).toBe(true)
  expect(await hasRoom(directory, Number.MAX_SAFE_INTEGER)).toBe(false)
})
