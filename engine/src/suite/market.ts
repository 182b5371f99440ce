/** The deployment that flows and vectors play in. */
import {
  type Domain,
  domainSeparator,
  type GenesisConfig,
  genesisLeaves,
  type LeafWrite,
  type MarketConfig,
} from '@assay/protocol'
import { testKey } from './keys.ts'

/** 2026-01-01T00:00:00Z, ms. */
export const TEST_GENESIS_TIME = 1_767_225_600_000
export const TEST_MAX_LAG_MS = 7_200_000

/** Chain 31337, a Vault of 0x11 bytes, shard 1. */
export const TEST_DOMAIN: Domain = {
  chainId: 31_337,
  vault: new Uint8Array(20).fill(0x11),
  shard: 1,
}
export const TEST_SEPARATOR: Uint8Array = domainSeparator(TEST_DOMAIN)

/** 1: assets 1/2 with a rebate. 2: assets 1/2, both pay. 3: assets 3/2, free makers. */
export const TEST_MARKETS: readonly { readonly id: number; readonly config: MarketConfig }[] = [
  market(1, { base: 1, baseUnitsPerLot: 1_000, takerFee: 500, makerFee: -100, minQuantity: 1 }),
  market(2, { base: 1, baseUnitsPerLot: 7, takerFee: 1_000, makerFee: 250, minQuantity: 3 }),
  market(3, { base: 3, baseUnitsPerLot: 1, takerFee: 300, makerFee: 0, minQuantity: 10 }),
]

function market(id: number, config: Omit<MarketConfig, 'quote' | 'quoteUnitsPerTickLot'>) {
  return { id, config: { ...config, quote: 2, quoteUnitsPerTickLot: 10 } }
}

/** Account 0 belongs to test key 0. */
export const TEST_GENESIS: GenesisConfig = {
  shard: TEST_DOMAIN.shard,
  maxLag: TEST_MAX_LAG_MS,
  time: TEST_GENESIS_TIME,
  feeReceiver: testKey(0).address,
  markets: TEST_MARKETS,
}

/** Fresh leaves of {@link TEST_GENESIS}. */
export function testGenesisLeaves(): readonly LeafWrite[] {
  return genesisLeaves(TEST_GENESIS)
}
