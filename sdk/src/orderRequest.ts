/** An order as a trader says it. */
import { SelfTrade, TimeInForce } from '@assay/protocol'

export const TIMES_IN_FORCE = {
  gtt: TimeInForce.GTT,
  ioc: TimeInForce.IOC,
  fok: TimeInForce.FOK,
  postOnly: TimeInForce.POST_ONLY,
} as const

export const SELF_TRADES = {
  cancelTaker: SelfTrade.CANCEL_TAKER,
  cancelMaker: SelfTrade.CANCEL_MAKER,
  cancelBoth: SelfTrade.CANCEL_BOTH,
  decrement: SelfTrade.DECREMENT,
  none: SelfTrade.NONE,
} as const

/** Decimal strings: a price in quote tokens per base token, a size in base tokens. */
export interface OrderRequest {
  readonly market: string | number
  readonly side: 'buy' | 'sell'
  readonly price: string
  readonly size: string
  /** `gtt` rests until it expires, `ioc` fills or goes, `fok` fills whole or not at all,
   * `postOnly` never takes. */
  readonly timeInForce?: keyof typeof TIMES_IN_FORCE
  /** With `postOnly`: rests one tick behind the best price instead of being refused. */
  readonly slide?: boolean
  /** Takes out what is open in `slot` first; that stays out whatever becomes of this order. */
  readonly replace?: boolean
  /** When it meets an order of the same owner; default `cancelTaker`. */
  readonly selfTrade?: keyof typeof SELF_TRADES
  /** Base tokens that the book shows at once, at least a sixteenth; default all. */
  readonly display?: string
  /** Default 24 hours; at most 30 days. */
  readonly expiresInMs?: number
  /** The highest fee rate that the order accepts; default is the market's. */
  readonly maxFeePpm?: number
  readonly slot?: number
}
