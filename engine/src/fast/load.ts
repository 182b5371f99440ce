/** Old orders of the slot, and the order's working copies. Spec: matching, REMOVE_OLD, LOAD. */
import {
  AMOUNT_LIMIT,
  MAX_EXPIRY_MS,
  type MarketConfig,
  MarketStatus,
  Phase,
  Side,
  Status,
  StepKind,
  TimeInForce,
} from '@assay/protocol'
import { settle } from './breaker.ts'
import { BalanceCell, type Core } from './core.ts'
import { CANCELLED, REPLACED } from './events.ts'
import { deathOf, leaveBook } from './leaveBook.ts'
import { MARKET_SIZE, STATUS } from './markets.ts'
import type { OrderFields } from './orderTerms.ts'
import {
  ACCOUNT_ID,
  ALL_OR_NOTHING,
  BASE_FREE,
  BASE_LOCK_EPOCH,
  BASE_LOCKED,
  CLOCK,
  HEAD_DEADMAN,
  HEAD_EPOCH,
  HEAD_INTERVAL,
  LIMIT_PRICE,
  LOADED,
  MARKET_ID,
  MARKET_STATUS,
  PHASE,
  QUOTE_FREE,
  QUOTE_LOCK_EPOCH,
  QUOTE_LOCKED,
  REBATES,
  RECEIVED,
  REMAINING,
  TAKER_RATE,
} from './registers.ts'

const base = new BalanceCell()
const quote = new BalanceCell()
/** The order's market as its clock has it. */
const market = new Float64Array(MARKET_SIZE)

export function removeOld(core: Core): void {
  const order = core.accounts.openOrders[core.slot] as number
  const death = deathOf(core, order)
  if (death === CANCELLED && !core.order.replace) {
    core.endRecord(StepKind.REMOVE_OLD, Phase.REMOVE_OLD, Status.SLOT_IN_USE)
    return
  }
  leaveBook(core, order, death === CANCELLED ? REPLACED : death)
  core.registers[PHASE] = Phase.LOAD
  core.step(StepKind.REMOVE_OLD, Phase.REMOVE_OLD)
}

export function load(core: Core): void {
  const { order, registers, accounts, markets, account } = core
  const config = markets.config(order.market)
  if (config !== undefined) {
    core.openBalance(account, config.base, base)
    core.openBalance(account, config.quote, quote)
  }
  const from = order.market * MARKET_SIZE
  for (let i = 0; i < MARKET_SIZE; i++) market[i] = markets.numbers[from + i] as number
  settle(market, markets.bandsOf(order.market), registers[CLOCK] as number)
  const refusal = refusalOf(core, order, config)
  if (refusal !== Status.OK || config === undefined) {
    core.endRecord(StepKind.LOAD, Phase.LOAD, refusal)
    return
  }
  registers[ACCOUNT_ID] = order.account
  registers[MARKET_ID] = order.market
  registers[REMAINING] = order.quantity
  registers[RECEIVED] = 0
  registers[REBATES] = 0
  registers[TAKER_RATE] = config.takerFee
  registers[LIMIT_PRICE] = order.price
  registers[BASE_FREE] = base.free
  registers[BASE_LOCKED] = base.locked
  registers[BASE_LOCK_EPOCH] = base.lockEpoch
  registers[QUOTE_FREE] = quote.free
  registers[QUOTE_LOCKED] = quote.locked
  registers[QUOTE_LOCK_EPOCH] = quote.lockEpoch
  for (let i = 0; i < MARKET_SIZE; i++) registers[MARKET_STATUS + i] = market[i] as number
  registers[HEAD_EPOCH] = accounts.epochOf(account)
  registers[HEAD_DEADMAN] = accounts.deadmanOf(account)
  registers[HEAD_INTERVAL] = accounts.intervalOf(account)
  registers[LOADED] = 1
  const isAllOrNothing = order.timeInForce === TimeInForce.FOK
  registers[ALL_OR_NOTHING] = isAllOrNothing ? 1 : 0
  if (isAllOrNothing) core.rollback.begin(core.journal.eventCount)
  registers[PHASE] = Phase.MATCH
  core.step(StepKind.LOAD, Phase.LOAD)
}

/** The first reason of the list, or OK. */
function refusalOf(core: Core, order: OrderFields, config: MarketConfig | undefined): Status {
  const refusal = refusedTerms(core, order, config, market[STATUS] as MarketStatus)
  if (refusal !== Status.OK || config === undefined) return refusal
  const isCovered =
    order.side === Side.BID
      ? quote.free >= order.price * order.quantity * config.quoteUnitsPerTickLot
      : base.free >= order.quantity * config.baseUnitsPerLot
  return isCovered ? Status.OK : Status.INSUFFICIENT_BALANCE
}

/** The first reason that market and terms give, or OK. `status`: of the market at this time. */
export function refusedTerms(
  core: Core,
  order: OrderFields,
  config: MarketConfig | undefined,
  status: MarketStatus,
): Status {
  if (config === undefined || status === MarketStatus.UNLISTED) return Status.UNKNOWN_MARKET
  const isPostOnly = order.timeInForce === TimeInForce.POST_ONLY
  const clock = core.registers[CLOCK] as number
  if (status > MarketStatus.POST_ONLY) return Status.MARKET_CLOSED
  if (status === MarketStatus.POST_ONLY && !isPostOnly) return Status.MARKET_POST_ONLY
  if (order.expiry <= clock) return Status.ORDER_EXPIRED
  if (order.expiry > clock + MAX_EXPIRY_MS) return Status.EXPIRY_TOO_FAR
  if (order.quantity < config.minQuantity) return Status.QUANTITY_TOO_SMALL
  // SAFETY: rounding is monotonic, so a product that is below 2^53 here is exact.
  const units = order.quantity * config.baseUnitsPerLot
  const notional = order.price * order.quantity * config.quoteUnitsPerTickLot
  if (units >= AMOUNT_LIMIT || notional >= AMOUNT_LIMIT) return Status.NOTIONAL_TOO_LARGE
  const rate = isPostOnly ? Math.max(0, config.makerFee) : config.takerFee
  if (order.maxFeePpm < rate) return Status.FEE_ABOVE_MAXIMUM
  return displayIsTooSmall(order, config.minQuantity) ? Status.DISPLAY_TOO_SMALL : Status.OK
}

/** So that an order refreshes at most 15 times. */
function displayIsTooSmall({ quantity, displayQuantity }: OrderFields, minimum: number): boolean {
  if (displayQuantity === 0) return false
  return displayQuantity < Math.max(minimum, Math.ceil(quantity / 16))
}
