/** Events as numbers in the journal, and as subscribers see them. */
import {
  assert,
  type BookOrder,
  bookKey,
  type KeyKind,
  type MarketStatus,
  type Side,
  type WithdrawalEntry,
} from '@assay/protocol'
import type { EngineEvent } from '../types.ts'
import { EVENT_SIZE, type Journal } from './journal.ts'
import {
  ARRIVAL,
  DISPLAY,
  EPOCH,
  EXPIRY,
  HIDDEN,
  MAKER_FEE,
  ORDER_DOUBLES,
  ORDER_INTS,
  type Orders,
  PLACE,
  QUANTITY,
  SEQ,
  SLOT,
} from './orders.ts'

const FILL = 1
const RESTED = 2
const REMOVED = 3
const ACCOUNT_OPENED = 4
const DEPOSIT = 5
const ALL_CANCELLED = 6
const WITHDRAWAL = 7
const COLLECTED = 8
const MARKET_LISTED = 9
const MARKET_CHANGED = 10
const MARKET_STATUS = 11
const BAND_WARNING = 12
export const REDUCED = 13
export const REFRESHED = 14
const KEY_SET = 15

/** Why an order left the book; {@link REASONS} has their names. */
export const CANCELLED = 0
export const EXPIRED = 1
export const DEAD = 2
export const SELF_TRADED = 3
export const REPLACED = 4
export const AMENDED = 5
const REASONS = ['cancelled', 'expired', 'dead', 'selfTrade', 'replaced', 'amended'] as const

/** Why all orders of an account died; {@link DEATHS} has their names. */
export const CANCEL_ALL = 0
export const DEADMAN = 1
const DEATHS = ['cancelAll', 'deadman'] as const

/** A fill, in the order of the event's numbers. PERF: positional, because this is the hot path. */
export function fillEvent(
  journal: Journal,
  market: number,
  price: number,
  quantity: number,
  takerSide: number,
  makerAccount: number,
  makerSlot: number,
  makerSeq: number,
  remaining: number,
  fee: number,
  takerAccount: number,
  takerSlot: number,
  takerSeq: number,
): void {
  const at = journal.event(FILL)
  const { events } = journal
  events[at + 1] = market
  events[at + 2] = price
  events[at + 3] = quantity
  events[at + 4] = takerSide
  events[at + 5] = makerAccount
  events[at + 6] = makerSlot
  events[at + 7] = makerSeq
  events[at + 8] = remaining
  events[at + 9] = fee
  events[at + 10] = takerAccount
  events[at + 11] = takerSlot
  events[at + 12] = takerSeq
}

/** An order rests, as it stands in the book. */
export function restedEvent(
  journal: Journal,
  orders: Orders,
  order: number,
  price: number,
  id: number,
) {
  orderEvent(journal, RESTED, orders, order, price, id, 0, 0, 0)
}

/** An order leaves, as it stood in the book. `id`: of its account. */
export function removedEvent(
  journal: Journal,
  orders: Orders,
  order: number,
  price: number,
  id: number,
  reason: number,
): void {
  orderEvent(journal, REMOVED, orders, order, price, id, reason, 0, 0)
}

/** An order as it stands; `lots` and `visible` are those that it has lost. */
export function orderEvent(
  journal: Journal,
  type: number,
  { ints, doubles }: Orders,
  order: number,
  price: number,
  id: number,
  reason: number,
  lots: number,
  visible: number,
): void {
  const at = journal.event(type)
  const { events } = journal
  const int = order * ORDER_INTS
  const double = order * ORDER_DOUBLES
  events[at + 1] = ints[int + PLACE] as number
  events[at + 2] = price
  events[at + 3] = id
  events[at + 4] = ints[int + SLOT] as number
  events[at + 5] = doubles[double + QUANTITY] as number
  events[at + 6] = (ints[int + EPOCH] as number) >>> 0
  events[at + 7] = doubles[double + EXPIRY] as number
  events[at + 8] = ints[int + MAKER_FEE] as number
  events[at + 9] = doubles[double + SEQ] as number
  events[at + 10] = doubles[double + ARRIVAL] as number
  events[at + 11] = reason
  events[at + 12] = doubles[double + HIDDEN] as number
  events[at + 13] = doubles[double + DISPLAY] as number
  events[at + 14] = lots
  events[at + 15] = visible
}

export function accountOpenedEvent(journal: Journal, account: number): void {
  const at = journal.event(ACCOUNT_OPENED)
  journal.events[at + 1] = account
}

export function depositEvent(
  journal: Journal,
  deposit: { index: number; account: number; asset: number; amount: number },
): void {
  const at = journal.event(DEPOSIT)
  const { events } = journal
  events[at + 1] = deposit.index
  events[at + 2] = deposit.account
  events[at + 3] = deposit.asset
  events[at + 4] = deposit.amount
}

export function allCancelledEvent(
  journal: Journal,
  account: number,
  epoch: number,
  reason: typeof CANCEL_ALL | typeof DEADMAN,
): void {
  const at = journal.event(ALL_CANCELLED)
  journal.events[at + 1] = account
  journal.events[at + 2] = epoch
  journal.events[at + 3] = reason
}

/** `index`: among the submission's withdrawals. */
export function withdrawalEvent(journal: Journal, account: number, index: number): void {
  const at = journal.event(WITHDRAWAL)
  journal.events[at + 1] = account
  journal.events[at + 2] = index
}

/** Units of the market's fees that were paid. */
export function collectedEvent(
  journal: Journal,
  market: number,
  base: number,
  quote: number,
): void {
  const at = journal.event(COLLECTED)
  journal.events[at + 1] = market
  journal.events[at + 2] = base
  journal.events[at + 3] = quote
}

export function marketEvent(journal: Journal, market: number, isListed: boolean): void {
  const at = journal.event(isListed ? MARKET_LISTED : MARKET_CHANGED)
  journal.events[at + 1] = market
}

/** Prices in ticks. */
export function bandWarningEvent(
  journal: Journal,
  market: number,
  price: number,
  reference: number,
): void {
  const at = journal.event(BAND_WARNING)
  journal.events[at + 1] = market
  journal.events[at + 2] = price
  journal.events[at + 3] = reference
}

export function marketStatusEvent(
  journal: Journal,
  market: number,
  status: number,
  until: number,
): void {
  const at = journal.event(MARKET_STATUS)
  journal.events[at + 1] = market
  journal.events[at + 2] = status
  journal.events[at + 3] = until
}

export function keySetEvent(
  journal: Journal,
  key: { account: number; index: number; kind: number; generation: number },
): void {
  const at = journal.event(KEY_SET)
  const { events } = journal
  events[at + 1] = key.account
  events[at + 2] = key.index
  events[at + 3] = key.kind
  events[at + 4] = key.generation
}

/** What the numbers do not say. */
export interface EventContext {
  readonly ownerOf: (account: number) => Uint8Array
  readonly withdrawal: (index: number) => WithdrawalEntry
}

/** The item's events as objects of their own. */
export function eventsOf(journal: Journal, context: EventContext): EngineEvent[] {
  return Array.from({ length: journal.eventCount }, (_, event) => {
    const at = event * EVENT_SIZE
    return eventOf((field) => journal.events[at + field] as number, context)
  })
}

function eventOf(number: (field: number) => number, context: EventContext): EngineEvent {
  switch (number(0)) {
    case FILL:
      return fillOf(number)
    case RESTED:
      return { type: 'rested', ...placedOf(number) }
    case REMOVED: {
      const reason = REASONS[number(11)]
      assert(reason !== undefined, 'a removal has a reason')
      return { type: 'removed', reason, ...placedOf(number) }
    }
    case REDUCED: {
      const reason = number(11) === AMENDED ? 'amended' : 'selfTrade'
      return { type: 'reduced', reason, ...placedOf(number), lots: number(14), visible: number(15) }
    }
    case REFRESHED:
      return { type: 'refreshed', ...placedOf(number) }
    case COLLECTED:
      return { type: 'collected', market: number(1), base: number(2), quote: number(3) }
    case ACCOUNT_OPENED: {
      const account = number(1)
      return { type: 'accountOpened', account, owner: context.ownerOf(account) }
    }
    case DEPOSIT: {
      const [index, account, asset, amount] = [number(1), number(2), number(3), number(4)]
      return { type: 'deposit', index, account, asset, amount }
    }
    case ALL_CANCELLED: {
      const reason = DEATHS[number(3)]
      assert(reason !== undefined, 'orders die for a reason')
      return { type: 'allCancelled', account: number(1), epoch: number(2), reason }
    }
    case KEY_SET: {
      const [account, index, generation] = [number(1), number(2), number(4)]
      return { type: 'keySet', account, index, kind: number(3) as KeyKind, generation }
    }
    case BAND_WARNING:
      return { type: 'bandWarning', market: number(1), price: number(2), reference: number(3) }
    case MARKET_LISTED:
      return { type: 'marketListed', market: number(1) }
    case MARKET_CHANGED:
      return { type: 'marketChanged', market: number(1) }
    case MARKET_STATUS: {
      const status = number(2) as MarketStatus
      return { type: 'marketStatus', market: number(1), status, until: number(3) }
    }
    default:
      assert(number(0) === WITHDRAWAL, 'events are of a known type')
      return { type: 'withdrawal', account: number(1), entry: context.withdrawal(number(2)) }
  }
}

function fillOf(number: (field: number) => number): EngineEvent {
  const [account, slot, seq] = [number(5), number(6), number(7)]
  return {
    type: 'fill',
    market: number(1),
    price: number(2),
    quantity: number(3),
    takerSide: number(4) as Side,
    maker: { account, slot, seq, remaining: number(8), fee: number(9) },
    taker: { account: number(10), slot: number(11), seq: number(12) },
  }
}

function placedOf(number: (field: number) => number) {
  const place = number(1)
  const side = (place & 1) as Side
  const price = number(2)
  const order: BookOrder = {
    key: bookKey(side, price, number(10)),
    account: number(3),
    slot: number(4),
    quantity: number(5),
    hidden: number(12),
    display: number(13),
    epoch: number(6),
    expiry: number(7),
    makerFee: number(8),
    seq: number(9),
  }
  return { market: place >> 1, side, order, price }
}
