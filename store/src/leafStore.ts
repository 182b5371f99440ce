/**
 * The leaves in LevelDB: a cache of the log that saves replaying it. LevelDB does not notice
 * every flipped bit, so whoever opens it re-hashes all leaves and compares with the stored root;
 * on a difference (or StoreError LEAVES_UNREADABLE) wipe it and rebuild from the log.
 * Layout: decisions/0007.
 */
import { rm } from 'node:fs/promises'
import { assert, equalBytes, type LeafWrite, readUint } from '@assay/protocol'
import { Level } from 'level'
import { isStorageFull, StoreError, storeError } from './errors.ts'
import {
  type AppliedPoint,
  ARTIFACT,
  BASE,
  CHANGES,
  decodeMark,
  keyOf,
  type Layout,
  type Mark,
  NO_PAGES,
  POINT_KEY,
  type Put,
  putOf,
} from './leafMark.ts'
import { createMerge, createPager, leavesIn, newestOf, sealed, unsealed } from './leafPages.ts'
import { compact, hasRoom } from './room.ts'
import { createTurns } from './turns.ts'

/**
 * Leaves and the submissions' artifacts, changed together or not at all. Calls take turns: one
 * waits for those before it, and for nothing else. After STORAGE_FULL what is there can still be
 * read, as long as LevelDB is open: where it could not be opened again that is STORAGE_FULL, too.
 */
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
  /** The first submission that has an artifact, null when none has. */
  firstArtifact(): Promise<number | null>
  /**
   * Compares artifacts with their checksums, from a submission on, at least `maxBytes` of them;
   * resolves with where to go on, null behind the last. @throws StoreError LEAVES_UNREADABLE
   */
  checkArtifacts(from?: number, maxBytes?: number): Promise<number | null>
  /** Forgets artifacts of submissions below. @throws StoreError STORAGE_FULL */
  dropArtifacts(belowSubmission: number): Promise<void>
  close(): Promise<void>
}

/** So much is read from LevelDB at once. */
const READ_PAGES = 32
const READ_BYTES = 4 << 20
/** So much of a base is written at once. */
const WRITE_BYTES = 8 << 20
/** Changes up to this size, or to half of the base's, wait for the next base. */
const CHANGES_BYTES = 8 << 20
const CHANGES_PART = 2
/** LevelDB has a base twice while it moves it. */
const ROOM_PART = 2

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
  await leaves.tidy().catch(async (error: unknown) => {
    await leaves.close()
    throw error
  })
  return {
    read: () => leaves.read(),
    apply: (change) => leaves.apply(change),
    artifact: (submission) => leaves.artifact(submission),
    firstArtifact: () => leaves.firstArtifact(),
    checkArtifacts: (from, maxBytes) => leaves.checkArtifacts(from, maxBytes),
    dropArtifacts: (below) => leaves.dropArtifacts(below),
    close: () => leaves.close(),
  }
}

/** Deletes the store, which must be closed. */
export async function wipeLeafStore(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
}

interface KeyRange {
  readonly gte: Uint8Array
  readonly lt: Uint8Array
}

class LevelLeaves {
  readonly #level: Level<Uint8Array, Uint8Array>
  readonly #turns = createTurns()
  #mark: Mark | null
  /** After a write that failed LevelDB takes no other until it is opened again; reads it does. */
  #mustReopen = false
  /** Pages may be there that the mark does not name: they go before anything is written. */
  #mustTidy = true
  #isClosed = false
  readonly #changesBytes: number
  /** More than so many bytes of changes make a new base; grows where there is no room for one. */
  #due: number

  constructor(level: Level<Uint8Array, Uint8Array>, mark: Mark | null, changesBytes: number) {
    this.#level = level
    this.#mark = mark
    this.#changesBytes = changesBytes
    this.#due = changesBytes
  }

  /** Without room it is done before the next write. */
  tidy(): Promise<void> {
    return this.#write(async () => {}).catch((error: unknown) => {
      if (!isStorageFull(error)) throw error
    })
  }

  read(): ReturnType<LeafStore['read']> {
    return this.#read(async () => {
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
    return this.#write(async () => {
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
      await this.#put([...puts, putOf({ point, layout })])
      this.#mark = { point, layout }
      await this.#rebaseWhenDue()
    })
  }

  artifact(submission: number) {
    return this.#read(async () => {
      const value = await this.#level.get(keyOf(ARTIFACT, submission))
      return value === undefined ? null : unsealed(value).slice()
    })
  }

  firstArtifact() {
    return this.#read(async () => {
      const range = { gte: keyOf(ARTIFACT, 0), lt: Uint8Array.of(ARTIFACT + 1) }
      const [key] = await this.#level.keys({ ...range, limit: 1 }).all()
      return key === undefined ? null : readUint(key, 1, 8)
    })
  }

  checkArtifacts(from = 0, maxBytes = Number.POSITIVE_INFINITY) {
    return this.#read(async () => {
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
    return this.#write(() => this.#clear({ gte: keyOf(ARTIFACT, 0), lt: keyOf(ARTIFACT, below) }))
  }

  close() {
    return this.#turns(async () => {
      this.#isClosed = true
      await this.#level.close()
    })
  }

  #read<T>(run: () => Promise<T>): Promise<T> {
    return this.#inTurn('read', async () => {
      // It stays closed where there was no room to open it again.
      if (this.#level.status !== 'open') await this.#reopen()
      return await run()
    })
  }

  #write<T>(run: () => Promise<T>): Promise<T> {
    return this.#inTurn('write', async () => {
      if (this.#mustReopen) await this.#reopen()
      await this.#removeUnnamed()
      return await run()
    })
  }

  #inTurn<T>(what: string, run: () => Promise<T>): Promise<T> {
    return this.#turns(async () => {
      assert(!this.#isClosed, 'the leaves are open')
      return await guarded(what, run)
    })
  }

  async #reopen(): Promise<void> {
    await this.#level.close()
    await this.#level.open()
    // Whether the write that failed is there is known only now.
    this.#mark = await readMark(this.#level)
    this.#mustReopen = false
  }

  /** One atomic, synced batch. */
  async #put(puts: readonly Put[]): Promise<void> {
    this.#mustReopen = true
    await this.#level.batch([...puts], { sync: true })
    this.#mustReopen = false
  }

  async #clear(range: KeyRange): Promise<void> {
    this.#mustReopen = true
    await this.#level.clear(range)
    this.#mustReopen = false
  }

  /** What an attempt at a base has left: a part of the new one, or what it was made from. */
  async #removeUnnamed(): Promise<void> {
    if (!this.#mustTidy) return
    const { generation, changesFrom } = this.#mark?.layout ?? NO_PAGES
    const begun = { gte: keyOf(BASE, generation + 1), lt: Uint8Array.of(BASE + 1) }
    const isBegun = await this.#hasAny(begun)
    for (const range of [
      begun,
      { gte: keyOf(BASE, 0), lt: keyOf(BASE, generation) },
      { gte: keyOf(CHANGES, 0), lt: keyOf(CHANGES, changesFrom) },
    ]) {
      if (await this.#hasAny(range)) await this.#clear(range)
    }
    // Its room is what lacks.
    if (isBegun) await compact(this.#level, begun)
    this.#mustTidy = false
  }

  async #hasAny(range: KeyRange): Promise<boolean> {
    return (await this.#level.keys({ ...range, limit: 1 }).all()).length > 0
  }

  /** PERF: half a base of changes makes the next base, so a change costs two leaves more. */
  async #rebaseWhenDue(): Promise<void> {
    const { layout } = this.#mark as Mark
    if (layout.changesBytes <= Math.max(this.#due, layout.baseBytes / CHANGES_PART)) return
    // Not to be tried: to open LevelDB again behind it takes room that it would have taken.
    const needed = ROOM_PART * (layout.baseBytes + layout.changesBytes) + WRITE_BYTES
    if (!(await hasRoom(this.#level.location, needed))) {
      this.#due = 2 * layout.changesBytes
      return
    }
    this.#mustTidy = true
    try {
      await this.#rebase(this.#mark as Mark)
      this.#due = this.#changesBytes
    } catch (error) {
      // The changes stay as they are, and are as good.
      if (!isStorageFull(error)) throw error
      this.#due = 2 * layout.changesBytes
      await this.#reopen()
    }
    await this.#removeUnnamed()
  }

  /** Writes all leaves as a new generation; what was there counts until all of it is on disk. */
  async #rebase({ point, layout: old }: Mark): Promise<void> {
    const generation = old.generation + 1
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
      await this.#put(puts)
      puts = []
      waiting = 0
    }
    pages.end(add)
    const changesFrom = old.changesTo
    const changes = { changesFrom, changesTo: changesFrom, changesBytes: 0 }
    const layout = { generation, basePages, baseBytes, ...changes }
    await this.#put([...puts, putOf({ point, layout })])
    this.#mark = { point, layout }
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
