/** The first state. Spec: state, "Genesis". */
import { readBigUint, readUint, writeUint } from './bytes.ts'
import { ZERO_HASH } from './hashing.ts'
import { MARKET_CONFIG } from './layout.ts'
import { encodeAccountHead, encodeGlobals, type LeafWrite, leafAddress } from './leaves.ts'
import { PROTOCOL_VERSION } from './limits.ts'
import {
  decodeMarketBands,
  decodeMarketConfig,
  encodeMarket,
  encodeMarketBands,
  encodeMarketConfig,
  type MarketBands,
  type MarketConfig,
  MarketStatus,
  NO_BANDS,
} from './marketLeaf.ts'
import { paramsHash } from './schema.ts'
import type { Outcome } from './submission.ts'

/** Its owner is the fee receiver: COLLECT pays it. */
export const FEE_ACCOUNT = 0

/** Everything the genesis state is made of; published at deployment. Times in ms. */
export interface GenesisConfig {
  readonly shard: number
  readonly maxLag: number
  /** Clock of the genesis state. */
  readonly time: number
  /** Owner of account 0, 20 bytes. */
  readonly feeReceiver: Uint8Array
  readonly markets: readonly GenesisMarket[]
}

export interface GenesisMarket {
  readonly id: number
  readonly config: MarketConfig
  /** No circuit breaker where it is left out. */
  readonly bands?: MarketBands
}

/** The leaves of the genesis state. */
export function genesisLeaves(config: GenesisConfig): readonly LeafWrite[] {
  const owner = config.feeReceiver
  const account = encodeAccountHead({ owner, epoch: 0, deadman: 0, interval: 0 })
  const globals = encodeGlobals({
    clock: config.time,
    inboxNext: 0,
    opSeqNext: 0,
    version: PROTOCOL_VERSION,
    paramsHash: paramsHash(config),
  })
  const head = {
    status: MarketStatus.ACTIVE,
    lastPrice: 0,
    bandRef: 0,
    bandRefTime: 0,
    statusUntil: 0,
    arrival: 0,
  }
  const fees = { base: 0, quote: 0 }
  const markets = config.markets.map(({ id, config, bands = NO_BANDS }) => ({
    address: leafAddress.market(id),
    value: encodeMarket({ head, config, bands, fees }),
  }))
  return [
    { address: leafAddress.account(FEE_ACCOUNT), value: account },
    ...markets,
    { address: leafAddress.globals(), value: globals },
  ]
}

const GENESIS_HEAD_BYTES = 38
const GENESIS_MARKET_BYTES = 66

/**
 * Canonical bytes, published by the constructor: shard 4, maxLag 6, time 6, feeReceiver 20, market
 * count 2, then per market id 2 and the 32-byte chunks config and config2.
 * Spec: settlement, "Genesis".
 */
export function encodeGenesis(config: GenesisConfig): Uint8Array {
  const { markets } = config
  const bytes = new Uint8Array(GENESIS_HEAD_BYTES + GENESIS_MARKET_BYTES * markets.length)
  writeUint(bytes, 0, 4, config.shard)
  writeUint(bytes, 4, 6, config.maxLag)
  writeUint(bytes, 10, 6, config.time)
  bytes.set(config.feeReceiver, 16)
  writeUint(bytes, 36, 2, markets.length)
  markets.forEach((market, i) => {
    const offset = GENESIS_HEAD_BYTES + GENESIS_MARKET_BYTES * i
    writeUint(bytes, offset, 2, market.id)
    bytes.set(encodeMarketConfig(market.config), offset + 2)
    bytes.set(encodeMarketBands(market.bands ?? NO_BANDS), offset + 34)
  })
  return bytes
}

/** Null when the length is wrong or a number passes 2^53. Total. */
export function decodeGenesis(bytes: Uint8Array): GenesisConfig | null {
  if (bytes.length < GENESIS_HEAD_BYTES) return null
  const count = readUint(bytes, 36, 2)
  if (bytes.length !== GENESIS_HEAD_BYTES + GENESIS_MARKET_BYTES * count) return null
  const wide = [MARKET_CONFIG.baseUnitsPerLot, MARKET_CONFIG.quoteUnitsPerTickLot]
  for (let offset = GENESIS_HEAD_BYTES + 2; offset < bytes.length; offset += GENESIS_MARKET_BYTES) {
    if (wide.some(([at, size]) => readBigUint(bytes, offset + at, size) >= 2n ** 53n)) return null
  }
  const markets = Array.from({ length: count }, (_, i) => {
    const offset = GENESIS_HEAD_BYTES + GENESIS_MARKET_BYTES * i
    const config = decodeMarketConfig(bytes.subarray(offset + 2, offset + 34))
    const bands = decodeMarketBands(bytes.subarray(offset + 34, offset + 66))
    return { id: readUint(bytes, offset, 2), config, bands }
  })
  return {
    shard: readUint(bytes, 0, 4),
    maxLag: readUint(bytes, 4, 6),
    time: readUint(bytes, 10, 6),
    feeReceiver: bytes.slice(16, 36),
    markets,
  }
}

/** The outcome that the constructor confirms as submission 0. */
export function genesisOutcome(config: GenesisConfig, stateRoot: Uint8Array): Outcome {
  return {
    stateRoot,
    withdrawalsRoot: ZERO_HASH,
    withdrawalCount: 0,
    inboxNext: 0,
    clock: config.time,
    totals: [],
  }
}
