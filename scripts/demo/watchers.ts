/**
 * The processes that watch: two observers over libp2p, a verifier with L1 and blobs alone, and a
 * monitor that also acts.
 */
import { join } from 'node:path'
import { styleText } from 'node:util'
import type { Company } from './company.ts'
import type { DemoOptions } from './options.ts'
import type { Running } from './processes.ts'
import type { Places } from './venue.ts'

export interface ObserverView {
  readonly running: Running
  headersSeen: number
  rejected: number
}

/** What the verifier has said so far, by submission. */
export interface VerifierView {
  readonly running: Running
  readonly verdicts: Map<number, { readonly verdict: string; readonly explanation: string }>
  root: string | null
}

/** What the hostile sequencer of a wrong match has told of itself. */
export interface Lie {
  submission: number | null
  story: string | null
}

/** Parses a line of JSON; null for anything else. */
export function jsonLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

export function startObserver(
  company: Company,
  number: number,
  at: {
    readonly options: DemoOptions
    readonly places: Places
    readonly about: { readonly vault: string; readonly bootstrap: readonly string[] }
  },
): ObserverView {
  const { options, places, about } = at
  const view = { headersSeen: 0, rejected: 0 }
  const running = company.hire({
    name: `observer-${number}`,
    program: 'assay',
    directory: places.directory,
    args: [
      'observe',
      ...['--rpc', places.rpc, '--exchange', about.vault, '--json'],
      ...['--gossip-port', `${options.ports.gossip + number}`],
      ...about.bootstrap.flatMap((peer) => ['--bootstrap', peer]),
    ],
    onLine: (line) => {
      const said = jsonLine(line)
      if (typeof said?.headersSeen === 'number') result.headersSeen = said.headersSeen
      if (typeof said?.rejected === 'number') result.rejected = said.rejected
    },
  })
  const result: ObserverView = Object.assign(view, { running })
  return result
}

export function verifyArgs(places: Places, about: { vault: string; beacon: string }): string[] {
  return ['verify', '--rpc', places.rpc, '--beacon', about.beacon, '--exchange', about.vault]
}

export function startVerifier(
  company: Company,
  places: Places,
  about: { readonly vault: string; readonly beacon: string },
): VerifierView {
  const verdicts: VerifierView['verdicts'] = new Map()
  const running = company.hire({
    name: 'verifier',
    program: 'assay',
    directory: places.directory,
    args: [...verifyArgs(places, about), '--watch', '--poll-ms', '1000', '--json'],
    onLine: (line) => {
      const said = jsonLine(line)
      if (said?.type !== 'submission') return
      const verdict = String(said.verdict)
      verdicts.set(Number(said.submission), { verdict, explanation: String(said.explanation) })
      if (verdict === 'ok') view.root = String(said.root)
    },
  })
  const view: VerifierView = { running, verdicts, root: null }
  return view
}

/** How many submissions have this verdict. */
export function countVerdicts(view: VerifierView, verdict: string): number {
  return [...view.verdicts.values()].filter((one) => one.verdict === verdict).length
}

/** What the monitor has said and done so far. */
export interface MonitorView {
  readonly running: Running
  /** Critical alerts that stand now, by code and subject. */
  readonly standing: Map<string, string>
  /** Alert codes that were ever raised. */
  readonly raised: Set<string>
  /** Claims that it killed. */
  readonly killed: Set<string>
  /** Submissions that it claimed itself. */
  readonly proposed: Set<number>
  /** The last action that succeeded, in words. */
  lastAction: string | null
}

/** With a key: it kills wrong claims, makes the right ones and confirms what is ripe. */
export function startMonitor(
  company: Company,
  places: Places,
  about: {
    readonly vault: string
    readonly beacon: string
    readonly say: (line: string) => void
  },
): MonitorView {
  const view = {
    ...{ standing: new Map(), raised: new Set(), killed: new Set(), proposed: new Set() },
    lastAction: null,
  } as unknown as MonitorView
  const file = (name: string) => join(places.directory, name)
  const acts = ['--kill', '--propose', '--bond', '--confirm', '--patience', '10s']
  const running = company.hire({
    name: 'monitor',
    program: 'assay',
    directory: places.directory,
    args: [
      'monitor',
      ...['--rpc', places.rpc, '--beacon', about.beacon, '--exchange', about.vault, '--json'],
      ...['--data', file('monitor'), '--key-file', file('monitor.key'), '--poll-ms', '500'],
      ...acts,
    ],
    onLine: (line) => {
      const said = jsonLine(line)
      if (said !== null) hear(view, said, about.say)
    },
  })
  return Object.assign(view, { running })
}

interface MonitorAlert {
  readonly code: string
  readonly subject: string
  readonly severity: string
  readonly sentence: string
}

interface MonitorAction {
  readonly type: string
  readonly claimId?: string
  readonly submission?: number
}

function hear(view: MonitorView, said: Record<string, unknown>, say: (line: string) => void): void {
  if (said.type === 'raised' || said.type === 'resolved') {
    const { code, subject, severity, sentence } = said.alert as MonitorAlert
    if (severity !== 'critical') return
    const key = `${code} ${subject}`
    if (said.type === 'raised') view.standing.set(key, sentence)
    else view.standing.delete(key)
    view.raised.add(code)
    const [color, word] = said.type === 'raised' ? (['red', 'ALERT'] as const) : WELL_AGAIN
    say(styleText(color, `monitor  ${word} ${code}: ${sentence}`))
  }
  if (said.type !== 'action') return
  const { type, claimId, submission } = said.action as MonitorAction
  if ((said.result as { type: string }).type !== 'done') return
  if (type === 'kill' && claimId !== undefined) view.killed.add(claimId)
  if (type === 'propose' && submission !== undefined) view.proposed.add(submission)
  view.lastAction = String(said.sentence)
  if (LOUD.includes(type)) say(styleText('green', `monitor  ${view.lastAction}`))
}

const WELL_AGAIN = ['green', 'RESOLVED'] as const
/** Actions worth a line of their own. */
const LOUD: readonly string[] = ['prepare', 'kill', 'bond', 'propose']
