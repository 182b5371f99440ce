/** What every Storage adapter must do; a test runs each case against a fresh storage. */
import { assert, equalBytes, type Storage } from '@assay/protocol'

/** LevelDB, for tests that take its room or what it keeps. */
export { Level } from 'level'

/** One rule of the port. */
export interface StorageCase {
  readonly rule: string
  readonly run: (storage: Storage) => Promise<void>
}

const bytesOf = (...values: number[]) => Uint8Array.from(values)

async function content(storage: Storage, name: string): Promise<Uint8Array> {
  return storage.read(name, 0, (await storage.size(name)) + 10)
}

async function rejects(run: () => Promise<unknown>): Promise<boolean> {
  return run().then(
    () => false,
    () => true,
  )
}

/** The conformance suite of the Storage port. */
export const storageSuite: readonly StorageCase[] = [
  {
    rule: 'append creates a file and adds to its end',
    run: async (storage) => {
      await storage.append('a.log', bytesOf(1, 2))
      await storage.append('a.log', bytesOf(3))
      await storage.sync('a.log')
      await storage.syncDir()
      assert(equalBytes(await content(storage, 'a.log'), bytesOf(1, 2, 3)), 'both appends')
      assert((await storage.size('a.log')) === 3, 'size counts bytes')
    },
  },
  {
    rule: 'read returns what is there, at an offset and not past the end',
    run: async (storage) => {
      await storage.append('a.log', bytesOf(1, 2, 3, 4))
      assert(equalBytes(await storage.read('a.log', 1, 2), bytesOf(2, 3)), 'the middle')
      assert(equalBytes(await storage.read('a.log', 3, 9), bytesOf(4)), 'the short end')
      assert((await storage.read('a.log', 4, 9)).length === 0, 'nothing behind the end')
    },
  },
  {
    rule: 'write replaces bytes in the middle and never moves the end',
    run: async (storage) => {
      await storage.append('a.log', bytesOf(1, 2, 3, 4))
      await storage.write('a.log', 1, bytesOf(8, 9))
      await storage.sync('a.log')
      await storage.append('a.log', bytesOf(5))
      assert(equalBytes(await content(storage, 'a.log'), bytesOf(1, 8, 9, 4, 5)), 'in place')
      assert(await rejects(() => storage.write('a.log', 4, bytesOf(1, 2))), 'past the end')
      assert((await storage.size('a.log')) === 5, 'a refused write leaves the size')
    },
  },
  {
    rule: 'append after truncate continues at the new end',
    run: async (storage) => {
      await storage.append('a.log', bytesOf(1, 2, 3))
      await storage.truncate('a.log', 1)
      await storage.append('a.log', bytesOf(9))
      assert(equalBytes(await content(storage, 'a.log'), bytesOf(1, 9)), 'no hole, no old bytes')
    },
  },
  {
    rule: 'rename replaces the target, remove removes, list is sorted',
    run: async (storage) => {
      await storage.append('b', bytesOf(2))
      await storage.append('a', bytesOf(1))
      await storage.append('c', bytesOf(3))
      assert((await storage.list()).join() === 'a,b,c', 'sorted')
      await storage.rename('c', 'a')
      await storage.remove('b')
      await storage.syncDir()
      assert((await storage.list()).join() === 'a', 'only the renamed file is left')
      assert(equalBytes(await content(storage, 'a'), bytesOf(3)), 'the target was replaced')
      await storage.append('a', bytesOf(4))
      assert(equalBytes(await content(storage, 'a'), bytesOf(3, 4)), 'appends go to the new file')
    },
  },
  {
    rule: 'a file that does not exist is an error, not an empty file',
    run: async (storage) => {
      assert(await rejects(() => storage.read('none', 0, 1)), 'read')
      assert(await rejects(() => storage.size('none')), 'size')
      assert(await rejects(() => storage.write('none', 0, bytesOf(1))), 'write')
      assert(await rejects(() => storage.remove('none')), 'remove')
      assert((await storage.list()).length === 0, 'nothing was created')
    },
  },
]
