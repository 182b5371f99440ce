import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadIdentity } from './identity.ts'

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
