/** The machine's registers as numbers in one array, and as the image names them. Spec: machine. */
import {
  encodeMarketChunks,
  type LoadedCopies,
  type MarketBands,
  type MarketConfig,
  type MarketStatus,
  type Phase,
  type Registers,
  ZERO_HASH,
} from '@assay/protocol'
import { writeUint48 } from './bigEndian.ts'

export const PHASE = 0
export const RECORD_TYPE = 1
export const GROUP_NEXT = 2
export const INBOX_NEXT = 3
export const OP_SEQ_NEXT = 4
export const CLOCK = 5
export const BUDGET = 6
export const ACTION_INDEX = 7
export const WITHDRAWAL_COUNT = 8
/** How many assets were marked touched: which of the submission's marks holds. */
export const TOUCHED_MARKS = 9
/** 1 when the copies below are loaded. */
export const LOADED = 10
/** Ids. */
export const ACCOUNT_ID = 11
export const MARKET_ID = 12
export const REMAINING = 13
export const RECEIVED = 14
export const REBATES = 15
export const TAKER_RATE = 16
export const BASE_FREE = 17
export const BASE_LOCKED = 18
export const BASE_LOCK_EPOCH = 19
export const QUOTE_FREE = 20
export const QUOTE_LOCKED = 21
export const QUOTE_LOCK_EPOCH = 22
export const MARKET_STATUS = 23
export const LAST_PRICE = 24
export const BAND_REF = 25
export const BAND_REF_TIME = 26
export const STATUS_UNTIL = 27
export const MARKET_ARRIVAL = 28
export const FEES_BASE = 29
export const FEES_QUOTE = 30
/** Of the taker's head. */
export const HEAD_EPOCH = 31
export const HEAD_DEADMAN = 32
export const HEAD_INTERVAL = 33
/** The order's working limit, ticks. */
export const LIMIT_PRICE = 34
/** 1 for a FOK. */
export const ALL_OR_NOTHING = 35
/** Of a placement of a MASS_QUOTE, ticks; 0 outside QUOTE_PLACE. */
export const QUOTE_PRICE = 36
export const REGISTER_COUNT = 37

/** What the numbers do not say. */
export interface RegisterContext {
  /** Of the open record, 32 bytes. */
  readonly recordHash: () => Uint8Array
  /** The chain after so many withdrawals, 32 bytes. */
  readonly chainOf: (withdrawals: number) => Uint8Array
  /** The touched assets after so many marks, 32 bytes. */
  readonly touchedOf: (marks: number) => Uint8Array
  readonly ownerOf: (account: number) => Uint8Array
  readonly configOf: (market: number) => MarketConfig
  readonly bandsOf: (market: number) => MarketBands
}

/** The registers that stand in `numbers` from `at` on. */
export function registersOf(
  numbers: Float64Array,
  at: number,
  context: RegisterContext,
): Registers {
  const number = (index: number) => numbers[at + index] as number
  const recordType = number(RECORD_TYPE)
  return {
    phase: number(PHASE) as Phase,
    recordType,
    recordHash: recordType === 0 ? ZERO_HASH : context.recordHash(),
    groupNext: number(GROUP_NEXT),
    inboxNext: number(INBOX_NEXT),
    opSeqNext: number(OP_SEQ_NEXT),
    clock: number(CLOCK),
    budget: number(BUDGET),
    actionIndex: number(ACTION_INDEX),
    quotePrice: number(QUOTE_PRICE),
    withdrawals: context.chainOf(number(WITHDRAWAL_COUNT)),
    withdrawalCount: number(WITHDRAWAL_COUNT),
    touchedAssets: context.touchedOf(number(TOUCHED_MARKS)),
    totalsHash: ZERO_HASH,
    loaded: number(LOADED) === 0 ? null : copiesOf(number, context),
  }
}

function copiesOf(number: (index: number) => number, context: RegisterContext): LoadedCopies {
  const account = number(ACCOUNT_ID)
  const market = number(MARKET_ID)
  const head = {
    status: number(MARKET_STATUS) as MarketStatus,
    lastPrice: number(LAST_PRICE),
    bandRef: number(BAND_REF),
    bandRefTime: number(BAND_REF_TIME),
    statusUntil: number(STATUS_UNTIL),
    arrival: number(MARKET_ARRIVAL),
  }
  const fees = { base: number(FEES_BASE), quote: number(FEES_QUOTE) }
  return {
    account,
    market,
    remaining: number(REMAINING),
    received: number(RECEIVED),
    rebates: number(REBATES),
    takerRate: number(TAKER_RATE),
    price: number(LIMIT_PRICE),
    isAllOrNothing: number(ALL_OR_NOTHING) === 1,
    accountHead: accountHead(number, context.ownerOf(account)),
    base: {
      free: number(BASE_FREE),
      locked: number(BASE_LOCKED),
      lockEpoch: number(BASE_LOCK_EPOCH),
    },
    quote: {
      free: number(QUOTE_FREE),
      locked: number(QUOTE_LOCKED),
      lockEpoch: number(QUOTE_LOCK_EPOCH),
    },
    chunks: encodeMarketChunks({
      head,
      config: context.configOf(market),
      bands: context.bandsOf(market),
      fees,
    }),
  }
}

function accountHead(number: (index: number) => number, owner: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(32)
  const view = new DataView(bytes.buffer)
  bytes.set(owner)
  view.setUint32(20, number(HEAD_EPOCH))
  writeUint48(view, 24, number(HEAD_DEADMAN))
  view.setUint16(30, number(HEAD_INTERVAL))
  return bytes
}
