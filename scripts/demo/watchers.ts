/** The processes that watch: two observers over libp2p, and a verifier with L1 and blobs alone. */
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
      ...['--rpc', places.rpc, '--vault', about.vault, '--json'],
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
