/** The two ways in which a call fails. */
import { BaseError } from '@assay/protocol'

/** The gateway said no: `code` is stable and the same in REST, WebSocket and receipts. */
export class AssayApiError extends BaseError {
  readonly status: number
  readonly hint: string | null
  readonly requestId: string | null

  constructor(status: number, problem: Readonly<Record<string, unknown>>) {
    const text = (name: string) => (typeof problem[name] === 'string' ? problem[name] : null)
    const context = problem.context
    const meta = typeof context === 'object' && context !== null ? { ...context } : {}
    super(text('code') ?? 'UNKNOWN', text('detail') ?? `The gateway answered ${status}.`, { meta })
    this.status = status
    this.hint = text('hint')
    this.requestId = text('requestId')
  }
}

export type ClientErrorCode =
  | 'GATEWAY_UNREACHABLE'
  | 'UNEXPECTED_ANSWER'
  | 'NO_SIGNER'
  | 'NO_RPC'
  | 'NO_FREE_SLOT'
  | 'INVALID_DECIMAL'
  | 'INVALID_ARGUMENT'
  | 'INVALID_INTERVAL'
  | 'UNKNOWN_MARKET'
  | 'UNKNOWN_ASSET'
  | 'UNKNOWN_ACCOUNT'
  | 'WRONG_VENUE'
  | 'RECEIPT_INVALID'
  | 'PROOF_INVALID'
  /** The exchange is not stuck, or the escape is further. */
  | 'NOT_STUCK'
  | 'GRACE_OPEN'
  | 'NOT_FIXED'
  | 'BUNDLE_INVALID'
  /** It shows another root than the fixed one. */
  | 'BUNDLE_OUTDATED'
  | 'UNDECIDED'
  /** It cannot run any more; whether it did, only the batches on L1 say. */
  | 'FORGOTTEN'
  /** An operation that was forced through L1 has the seq: this record never runs. */
  | 'SEQ_FORCED'
  | 'TIMEOUT'

/** What this side found wrong, before or after it asked. */
export class AssayClientError extends BaseError {
  declare readonly code: ClientErrorCode

  constructor(code: ClientErrorCode, message: string, cause?: unknown) {
    super(code, message, cause === undefined ? {} : { cause })
  }
}
