import type { ClaimReport, SubmissionReport } from '@assay/verifier'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alertKey, nextAlerts } from './alertBook.ts'
import { decideAlerts } from './alertRules.ts'
import type { Alert, Snapshot } from './alerts.ts'

const HOUR = 3_600_000
const limits = {
  ...{ quietMs: 6 * HOUR, silenceMs: 12 * HOUR, inboxDelayMs: HOUR, unpostedMs: HOUR },
  ...{ minGasWei: 10n, endpointMs: 300_000, maxLagMs: HOUR, windowMs: 10 * HOUR },
  ...{ inputsMaxAgeMs: 30 * HOUR, unclaimedMs: HOUR },
}
const nothing = {
  ...{ isCaughtUp: true, submissions: [], problems: [] },
  ...{ wrongDecisions: new Map(), statuses: new Map(), includedAt: new Map() },
} as const
const calm: Snapshot = {
  ...{ limits, replay: nothing, chain: null, headers: null, gas: null, failing: [], wallMs: 0 },
  silent: { l1: null, replay: null, blobs: null, headers: null },
}
const chain = (changes: Partial<NonNullable<Snapshot['chain']>>): Snapshot => ({
  ...calm,
  chain: {
    ...{ l1Time: 100 * HOUR, nextSubmission: 3, lastSubmissionTime: 100 * HOUR },
    ...{ inboxNext: 4, inboxLength: 4, inboxHeadTime: null, confirmedCount: 1 },
    ...{ escapeActivatedAt: 0, isEscapeFixed: false, graceMs: HOUR },
    ...changes,
  },
})
const said = (snapshot: Snapshot) => decideAlerts(snapshot).map((a) => `${a.severity} ${a.code}`)

const difference = (kind: 'checkpoint' | 'parent' | 'nettedRoot') =>
  ({ kind, field: null, span: null, expected: '0x1', posted: '0x2' }) as const
const claim = (changes: Partial<ClaimReport>): ClaimReport => ({
  ...{ claimId: '0xc1', transaction: '0x', stateRoot: '0x', outcomeHash: '0x' },
  ...{ verdict: 'mismatch', difference: difference('checkpoint'), explanation: 'it is wrong' },
  ...changes,
})
const report = (changes: Partial<SubmissionReport>): SubmissionReport => ({
  ...{ submission: 1, verdict: 'mismatch', transaction: '0x', records: 0, inboxEntries: 0 },
  ...{ checkpoints: 1, root: '0x', claims: [], explanation: '' },
  ...changes,
})
const unavailable = report({ submission: 2, verdict: 'unavailable', root: null })
const replayed = (...submissions: SubmissionReport[]): Snapshot => ({
  ...calm,
  replay: { ...nothing, submissions },
})

test('silence is a warning after quietMs, critical after the silence of the exchange', () => {
  expect(said(chain({ lastSubmissionTime: 94 * HOUR + 1 }))).toEqual([])
  expect(said(chain({ lastSubmissionTime: 94 * HOUR }))).toEqual(['warning SEQUENCER_SILENT'])
  expect(said(chain({ lastSubmissionTime: 88 * HOUR }))).toEqual(['critical SEQUENCER_SILENT'])
})

test('the inbox head warns from half its delay on and is overdue from its deadline on', () => {
  const head = (inboxHeadTime: number) => said(chain({ inboxHeadTime, inboxLength: 5 }))
  expect(head(99.5 * HOUR + 1)).toEqual([])
  expect(head(99.5 * HOUR)).toEqual(['warning INBOX_OVERDUE'])
  expect(head(99 * HOUR)).toEqual(['critical INBOX_OVERDUE'])
})

test('the escape is possible behind D + maxLag + W, or inputsMaxAge, and said when active', () => {
  const stuck = { inboxHeadTime: 88 * HOUR - 1, inboxLength: 5 }
  expect(said(chain(stuck))).toContain('critical ESCAPE_POSSIBLE')
  expect(said(chain({ ...stuck, inboxHeadTime: 88 * HOUR }))).not.toContain(
    'critical ESCAPE_POSSIBLE',
  )
  const old = { ...chain({}), replay: { ...nothing, includedAt: new Map([[1, 70 * HOUR - 1]]) } }
  expect(said(old)).toEqual(['critical ESCAPE_POSSIBLE'])
  expect(said(chain({ ...stuck, escapeActivatedAt: HOUR }))).toEqual(['critical ESCAPE_ACTIVE'])
})

test('headers, gas, actions and endpoints', () => {
  const oldestUnposted = { batchId: 3, tClose: 0 }
  const headers = { oldestUnposted, unposted: 2, conflicts: 1, wallTime: HOUR }
  const gas = { address: '0x1', wei: 9n }
  const silence = { sinceMs: 0, detail: '' }
  const failing = [{ action: 'kill 0xc1', failures: 3, reason: 'no answer' }]
  const silent = { l1: silence, replay: silence, blobs: silence, headers: silence }
  const all = said({ ...calm, headers, gas, failing, silent, wallMs: 300_000 })
  expect(all.toSorted()).toEqual([
    'critical ACTION_FAILING',
    'critical BLOBS_UNREACHABLE',
    'critical HEADERS_CONFLICT',
    'critical HEADERS_UNREACHABLE',
    'critical L1_UNREACHABLE',
    'warning GAS_LOW',
    'warning HEADERS_UNPOSTED',
  ])
})

test('a wrong claim is critical until it is dead or its submission decided', () => {
  const wrong = replayed(report({ claims: [claim({})] }))
  expect(said(wrong)).toEqual(['critical CLAIM_WRONG'])
  const status = { time: 0, isKilled: true, isContested: false }
  const statuses = new Map([['0xc1', status]])
  expect(said({ ...wrong, replay: { ...wrong.replay, statuses } })).toEqual([])
  expect(said(replayed(report({ claims: [claim({ verdict: 'killed' })] })))).toEqual([])
  expect(said({ ...wrong, chain: chain({ confirmedCount: 2 }).chain })).toEqual([])
  const contested = new Map([['0xc1', { ...status, isKilled: false, isContested: true }]])
  expect(said({ ...wrong, replay: { ...wrong.replay, statuses: contested } })).toContain(
    'critical CLAIM_CONTESTED',
  )
})

test('a wrong netted root is a warning: no contract relies on it', () => {
  const netted = claim({ difference: difference('nettedRoot') })
  expect(said(replayed(report({ claims: [netted] })))).toEqual(['warning CLAIM_WRONG'])
})

test('inputs without a right claim are missed after unclaimedMs, decided ones never', () => {
  const at = (postedAt: number, claims: ClaimReport[], confirmedCount = 1) => ({
    ...chain({ confirmedCount }),
    replay: {
      ...nothing,
      submissions: [report({ verdict: 'unclaimed', claims })],
      includedAt: new Map([[1, postedAt]]),
    },
  })
  expect(said(at(99 * HOUR + 1, []))).toEqual([])
  expect(said(at(99 * HOUR, []))).toEqual(['warning CLAIM_MISSING'])
  const right = claim({ verdict: 'ok', difference: null })
  expect(said(at(99 * HOUR, [right]))).toEqual([])
  expect(said(at(99 * HOUR, [claim({ difference: difference('parent') })]))).toContain(
    'warning CLAIM_MISSING',
  )
  expect(said(at(99 * HOUR, [], 2))).toEqual([])
})

test('what L1 decided wrongly is an alert of its own', () => {
  const wrongDecisions = new Map([['0xc1', 'submission 1 was confirmed wrongly']])
  expect(said({ ...calm, replay: { ...nothing, wrongDecisions } })).toEqual([
    'critical WRONG_DECISION',
  ])
})

test('what is not known now is not resolved', () => {
  const problems = ['another code']
  const first = nextAlerts([], { ...calm, replay: { ...nothing, problems } })
  expect(first.raised.map(({ code }) => code)).toEqual(['EXCHANGE_PROBLEM'])
  const replay = { ...nothing, isCaughtUp: false }
  expect(nextAlerts(first.standing, { ...calm, replay })).toMatchObject({
    ...{ raised: [], resolved: [], standing: first.standing },
  })
  expect(nextAlerts(first.standing, calm)).toMatchObject({ resolved: first.standing, standing: [] })
})

test('data that is missing keeps nothing else from being resolved', () => {
  const before = nextAlerts([], replayed(report({ claims: [claim({})] }), unavailable)).standing
  expect(before).toHaveLength(2)
  const known = replayed(report({ claims: [claim({ verdict: 'killed' })] }), unavailable)
  const stuck = { ...known, replay: { ...known.replay, isCaughtUp: false } }
  const after = nextAlerts(before, stuck)
  expect(after.resolved.map(({ code }) => code)).toEqual(['CLAIM_WRONG'])
  expect(after.standing.map(({ code }) => code)).toEqual(['DATA_UNAVAILABLE'])
})

test('a balance that is not told resolves nothing and hides nothing', () => {
  const low = { ...chain({}), gas: { address: '0x1', wei: 1n } }
  const { standing } = nextAlerts([], low)
  const untold = nextAlerts(standing, { ...low, gas: null })
  expect([untold.raised, untold.resolved]).toEqual([[], []])
})

test('over any history alerts are raised and resolved in turn, and escalate once', () => {
  const step = fc.record({ known: fc.boolean(), quietHours: fc.nat(20) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let standing: readonly Alert[] = []
      const open = new Map<string, string>()
      for (const { known, quietHours } of steps) {
        const snapshot = chain({ lastSubmissionTime: (100 - quietHours) * HOUR })
        const changes = nextAlerts(standing, known ? snapshot : calm)
        for (const alert of changes.raised) {
          const before = open.get(alertKey(alert))
          expect([undefined, 'warning']).toContain(before)
          expect(before === 'warning' ? alert.severity : 'critical').toBe('critical')
          open.set(alertKey(alert), alert.severity)
        }
        for (const alert of changes.resolved) expect(open.delete(alertKey(alert))).toBe(true)
        standing = changes.standing
        expect(standing.map(alertKey).toSorted()).toEqual([...open.keys()].toSorted())
      }
    }),
  )
})
