/** What goes wrong with disks, by stable code. */
import { BaseError } from '@assay/protocol'

export type StoreErrorCode =
  /** The file may or may not be on disk: it is poisoned, the process must stop and recover. */
  | 'FSYNC_FAILED'
  /** Reading or writing failed (missing file, disk that answers with an error). */
  | 'IO_FAILED'
  /** No space: nothing was written that counts, and trying again later is right. */
  | 'STORAGE_FULL'
  /** The log is not what writing and losing power can leave: damage, so nothing is changed. */
  | 'LOG_CORRUPT'
  /** The record was deleted: the log begins behind it, by its owner's retention. */
  | 'LOG_HEAD_GONE'
  /** The log failed before or is closed. */
  | 'LOG_CLOSED'
  /** LevelDB or a value in it cannot be read: wipe and rebuild from the log. */
  | 'LEAVES_UNREADABLE'
  /** A snapshot is not what was written: use an older one. */
  | 'SNAPSHOT_UNREADABLE'
  /** Another process holds the leaves open: never wipe. */
  | 'LEAVES_IN_USE'

/** An operating failure of the store. */
export class StoreError extends BaseError {
  declare readonly code: StoreErrorCode
}

/** Wraps what Node threw. */
export function storeError(code: StoreErrorCode, what: string, cause: unknown): StoreError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new StoreError(code, `${what}: ${reason}`, { cause })
}

/** True when no space was what failed, however deep in the causes; LevelDB says it in words. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  const isFull = code === 'STORAGE_FULL' || code === 'ENOSPC' || code === 'EDQUOT'
  const isSaid = /No space left on device|Disk quota exceeded/.test(error.message)
  return isFull || isSaid || isStorageFull(error.cause)
}
