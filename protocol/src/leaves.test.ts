import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBytes, concatBytes, toHex } from './bytes.ts'
import {
  bookKey,
  decodeAccountHead,
  decodeAssetTotal,
  decodeBalance,
  decodeBookOrder,
  decodeGlobals,
  decodeSlot,
  encodeAccountHead,
  encodeAssetTotal,
  encodeBalance,
  encodeBookOrder,
  encodeGlobals,
  encodeSlot,
  leafAddress,
  priceOfBookKey,
} from './leaves.ts'
import { decodeMarket, encodeMarket, encodeMarketChunks } from './marketLeaf.ts'
import { Side } from './records.ts'

const uint = (bytes: number) => fc.maxSafeNat().map((n) => n % Math.min(2 ** (8 * bytes), 2 ** 53))
const fixed = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const rate = fc.integer({ min: -10_000, max: 10_000 })
const side = fc.constantFrom(Side.BID, Side.ASK)
const open = fc.record({ side, market: fc.integer({ min: 1, max: 4_095 }), bookKey: fixed(10) })
const market = fc.record({
  head: fc.record({
    status: fc.constantFrom(0, 1, 2, 3, 4),
    lastPrice: uint(4),
    bandRef: uint(4),
    bandRefTime: uint(6),
    statusUntil: uint(6),
    arrival: uint(6),
  }),
  config: fc.record({
    base: uint(1),
    quote: uint(1),
    baseUnitsPerLot: uint(7),
    quoteUnitsPerTickLot: uint(7),
    takerFee: fc.nat(10_000),
    makerFee: rate,
    minQuantity: uint(6),
  }),
  bands: fc.record({
    warnPpm: uint(3),
    haltPpm: uint(3),
    haltSeconds: uint(3),
    postOnlySeconds: uint(3),
    bucketSeconds: uint(3),
  }),
  fees: fc.record({ base: uint(8), quote: uint(8) }),
})
const order = fc.record({
  key: fixed(10),
  account: uint(4),
  slot: uint(2),
  quantity: uint(6),
  hidden: uint(6),
  display: uint(6),
  epoch: uint(4),
  expiry: uint(6),
  makerFee: rate,
  seq: uint(6),
})

function inverse<T>(
  values: fc.Arbitrary<T>,
  encode: (value: T) => Uint8Array,
  decode: (bytes: Uint8Array) => unknown,
) {
  const same = fc.property(values, (value) => {
    expect(decode(encode(value))).toEqual(value)
  })
  fc.assert(same)
}

test('leaves come back from their bytes', () => {
  const owner = fixed(20)
  const head = fc.record({ owner, epoch: uint(4), deadman: uint(6), interval: uint(2) })
  inverse(head, encodeAccountHead, decodeAccountHead)
  const balance = fc.record({ free: uint(8), locked: uint(8), lockEpoch: uint(4) })
  inverse(balance, (value) => encodeBalance(value), decodeBalance)
  inverse(fc.record({ lastSeq: uint(6), open: fc.option(open) }), encodeSlot, decodeSlot)
  inverse(market, (value) => encodeMarket(value as never), decodeMarket)
  inverse(order, encodeBookOrder, decodeBookOrder)
  const wide = fc.bigInt({ min: 0n, max: 2n ** 96n - 1n })
  const total = fc.record({ depositsConsumed: wide, withdrawalsEmitted: wide })
  inverse(total, encodeAssetTotal, decodeAssetTotal)
  const cursors = { clock: uint(6), inboxNext: uint(6), opSeqNext: uint(6), version: uint(2) }
  inverse(fc.record({ ...cursors, paramsHash: fixed(32) }), encodeGlobals, decodeGlobals)
})

test('a market leaf is its four data chunks in order', () => {
  const [value] = fc.sample(market, { numRuns: 1, seed: 3 }) as never[]
  const { head, config, config2, fees } = encodeMarketChunks(value as never)
  expect(encodeMarket(value as never)).toEqual(concatBytes(head, config, config2, fees))
})

test('a book leaf ends in its tag', () => {
  const [value] = fc.sample(order, { numRuns: 1, seed: 4 })
  expect(encodeBookOrder(value as never)[63]).toBe(2)
})

test('the smallest book key is the best order: price, then arrival', () => {
  const price = fc.integer({ min: 1, max: 2 ** 31 - 1 })
  const place = fc.tuple(price, fc.nat(2 ** 48 - 1))
  const ordered = fc.property(side, place, place, (of, [p, a], [q, b]) => {
    const better = of === Side.ASK ? p - q : q - p
    const expected = Math.sign(better === 0 ? a - b : better)
    expect(Math.sign(compareBytes(bookKey(of, p, a), bookKey(of, q, b)))).toBe(expected)
    expect(priceOfBookKey(of, bookKey(of, p, a))).toBe(p)
  })
  fc.assert(ordered, { numRuns: 1_000 })
})

test('addresses are those of the page', () => {
  const key = bookKey(Side.ASK, 0x01020304, 5)
  expect(toHex(leafAddress.account(1))).toBe('0x0100000001')
  expect(toHex(leafAddress.balance(1, 2))).toBe('0x020000000102')
  expect(toHex(leafAddress.slot(1, 1_023))).toBe('0x030000000103ff')
  expect(toHex(leafAddress.key(1, 15))).toBe('0x04000000010f')
  expect(toHex(leafAddress.market(4_095))).toBe('0x050fff')
  expect(toHex(leafAddress.book(1, Side.ASK, key))).toBe('0x06000101' + '01020304000000000005')
  expect(toHex(leafAddress.assetTotal(9))).toBe('0x0709')
  expect(toHex(leafAddress.globals())).toBe('0x08')
})
