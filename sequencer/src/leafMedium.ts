/** Where the commitment thread keeps its leaves. */
import {
  createFileStorage,
  createLeafStore,
  createTurns,
  type FileStorage,
  type LeafStore,
  wipeLeafStore,
} from '@assay/store'
import { announced, areReadable } from './leafGuard.ts'

export interface LeafMedium {
  /** @throws StoreError LEAVES_UNREADABLE, LEAVES_IN_USE, STORAGE_FULL */
  open(): Promise<LeafStore>
  /** Deletes what is there, which must be closed. */
  wipe(): Promise<void>
  /** Runs a read, one at a time; when the process ends in it, the next start knows. */
  announced<T>(read: () => Promise<T>): Promise<T>
  /** False when reading ends the process. The leaves must be closed. */
  areReadable(): Promise<boolean>
  /** The files of the snapshots, which hold nothing else. */
  snapshots(): Promise<FileStorage>
}

/** LevelDB in a directory, snapshots in another one. */
export function levelMedium(path: string, snapshots: string): LeafMedium {
  // There is one announcement: a read that ends must not take back another's.
  const inTurn = createTurns()
  return {
    open: () => createLeafStore(path),
    wipe: () => wipeLeafStore(path),
    announced: (read) => inTurn(() => announced(path, read)),
    areReadable: () => areReadable(path),
    snapshots: () => createFileStorage({ directory: snapshots }),
  }
}
