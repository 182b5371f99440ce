import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFileStorage } from './fileStorage.ts'
import { openLog } from './log.ts'
import { createMemoryStorage } from './memoryStorage.ts'
import { storageSuite } from './suite.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-store-'))
})
afterEach(() => rm(directory, { recursive: true }))

describe.each(storageSuite)('$rule', ({ run }) => {
  test('on files', async () => {
    const storage = await createFileStorage({ directory })
    await run(storage)
    await storage.close()
  })
  test('in memory', () => run(createMemoryStorage()))
})

test('a failed fsync poisons the file and closes the log, and is never tried again', async () => {
  let syncs = 0
  const storage = await createFileStorage({
    directory,
    datasync: async (handle) => {
      syncs += 1
      // The first is that of the new segment.
      if (syncs > 2) throw new Error('EIO')
      await handle.datasync()
    },
  })
  const log = await openLog(storage)
  await log.append(1, [Uint8Array.of(1)])
  const failed = log.append(1, [Uint8Array.of(2)])
  await expect(failed).rejects.toMatchObject({ code: 'FSYNC_FAILED' })
  await expect(log.append(1, [Uint8Array.of(3)])).rejects.toMatchObject({ code: 'LOG_CLOSED' })
  const [segment] = await storage.list()
  await expect(storage.sync(segment as string)).rejects.toMatchObject({ code: 'FSYNC_FAILED' })
  expect(syncs).toBe(3)
  await storage.close()
})

test('a file name cannot leave the directory', async () => {
  const storage = await createFileStorage({ directory })
  await expect(storage.append('../evil', Uint8Array.of(1))).rejects.toThrow()
  await storage.close()
})
