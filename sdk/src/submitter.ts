/** Sends a signed record until its fate is known. Sending twice is safe: a seq runs once. */
import { type Receipt, RecordType } from '@assay/protocol'
import type { FateJson, ReceiptJson, ResultJson, SubmittedJson } from './apiTypes.ts'
import { AssayApiError, AssayClientError } from './errors.ts'
import type { Http } from './http.ts'

/** Where each operation is sent. */
export const PATHS = {
  [RecordType.ORDER]: '/v1/orders',
  [RecordType.CANCEL]: '/v1/orders/cancel',
  [RecordType.AMEND]: '/v1/orders/amend',
  [RecordType.CANCEL_ALL]: '/v1/orders/cancel-all',
  [RecordType.WITHDRAW]: '/v1/withdrawals',
  [RecordType.SET_KEY]: '/v1/keys',
  [RecordType.MASS_QUOTE]: '/v1/orders/quotes',
  [RecordType.DEADMAN]: '/v1/deadman',
} as const

/** A signed operation, ready to be sent. */
export interface Signed {
  /** Whole groups, dt 0. */
  readonly record: Uint8Array
  readonly path: (typeof PATHS)[keyof typeof PATHS]
  readonly body: unknown
  readonly account: number
  readonly slot: number
  readonly seq: number
}

/** What became of it, proven to be sequenced. */
export interface Outcome {
  /** Name of the status, `OK` when it ran as asked. */
  readonly status: string
  readonly result: ResultJson
  readonly receipt: Receipt
}

/** The world of a submitter. */
export interface SubmitterParts {
  readonly http: Http
  /** @throws AssayClientError RECEIPT_INVALID */
  readonly check: (receipt: ReceiptJson, record: Uint8Array) => Promise<Receipt>
  readonly monotonicMs: () => number
  /** How long to ask for the fate of a record whose answer was lost. */
  readonly undecidedMs: number
}

const PAUSE_MS = 250
const UNDECIDED_CODES = ['UNDECIDED', 'GATEWAY_UNREACHABLE', 'OVERLOADED', 'STOPPING', 'NOT_READY']
const isUndecided = (error: unknown) =>
  (error instanceof AssayApiError || error instanceof AssayClientError) &&
  UNDECIDED_CODES.includes(error.code)

/**
 * @throws AssayApiError when the record was refused or rejected (then proven by a receipt that was
 * checked); AssayClientError UNDECIDED when nobody could say within `undecidedMs`
 */
export async function submit(signed: Signed, parts: SubmitterParts): Promise<Outcome> {
  const { http, monotonicMs, undecidedMs } = parts
  const deadline = monotonicMs() + undecidedMs
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await http.post<SubmittedJson>(signed.path, signed.body)
      const receipt = await parts.check(answer.receipt, signed.record)
      return { status: answer.status, result: answer.result, receipt }
    } catch (error) {
      const wasSent = attempt > 0 && error instanceof AssayApiError && error.code === 'STALE_SEQ'
      if (!isUndecided(error) && !wasSent) throw await checkedRejection(error, signed, parts)
      const known = await fateOf(signed, parts)
      if (known !== null) return known
      if (wasSent) throw error
      if (monotonicMs() >= deadline) {
        const name = `${signed.account}/${signed.slot}/${signed.seq}`
        const message = `Nobody could say within ${undecidedMs} ms what became of ${name}.`
        throw new AssayClientError('UNDECIDED', message, error)
      }
      await pause(PAUSE_MS)
    }
  }
}

/** A rejection carries a receipt: a false one is worse news than the rejection. */
async function checkedRejection(error: unknown, signed: Signed, parts: SubmitterParts) {
  if (!(error instanceof AssayApiError) || error.meta.receipt === undefined) return error
  await parts.check(error.meta.receipt as ReceiptJson, signed.record)
  return error
}

async function fateOf(signed: Signed, parts: SubmitterParts): Promise<Outcome | null> {
  const { account, slot, seq } = signed
  try {
    const fate = await parts.http.get<FateJson>(`/v1/orders/${account}/${slot}/${seq}`)
    if (fate.fate === 'forgotten') {
      const message = `The venue does not keep any more what became of ${account}/${slot}/${seq}.`
      throw new AssayClientError('FORGOTTEN', message)
    }
    if (fate.fate !== 'known') return null
    const { result } = fate
    if (result.opSeq === null) {
      const message = `Seq ${seq} was used up by inbox entry ${result.inboxIndex} on L1.`
      throw new AssayClientError('SEQ_FORCED', message)
    }
    const json = await parts.http.get<ReceiptJson>(`/v1/receipts/${result.opSeq}`)
    return { status: result.status, result, receipt: await parts.check(json, signed.record) }
  } catch (error) {
    if (isUndecided(error)) return null
    throw error
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
