import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concatBytes, toHex, uint256 } from './bytes.ts'
import {
  decodeGenesis,
  encodeGenesis,
  type GenesisConfig,
  genesisLeaves,
  genesisOutcome,
} from './genesis.ts'
import { sha256, ZERO_HASH } from './hashing.ts'
import { decodeGlobals, LeafKind, leafAddress } from './leaves.ts'
import { decodeMarket } from './marketLeaf.ts'
import { paramsHash, SCHEMA_HASH } from './schema.ts'

const market = fc.record({
  id: fc.integer({ min: 1, max: 4_095 }),
  config: fc.record({
    base: fc.nat(255),
    quote: fc.nat(255),
    baseUnitsPerLot: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
    quoteUnitsPerTickLot: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
    takerFee: fc.nat(10_000),
    makerFee: fc.integer({ min: -10_000, max: 10_000 }),
    minQuantity: fc.nat(2 ** 47 - 1),
  }),
  bands: fc.record({
    warnPpm: fc.nat(1_000_000),
    haltPpm: fc.nat(1_000_000),
    haltSeconds: fc.nat(86_400),
    postOnlySeconds: fc.nat(86_400),
    bucketSeconds: fc.nat(86_400),
  }),
})
const genesis = fc.record({
  shard: fc.nat(2 ** 32 - 1),
  maxLag: fc.nat(2 ** 48 - 1),
  time: fc.nat(2 ** 48 - 1),
  feeReceiver: fc.uint8Array({ minLength: 20, maxLength: 20 }),
  markets: fc.array(market, { maxLength: 5 }),
})

test('a genesis comes back from its bytes', () => {
  const inverse = fc.property(genesis, (config) => {
    const bytes = encodeGenesis(config)
    expect(decodeGenesis(bytes)).toEqual(config)
    expect(decodeGenesis(bytes.subarray(1))).toBeNull()
    expect(decodeGenesis(concatBytes(bytes, Uint8Array.of(0)))).toBeNull()
  })
  fc.assert(inverse)
})

test('decoding a genesis is total', () => {
  const total = fc.property(fc.uint8Array({ minLength: 36, maxLength: 102 }), (noise) => {
    const bytes = concatBytes(new Uint8Array(36), Uint8Array.of(0, 1), noise).slice(0, 104)
    const decoded = decodeGenesis(bytes)
    if (decoded !== null) expect(decoded.markets.length).toBe(1)
  })
  fc.assert(total)
  const wide = new Uint8Array(104).fill(0xff)
  wide.set([0, 1], 36)
  expect(decodeGenesis(wide)).toBeNull()
})

test('the genesis state has account 0, its markets and globals', () => {
  const [config] = fc.sample(
    genesis.filter(({ markets }) => markets.length === 2),
    { numRuns: 1, seed: 2 },
  ) as unknown as [GenesisConfig]
  const leaves = genesisLeaves(config)
  const kinds = leaves.map(({ address }) => address[0])
  const { ACCOUNT, MARKET, GLOBALS } = LeafKind
  expect(kinds).toEqual([ACCOUNT, MARKET, MARKET, GLOBALS])
  expect(toHex(leaves[0]?.address as Uint8Array)).toBe(toHex(leafAddress.account(0)))
  const { head, fees } = decodeMarket(leaves[1]?.value as Uint8Array)
  expect(head).toEqual({
    status: 1,
    lastPrice: 0,
    bandRef: 0,
    bandRefTime: 0,
    statusUntil: 0,
    arrival: 0,
  })
  expect(fees).toEqual({ base: 0, quote: 0 })
  expect(decodeGlobals(leaves[3]?.value as Uint8Array)).toEqual({
    clock: config.time,
    inboxNext: 0,
    opSeqNext: 0,
    version: 1,
    paramsHash: paramsHash(config),
  })
  const outcome = genesisOutcome(config, sha256(ZERO_HASH))
  expect(outcome).toEqual({
    stateRoot: sha256(ZERO_HASH),
    withdrawalsRoot: ZERO_HASH,
    withdrawalCount: 0,
    inboxNext: 0,
    clock: config.time,
    totals: [],
  })
})

test('paramsHash binds schema, shard and lag', () => {
  const tail = concatBytes(uint256(7).slice(28), uint256(7_200_000).slice(26))
  const expected = sha256(concatBytes(SCHEMA_HASH, tail))
  expect(toHex(paramsHash({ shard: 7, maxLag: 7_200_000 }))).toBe(toHex(expected))
})
