import { expect, test } from 'vitest'
import type { Alert, Snapshot } from './alerts.ts'
import { createMonitorMetrics, serveMetrics } from './metrics.ts'

const snapshot: Snapshot = {
  limits: {
    ...{ quietMs: 0, silenceMs: 0, inboxDelayMs: 0, unpostedMs: 0, minGasWei: 1n, endpointMs: 0 },
    ...{ maxLagMs: 0, windowMs: 0, inputsMaxAgeMs: 0, unclaimedMs: 0 },
  },
  replay: {
    ...{ isCaughtUp: true, submissions: [], problems: [], includedAt: new Map() },
    ...{ wrongDecisions: new Map(), statuses: new Map() },
  },
  chain: {
    ...{ l1Time: 90_000, nextSubmission: 8, lastSubmissionTime: 30_000, confirmedCount: 6 },
    ...{ inboxNext: 4, inboxLength: 9, inboxHeadTime: 0 },
    ...{ escapeActivatedAt: 0, isEscapeFixed: false, graceMs: 0 },
  },
  headers: { oldestUnposted: null, unposted: 3, conflicts: 0, wallTime: 0 },
  ...{ gas: { address: '0x1', wei: 7n }, failing: [], wallMs: 0 },
  silent: { l1: null, replay: null, blobs: null, headers: null },
}
const wrong: Alert = {
  ...{ code: 'CLAIM_WRONG', subject: '0xc1', source: 'replay', severity: 'critical' },
  ...{ sentence: '', numbers: {}, nextStep: '' },
}

test('a scrape shows what stands, and another path nothing', async () => {
  const metrics = createMonitorMetrics()
  metrics.update(snapshot, [wrong])
  metrics.actions.inc({ type: 'kill', result: 'done' })
  const server = await serveMetrics(metrics.registry, { host: '127.0.0.1', port: 0 })
  try {
    const at = `http://127.0.0.1:${server.port}`
    const text = await (await fetch(`${at}/metrics`)).text()
    for (const line of [
      'assay_monitor_alerts{code="CLAIM_WRONG",severity="critical"} 1',
      'assay_monitor_alerts{code="GAS_LOW",severity="warning"} 0',
      'assay_monitor_actions_total{type="kill",result="done"} 1',
      'assay_monitor_sequencer_quiet_seconds 60',
      'assay_monitor_inbox_waiting 5',
      'assay_monitor_confirmed 5',
      'assay_monitor_wrong_claims 1',
      'assay_monitor_balance_wei 7',
      'assay_monitor_headers_unposted 3',
      'assay_monitor_caught_up 1',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect((await fetch(`${at}/other`)).status).toBe(404)
    expect((await fetch(`${at}/metrics`, { method: 'POST' })).status).toBe(404)
  } finally {
    await server.stop()
  }
})
