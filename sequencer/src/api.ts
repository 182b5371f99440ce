/**
 * What a gateway may ask of a sequencer. Types only: the object is injected, so that gateways hold
 * no state that matters. Amounts in units, prices in ticks, quantities in lots, times in ms.
 */
import type { DepthLevel } from '@assay/engine'
import type {
  AccountHead,
  Balance,
  Market,
  Receipt,
  SessionKey,
  Side,
  SignedBatchHeader,
} from '@assay/protocol'
import type { Space } from './space.ts'

/** Where a record stands. Never conflated. */
export type Stage = 'durable' | 'posted' | 'confirmed'

/** What became of one action of a MASS_QUOTE. */
export interface ActionResult {
  readonly slot: number
  readonly status: number
  readonly statusName: string
  /** Lots that rested. */
  readonly resting: number
}

/** What became of a record, as far as this sequencer has executed it. */
export interface RecordResult {
  readonly status: number
  readonly statusName: string
  readonly account: number
  readonly slot: number
  /** 0 for a forced withdrawal or cancel-all, which use none up. */
  readonly seq: number
  /** Null for an operation that was forced through L1: it has an inbox index and no receipt. */
  readonly opSeq: number | null
  readonly inboxIndex: number | null
  readonly batchId: number
  readonly submission: number
  readonly clock: number
  /** ORDER: lots filled while taking, lots that rested. */
  readonly filled: number
  readonly resting: number
  readonly fills: readonly { price: number; quantity: number }[]
  /** MASS_QUOTE that ran: each of its actions, in their order; `slot` of the record is 0. */
  readonly actions: readonly ActionResult[] | null
  readonly stage: Stage
}

/** Of a record, as opposed to an operation that was forced. */
export interface SequencedResult extends RecordResult {
  readonly opSeq: number
}

/**
 * `accepted`: durable, receipt signed; the record may still have been rejected by the machine
 * (`result.status`), provably. `refused`: never sequenced, nothing changed.
 */
export type Ack =
  | { readonly kind: 'accepted'; readonly receipt: Receipt; readonly result: SequencedResult }
  | {
      readonly kind: 'refused'
      /** A status name (BAD_SIGNATURE, …) or OVERLOADED, CANCEL_ONLY, STORAGE_FULL, STOPPING. */
      readonly code: string
      readonly detail: string
    }

export interface Intake {
  /** One signed record, whole groups with dt 0. Resolves when durable or refused. */
  submit(record: Uint8Array): Promise<Ack>
}

export interface OrderView {
  readonly account: number
  readonly slot: number
  readonly seq: number
  readonly market: number
  readonly side: Side
  readonly price: number
  /** Remaining lots. */
  readonly quantity: number
  readonly expiry: number
}

/**
 * An order's fate: `unknown` can still happen, `never` did not and cannot (a later seq is used up).
 * `forgotten` cannot happen any more either, but whether it did is not kept here: L1's batches say.
 */
export type OrderFate =
  | { readonly kind: 'known'; readonly result: RecordResult; readonly open: OrderView | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'never' }
  | { readonly kind: 'forgotten' }

export interface FillView {
  /** Rising over the shard's life. */
  readonly id: number
  readonly market: number
  readonly price: number
  readonly quantity: number
  readonly side: Side
  readonly role: 'maker' | 'taker'
  readonly account: number
  readonly slot: number
  readonly seq: number
  /** Of the taker's record; null when it was forced through L1. */
  readonly opSeq: number | null
  readonly inboxIndex: number | null
  readonly batchId: number
  readonly time: number
}

export interface DepositView {
  readonly inboxIndex: number
  readonly account: number
  readonly asset: number
  readonly amount: number
  /** `seen` on L1 but not final, or `credited`. */
  readonly stage: 'seen' | 'credited'
}

export interface WithdrawalView {
  readonly submission: number
  readonly index: number
  readonly account: number
  readonly owner: Uint8Array
  readonly asset: number
  readonly amount: number
  /** Null when it was forced through L1. */
  readonly opSeq: number | null
  readonly inboxIndex: number | null
  readonly stage: Stage | 'claimed'
  /** Merkle proof against the submission's withdrawals root once posted. */
  readonly proof: readonly Uint8Array[] | null
}

export interface BatchView {
  readonly header: SignedBatchHeader
  readonly stage: Stage
}

export interface SubmissionView {
  readonly index: number
  readonly inputsId: Uint8Array
  readonly claimId: Uint8Array | null
  readonly stateRoot: Uint8Array
  readonly groups: number
  readonly stage: 'posted' | 'confirmed'
  readonly transaction: string
}

export interface Health {
  readonly status: 'ready' | 'starting' | 'cancelOnly' | 'stopping'
  readonly clock: number
  readonly batchId: number
  readonly opSeqNext: number
  readonly submissionsPosted: number
  readonly submissionsConfirmed: number
  readonly unpostedBatches: number
  /** Records that are not in posted inputs, as L1 said at the last look. */
  readonly unpostedRecords: number
  /** `low`: the disk is full, placements are refused; `full`: its reserve is used up, too. */
  readonly storage: Space
  /** What fails on L1 now, null when the last tries worked; it is tried again by itself. */
  readonly settlementError: {
    readonly action: 'read' | 'post' | 'claim' | 'confirm'
    readonly code: string
    readonly message: string
    readonly ageMs: number
  } | null
  /** Which implementations run: said at start, never silent. */
  readonly implementations: Readonly<Record<string, string>>
}

export interface Query {
  /** The clock that the next record would see, ms. */
  time(): number
  /** Its status as an order would meet it now. */
  market(market: number): Market | null
  accountOf(owner: Uint8Array): number | null
  /** At {@link time}: a dead-man's switch that is due has fallen. */
  account(account: number): AccountHead | null
  /** Empty when it was never set or is revoked. `index` 1 … 15. */
  key(account: number, index: number): SessionKey
  balance(account: number, asset: number): Balance
  lastSeq(account: number, slot: number): number
  depth(market: number, side: Side, levels: number): readonly DepthLevel[]
  openOrders(account: number): readonly OrderView[]
  order(account: number, slot: number, seq: number): OrderFate
  fills(account: number, sinceId: number, limit: number): readonly FillView[]
  deposits(account: number): readonly DepositView[]
  withdrawals(account: number): readonly WithdrawalView[]
  batches(sinceId: number, limit: number): readonly BatchView[]
  /** The receipt of a sequenced record. */
  receipt(opSeq: number): Receipt | null
  submissions(sinceIndex: number, limit: number): readonly SubmissionView[]
  health(): Health
}

export type FeedEvent =
  /** New total lots at a price, 0 = gone. `sequence` rises by one a market. */
  | {
      readonly type: 'book'
      readonly market: number
      readonly sequence: number
      readonly bids: readonly { price: number; quantity: number }[]
      readonly asks: readonly { price: number; quantity: number }[]
    }
  | { readonly type: 'order'; readonly result: RecordResult; readonly open: OrderView | null }
  | { readonly type: 'fill'; readonly fill: FillView }
  | { readonly type: 'batch'; readonly batch: BatchView }
  | { readonly type: 'submission'; readonly submission: SubmissionView }

export interface Feed {
  /** Sequence of a market's last book event (a snapshot taken now has it). */
  bookSequence(market: number): number
  /** Called after durability, in order; returns the unsubscriber. */
  subscribe(listener: (event: FeedEvent) => void): () => void
}

/** What the composition hands to a gateway. */
export interface SequencerApi {
  readonly intake: Intake
  readonly query: Query
  readonly feed: Feed
}
