/** From what a monitor sees to what it says; no clock, no network. Spec: verification. */
import type { SubmissionReport } from '@assay/verifier'

/** Stable: operators route by them. */
export const AlertCode = {
  CLAIM_WRONG: 'CLAIM_WRONG',
  CLAIM_UNVERIFIABLE: 'CLAIM_UNVERIFIABLE',
  DATA_UNAVAILABLE: 'DATA_UNAVAILABLE',
  EXCHANGE_PROBLEM: 'EXCHANGE_PROBLEM',
  SEQUENCER_SILENT: 'SEQUENCER_SILENT',
  INBOX_OVERDUE: 'INBOX_OVERDUE',
  HEADERS_UNPOSTED: 'HEADERS_UNPOSTED',
  HEADERS_CONFLICT: 'HEADERS_CONFLICT',
  GAS_LOW: 'GAS_LOW',
  L1_UNREACHABLE: 'L1_UNREACHABLE',
} as const
export type AlertCode = (typeof AlertCode)[keyof typeof AlertCode]

/** Where the knowledge behind an alert comes from; without it the alert stays as it was. */
export type AlertSource = 'replay' | 'chain' | 'headers' | 'gas' | 'endpoint'

export interface Alert {
  readonly code: AlertCode
  /** With the code it names the alert: a claim, a submission, or empty. */
  readonly subject: string
  readonly source: AlertSource
  readonly severity: 'warning' | 'critical'
  readonly sentence: string
  readonly numbers: Readonly<Record<string, number | string>>
  /** What an operator does now. */
  readonly nextStep: string
}

/** Thresholds in ms and wei. */
export interface Limits {
  /** Without a submission for so long: a warning. */
  readonly quietMs: number
  /** The exchange's silence: anybody bonded may sequence. */
  readonly silenceMs: number
  /** From an inbox entry's L1 time to its deadline. */
  readonly inboxDelayMs: number
  /** A signed header not posted for so long is a warning. */
  readonly unpostedMs: number
  readonly minGasWei: bigint
  /** An endpoint silent for so long is critical. */
  readonly endpointMs: number
}

/** What is known at one moment; null: not known now. Times in ms, those of L1 by its own clock. */
export interface Snapshot {
  readonly limits: Limits
  readonly replay: {
    /** False: not at the head since the start, so nothing may be resolved yet. */
    readonly isCaughtUp: boolean
    readonly submissions: readonly SubmissionReport[]
    readonly problems: readonly string[]
  }
  readonly chain: {
    readonly l1Time: number
    readonly nextSubmission: number
    readonly lastSubmissionTime: number
    readonly inboxNext: number
    readonly inboxLength: number
    /** L1 time of entry `inboxNext`; null when there is none. */
    readonly inboxHeadTime: number | null
  } | null
  readonly headers: {
    /** Of the oldest header whose submission is not posted. */
    readonly oldestUnposted: { readonly batchId: number; readonly tClose: number } | null
    readonly unposted: number
    readonly conflicts: number
    readonly wallTime: number
  } | null
  readonly gas: { readonly address: string; readonly wei: bigint } | null
  /** Since when an endpoint has been silent; null: it answers. */
  readonly endpoint: {
    readonly sinceMs: number
    readonly nowMs: number
    readonly detail: string
  } | null
}

/** Sources that are known now: their alerts may be resolved. */
export function knownSources(snapshot: Snapshot): ReadonlySet<AlertSource> {
  const known = new Set<AlertSource>(['endpoint'])
  if (snapshot.replay.isCaughtUp) known.add('replay')
  if (snapshot.chain !== null) known.add('chain')
  if (snapshot.headers !== null) known.add('headers')
  if (snapshot.gas !== null) known.add('gas')
  return known
}

/** Every alert that holds now, each code and subject once. */
export function decideAlerts(snapshot: Snapshot): readonly Alert[] {
  return [
    ...replayAlerts(snapshot),
    ...chainAlerts(snapshot),
    ...headerAlerts(snapshot),
    ...gasAlerts(snapshot),
    ...endpointAlerts(snapshot),
  ]
}

function replayAlerts({ replay }: Snapshot): readonly Alert[] {
  const source = 'replay'
  const claims = replay.submissions.flatMap(({ submission, claims }) =>
    claims.flatMap((claim): readonly Alert[] => {
      const { claimId, transaction, explanation } = claim
      const about = {
        source,
        subject: claimId,
        numbers: { submission, claimId, transaction },
      } as const
      if (claim.verdict === 'mismatch') {
        const sentence = `Submission ${submission} has a wrong claim: ${explanation}`
        const nextStep =
          'Check the evidence file with `assay evidence check`, then dispute the claim.'
        return [{ ...about, code: 'CLAIM_WRONG', severity: 'critical', sentence, nextStep }]
      }
      if (claim.verdict === 'ok') return []
      const sentence = `A claim on submission ${submission} cannot be verified: ${explanation}`
      const nextStep = 'Add a beacon endpoint or an archive that has the trace blobs.'
      return [{ ...about, code: 'CLAIM_UNVERIFIABLE', severity: 'critical', sentence, nextStep }]
    }),
  )
  const missing = replay.submissions
    .filter(({ verdict, root }) => verdict === 'unavailable' && root === null)
    .map(
      ({ submission, transaction, explanation }): Alert => ({
        ...{ source, code: 'DATA_UNAVAILABLE', subject: String(submission), severity: 'critical' },
        sentence: `The data of submission ${submission} is not available: ${explanation}`,
        numbers: { submission, transaction },
        nextStep: 'Ask other beacon endpoints and archives; tell users to leave if nobody has it.',
      }),
    )
  const problems = [...new Set(replay.problems)].map(
    (problem): Alert => ({
      ...{ source, code: 'EXCHANGE_PROBLEM', subject: problem, severity: 'critical' },
      sentence: `The exchange is not as it should be: ${problem}`,
      numbers: {},
      nextStep: 'Compare the address and this release; do not deposit until it is explained.',
    }),
  )
  return [...claims, ...missing, ...problems]
}

function chainAlerts({ chain, limits }: Snapshot): readonly Alert[] {
  if (chain === null) return []
  const alerts: Alert[] = []
  const quietMs = chain.l1Time - chain.lastSubmissionTime
  if (quietMs >= Math.min(limits.quietMs, limits.silenceMs)) {
    const isSilent = quietMs >= limits.silenceMs
    alerts.push({
      ...{ source: 'chain', code: 'SEQUENCER_SILENT', subject: '' },
      severity: isSilent ? 'critical' : 'warning',
      sentence:
        `The sequencer has posted nothing for ${hours(quietMs)} ` +
        `(silence: ${hours(limits.silenceMs)}).`,
      numbers: { quietMs, silenceMs: limits.silenceMs, submission: chain.nextSubmission - 1 },
      nextStep: isSilent
        ? 'Open sequencing is due: others may post, users may leave.'
        : 'Ask the sequencer’s operator; prepare to leave with `assay exit-bundle`.',
    })
  }
  if (chain.inboxHeadTime === null) return alerts
  const deadline = chain.inboxHeadTime + limits.inboxDelayMs
  if (chain.l1Time < deadline) return alerts
  const { inboxNext, inboxLength } = chain
  alerts.push({
    ...{ source: 'chain', code: 'INBOX_OVERDUE', subject: '', severity: 'critical' },
    sentence:
      `Inbox entry ${inboxNext} is not consumed, ` +
      `${hours(chain.l1Time - deadline)} after its deadline.`,
    numbers: { entry: inboxNext, waiting: inboxLength - inboxNext, deadlineMs: deadline },
    nextStep: 'The next submission must consume it; if none comes, the exchange censors its inbox.',
  })
  return alerts
}

function headerAlerts({ headers, limits }: Snapshot): readonly Alert[] {
  if (headers === null) return []
  const alerts: Alert[] = []
  const { oldestUnposted, unposted, conflicts, wallTime } = headers
  const ageMs = oldestUnposted === null ? 0 : wallTime - oldestUnposted.tClose
  if (oldestUnposted !== null && ageMs >= limits.unpostedMs) {
    alerts.push({
      ...{ source: 'headers', code: 'HEADERS_UNPOSTED', subject: '', severity: 'warning' },
      sentence: `${unposted} signed micro-batches are not posted, the oldest for ${hours(ageMs)}.`,
      numbers: { batchId: oldestUnposted.batchId, unposted, ageMs },
      nextStep:
        'Keep the headers: a different record under such an opSeq is proof of equivocation.',
    })
  }
  if (conflicts > 0) {
    alerts.push({
      ...{ source: 'headers', code: 'HEADERS_CONFLICT', subject: '', severity: 'critical' },
      sentence: `The sequencer signed ${conflicts} pairs of headers that cannot both stand.`,
      numbers: { conflicts },
      nextStep: 'Acknowledgements of this venue are broken promises; keep both headers.',
    })
  }
  return alerts
}

function gasAlerts({ gas, limits }: Snapshot): readonly Alert[] {
  if (gas === null || gas.wei >= limits.minGasWei) return []
  const { address, wei } = gas
  const alert: Alert = {
    ...{ source: 'gas', code: 'GAS_LOW', subject: address, severity: 'warning' },
    sentence: `The key ${address} holds ${wei} wei, at least ${limits.minGasWei} are wanted.`,
    numbers: { wei: String(wei), minGasWei: String(limits.minGasWei) },
    nextStep: 'Send ether to the key.',
  }
  return [alert]
}

function endpointAlerts({ endpoint, limits }: Snapshot): readonly Alert[] {
  if (endpoint === null) return []
  const silentMs = endpoint.nowMs - endpoint.sinceMs
  const alert: Alert = {
    ...{ source: 'endpoint', code: 'L1_UNREACHABLE', subject: '' },
    severity: silentMs >= limits.endpointMs ? 'critical' : 'warning',
    sentence: `An endpoint does not answer; nothing is watched meanwhile: ${endpoint.detail}`,
    numbers: { sinceMs: endpoint.sinceMs },
    nextStep: 'Check --rpc and --beacon; it is asked again by itself.',
  }
  return [alert]
}

function hours(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
