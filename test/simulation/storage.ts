/** The Storage port over a {@link Disk}: each operation takes time, and may fail. */
import type { Rng } from '@assay/protocol'
import { type FileStorage, StoreError } from '@assay/store'
import type { Disk } from './disk.ts'
import type { Life } from './world.ts'

/** What is wrong with a disk now; changed at any time. */
export interface DiskTrouble {
  /** So many of the next syncs fail. */
  failingSyncs: number
  /** Nothing that needs more space succeeds. */
  isFull: boolean
  /** ms that a sync takes more. */
  slowness: number
}

export function createDiskTrouble(): DiskTrouble {
  return { failingSyncs: 0, isFull: false, slowness: 0 }
}

const SYNC_MS = 0.3
const TOUCH_MS = 0.02

export function createSimulatedStorage(parts: {
  readonly disk: Disk
  readonly trouble: DiskTrouble
  readonly life: Life
  readonly rng: Rng
}): FileStorage {
  const { disk, trouble, life, rng } = parts
  const poisoned = new Set<string>()
  const touch = () => life.sleep(TOUCH_MS)

  return {
    list: async () => {
      await touch()
      return disk.list()
    },
    read: async (name, offset, length) => {
      await touch()
      return disk.read(name, offset, length)
    },
    size: async (name) => disk.size(name),
    append: async (name, bytes) => {
      await touch()
      if (trouble.isFull) {
        // As much as there was room for is there.
        if (disk.list().includes(name)) disk.append(name, bytes.subarray(0, rng.below(2)))
        throw new StoreError('STORAGE_FULL', `append to ${name}: no space`)
      }
      disk.append(name, bytes)
    },
    write: async (name, offset, bytes) => {
      await touch()
      disk.write(name, offset, bytes)
    },
    sync: async (name) => {
      await life.sleep(SYNC_MS + rng.below(100) / 200 + trouble.slowness)
      if (poisoned.has(name)) throw new StoreError('FSYNC_FAILED', `${name} failed before`)
      if (trouble.failingSyncs > 0) {
        trouble.failingSyncs -= 1
        disk.failSync(name)
        poisoned.add(name)
        throw new StoreError('FSYNC_FAILED', `sync ${name}: EIO`)
      }
      disk.sync(name)
    },
    truncate: async () => {
      throw new StoreError('IO_FAILED', 'the log never truncates')
    },
    rename: async (from, to) => {
      await touch()
      disk.rename(from, to)
    },
    remove: async (name) => {
      await touch()
      disk.remove(name)
    },
    syncDir: async () => {
      await life.sleep(SYNC_MS + trouble.slowness)
      disk.syncDir()
    },
    close: async () => {},
  }
}
