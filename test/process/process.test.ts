/** A small share of `npm run test:process`, which runs all of it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testBadEndpoints } from './badEndpoints.ts'
import { testDeposits } from './deposits.ts'
import { testLeafDamage } from './leafDamage.ts'
import { testLogKills } from './logKills.ts'
import { testVenueKills } from './venueKills.ts'

const SEED = 1
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-process-'))
})
afterEach(() => rm(folder, { recursive: true }))

const nothing = { lost: 0, wrongReads: 0, failures: [] }

test('killed at any instant, the log has what it acknowledged', async () => {
  const report = await testLogKills({ folder, kills: 8, seed: SEED })
  expect(report).toMatchObject({ kills: 8, ...nothing })
  expect(report.acked).toBeGreaterThan(0)
}, 120_000)

test('killed under load, a venue knows every record and posts each submission once', async () => {
  const report = await testVenueKills({ folder, kills: 1, seed: SEED })
  expect(report).toMatchObject({ kills: 1, ...nothing })
  expect(report.acked).toBeGreaterThan(0)
}, 120_000)

test('deposits are credited once each and only when no reorganisation can take them', async () => {
  const report = await testDeposits({ folder, deposits: 150, seed: SEED })
  expect(report).toMatchObject({ deposits: 150, ...nothing })
  expect(report.credited).toBe(report.final)
  expect(report.undone).toBeGreaterThan(0)
}, 120_000)

test('an endpoint that lags, fails and lies costs time, no record and no deposit', async () => {
  const report = await testBadEndpoints({ folder, rounds: 1, seed: SEED })
  expect(report).toMatchObject({ rounds: 1, ...nothing })
  for (const [lie, times] of Object.entries(report.lies)) expect(times, lie).toBeGreaterThan(0)
}, 300_000)

test('damaged leaves are used as they were written, or not at all', async () => {
  const report = await testLeafDamage({ folder, damages: 40, seed: SEED })
  expect(report).toMatchObject({ damages: 40, wrongReads: 0, failures: [] })
  expect(report.detected).toBeGreaterThan(0)
}, 120_000)
