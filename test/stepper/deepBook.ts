/** The dearest steps: books whose best order lies as deep as prices and arrivals allow. */
import {
  signedRecord,
  TEST_GENESIS_TIME,
  TEST_MAX_LAG_MS,
  TEST_SEPARATOR,
  testGenesisLeaves,
  testKey,
} from '@assay/engine/suite'
import {
  type AmendTerms,
  accountId,
  amountUnits,
  assetId,
  bookKey,
  type CancelTerms,
  decodeMarket,
  encodeAccountHead,
  encodeBalance,
  encodeBookOrder,
  encodeForced,
  encodeForcedCancelAll,
  encodeForcedEntry,
  encodeForcedWithdraw,
  encodeMarket,
  encodeSlot,
  encodeUnsigned,
  type LeafWrite,
  leafAddress,
  MAX_WITHDRAWALS,
  type OrderTerms,
  RecordType,
  SelfTrade,
  Side,
  type SignedTermsOf,
  type SubmissionContext,
  type SweepTerms,
  TimeInForce,
  type WithdrawTerms,
} from '@assay/protocol'

const [MAKER, TAKER] = [1, 2]
const SUM = 10 ** 14
const ASSETS = 256
const LOTS = 10
const HIGHEST = 2 ** 31 - 1
/** After the genesis time, ms. */
const SOON_MS = 1_000
const LATE_MS = 86_400_000

/** Which exchange signs, and when its submission begins, ms. */
export interface DeepPlace {
  readonly separator: Uint8Array
  readonly time: number
}

export const TEST_PLACE: DeepPlace = { separator: TEST_SEPARATOR, time: TEST_GENESIS_TIME }

export interface Scenario {
  readonly leaves: readonly LeafWrite[]
  readonly context: SubmissionContext
  /** Entries with their payloads. */
  readonly inbox: readonly Uint8Array[]
  /** Null where not canonical. */
  readonly groups: readonly (Uint8Array | null)[]
}

/** Order i stands alone on the other side of the i-th node of the best order's path. */
function deepKeys(side: Side): { price: number; arrival: number }[] {
  // In market 1 the best ask has price 1, in market 2 the best bid the highest but one.
  const priceOf = (bits: number) => (side === Side.ASK ? 1 + bits : HIGHEST - 1 - bits)
  const keys = [{ price: priceOf(0), arrival: 1 }]
  for (let bit = 1; bit < 31; bit++)
    keys.push({ price: priceOf(2 ** bit), arrival: 2 ** 40 + 7 * bit + 3 })
  for (let bit = 1; bit < 48; bit++) keys.push({ price: priceOf(0), arrival: 2 ** bit + 1 })
  return keys.filter(({ price }) => price >= 1)
}

const REFRESH_ARRIVAL = 2 ** 47 - 1
const REFRESH_SLOT = 400

/**
 * The deepest ask of market 1 becomes an iceberg, and orders at its price lie beside every node of
 * the path that it will have once it is refreshed.
 */
function withDeepIceberg(scenario: Scenario): Scenario {
  const expiry = scenario.context.tFirst + LATE_MS
  const terms = { account: MAKER, epoch: 0, expiry, makerFee: 0, seq: 1 }
  const keyOf = (arrival: number) => bookKey(Side.ASK, 1, arrival)
  const lots = { quantity: LOTS, hidden: LOTS, display: LOTS }
  const orders = [{ ...terms, key: keyOf(1), slot: 100, ...lots }]
  for (let bit = 0; bit < 47; bit++) {
    const key = keyOf(REFRESH_ARRIVAL - 2 ** bit)
    orders.push({ ...terms, key, slot: REFRESH_SLOT + bit, quantity: 1, hidden: 0, display: 0 })
  }
  const leaves = new Map(scenario.leaves.map((leaf) => [leaf.address.join(), leaf]))
  const put = (leaf: LeafWrite) => leaves.set(leaf.address.join(), leaf)
  for (const order of orders) {
    put({ address: leafAddress.book(1, Side.ASK, order.key), value: encodeBookOrder(order) })
    const open = { side: Side.ASK, market: 1, bookKey: order.key }
    const value = encodeSlot({ lastSeq: 1, open })
    put({ address: leafAddress.slot(MAKER, order.slot), value })
  }
  const address = leafAddress.market(1)
  const market = decodeMarket(leaves.get(address.join())?.value as Uint8Array)
  const head = { ...market.head, arrival: REFRESH_ARRIVAL - 1 }
  put({ address, value: encodeMarket({ ...market, head }) })
  return { ...scenario, leaves: [...leaves.values()] }
}

/** Leaves with a deep ask side in market 1 and a deep bid side in market 2. */
function deepLeaves(expiry: number): LeafWrite[] {
  const leaves = [...testGenesisLeaves()]
  for (const account of [MAKER, TAKER]) {
    const head = { owner: testKey(account).address, epoch: 0, deadman: 0, interval: 0 }
    leaves.push({ address: leafAddress.account(account), value: encodeAccountHead(head) })
    for (const asset of [1, 2]) {
      const value = encodeBalance({ free: SUM, locked: account === MAKER ? SUM : 0, lockEpoch: 0 })
      leaves.push({ address: leafAddress.balance(account, asset), value })
    }
  }
  for (const [market, side] of [
    [1, Side.ASK],
    [2, Side.BID],
  ] as const) {
    for (const [i, { price, arrival }] of deepKeys(side).entries()) {
      const key = bookKey(side, price, arrival)
      const slot = 100 * market + i
      const quantity = side === Side.ASK ? LOTS : 1
      const lots = { quantity, hidden: 0, display: 0 }
      const order = { key, account: MAKER, slot, ...lots, epoch: 0, expiry, makerFee: 0, seq: 1 }
      leaves.push({ address: leafAddress.book(market, side, key), value: encodeBookOrder(order) })
      const open = { side, market, bookKey: key }
      leaves.push({
        address: leafAddress.slot(MAKER, slot),
        value: encodeSlot({ lastSeq: 1, open }),
      })
    }
    const at = leafAddress.market(market)
    const index = leaves.findIndex(({ address }) => address.join() === at.join())
    const value = decodeMarket(leaves[index]?.value as Uint8Array)
    const head = { ...value.head, arrival: 2 ** 47 + 2 ** 46 }
    leaves[index] = { address: at, value: encodeMarket({ ...value, head }) }
  }
  return leaves
}

/** Records of the two accounts in the deep state. */
export interface DeepRecords {
  /** An IOC bid of the taker in market 1 unless changed. */
  order(changes: Partial<Record<keyof OrderTerms, unknown>>, dt?: number): Uint8Array
  /** By the maker: slots 100 and 200 on hold the orders of market 1 and 2, deepest first. */
  cancel(market: number, slot: number): Uint8Array
  /** One lot off such an order. */
  amend(market: number, slot: number): Uint8Array
  withdraw(seq: number, asset: number): Uint8Array
  sweep(market: number, side: Side): Uint8Array
  /** The terms of `order` as an entry. */
  forcedOrder(changes: Partial<Record<keyof OrderTerms, unknown>>): Uint8Array
}

export function deepRecords({ separator, time }: DeepPlace): DeepRecords {
  const sign = (terms: SignedTermsOf, dt: number): Uint8Array => {
    const { privateKey, address: owner } = testKey(terms.account)
    const signer = { owner, epoch: 0, keyGeneration: 0 }
    return signedRecord(separator, terms, { privateKey, signer, dt })
  }
  const orderTerms = (changes: Partial<Record<keyof OrderTerms, unknown>>) =>
    ({
      ...{ type: RecordType.ORDER, account: TAKER, key: 0, seq: 2, market: 1, slot: 1 },
      ...{ side: Side.BID, timeInForce: TimeInForce.IOC, slide: false, replace: false },
      ...{ selfTrade: SelfTrade.CANCEL_TAKER, price: 1, quantity: 1, expiry: time + LATE_MS },
      ...{ maxFeePpm: 10_000, displayQuantity: 0, stopPrice: 0 },
      ...changes,
    }) as unknown as OrderTerms
  return {
    order: (changes, dt = 0) => sign(orderTerms(changes), dt),
    forcedOrder: (changes) => encodeForcedEntry(1, encodeForced(orderTerms(changes))),
    cancel: (market, slot) => {
      const head = { type: RecordType.CANCEL, account: MAKER, key: 0, seq: 2, market, slot }
      return sign(head as CancelTerms, 0)
    },
    amend: (market, slot) => {
      const head = { account: MAKER, key: 0, seq: 2, market, slot, lots: 1 }
      return sign({ type: RecordType.AMEND, ...head } as AmendTerms, 0)
    },
    withdraw: (seq, asset) => {
      const head = { type: RecordType.WITHDRAW, account: TAKER, key: 0, seq, asset, amount: 1 }
      return sign(head as WithdrawTerms, 0)
    },
    sweep: (market, side) => {
      const terms = { type: RecordType.SWEEP, market, side, n: 64, account: 0, slot: 0 }
      return encodeUnsigned(terms as SweepTerms, 2 * SOON_MS)
    },
  }
}

/** A submission of these records over the deep state, whose makers expire soon or late. */
export function deepScenario(
  { separator, time }: DeepPlace,
  expires: 'soon' | 'late',
  groups: readonly (Uint8Array | null)[],
  inbox: readonly Uint8Array[] = [],
): Scenario {
  const context = {
    firstOpSeq: 0,
    groups: groups.length,
    tFirst: time,
    tLast: time + 10 * SOON_MS,
    inboxFrom: 0,
    inboxTo: inbox.length,
    inclusionTime: time,
    maxLag: TEST_MAX_LAG_MS,
    domainSeparator: separator,
  }
  const leaves = deepLeaves(time + (expires === 'soon' ? SOON_MS : LATE_MS))
  return { leaves, context, inbox, groups }
}

/** The taker rich in every asset. */
function withAllAssets(scenario: Scenario): Scenario {
  const value = encodeBalance({ free: SUM, locked: 0, lockEpoch: 0 })
  const balances = Array.from({ length: ASSETS }, (_, asset) => ({
    address: leafAddress.balance(TAKER, asset),
    value,
  }))
  return { ...scenario, leaves: [...scenario.leaves, ...balances] }
}

/** Each entry that pays, places or kills, as often as an interval takes it. */
export function forcedScenarios(place: DeepPlace): readonly Scenario[] {
  const { order, forcedOrder } = deepRecords(place)
  const many = <T>(make: (i: number) => T): T[] => Array.from({ length: 60 }, (_, i) => make(i))
  const [maker, account] = [accountId(MAKER), accountId(TAKER)]
  const kill = encodeForcedEntry(1, encodeForcedCancelAll(maker))
  const pays = many((i) => {
    const payment = { account, asset: assetId(1 + (i % 2)), amount: amountUnits(1) }
    return encodeForcedEntry(1, encodeForcedWithdraw(payment))
  })
  const places = many((i) => forcedOrder({ slot: 1 + i, market: 9 }))
  // One of 64 matches, and then everything that it met is dead.
  const matches = [
    forcedOrder({ quantity: 600, timeInForce: TimeInForce.GTT }),
    kill,
    forcedOrder({ seq: 3, slot: 2, quantity: 700, price: 2 ** 20 }),
  ]
  return [
    ...[pays, many(() => kill), places].map((inbox) => deepScenario(place, 'late', [], inbox)),
    deepScenario(place, 'late', [order({ seq: 9, quantity: 700 })], matches),
  ]
}

/** One for each family of steps. */
export function deepScenarios(place: DeepPlace = TEST_PLACE): readonly Scenario[] {
  const { order, cancel, amend, withdraw, sweep } = deepRecords(place)
  const scenario = (expires: 'soon' | 'late', groups: readonly Uint8Array[]) =>
    deepScenario(place, expires, groups)
  const ask = {
    side: Side.ASK,
    market: 2,
    price: HIGHEST,
    timeInForce: TimeInForce.GTT,
    quantity: 3,
  }
  const many = Array.from({ length: MAX_WITHDRAWALS }, (_, i) => withdraw(i + 1, i % ASSETS))
  return [
    // Partial fills of the deepest order, then many whole ones and a rest.
    scenario('late', [
      ...[2, 3, 4].map((seq) => order({ seq })),
      order({ seq: 5, quantity: 600, timeInForce: TimeInForce.GTT }),
    ]),
    // Inserts beside a deep other side.
    scenario(
      'late',
      [10, 11, 12, 13].map((slot) => order({ ...ask, slot, seq: 2 })),
    ),
    // Cancels of the deepest first.
    scenario(
      'late',
      Array.from({ length: 8 }, (_, i) => cancel(1, 100 + i)),
    ),
    // Expired makers: removed by their owner's next order, cleaned by a taker, swept.
    scenario('soon', [
      order({ account: MAKER, slot: 100, seq: 2, market: 1, price: 1 }, 2 * SOON_MS),
      order({ quantity: 700, seq: 2 }),
    ]),
    scenario('soon', [sweep(1, Side.ASK), sweep(2, Side.BID)]),
    withDeepIceberg(scenario('late', [order({ quantity: 3 }), order({ seq: 3, quantity: LOTS })])),
    // Lots off the deepest order.
    scenario('late', [amend(1, 100), amend(2, 200)]),
    // As many withdrawals as a submission has, over all assets: the dearest END.
    withAllAssets(scenario('late', many)),
  ]
}
