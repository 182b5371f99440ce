/** Confirming in the place of a silent sequencer. */
import { fromHex, toHex } from '@assay/protocol'
import { type Settlement, SettlementError } from '@assay/settlement'
import { expect, test } from 'vitest'
import { createOpenSequencing } from './openSequencing.ts'
import type { Replica } from './replica.ts'

const idOf = (submission: number) => `0x${submission.toString(16).padStart(64, '0')}` as const

/** `count` due claims, all once contested; those in `blocked` have a living rival. */
function rig(count: number, blocked: ReadonlySet<number>) {
  const sent: number[][] = []
  let confirmed = 0
  const settlement = {
    confirmedCount: async () => confirmed + 1,
    cursors: async () => ({ nextIndex: count + 1 }),
    info: async () => ({ windowSeconds: 10 }),
    latestBlock: async () => ({ timestamp: 100 }),
    claim: async () => ({ time: 1, killed: false, contested: true }),
    // Ends the round behind the confirmations.
    escapeState: async () => ({ activatedAt: 1 }),
    confirm: async (claimIds: readonly Uint8Array[]) => {
      const submissions = claimIds.map((claimId) => Number(toHex(claimId)))
      const stop = submissions.find((submission) => blocked.has(submission))
      if (stop !== undefined) {
        const meta = { error: 'ClaimIsContested', args: [idOf(stop), '0xbad'] }
        throw new SettlementError('TX_REVERTED', 'contested', { meta })
      }
      expect(submissions[0]).toBe(confirmed + 1)
      confirmed += submissions.length
      sent.push(submissions)
    },
  } as unknown as Settlement
  const replica = {
    update: async () => ({ verdict: 'ok', sentence: '' }),
    last: () => count,
    report: (submission: number) =>
      submission > count ? null : { claims: [{ verdict: 'ok', claimId: idOf(submission) }] },
  } as unknown as Replica
  expect(fromHex(idOf(count))).toHaveLength(32)
  const rest = { me: idOf(0), kzg: null as never, hasher: null as never }
  return { sequencing: createOpenSequencing({ settlement, replica, ...rest }), sent, blocked }
}

test('a claim whose rivals are dead confirms, however many are due', async () => {
  const { sequencing, sent } = rig(40, new Set())
  expect((await sequencing.round()).slice(0, -1)).toEqual([
    { type: 'confirmed', from: 1, to: 16 },
    { type: 'confirmed', from: 17, to: 32 },
    { type: 'confirmed', from: 33, to: 40 },
  ])
  expect(sent.map((some) => some.length)).toEqual([16, 16, 8])
})

test('what stands before a contested claim confirms, the rival is named', async () => {
  for (const stop of [1, 5, 17, 20]) {
    const { sequencing, sent } = rig(24, new Set([stop, 23]))
    const news = await sequencing.round()
    expect(sent.flat()).toHaveLength(stop - 1)
    expect(news.at(-2)).toEqual({ type: 'contested', submission: stop, rival: '0xbad' })
  }
})
