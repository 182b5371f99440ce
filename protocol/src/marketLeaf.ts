/** The leaf of a market: head, config, bands, fees. Spec: state, "Market container". */
import {
  get,
  getSigned,
  MARKET_BANDS,
  MARKET_CONFIG,
  MARKET_FEES,
  MARKET_HEAD,
  set,
  setSigned,
} from './layout.ts'

export const MarketStatus = {
  UNLISTED: 0,
  ACTIVE: 1,
  POST_ONLY: 2,
  CANCEL_ONLY: 3,
  HALTED: 4,
} as const
export type MarketStatus = (typeof MarketStatus)[keyof typeof MarketStatus]

export interface MarketHead {
  readonly status: MarketStatus
  /** Ticks, 0 = no fill yet. */
  readonly lastPrice: number
  readonly bandRef: number
  readonly bandRefTime: number
  readonly statusUntil: number
  /** Arrival number of the last order that rested. */
  readonly arrival: number
}

export interface MarketConfig {
  readonly base: number
  readonly quote: number
  readonly baseUnitsPerLot: number
  readonly quoteUnitsPerTickLot: number
  /** ppm. */
  readonly takerFee: number
  /** ppm, negative = rebate. */
  readonly makerFee: number
  /** Lots. */
  readonly minQuantity: number
}

/** The circuit breaker of a market, all zero where it is off. Spec: matching, "Circuit breaker". */
export interface MarketBands {
  /** ppm of the reference; a fill farther from it is an event. 0 = off. */
  readonly warnPpm: number
  /** ppm of the reference; no fill is farther from it. 0 = off. */
  readonly haltPpm: number
  readonly haltSeconds: number
  /** From the end of a halt until everything is taken again. */
  readonly postOnlySeconds: number
  /** How long a reference stands. */
  readonly bucketSeconds: number
}

/** No circuit breaker. */
export const NO_BANDS: MarketBands = {
  warnPpm: 0,
  haltPpm: 0,
  haltSeconds: 0,
  postOnlySeconds: 0,
  bucketSeconds: 0,
}

export interface Market {
  readonly head: MarketHead
  readonly config: MarketConfig
  readonly bands: MarketBands
  /** Units. */
  readonly fees: { readonly base: number; readonly quote: number }
}

/** The chunks of a market that are data: 32 bytes each. */
export interface MarketChunks {
  readonly head: Uint8Array
  readonly config: Uint8Array
  readonly config2: Uint8Array
  readonly fees: Uint8Array
}

/** The config chunk, 32 bytes. */
export function encodeMarketConfig(config: MarketConfig): Uint8Array {
  const c = new Uint8Array(32)
  set(c, MARKET_CONFIG.base, config.base)
  set(c, MARKET_CONFIG.quote, config.quote)
  set(c, MARKET_CONFIG.baseUnitsPerLot, config.baseUnitsPerLot)
  set(c, MARKET_CONFIG.quoteUnitsPerTickLot, config.quoteUnitsPerTickLot)
  set(c, MARKET_CONFIG.takerFee, config.takerFee)
  setSigned(c, MARKET_CONFIG.makerFee, config.makerFee)
  set(c, MARKET_CONFIG.minQuantity, config.minQuantity)
  return c
}

export function decodeMarketConfig(c: Uint8Array): MarketConfig {
  return {
    base: get(c, MARKET_CONFIG.base),
    quote: get(c, MARKET_CONFIG.quote),
    baseUnitsPerLot: get(c, MARKET_CONFIG.baseUnitsPerLot),
    quoteUnitsPerTickLot: get(c, MARKET_CONFIG.quoteUnitsPerTickLot),
    takerFee: get(c, MARKET_CONFIG.takerFee),
    makerFee: getSigned(c, MARKET_CONFIG.makerFee),
    minQuantity: get(c, MARKET_CONFIG.minQuantity),
  }
}

/** The config2 chunk, 32 bytes. */
export function encodeMarketBands(bands: MarketBands): Uint8Array {
  const c = new Uint8Array(32)
  set(c, MARKET_BANDS.warnPpm, bands.warnPpm)
  set(c, MARKET_BANDS.haltPpm, bands.haltPpm)
  set(c, MARKET_BANDS.haltSeconds, bands.haltSeconds)
  set(c, MARKET_BANDS.postOnlySeconds, bands.postOnlySeconds)
  set(c, MARKET_BANDS.bucketSeconds, bands.bucketSeconds)
  return c
}

export function decodeMarketBands(c: Uint8Array): MarketBands {
  return {
    warnPpm: get(c, MARKET_BANDS.warnPpm),
    haltPpm: get(c, MARKET_BANDS.haltPpm),
    haltSeconds: get(c, MARKET_BANDS.haltSeconds),
    postOnlySeconds: get(c, MARKET_BANDS.postOnlySeconds),
    bucketSeconds: get(c, MARKET_BANDS.bucketSeconds),
  }
}

export function encodeMarketChunks({ head, config, bands, fees }: Market): MarketChunks {
  const h = new Uint8Array(32)
  set(h, MARKET_HEAD.status, head.status)
  set(h, MARKET_HEAD.lastPrice, head.lastPrice)
  set(h, MARKET_HEAD.bandRef, head.bandRef)
  set(h, MARKET_HEAD.bandRefTime, head.bandRefTime)
  set(h, MARKET_HEAD.statusUntil, head.statusUntil)
  set(h, MARKET_HEAD.arrival, head.arrival)
  const f = new Uint8Array(32)
  set(f, MARKET_FEES.base, fees.base)
  set(f, MARKET_FEES.quote, fees.quote)
  const config2 = encodeMarketBands(bands)
  return { head: h, config: encodeMarketConfig(config), config2, fees: f }
}

/** Value of a market leaf: head ‖ config ‖ config2 ‖ fees, 128 bytes. */
export function encodeMarket(market: Market): Uint8Array {
  const chunks = encodeMarketChunks(market)
  const bytes = new Uint8Array(128)
  bytes.set(chunks.head, 0)
  bytes.set(chunks.config, 32)
  bytes.set(chunks.config2, 64)
  bytes.set(chunks.fees, 96)
  return bytes
}

export function decodeMarket(bytes: Uint8Array): Market {
  const h = bytes.subarray(0, 32)
  const f = bytes.subarray(96, 128)
  return {
    head: {
      status: get(h, MARKET_HEAD.status) as MarketStatus,
      lastPrice: get(h, MARKET_HEAD.lastPrice),
      bandRef: get(h, MARKET_HEAD.bandRef),
      bandRefTime: get(h, MARKET_HEAD.bandRefTime),
      statusUntil: get(h, MARKET_HEAD.statusUntil),
      arrival: get(h, MARKET_HEAD.arrival),
    },
    config: decodeMarketConfig(bytes.subarray(32, 64)),
    bands: decodeMarketBands(bytes.subarray(64, 96)),
    fees: { base: get(f, MARKET_FEES.base), quote: get(f, MARKET_FEES.quote) },
  }
}
