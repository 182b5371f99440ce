/** The way of a signed operation from its body to the sequencer and back. */
import {
  type Clock,
  type DecodedRecord,
  DOMAIN_NAME,
  DOMAIN_VERSION,
  decodeRecordBytes,
  encodeSigned,
  fromHex,
  isZero,
  RecordType,
  type SignedTermsOf,
  Status,
  shardSalt,
  statusName,
  TimeInForce,
  toHex,
} from '@assay/protocol'
import type { Ack, SequencerApi } from '@assay/sequencer'
import {
  type ClaimedSigner,
  type OperationName,
  parseMessage,
  parseSignature,
  type SignedBody,
} from './bodies.ts'
import type { GatewayLimits } from './limits.ts'
import { ProblemError } from './problem.ts'
import { RateLimiter } from './rateLimit.ts'
import type { Venue } from './venue.ts'
import { receiptView, resultView } from './views.ts'

/** Statuses of orders that ran, though a rule cancelled their remainder. */
const RAN: readonly number[] = [Status.OK, Status.SELF_TRADE, Status.LIMIT, Status.BAND]

/** A 200 answer. */
export interface Submitted {
  readonly status: string
  readonly result: ReturnType<typeof resultView>
  readonly receipt: ReturnType<typeof receiptView>
}

/** Placements and cancels are limited apart, so that cancels are never starved. */
class Lane {
  private readonly accounts: RateLimiter
  private readonly addresses: RateLimiter
  private readonly inFlightMax: number
  private inFlight = 0

  constructor(options: {
    accounts: RateLimiter
    addresses: RateLimiter
    inFlightMax: number
  }) {
    this.accounts = options.accounts
    this.addresses = options.addresses
    this.inFlightMax = options.inFlightMax
  }

  chargeAddress(address: string): void {
    const wait = this.addresses.take(address)
    if (wait > 0) throw rateLimited('this address', wait)
  }

  /** What a request turned out to hold beyond the one that it has paid for. */
  chargeMore(address: string, tokens: number): void {
    this.addresses.charge(address, tokens)
  }

  /** `tokens`: what the record costs its account. */
  async run(account: number, tokens: number, work: () => Promise<Ack>): Promise<Ack> {
    const wait = this.accounts.waitMs(`${account}`)
    if (wait > 0) throw rateLimited(`account ${account}`, wait)
    if (this.inFlight >= this.inFlightMax) {
      const detail = `${this.inFlight} records already wait for their acknowledgement.`
      throw new ProblemError('OVERLOADED', detail, { retryAfterMs: 1_000 })
    }
    this.inFlight += 1
    try {
      const ack = await work()
      // Only what authenticated is charged: nobody can use up the rate of another's account.
      if (ack.kind === 'accepted') this.accounts.charge(`${account}`, tokens)
      return ack
    } finally {
      this.inFlight -= 1
    }
  }
}

function rateLimited(who: string, retryAfterMs: number): ProblemError {
  const detail = `The rate of ${who} is used up for ${retryAfterMs} ms.`
  return new ProblemError('RATE_LIMITED', detail, { retryAfterMs, context: { retryAfterMs } })
}

/** Checks, encodes, submits. Nothing changes unless the sequencer accepts. */
export class Submissions {
  private readonly api: SequencerApi
  private readonly venue: Venue
  private readonly limits: GatewayLimits
  private readonly orders: Lane
  private readonly cancels: Lane
  private readonly onOutcome: (code: string) => void

  constructor(
    options: { venue: Venue; limits: GatewayLimits; onOutcome: (code: string) => void },
    { api, clock }: { api: SequencerApi; clock: Clock },
  ) {
    const { limits } = options
    const limiter = (rate: GatewayLimits['readsPerIp']) =>
      new RateLimiter(rate, limits.rateKeys, clock)
    this.api = api
    this.venue = options.venue
    this.limits = limits
    this.onOutcome = options.onOutcome
    this.orders = new Lane({
      accounts: limiter(limits.ordersPerAccount),
      addresses: limiter(limits.ordersPerIp),
      inFlightMax: limits.ordersInFlight,
    })
    this.cancels = new Lane({
      accounts: limiter(limits.cancelsPerAccount),
      addresses: limiter(limits.cancelsPerIp),
      inFlightMax: limits.cancelsInFlight,
    })
  }

  /** Before a body is looked at. @throws ProblemError RATE_LIMITED */
  chargeAddress(address: string, isCancel: boolean): void {
    this.lane(isCancel).chargeAddress(address)
  }

  /** @throws ProblemError whenever the operation did not run */
  async operation(name: OperationName, body: SignedBody, address: string): Promise<Submitted> {
    this.checkDomain(body.domain)
    const { terms, signer } = parseMessage(name, body.message)
    const signature = parseSignature(body.signature)
    this.checkState(terms, signer)
    checkCombinations(terms)
    return this.submit(encodeSigned(terms, signature), address)
  }

  /** One raw record, whole groups with dt 0. @throws ProblemError whenever it did not run */
  async raw(hex: string, address: string): Promise<Submitted> {
    return this.submit(fromHex(hex), address)
  }

  private async submit(record: Uint8Array, address: string): Promise<Submitted> {
    const decoded = decodeRecordBytes(record)
    const account = accountOf(decoded)
    if (decoded.dt !== 0) throw new ProblemError('MALFORMED', 'dt is written by the sequencer.')
    const isCancel = decoded.kind === 'signed' && decoded.terms.type === RecordType.CANCEL
    const lane = this.lane(isCancel)
    const tokens = costOf(decoded)
    lane.chargeMore(address, tokens - 1)
    const ack = await lane.run(account, tokens, () => this.acknowledged(record))
    if (ack.kind === 'refused') throw this.failed(ack.code, new ProblemError(ack.code, ack.detail))
    const result = resultView(ack.result)
    const receipt = receiptView(ack.receipt)
    const code = statusName(ack.result.status)
    if (RAN.includes(ack.result.status)) {
      this.onOutcome(code)
      return { status: code, result, receipt }
    }
    const detail = `The record was sequenced at ${ack.result.opSeq} and rejected: ${code}.`
    // Always 422: unlike a refusal it is in the log, and the receipt proves that it is.
    const options = { httpStatus: 422, context: { result, receipt } }
    throw this.failed(code, new ProblemError(code, detail, options))
  }

  private failed(code: string, error: ProblemError): ProblemError {
    this.onOutcome(code)
    return error
  }

  private lane(isCancel: boolean): Lane {
    return isCancel ? this.cancels : this.orders
  }

  private acknowledged(record: Uint8Array): Promise<Ack> {
    const { promise, resolve, reject } = Promise.withResolvers<Ack>()
    const detail = `No acknowledgement within ${this.limits.ackTimeoutMs} ms.`
    const expire = () => reject(new ProblemError('UNDECIDED', detail))
    const timer = setTimeout(expire, this.limits.ackTimeoutMs)
    this.api.intake.submit(record).then(resolve, reject)
    return promise.finally(() => clearTimeout(timer))
  }

  private checkDomain(domain: SignedBody['domain']): void {
    const { info } = this.venue
    const context = { chainId: info.chainId, verifyingContract: info.vault }
    const refuse = (code: string, detail: string) => new ProblemError(code, detail, { context })
    if (`${domain.chainId}` !== `${info.chainId}`) {
      throw refuse('WRONG_CHAIN_ID', `chainId is ${domain.chainId}, here it is ${info.chainId}.`)
    }
    if (domain.verifyingContract.toLowerCase() !== info.vault.toLowerCase()) {
      throw refuse('WRONG_CONTRACT', `The contract here is the Vault at ${info.vault}.`)
    }
    const salt = toHex(shardSalt(info.shard))
    const agrees =
      (domain.name ?? DOMAIN_NAME) === DOMAIN_NAME &&
      (domain.version ?? DOMAIN_VERSION) === DOMAIN_VERSION &&
      (domain.salt ?? salt).toLowerCase() === salt
    if (!agrees) {
      const detail = `The domain here is ${DOMAIN_NAME} ${DOMAIN_VERSION}, salt ${salt}.`
      throw refuse('WRONG_DOMAIN', detail)
    }
  }

  /**
   * Owner, epoch and key generation are signed but not in the record: were they not compared
   * here, a body that lies about them would run all the same.
   */
  private checkState(terms: SignedTermsOf, signer: ClaimedSigner): void {
    const { query } = this.api
    const account = query.account(terms.account)
    if (account === null || isZero(account.owner)) {
      throw new ProblemError('UNKNOWN_ACCOUNT', `There is no account ${terms.account}.`)
    }
    if ('market' in terms && query.market(terms.market) === null) {
      throw new ProblemError('UNKNOWN_MARKET', `There is no market ${terms.market}.`)
    }
    const generation = terms.key === 0 ? 0 : query.key(terms.account, terms.key).generation
    const expected = {
      owner: toHex(account.owner),
      epoch: account.epoch,
      keyGeneration: generation,
    }
    const agrees =
      signer.owner === expected.owner &&
      signer.epoch === expected.epoch &&
      signer.keyGeneration === generation
    if (agrees) return
    const detail = `owner, epoch or keyGeneration is not that of account ${terms.account}.`
    throw new ProblemError('BAD_SIGNATURE', detail, { context: expected })
  }
}

/** What no field breaks alone; the codec refuses the same without a reason. Spec: wire, "ORDER". */
function checkCombinations(terms: SignedTermsOf): void {
  if (terms.type !== RecordType.ORDER) return
  if (terms.slide && terms.timeInForce !== TimeInForce.POST_ONLY) {
    const detail = `slide goes with timeInForce ${TimeInForce.POST_ONLY} (POST_ONLY) only.`
    throw new ProblemError('MALFORMED', detail, { context: { field: 'slide' } })
  }
  if (terms.displayQuantity > terms.quantity) {
    const detail = 'displayQuantity is above quantity.'
    throw new ProblemError('MALFORMED', detail, { context: { field: 'displayQuantity' } })
  }
}

/** An action of a mass quote costs what an order costs. */
function costOf(decoded: DecodedRecord): number {
  const isQuote = decoded.kind === 'signed' && decoded.terms.type === RecordType.MASS_QUOTE
  return isQuote ? decoded.terms.actions.length : 1
}

function accountOf(decoded: DecodedRecord): number {
  if (decoded.kind === 'signed') return decoded.terms.account
  if (decoded.kind === 'disabled') {
    throw new ProblemError('OP_NOT_ENABLED', 'The operation is reserved and not enabled yet.')
  }
  throw new ProblemError('MALFORMED', 'The bytes are not one signed record.')
}
