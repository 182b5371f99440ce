/** Which alerts stand, so that each is said once and taken back once. Spec: monitor, "Alerts". */
import { decideAlerts } from './alertRules.ts'
import type { Alert, AlertSource, Snapshot } from './alerts.ts'

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
 * of which nothing is known now stays.
 */
export function nextAlerts(before: readonly Alert[], snapshot: Snapshot): AlertChanges {
  const isKnown = knownIn(snapshot)
  const now = new Map(decideAlerts(snapshot).map((alert) => [alertKey(alert), alert]))
  const old = new Map(before.map((alert) => [alertKey(alert), alert]))
  const raised = [...now].flatMap(([key, alert]) => {
    const same = old.get(key)
    const isWorse = same?.severity === 'warning' && alert.severity === 'critical'
    return same === undefined || isWorse ? [alert] : []
  })
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, alert]) => alert)
  const resolved = gone.filter(isKnown)
  const kept = gone.filter((alert) => !isKnown(alert))
  // Critical once, critical until resolved: a severity that swings is not said again and again.
  const current = [...now].map(([key, alert]) => {
    const same = old.get(key)
    return same?.severity === 'critical' ? { ...alert, severity: same.severity } : alert
  })
  return { raised, resolved, standing: [...current, ...kept] }
}

/**
 * Whether an alert that does not hold may be taken back. Before the replay reached the head, only
 * what it has seen: a later submission without data keeps nothing else from being resolved.
 */
function knownIn(snapshot: Snapshot): (alert: Alert) => boolean {
  const { replay, chain, headers, gas, failing } = snapshot
  const seen = new Set<string>()
  for (const { submission, root, claims } of replay.submissions) {
    if (root !== null) seen.add(String(submission))
    for (const { claimId } of claims) seen.add(claimId)
  }
  const isKnown: Readonly<Record<AlertSource, (subject: string) => boolean>> = {
    replay: (subject) => replay.isCaughtUp || seen.has(subject),
    chain: () => chain !== null,
    headers: () => headers !== null,
    gas: () => gas !== null,
    actions: () => failing !== null,
    endpoint: () => true,
  }
  return ({ source, subject }) => isKnown[source](subject)
}
