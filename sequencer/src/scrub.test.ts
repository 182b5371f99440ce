import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { genesisLeaves, type LeafWrite } from '@assay/protocol'
import { createStateTree, createWasmHasher } from '@assay/state'
import { createLeafStore, type LeafStore, StoreError } from '@assay/store'
import { expect, test } from 'vitest'
import { scrubLeaves } from './scrub.ts'
import { funded, genesis, startTestCore, testConfig } from './testRig.ts'

const hasher = createWasmHasher()
const cursor = { submission: 0 }
const leaves = genesisLeaves(genesis)
const root = createStateTree({ hasher, leaves }).root()
const point = { logSeq: 2, batchId: 1, submission: 1, opSeqNext: 1, inboxNext: 0, root }

test('whole leaves pass; a leaf or an artifact that is another, or none, is found', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-scrub-'))
  const store = await createLeafStore(join(directory, 'leaves'))
  await expect(scrubLeaves(store, hasher, cursor)).rejects.toMatchObject({
    code: 'LEAVES_UNREADABLE',
  })
  await store.apply({ writes: leaves, point, artifact: Uint8Array.of(1) })
  await scrubLeaves(store, hasher, cursor)
  const [first] = leaves as readonly [LeafWrite]
  const altered = (first.value as Uint8Array).slice()
  altered[3] = (altered[3] as number) ^ 1
  await store.apply({ writes: [{ address: first.address, value: altered }], point })
  await expect(scrubLeaves(store, hasher, cursor)).rejects.toMatchObject({
    code: 'LEAVES_UNREADABLE',
  })
  await store.apply({ writes: [first], point })
  const damaged: Pick<LeafStore, 'read' | 'checkArtifacts'> = {
    read: store.read,
    checkArtifacts: () => Promise.reject(new StoreError('LEAVES_UNREADABLE', 'checksum')),
  }
  await expect(scrubLeaves(damaged, hasher, cursor)).rejects.toMatchObject({
    code: 'LEAVES_UNREADABLE',
  })
  await store.close()
  await rm(directory, { recursive: true })
})

test('a sequencer that scrubs behind every submission goes on', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-scrub-'))
  const config = testConfig(directory, { submissionIntervalMs: 100 })
  const { core } = await startTestCore(config, { scrubMs: 0 })
  await funded(core)
  while (core.ended() < 1) await new Promise(setImmediate)
  expect((await core.commitment.artifact(1))?.submission).toBe(1)
  await core.stop()
  await rm(directory, { recursive: true })
})
