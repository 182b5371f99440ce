import { equalBytes, type Storage } from '@assay/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Log, openLog } from './log.ts'
import { createMemoryStorage } from './memoryStorage.ts'

const payload = (i: number) => new Uint8Array(5 + (i % 7)).fill(i)

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

async function writtenLog(count: number, segmentBytes = 1 << 20): Promise<Map<string, Uint8Array>> {
  const storage = createMemoryStorage()
  const log = await openLog(storage, { segmentBytes })
  for (let i = 0; i < count; i++) await log.append(1 + Math.floor(i / 3), [payload(i)])
  return filesOf(storage)
}

describe('the log', () => {
  test('gives back what was appended, over segments and restarts', async () => {
    const storage = createMemoryStorage()
    let log = await openLog(storage, { segmentBytes: 400 })
    for (let i = 0; i < 20; i += 2) {
      await log.append(i, [payload(i), payload(i + 1)])
      if (i % 6 === 0) log = await openLog(storage, { segmentBytes: 400 })
    }
    log = await openLog(storage, { segmentBytes: 400 })
    expect(log.recovery).toMatchObject({ records: 20, lastTerm: 18, truncatedBytes: 0 })
    expect((await storage.list()).length).toBeGreaterThan(3)
    expect(await payloadsOf(log)).toEqual(Array.from({ length: 20 }, (_, i) => payload(i)))
    expect(await payloadsOf(log, 13)).toEqual(Array.from({ length: 7 }, (_, i) => payload(13 + i)))
  })

  test('a term never falls', async () => {
    const log = await openLog(createMemoryStorage())
    await log.append(5, [payload(0)])
    await expect(log.append(4, [payload(1)])).rejects.toThrow('a term that does not fall')
  })

  test('every cut of the last three records leaves the whole ones before it', async () => {
    const count = 8
    const files = await writtenLog(count)
    const [name, bytes] = [...files][0] as [string, Uint8Array]
    const ends = [0]
    for (let i = 0; i < count; i++) ends.push((ends[i] as number) + payload(i).length + 96)
    expect(ends.at(-1)).toBe(bytes.length)
    for (let size = ends[count - 3] as number; size <= bytes.length; size++) {
      const storage = createMemoryStorage(new Map([[name, bytes.subarray(0, size)]]))
      const log = await openLog(storage)
      const whole = ends.filter((end) => end > 0 && end <= size).length
      expect(log.nextSeq()).toBe(whole)
      expect(log.recovery.truncatedBytes).toBe(size - (ends[whole] as number))
      await log.append(9, [payload(99)])
      const again = await openLog(storage)
      expect(again.recovery.truncatedBytes).toBe(0)
      expect((await payloadsOf(again)).at(-1)).toEqual(payload(99))
    }
  })

  test('no flipped bit passes: refused, or cut off and said', async () => {
    const count = 5
    for (const segmentBytes of [1 << 20, 150]) {
      const files = await writtenLog(count, segmentBytes)
      for (const [name, bytes] of files) {
        for (let bit = 0; bit < bytes.length * 8; bit++) {
          const damaged = bytes.slice()
          damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7))
          const storage = createMemoryStorage(new Map(files).set(name, damaged))
          const outcome = await openLog(storage, { segmentBytes }).then(
            (log) => ({ records: log.nextSeq(), cut: log.recovery.truncatedBytes }),
            (error) => ({ code: error.code, meta: error.meta }),
          )
          if ('code' in outcome) expect(outcome.code).toBe('LOG_CORRUPT')
          else expect(outcome).toMatchObject({ records: count - 1, cut: expect.any(Number) })
          if ('cut' in outcome) expect(outcome.cut).toBeGreaterThan(0)
          // Refusing changes nothing on disk.
          if ('code' in outcome) {
            expect(equalBytes((await filesOf(storage)).get(name) as Uint8Array, damaged)).toBe(true)
          }
        }
      }
    }
  })

  test('damage in front of valid records names the record and the offset', async () => {
    const files = await writtenLog(5)
    const [name, bytes] = [...files][0] as [string, Uint8Array]
    const damaged = bytes.slice()
    damaged[101 + 70] = 0xff
    await expect(openLog(createMemoryStorage(new Map([[name, damaged]])))).rejects.toMatchObject({
      code: 'LOG_CORRUPT',
      meta: { seq: 1, segment: name, offset: 101 },
    })
  })

  test('a missing segment is not a torn tail', async () => {
    const files = await writtenLog(8, 150)
    const names = [...files.keys()]
    files.delete(names[1] as string)
    await expect(openLog(createMemoryStorage(files))).rejects.toMatchObject({ code: 'LOG_CORRUPT' })
  })

  test('after power loss all synced records are there, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 500 }),
        async (batches, kept) => {
          const storage = createMemoryStorage()
          let syncs = 0
          const torn: Storage = {
            ...storage,
            sync: async (name) => {
              if (syncs++ === batches.length - 1) throw new Error('power')
              await storage.sync(name)
            },
          }
          const log = await openLog(torn, { segmentBytes: 300 })
          let acked = 0
          for (const size of batches) {
            const payloads = Array.from({ length: size }, (_, i) => payload(acked + i))
            const done = await log.append(1, payloads).then(
              () => true,
              () => false,
            )
            if (done) acked += size
          }
          const after = storage.powerLoss((_, unsynced) => Math.min(kept, unsynced))
          const found = await payloadsOf(await openLog(after, { segmentBytes: 300 }))
          expect(found.length).toBeGreaterThanOrEqual(acked)
          expect(found).toEqual(found.map((_, i) => payload(i)))
        },
      ),
      { numRuns: 100 },
    )
  })
})
