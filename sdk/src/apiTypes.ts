/**
 * What the gateway answers. Prices, sizes and amounts are decimal strings; names that end in Ticks,
 * Lots or Units are integers as digits. Times in ms.
 */
import type { Hex } from 'viem'

export interface AssetJson {
  readonly id: number
  readonly symbol: string
  readonly decimals: number
  readonly token: Hex
  readonly unitScale: string
}

export interface InfoJson {
  readonly chainId: number
  readonly vault: Hex
  readonly claims: Hex
  readonly shard: number
  readonly schemaHash: Hex
  readonly headerSigner: Hex
  readonly gossip: readonly string[]
  readonly assets: readonly AssetJson[]
  readonly implementations: Readonly<Record<string, string>>
}

export interface MarketJson {
  readonly market: number
  readonly symbol: string
  readonly base: AssetJson
  readonly quote: AssetJson
  readonly tickSize: string
  readonly lotSize: string
  readonly takerFeePpm: number
  readonly makerFeePpm: number
  readonly minQuantity: string
  /** UNLISTED, ACTIVE, POST_ONLY, CANCEL_ONLY or HALTED. */
  readonly status: string
  /** ms when it ends by itself, null for ever. */
  readonly statusUntil: number | null
  readonly lastPrice: string | null
  /** Fills outside of them halt the market; null when they are off. */
  readonly bands: BandsJson | null
  /** The price that they are around, null before the first fill. */
  readonly bandReference: string | null
}

export interface BandsJson {
  readonly warnPpm: number
  readonly haltPpm: number
  readonly haltSeconds: number
  readonly postOnlySeconds: number
  readonly bucketSeconds: number
}

/** `[price, size]`. */
export type LevelJson = readonly [price: string, size: string]

export interface BookJson {
  readonly market: number
  readonly symbol: string
  readonly sequence: number
  readonly bids: readonly LevelJson[]
  readonly asks: readonly LevelJson[]
}

export interface BalanceJson {
  readonly asset: number
  readonly symbol: string
  readonly free: string
  readonly locked: string
  readonly freeUnits: string
  readonly lockedUnits: string
}

/** Key 0 is the owner's and has no scope. */
export interface KeyJson {
  readonly key: number
  readonly kind: 'owner' | 'session' | 'revoked'
  readonly address: Hex
  readonly generation: number
  readonly opMask?: number
  /** ms. */
  readonly expiry?: number
  /** Quote units of one order. */
  readonly maxNotional?: string
  /** 65,535 is any. */
  readonly markets?: readonly number[]
}

export interface AccountJson {
  readonly account: number
  readonly owner: Hex
  readonly epoch: number
  readonly keys: readonly KeyJson[]
  /** When all orders die unless a record comes before, ms; null without a dead-man's switch. */
  readonly deadman: { readonly intervalSeconds: number; readonly until: number } | null
  readonly balances: readonly BalanceJson[]
}

export interface OrderJson {
  readonly account: number
  readonly slot: number
  readonly seq: number
  readonly market: number
  readonly symbol: string
  readonly side: 'buy' | 'sell'
  readonly price: string
  readonly remaining: string
  readonly expiry: number
}

export interface ResultJson {
  /** Name of the status, `OK` when the record ran. */
  readonly status: string
  readonly account: number
  readonly slot: number
  readonly seq: number
  /** Null when it was forced through L1: then it has an inbox index and no receipt. */
  readonly opSeq: number | null
  readonly inboxIndex: number | null
  readonly batchId: number
  readonly submission: number
  readonly clock: number
  readonly stage: StageJson
  readonly filledLots: string
  readonly restingLots: string
  readonly fills: readonly { readonly priceTicks: string; readonly quantityLots: string }[]
  /** Of a mass quote: what became of each action, in their order. */
  readonly actions?: readonly ActionJson[]
}

export interface ActionJson {
  readonly slot: number
  /** Name of the status. */
  readonly status: string
  readonly statusCode: number
  readonly restingLots: string
}

export type StageJson = 'durable' | 'posted' | 'confirmed'

export interface ReceiptJson {
  readonly opSeq: number
  readonly opHash: Hex
  readonly path: readonly Hex[]
  readonly batchId: number
  readonly signedHeader: Hex
}

export interface SubmittedJson {
  readonly status: string
  readonly result: ResultJson
  readonly receipt: ReceiptJson
}

export type FateJson =
  | { readonly fate: 'known'; readonly result: ResultJson; readonly open: OrderJson | null }
  | { readonly fate: 'unknown' | 'never' | 'forgotten' }

export interface FillJson {
  readonly id: number
  readonly market: number
  readonly symbol: string
  readonly side: 'buy' | 'sell'
  readonly role: 'maker' | 'taker'
  readonly price: string
  readonly size: string
  readonly account: number
  readonly slot: number
  readonly seq: number
  /** Of the taker's record; null when it was forced through L1. */
  readonly opSeq: number | null
  readonly inboxIndex: number | null
  readonly time: number
}

export interface DepositJson {
  readonly inboxIndex: number
  readonly account: number
  readonly asset: number
  readonly symbol: string
  readonly amount: string
  readonly stage: 'seen' | 'credited'
}

export interface WithdrawalJson {
  readonly submission: number
  readonly index: number
  readonly account: number
  readonly owner: Hex
  readonly asset: number
  readonly symbol: string
  readonly amount: string
  readonly amountUnits: string
  /** Null when it was forced through L1. */
  readonly opSeq: number | null
  readonly inboxIndex: number | null
  readonly stage: StageJson | 'claimed'
  readonly proof: readonly Hex[] | null
}
