import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Side } from '@assay/protocol'
import { type FileStorage, StoreError } from '@assay/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createQuery } from './query.ts'
import { pathsOf } from './recovery.ts'
import { cancel, funded, order, startTestCore, systemClock, testConfig } from './testRig.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-full-'))
})
afterEach(() => rm(directory, { recursive: true }))

/** A disk without room for new bytes, and in `full` not for those in place either. */
function disk() {
  const state = { room: 'all' as 'all' | 'inPlace' | 'none' }
  const refuse = (): never => {
    throw new StoreError('STORAGE_FULL', 'no space')
  }
  const wrapped = (storage: FileStorage): FileStorage => ({
    ...storage,
    append: async (...all) => (state.room === 'all' ? storage.append(...all) : refuse()),
    write: async (...all) => (state.room === 'none' ? refuse() : storage.write(...all)),
  })
  return { state, wrap: { storage: wrapped, segmentBytes: 1 << 17 } }
}

const bid = { account: 1, slot: 1, seq: 1, side: Side.BID, price: 90, quantity: 1 }

test('a full disk refuses, keeps what it has, and takes records again by itself', async () => {
  const { state, wrap } = disk()
  const { core, progress } = await startTestCore(testConfig(directory), { disk: wrap })
  await funded(core)
  const code = async (record: Uint8Array) => {
    const ack = await core.intake.submit(record)
    return ack.kind === 'refused' ? ack.code : ack.result.statusName
  }
  const query = createQuery({
    ...{ core, clock: systemClock, progress },
    seenDeposits: () => [],
    implementations: {},
  })
  expect(await code(order(bid))).toBe('OK')

  state.room = 'none'
  expect(await code(order({ ...bid, seq: 2 }))).toBe('STORAGE_FULL')
  expect(await code(cancel({ account: 1, slot: 1, seq: 3 }))).toBe('STORAGE_FULL')
  expect(query.health()).toMatchObject({ status: 'cancelOnly', storage: 'full' })
  expect(query.openOrders(1)).toHaveLength(1)
  expect(query.order(1, 1, 1).kind).toBe('known')
  expect(query.order(1, 1, 2).kind).toBe('unknown')

  state.room = 'all'
  while (core.space() !== 'free') await new Promise(setImmediate)
  expect(await code(cancel({ account: 1, slot: 1, seq: 2 }))).toBe('OK')
  expect(query.health()).toMatchObject({ status: 'ready', storage: 'free' })
  await core.stop()

  const again = await startTestCore(testConfig(directory))
  expect(again.core.engine.slot(1, 1).lastSeq).toBe(2)
  await again.core.stop()
})

test('in the reserve there is room for cancels only', async () => {
  const { state, wrap } = disk()
  const config = testConfig(directory)
  const { core } = await startTestCore(config, { disk: wrap })
  await funded(core)
  let seq = 0
  const next = () => core.intake.submit(order({ ...bid, seq: ++seq }))
  await next()
  state.room = 'inPlace'
  // Rejected by the machine as soon as one rests, but sequenced and written all the same.
  while (core.space() === 'free') await Promise.all(Array.from({ length: 256 }, next))
  expect(core.space()).toBe('low')
  expect(await next()).toMatchObject({ kind: 'refused', code: 'STORAGE_FULL' })
  const ack = await core.intake.submit(cancel({ account: 1, slot: 1, seq: ++seq }))
  expect(ack).toMatchObject({ kind: 'accepted' })
  state.room = 'all'
  while (core.space() !== 'free') await new Promise(setImmediate)
  expect(await next()).toMatchObject({ kind: 'accepted' })
  await core.stop()
}, 60_000)

test('a read model that knows more than the log refuses to start and changes nothing', async () => {
  const { core } = await startTestCore(testConfig(directory))
  await funded(core)
  await core.intake.submit(order(bid))
  await core.stop()
  const { history, log, leaves } = pathsOf(directory)
  await rm(log, { recursive: true })
  await rm(leaves, { recursive: true, force: true })
  await expect(startTestCore(testConfig(directory))).rejects.toMatchObject({ code: 'LOG_BEHIND' })
  const database = new DatabaseSync(history, { readOnly: true })
  expect(database.prepare('SELECT count(*) AS n FROM batches').get()?.n).toBeGreaterThan(0)
  database.close()
})
