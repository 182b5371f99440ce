/** Errors as RFC 9457 problem documents with stable codes. */
import { BaseError } from '@assay/protocol'

/** Gateway codes and their HTTP status; those of the protocol (`STALE_SEQ` …) join them. */
const HTTP_STATUS: Readonly<Record<string, number>> = {
  MALFORMED_JSON: 400,
  BAD_URL: 400,
  MALFORMED: 400,
  INVALID_FIELD: 400,
  WRONG_CHAIN_ID: 400,
  WRONG_CONTRACT: 400,
  WRONG_DOMAIN: 400,
  BAD_SIGNATURE: 401,
  NOT_FOUND: 404,
  UNKNOWN_ACCOUNT: 404,
  UNKNOWN_MARKET: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  STALE_SEQ: 409,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  OVERLOADED: 503,
  CANCEL_ONLY: 503,
  BACKLOG_FULL: 503,
  STORAGE_FULL: 503,
  STOPPING: 503,
  NOT_READY: 503,
  UNDECIDED: 504,
}
const OTHER_STATUS = 422

const TITLES: Readonly<Record<string, string>> = {
  MALFORMED_JSON: 'The body is not JSON',
  BAD_URL: 'The path does not decode',
  MALFORMED: 'The record is not well-formed',
  INVALID_FIELD: 'A field is not valid',
  WRONG_CHAIN_ID: 'Signed for another chain',
  WRONG_CONTRACT: 'Signed for another contract',
  WRONG_DOMAIN: 'Signed for another domain',
  BAD_SIGNATURE: 'The signature does not authenticate',
  NOT_FOUND: 'Not found',
  UNKNOWN_ACCOUNT: 'No such account',
  UNKNOWN_MARKET: 'No such market',
  METHOD_NOT_ALLOWED: 'The method is not allowed here',
  REQUEST_TIMEOUT: 'The request took too long',
  STALE_SEQ: 'The seq is used up',
  BODY_TOO_LARGE: 'The body is too large',
  UNSUPPORTED_MEDIA_TYPE: 'Only application/json is read',
  RATE_LIMITED: 'Too many requests',
  INTERNAL: 'An internal error',
  OVERLOADED: 'The sequencer has no room now',
  CANCEL_ONLY: 'Only cancels are taken now',
  BACKLOG_FULL: 'Too many records wait for L1',
  STORAGE_FULL: 'The disk of the sequencer is full',
  STOPPING: 'The sequencer is stopping',
  NOT_READY: 'The sequencer is not ready',
  UNDECIDED: 'Not known yet whether the record was sequenced',
}

const HINTS: Readonly<Record<string, string>> = {
  UNKNOWN_ACCOUNT:
    'The first deposit opens an account; it is credited after the L1 finality depth.',
  UNKNOWN_MARKET: 'GET /v1/markets lists the markets.',
  STALE_SEQ: 'Use a seq above lastSeq: GET /v1/accounts/{account}/slots/{slot}.',
  BAD_SIGNATURE: 'Sign with the account owner, low s, over the domain of GET /v1/info.',
  WRONG_CHAIN_ID: 'GET /v1/info tells the domain to sign for.',
  WRONG_CONTRACT: 'GET /v1/info tells the domain to sign for.',
  RATE_LIMITED: 'Wait for the seconds of the Retry-After header.',
  OVERLOADED: 'Nothing was sequenced: send the same record again.',
  BACKLOG_FULL: 'Nothing was sequenced: send the same record again when L1 answers.',
  STORAGE_FULL: 'Nothing was sequenced: send the same record again. Cancels may still be taken.',
  UNDECIDED: 'GET /v1/orders/{account}/{slot}/{seq} tells its fate; sending it again is safe.',
  SLOT_IN_USE: 'Cancel the open order of the slot or take another slot.',
}

/** The document; `context` carries the numbers, `receipt` and `result` what was sequenced. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly hint?: string
  readonly requestId: string
  readonly context: Readonly<Record<string, unknown>>
}

/** HTTP status of a code: those not listed are rejections by a rule of the venue, 422. */
export function httpStatusOf(code: string): number {
  return HTTP_STATUS[code] ?? OTHER_STATUS
}

/** Thrown by handlers, turned into a {@link Problem} in one place. */
export class ProblemError extends BaseError {
  /** When to try again, ms, for 429 and 503. */
  readonly retryAfterMs: number | null
  readonly httpStatus: number

  constructor(
    code: string,
    detail: string,
    options: {
      context?: Readonly<Record<string, unknown>>
      retryAfterMs?: number
      httpStatus?: number
    } = {},
  ) {
    super(code, detail, { meta: options.context ?? {} })
    this.retryAfterMs = options.retryAfterMs ?? null
    this.httpStatus = options.httpStatus ?? httpStatusOf(code)
  }
}

/** The document of an error. */
export function problemOf(error: ProblemError, requestId: string): Problem {
  const { code } = error
  const hint = HINTS[code]
  return {
    type: `urn:assay:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLES[code] ?? 'The record was rejected',
    status: error.httpStatus,
    code,
    detail: error.message,
    ...(hint === undefined ? {} : { hint }),
    requestId,
    context: error.meta,
  }
}

/** A field that is not what it must be. */
export function invalidField(field: string, must: string): ProblemError {
  return new ProblemError('INVALID_FIELD', `${field} must be ${must}.`, { context: { field } })
}
