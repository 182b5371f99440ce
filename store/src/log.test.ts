import { equalBytes, type Storage } from '@assay/protocol'
import { describe, expect, test } from 'vitest'
import { StoreError } from './errors.ts'
import { type Log, openLog } from './log.ts'
import { SECTOR_BYTES } from './logSector.ts'
import { createMemoryStorage } from './memoryStorage.ts'

const SEGMENT_BYTES = 4_096
const payload = (i: number) => new Uint8Array(5 + 150 * (i % 7)).fill(1 + i)
const open = (storage: Storage, segmentBytes = SEGMENT_BYTES) => openLog(storage, { segmentBytes })

async function payloadsOf(log: Log, from = 0): Promise<Uint8Array[]> {
  const found: Uint8Array[] = []
  for await (const record of log.read(from)) found.push(record.payload)
  return found
}

async function filesOf(storage: Storage): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of await storage.list()) {
    files.set(name, await storage.read(name, 0, await storage.size(name)))
  }
  return files
}

/** A log of `count` records, one a group. */
async function writtenLog(count: number, segmentBytes = 1 << 16) {
  const storage = createMemoryStorage()
  const log = await open(storage, segmentBytes)
  for (let i = 0; i < count; i++) await log.append(1 + Math.floor(i / 3), [payload(i)])
  return { storage, log, files: await filesOf(storage) }
}

/** A disk on which only the chosen sectors of the next group arrive before the power goes. */
function powerFailing(storage: Storage, arrives: (sector: number) => boolean): Storage {
  return {
    ...storage,
    write: async (name, offset, bytes) => {
      for (let i = 0; i * SECTOR_BYTES < bytes.length; i++) {
        const sector = bytes.subarray(i * SECTOR_BYTES, (i + 1) * SECTOR_BYTES)
        if (arrives(i)) await storage.write(name, offset + i * SECTOR_BYTES, sector)
      }
      throw new Error('power')
    },
  }
}

describe('the log', () => {
  test('gives back what was appended, over segments and restarts', async () => {
    const storage = createMemoryStorage()
    let log = await open(storage)
    for (let i = 0; i < 40; i += 2) {
      await log.append(i, [payload(i), payload(i + 1)])
      if (i % 6 === 0) log = await open(storage)
    }
    log = await open(storage)
    expect(log.recovery).toMatchObject({ records: 40, lastTerm: 38, truncatedBytes: 0 })
    expect((await storage.list()).length).toBeGreaterThan(3)
    expect(await payloadsOf(log)).toEqual(Array.from({ length: 40 }, (_, i) => payload(i)))
    expect(await payloadsOf(log, 13)).toEqual(Array.from({ length: 27 }, (_, i) => payload(13 + i)))
  })

  test('a group longer than a segment gets a segment of its own', async () => {
    const storage = createMemoryStorage()
    const log = await open(storage)
    const long = new Uint8Array(3 * SEGMENT_BYTES).fill(7)
    await log.append(1, [payload(0)])
    await log.append(1, [long, payload(1)])
    await log.append(1, [payload(2)])
    expect(await payloadsOf(await open(storage))).toEqual([
      payload(0),
      long,
      payload(1),
      payload(2),
    ])
  })

  test('a term never falls', async () => {
    const log = await open(createMemoryStorage())
    await log.append(5, [payload(0)])
    await expect(log.append(4, [payload(1)])).rejects.toThrow('a term that does not fall')
  })

  test('a part of a group is cut off, said and overwritten; all of it counts', async () => {
    for (let sectors = 0; sectors < 16; sectors++) {
      const { storage } = await writtenLog(4)
      let isArmed = false
      const torn = powerFailing(storage, (i) => ((sectors >> i) & 1) === 1)
      const dying = await open({
        ...storage,
        write: (...all) => (isArmed ? torn : storage).write(...all),
      })
      isArmed = true
      const groups = [new Uint8Array(4 * 492 - 96).fill(9)]
      await expect(dying.append(9, groups)).rejects.toThrow('power')
      const log = await open(storage)
      expect(log.nextSeq()).toBe(sectors === 15 ? 5 : 4)
      const last = sectors === 15 ? 0 : 32 - Math.clz32(sectors)
      expect(log.recovery.truncatedBytes).toBe(last * SECTOR_BYTES)
      await log.append(9, [payload(99)])
      const again = await open(storage)
      expect(again.recovery.truncatedBytes).toBe(0)
      expect((await payloadsOf(again)).at(-1)).toEqual(payload(99))
    }
  })

  test('damage names the record and the offset, and refusing changes nothing', async () => {
    const { files } = await writtenLog(5)
    const [name, bytes] = [...files][0] as [string, Uint8Array]
    const damaged = bytes.slice()
    damaged[2 * SECTOR_BYTES + 70] = 0xff
    const storage = createMemoryStorage(new Map([[name, damaged]]))
    const meta = { seq: 1, segment: name, offset: 2 * SECTOR_BYTES }
    await expect(open(storage)).rejects.toMatchObject({ code: 'LOG_CORRUPT', meta })
    expect(equalBytes((await filesOf(storage)).get(name) as Uint8Array, damaged)).toBe(true)
  })

  test('a valid sector of another place is damage', async () => {
    const { files } = await writtenLog(5)
    const [name, bytes] = [...files][0] as [string, Uint8Array]
    const moved = bytes.slice()
    moved.copyWithin(4 * SECTOR_BYTES, SECTOR_BYTES, 2 * SECTOR_BYTES)
    const storage = createMemoryStorage(new Map([[name, moved]]))
    await expect(open(storage)).rejects.toMatchObject({ code: 'LOG_CORRUPT' })
  })

  test('a missing segment is damage', async () => {
    const { files } = await writtenLog(20, SEGMENT_BYTES)
    const names = [...files.keys()]
    expect(names.length).toBeGreaterThan(2)
    files.delete(names[1] as string)
    await expect(open(createMemoryStorage(files))).rejects.toMatchObject({ code: 'LOG_CORRUPT' })
  })

  test('reserved space is used when there is no other', async () => {
    const storage = createMemoryStorage()
    let isFull = false
    const log = await open({
      ...storage,
      append: async (name, bytes) => {
        if (isFull) throw new StoreError('STORAGE_FULL', 'no space')
        await storage.append(name, bytes)
      },
    })
    await log.append(1, [payload(0)])
    expect(log.isReserved()).toBe(false)
    expect(await log.reserve()).toBe(true)
    const reserved = (await storage.list()).length
    expect(await log.reserve()).toBe(true)
    expect((await storage.list()).length).toBe(reserved)
    isFull = true
    let seq = 1
    while (log.isReserved()) await log.append(1, [payload(seq++)])
    expect(await log.reserve()).toBe(false)
    const inReserve = seq
    const refused = async () => {
      for (;;) await log.append(1, [payload(seq++)])
    }
    await expect(refused()).rejects.toMatchObject({ code: 'STORAGE_FULL' })
    expect(seq - inReserve).toBeGreaterThan(3)
    isFull = false
    expect(await log.reserve()).toBe(true)
    await log.append(1, [payload(seq - 1)])
    const again = await open(storage)
    expect(await payloadsOf(again)).toEqual(Array.from({ length: seq }, (_, i) => payload(i)))
    expect(again.isReserved()).toBe(false)
    expect((await storage.list()).every((name) => name.endsWith('.seg'))).toBe(true)
  })

  test('a sync that fails for want of space counts as no space where nothing is yet', async () => {
    const storage = createMemoryStorage()
    let failure: string | null = 'ENOSPC'
    const log = await open({
      ...storage,
      sync: async (name) => {
        if (failure === null || !name.endsWith('.new')) return storage.sync(name)
        const cause = Object.assign(new Error('no'), { code: failure })
        throw new StoreError('FSYNC_FAILED', 'sync', { cause })
      },
    })
    expect(await log.reserve()).toBe(false)
    await expect(log.append(1, [payload(0)])).rejects.toMatchObject({ code: 'STORAGE_FULL' })
    failure = null
    await log.append(1, [payload(0)])
    failure = 'EIO'
    await expect(log.reserve()).rejects.toMatchObject({ code: 'FSYNC_FAILED' })
    await expect(log.append(1, [payload(1)])).rejects.toMatchObject({ code: 'LOG_CLOSED' })
  })

  test('a full disk refuses and is asked again; nothing of the refused group is seen', async () => {
    for (const place of ['append', 'write'] as const) {
      const storage = createMemoryStorage()
      let isFull = false
      const full: Storage = {
        ...storage,
        append: async (name, bytes) => {
          const isRefused = isFull && place === 'append'
          await storage.append(name, isRefused ? bytes.subarray(0, 2 * SECTOR_BYTES) : bytes)
          if (isRefused) throw new StoreError('STORAGE_FULL', 'no space')
        },
        write: async (name, offset, bytes) => {
          const isRefused = isFull && place === 'write'
          await storage.write(name, offset, isRefused ? bytes.subarray(0, -SECTOR_BYTES) : bytes)
          if (isRefused) throw new StoreError('STORAGE_FULL', 'no space')
        },
      }
      const log = await open(full)
      const kept: Uint8Array[] = []
      let refused = 0
      for (let i = 0; i < 30; i++) {
        isFull = i % 5 > 2
        await log.append(1, [payload(i), payload(i + 1)]).then(
          () => kept.push(payload(i), payload(i + 1)),
          (error) => {
            expect(error).toMatchObject({ code: 'STORAGE_FULL' })
            refused += 1
          },
        )
        expect(await payloadsOf(log)).toEqual(kept)
        expect(await payloadsOf(await open(createMemoryStorage(await filesOf(storage))))).toEqual(
          kept,
        )
      }
      expect(refused).toBeGreaterThan(2)
    }
  })
})

describe('a log whose head was deleted', () => {
  async function dropped(count: number) {
    const storage = createMemoryStorage()
    const log = await open(storage)
    for (let i = 0; i < count; i++) await log.append(1 + Math.floor(i / 3), [payload(i)])
    const head = log.heads().at(-2) as number
    await log.drop(head)
    return { storage, log, head }
  }
  const wanted = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => payload(from + i))

  test('begins where it was told, goes on, and opens again as the same', async () => {
    const { storage, log, head } = await dropped(40)
    expect(log.firstSeq()).toBe(head)
    await log.append(20, [payload(40)])
    const again = await open(storage)
    expect(again.recovery).toMatchObject({ firstSeq: head, records: 41, lastTerm: 20 })
    expect(await payloadsOf(again, head)).toEqual(wanted(head, 41))
    await again.drop(again.heads().at(-1) as number)
    const last = await open(storage)
    expect(last.firstSeq()).toBeGreaterThan(head)
    expect(await payloadsOf(last, last.firstSeq())).toEqual(wanted(last.firstSeq(), 41))
  })

  test('counts a segment once that a longer one replaced while it was empty', async () => {
    const storage = createMemoryStorage()
    const isFull = { is: false }
    const write: Storage['write'] = async (name, offset, bytes) => {
      if (isFull.is && offset > 0) throw new StoreError('STORAGE_FULL', 'full')
      await storage.write(name, offset, bytes)
    }
    const log = await open({ ...storage, write })
    isFull.is = true
    await expect(log.append(1, [payload(1)])).rejects.toMatchObject({ code: 'STORAGE_FULL' })
    isFull.is = false
    for (let i = 0; i < 30; i++) await log.append(1, [new Uint8Array(2 * SEGMENT_BYTES)])
    expect(log.heads()).toEqual(Array.from({ length: 29 }, (_, i) => i + 1))
    await log.drop(29)
    expect(log.firstSeq()).toBe(29)
  })

  test('refuses to read what is gone', async () => {
    const { log, head } = await dropped(40)
    await expect(payloadsOf(log, head - 1)).rejects.toMatchObject({ code: 'LOG_HEAD_GONE' })
  })

  test('ends a deletion that a kill cut short', async () => {
    const { storage, files } = await writtenLog(40, SEGMENT_BYTES)
    const log = await open(storage)
    const head = log.heads().at(-1) as number
    await log.drop(head)
    for (const [name, bytes] of files) {
      if (!(await storage.list()).includes(name)) await storage.append(name, bytes)
    }
    const again = await open(storage)
    expect(again.firstSeq()).toBe(head)
    expect((await storage.list()).filter((name) => name.endsWith('.seg'))).toHaveLength(1)
  })

  test('is refused without its mark, with a damaged one, without its first segment', async () => {
    const { storage, head } = await dropped(40)
    const mark = 'log-head.mark'
    const bytes = await storage.read(mark, 0, await storage.size(mark))
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
      await storage.write(mark, 0, flipped)
      await expect(open(storage)).rejects.toMatchObject({ code: 'LOG_CORRUPT' })
    }
    await storage.remove(mark)
    await expect(open(storage)).rejects.toMatchObject({ code: 'LOG_CORRUPT' })
    await storage.append(mark, bytes)
    await storage.remove(`log-${String(head).padStart(16, '0')}.seg`)
    await expect(open(storage)).rejects.toMatchObject({ code: 'LOG_CORRUPT' })
  })
})
