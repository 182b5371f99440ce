/**
 * The leaves in LevelDB: a cache of the log that saves replaying it. LevelDB does not notice
 * every flipped bit, so whoever opens it re-hashes all leaves and compares with the stored root;
 * on a difference (or StoreError LEAVES_UNREADABLE) wipe it and rebuild from the log.
 */
import { hash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { concatBytes, equalBytes, type LeafWrite, readUint, writeUint } from '@assay/protocol'
import { Level } from 'level'
import { isStorageFull, StoreError, storeError } from './errors.ts'

/** What the leaves are the result of: everything in the log before `logSeq`. */
export interface AppliedPoint {
  /** Seq of the first log record that is not in the leaves. */
  readonly logSeq: number
  /** Last micro-batch in the leaves. */
  readonly batchId: number
  /** Last submission that ended. */
  readonly submission: number
  readonly opSeqNext: number
  readonly inboxNext: number
  /** State root over the leaves, 32 bytes. */
  readonly root: Uint8Array
}

/** Leaves and the submissions' artifacts, changed together or not at all. */
export interface LeafStore {
  /** All leaves; null while nothing was applied. Cost: about 1.5 µs a leaf. */
  read(): Promise<{ point: AppliedPoint; leaves: readonly LeafWrite[] } | null>
  /**
   * One atomic, synced batch. `artifact`: bytes to keep with the point's submission. After
   * STORAGE_FULL it is not known what is there: apply the very same change again.
   * @throws StoreError STORAGE_FULL, LEAVES_UNREADABLE
   */
  apply(change: {
    readonly writes: readonly LeafWrite[]
    readonly point: AppliedPoint
    readonly artifact?: Uint8Array
  }): Promise<void>
  /** The artifact of a submission, null when there is none. */
  artifact(submission: number): Promise<Uint8Array | null>
  /** Compares every artifact with its checksum. @throws StoreError LEAVES_UNREADABLE */
  checkArtifacts(): Promise<void>
  /** Forgets artifacts of submissions below. */
  dropArtifacts(belowSubmission: number): Promise<void>
  close(): Promise<void>
}

const LEAF = 0x4c
const ARTIFACT = 0x41
const POINT_KEY = Uint8Array.of(0x50)
const CHECK_BYTES = 32
/** So much is read from LevelDB at once. */
const READ_LEAVES = 4_096
const READ_BYTES = 1 << 20

/** @throws StoreError LEAVES_UNREADABLE (damage), LEAVES_IN_USE (another process has it open) */
export async function createLeafStore(path: string): Promise<LeafStore> {
  const level = new Level<Uint8Array, Uint8Array>(path, {
    keyEncoding: 'view',
    valueEncoding: 'view',
  })
  await guarded('open', () => level.open()).catch((error) => {
    throw isLocked(error) ? storeError('LEAVES_IN_USE', 'cannot open the leaves', error) : error
  })
  /** After a write that failed LevelDB takes no other until it is opened again. */
  let mustReopen = false
  const reopen = async () => {
    if (!mustReopen) return
    await level.close()
    await level.open()
    mustReopen = false
  }
  return {
    read: () => guarded('read', () => readAll(level)),
    apply: ({ writes, point, artifact }) =>
      guarded('write', async () => {
        await reopen()
        const operations = writes.map(({ address, value }) => {
          const key = concatBytes(Uint8Array.of(LEAF), address)
          return value === null
            ? ({ type: 'del', key } as const)
            : ({ type: 'put', key, value } as const)
        })
        const kept =
          artifact === undefined
            ? []
            : [
                {
                  type: 'put',
                  key: artifactKey(point.submission),
                  value: sealed(artifact),
                } as const,
              ]
        const mark = { type: 'put', key: POINT_KEY, value: sealed(encodePoint(point)) } as const
        mustReopen = true
        await level.batch([...operations, ...kept, mark], { sync: true })
        mustReopen = false
      }),
    artifact: (submission) =>
      guarded('read', async () => {
        await reopen()
        const value = (await level.get(artifactKey(submission))) as Uint8Array | undefined
        return value === undefined ? null : unsealed(value)
      }),
    checkArtifacts: () =>
      guarded('read', async () => {
        const range = { gte: artifactKey(0), lt: Uint8Array.of(ARTIFACT + 1) }
        for await (const value of level.values(range)) unsealed(value as Uint8Array)
      }),
    dropArtifacts: (below) =>
      guarded('write', async () => {
        await reopen()
        await level.clear({ gte: artifactKey(0), lt: artifactKey(below) })
      }),
    close: () => level.close(),
  }
}

/** Deletes the store, which must be closed. */
export async function wipeLeafStore(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
}

async function readAll(
  level: Level<Uint8Array, Uint8Array>,
): Promise<{ point: AppliedPoint; leaves: LeafWrite[] } | null> {
  const mark = (await level.get(POINT_KEY)) as Uint8Array | undefined
  if (mark === undefined) return null
  const point = decodePoint(unsealed(mark))
  const leaves: LeafWrite[] = []
  const range = { gte: Uint8Array.of(LEAF), lt: Uint8Array.of(LEAF + 1) }
  const iterator = level.iterator({ ...range, highWaterMarkBytes: READ_BYTES })
  try {
    // PERF: thousands at once; one promise a leaf doubles the time. The next ones are read while
    // those that have come are copied.
    for (let coming = iterator.nextv(READ_LEAVES); ; ) {
      const entries = await coming
      if (entries.length === 0) break
      coming = iterator.nextv(READ_LEAVES)
      // Its failure is seen at the next turn.
      coming.catch(() => {})
      pack(entries, leaves)
    }
  } finally {
    await iterator.close()
  }
  return { point, leaves }
}

/**
 * Copies entries into one buffer and adds views of it. PERF: with a buffer for each the heap of
 * 500,000 leaves is 380 MB instead of 165.
 */
function pack(
  entries: readonly (readonly [key: Uint8Array, value: Uint8Array])[],
  leaves: LeafWrite[],
): void {
  const size = entries.reduce((sum, [key, value]) => sum + key.length - 1 + value.length, 0)
  const bytes = new Uint8Array(size)
  let at = 0
  for (const [key, value] of entries) {
    const valueAt = at + key.length - 1
    const end = valueAt + value.length
    for (let i = 1; i < key.length; i++) bytes[at + i - 1] = key[i] as number
    bytes.set(value, valueAt)
    leaves.push({ address: bytes.subarray(at, valueAt), value: bytes.subarray(valueAt, end) })
    at = end
  }
}

function artifactKey(submission: number): Uint8Array {
  const key = new Uint8Array(9)
  key[0] = ARTIFACT
  writeUint(key, 1, 8, submission)
  return key
}

/** Behind its SHA-256: what no root covers carries its own check. */
function sealed(bytes: Uint8Array): Uint8Array {
  return concatBytes(hash('sha256', bytes, 'buffer'), bytes)
}

function unsealed(bytes: Uint8Array): Uint8Array {
  const body = new Uint8Array(bytes.subarray(CHECK_BYTES))
  if (!equalBytes(bytes.subarray(0, CHECK_BYTES), hash('sha256', body, 'buffer'))) {
    throw new StoreError('LEAVES_UNREADABLE', 'a value does not match its checksum')
  }
  return body
}

function encodePoint(point: AppliedPoint): Uint8Array {
  const numbers = [point.logSeq, point.batchId, point.submission, point.opSeqNext, point.inboxNext]
  const bytes = new Uint8Array(8 * numbers.length + 32)
  for (const [i, value] of numbers.entries()) writeUint(bytes, 8 * i, 8, value)
  bytes.set(point.root, 8 * numbers.length)
  return bytes
}

function decodePoint(bytes: Uint8Array): AppliedPoint {
  return {
    logSeq: readUint(bytes, 0, 8),
    batchId: readUint(bytes, 8, 8),
    submission: readUint(bytes, 16, 8),
    opSeqNext: readUint(bytes, 24, 8),
    inboxNext: readUint(bytes, 32, 8),
    root: bytes.slice(40, 72),
  }
}

/** True when LevelDB's lock file is what stopped it, however deep the cause. */
function isLocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === 'LEVEL_LOCKED') || isLocked(error.cause)
}

async function guarded<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof StoreError) throw error
    const code = isStorageFull(error) ? 'STORAGE_FULL' : 'LEAVES_UNREADABLE'
    throw storeError(code, `cannot ${what} the leaves`, error)
  }
}
