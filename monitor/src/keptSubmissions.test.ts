import type { ClaimReport, SubmissionReport } from '@assay/verifier'
import { expect, test } from 'vitest'
import type { Memory, ReactorConfig } from './actions.ts'
import { decideAlerts } from './alertRules.ts'
import type { ChainLook } from './chainWatch.ts'
import { createKeptSubmissions, KEPT_DECIDED, KEPT_SUBMISSIONS } from './keptSubmissions.ts'
import type { ReplayWatch } from './replayWatch.ts'
import { limitsOf, snapshotOf, viewOf } from './snapshot.ts'
import { wantedActions } from './wants.ts'

const MINUTE = 60
const DAY = 86_400
const report = (submission: number, changes: Partial<SubmissionReport> = {}): SubmissionReport => ({
  ...{ submission, verdict: 'ok', transaction: '0x01', records: 1, inboxEntries: 0 },
  ...{ checkpoints: 1, root: '0x02', claims: [], explanation: '', ...changes },
})
const claim = (submission: number): ClaimReport => ({
  ...{ claimId: `0x${submission}`, transaction: '0x01', stateRoot: '0x02', outcomeHash: '0x03' },
  ...{ verdict: 'ok', difference: null, explanation: '' },
})

/** `count` submissions, one a minute, the first `claimed` of them with a right claim. */
function replayOf(count: number, claimed: number, confirmedCount: number) {
  const kept = createKeptSubmissions()
  for (let one = 1; one <= count; one++) {
    kept.include(one, one * MINUTE * 1_000)
    kept.report(report(one, { claims: one <= claimed ? [claim(one)] : [] }))
    if (one % 100 === 0) kept.confirm(confirmedCount)
  }
  const replays = new Map([[claimed + 1, {}]])
  const none = { faults: new Map(), wrongDecisions: new Map(), problems: () => [] }
  const states = { isCaughtUp: () => true, isSettled: () => true }
  return { ...kept, ...none, ...states, replays } as unknown as ReplayWatch
}

const info = {
  ...{ windowSeconds: 7 * DAY, silenceSeconds: DAY, inboxDelaySeconds: DAY },
  ...{ inputsMaxAgeSeconds: 30 * DAY, genesis: { maxLag: 0 } },
} as unknown as ChainLook['info']

function lookOf(confirmedCount: number, l1Time: number): ChainLook {
  const time = 0
  const claims = new Map(
    [...Array(16).keys()].map((i) => {
      const seen = { claimId: `0x${confirmedCount + i}`, time, isKilled: false }
      return [seen.claimId, { ...seen, isContested: false, proposer: '0xaa' }]
    }),
  )
  const chain = {
    l1Time: l1Time * 1_000,
    confirmedCount,
    escapeActivatedAt: 0,
    inboxHeadTime: null,
  }
  const bond = { active: true, lastIndex: 0 }
  const look = { block: 1, chain, info, bond, claims, rewards: new Map() }
  return look as unknown as ChainLook
}

const config: ReactorConfig = {
  me: '0x10',
  ...{ prove: true, kill: true, commit: false, propose: true, bond: true },
  ...{ confirm: true, patienceSeconds: 0 },
}
const memory: Memory = {
  ...{ written: new Set(), prepared: new Set(), committed: new Map(), opened: new Set() },
  failures: new Map(),
}

test.each([1, 101])(
  '5,000 submissions from %i on without a confirmed claim: proposed, confirmed, and escape',
  (first) => {
    const last = first + 4_999
    const replay = replayOf(last, last - 1, first)
    const look = lookOf(first, 60 * DAY)
    const view = viewOf(look, replay, 0)
    expect(view.submissions.map(({ submission }) => submission)).toEqual(
      Array.from({ length: 5_000 }, (_, i) => first + i),
    )
    expect(wantedActions(config, view, memory)).toEqual([
      { type: 'confirm', claimIds: Array.from({ length: 16 }, (_, i) => `0x${first + i}`) },
      { type: 'propose', submission: last },
    ])
    const snapshot = snapshotOf({
      ...{ limits: limitsOf(info, {}), replay, look, failing: [], headers: null, gas: null },
      ...{ wallMs: 0, silent: { l1: null, replay: null, blobs: null, headers: null } },
    })
    expect(decideAlerts(snapshot).map(({ code }) => code)).toContain('ESCAPE_POSSIBLE')
  },
)

test('what is confirmed goes, but for the last ones and what is not ok', () => {
  const kept = createKeptSubmissions()
  for (let one = 1; one <= 3 * KEPT_DECIDED; one++) {
    kept.include(one, one)
    kept.report(report(one, one === 7 ? { verdict: 'mismatch' } : {}))
  }
  expect(kept.includedAt.size).toBe(3 * KEPT_DECIDED)
  kept.confirm(KEPT_DECIDED + 1)
  expect([...kept.includedAt.keys()][0]).toBe(KEPT_DECIDED + 1)
  expect([...kept.reports.keys()].slice(0, 2)).toEqual([7, KEPT_DECIDED + 1])
  kept.confirm(3 * KEPT_DECIDED + 1)
  expect(kept.includedAt.size).toBe(KEPT_DECIDED)
  expect(kept.reports.size).toBe(KEPT_DECIDED)
  expect(kept.reports.has(7)).toBe(true)
})

test('behind the bound the newest have no room, wrong claims have, and it is told', () => {
  const kept = createKeptSubmissions()
  for (let one = 1; one <= KEPT_SUBMISSIONS + 2; one++) {
    kept.include(one, one)
    kept.report(report(one, one === KEPT_SUBMISSIONS + 2 ? { verdict: 'mismatch' } : {}))
  }
  expect(kept.firstDropped()).toBe(KEPT_SUBMISSIONS + 1)
  expect(kept.includedAt.get(1)).toBe(1)
  expect(kept.includedAt.size).toBe(KEPT_SUBMISSIONS)
  expect([...kept.reports.keys()].slice(-2)).toEqual([KEPT_SUBMISSIONS, KEPT_SUBMISSIONS + 2])
  kept.clear()
  expect(kept.firstDropped()).toBe(null)
})
