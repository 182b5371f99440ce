/** What proves a claim wrong to anybody with L1 and the blobs. Spec: verification, "Evidence". */
import {
  type Inputs,
  type Outcome,
  outcomeHash,
  SCHEMA_HASH,
  type SubmissionContext,
  toHex,
} from '@assay/protocol'
import type { Difference } from '@assay/prover-hooks'
import type { GenesisPoint } from './deployment.ts'
import type { Hex, PostedClaim, PostedInputs } from './l1.ts'

/** A value of the protocol as JSON: bytes as hex, wide integers as decimal text. */
export type Json =
  | string
  | number
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/** One wrong claim. Everything is JSON; the field list is in the spec. */
export interface Evidence {
  readonly type: 'assay-evidence'
  readonly version: 1
  readonly chainId: number
  readonly exchange: Hex
  readonly schemaHash: Hex
  readonly submission: number
  readonly inputsId: Hex
  readonly claimId: Hex
  readonly inputsPlace: Json
  readonly claimPlace: Json
  readonly inputs: Json
  readonly context: Json
  readonly parentOutcomeHash: Hex
  readonly parentOutcome: Json
  readonly expectedOutcome: Json
  readonly posted: Json
  readonly difference: Difference
  /** Kills the claim; null when there is none, absent when none was made. Derived by nobody. */
  readonly transaction?: KillingTransaction | null
}

/** A call of `Disputes.proveFault`, ready to be sent by anybody. */
export interface KillingTransaction {
  readonly to: Hex
  readonly data: Hex
  /** To be given; null when the endpoint would not, as for a claim that is dead already. */
  readonly gas: number | null
  /** What a commitment hides. */
  readonly fault: Hex
}

/** What evidence is made of. */
export interface EvidenceParts {
  readonly start: GenesisPoint
  readonly posted: PostedInputs
  readonly context: SubmissionContext
  readonly parent: Outcome
  readonly expected: Outcome
  readonly claim: PostedClaim
  readonly difference: Difference
}

export function evidenceOf(parts: EvidenceParts): Evidence {
  const { start, posted, context, parent, expected, claim, difference } = parts
  const { inputs } = posted
  return {
    type: 'assay-evidence',
    version: 1,
    chainId: start.chainId,
    exchange: toHex(start.vault),
    schemaHash: toHex(SCHEMA_HASH),
    submission: posted.index,
    inputsId: toHex(posted.inputsId),
    claimId: toHex(claim.claimId),
    inputsPlace: placeOf(posted),
    claimPlace: placeOf(claim),
    inputs: json(inputs satisfies Inputs),
    context: json(context),
    parentOutcomeHash: toHex(outcomeHash(parent)),
    parentOutcome: json(parent),
    expectedOutcome: json(expected),
    posted: json({
      parentOutcomeHash: claim.parentOutcomeHash,
      outcome: claim.outcome,
      nettedRoot: claim.nettedRoot,
      traceStart: claim.traceStart,
      traceCount: claim.traceCount,
      traceVersionedHashes: claim.traceVersionedHashes,
    }),
    difference,
  }
}

function placeOf({ blockNumber, blockHash, transactionHash }: PostedInputs | PostedClaim): Json {
  return { blockNumber, blockHash, transactionHash }
}

function json(value: unknown): Json {
  if (value instanceof Uint8Array) return toHex(value)
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(json)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, json(inner)]))
  }
  return value as Json
}

/** Names what a checker needs to find the claim; null: this is no evidence file. Total. */
export function parseEvidence(text: string): Evidence | null {
  let value: Partial<Evidence> | null
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const isHex = (hex: unknown, bytes: number) =>
    typeof hex === 'string' && new RegExp(`^0x[0-9a-f]{${2 * bytes}}$`).test(hex)
  if (value?.type !== 'assay-evidence' || value.version !== 1) return null
  const isNamed = isHex(value.claimId, 32) && isHex(value.exchange, 20)
  const { submission } = value
  return isNamed && Number.isSafeInteger(submission) && (submission as number) > 0
    ? (value as Evidence)
    : null
}

/** Names of the top-level fields that differ; the transaction is left to L1. */
export function evidenceDifferences(given: Evidence, derived: Evidence): readonly string[] {
  const names = new Set([...Object.keys(given), ...Object.keys(derived)]) as Set<keyof Evidence>
  names.delete('transaction')
  return [...names].filter((name) => sorted(given[name]) !== sorted(derived[name]))
}

/** The same text for the same value, in whatever order its fields were written. */
function sorted(value: unknown): string {
  const inOrder = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(inOrder)
    if (typeof inner !== 'object' || inner === null) return inner
    const entries = Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))
    return entries.map(([name, field]) => [name, inOrder(field)])
  }
  return JSON.stringify(inOrder(value)) ?? ''
}
