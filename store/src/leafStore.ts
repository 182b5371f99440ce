/**
 * The leaves in LevelDB: a cache of the log that saves replaying it. LevelDB does not notice
 * every flipped bit, so whoever opens it re-hashes all leaves and compares with the stored root;
 * on a difference (or StoreError LEAVES_UNREADABLE) wipe it and rebuild from the log.
 * Layout: decisions/0007.
 */
import { rm } from 'node:fs/promises'
import { equalBytes, type LeafWrite, readUint, writeUint } from '@assay/protocol'
import { Level } from 'level'
import { isStorageFull, StoreError, storeError } from './errors.ts'
import { createMerge, createPager, leavesIn, newestOf, sealed, unsealed } from './leafPages.ts'

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

/** Leaves and the submissions' artifacts, changed together or not at all. One call at a time. */
export interface LeafStore {
  /** All leaves, in address order; null while nothing was applied. Cost: about 0.7 µs a leaf. */
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
  /**
   * Compares artifacts with their checksums, from a submission on, at least `maxBytes` of them;
   * resolves with where to go on, null behind the last. @throws StoreError LEAVES_UNREADABLE
   */
  checkArtifacts(from?: number, maxBytes?: number): Promise<number | null>
  /** Forgets artifacts of submissions below. */
  dropArtifacts(belowSubmission: number): Promise<void>
  close(): Promise<void>
}

const POINT_KEY = Uint8Array.of(0x50)
const ARTIFACT = 0x41
/** Pages of all leaves in address order, by generation and number. */
const BASE = 0x42
/** Pages of what was written since, by number. */
const CHANGES = 0x43
/** So much is read from LevelDB at once. */
const READ_PAGES = 32
const READ_BYTES = 4 << 20
/** So much of a base is written at once. */
const WRITE_BYTES = 8 << 20
/** Changes up to this size, or to half of the base's, wait for the next base. */
const CHANGES_BYTES = 8 << 20
const CHANGES_PART = 2

/** Which pages count; it changes with the point. */
interface Layout {
  readonly generation: number
  readonly basePages: number
  readonly baseBytes: number
  readonly changesFrom: number
  readonly changesTo: number
  readonly changesBytes: number
}

const NO_PAGES: Layout = {
  ...{ generation: 0, basePages: 0, baseBytes: 0 },
  ...{ changesFrom: 0, changesTo: 0, changesBytes: 0 },
}

interface Mark {
  readonly point: AppliedPoint
  readonly layout: Layout
}

type Put = { readonly type: 'put'; readonly key: Uint8Array; readonly value: Uint8Array }

/**
 * `changesBytes`: of what is written, that waits before all leaves are written anew.
 * @throws StoreError LEAVES_UNREADABLE (damage), LEAVES_IN_USE (another process has it open)
 */
export async function createLeafStore(
  path: string,
  { changesBytes = CHANGES_BYTES }: { readonly changesBytes?: number } = {},
): Promise<LeafStore> {
  const level = new Level<Uint8Array, Uint8Array>(path, {
    keyEncoding: 'view',
    valueEncoding: 'view',
  })
  await guarded('open', () => level.open()).catch((error) => {
    throw isLocked(error) ? storeError('LEAVES_IN_USE', 'cannot open the leaves', error) : error
  })
  const mark = await guarded('read', () => readMark(level)).catch(async (error: unknown) => {
    await level.close()
    throw error
  })
  const leaves = new LevelLeaves(level, mark, changesBytes)
  return {
    read: () => leaves.read(),
    apply: (change) => leaves.apply(change),
    artifact: (submission) => leaves.artifact(submission),
    checkArtifacts: (from, maxBytes) => leaves.checkArtifacts(from, maxBytes),
    dropArtifacts: (below) => leaves.dropArtifacts(below),
    close: () => leaves.close(),
  }
}

/** Deletes the store, which must be closed. */
export async function wipeLeafStore(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
}

class LevelLeaves {
  readonly #level: Level<Uint8Array, Uint8Array>
  #mark: Mark | null
  /** After a write that failed LevelDB takes no other until it is opened again. */
  #mustReopen = false
  readonly #changesBytes: number
  /** More than so many bytes of changes make a new base; grows where there is no room for one. */
  #due: number

  constructor(level: Level<Uint8Array, Uint8Array>, mark: Mark | null, changesBytes: number) {
    this.#level = level
    this.#mark = mark
    this.#changesBytes = changesBytes
    this.#due = changesBytes
  }

  read(): ReturnType<LeafStore['read']> {
    return this.#run('read', async () => {
      const mark = await readMark(this.#level)
      if (mark === null) return null
      const leaves: LeafWrite[] = []
      for await (const some of currentLeaves(this.#level, mark.layout)) {
        for (const leaf of some) leaves.push(leaf)
      }
      return { point: mark.point, leaves }
    })
  }

  apply({ writes, point, artifact }: Parameters<LeafStore['apply']>[0]) {
    return this.#run('write', async () => {
      let layout = this.#mark?.layout ?? NO_PAGES
      const puts: Put[] = []
      const add = (value: Uint8Array) => {
        puts.push({ type: 'put', key: keyOf(CHANGES, layout.changesTo), value })
        const changesBytes = layout.changesBytes + value.length
        layout = { ...layout, changesTo: layout.changesTo + 1, changesBytes }
      }
      const pages = createPager()
      pages.add(writes, add)
      pages.end(add)
      if (artifact !== undefined) {
        puts.push({ type: 'put', key: keyOf(ARTIFACT, point.submission), value: sealed(artifact) })
      }
      await this.#write([...puts, putOf({ point, layout })])
      this.#mark = { point, layout }
      await this.#rebaseWhenDue()
    })
  }

  artifact(submission: number) {
    return this.#run('read', async () => {
      const value = await this.#level.get(keyOf(ARTIFACT, submission))
      return value === undefined ? null : unsealed(value).slice()
    })
  }

  checkArtifacts(from = 0, maxBytes = Number.POSITIVE_INFINITY) {
    return this.#run('read', async () => {
      let bytes = 0
      const range = { gte: keyOf(ARTIFACT, from), lt: Uint8Array.of(ARTIFACT + 1) }
      for await (const [key, value] of this.#level.iterator(range)) {
        if (bytes >= maxBytes) return readUint(key, 1, 8)
        bytes += unsealed(value).length
      }
      return null
    })
  }

  dropArtifacts(below: number) {
    return this.#run('write', () =>
      this.#level.clear({ gte: keyOf(ARTIFACT, 0), lt: keyOf(ARTIFACT, below) }),
    )
  }

  close() {
    return this.#level.close()
  }

  async #run<T>(what: string, run: () => Promise<T>): Promise<T> {
    return await guarded(what, async () => {
      if (this.#mustReopen) {
        await this.#level.close()
        await this.#level.open()
        this.#mustReopen = false
      }
      return await run()
    })
  }

  /** One atomic, synced batch. */
  async #write(puts: readonly Put[]): Promise<void> {
    this.#mustReopen = true
    await this.#level.batch([...puts], { sync: true })
    this.#mustReopen = false
  }

  /** PERF: half a base of changes makes the next base, so a change costs two leaves more. */
  async #rebaseWhenDue(): Promise<void> {
    const { layout } = this.#mark as Mark
    if (layout.changesBytes <= Math.max(this.#due, layout.baseBytes / CHANGES_PART)) return
    try {
      await this.#rebase(this.#mark as Mark)
      this.#due = this.#changesBytes
    } catch (error) {
      // The changes stay as they are, and are as good.
      if (!isStorageFull(error)) throw error
      this.#due = 2 * layout.changesBytes
    }
  }

  /** Writes all leaves as a new generation; what was there counts until all of it is on disk. */
  async #rebase({ point, layout: old }: Mark): Promise<void> {
    const generation = old.generation + 1
    // What an attempt that did not come to its end has left.
    await this.#level.clear({ gte: keyOf(BASE, generation), lt: Uint8Array.of(BASE + 1) })
    let [basePages, baseBytes, waiting] = [0, 0, 0]
    let puts: Put[] = []
    const add = (value: Uint8Array) => {
      puts.push({ type: 'put', key: keyOf(BASE, generation, basePages++), value })
      baseBytes += value.length
      waiting += value.length
    }
    const pages = createPager()
    for await (const leaves of currentLeaves(this.#level, old)) {
      pages.add(leaves, add)
      if (waiting < WRITE_BYTES) continue
      // Synced each: LevelDB may keep a later batch and lose an earlier one that was not.
      await this.#write(puts)
      puts = []
      waiting = 0
    }
    pages.end(add)
    const changesFrom = old.changesTo
    const changes = { changesFrom, changesTo: changesFrom, changesBytes: 0 }
    const layout = { generation, basePages, baseBytes, ...changes }
    await this.#write([...puts, putOf({ point, layout })])
    this.#mark = { point, layout }
    for (const [from, to] of [
      [keyOf(BASE, 0), keyOf(BASE, generation)],
      [keyOf(CHANGES, 0), keyOf(CHANGES, changesFrom)],
    ] as const) {
      await this.#level.clear({ gte: from, lt: to })
    }
  }
}

/** All leaves in address order, some at a time. @throws StoreError LEAVES_UNREADABLE */
async function* currentLeaves(
  level: Level<Uint8Array, Uint8Array>,
  { generation, basePages, changesFrom, changesTo }: Layout,
): AsyncGenerator<readonly LeafWrite[]> {
  const changes: LeafWrite[] = []
  for await (const page of pagesAt(level, [CHANGES], changesFrom, changesTo)) {
    for (const write of leavesIn(page)) changes.push(write)
  }
  const merge = createMerge(newestOf(changes))
  for await (const page of pagesAt(level, [BASE, generation], 0, basePages)) {
    yield merge.page(leavesIn(page))
  }
  yield merge.rest()
}

/** The values of pages with these numbers, each of which must be there. */
async function* pagesAt(
  level: Level<Uint8Array, Uint8Array>,
  [kind, ...of]: readonly [kind: number, ...of: readonly number[]],
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  const range = { gte: keyOf(kind, ...of, from), lt: keyOf(kind, ...of, to) }
  const iterator = level.iterator({ ...range, highWaterMarkBytes: READ_BYTES })
  let next = from
  try {
    // PERF: the next ones are read while those that have come are looked at.
    for (let coming = iterator.nextv(READ_PAGES); ; ) {
      const entries = await coming
      if (entries.length === 0) break
      coming = iterator.nextv(READ_PAGES)
      // Its failure is seen at the next turn.
      coming.catch(() => {})
      for (const [key, page] of entries) {
        if (!equalBytes(key, keyOf(kind, ...of, next))) break
        next += 1
        yield page
      }
    }
  } finally {
    await iterator.close()
  }
  if (next !== to) throw new StoreError('LEAVES_UNREADABLE', `page ${next} of ${to} is missing`)
}

async function readMark(level: Level<Uint8Array, Uint8Array>): Promise<Mark | null> {
  const bytes = await level.get(POINT_KEY)
  return bytes === undefined ? null : decodeMark(unsealed(bytes))
}

function keyOf(kind: number, ...numbers: readonly number[]): Uint8Array {
  const key = new Uint8Array(1 + 8 * numbers.length)
  key[0] = kind
  for (const [i, number] of numbers.entries()) writeUint(key, 1 + 8 * i, 8, number)
  return key
}

function putOf({ point, layout }: Mark): Put {
  const { logSeq, batchId, submission, opSeqNext, inboxNext, root } = point
  const { generation, basePages, baseBytes, changesFrom, changesTo, changesBytes } = layout
  const numbers = [
    ...[logSeq, batchId, submission, opSeqNext, inboxNext],
    ...[generation, basePages, baseBytes, changesFrom, changesTo, changesBytes],
  ]
  const bytes = new Uint8Array(MARK_BYTES)
  for (const [i, value] of numbers.entries()) writeUint(bytes, 8 * i, 8, value)
  bytes.set(root, ROOT_AT)
  return { type: 'put', key: POINT_KEY, value: sealed(bytes) }
}

function decodeMark(bytes: Uint8Array): Mark {
  if (bytes.length !== MARK_BYTES) {
    throw new StoreError('LEAVES_UNREADABLE', 'another version has written the leaves')
  }
  const number = (index: number) => readUint(bytes, 8 * index, 8)
  return {
    point: {
      ...{ logSeq: number(0), batchId: number(1), submission: number(2) },
      ...{ opSeqNext: number(3), inboxNext: number(4) },
      root: bytes.slice(ROOT_AT),
    },
    layout: {
      ...{ generation: number(5), basePages: number(6), baseBytes: number(7) },
      ...{ changesFrom: number(8), changesTo: number(9), changesBytes: number(10) },
    },
  }
}

/** Eleven numbers of 8 bytes, then the root. */
const ROOT_AT = 88
const MARK_BYTES = ROOT_AT + 32

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
