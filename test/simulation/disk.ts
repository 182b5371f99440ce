/**
 * A disk with a page cache: what was not synced may be gone after a power cut, sector by sector and
 * name by name. After a failed sync its pages count as clean, and no later sync writes them.
 */
import { assert, type Rng } from '@assay/protocol'

export const SECTOR_BYTES = 512

interface Inode {
  cache: Uint8Array
  size: number
  durable: Uint8Array
  durableSize: number
  /** Sectors that the next sync writes … */
  readonly dirty: Set<number>
  /** … and those that a failed one has given up. */
  readonly given: Set<number>
}

type Names = Map<string, Inode>

export class Disk {
  #names: Names = new Map()
  #durableNames: Names = new Map()
  #changes: { readonly name: string; readonly inode: Inode | null }[] = []

  list(): readonly string[] {
    return [...this.#names.keys()].sort()
  }

  bytes(): number {
    return [...this.#names.values()].reduce((sum, { size }) => sum + size, 0)
  }

  size(name: string): number {
    return this.#inode(name).size
  }

  read(name: string, offset: number, length: number): Uint8Array {
    const { cache, size } = this.#inode(name)
    return cache.slice(offset, Math.min(size, offset + length))
  }

  append(name: string, bytes: Uint8Array): void {
    if (!this.#names.has(name)) this.#link(name, empty())
    const inode = this.#inode(name)
    const offset = inode.size
    inode.cache = grown(inode.cache, offset + bytes.length)
    inode.size = offset + bytes.length
    this.#put(inode, offset, bytes)
  }

  write(name: string, offset: number, bytes: Uint8Array): void {
    const inode = this.#inode(name)
    assert(offset + bytes.length <= inode.size, 'a write inside the file')
    this.#put(inode, offset, bytes)
  }

  sync(name: string): void {
    const inode = this.#inode(name)
    inode.durable = grown(inode.durable, inode.size)
    for (const sector of inode.dirty) copySector(inode, sector)
    inode.dirty.clear()
    inode.durableSize = inode.size
  }

  /** As kernels do: the error is told once. */
  failSync(name: string): void {
    const inode = this.#inode(name)
    for (const sector of inode.dirty) inode.given.add(sector)
    inode.dirty.clear()
  }

  rename(from: string, to: string): void {
    const inode = this.#inode(from)
    this.#link(to, inode)
    this.#link(from, null)
  }

  remove(name: string): void {
    this.#inode(name)
    this.#link(name, null)
  }

  syncDir(): void {
    this.#durableNames = new Map(this.#names)
    this.#changes = []
  }

  /** The power goes: what is left is one of the states that may be on the disk. */
  cutPower(rng: Rng): void {
    // Skewed, so that cuts that lose nearly all and nearly nothing come too.
    const share = rng.below(5)
    const isKept = () => rng.below(4) < share
    const names: Names = new Map(this.#durableNames)
    for (const { name, inode } of this.#changes) {
      if (!isKept()) continue
      if (inode === null) names.delete(name)
      else names.set(name, inode)
    }
    for (const inode of new Set(names.values())) settle(inode, isKept)
    this.#names = names
    this.#durableNames = new Map(names)
    this.#changes = []
  }

  /** All files as they are, for whoever looks without touching. */
  files(): Map<string, Uint8Array> {
    return new Map(this.list().map((name) => [name, this.read(name, 0, this.size(name))]))
  }

  /** What is there whatever happens next. */
  durable(): Map<string, Uint8Array> {
    const names = [...this.#durableNames]
    return new Map(
      names.map(([name, { durable, durableSize }]) => [name, durable.slice(0, durableSize)]),
    )
  }

  /** Puts other files in place of all, durably. */
  restore(files: ReadonlyMap<string, Uint8Array>): void {
    this.#names = new Map()
    for (const [name, bytes] of files) {
      this.append(name, bytes)
      this.sync(name)
    }
    this.syncDir()
  }

  /** Changes bytes behind everybody's back, in the cache and on the medium. */
  damage(name: string, offset: number, bytes: Uint8Array): void {
    const inode = this.#inode(name)
    inode.cache.set(bytes, offset)
    inode.durable = grown(inode.durable, inode.size)
    inode.durable.set(bytes, offset)
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

  #put(inode: Inode, offset: number, bytes: Uint8Array): void {
    inode.cache.set(bytes, offset)
    const last = Math.floor((offset + bytes.length - 1) / SECTOR_BYTES)
    for (let sector = Math.floor(offset / SECTOR_BYTES); sector <= last; sector++) {
      inode.dirty.add(sector)
      inode.given.delete(sector)
    }
  }
}

function empty(): Inode {
  const none = { cache: new Uint8Array(0), size: 0, durable: new Uint8Array(0), durableSize: 0 }
  return { ...none, dirty: new Set(), given: new Set() }
}

/** Room for so many bytes, zeros behind. */
function grown(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length >= size) return bytes
  const larger = new Uint8Array(Math.max(size, SECTOR_BYTES))
  larger.set(bytes)
  return larger
}

function copySector({ cache, durable, size }: Inode, sector: number): void {
  const from = sector * SECTOR_BYTES
  durable.set(cache.subarray(from, Math.min(size, from + SECTOR_BYTES)), from)
}

/** Each sector that is not surely there is, or is not. */
function settle(inode: Inode, isKept: () => boolean): void {
  const size = isKept() ? inode.size : inode.durableSize
  inode.durable = grown(inode.durable, inode.size)
  for (const sector of [...inode.dirty, ...inode.given]) if (isKept()) copySector(inode, sector)
  inode.durable.fill(0, size)
  inode.cache = inode.durable.slice()
  inode.size = size
  inode.durableSize = size
  inode.dirty.clear()
  inode.given.clear()
}
