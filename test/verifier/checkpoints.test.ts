/** Checkpoints: a restart or a reorganisation goes on from what was verified and confirmed. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { authenticateWith } from '@assay/engine'
import { randomFlow, rememberingRecover } from '@assay/engine/suite'
import { toHex } from '@assay/protocol'
import { type CheckpointOptions, createVerifier, type Progress } from '@assay/verifier'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createReplica } from '../../cli/src/replica.ts'
import {
  blockAt,
  type Change,
  type MemoryChain,
  machineFactory,
  postFlow,
  signatures,
} from './chain.ts'

const SUBMISSIONS = 7
const recover = rememberingRecover(signatures.recover)
const flow = randomFlow(21, { submissions: SUBMISSIONS, actions: 30 })
let folder: string
let directory: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-checkpoints-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  directory = await mkdtemp(join(folder, 'run-'))
})

function chainOf(changes: Readonly<Record<number, Change>> = {}): MemoryChain {
  const authenticate = authenticateWith(flow.separator, recover)
  return postFlow(flow, (leaves) => machineFactory({ leaves, authenticate }), changes)
}

/** What L1 has confirmed of a chain. */
function readsOf(chain: MemoryChain): CheckpointOptions['l1'] {
  const confirmed = () => chain.events.filter((event) => event.type === 'confirmed')
  return {
    confirmedCount: async () => 1 + confirmed().length,
    confirmedOutcomeHash: async (index) => {
      const event = confirmed().find((one) => one.index === index)
      if (event === undefined) throw new RangeError(`submission ${index} is not confirmed`)
      return event.outcomeHash
    },
    blockHash: chain.l1.blockHash,
  }
}

/** One run over all of the chain, with a checkpoint behind every second submission. */
function runOn(chain: MemoryChain, about: { from?: number; confirmed?: MemoryChain } = {}) {
  const said: Progress[] = []
  const replayed: number[] = []
  const l1 = readsOf(about.confirmed ?? chain)
  const verifier = createVerifier({
    ...{ l1: chain.l1, blobs: chain.blobs, createMachine: machineFactory },
    signatures: { kind: 'native', recover },
    checkpoints: { directory, kind: 'verifier', every: 2, l1 },
    ...(about.from !== undefined && { from: about.from }),
    onReplayed: ({ posted }) => replayed.push(posted.index),
    onProgress: (progress) => said.push(progress),
  })
  return verifier.run().then((report) => ({ report, said, replayed }))
}

async function filesOf(): Promise<string[]> {
  const all = await readdir(directory, { recursive: true, withFileTypes: true })
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function damage(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1
  await writeFile(path, bytes)
}

test('the next run begins behind the newest checkpoint and ends where the first did', async () => {
  const chain = chainOf()
  const first = await runOn(chain)
  expect(first.report).toMatchObject({ verdict: 'ok', resumedAt: 0, verified: SUBMISSIONS })
  // Blobs of what was verified may be gone.
  chain.held.clear()
  for (const [hash, blob] of chainOf().held) chain.held.set(hash, blob)
  const early = chain.events.flatMap((event) =>
    event.type === 'inputs' && event.index <= 6 ? event.inputs.versionedHashes : [],
  )
  for (const hash of early) chain.held.delete(toHex(hash))
  const second = await runOn(chain)
  expect(second.replayed).toEqual([7])
  expect(second.report).toMatchObject({ verdict: 'ok', resumedAt: 6, verified: 1 })
  const { root, submission, confirmed } = first.report
  expect(second.report).toMatchObject({ root, submission, confirmed })
})

test('what L1 has not confirmed is replayed', async () => {
  const chain = chainOf({
    4: (posting) => (posting.isConfirmed = false),
    5: (posting) => (posting.isConfirmed = false),
    6: (posting) => (posting.isConfirmed = false),
    7: (posting) => (posting.isConfirmed = false),
  })
  await runOn(chain)
  const { report, replayed } = await runOn(chain)
  expect(replayed).toEqual([3, 4, 5, 6, 7])
  expect(report).toMatchObject({ verdict: 'ok', resumedAt: 2 })
})

test('--from never begins behind what it asks for', async () => {
  const chain = chainOf()
  await runOn(chain)
  const { report } = await runOn(chain, { from: 6 })
  expect(report).toMatchObject({ verdict: 'ok', resumedAt: 4, verified: 2 })
})

test('a damaged newest one: the older one; all damaged: genesis', async () => {
  const chain = chainOf()
  await runOn(chain)
  const files = await filesOf()
  await damage(files.at(-1) as string)
  expect((await runOn(chain)).report).toMatchObject({ verdict: 'ok', resumedAt: 4 })
  for (const file of await filesOf()) await damage(file)
  expect((await runOn(chain)).report).toMatchObject({ verdict: 'ok', resumedAt: 0 })
})

test('one in a block that L1 dropped is not used', async () => {
  const chain = chainOf()
  await runOn(chain)
  const moved = chain.events.map((event) =>
    event.blockNumber < 50 ? event : { ...event, ...blockAt(event.blockNumber, 'b') },
  )
  chain.events.splice(0, chain.events.length, ...moved)
  const l1 = {
    ...chain.l1,
    blockHash: async (number: number) => blockAt(number, number < 50 ? 'a' : 'b').blockHash,
  }
  const { report } = await runOn({ ...chain, l1 })
  expect(report).toMatchObject({ verdict: 'ok', resumedAt: 4, verified: 3 })
})

test('when L1 has confirmed another outcome, the whole replay says so', async () => {
  const chain = chainOf()
  await runOn(chain)
  const wrong = chainOf({
    6: ({ outcome }) => Object.assign(outcome, { clock: outcome.clock + 1 }),
  })
  const { report } = await runOn(wrong)
  expect(report).toMatchObject({ verdict: 'mismatch', resumedAt: 4 })
  expect(report.problems.join()).toMatch(/submission 6 was confirmed wrongly/)
  // And nothing is remembered of a chain that decided wrongly.
  directory = await mkdtemp(join(folder, 'run-'))
  const early = chainOf({
    1: ({ outcome }) => Object.assign(outcome, { clock: outcome.clock + 1 }),
  })
  await runOn(early)
  expect(await filesOf()).toEqual([])
})

test('an endpoint that lags behind the checkpoints takes none away', async () => {
  const chain = chainOf()
  await runOn(chain)
  const files = await filesOf()
  const l1 = { ...chain.l1, blockHash: async () => null }
  await runOn({ ...chain, l1 })
  expect(await filesOf()).toEqual(files)
  expect((await runOn(chain)).report.resumedAt).toBe(6)
})

test('those of another exchange in the same directory are neither used nor removed', async () => {
  await runOn(chainOf())
  const files = await filesOf()
  const chain = chainOf()
  const vault = new Uint8Array(20).fill(9)
  const l1 = { ...chain.l1, deployment: async () => ({ ...chain.deployment, vault }) }
  const { said } = await runOn({ ...chain, l1 })
  expect(said.some(({ type }) => type === 'resumed')).toBe(false)
  for (const file of files) expect(await filesOf()).toContain(file)
})

test('a replica that goes on from one is the one that replayed everything', async () => {
  const chain = chainOf()
  const replicaOf = (from: string | null) =>
    createReplica({
      ...{ l1: chain.l1, blobs: chain.blobs, genesis: flow.genesis },
      signatures: { kind: 'native', recover },
      ...(from !== null && { checkpoints: { directory: from, every: 2, l1: readsOf(chain) } }),
    })
  const whole = replicaOf(null)
  await whole.update(6)
  await replicaOf(directory).update(6)
  const copy = await mkdtemp(join(folder, 'copy-'))
  await cp(directory, copy, { recursive: true })
  const resumed = replicaOf(copy)
  const report = await resumed.update(6)
  expect(report.resumedAt).toBe(6)
  expect(resumed.treeAt()).toBe(6)
  expect(resumed.tree().root()).toEqual(whole.tree().root())
  expect(resumed.last()).toBe(whole.last())
  expect(resumed.step(7)).toEqual(whole.step(7))
  expect(resumed.deposits()).toEqual(whole.deposits())
  expect(resumed.withdrawals()).toEqual(whole.withdrawals())
  const sorted = (leaves: ReturnType<typeof whole.leaves>) =>
    leaves.map(({ address, value }) => `${toHex(address)} ${value && toHex(value)}`).sort()
  expect(sorted(resumed.leaves())).toEqual(sorted(whole.leaves()))
})
