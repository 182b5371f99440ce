import type { BlobReader } from '@assay/da'
import { BaseError, toHex } from '@assay/protocol'
import type { L1Event } from '@assay/verifier'
import { expect, test } from 'vitest'
import { createGapArchive } from './gapArchive.ts'

const hash = (n: number) => new Uint8Array(32).fill(n)
const inputs = (blockNumber: number, ...blobs: number[]) =>
  ({
    type: 'inputs',
    blockNumber,
    inputs: { versionedHashes: blobs.map(hash) },
  }) as unknown as L1Event

/** Blocks with their events; `missing` hashes are had by nobody. */
function world(events: readonly L1Event[], missing: Set<number>) {
  const read: number[] = []
  const blobs = {
    read: async ({ versionedHash }: { versionedHash: Uint8Array }) => {
      const [n = 0] = versionedHash
      if (missing.has(n)) throw new BaseError('DATA_UNAVAILABLE', toHex(versionedHash))
      read.push(n)
    },
  } as unknown as BlobReader
  const l1 = {
    events: async (from: number, to: number) =>
      events.filter(({ blockNumber }) => blockNumber >= from && blockNumber <= to),
  }
  return { read, archive: createGapArchive(l1, blobs) }
}

test('what is posted behind a gap is read once, what nobody has is asked again', async () => {
  const missing = new Set([1])
  const events = [inputs(10, 1), inputs(11, 2, 3), inputs(40, 4)]
  const { read, archive } = world(events, missing)
  await archive.look(10, 30)
  await archive.look(10, 30)
  expect(read).toEqual([2, 3])
  await archive.look(10, 40)
  expect(read).toEqual([2, 3, 4])
  missing.clear()
  await archive.look(10, 40)
  expect(read).toEqual([2, 3, 4, 1])
})

test('a look is bounded, and the next one goes on', async () => {
  const events = Array.from({ length: 50 }, (_, i) => inputs(1 + i, 100 + i))
  const { read, archive } = world(events, new Set())
  await archive.look(1, 50)
  expect(read).toHaveLength(32)
  await archive.look(1, 50)
  expect(read).toHaveLength(50)
})

test('another gap begins anew', async () => {
  const events = [inputs(10, 1), inputs(20, 2)]
  const { read, archive } = world(events, new Set())
  await archive.look(10, 20)
  await archive.look(20, 20)
  expect(read).toEqual([1, 2, 2])
})
