/**
 * A disk that forgets: what is on it after a power cut is any of the states that the operations
 * before allow. Sectors of 512 bytes arrive whole or not at all, in any order, as far as they were
 * not synced; names come and go in any order until the directory is synced.
 */
import { assert, concatBytes, equalBytes, type Rng, type Storage } from '@assay/protocol'

const SECTOR_BYTES = 512
/** Choices are enumerated up to so many states, beyond that drawn. */
const EXHAUSTIVE_STATES = 64

export type Files = ReadonlyMap<string, Uint8Array>

interface Inode {
  durable: Uint8Array
  current: Uint8Array
  /** What each unsynced sector held, one version after the other. */
  readonly dirty: Map<number, Uint8Array[]>
}

/** A name that appeared (inode) or went (null) and may not be on disk yet. */
interface NameChange {
  readonly name: string
  readonly inode: Inode | null
}

/** Storage with a memory of what is surely on disk; `onOperation` runs behind every change. */
export class Disk {
  readonly storage: Storage
  #names: Map<string, Inode>
  #durableNames: Map<string, Inode>
  #changes: NameChange[] = []

  constructor(files: Files, onOperation: (disk: Disk, name: string) => Promise<void>) {
    const inodes = [...files].map(([name, bytes]): [string, Inode] => {
      return [name, { durable: bytes.slice(), current: bytes.slice(), dirty: new Map() }]
    })
    this.#names = new Map(inodes)
    this.#durableNames = new Map(inodes)
    const done = (name: string) => onOperation(this, name)
    this.storage = {
      list: async () => [...this.#names.keys()].sort(),
      read: async (name, offset, length) =>
        this.#inode(name).current.slice(offset, offset + length),
      size: async (name) => this.#inode(name).current.length,
      append: async (name, bytes) => {
        if (!this.#names.has(name)) {
          this.#link(name, {
            durable: new Uint8Array(0),
            current: new Uint8Array(0),
            dirty: new Map(),
          })
          await done('create')
        }
        const inode = this.#inode(name)
        const offset = inode.current.length
        inode.current = concatBytes(inode.current, bytes)
        this.#soil(inode, offset, bytes.length)
        await done('append')
      },
      write: async (name, offset, bytes) => {
        const inode = this.#inode(name)
        assert(offset + bytes.length <= inode.current.length, 'a write inside the file')
        inode.current = inode.current.slice()
        inode.current.set(bytes, offset)
        this.#soil(inode, offset, bytes.length)
        await done('write')
      },
      sync: async (name) => {
        const inode = this.#inode(name)
        inode.durable = inode.current
        inode.dirty.clear()
        await done('sync')
      },
      truncate: async () => assert(false, 'the log never truncates'),
      rename: async (from, to) => {
        const inode = this.#inode(from)
        this.#link(to, inode)
        this.#link(from, null)
        await done('rename')
      },
      remove: async (name) => {
        this.#inode(name)
        this.#link(name, null)
        await done('remove')
      },
      syncDir: async () => {
        this.#durableNames = new Map(this.#names)
        this.#changes = []
        await done('syncDir')
      },
    }
  }

  /** States that power loss may leave now: all of them when they are few, else `samples` drawn. */
  *images(rng: Rng, samples: number): Generator<Files> {
    const radices = this.#radices()
    const stateCount = radices.reduce((product, radix) => product * radix, 1)
    if (stateCount <= EXHAUSTIVE_STATES) {
      for (let state = 0; state < stateCount; state++) yield this.#image(digitsOf(state, radices))
      return
    }
    yield this.#image(radices.map(() => 0))
    yield this.#image(radices.map((radix) => radix - 1))
    for (let i = 0; i < samples; i++) yield this.drawn(rng)
  }

  /** One state that power loss may leave. */
  drawn(rng: Rng): Files {
    // Skewed per state, so that states with nearly all or nearly nothing are drawn too.
    const share = rng.below(5)
    const digits = this.#radices().map((radix) => (rng.below(4) < share ? rng.below(radix) : 0))
    return this.#image(digits)
  }

  #inode(name: string): Inode {
    const inode = this.#names.get(name)
    assert(inode !== undefined, `${name} exists`)
    return inode
  }

  #link(name: string, inode: Inode | null): void {
    if (inode === null) this.#names.delete(name)
    else this.#names.set(name, inode)
    this.#changes.push({ name, inode })
  }

  #soil(inode: Inode, offset: number, length: number): void {
    for (let at = offset - (offset % SECTOR_BYTES); at < offset + length; at += SECTOR_BYTES) {
      const index = at / SECTOR_BYTES
      const versions = inode.dirty.get(index) ?? []
      const before = versions.at(-1) ?? sectorOf(inode.durable, index)
      const after = sectorOf(inode.current, index)
      if (!equalBytes(before, after)) inode.dirty.set(index, [...versions, after])
    }
  }

  #inodes(): Inode[] {
    const changed = this.#changes.flatMap(({ inode }) => (inode === null ? [] : [inode]))
    return [...new Set([...this.#durableNames.values(), ...changed])]
  }

  /** How many choices each thing that is not surely on disk leaves. */
  #radices(): number[] {
    const perInode = this.#inodes().flatMap((inode) => [
      1 + (inode.current.length - inode.durable.length) / SECTOR_BYTES,
      ...[...inode.dirty.values()].map((versions) => versions.length + 1),
    ])
    return [...this.#changes.map(() => 2), ...perInode.map(Math.ceil)]
  }

  #image(digits: readonly number[]): Files {
    const rest = [...digits]
    const names = new Map(this.#durableNames)
    for (const { name, inode } of this.#changes) {
      if (rest.shift() === 0) continue
      if (inode === null) names.delete(name)
      else names.set(name, inode)
    }
    const contents = new Map(this.#inodes().map((inode) => [inode, contentOf(inode, rest)]))
    return new Map([...names].map(([name, inode]) => [name, contents.get(inode) as Uint8Array]))
  }
}

/** Takes its digits off the front of `rest`. */
function contentOf(inode: Inode, rest: number[]): Uint8Array {
  const grown = (rest.shift() as number) * SECTOR_BYTES
  const size = Math.min(inode.durable.length + grown, inode.current.length)
  const bytes = new Uint8Array(Math.max(size, inode.durable.length))
  bytes.set(inode.durable)
  for (const [index, versions] of inode.dirty) {
    const digit = rest.shift() as number
    const at = index * SECTOR_BYTES
    if (digit === 0 || at >= bytes.length) continue
    bytes.set((versions[digit - 1] as Uint8Array).subarray(0, bytes.length - at), at)
  }
  return bytes
}

function sectorOf(bytes: Uint8Array, index: number): Uint8Array {
  const sector = new Uint8Array(SECTOR_BYTES)
  sector.set(bytes.subarray(index * SECTOR_BYTES, (index + 1) * SECTOR_BYTES))
  return sector
}

function digitsOf(state: number, radices: readonly number[]): number[] {
  let rest = state
  return radices.map((radix) => {
    const digit = rest % radix
    rest = (rest - digit) / radix
    return digit
  })
}
