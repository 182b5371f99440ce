/** The Storage port over one directory. */
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AssertionError, assert, type Storage } from '@assay/protocol'
import { isStorageFull, StoreError, storeError } from './errors.ts'

export interface FileStorageOptions {
  readonly directory: string
  /** Forces a file's data to disk; default fdatasync. Replaced where faults are injected. */
  readonly datasync?: (handle: FileHandle, name: string) => Promise<void>
}

/** Storage that holds file handles; close it. */
export interface FileStorage extends Storage {
  close(): Promise<void>
}

const CREATED = constants.O_RDWR | constants.O_CREAT
const NAME = /^[a-z0-9][a-z0-9.-]{0,99}$/

/**
 * Opens (and creates) the directory. An error of `sync` poisons the file: the kernel may have
 * dropped the dirty pages, so a second fsync that succeeds would prove nothing.
 * @throws StoreError IO_FAILED, STORAGE_FULL, FSYNC_FAILED
 */
export async function createFileStorage(options: FileStorageOptions): Promise<FileStorage> {
  const { directory, datasync = (handle) => handle.datasync() } = options
  const handles = new Map<string, Promise<FileHandle>>()
  const poisoned = new Set<string>()
  await guarded('create the directory', () => mkdir(directory, { recursive: true }))
  await syncDirectory(dirname(directory))

  const path = (name: string) => {
    assert(NAME.test(name), `a plain file name: ${name}`)
    return join(directory, name)
  }
  const refusePoisoned = (name: string) => {
    if (poisoned.has(name)) throw new StoreError('FSYNC_FAILED', `${name} failed to sync before`)
  }
  /** Opened for reading and writing, created when `create`. */
  const handleOf = (name: string, create: boolean): Promise<FileHandle> => {
    refusePoisoned(name)
    const known = handles.get(name)
    if (known !== undefined) return known
    const opened = open(path(name), create ? CREATED : constants.O_RDWR)
    handles.set(name, opened)
    opened.catch(() => handles.delete(name))
    return opened
  }
  const forget = async (name: string) => {
    const known = handles.get(name)
    handles.delete(name)
    if (known !== undefined) await (await known).close()
  }

  return {
    list: () => guarded('list', async () => (await readdir(directory)).sort()),
    read: (name, offset, length) =>
      guarded(`read ${name}`, async () => {
        const handle = await handleOf(name, false)
        const bytes = new Uint8Array(length)
        let done = 0
        while (done < length) {
          const { bytesRead } = await handle.read(bytes, done, length - done, offset + done)
          if (bytesRead === 0) break
          done += bytesRead
        }
        return bytes.subarray(0, done)
      }),
    size: (name) =>
      guarded(`size of ${name}`, async () => (await (await handleOf(name, false)).stat()).size),
    append: (name, bytes) =>
      guarded(`append to ${name}`, async () => {
        const handle = await handleOf(name, true)
        await writeAll(handle, bytes, (await handle.stat()).size)
      }),
    write: (name, offset, bytes) =>
      guarded(`write ${name}`, async () => {
        const handle = await handleOf(name, false)
        const { size } = await handle.stat()
        assert(offset + bytes.length <= size, 'a write inside the file')
        await writeAll(handle, bytes, offset)
      }),
    sync: async (name) => {
      const handle = await guarded(`open ${name}`, () => handleOf(name, false))
      try {
        await datasync(handle, name)
      } catch (error) {
        poisoned.add(name)
        throw storeError('FSYNC_FAILED', `sync ${name}`, error)
      }
    },
    truncate: (name, size) =>
      guarded(`truncate ${name}`, async () => (await handleOf(name, false)).truncate(size)),
    rename: (from, to) =>
      guarded(`rename ${from}`, async () => {
        await forget(from)
        await forget(to)
        await rename(path(from), path(to))
      }),
    remove: (name) =>
      guarded(`remove ${name}`, async () => {
        await forget(name)
        await rm(path(name))
        // What is made under this name next is another file.
        poisoned.delete(name)
      }),
    syncDir: () => syncDirectory(directory),
    close: async () => {
      for (const name of [...handles.keys()]) await forget(name)
    },
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const rest = bytes.length - done
    done += (await handle.write(bytes, done, rest, offset + done)).bytesWritten
  }
}

/** Forces the directory's entries to disk. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await guarded('open the directory', () => open(directory, 'r'))
  try {
    await handle.sync()
  } catch (error) {
    throw storeError('FSYNC_FAILED', 'sync the directory', error)
  } finally {
    await handle.close()
  }
}

async function guarded<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof StoreError || error instanceof AssertionError) throw error
    throw storeError(isStorageFull(error) ? 'STORAGE_FULL' : 'IO_FAILED', what, error)
  }
}
