import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Side, toHex } from '@assay/protocol'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SubmissionArtifact } from './artifact.ts'
import type { CoreDeps } from './core.ts'
import { pathsOf } from './recovery.ts'
import { funded, genesis, order, startTestCore, testConfig } from './testRig.ts'

const SUBMISSIONS = 6
const sequencing = { submissionIntervalMs: 100 }
let folder: string
let origin: string
let data: string
/** By submission, what it led to. */
const artifacts = new Map<number, SubmissionArtifact>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-snapshots-'))
  origin = join(folder, 'origin')
  const { core } = await startTestCore(testConfig(origin, sequencing), {
    scrubMs: 0,
    onEnded: (artifact) => artifacts.set(artifact.submission, artifact),
  })
  await funded(core)
  for (let round = 1; round <= SUBMISSIONS; round++) {
    const side = round % 2 === 0 ? Side.ASK : Side.BID
    const terms = { seq: 1, price: 100 + (round % 3), quantity: round }
    await core.intake.submit(order({ account: 1, slot: round, side, ...terms }))
    await core.intake.submit(
      order({ account: 2, slot: round, side: (1 - side) as Side, ...terms, quantity: 2 }),
    )
    await until(() => core.ended() >= round)
  }
  await core.finish()
  await core.stop()
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  data = await mkdtemp(join(folder, 'venue-'))
  await cp(origin, data, { recursive: true })
})

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(setImmediate)
}

const last = () => Math.max(...artifacts.keys())
const places = async () =>
  (await readdir(pathsOf(data).snapshots)).map((name) => Number(/\d+/.exec(name))).sort(rising)
const rising = (a: number, b: number) => a - b

/** Starts on `data`, lets everything end; what was run again must come to the same. */
async function restart(deps: Partial<CoreDeps> = {}) {
  const again = new Map<number, SubmissionArtifact>()
  const { core } = await startTestCore(testConfig(data, sequencing), {
    onEnded: (artifact) => again.set(artifact.submission, artifact),
    ...deps,
  })
  await core.finish()
  const { report } = core
  const root = toHex(core.commitment.ready.point?.root ?? new Uint8Array(0))
  const kept: (number | null)[] = []
  for (let submission = 1; submission <= last(); submission++) {
    kept.push((await core.commitment.artifact(submission))?.submission ?? null)
  }
  await core.stop()
  return { report, root, again, kept }
}

/** All rows of the read model. */
function rows(): unknown {
  const database = new DatabaseSync(pathsOf(data).history)
  const all = ['results', 'fills', 'deposits', 'withdrawals', 'batches'].map((table) =>
    database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all(),
  )
  database.close()
  return all
}

async function flipByte(place: number): Promise<void> {
  const path = join(pathsOf(data).snapshots, `snapshot-${String(place).padStart(16, '0')}.snap`)
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 4
  await writeFile(path, bytes)
}

test('without leaves a start begins at the newest snapshot and comes to the same', async () => {
  const newest = (await places()).at(-1) as number
  await rm(pathsOf(data).leaves, { recursive: true })
  const { report, root, again, kept } = await restart({ confirmed: last() })
  expect(report).toMatchObject({ snapshot: newest, rebuilt: null })
  expect(root).toBe(toHex(artifacts.get(newest)?.outcome.stateRoot as Uint8Array))
  for (const [submission, artifact] of again) {
    if (submission <= last()) expect(artifact).toEqual(artifacts.get(submission))
  }
  // From the snapshot on everything can be posted and claimed again.
  expect(kept.slice(newest - 1)).toEqual(
    Array.from({ length: last() - newest + 1 }, (_, i) => newest + i),
  )
})

test('a damaged newest one: the older one; damaged ones go', async () => {
  const all = await places()
  const [older, newest] = all.slice(-2) as [number, number]
  await rm(pathsOf(data).leaves, { recursive: true })
  await flipByte(newest)
  expect((await restart({ confirmed: last() })).report.snapshot).toBe(older)
  expect(await places()).toEqual(all.filter((place) => place !== newest))
})

test('all of them damaged: genesis, and everything again', async () => {
  for (const place of await places()) await flipByte(place)
  await rm(pathsOf(data).leaves, { recursive: true })
  const { report, again } = await restart({ confirmed: last() })
  expect(report.snapshot).toBe(null)
  for (const [submission, artifact] of artifacts) {
    expect(again.get(submission)).toEqual(artifact)
  }
})

test('what L1 has not confirmed is replayed, so that it can be posted and proven', async () => {
  const all = await places()
  const confirmed = (all[1] as number) + 1
  const usable = all.filter((place) => place <= confirmed).at(-1) as number
  await rm(pathsOf(data).leaves, { recursive: true })
  const { report, kept } = await restart({ confirmed })
  expect(report.snapshot).toBe(usable)
  expect(kept.slice(confirmed - 1)).not.toContain(null)
})

test('a log that lost its end is noticed by the snapshot alone', async () => {
  await rm(pathsOf(data).leaves, { recursive: true })
  await rm(pathsOf(data).log, { recursive: true })
  await rm(pathsOf(data).history)
  await expect(restart({ confirmed: last() })).rejects.toMatchObject({ code: 'LOG_BEHIND' })
})

test('a lifted clock: from the snapshot before it as from genesis, rows as well', async () => {
  const all = await places()
  const lifted = (all[1] as number) + 1
  // Orders live for a day: two days later those that rest are dead.
  const inclusionTime = Date.now() + 2 * 86_400_000 + genesis.maxLag
  const deps = { lifts: new Map([[lifted, inclusionTime]]), confirmed: last() }
  const fast = await restart(deps)
  expect(fast.report).toMatchObject({ snapshot: all[1] })
  const fastRows = rows()
  data = await mkdtemp(join(folder, 'venue-'))
  await cp(pathsOf(origin).log, pathsOf(data).log, { recursive: true })
  const slow = await restart(deps)
  expect(slow.report.snapshot).toBe(null)
  expect(fastRows).toEqual(rows())
  for (const [submission, artifact] of fast.again) {
    expect(artifact).toEqual(slow.again.get(submission))
  }
  expect(fast.again.get(lifted)).not.toEqual(artifacts.get(lifted))
})
