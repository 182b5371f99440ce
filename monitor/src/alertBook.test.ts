import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alertKey, nextAlerts } from './alertBook.ts'
import { type Alert, decideAlerts, type Snapshot } from './alerts.ts'

const HOUR = 3_600_000
const limits = {
  ...{ quietMs: 6 * HOUR, silenceMs: 12 * HOUR, inboxDelayMs: HOUR, unpostedMs: HOUR },
  ...{ minGasWei: 10n, endpointMs: 300_000 },
}
const calm: Snapshot = {
  limits,
  replay: { isCaughtUp: true, submissions: [], problems: [] },
  ...{ chain: null, headers: null, gas: null, endpoint: null },
}
const chain = (changes: Partial<NonNullable<Snapshot['chain']>>): Snapshot => ({
  ...calm,
  chain: {
    ...{ l1Time: 100 * HOUR, nextSubmission: 3, lastSubmissionTime: 100 * HOUR },
    ...{ inboxNext: 4, inboxLength: 4, inboxHeadTime: null },
    ...changes,
  },
})
const said = (snapshot: Snapshot) => decideAlerts(snapshot).map((a) => `${a.severity} ${a.code}`)

test('silence is a warning after quietMs, critical after the silence of the exchange', () => {
  expect(said(chain({ lastSubmissionTime: 94 * HOUR + 1 }))).toEqual([])
  expect(said(chain({ lastSubmissionTime: 94 * HOUR }))).toEqual(['warning SEQUENCER_SILENT'])
  expect(said(chain({ lastSubmissionTime: 88 * HOUR }))).toEqual(['critical SEQUENCER_SILENT'])
})

test('the inbox head is overdue from its deadline on', () => {
  expect(said(chain({ inboxHeadTime: 99 * HOUR + 1, inboxLength: 5 }))).toEqual([])
  expect(said(chain({ inboxHeadTime: 99 * HOUR, inboxLength: 5 }))).toEqual([
    'critical INBOX_OVERDUE',
  ])
})

test('headers, gas and endpoints', () => {
  const oldestUnposted = { batchId: 3, tClose: 0 }
  const headers = { oldestUnposted, unposted: 2, conflicts: 1, wallTime: HOUR }
  const gas = { address: '0x1', wei: 9n }
  const endpoint = { sinceMs: 0, nowMs: 300_000, detail: '' }
  const all = said({ ...calm, headers, gas, endpoint })
  expect(all).toContain('warning HEADERS_UNPOSTED')
  expect(all).toContain('critical HEADERS_CONFLICT')
  expect(all).toContain('warning GAS_LOW')
  expect(all).toContain('critical L1_UNREACHABLE')
})

test('what is not known now is not resolved', () => {
  const problems = ['another code']
  const first = nextAlerts([], { ...calm, replay: { ...calm.replay, problems } })
  expect(first.raised.map(({ code }) => code)).toEqual(['EXCHANGE_PROBLEM'])
  const replay = { isCaughtUp: false, submissions: [], problems: [] }
  expect(nextAlerts(first.standing, { ...calm, replay })).toMatchObject({
    ...{ raised: [], resolved: [], standing: first.standing },
  })
  expect(nextAlerts(first.standing, calm)).toMatchObject({ resolved: first.standing, standing: [] })
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
