/**
 * Snapshots: all leaves of one place with what their owner keeps beside them, each in a file that
 * is written whole or not at all. They are made from the log or from L1 and only save a replay:
 * one that is damaged is passed over. Spec: decisions/0006.
 */
import { createHash } from 'node:crypto'
import {
  assert,
  concatBytes,
  equalBytes,
  type LeafWrite,
  readUint,
  type Storage,
  utf8,
  writeUint,
} from '@assay/protocol'
import { StoreError } from './errors.ts'

/** Leaves and what belongs to them. */
export interface Snapshot {
  /** What orders snapshots: the submission whose end they show. */
  readonly place: number
  /** The owner's, at most 64 MiB. */
  readonly meta: Uint8Array
  /** Without gaps: values are never null. */
  readonly leaves: readonly LeafWrite[]
}

/** The snapshots in one directory, which is theirs alone. */
export interface SnapshotStore {
  /** Of those that are there, newest first; nothing is checked. */
  places(): Promise<readonly number[]>
  /**
   * Everything in it is what was written, or it is refused. Cost: about 1 µs a leaf.
   * @throws StoreError SNAPSHOT_UNREADABLE, IO_FAILED
   */
  read(place: number): Promise<Snapshot>
  /**
   * On disk when it resolves. Larger than 2 GiB, or with more meta: nothing is written, and the
   * answer is false.
   * @throws StoreError STORAGE_FULL (what was there is as before), FSYNC_FAILED, IO_FAILED
   */
  write(snapshot: Snapshot): Promise<boolean>
  /** Removes what {@link superfluousPlaces} names. */
  thin(decided: number): Promise<void>
  remove(place: number): Promise<void>
}

const MAGIC = utf8('ASSN')
const VERSION = 1
/** Magic 4, version 1, place 8, bytes of meta 4, leaves 8. */
const HEAD_BYTES = 25
const HASH_BYTES = 32
const CHUNK_BYTES = 1 << 20
const MAX_META_BYTES = 64 * 2 ** 20
const MAX_BYTES = 2 ** 31
const NAME = /^snapshot-(\d{16})\.snap$/
const UNFINISHED = 'snapshot-unfinished.new'
/** At most so many that lie behind the decided place. */
const MAX_UNDECIDED = 6
/** As many as a start may find damaged, but one. */
const KEPT_DECIDED = 2

/** Over a directory that holds nothing else. One call at a time. */
export function createSnapshotStore(storage: Storage): SnapshotStore {
  const places = async () =>
    (await storage.list())
      .flatMap((name) => NAME.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a)

  async function write(snapshot: Snapshot): Promise<boolean> {
    if (snapshot.meta.length > MAX_META_BYTES || sizeOf(snapshot) > MAX_BYTES) return false
    const names = await storage.list()
    if (names.includes(UNFINISHED)) await storage.remove(UNFINISHED)
    const digest = createHash('sha256')
    try {
      for (const chunk of chunksOf(snapshot)) {
        digest.update(chunk)
        await storage.append(UNFINISHED, chunk)
      }
      await storage.append(UNFINISHED, new Uint8Array(digest.digest()))
      await storage.sync(UNFINISHED)
    } catch (error) {
      // What is left of it takes space only; the next one removes it.
      await storage.remove(UNFINISHED).catch(() => {})
      throw error
    }
    await storage.rename(UNFINISHED, nameOf(snapshot.place))
    await storage.syncDir()
    return true
  }

  async function remove(place: number): Promise<void> {
    await storage.remove(nameOf(place))
  }

  return {
    places,
    read: (place) => readWhole(storage, place),
    write,
    remove,
    thin: async (decided) => {
      for (const place of superfluousPlaces(await places(), decided)) await remove(place)
    },
  }
}

/**
 * Which of the places are not needed: of those up to `decided` all but the two newest, of those
 * behind it those that lie closest, until six are left.
 */
export function superfluousPlaces(places: readonly number[], decided: number): readonly number[] {
  const rising = places.toSorted((a, b) => a - b)
  const old = rising.filter((place) => place <= decided)
  const superfluous = old.slice(0, -KEPT_DECIDED)
  const behind = rising.filter((place) => place > decided)
  while (behind.length > MAX_UNDECIDED) {
    // The newest always stays: what it would be compared with is not written yet.
    const gaps = behind.slice(0, -1).map((_, i) => {
      const before = behind[i - 1] ?? decided
      return (behind[i + 1] as number) - before
    })
    const closest = gaps.indexOf(Math.min(...gaps))
    superfluous.push(...behind.splice(closest, 1))
  }
  return superfluous
}

function nameOf(place: number): string {
  return `snapshot-${String(place).padStart(16, '0')}.snap`
}

function sizeOf({ meta, leaves }: Snapshot): number {
  const each = leaves.reduce((sum, { address, value }) => {
    return sum + 3 + address.length + (value?.length ?? 0)
  }, 0)
  return HEAD_BYTES + meta.length + each + HASH_BYTES
}

function* chunksOf({ place, meta, leaves }: Snapshot): Generator<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES)
  head.set(MAGIC)
  head[4] = VERSION
  writeUint(head, 5, 8, place)
  writeUint(head, 13, 4, meta.length)
  writeUint(head, 17, 8, leaves.length)
  yield concatBytes(head, meta)
  let chunk = new Uint8Array(CHUNK_BYTES)
  let used = 0
  for (const { address, value } of leaves) {
    assert(value !== null && address.length < 256 && value.length < 65_536, 'a leaf that is there')
    const size = 3 + address.length + value.length
    if (used + size > chunk.length) {
      yield chunk.subarray(0, used)
      chunk = new Uint8Array(Math.max(CHUNK_BYTES, size))
      used = 0
    }
    chunk[used] = address.length
    chunk.set(address, used + 1)
    writeUint(chunk, used + 1 + address.length, 2, value.length)
    chunk.set(value, used + 3 + address.length)
    used += size
  }
  yield chunk.subarray(0, used)
}

async function readWhole(storage: Storage, place: number): Promise<Snapshot> {
  const name = nameOf(place)
  const size = await storage.size(name)
  if (size < HEAD_BYTES + HASH_BYTES || size > MAX_BYTES) throw unreadable(name, 'its size')
  const bytes = await storage.read(name, 0, size)
  if (bytes.length !== size) throw unreadable(name, 'its size')
  const content = bytes.subarray(0, size - HASH_BYTES)
  const digest = createHash('sha256').update(content).digest()
  if (!equalBytes(digest, bytes.subarray(size - HASH_BYTES))) throw unreadable(name, 'its hash')
  // From here on it is what was written, by this version or by another one.
  if (!equalBytes(content.subarray(0, 4), MAGIC) || content[4] !== VERSION) {
    throw unreadable(name, 'its version')
  }
  if (readUint(content, 5, 8) !== place) throw unreadable(name, 'its place')
  const metaBytes = readUint(content, 13, 4)
  const leafCount = readUint(content, 17, 8)
  const meta = content.slice(HEAD_BYTES, HEAD_BYTES + metaBytes)
  const leaves: LeafWrite[] = []
  let at = HEAD_BYTES + metaBytes
  while (at < content.length) {
    const addressEnd = at + 1 + (content[at] as number)
    const end = addressEnd + 2 + readUint(content, addressEnd, 2)
    // PERF: views of the one buffer; a copy of each doubles the time.
    const address = content.subarray(at + 1, addressEnd)
    leaves.push({ address, value: content.subarray(addressEnd + 2, end) })
    at = end
  }
  if (at !== content.length || leaves.length !== leafCount) throw unreadable(name, 'its leaves')
  return { place, meta, leaves }
}

function unreadable(name: string, what: string): StoreError {
  const next = 'it is passed over for an older one, and may be deleted'
  return new StoreError('SNAPSHOT_UNREADABLE', `${name} is not what was written: ${what}; ${next}`)
}
