/** The chain's state: every value with the block that wrote it, so that any block can be read. */
import { assert } from '@assay/protocol'

/** Values are never changed in place. */
export interface Table<K extends string | number, V> {
  get(key: K): V
  set(key: K, value: V): void
}

interface Version {
  readonly block: number
  readonly value: unknown
}

/** Writes of a transaction are kept apart until `commit`; nothing of a reverted one stays. */
export class Storage {
  readonly #versions = new Map<string, Version[]>()
  /** Keys written in a block, for taking it back. */
  readonly #written = new Map<number, Set<string>>()
  readonly #open = new Map<string, unknown>()
  #horizon = Number.MAX_SAFE_INTEGER

  table<K extends string | number, V>(name: string, initial: V): Table<K, V> {
    const prefix = `${name}:`
    return {
      get: (key) => (this.#get(prefix + key) ?? initial) as V,
      set: (key, value) => {
        this.#open.set(prefix + key, value)
      },
    }
  }

  /** Runs with the state after this block; whatever it writes is forgotten. */
  peek<T>(block: number, run: () => T): T {
    assert(this.#open.size === 0, 'no transaction is open')
    this.#horizon = block
    try {
      return run()
    } finally {
      this.#open.clear()
      this.#horizon = Number.MAX_SAFE_INTEGER
    }
  }

  /** Keeps what was written since the last commit or rollback. */
  commit(block: number): void {
    const written = this.#written.get(block) ?? new Set<string>()
    this.#written.set(block, written)
    for (const [key, value] of this.#open) {
      const versions = this.#versions.get(key) ?? []
      if (versions.length === 0) this.#versions.set(key, versions)
      const newest = versions.at(-1)
      assert(newest === undefined || newest.block <= block, 'blocks are written in order')
      if (newest?.block === block) versions.pop()
      versions.push({ block, value })
      written.add(key)
    }
    this.#open.clear()
  }

  rollback(): void {
    this.#open.clear()
  }

  /** Forgets this block, the newest. */
  drop(block: number): void {
    for (const key of this.#written.get(block) ?? []) {
      const versions = this.#versions.get(key)
      assert(versions?.at(-1)?.block === block, 'the newest block goes first')
      versions.pop()
      if (versions.length === 0) this.#versions.delete(key)
    }
    this.#written.delete(block)
  }

  #get(key: string): unknown {
    if (this.#open.has(key)) return this.#open.get(key)
    const versions = this.#versions.get(key)
    if (versions === undefined) return undefined
    const horizon = this.#horizon
    let high = versions.length
    if ((versions[high - 1] as Version).block <= horizon) return versions[high - 1]?.value
    // Binary search: the last version that is not younger.
    let low = 0
    while (low < high) {
      const middle = (low + high) >> 1
      if ((versions[middle] as Version).block <= horizon) low = middle + 1
      else high = middle
    }
    return low === 0 ? undefined : versions[low - 1]?.value
  }
}
