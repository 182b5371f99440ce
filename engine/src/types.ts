/** What an engine takes and gives, the reference and the fast one. Spec: machine, matching. */
import type {
  AccountHead,
  Balance,
  BookOrder,
  KeyKind,
  LeafWrite,
  Market,
  MarketStatus,
  OutcomeTotal,
  Phase,
  Registers,
  SessionKey,
  Side,
  Signature,
  SignedTermsOf,
  SignerState,
  Slot,
  Status,
  StepKind,
  SubmissionContext,
  WithdrawalEntry,
} from '@assay/protocol'

/**
 * True when the signature over the terms' digest recovers to the signer's address. Synchronous,
 * pure.
 */
export type Authenticate = (
  terms: SignedTermsOf,
  signature: Signature,
  signer: SignerState,
) => boolean

/** One bounded unit of work that has happened. */
export interface Step {
  readonly kind: StepKind
  /** The phase it ran in; with `groups` it gives the weight. */
  readonly phase: Phase
  /** Groups of the record that BEGIN_OP opened, otherwise 0. */
  readonly groups: number
  readonly writes: readonly LeafWrite[]
  /** After the step. */
  readonly registers: Registers
}

/** What subscribers see; amounts in units, prices in ticks, quantities in lots. */
export type EngineEvent =
  | {
      readonly type: 'fill'
      readonly market: number
      readonly price: number
      readonly quantity: number
      readonly takerSide: Side
      readonly maker: { account: number; slot: number; seq: number; remaining: number; fee: number }
      readonly taker: { account: number; slot: number; seq: number }
    }
  | {
      readonly type: 'rested'
      readonly market: number
      readonly side: Side
      readonly order: BookOrder
      readonly price: number
    }
  | {
      readonly type: 'removed'
      readonly reason: 'cancelled' | 'replaced' | 'amended' | 'expired' | 'dead' | 'selfTrade'
      readonly market: number
      readonly side: Side
      readonly order: BookOrder
      readonly price: number
    }
  /** It has lost lots without a fill; `visible` of them were shown. `order` is what is left. */
  | {
      readonly type: 'reduced'
      readonly reason: 'amended' | 'selfTrade'
      readonly market: number
      readonly side: Side
      readonly order: BookOrder
      readonly price: number
      readonly lots: number
      readonly visible: number
    }
  /** An iceberg shows its next part, behind everybody at its price. `order` is what it is now. */
  | {
      readonly type: 'refreshed'
      readonly market: number
      readonly side: Side
      readonly order: BookOrder
      readonly price: number
    }
  | { readonly type: 'accountOpened'; readonly account: number; readonly owner: Uint8Array }
  | {
      readonly type: 'deposit'
      readonly index: number
      readonly account: number
      readonly asset: number
      readonly amount: number
    }
  /** Every order of an epoch below this one is dead; each leaves the book when it is met. */
  | {
      readonly type: 'allCancelled'
      readonly account: number
      readonly epoch: number
      readonly reason: 'cancelAll' | 'deadman'
    }
  /** A key leaf was set; `kind` is 0 when it was revoked. */
  | {
      readonly type: 'keySet'
      readonly account: number
      readonly index: number
      readonly kind: KeyKind
      readonly generation: number
    }
  /** Units of the market's fees that are account 0's from here on. */
  | {
      readonly type: 'collected'
      readonly market: number
      readonly base: number
      readonly quote: number
    }
  | { readonly type: 'withdrawal'; readonly account: number; readonly entry: WithdrawalEntry }
  /** The first fill farther from the reference than the market's warning; prices in ticks. */
  | {
      readonly type: 'bandWarning'
      readonly market: number
      readonly price: number
      readonly reference: number
    }
  /** The Governor has listed it, or changed its rates, smallest quantity or bands. */
  | { readonly type: 'marketListed' | 'marketChanged'; readonly market: number }
  /**
   * By the Governor or by the circuit breaker. `until` in ms, 0 = until the Governor says
   * otherwise; what follows then no event tells.
   */
  | {
      readonly type: 'marketStatus'
      readonly market: number
      readonly status: MarketStatus
      readonly until: number
    }

/**
 * What became of one record or inbox entry. `steps` and `events` may be made when they are looked
 * at: look at them before the engine's next call.
 */
export interface ItemResult {
  readonly status: Status
  /** Record type byte, 0 when MALFORMED, or −1 for an inbox entry. */
  readonly recordType: number
  /** opSeq of the first group, or the inbox index. */
  readonly at: number
  /** Groups taken; 0 for an inbox entry. */
  readonly groups: number
  /** Clock after the item, ms. */
  readonly clock: number
  /**
   * ORDER, signed or forced: lots filled, lots that rest now, and the taker's fee in units of the
   * received asset.
   */
  readonly order: { filled: number; resting: number; takerFee: number } | null
  /** MASS_QUOTE that ran: what became of each action. */
  readonly actions: readonly Status[] | null
  readonly steps: readonly Step[]
  readonly events: readonly EngineEvent[]
}

export interface EndResult {
  readonly step: Step
  readonly totals: readonly OutcomeTotal[]
  readonly withdrawals: readonly WithdrawalEntry[]
  readonly withdrawalsRoot: Uint8Array
}

/** Aggregated depth: price and lots, best first. */
export interface DepthLevel {
  readonly price: number
  readonly quantity: number
  readonly orders: number
}

/** An order at rest, and where; `price` in ticks. */
export interface OpenOrder {
  readonly market: number
  readonly side: Side
  readonly price: number
  readonly order: BookOrder
}

/**
 * A deterministic engine over one shard's state. Never throws on any input bytes; an assertion that
 * fails is a bug and stops the process.
 */
export interface Engine {
  /** Opens a submission. `groups` and `tLast` may be upper bounds while live. */
  begin(context: SubmissionContext): void
  /**
   * The next inbox entry: its word and behind it its payload; only before the first record.
   * @throws AssertionError when the payload is not the one that the word names
   */
  inbox(entry: Uint8Array): ItemResult
  /** The next record; group k from here on, null where not canonical or past the end. */
  record(groupAt: (index: number) => Uint8Array | null): ItemResult
  /** Closes the submission. */
  end(): EndResult
  registers(): Registers

  /** All leaves in address order (a snapshot); empty leaves are left out. */
  leaves(): Iterable<LeafWrite>
  /** At the engine's clock: a dead-man's switch that is due has fallen. So in what follows. */
  account(account: number): AccountHead | null
  /** Normalised: locks of an older epoch are free. */
  balance(account: number, asset: number): Balance
  slot(account: number, slot: number): Slot
  /** Empty when it was never set; revoked keys keep their generation. */
  key(account: number, index: number): SessionKey
  market(market: number): Market | null
  order(market: number, side: Side, key: Uint8Array): BookOrder | null
  /** The order that a slot names, dead or not. O(1). */
  openOrder(account: number, slot: number): OpenOrder | null
  /** At most `levels` levels, live or not. */
  depth(market: number, side: Side, levels: number): readonly DepthLevel[]
  /** By slot, expired ones too; those of an older epoch are dead and left out. */
  openOrders(account: number): readonly OpenOrder[]
}

export interface EngineOptions {
  readonly leaves: Iterable<LeafWrite>
  readonly authenticate: Authenticate
}
