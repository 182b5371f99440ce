import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SettlementError } from '@assay/settlement'
import { expect, test } from 'vitest'
import { noteFailure } from './progress.ts'
import { createQuery } from './query.ts'
import { startTestCore, systemClock, testConfig } from './testRig.ts'

test('what fails on L1 is in health and metrics until it works again', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-health-'))
  const { core, progress } = await startTestCore(testConfig(directory))
  const clock = { ...systemClock, wallMs: () => 5_000 }
  const seenDeposits = () => []
  const query = createQuery({ core, clock, progress, seenDeposits, implementations: {} })
  expect(query.health().settlementError).toBe(null)
  noteFailure(progress, 'read', new SettlementError('RPC_UNREACHABLE', 'no answer'), 1_000)
  const refused = new SettlementError('TX_REVERTED', 'x'.repeat(1_000))
  for (const at of [2_000, 3_000]) noteFailure(progress, 'post', refused, at)
  expect(query.health().settlementError).toEqual({
    action: 'post',
    code: 'TX_REVERTED',
    message: 'x'.repeat(200),
    ageMs: 2_000,
  })
  const shown = () => core.metrics.registry.getSingleMetricAsString('assay_settlement_failing')
  expect(await shown()).toContain('assay_settlement_failing{action="post"} 2')
  progress.failures.delete('post')
  expect(query.health().settlementError).toMatchObject({ action: 'read', ageMs: 4_000 })
  expect(await shown()).not.toContain('post')
  await core.stop()
  await rm(directory, { recursive: true })
})
