/** A venue whose time stands still because L1 is away. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AccountId,
  encodeInboxEntry,
  InboxKind,
  RecordType,
  type Seq,
  Side,
} from '@assay/protocol'
import { expect, test } from 'vitest'
import { createHeldClock } from './heldClock.ts'
import { cancel, funded, order, signedBy, startTestCore, testConfig } from './testRig.ts'

const ENTRIES = 1_100
const TEN_MINUTES_MS = 600_000

test('an armed account still cancels, and all that waits in the inbox is taken', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-held-'))
  let wall = Date.now()
  const clock = { wallMs: () => wall, monotonicMs: () => performance.now() }
  const heldClock = createHeldClock(clock, () => 0)
  heldClock.known(Math.ceil(wall / 1_000) + 1)
  const config = testConfig(directory, { submissionIntervalMs: 600_000 })
  const { core } = await startTestCore(config, { clock, heldClock })
  await funded(core)
  const account = 1 as AccountId
  const arm = { type: RecordType.DEADMAN, account, key: 0, seq: 1 as Seq, interval: 30 } as const
  expect((await core.intake.submit(signedBy(1, arm))).kind).toBe('accepted')
  const place = { account: 1, slot: 1 }
  const placed = order({ ...place, seq: 1, side: Side.BID, price: 100, quantity: 1 })
  expect((await core.intake.submit(placed)).kind).toBe('accepted')
  wall += TEN_MINUTES_MS
  // By the wall the switch would have fallen, in the venue's time it has not.
  expect((await core.intake.submit(cancel({ ...place, seq: 2 }))).kind).toBe('accepted')
  expect(core.engine.slot(1, 1)).toMatchObject({ lastSeq: 2, open: null })
  expect(core.engine.account(1)?.epoch).toBe(0)

  const owner = new Uint8Array(20).fill(7)
  const entries = Array.from({ length: ENTRIES }, (_, i) =>
    encodeInboxEntry({ kind: InboxKind.OPEN_ACCOUNT, l1Time: 1, account: 1_000 + i, owner }),
  )
  core.addInbox(entries)
  while (core.engine.account(1_000 + ENTRIES - 1) === null) await new Promise(setImmediate)
  await core.stop()
  await rm(directory, { recursive: true })
})

test('a clock that is beyond its end opens no submission for each micro-batch', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-held-'))
  const wall = Date.now()
  const clock = { wallMs: () => wall, monotonicMs: () => performance.now() }
  const heldClock = createHeldClock(clock, () => 0)
  // It ran while nothing was known of L1, and what is known then ends before that.
  expect(heldClock.wallMs()).toBe(wall)
  heldClock.known(Math.floor(wall / 1_000) - 60)
  const config = testConfig(directory, { submissionIntervalMs: 600_000 })
  const { core } = await startTestCore(config, { clock, heldClock })
  await funded(core)
  const before = core.ledger.position().submission
  for (let seq = 1; seq <= 5; seq++) {
    const placed = order({ account: 1, slot: seq, seq, side: Side.BID, price: 100, quantity: 1 })
    expect((await core.intake.submit(placed)).kind).toBe('accepted')
  }
  expect(core.ledger.position().submission).toBeLessThanOrEqual(before + 1)
  await core.stop()
  await rm(directory, { recursive: true })
})
