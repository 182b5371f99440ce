import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLeafStore } from '@assay/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { announced, areReadable } from './leafGuard.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-guard-'))
})
afterEach(() => rm(directory, { recursive: true }))

test('a read that came back leaves nothing behind, whatever it gave', async () => {
  const path = join(directory, 'leaves')
  expect(await announced(path, async () => existsSync(`${path}.reading`))).toBe(true)
  const failing = announced(path, () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(existsSync(`${path}.reading`)).toBe(false)
})

test('leaves that another process holds are never thought to be damaged', async () => {
  const path = join(directory, 'leaves')
  const store = await createLeafStore(path)
  await announced(path, async () => expect(await areReadable(path)).toBe(true))
  await store.close()
})
