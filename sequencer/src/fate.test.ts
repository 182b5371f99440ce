/** What a client that got no answer can find out, at any time. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRng } from '@assay/engine/suite'
import { Side } from '@assay/protocol'
import { expect, test } from 'vitest'
import type { OrderFate } from './api.ts'
import type { SequencerCore } from './core.ts'
import { createProgress } from './progress.ts'
import { createQuery } from './query.ts'
import {
  ACCOUNTS,
  cancel,
  funded,
  order,
  startTestCore,
  systemClock,
  testConfig,
} from './testRig.ts'

const SEED = 5
const ROUNDS = 30
const ACCOUNT = 1

function fateIn(core: SequencerCore, slot: number, seq: number): OrderFate {
  const query = createQuery({
    ...{ core, clock: systemClock, progress: createProgress() },
    ...{ seenDeposits: () => [], implementations: {} },
  })
  return query.order(ACCOUNT, slot, seq)
}

test(`asked by its place a record is known, still possible, or never (seed ${SEED})`, async () => {
  const rng = seededRng(SEED)
  const directory = await mkdtemp(join(tmpdir(), 'assay-fate-'))
  const config = testConfig(directory, { submissionIntervalMs: 200 })
  const settled = new Map<string, OrderFate['kind']>()
  const bytesOf = new Map<string, Uint8Array>()
  let { core } = await startTestCore(config)
  await funded(core)
  const counts = { known: 0, never: 0, forgotten: 0 }
  for (let round = 1; round <= ROUNDS; round++) {
    const slot = 1 + rng.below(ACCOUNTS)
    const seq = core.engine.slot(ACCOUNT, slot).lastSeq + 1 + rng.below(2)
    const place = { account: ACCOUNT, slot, seq }
    const record = order({ ...place, side: Side.BID, price: 100, quantity: 1 })
    bytesOf.set(`${slot} ${seq}`, record)
    expect(fateIn(core, slot, seq).kind).toBe('unknown')
    // It never arrives, or while the next one does, or well before.
    const arrival = rng.below(3)
    const sent = arrival === 0 ? null : core.intake.submit(record)
    if (arrival === 2) await sent
    // What takes the next seq settles it, whichever comes first.
    const barrier = await core.intake.submit(cancel({ ...place, seq: seq + 1 }))
    await sent
    expect(barrier.kind).toBe('accepted')
    const { kind } = fateIn(core, slot, seq)
    expect([['never'], ['known', 'never'], ['known']][arrival]).toContain(kind)
    if (kind === 'unknown') throw new Error('it is settled')
    counts[kind] += 1
    settled.set(`${slot} ${seq}`, kind)
    if (rng.below(12) > 0) continue
    await core.stop()
    core = (await startTestCore(config)).core
  }
  expect(Math.min(counts.known, counts.never)).toBeGreaterThan(0)
  expect(counts.forgotten).toBe(0)
  for (const [name, kind] of settled) {
    const [slot, seq] = name.split(' ').map(Number) as [number, number]
    const again = await core.intake.submit(bytesOf.get(name) as Uint8Array)
    expect(again.kind).toBe('refused')
    const fate = fateIn(core, slot, seq)
    expect(fate.kind).toBe(kind)
    if (fate.kind === 'known') expect(fate.result).toMatchObject({ account: ACCOUNT, slot, seq })
  }
  await core.stop()
  await rm(directory, { recursive: true })
}, 60_000)
