/** The Storage port in memory, with power loss: for simulators and tests. */
import { assert, type Storage } from '@assay/protocol'
import { StoreError } from './errors.ts'

interface MemoryFile {
  bytes: Uint8Array
  /** How much of it is surely on disk. */
  durable: number
}

/** A disk whose unsynced bytes can be lost. */
export interface MemoryStorage extends Storage {
  /** What may be found after power loss: each file keeps `keep` of its unsynced bytes. */
  powerLoss(keep: (name: string, unsynced: number) => number): MemoryStorage
}

/** @throws StoreError IO_FAILED for a file that does not exist */
export function createMemoryStorage(
  start: ReadonlyMap<string, Uint8Array> = new Map(),
): MemoryStorage {
  const files = new Map<string, MemoryFile>(
    [...start].map(([name, bytes]) => [name, { bytes: bytes.slice(), durable: bytes.length }]),
  )
  const fileOf = (name: string): MemoryFile => {
    const file = files.get(name)
    if (file === undefined) throw new StoreError('IO_FAILED', `${name} does not exist`)
    return file
  }
  return {
    list: async () => [...files.keys()].sort(),
    read: async (name, offset, length) => fileOf(name).bytes.slice(offset, offset + length),
    size: async (name) => fileOf(name).bytes.length,
    append: async (name, bytes) => {
      const file = files.get(name) ?? { bytes: new Uint8Array(0), durable: 0 }
      const grown = new Uint8Array(file.bytes.length + bytes.length)
      grown.set(file.bytes)
      grown.set(bytes, file.bytes.length)
      files.set(name, { ...file, bytes: grown })
    },
    sync: async (name) => {
      const file = fileOf(name)
      file.durable = file.bytes.length
    },
    truncate: async (name, size) => {
      const file = fileOf(name)
      assert(size <= file.bytes.length, 'truncation shortens')
      file.bytes = file.bytes.slice(0, size)
      file.durable = Math.min(file.durable, size)
    },
    rename: async (from, to) => {
      files.set(to, fileOf(from))
      files.delete(from)
    },
    remove: async (name) => {
      fileOf(name)
      files.delete(name)
    },
    syncDir: async () => {},
    powerLoss: (keep) =>
      createMemoryStorage(
        new Map(
          [...files].map(([name, { bytes, durable }]) => {
            const kept = keep(name, bytes.length - durable)
            return [name, bytes.subarray(0, durable + kept)]
          }),
        ),
      ),
  }
}
