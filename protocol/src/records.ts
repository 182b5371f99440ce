/** Operations as typed values. Spec: wire, "Records". */
import type {
  AccountId,
  AmountUnits,
  AssetId,
  MarketId,
  PriceTicks,
  QuantityLots,
  Seq,
  SlotId,
  TimestampMs,
} from './brand.ts'

export const RecordType = {
  ORDER: 0x01,
  CANCEL: 0x02,
  AMEND: 0x03,
  CANCEL_ALL: 0x04,
  WITHDRAW: 0x05,
  DEADMAN: 0x06,
  SET_KEY: 0x07,
  MASS_QUOTE: 0x08,
  SWEEP: 0x10,
  COLLECT: 0x11,
  TICK: 0x12,
} as const
export type RecordType = (typeof RecordType)[keyof typeof RecordType]
/** First and last of the types reserved for later phases. */
export const RESERVED_TYPES = [0x20, 0x2f] as const

export const Side = { BID: 0, ASK: 1 } as const
export type Side = (typeof Side)[keyof typeof Side]

export const TimeInForce = { GTT: 0, IOC: 1, FOK: 2, POST_ONLY: 3 } as const
export type TimeInForce = (typeof TimeInForce)[keyof typeof TimeInForce]

export const SelfTrade = {
  CANCEL_TAKER: 0,
  CANCEL_MAKER: 1,
  CANCEL_BOTH: 2,
  DECREMENT: 3,
  NONE: 4,
} as const
export type SelfTrade = (typeof SelfTrade)[keyof typeof SelfTrade]

/** What an action of a MASS_QUOTE does with its slot. */
export const QuoteKind = { PLACE: 0, CANCEL: 1, REPLACE: 2 } as const
export type QuoteKind = (typeof QuoteKind)[keyof typeof QuoteKind]

/** r ‖ s, 32 bytes each, and the parity of R's y (0 or 1). */
export interface Signature {
  readonly r: Uint8Array
  readonly s: Uint8Array
  readonly yParity: number
}

/** What all signed records carry. `key` 0 is the owner. */
interface SignedTerms {
  readonly account: AccountId
  readonly key: number
  readonly seq: Seq
}

export interface OrderTerms extends SignedTerms {
  readonly type: typeof RecordType.ORDER
  readonly market: MarketId
  readonly slot: SlotId
  readonly side: Side
  readonly timeInForce: TimeInForce
  readonly slide: boolean
  readonly replace: boolean
  readonly selfTrade: SelfTrade
  readonly price: PriceTicks
  readonly quantity: QuantityLots
  readonly expiry: TimestampMs
  readonly maxFeePpm: number
  /** Lots, 0 = all. */
  readonly displayQuantity: number
  /** Ticks, 0 = none. */
  readonly stopPrice: number
}

export interface CancelTerms extends SignedTerms {
  readonly type: typeof RecordType.CANCEL
  readonly market: MarketId
  readonly slot: SlotId
}

/** Takes lots off an open order, the hidden ones first; it keeps its place. */
export interface AmendTerms extends SignedTerms {
  readonly type: typeof RecordType.AMEND
  readonly market: MarketId
  readonly slot: SlotId
  /** At least 1; as many as are left, or more, take the order out of the book. */
  readonly lots: QuantityLots
}

export interface WithdrawTerms extends SignedTerms {
  readonly type: typeof RecordType.WITHDRAW
  readonly asset: AssetId
  readonly amount: AmountUnits
}

/** Every order of the account dies at once: its epoch rises. */
export interface CancelAllTerms extends SignedTerms {
  readonly type: typeof RecordType.CANCEL_ALL
}

/** A key is given, changed or taken away. */
export interface SetKeyTerms extends SignedTerms {
  readonly type: typeof RecordType.SET_KEY
  /** 1 … 15. */
  readonly index: number
  /** First half of the key leaf, 32 bytes. */
  readonly keyLeafHead: Uint8Array
  /** Second half, 32 bytes. */
  readonly keyHash: Uint8Array
}

/** One action of a MASS_QUOTE; placements are post-only. Of a CANCEL all but the slot is zero. */
export interface QuoteAction {
  readonly kind: QuoteKind
  readonly side: Side
  readonly slide: boolean
  readonly slot: SlotId
  readonly price: PriceTicks
  readonly quantity: QuantityLots
}

/** The market maker's operation: its seq, expiry and highest fee are those of every action. */
export interface MassQuoteTerms extends SignedTerms {
  readonly type: typeof RecordType.MASS_QUOTE
  readonly market: MarketId
  readonly expiry: TimestampMs
  readonly maxFeePpm: number
  /** 1 … 20. */
  readonly actions: readonly QuoteAction[]
}

/** Arms the dead-man's switch, or takes it away. */
export interface DeadmanTerms extends SignedTerms {
  readonly type: typeof RecordType.DEADMAN
  /** Seconds without a record of the account's until all its orders die, 0 = off. */
  readonly interval: number
}

/** Operations that users sign and that run today. */
export type SignedTermsOf =
  | OrderTerms
  | CancelTerms
  | AmendTerms
  | CancelAllTerms
  | WithdrawTerms
  | SetKeyTerms
  | MassQuoteTerms
  | DeadmanTerms

export interface SweepTerms {
  readonly type: typeof RecordType.SWEEP
  readonly market: MarketId
  readonly side: Side
  /** 1 … 64 from the top, or 0 for the order in (account, slot). */
  readonly n: number
  readonly account: AccountId
  readonly slot: SlotId
}

export interface TickTerms {
  readonly type: typeof RecordType.TICK
  readonly ms: number
}

/** The market's fees go to account 0. */
export interface CollectTerms {
  readonly type: typeof RecordType.COLLECT
  readonly market: MarketId
}

export type UnsignedTerms = SweepTerms | CollectTerms | TickTerms
export type EnabledTerms = SignedTermsOf | UnsignedTerms

/**
 * A decoded record. `disabled` is well-formed but runs as a NOP of its length; `malformed` takes
 * one group, moves no clock.
 */
export type DecodedRecord =
  | {
      readonly kind: 'signed'
      readonly groups: number
      readonly dt: number
      readonly terms: SignedTermsOf
      readonly signature: Signature
    }
  | {
      readonly kind: 'unsigned'
      readonly groups: number
      readonly dt: number
      readonly terms: UnsignedTerms
    }
  | {
      readonly kind: 'disabled'
      readonly groups: number
      readonly dt: number
      readonly type: number
    }
  | { readonly kind: 'malformed'; readonly groups: 1; readonly dt: 0 }
