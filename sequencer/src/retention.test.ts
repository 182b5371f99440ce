/** Old records go, what was promised of them stays: over restarts, damage and lost files. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRng } from '@assay/engine/suite'
import { toHex, ZERO_HASH } from '@assay/protocol'
import { createFileStorage, inspectLog } from '@assay/store'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SequencerConfig } from './config.ts'
import { encodeJournalEntry } from './journal.ts'
import { createProgress } from './progress.ts'
import { createQuery } from './query.ts'
import { pathsOf } from './recovery.ts'
import { createRetention } from './retention.ts'
import {
  cancel,
  SMALL_SEGMENTS as disk,
  startTestCore,
  systemClock,
  testConfig,
  tradeRounds,
} from './testRig.ts'

const ROUNDS = 12
const sequencing = { submissionIntervalMs: 100 }
const FOREVER_MS = 1e12
let folder: string
let origin: string
let data: string

async function firstRecord(directory: string): Promise<number> {
  const storage = await createFileStorage({ directory: pathsOf(directory).log })
  const { firstSeq } = await inspectLog(storage)
  await storage.close()
  return firstSeq
}

test('the place to begin is found in few reads', async () => {
  const rng = seededRng(7)
  for (let round = 0; round < 200; round++) {
    let time = 0
    const times = Array.from({ length: rng.below(400) }, () => (time += rng.below(3)))
    const heads = times.map((_, i) => 10 * (i + 1))
    const [limit, now] = [rng.below(4_200), rng.below(time + 2)]
    let reads = 0
    const dropped: number[] = []
    const retention = createRetention({
      retentionMs: 0,
      log: {
        heads: () => heads,
        drop: async (head) => {
          dropped.push(head)
        },
        async *read(seq) {
          reads += 1
          const tLast = times[seq / 10 - 1] as number
          const payload = encodeJournalEntry({ kind: 'cut', submission: 1, tLast })
          yield { seq, term: 1, payload, prevHash: ZERO_HASH, hash: ZERO_HASH }
        },
      },
      history: { isHeld: () => false, sync: () => true, trim: () => false },
      historyMs: null,
      commitment: { thin: () => {} },
      ...{ decided: async () => 0, wallMs: () => now },
    })
    retention.covered(limit)
    await retention.step()
    const fitting = heads.filter(
      (head, i) => i < 256 && head <= limit - 2 && (times[i] as number) <= now,
    )
    expect(dropped).toEqual(fitting.slice(-1))
    expect(reads).toBeLessThan(10)
  }
})

const CONFIRMED = { confirmed: Number.MAX_SAFE_INTEGER }

async function startOn(config: Partial<SequencerConfig> = {}) {
  const { core } = await startTestCore(
    { ...testConfig(data, sequencing), ...config },
    { disk, ...CONFIRMED },
  )
  const query = createQuery({
    ...{ core, clock: systemClock, progress: createProgress() },
    ...{ seenDeposits: () => [], implementations: {} },
  })
  return { core, fate: (seq: number) => query.order(1, 1, seq).kind }
}

const snapshots = async () => (await readdir(pathsOf(data).snapshots)).sort()

async function damage(name: string): Promise<void> {
  const path = join(pathsOf(data).snapshots, name)
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 4
  await writeFile(path, bytes)
}

async function logFiles(): Promise<Record<string, string>> {
  const log = pathsOf(data).log
  const names = (await readdir(log)).filter((name) => !name.endsWith('.new'))
  const files = names.map(async (name) => [name, toHex(await readFile(join(log, name)))] as const)
  return Object.fromEntries(await Promise.all(files))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-retention-'))
  origin = join(folder, 'origin')
  await tradeRounds(origin, [1, ROUNDS], { config: { retentionMs: 0 } })
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  data = await mkdtemp(join(folder, 'venue-'))
  await cp(origin, data, { recursive: true })
})

test('old records go; fates, receipts and balances stay, and the venue goes on', async () => {
  expect(await firstRecord(data)).toBeGreaterThan(0)
  const { core, fate } = await startOn()
  expect(core.report).toMatchObject({ rebuilt: null, snapshot: null, forgottenBefore: 0 })
  for (let seq = 2; seq <= 2 * ROUNDS + 1; seq++) expect([seq, fate(seq)]).toEqual([seq, 'known'])
  expect(fate(1)).toBe('never')
  expect(fate(2 * ROUNDS + 2)).toBe('unknown')
  await core.stop()
  const before = await firstRecord(data)
  const more = { config: { retentionMs: 0 }, deps: CONFIRMED }
  await tradeRounds(data, [ROUNDS + 1, ROUNDS + 8], more)
  expect(await firstRecord(data)).toBeGreaterThan(before)
}, 60_000)

test.each([
  ['by default', {}, {}],
  ['that are young', { retentionMs: FOREVER_MS }, {}],
  ['before L1 confirms finally', { retentionMs: 0 }, { decided: async () => 0 }],
  ['with one snapshot', { retentionMs: 0 }, { decided: async () => 1 }],
])(
  'no records go %s',
  async (_, config, deps) => {
    const fresh = join(data, 'fresh')
    await tradeRounds(fresh, [1, ROUNDS], { config, deps })
    expect(await firstRecord(fresh)).toBe(0)
  },
  60_000,
)

test('no leaves: a snapshot; without that one: the older; without both: refused', async () => {
  const [older, newest] = (await snapshots()).slice(-2) as [string, string]
  const number = (name: string) => Number(/\d+/.exec(name))
  const startWithoutLeaves = async () => {
    await rm(pathsOf(data).leaves, { recursive: true })
    return startOn()
  }
  for (const [name, next] of [
    [newest, newest],
    [newest, older],
  ] as const) {
    if (next === older) await damage(name)
    const { core } = await startWithoutLeaves()
    expect(core.report.snapshot).toBe(number(next))
    await core.stop()
  }
  for (const name of await snapshots()) await damage(name)
  const before = await logFiles()
  await expect(startWithoutLeaves()).rejects.toMatchObject({ code: 'LOG_HEAD_GONE' })
  expect(await logFiles()).toEqual(before)
}, 60_000)

test('a read model that is gone is refused, or accepted as forgotten', async () => {
  await rm(pathsOf(data).history)
  await rm(`${pathsOf(data).history}-wal`, { force: true })
  await expect(startOn()).rejects.toMatchObject({ code: 'HISTORY_LOST' })
  await writeFile(pathsOf(data).history, 'not a database')
  await expect(startOn()).rejects.toMatchObject({ code: 'HISTORY_LOST' })
  expect(await readFile(pathsOf(data).history, 'utf8')).toBe('not a database')

  const { core, fate } = await startOn({ acceptLostHistory: true })
  expect(core.report.forgottenBefore).toBeGreaterThan(0)
  expect(core.history.lacksDepositsBelow()).toBeGreaterThan(0)
  core.history.addDeposits([{ inboxIndex: 1, account: 1, asset: 1, amount: 5 }])
  expect(core.history.lacksDepositsBelow()).toBe(0)
  expect(fate(2)).toBe('forgotten')
  const next = 2 * ROUNDS + 2
  // What is not sent is never, as soon as a seq in front of it is known again.
  await core.intake.submit(cancel({ account: 1, slot: 1, seq: next }))
  await core.intake.submit(cancel({ account: 1, slot: 1, seq: next + 2 }))
  expect([fate(next - 1), fate(next), fate(next + 1)]).toEqual(['forgotten', 'known', 'never'])
  await core.stop()
  const again = await startOn()
  expect([again.fate(2), again.fate(next)]).toEqual(['forgotten', 'known'])
  expect(again.core.history.lastDeposit(1, 100)).toBe(1)
  await again.core.stop()
}, 60_000)

test('rows that a power cut took come again from the log behind an older snapshot', async () => {
  const rows = await readFile(pathsOf(data).history)
  const late = { deps: { ...CONFIRMED, scrubMs: FOREVER_MS } }
  await tradeRounds(data, [ROUNDS + 1, ROUNDS + 3], late)
  await writeFile(pathsOf(data).history, rows)
  await rm(`${pathsOf(data).history}-wal`, { force: true })
  const { core, fate } = await startOn()
  expect(core.report.forgottenBefore).toBe(0)
  for (let seq = 2; seq <= 2 * (ROUNDS + 3) + 1; seq++) expect(fate(seq)).toBe('known')
  await core.stop()
}, 60_000)

test('old rows go when that is asked for: in parts, and what they said is forgotten', async () => {
  const { core, fate } = await startOn()
  const { history } = core
  const last = 2 * ROUNDS + 1
  const wholes = history.batches(0, 1_000).length
  const limit = { before: systemClock.wallMs(), through: Number.MAX_SAFE_INTEGER }
  expect(history.trim({ ...limit, before: 0 })).toBe(false)
  expect(history.trim({ ...limit, through: 0 })).toBe(false)
  expect([history.trimmedBefore(), fate(2)]).toEqual([0, 'known'])
  const known = history.result(1, 1, 2)
  const batch = history.batch(1)
  if (known === null || batch === null) throw new Error('there is something to forget')
  // Stays for ever, and is no sign that what came behind it does.
  const forced = { ...known, slot: 0, seq: 0, opSeq: null, inboxIndex: 99 }
  const none = { fills: [], deposits: [], withdrawals: [] }
  history.add({ logSeq: history.logSeqNext() - 1, batch, results: [forced], ...none })
  let parts = 0
  while (history.trim(limit)) parts += 1
  expect([history.knowsBefore(1, 0, 5), history.result(1, 0, 0)?.inboxIndex]).toEqual([false, 99])
  expect(parts).toBeGreaterThan(1)
  expect(wholes).toBeGreaterThan(16 * (parts - 1))
  expect(history.batches(0, 1_000)).toHaveLength(1)
  expect(history.trimmedBefore()).toBe(history.batches(0, 1)[0]?.header.firstOpSeq)
  expect([fate(1), fate(2), fate(last + 1)]).toEqual(['forgotten', 'forgotten', 'unknown'])
  expect(history.deposits(1).length).toBeGreaterThan(0)
  // What comes now is known, and settles what it passes.
  await core.intake.submit(cancel({ account: 1, slot: 1, seq: last + 1 }))
  await core.intake.submit(cancel({ account: 1, slot: 1, seq: last + 3 }))
  expect([fate(last + 1), fate(last + 2), fate(2)]).toEqual(['known', 'never', 'forgotten'])
  await core.stop()
  const again = await startOn()
  expect([again.fate(2), again.fate(last + 1)]).toEqual(['forgotten', 'known'])
  await again.core.stop()
}, 60_000)

test('a venue that is told to forgets while it runs', async () => {
  const fresh = join(data, 'fresh')
  const config = { historyRetentionMs: 0 }
  await tradeRounds(fresh, [1, ROUNDS], { config, deps: CONFIRMED })
  data = fresh
  const { core, fate } = await startOn()
  expect(core.history.trimmedBefore()).toBeGreaterThan(0)
  expect(fate(2)).toBe('forgotten')
  await core.stop()
}, 60_000)
