/** What a trader may want: the terms of one operation, drawn from the seed. */
import {
  type AccountId,
  type AmendTerms,
  encodeKey,
  type MarketId,
  type OrderTerms,
  type PriceTicks,
  type QuantityLots,
  type QuoteAction,
  QuoteKind,
  RecordType,
  type Rng,
  SelfTrade,
  type Seq,
  type SessionKey,
  type Side,
  type SignedTermsOf,
  type SlotId,
  Status,
  TimeInForce,
  type TimestampMs,
} from '@assay/protocol'

/** Where an operation stands; `slots` has one, but of a mass quote each action's. */
export interface Head {
  readonly account: AccountId
  readonly key: number
  readonly seq: Seq
  readonly slots: readonly number[]
}

export type TermsOf = (head: Head) => SignedTermsOf

export interface Operations {
  readonly order: TermsOf
  readonly cancel: TermsOf
  readonly amend: TermsOf
  readonly quote: TermsOf
  readonly withdraw: TermsOf
  readonly cancelAll: TermsOf
  readonly deadman: TermsOf
  /** `leaf`: as the key shall be. */
  setKey(index: number, leaf: SessionKey): TermsOf
  /** Any that a stranger would like to have signed. */
  any(): TermsOf
}

const MID_PRICE = 1_000
/** Lives of orders: some are dead before they rest. */
const LIVES_MS = [40, 5_000, 60_000, 3_600_000] as const
/** Of dead-man's switches, seconds; 0 takes one away. */
const INTERVALS = [0, 8, 30, 120, 3_600] as const
const MAX_FEE_PPM = 10_000
const TIMES_IN_FORCE = [
  ...[TimeInForce.GTT, TimeInForce.GTT, TimeInForce.GTT, TimeInForce.GTT],
  ...[TimeInForce.IOC, TimeInForce.FOK, TimeInForce.POST_ONLY, TimeInForce.POST_ONLY],
] as const

export function createOperations(parts: {
  readonly rng: Rng
  readonly markets: readonly number[]
  readonly assets: readonly number[]
  /** ms. */
  readonly now: () => number
}): Operations {
  const { rng, markets, assets, now } = parts
  const pick = <T>(values: readonly T[]): T => values[rng.below(values.length)] as T
  const isOneOf = (share: number) => rng.below(share) === 0

  const signed = ({ account, key, seq }: Head) => ({ account, key, seq })
  const placed = (head: Head) => ({
    ...signed(head),
    market: pick(markets) as MarketId,
    slot: head.slots[0] as SlotId,
  })
  /** Most bids below the asks, and some not. */
  const priced = () => {
    const side = rng.below(2) as Side
    const towards = side === 0 ? 1 : -1
    return { side, price: (MID_PRICE + towards * (rng.below(20) - 11)) as PriceTicks }
  }
  const quantity = () => (10 + rng.below(40)) as QuantityLots
  const expiry = () => (now() + pick(LIVES_MS)) as TimestampMs

  function order(head: Head): OrderTerms {
    const lots = quantity()
    const timeInForce = pick(TIMES_IN_FORCE)
    return {
      type: RecordType.ORDER,
      ...placed(head),
      ...priced(),
      timeInForce,
      slide: timeInForce === TimeInForce.POST_ONLY && isOneOf(2),
      replace: isOneOf(4),
      selfTrade: pick(Object.values(SelfTrade)),
      quantity: lots,
      expiry: expiry(),
      maxFeePpm: MAX_FEE_PPM,
      // Some show too little.
      displayQuantity: isOneOf(4) ? 1 + rng.below(lots) : 0,
      stopPrice: 0,
    }
  }

  function action(slot: number): QuoteAction {
    const at = { slot: slot as SlotId }
    if (isOneOf(5)) {
      const nothing = { side: 0, slide: false, price: 0, quantity: 0 }
      return { kind: QuoteKind.CANCEL, ...at, ...nothing } as QuoteAction
    }
    const kind = pick([QuoteKind.PLACE, QuoteKind.REPLACE, QuoteKind.REPLACE])
    return { kind, ...at, ...priced(), slide: isOneOf(3), quantity: quantity() }
  }

  const operations: Omit<Operations, 'any'> = {
    order,
    cancel: (head) => ({ type: RecordType.CANCEL, ...placed(head) }),
    amend: (head) => {
      const lots = (1 + rng.below(30)) as QuantityLots
      return { type: RecordType.AMEND, ...placed(head), lots } satisfies AmendTerms
    },
    quote: (head) => ({
      type: RecordType.MASS_QUOTE,
      ...signed(head),
      market: pick(markets) as MarketId,
      expiry: expiry(),
      maxFeePpm: MAX_FEE_PPM,
      actions: head.slots.map(action),
    }),
    withdraw: (head) => {
      const amount = 1 + rng.below(50_000)
      const asset = pick(assets)
      return { type: RecordType.WITHDRAW, ...signed(head), asset, amount } as SignedTermsOf
    },
    cancelAll: (head) => ({ type: RecordType.CANCEL_ALL, ...signed(head) }),
    deadman: (head) => ({
      type: RecordType.DEADMAN,
      ...signed(head),
      interval: pick(INTERVALS),
    }),
    setKey: (index, leaf) => (head) => {
      const bytes = encodeKey(leaf)
      const halves = { keyLeafHead: bytes.slice(0, 32), keyHash: bytes.slice(32) }
      return { type: RecordType.SET_KEY, ...signed(head), index, ...halves }
    },
  }
  const { cancel, amend, quote, withdraw, cancelAll, deadman } = operations
  const all = [order, order, cancel, amend, quote, withdraw, cancelAll, deadman]
  return { ...operations, any: () => pick(all) }
}

/** Of a record that moved nothing of an account, by whomever it was signed. */
export function ranForNobody(status: number): boolean {
  return status !== Status.OK && status < Status.SLOT_OTHER_MARKET
}
