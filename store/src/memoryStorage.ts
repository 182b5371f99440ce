/** The Storage port in memory: for simulators and tests. */
import { assert, concatBytes, type Storage } from '@assay/protocol'
import { StoreError } from './errors.ts'

/** @throws StoreError IO_FAILED for a file that does not exist */
export function createMemoryStorage(start: ReadonlyMap<string, Uint8Array> = new Map()): Storage {
  const files = new Map<string, Uint8Array>(
    [...start].map(([name, bytes]) => [name, bytes.slice()]),
  )
  const fileOf = (name: string): Uint8Array => {
    const file = files.get(name)
    if (file === undefined) throw new StoreError('IO_FAILED', `${name} does not exist`)
    return file
  }
  return {
    list: async () => [...files.keys()].sort(),
    read: async (name, offset, length) => fileOf(name).slice(offset, offset + length),
    size: async (name) => fileOf(name).length,
    append: async (name, bytes) => {
      files.set(name, concatBytes(files.get(name) ?? new Uint8Array(0), bytes))
    },
    write: async (name, offset, bytes) => {
      const file = fileOf(name)
      assert(offset + bytes.length <= file.length, 'a write inside the file')
      file.set(bytes, offset)
    },
    sync: async (name) => {
      fileOf(name)
    },
    truncate: async (name, size) => {
      assert(size <= fileOf(name).length, 'truncation shortens')
      files.set(name, fileOf(name).slice(0, size))
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
  }
}
