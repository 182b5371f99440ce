/** What Prometheus scrapes. Times in seconds. Spec: monitor, "Metrics". */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, Gauge, Registry } from 'prom-client'
import { type Alert, AlertCode, type Snapshot } from './alerts.ts'

export interface MonitorMetrics {
  readonly registry: Registry
  readonly reorgs: Counter
  readonly webhookFailures: Counter
  /** By `type` and `result`. */
  readonly actions: Counter<'type' | 'result'>
  update(snapshot: Snapshot, standing: readonly Alert[]): void
}

/** A registry of its own: several monitors may live in one process. */
export function createMonitorMetrics(): MonitorMetrics {
  const registry = new Registry()
  const registers = [registry]
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  const alerts = new Gauge({
    name: 'assay_monitor_alerts',
    help: 'Alerts that stand',
    labelNames: ['code', 'severity'],
    registers,
  })
  const caughtUp = gauge('assay_monitor_caught_up', '1 once the replay reached the L1 head')
  const submission = gauge('assay_monitor_submission', 'Last submission replayed')
  const quiet = gauge('assay_monitor_sequencer_quiet_seconds', 'Since the last submission')
  const inbox = gauge('assay_monitor_inbox_waiting', 'Inbox entries not consumed')
  const confirmed = gauge('assay_monitor_confirmed', 'Submissions with a confirmed claim')
  const wrong = gauge('assay_monitor_wrong_claims', 'Wrong claims that live')
  const balance = gauge('assay_monitor_balance_wei', 'Of the key, as far as a float can tell')
  const unposted = gauge('assay_monitor_headers_unposted', 'Signed headers not posted')
  return {
    registry,
    reorgs: new Counter({ name: 'assay_monitor_reorgs_total', help: 'Replays anew', registers }),
    webhookFailures: new Counter({
      name: 'assay_monitor_webhook_failures_total',
      help: 'Attempts that the webhook did not take',
      registers,
    }),
    actions: new Counter({
      name: 'assay_monitor_actions_total',
      help: 'What was done: done, moot or failed',
      labelNames: ['type', 'result'],
      registers,
    }),
    update({ replay, chain, headers, gas }, standing) {
      alerts.reset()
      for (const code of Object.values(AlertCode)) {
        for (const severity of ['warning', 'critical'] as const) {
          const isIt = (alert: Alert) => alert.code === code && alert.severity === severity
          alerts.set({ code, severity }, standing.filter(isIt).length)
        }
      }
      caughtUp.set(replay.isCaughtUp ? 1 : 0)
      submission.set(
        Math.max(0, ...replay.submissions.map((one) => (one.root === null ? 0 : one.submission))),
      )
      if (chain !== null) quiet.set((chain.l1Time - chain.lastSubmissionTime) / 1_000)
      if (chain !== null) inbox.set(chain.inboxLength - chain.inboxNext)
      if (chain !== null) confirmed.set(chain.confirmedCount - 1)
      const isWrong = (alert: Alert) =>
        alert.code === 'CLAIM_WRONG' && alert.severity === 'critical'
      wrong.set(standing.filter(isWrong).length)
      if (gas !== null) balance.set(Number(gas.wei))
      if (headers !== null) unposted.set(headers.unposted)
    },
  }
}

/** Serves `GET /metrics`. @throws what listening throws (EADDRINUSE) */
export async function serveMetrics(
  registry: Registry,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const isIt = request.method === 'GET' && request.url === '/metrics'
    response.writeHead(isIt ? 200 : 404, { 'content-type': registry.contentType })
    response.end(isIt ? await registry.metrics() : '')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
