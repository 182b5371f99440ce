/** Blobs as files, `<versionedHash>.blob`. Spec: da. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { assert, type BlobSource, toHex } from '@assay/protocol'
import type { BlobChecker } from './blobChecker.ts'
import { BlobSourceError } from './errors.ts'

export interface ArchiveOptions {
  readonly directory: string
  readonly checker: BlobChecker
  /** Told of a file that is not the blob its name promises; `fetch` then answers null. */
  readonly onCorrupt?: (file: string) => void
}

export interface Archive extends BlobSource {
  /**
   * Keeps the blob durably: temporary file, fsync, rename, fsync of the directory.
   * @throws BlobSourceError ARCHIVE_WRONG_BLOB, and what the disk throws
   */
  put(blob: Uint8Array, versionedHash: Uint8Array): Promise<void>
}

/**
 * A directory of blobs. Its `fetch` throws BlobSourceError ARCHIVE_UNREACHABLE when the directory
 * cannot be read. Cost: one commitment per blob not checked lately.
 */
export function createArchive({ directory, checker, onCorrupt }: ArchiveOptions): Archive {
  const pathOf = (versionedHash: Uint8Array) => {
    assert(versionedHash.length === 32, 'a versioned hash has 32 bytes')
    return join(directory, `${toHex(versionedHash)}.blob`)
  }
  let writes = 0

  return {
    name: `archive ${directory}`,

    async put(blob, versionedHash) {
      const path = pathOf(versionedHash)
      if (!(await checker.matches(blob, versionedHash))) {
        const message = `these bytes are not blob ${toHex(versionedHash)}`
        throw new BlobSourceError('ARCHIVE_WRONG_BLOB', message)
      }
      await mkdir(directory, { recursive: true })
      const temporary = `${path}.${process.pid}.${writes++}.tmp`
      try {
        await writeDurably(temporary, blob)
        await rename(temporary, path)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
      await syncDirectory(directory)
    },

    async fetch({ versionedHash }) {
      const path = pathOf(versionedHash)
      const bytes = await readFileOrNull(path)
      if (bytes === null || (await checker.matches(bytes, versionedHash))) return bytes
      onCorrupt?.(path)
      return null
    },
  }
}

async function readFileOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new BlobSourceError('ARCHIVE_UNREACHABLE', `${path} cannot be read`, { cause })
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
