import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareBytes, type LeafWrite, leafAddress, toHex } from '@assay/protocol'
import fc from 'fast-check'
import { Level } from 'level'
import { afterEach, expect, test, vi } from 'vitest'
import { StoreError } from './errors.ts'
import { createLeafStore, type LeafStore } from './leafStore.ts'

const directories: string[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true })
})

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'assay-leaves-'))
  directories.push(directory)
  return directory
}

const pointOf = (submission: number) => ({
  ...{ logSeq: submission, batchId: submission, submission, opSeqNext: 1, inboxNext: 1 },
  root: new Uint8Array(32).fill(submission % 256),
})

/** Addresses of three lengths, few of them, so that writes meet. */
const addressOf = (n: number) =>
  [leafAddress.account(n >> 2), leafAddress.balance(n >> 2, n & 3), leafAddress.slot(n, 1)][
    n % 3
  ] as Uint8Array

const writeOf: fc.Arbitrary<LeafWrite> = fc.record({
  address: fc.nat(40).map(addressOf),
  value: fc.oneof(
    fc.constant(null),
    fc.uint8Array({ maxLength: 64 }),
    fc
      .record({ size: fc.integer({ min: 40_000, max: 65_534 }), fill: fc.nat(255) })
      .map(({ size, fill }) => new Uint8Array(size).fill(fill)),
  ),
})

/** What must be there: the last write to each address. */
class Expected {
  readonly #leaves = new Map<string, LeafWrite>()

  apply(writes: readonly LeafWrite[]): void {
    for (const write of writes) {
      const key = toHex(write.address)
      if (write.value === null) this.#leaves.delete(key)
      else this.#leaves.set(key, write)
    }
  }

  leaves(): LeafWrite[] {
    return [...this.#leaves.values()].sort((a, b) => compareBytes(a.address, b.address))
  }
}

async function contentOf(store: LeafStore): Promise<string> {
  const found = await store.read()
  return found === null ? 'nothing' : said(found.point.submission, found.leaves)
}

function said(submission: number, leaves: readonly LeafWrite[]): string {
  const digest = createHash('sha256')
  for (const { address, value } of leaves) {
    digest.update(`${toHex(address)} ${value?.length} `)
    digest.update(value as Uint8Array)
  }
  return `${submission}: ${leaves.length} leaves, ${digest.digest('hex')}`
}

test('what was written last is there, whatever waits and whatever was written anew', async () => {
  const steps = fc.array(
    fc.record({ writes: fc.array(writeOf, { maxLength: 12 }), isReopened: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  )
  const waiting = fc.constantFrom(1, 100_000, 1_000_000)
  await fc.assert(
    fc.asyncProperty(steps, waiting, async (all, changesBytes) => {
      const directory = await newDirectory()
      let store = await createLeafStore(directory, { changesBytes })
      const expected = new Expected()
      for (const [i, { writes, isReopened }] of all.entries()) {
        await store.apply({ writes, point: pointOf(i + 1) })
        expected.apply(writes)
        if (isReopened) {
          await store.close()
          store = await createLeafStore(directory, { changesBytes })
        }
        expect(await contentOf(store)).toBe(said(i + 1, expected.leaves()))
      }
      await store.close()
    }),
    { numRuns: 25 },
  )
})

test('wherever writing ends, what was applied before or then is there as a whole', async () => {
  const rows = Array.from({ length: 400 }, (_, n) => ({
    address: leafAddress.slot(n, 1),
    value: new Uint8Array(50_000).fill(n),
  }))
  const [first, second] = [rows.slice(0, 300), rows.slice(200).toReversed()]
  const before = new Expected()
  before.apply(first)
  const after = new Expected()
  after.apply([...first, ...second])
  const whole = [said(1, before.leaves()), said(2, after.leaves())]
  const { batch, clear } = Level.prototype
  let outcomes = 0
  for (let limit = 0, isOver = false; !isOver; limit++) {
    vi.restoreAllMocks()
    const directory = await newDirectory()
    let store = await createLeafStore(directory, { changesBytes: 1 })
    await store.apply({ writes: first, point: pointOf(1) })
    let left = limit
    const counted = (what: typeof batch | typeof clear) =>
      async function (this: Level, ...args: never[]) {
        if (left-- <= 0) throw new Error('the power is gone')
        return await (what as (...all: never[]) => Promise<void>).apply(this, args)
      }
    vi.spyOn(Level.prototype, 'batch').mockImplementation(counted(batch) as never)
    vi.spyOn(Level.prototype, 'clear').mockImplementation(counted(clear) as never)
    isOver = await store.apply({ writes: second, point: pointOf(2) }).then(
      () => true,
      () => false,
    )
    await store.close()
    vi.restoreAllMocks()
    store = await createLeafStore(directory, { changesBytes: 1 })
    const content = await contentOf(store)
    expect(content === whole[1] || (content === whole[0] && !isOver)).toBe(true)
    outcomes += 1
    // What a broken attempt left is in nobody's way.
    await store.apply({ writes: second, point: pointOf(2) })
    expect((await contentOf(store)) === whole[1]).toBe(true)
    await store.close()
  }
  expect(outcomes).toBeGreaterThan(4)
})

test('no flipped bit of a page is read', async () => {
  const directory = await newDirectory()
  const store = await createLeafStore(directory, { changesBytes: 100_000 })
  const leaves = Array.from({ length: 40 }, (_, n) => ({
    address: leafAddress.slot(n, 1),
    value: Uint8Array.from({ length: 4_000 }, (_, i) => (i * i * n) % 251),
  }))
  await store.apply({ writes: leaves.slice(0, 30), point: pointOf(1) })
  await store.apply({ writes: leaves.slice(30), point: pointOf(2) })
  const content = await contentOf(store)
  await store.close()
  let refused = 0
  for (const name of await readdir(directory)) {
    if (!/\.(log|ldb)$/.test(name)) continue
    const bytes = await readFile(join(directory, name))
    for (let at = 100; at < bytes.length; at += 29_989) {
      const damaged = Uint8Array.from(bytes)
      damaged[at] = (damaged[at] as number) ^ 4
      const copy = await newDirectory()
      for (const other of await readdir(directory)) {
        await writeFile(join(copy, other), await readFile(join(directory, other)))
      }
      await writeFile(join(copy, name), damaged)
      try {
        const again = await createLeafStore(copy)
        try {
          // LevelDB may leave out the last batches: older, and the root of its own point.
          const found = await contentOf(again)
          const older = [said(1, leaves.slice(0, 30)), 'nothing']
          expect([content, ...older].includes(found)).toBe(true)
        } finally {
          await again.close()
        }
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        expect(error.code).toBe('LEAVES_UNREADABLE')
        refused += 1
      }
    }
  }
  expect(refused).toBeGreaterThan(0)
})
