/** What a monitor says, and from what it decides that. Spec: monitor, "Alerts". */
import type { SubmissionReport } from '@assay/verifier'

/** Stable: operators route by them. */
export const AlertCode = {
  CLAIM_WRONG: 'CLAIM_WRONG',
  CLAIM_CONTESTED: 'CLAIM_CONTESTED',
  CLAIM_UNVERIFIABLE: 'CLAIM_UNVERIFIABLE',
  CLAIM_MISSING: 'CLAIM_MISSING',
  WRONG_DECISION: 'WRONG_DECISION',
  DATA_UNAVAILABLE: 'DATA_UNAVAILABLE',
  EXCHANGE_PROBLEM: 'EXCHANGE_PROBLEM',
  SEQUENCER_SILENT: 'SEQUENCER_SILENT',
  INBOX_OVERDUE: 'INBOX_OVERDUE',
  ESCAPE_POSSIBLE: 'ESCAPE_POSSIBLE',
  ESCAPE_ACTIVE: 'ESCAPE_ACTIVE',
  HEADERS_UNPOSTED: 'HEADERS_UNPOSTED',
  HEADERS_CONFLICT: 'HEADERS_CONFLICT',
  GAS_LOW: 'GAS_LOW',
  ACTION_FAILING: 'ACTION_FAILING',
  L1_UNREACHABLE: 'L1_UNREACHABLE',
  BLOBS_UNREACHABLE: 'BLOBS_UNREACHABLE',
  HEADERS_UNREACHABLE: 'HEADERS_UNREACHABLE',
} as const
export type AlertCode = (typeof AlertCode)[keyof typeof AlertCode]

/** Where the knowledge behind an alert comes from; without it the alert stays as it was. */
export type AlertSource = 'replay' | 'chain' | 'headers' | 'gas' | 'actions' | 'endpoint'

export type Severity = 'warning' | 'critical'

export interface Alert {
  readonly code: AlertCode
  /** With the code it names the alert: a claim, a submission, or empty. */
  readonly subject: string
  readonly source: AlertSource
  readonly severity: Severity
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
  /** Behind the deadline no inputs may leave the entry, whatever their own times. */
  readonly maxLagMs: number
  /** From a claim to its confirmation. */
  readonly windowMs: number
  /** Inputs without a confirmed claim for so long: anybody may activate the escape. */
  readonly inputsMaxAgeMs: number
  /** Inputs without a right claim for so long are a warning. */
  readonly unclaimedMs: number
  /** A signed header not posted for so long is a warning. */
  readonly unpostedMs: number
  readonly minGasWei: bigint
  /** An endpoint silent for so long is critical. */
  readonly endpointMs: number
}

/** What L1 said of a claim when it was last asked; what the replay says is in its report. */
export interface ClaimStatus {
  /** L1 seconds. */
  readonly time: number
  readonly isKilled: boolean
  /** A rival was named and neither of the two is dead. */
  readonly isContested: boolean
}

/** What is asked, apart from each other: one may answer while another is silent. */
export type Endpoint = 'l1' | 'replay' | 'blobs' | 'headers'

/** An endpoint that does not answer. */
export interface Silence {
  readonly sinceMs: number
  readonly detail: string
}

/** What is known at one moment; null: not known now. Times in ms, those of L1 by its own clock. */
export interface Snapshot {
  readonly limits: Limits
  readonly replay: {
    /** False: not at the head since the start, so what was not seen may still come. */
    readonly isCaughtUp: boolean
    readonly submissions: readonly SubmissionReport[]
    readonly problems: readonly string[]
    /** Of L1, against the rules: a wrong confirmation, a right claim killed. By claim id. */
    readonly wrongDecisions: ReadonlyMap<string, string>
    /** By claim id, as far as L1 was asked. */
    readonly statuses: ReadonlyMap<string, ClaimStatus>
    /** When the inputs were posted, by submission. */
    readonly includedAt: ReadonlyMap<number, number>
  }
  readonly chain: {
    readonly l1Time: number
    readonly nextSubmission: number
    readonly lastSubmissionTime: number
    /** The first submission without a confirmed claim. */
    readonly confirmedCount: number
    readonly inboxNext: number
    readonly inboxLength: number
    /** L1 time of entry `inboxNext`; null when there is none. */
    readonly inboxHeadTime: number | null
    /** 0: not activated. */
    readonly escapeActivatedAt: number
    readonly isEscapeFixed: boolean
    readonly graceMs: number
  } | null
  readonly headers: {
    /** Of the oldest header whose submission is not posted. */
    readonly oldestUnposted: { readonly batchId: number; readonly tClose: number } | null
    readonly unposted: number
    readonly conflicts: number
    readonly wallTime: number
  } | null
  readonly gas: { readonly address: string; readonly wei: bigint } | null
  /** Actions that failed three times in a row or more; null: this monitor sends nothing. */
  readonly failing:
    | readonly { readonly action: string; readonly failures: number; readonly reason: string }[]
    | null
  readonly wallMs: number
  /** Who does not answer; null: everybody does. */
  readonly silent: Readonly<Record<Endpoint, Silence | null>>
}

/** 3 h 5 min. */
export function hours(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
