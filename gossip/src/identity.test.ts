import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHex } from '@assay/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEPARATOR, SHARED } from './fixtures.ts'
import { createGossipNode } from './gossipNode.ts'
import { loadIdentity } from './identity.ts'
import { headerTopic } from './wire.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-identity-'))
})

afterAll(() => rm(directory, { recursive: true }))

test('an identity is made once, for its owner only', async () => {
  const path = join(directory, 'seed')
  const seed = await loadIdentity(path)
  expect(seed).toHaveLength(32)
  expect(await loadIdentity(path)).toEqual(seed)
  expect((await stat(path)).mode & 0o077).toBe(0)
})

test('a damaged identity is not replaced by another', async () => {
  const path = join(directory, 'damaged')
  await writeFile(path, new Uint8Array(31))
  await expect(loadIdentity(path)).rejects.toMatchObject({ code: 'IDENTITY_INVALID' })
})

test('a peer keeps its name with its seed, and the topic is that of the domain', async () => {
  const identitySeed = new Uint8Array(32).fill(5)
  const names: string[] = []
  for (const _ of [1, 2]) {
    const node = createGossipNode({ ...SHARED, identitySeed })
    await node.start()
    names.push(node.peerId)
    await node.stop()
  }
  expect(names[0]).toBe(names[1])
  expect(headerTopic(SEPARATOR)).toContain(toHex(SEPARATOR).slice(2))
})
