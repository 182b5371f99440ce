/** The procedures of docs/operations.md, on the data of a sequencer that was killed under load. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tradeRounds } from '../../sequencer/src/testRig.ts'

const root = join(import.meta.dirname, '..', '..')
const SEGMENT = join('log', 'log-0000000000000000.seg')
let folder: string
let killed: string
let data: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-operations-'))
  killed = join(folder, 'killed')
  await tradeThenKill(killed, 400)
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  data = await mkdtemp(join(folder, 'venue-'))
  await cp(killed, data, { recursive: true })
})

/** Runs the sequencer's fixture until it has acknowledged so many records. */
async function tradeThenKill(directory: string, count: number): Promise<void> {
  const fixture = join(root, 'sequencer', 'src', 'killFixture.ts')
  const child = spawn(process.execPath, [fixture, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acked = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    acked += 1
    if (acked === count) child.kill('SIGKILL')
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, 'exit')
  expect([child.signalCode, acked >= count]).toEqual(['SIGKILL', true])
}

function assay(...args: string[]) {
  const bin = join(root, 'cli', 'bin', 'assay.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function doctor() {
  const { status, stdout } = assay('doctor', '--data', data, '--json')
  const { findings } = JSON.parse(stdout) as { findings: { part: string; health: string }[] }
  const health = Object.fromEntries(findings.map((finding) => [finding.part, finding.health]))
  return { status, log: health.log, leaves: health.leaves, readModel: health['read model'] }
}

async function flipByte(path: string, offset: number): Promise<void> {
  const bytes = await readFile(path)
  bytes[offset] = (bytes[offset] as number) ^ 0x10
  await writeFile(path, bytes)
}

const whole = { status: 0, log: 'good', leaves: 'good', readModel: 'good' }

test('after a kill everything is whole, and says so in words', () => {
  expect(doctor()).toEqual(whole)
  const { stdout } = assay('doctor', '--data', data)
  expect(stdout).toMatch(/^log: ok\. \d+ records, term 1, every hash is right\./)
  expect(stdout).toMatch(/leaves: ok\. \d+ leaves of submission \d+ hash to their root\./)
})

test('a damaged log is restored from the backup, and the venue goes on', async () => {
  const backup = `${data}-backup`
  expect(assay('backup', '--data', data, '--out', backup).status).toBe(0)
  await flipByte(join(data, SEGMENT), 700)
  expect(doctor()).toMatchObject({ status: 3, log: 'lost' })
  const refused = assay('backup', '--data', data, '--out', `${backup}-2`)
  expect(refused).toMatchObject({ status: 3, stdout: '' })
  expect(refused.stderr).toContain('record 0 in log-0000000000000000.seg at byte 512')

  await rename(data, `${data}-damaged`)
  expect(assay('restore', '--from', backup, '--data', data)).toMatchObject({ status: 0 })
  expect(doctor()).toEqual(whole)
  await tradeThenKill(data, 50)
  expect(doctor().status).toBe(0)
}, 60_000)

test('a segment from a mirror makes a damaged log whole again', async () => {
  await flipByte(join(data, SEGMENT), 700)
  expect(doctor()).toMatchObject({ status: 3, log: 'lost' })
  await cp(join(killed, SEGMENT), join(data, SEGMENT))
  expect(doctor()).toEqual(whole)
})

test('what was known of L1 is in no backup: what is restored looks at L1 first', async () => {
  await writeFile(join(data, 'l1.json'), 'known')
  await writeFile(join(data, 'deployment.json'), 'known, too')
  const backup = `${data}-backup`
  expect(assay('backup', '--data', data, '--out', backup).status).toBe(0)
  const names = await readdir(backup)
  expect(['l1.json', 'deployment.json'].map((name) => names.includes(name))).toEqual([false, true])
})

test('a log that lost its end is noticed by what knows more', async () => {
  await rm(join(data, 'log'), { recursive: true })
  expect(doctor()).toEqual({ status: 3, log: 'good', leaves: 'lost', readModel: 'lost' })
})

test('damaged leaves and a damaged read model are rebuilt from the log', async () => {
  for (const name of await readdir(join(data, 'leaves'))) {
    if (name.startsWith('MANIFEST')) await rm(join(data, 'leaves', name))
  }
  // SQLite would find everything in its journal again.
  await rm(join(data, 'history.sqlite-wal'), { force: true })
  await writeFile(join(data, 'history.sqlite'), 'not a database')
  expect(doctor()).toEqual({ status: 0, log: 'good', leaves: 'rebuilt', readModel: 'rebuilt' })
  await tradeThenKill(data, 50)
  expect(doctor()).toMatchObject({ status: 0, log: 'good' })
}, 60_000)

test('a changed or partial backup is refused before anything is written', async () => {
  const backup = `${data}-backup`
  expect(assay('backup', '--data', data, '--out', backup).status).toBe(0)
  const fresh = `${data}-fresh`
  await flipByte(join(backup, SEGMENT), 5)
  const changed = assay('restore', '--from', backup, '--data', fresh)
  expect(changed).toMatchObject({ status: 3, stdout: '' })
  expect(changed.stderr).toContain('is not what was backed up')
  await rm(join(backup, 'backup.json'))
  const part = assay('restore', '--from', backup, '--data', fresh)
  expect(part.stderr).toContain('not a whole backup')
  expect((await readdir(fresh)).filter((name) => !name.startsWith('lock'))).toEqual([])
})

test('nothing is overwritten', () => {
  const backup = assay('backup', '--data', data, '--out', data)
  expect(backup).toMatchObject({ status: 6, stdout: '' })
  expect(assay('doctor', '--data', `${data}-none`).status).toBe(6)
})

test('where old records were deleted the doctor says what has no other copy any more', async () => {
  const kept = `${data}-kept`
  await tradeRounds(kept, [1, 10], { config: { retentionMs: 0 } })
  const examine = () => {
    const { status, stdout } = assay('doctor', '--data', kept)
    return { status, lines: stdout.split('\n').filter((line) => /DAMAGED|deleted/.test(line)) }
  }
  const deleted = expect.stringMatching(/^log: ok\. \d+ records, those before \d+ deleted/)
  expect(examine()).toEqual({ status: 0, lines: [deleted] })
  expect(assay('backup', '--data', kept, '--out', `${kept}-backup`).status).toBe(0)

  for (const suffix of ['', '-wal', '-shm'])
    await rm(`${kept}/history.sqlite${suffix}`, { force: true })
  const gone = expect.stringMatching(/^read model: DAMAGED\. .*--accept-lost-history/)
  expect(examine()).toEqual({ status: 3, lines: [deleted, gone] })
  for (const name of await readdir(`${kept}-backup`)) {
    if (name.startsWith('history.sqlite')) await cp(`${kept}-backup/${name}`, `${kept}/${name}`)
  }
  expect(examine().status).toBe(0)

  await rm(join(kept, 'snapshots'), { recursive: true })
  expect(examine().status).toBe(0)
  await rm(join(kept, 'leaves'), { recursive: true })
  const unreached = expect.stringMatching(/^log: DAMAGED\. .* no leaves or snapshots reach/)
  expect(examine()).toEqual({ status: 3, lines: [unreached] })
  const restored = `${kept}-restored`
  expect(assay('restore', '--from', `${kept}-backup`, '--data', restored).status).toBe(0)
  await tradeRounds(restored, [11, 12], { deps: { confirmed: 1e6 } })
}, 60_000)
