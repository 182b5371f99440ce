/**
 * LevelDB ends the whole process when it meets some damage (a failed assertion of its own). So a
 * read is announced by a file before it begins; a start that finds the file lets another process
 * try first, and throws the leaves away when that one does not survive.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isStorageFull, storeError } from '@assay/store'

const announcementOf = (leavesPath: string) => `${leavesPath}.reading`
const PROBE = fileURLToPath(new URL('./leafProbe.ts', import.meta.url))

/**
 * Runs a read of the leaves, one at a time; when it does not come back, the next start knows.
 * @throws StoreError STORAGE_FULL (no room for the announcement), IO_FAILED; and what `read` throws
 */
export async function announced<T>(leavesPath: string, read: () => Promise<T>): Promise<T> {
  await writeFile(announcementOf(leavesPath), '').catch((error: unknown) => {
    const code = isStorageFull(error) ? 'STORAGE_FULL' : 'IO_FAILED'
    throw storeError(code, 'cannot announce a read of the leaves', error)
  })
  try {
    return await read()
  } finally {
    await rm(announcementOf(leavesPath), { force: true })
  }
}

/** True when the last announced read came back, or all can be read. The leaves must be closed. */
export async function areReadable(leavesPath: string): Promise<boolean> {
  return !existsSync(announcementOf(leavesPath)) || (await survivesReading(leavesPath))
}

/** Reads everything in a process of its own. False only when a signal ended that. */
export async function survivesReading(leavesPath: string): Promise<boolean> {
  const probe = spawn(process.execPath, [PROBE, leavesPath], { stdio: 'ignore' })
  const [, signal] = (await once(probe, 'exit')) as [number | null, string | null]
  return signal === null
}
