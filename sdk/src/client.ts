/** The door for dapps and bots: trade, watch, deposit, withdraw, and check what is promised. */
import {
  type CancelAllTerms,
  emptyKey,
  encodeKey,
  encodeSigned,
  formatSteps,
  fromHex,
  type OrderTerms,
  RecordType,
  type SessionKey,
  type SetKeyTerms,
  Side,
  type SignedTermsOf,
  signatureIsCanonical,
  TimeInForce,
  type WithdrawTerms,
} from '@assay/protocol'
import type * as api from './apiTypes.ts'
import type { ClientOptions, PlacedOrder } from './clientTypes.ts'
import { AssayApiError, AssayClientError } from './errors.ts'
import { createHttp, type Http } from './http.ts'
import { L1 } from './l1.ts'
import { type MassQuoted, type MassQuoteRequest, massQuote } from './massQuote.ts'
import { type OrderRequest, SELF_TRADES, TIMES_IN_FORCE } from './orderRequest.ts'
import { checkReceipt } from './receipts.ts'
import { type KeyRights, keyWith } from './sessionKeys.ts'
import { localSigner, type Signer } from './signer.ts'
import { SlotAllocator } from './slots.ts'
import * as sockets from './sockets.ts'
import { type Outcome, PATHS, submit } from './submitter.ts'
import { interval, signatureOf, type TypedDataJson, termsOf, termsTypedData } from './typedData.ts'
import { stepsOf, unitStep, VenueDirectory } from './venue.ts'

const DAY_MS = 86_400_000
/** A client of one venue and, with an account, of one trader. Does nothing until it is asked. */
export class AssayClient {
  /** Deposits and claims on L1. */
  readonly l1: L1
  private readonly options: ClientOptions
  private readonly http: Http
  private readonly venue: VenueDirectory
  private readonly signer: Signer | null
  private readonly slots: SlotAllocator
  private me: Promise<api.AccountJson> | null = null

  constructor(options: ClientOptions) {
    this.options = options
    this.http = createHttp(options.gatewayUrl, options.timeoutMs ?? 15_000)
    this.venue = new VenueDirectory(this.http)
    const { account } = options
    this.signer = account === undefined ? null : 'local' in account ? account : localSigner(account)
    // A session key has no business on L1: what it deposited would be its own account's.
    const l1Signer = options.session === undefined ? this.signer : null
    this.l1 = new L1({ ...options, signer: l1Signer, venue: this.venue })
    this.slots = new SlotAllocator({
      openSlots: async () => (await this.openOrders()).map(({ slot }) => slot),
      wallMs: Date.now,
      start: Math.floor(Math.random() * 1_023),
    })
  }

  info = async (): Promise<api.InfoJson> => (await this.venue.facts()).info
  markets = (): Promise<readonly api.MarketJson[]> => this.venue.markets()

  async book(market: string | number, depth = 20): Promise<api.BookJson> {
    const { json } = await this.venue.market(market)
    return this.http.get(`/v1/markets/${json.market}/book?depth=${depth}`)
  }

  /** The trader's account and balances. @throws AssayApiError UNKNOWN_ACCOUNT before a deposit */
  async account(): Promise<api.AccountJson> {
    const who = this.options.session?.owner ?? this.requireSigner().address
    return this.http.get(`/v1/accounts/${who}`)
  }

  balances = async (): Promise<readonly api.BalanceJson[]> => (await this.account()).balances

  async openOrders(): Promise<readonly api.OrderJson[]> {
    return (await this.mine<{ orders: api.OrderJson[] }>('orders')).orders
  }

  /** Fills with an id above `since`, oldest first. */
  async fills(since = 0, limit = 100): Promise<readonly api.FillJson[]> {
    const path = `fills?since=${since}&limit=${limit}`
    return (await this.mine<{ fills: api.FillJson[] }>(path)).fills
  }

  async deposits(): Promise<readonly api.DepositJson[]> {
    return (await this.mine<{ deposits: api.DepositJson[] }>('deposits')).deposits
  }

  async withdrawals(): Promise<readonly api.WithdrawalJson[]> {
    return (await this.mine<{ withdrawals: api.WithdrawalJson[] }>('withdrawals')).withdrawals
  }

  /**
   * What became of a record: `known`, `unknown` (it may still happen), `never` (it did not and
   * cannot), or `forgotten` (it cannot happen any more; whether it did, only L1's batches say,
   * because the venue has lost its oldest records).
   */
  async orderFate(slot: number, seq: number): Promise<api.FateJson> {
    const { account } = await this.identity()
    return this.http.get(`/v1/orders/${account}/${slot}/${seq}`)
  }

  /**
   * Signs and sends an order and checks the receipt.
   * @throws AssayApiError when it was refused or rejected; AssayClientError INVALID_DECIMAL,
   * UNDECIDED, RECEIPT_INVALID
   */
  async placeOrder(request: OrderRequest): Promise<PlacedOrder> {
    const slot = request.slot ?? (await this.slots.hold())
    let isOpen = false
    try {
      const data = await this.orderTypedData({ ...request, slot })
      const outcome = await this.signAndSubmit(data)
      isOpen = outcome.result.restingLots !== '0'
      return outcome
    } catch (error) {
      const code = error instanceof AssayApiError || error instanceof AssayClientError
      isOpen = code && ['SLOT_IN_USE', 'UNDECIDED'].includes(error.code)
      throw error
    } finally {
      this.slots.release(slot, isOpen)
    }
  }

  /** Takes an open order out of the book. */
  cancelOrder(order: { market: number; slot: number }): Promise<PlacedOrder> {
    return this.cancel(order.market, order.slot)
  }

  async cancel(market: string | number, slot: number): Promise<PlacedOrder> {
    const outcome = await this.signAndSubmit(await this.cancelTypedData(market, slot))
    this.slots.release(slot, false)
    return outcome
  }

  /** Takes `size` base tokens off an open order, the hidden ones first; it keeps its place. */
  async amend(market: string | number, slot: number, size: string): Promise<PlacedOrder> {
    return this.signAndSubmit(await this.amendTypedData(market, slot, size))
  }

  /**
   * Up to twenty placements, replacements and cancels in one market, under one signature. Each
   * ends with a status of its own; a placement without a slot takes a free one.
   */
  massQuote(request: MassQuoteRequest): Promise<MassQuoted> {
    return massQuote(request, {
      slots: this.slots,
      market: (market) => this.venue.market(market),
      head: (slot) => this.head(slot),
      submit: async (terms) => this.signAndSubmit(await this.typedData(terms)),
    })
  }

  /** Kills every order of the account, those that were signed and not yet sequenced as well. */
  async cancelAll(): Promise<PlacedOrder> {
    const terms = { type: RecordType.CANCEL_ALL, ...(await this.head(0)) }
    const outcome = await this.signAndSubmit(await this.typedData(terms as CancelAllTerms))
    this.forgetEpoch()
    return outcome
  }

  /**
   * Arms the dead-man's switch: when no record of the account comes for so many seconds, all its
   * orders die, and so does what was signed before. 0 takes it away.
   */
  async setDeadman(intervalSeconds: number): Promise<PlacedOrder> {
    return this.signAndSubmit(await this.deadmanTypedData(intervalSeconds))
  }

  /** Asks for a withdrawal; once its submission is confirmed, `l1.claim` pays it on L1. */
  async withdraw(request: { asset: string | number; amount: string }): Promise<PlacedOrder> {
    return this.signAndSubmit(await this.withdrawTypedData(request))
  }

  /** The owner's and all that were ever set, revoked ones too. */
  keys = async (): Promise<readonly api.KeyJson[]> => (await this.account()).keys

  /** Gives a key of the account these rights; whatever it signed before is dead. Owner only. */
  async setKey(index: number, key: KeyRights): Promise<PlacedOrder> {
    const generation = (await this.generationOf(index)) + 1
    return this.signAndSubmit(await this.setKeyTypedData(index, { ...keyWith(key), generation }))
  }

  /** Takes a key away, with all that it signed and nobody sequenced. Owner only. */
  async revokeKey(index: number): Promise<PlacedOrder> {
    const generation = (await this.generationOf(index)) + 1
    return this.signAndSubmit(await this.setKeyTypedData(index, emptyKey(generation)))
  }

  /** What the owner's wallet is shown. `key.generation` is the one after the present. */
  async setKeyTypedData(index: number, key: SessionKey): Promise<TypedDataJson> {
    const leaf = encodeKey(key)
    const halves = { keyLeafHead: leaf.slice(0, 32), keyHash: leaf.slice(32) }
    const terms = { type: RecordType.SET_KEY, ...(await this.head(0)), index, ...halves }
    return this.typedData(terms as SetKeyTerms)
  }

  private async generationOf(index: number): Promise<number> {
    return (await this.keys()).find(({ key }) => key === index)?.generation ?? 0
  }

  /** What a signer of an order sees; for signers outside of this process. */
  async orderTypedData(request: OrderRequest): Promise<TypedDataJson> {
    const { json, tick, lot } = await this.venue.market(request.market)
    const slot = request.slot ?? (await this.slots.hold())
    const timeInForce = TIMES_IN_FORCE[request.timeInForce ?? 'gtt']
    const isMaker = timeInForce === TimeInForce.POST_ONLY
    const fee = isMaker ? Math.max(0, json.makerFeePpm) : json.takerFeePpm
    const head = await this.head(slot)
    return this.typedData({
      ...head,
      type: RecordType.ORDER,
      market: json.market,
      slot,
      side: request.side === 'buy' ? Side.BID : Side.ASK,
      timeInForce,
      slide: request.slide ?? false,
      replace: request.replace ?? false,
      selfTrade: SELF_TRADES[request.selfTrade ?? 'cancelTaker'],
      price: stepsOf('price', request.price, tick),
      quantity: stepsOf('size', request.size, lot),
      expiry: Date.now() + (request.expiresInMs ?? DAY_MS),
      maxFeePpm: request.maxFeePpm ?? fee,
      displayQuantity: request.display === undefined ? 0 : stepsOf('display', request.display, lot),
      stopPrice: 0,
    } as OrderTerms)
  }

  async cancelTypedData(market: string | number, slot: number): Promise<TypedDataJson> {
    const { json } = await this.venue.market(market)
    const terms = { ...(await this.head(slot)), market: json.market, slot }
    return this.typedData({ type: RecordType.CANCEL, ...terms } as SignedTermsOf)
  }

  async amendTypedData(
    market: string | number,
    slot: number,
    size: string,
  ): Promise<TypedDataJson> {
    const { json, lot } = await this.venue.market(market)
    const terms = { ...(await this.head(slot)), market: json.market, slot }
    const lots = stepsOf('size', size, lot)
    return this.typedData({ type: RecordType.AMEND, ...terms, lots } as SignedTermsOf)
  }

  async deadmanTypedData(intervalSeconds: number): Promise<TypedDataJson> {
    const terms = { ...(await this.head(0)), interval: interval(intervalSeconds) }
    return this.typedData({ type: RecordType.DEADMAN, ...terms } as SignedTermsOf)
  }

  async withdrawTypedData(request: {
    asset: string | number
    amount: string
  }): Promise<TypedDataJson> {
    const asset = await this.venue.asset(request.asset)
    const amount = stepsOf('amount', request.amount, unitStep(asset))
    const terms = { ...(await this.head(0)), asset: asset.id, amount }
    return this.typedData({ type: RecordType.WITHDRAW, ...terms } as WithdrawTerms)
  }

  /** Sends what an outside signer signed. @throws as {@link placeOrder} */
  async submitSigned(data: TypedDataJson, signatureHex: string): Promise<PlacedOrder> {
    const terms = termsOf(data)
    const signature = signatureOf(signatureHex)
    if (!signatureIsCanonical(signature)) {
      throw new AssayClientError('UNEXPECTED_ANSWER', 'The signer gave a signature with high s.')
    }
    const { domain, message } = data
    const place = placeOf(terms)
    const { account, seq } = terms
    const signed = {
      record: encodeSigned(terms, signature),
      path: PATHS[terms.type],
      body: { domain, message, signature: signatureHex },
      account,
      slot: 'actions' in terms ? (terms.actions[0]?.slot ?? 0) : place.slot,
      seq,
    }
    const outcome = await submit(signed, {
      http: this.http,
      check: (receipt, record) => this.check(receipt, record),
      monotonicMs: () => Math.trunc(performance.now()),
      undecidedMs: this.options.undecidedMs ?? 30_000,
    }).catch((error: unknown) => {
      // Epoch or generation may have changed: a dead-man's switch has fallen, a key was set.
      if (error instanceof AssayApiError && error.code === 'BAD_SIGNATURE') this.forgetEpoch()
      throw error
    })
    return { ...outcome, account, seq, ...place, ...(await this.sizes(place.market, outcome)) }
  }

  /** The whole book after every change; reconnects and starts again at any gap. */
  watchBook(
    market: string | number,
    onBook: (book: sockets.LiveBook) => void,
    options: sockets.WatchOptions = {},
  ): sockets.Watcher {
    return sockets.watchBook({ ...options, url: this.socketUrl(), market }, onBook)
  }

  /** Every change of the trader's orders. */
  async watchOrders(
    onOrder: (event: sockets.OrderEvent) => void,
    options: sockets.WatchOptions = {},
  ): Promise<sockets.Watcher> {
    const { account } = await this.identity()
    return sockets.watchOrders({ ...options, url: this.socketUrl(), account }, onOrder)
  }

  private async sizes(market: number, { result }: Outcome) {
    if (market === 0) return { filled: '0', resting: '0' }
    const { lot } = await this.venue.market(market)
    const size = (lots: string) => formatSteps(BigInt(lots), lot)
    return { filled: size(result.filledLots), resting: size(result.restingLots) }
  }

  private socketUrl(): string {
    return `${this.options.gatewayUrl.replace(/^http/, 'ws').replace(/\/+$/, '')}/v1/ws`
  }

  private async signAndSubmit(data: TypedDataJson): Promise<PlacedOrder> {
    return this.submitSigned(data, await this.requireSigner().signTypedData(data))
  }

  private async check(receipt: api.ReceiptJson, record: Uint8Array) {
    const { separator, headerSigner } = await this.venue.facts()
    const signer = await this.l1.headerSigner()
    return checkReceipt(receipt, {
      record,
      domainSeparator: separator,
      headerSigner: signer ?? headerSigner,
    })
  }

  /** Id and epoch of the trader; asked once, because they seldom change. */
  private identity(): Promise<api.AccountJson> {
    this.me ??= this.account().catch((error: unknown) => {
      this.me = null
      throw error
    })
    return this.me
  }

  /** It is in every digest, and in the next one the slots are free again. */
  private forgetEpoch(): void {
    this.me = null
    this.slots.forget()
  }

  private async mine<T>(path: string): Promise<T> {
    const { account } = await this.identity()
    return this.http.get<T>(`/v1/accounts/${account}/${path}`)
  }

  private async head(slot: number) {
    const { account } = await this.identity()
    return { account, key: this.options.session?.key ?? 0, seq: this.slots.seq(slot) }
  }

  private async typedData(terms: SignedTermsOf): Promise<TypedDataJson> {
    const { domain } = await this.venue.facts()
    const { owner, epoch, keys } = await this.identity()
    const own = keys.find(({ key }) => key === terms.key)
    const signer = { owner: fromHex(owner), epoch, keyGeneration: own?.generation ?? 0 }
    return termsTypedData(domain, terms, signer)
  }

  private requireSigner(): Signer {
    if (this.signer !== null) return this.signer
    throw new AssayClientError('NO_SIGNER', 'Give createClient an account or a signer.')
  }
}

/** Zeros for what has no single slot. */
function placeOf(terms: SignedTermsOf): { readonly market: number; readonly slot: number } {
  return 'slot' in terms ? { market: terms.market, slot: terms.slot } : { market: 0, slot: 0 }
}

/** A client; nothing is asked before its first call. */
export function createClient(options: ClientOptions): AssayClient {
  return new AssayClient(options)
}
