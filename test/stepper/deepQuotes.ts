/** The dearest steps of mass quotes: both sides of a book as deep as they get. */
import { signedRecord, testKey } from '@assay/engine/suite'
import {
  bookKey,
  decodeMarket,
  encodeBookOrder,
  encodeMarket,
  encodeSlot,
  GROUP_BYTES,
  type LeafWrite,
  leafAddress,
  type MassQuoteTerms,
  QuoteKind,
  RecordType,
  Side,
} from '@assay/protocol'
import { type DeepPlace, deepScenario, type Scenario } from './deepBook.ts'

const [MAKER, TAKER] = [1, 2]
const LATE_MS = 86_400_000
const SOON_MS = 1_000
/** The best bid, all of whose lower bits are ones, and the ask that is to rest, all zeros. */
const ASK_PRICE = 2 ** 30
const BID_PRICE = ASK_PRICE - 1
/** That of the order that comes next. */
const ARRIVAL = 2 ** 47 - 1

/** Beside every node of the best bid's path, and of the path of the next ask at its price. */
function deepOrders(): { side: Side; price: number; arrival: number }[] {
  const orders = [{ side: Side.BID as Side, price: BID_PRICE, arrival: 1 }]
  for (let bit = 1; bit < 30; bit++) {
    const arrival = 2 ** 40 + 7 * bit
    orders.push({ side: Side.BID, price: BID_PRICE - 2 ** bit, arrival })
    orders.push({ side: Side.ASK, price: ASK_PRICE + 2 ** bit, arrival: arrival + 1 })
  }
  for (let bit = 1; bit < 47; bit++) {
    orders.push({ side: Side.BID, price: BID_PRICE, arrival: 2 ** bit + 1 })
    orders.push({ side: Side.ASK, price: ASK_PRICE, arrival: ARRIVAL - 2 ** bit })
  }
  return orders
}

function withDeepMarket(scenario: Scenario): Scenario {
  const market = 1
  const expiry = scenario.context.tFirst + LATE_MS
  const isOld = ({ address }: LeafWrite) => address[0] === 6 && address[2] === market
  const leaves = new Map(
    scenario.leaves.filter((leaf) => !isOld(leaf)).map((leaf) => [leaf.address.join(), leaf]),
  )
  const put = (leaf: LeafWrite) => leaves.set(leaf.address.join(), leaf)
  for (const [i, { side, price, arrival }] of deepOrders().entries()) {
    const [key, slot] = [bookKey(side, price, arrival), 500 + i]
    const lots = { quantity: 1, hidden: 0, display: 0 }
    const order = { key, account: MAKER, slot, ...lots, epoch: 0, expiry, makerFee: 0, seq: 1 }
    put({ address: leafAddress.book(market, side, key), value: encodeBookOrder(order) })
    const value = encodeSlot({ lastSeq: 1, open: { side, market, bookKey: key } })
    put({ address: leafAddress.slot(MAKER, slot), value })
  }
  const address = leafAddress.market(market)
  const found = decodeMarket(leaves.get(address.join())?.value as Uint8Array)
  const head = { ...found.head, arrival: ARRIVAL - 1 }
  put({ address, value: encodeMarket({ ...found, head }) })
  return { ...scenario, leaves: [...leaves.values()] }
}

type Action = Readonly<Partial<Record<'kind' | 'side' | 'slot' | 'price' | 'quantity', number>>>

function quote(
  { separator, time }: DeepPlace,
  account: number,
  actions: readonly Action[],
  dt = 0,
): Uint8Array[] {
  const defaults = { kind: QuoteKind.PLACE, side: Side.BID, slide: true, price: 1, quantity: 1 }
  const head = { type: RecordType.MASS_QUOTE, account, key: 0, seq: 2, market: 1 }
  const terms = {
    ...head,
    expiry: time + LATE_MS,
    maxFeePpm: 10_000,
    actions: actions.map((action) => ({ ...defaults, ...action })),
  } as unknown as MassQuoteTerms
  const { privateKey, address: owner } = testKey(account)
  const signer = { owner, epoch: 0, keyGeneration: 0 }
  const record = signedRecord(separator, terms, { privateKey, signer, dt })
  return Array.from({ length: record.length / GROUP_BYTES }, (_, i) =>
    record.subarray(GROUP_BYTES * i, GROUP_BYTES * (i + 1)),
  )
}

/** Placements beside two deep books, removals of the deepest, cleans of a deep side. */
export function deepQuoteScenarios(place: DeepPlace): readonly Scenario[] {
  const twenty = (action: (i: number) => Action) => Array.from({ length: 20 }, (_, i) => action(i))
  const late = (account: number, actions: readonly Action[]) =>
    deepScenario(place, 'late', quote(place, account, actions))
  const asks = twenty((i) => ({ slot: 1 + i, side: Side.ASK, price: ASK_PRICE }))
  const sliding = twenty((i) => ({ slot: 1 + i, side: Side.ASK, price: BID_PRICE - i }))
  const cancel = { kind: QuoteKind.CANCEL, slide: false, price: 0, quantity: 0 }
  return [
    withDeepMarket(late(TAKER, asks)),
    withDeepMarket(late(TAKER, sliding)),
    late(
      MAKER,
      twenty((i) => ({ ...cancel, slot: 100 + i }) as Action),
    ),
    deepScenario(
      place,
      'soon',
      quote(
        place,
        TAKER,
        [
          { slot: 1, price: 2 ** 20 },
          { slot: 2, price: 2 ** 20 },
        ],
        2 * SOON_MS,
      ),
    ),
  ]
}
