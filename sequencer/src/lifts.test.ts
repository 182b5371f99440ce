import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Side } from '@assay/protocol'
import { expect, test } from 'vitest'
import type { SubmissionArtifact } from './artifact.ts'
import { liftsAreApplied, markLiftsApplied, NO_LIFTS } from './lifts.ts'
import { funded, genesis, order, startTestCore, testConfig } from './testRig.ts'

test('the mark of applied lifts is exact, and damage reads as another one', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-lifts-'))
  const lifts = new Map([[3, 1_000]])
  expect(await liftsAreApplied(directory, NO_LIFTS)).toBe(true)
  expect(await liftsAreApplied(directory, lifts)).toBe(false)
  await markLiftsApplied(directory, lifts)
  expect(await liftsAreApplied(directory, lifts)).toBe(true)
  expect(await liftsAreApplied(directory, new Map([[3, 1_001]]))).toBe(false)
  await writeFile(join(directory, 'lifts.json'), '[[3,')
  expect(await liftsAreApplied(directory, lifts)).toBe(false)
  await rm(directory, { recursive: true })
})

test('a lifted clock expires what had matched: engine, machine and read model say so', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-lifts-'))
  const config = testConfig(directory, { submissionIntervalMs: 100 })
  const first = await startTestCore(config)
  await funded(first.core)
  const bid = { account: 1, slot: 1, seq: 1, side: Side.BID, price: 100, quantity: 10 }
  const ask = { account: 2, slot: 1, seq: 1, side: Side.ASK, price: 100, quantity: 10 }
  await first.core.intake.submit(order(bid))
  await first.core.intake.submit(order(ask))
  expect(first.core.history.fills(1, 0, 10)).toHaveLength(1)
  const last = await first.core.finish()
  await first.core.stop()

  // Orders live for a day: included two days later, the first submission's clock passes that.
  const inclusionTime = Date.now() + 2 * 86_400_000 + genesis.maxLag
  const artifacts: SubmissionArtifact[] = []
  const onEnded = (artifact: SubmissionArtifact) => artifacts.push(artifact)
  const lifts = new Map([[1, inclusionTime]])
  const second = await startTestCore(config, { lifts, onEnded })
  expect(await second.core.finish()).toBe(last)
  expect(second.core.report.rebuilt).toMatch(/lifted/)
  expect(second.core.history.fills(1, 0, 10)).toEqual([])
  expect(second.core.engine.openOrders(1)).toEqual([])
  expect(artifacts.map(({ submission }) => submission)).toHaveLength(last)
  for (const { outcome } of artifacts) expect(outcome.clock).toBe(inclusionTime - genesis.maxLag)
  await second.core.stop()
  await rm(directory, { recursive: true })
})
