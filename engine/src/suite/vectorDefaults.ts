/** What the terms of a vector's record are where it does not say. Format: spec/vectors, README. */
import {
  ANY_MARKET,
  FULL_OP_MASK,
  KeyKind,
  NO_NOTIONAL_LIMIT,
  RecordType,
  SelfTrade,
  Side,
  TimeInForce,
} from '@assay/protocol'

export const ORDER_DEFAULTS = {
  type: RecordType.ORDER,
  account: 1,
  key: 0,
  seq: 1,
  market: 1,
  slot: 1,
  side: Side.BID,
  timeInForce: TimeInForce.GTT,
  slide: false,
  replace: false,
  selfTrade: SelfTrade.CANCEL_TAKER,
  price: 50,
  quantity: 10,
  expiry: 2_000_000,
  maxFeePpm: 10_000,
  displayQuantity: 0,
  stopPrice: 0,
}
export const CANCEL_DEFAULTS = {
  type: RecordType.CANCEL,
  account: 1,
  key: 0,
  seq: 2,
  market: 1,
  slot: 1,
}
export const AMEND_DEFAULTS = { ...CANCEL_DEFAULTS, type: RecordType.AMEND, lots: 1 }
export const CANCEL_ALL_DEFAULTS = { type: RecordType.CANCEL_ALL, account: 1, key: 0, seq: 1 }
export const SET_KEY_DEFAULTS = { type: RecordType.SET_KEY, account: 1, key: 0, seq: 1, index: 1 }
export const KEY_DEFAULTS = {
  kind: KeyKind.ADDRESS,
  generation: 1,
  opMask: FULL_OP_MASK,
  expiry: 2_000_000,
  maxNotional: NO_NOTIONAL_LIMIT,
  markets: [ANY_MARKET],
}
export const DEADMAN_DEFAULTS = {
  type: RecordType.DEADMAN,
  account: 1,
  key: 0,
  seq: 1,
  interval: 60,
}
export const WITHDRAW_DEFAULTS = {
  type: RecordType.WITHDRAW,
  account: 1,
  key: 0,
  seq: 1,
  asset: 1,
  amount: 100,
}
