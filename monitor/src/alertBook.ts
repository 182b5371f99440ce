/** Which alerts stand, so that each is said once and taken back once. Spec: none (operation). */
import { type Alert, decideAlerts, knownSources, type Snapshot } from './alerts.ts'

export interface AlertChanges {
  readonly raised: readonly Alert[]
  readonly resolved: readonly Alert[]
  /** All that stand afterwards. */
  readonly standing: readonly Alert[]
}

/** Code and subject. */
export function alertKey({ code, subject }: Pick<Alert, 'code' | 'subject'>): string {
  return `${code} ${subject}`
}

/**
 * What changes when this snapshot follows these alerts. A higher severity raises again; an alert
 * whose source is not known now stays.
 */
export function nextAlerts(before: readonly Alert[], snapshot: Snapshot): AlertChanges {
  const known = knownSources(snapshot)
  const now = new Map(decideAlerts(snapshot).map((alert) => [alertKey(alert), alert]))
  const old = new Map(before.map((alert) => [alertKey(alert), alert]))
  const raised = [...now].flatMap(([key, alert]) => {
    const same = old.get(key)
    const isWorse = same?.severity === 'warning' && alert.severity === 'critical'
    return same === undefined || isWorse ? [alert] : []
  })
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, alert]) => alert)
  const resolved = gone.filter(({ source }) => known.has(source))
  const kept = gone.filter(({ source }) => !known.has(source))
  // Critical once, critical until resolved: a severity that swings is not said again and again.
  const current = [...now].map(([key, alert]) => {
    const same = old.get(key)
    return same?.severity === 'critical' ? { ...alert, severity: same.severity } : alert
  })
  return { raised, resolved, standing: [...current, ...kept] }
}
