/** What the Governor tells the machine about a market. Spec: wire, "The Governor's payloads". */
import { inRange } from './brand.ts'
import { isZero, readBigUint } from './bytes.ts'
import { InboxKind } from './forced.ts'
import { GOVERN, get, getBytes, MARKET_BANDS, MARKET_CONFIG, set, setBytes } from './layout.ts'
import {
  AMOUNT_LIMIT,
  GROUP_BYTES,
  MARKET_DEPTH,
  MAX_BAND_PPM,
  MAX_BAND_SECONDS,
} from './limits.ts'
import {
  decodeMarketBands,
  decodeMarketConfig,
  encodeMarketBands,
  encodeMarketConfig,
  type MarketBands,
  type MarketConfig,
  MarketStatus,
} from './marketLeaf.ts'

/** What a market may change: everything else of it never does. */
export type MarketParameters = Pick<MarketConfig, 'takerFee' | 'makerFee' | 'minQuantity'>

export type GovernedTerms =
  | {
      readonly kind: typeof InboxKind.LIST_MARKET
      readonly market: number
      readonly status: MarketStatus
      readonly config: MarketConfig
      readonly bands: MarketBands
    }
  | {
      readonly kind: typeof InboxKind.SET_PARAMS
      readonly market: number
      readonly parameters: MarketParameters
      readonly bands: MarketBands
    }
  | {
      readonly kind: typeof InboxKind.HALT
      readonly market: number
      readonly status: MarketStatus
    }

/** Bytes of a config chunk that SET_PARAMS cannot say: assets, lot and tick. */
const CONSTANT_BYTES = MARKET_CONFIG.takerFee[0]
const CONFIG_BYTES = MARKET_CONFIG.minQuantity[0] + MARKET_CONFIG.minQuantity[1]
const BANDS_BYTES = MARKET_BANDS.bucketSeconds[0] + MARKET_BANDS.bucketSeconds[1]

/** 124 bytes, without a check of ranges: what is out of range is a NOP. */
export function encodeGoverned(terms: GovernedTerms): Uint8Array {
  const bytes = new Uint8Array(GROUP_BYTES)
  set(bytes, GOVERN.kind, terms.kind)
  set(bytes, GOVERN.market, terms.market)
  if (terms.kind !== InboxKind.SET_PARAMS) set(bytes, GOVERN.status, terms.status)
  if (terms.kind === InboxKind.HALT) return bytes
  const constants = { base: 0, quote: 0, baseUnitsPerLot: 0, quoteUnitsPerTickLot: 0 }
  const config =
    terms.kind === InboxKind.LIST_MARKET ? terms.config : { ...constants, ...terms.parameters }
  setBytes(bytes, GOVERN.config, encodeMarketConfig(config))
  setBytes(bytes, GOVERN.bands, encodeMarketBands(terms.bands))
  return bytes
}

/** Null where a field is out of its range or an unused byte is not zero. Total. */
export function decodeGoverned(bytes: Uint8Array): GovernedTerms | null {
  if (bytes.length !== GROUP_BYTES) return null
  const kind = get(bytes, GOVERN.kind)
  const market = get(bytes, GOVERN.market)
  const isGap = isZero(bytes.subarray(GOVERN.status[0] + 1, GOVERN.config[0]))
  const isTail = isZero(bytes.subarray(GOVERN.bands[0] + GOVERN.bands[1]))
  if (!isGap || !isTail || market === 0 || market >= 2 ** MARKET_DEPTH) return null
  const status = get(bytes, GOVERN.status)
  const config = getBytes(bytes, GOVERN.config)
  const bands = getBytes(bytes, GOVERN.bands)
  switch (kind) {
    case InboxKind.LIST_MARKET:
      if (!isStatus(status) || !isConfig(config) || !bandsAreSound(bands)) return null
      return {
        kind,
        market,
        status,
        config: decodeMarketConfig(config),
        bands: decodeMarketBands(bands),
      }
    case InboxKind.SET_PARAMS: {
      const isSound = isZero(config.subarray(0, CONSTANT_BYTES)) && ratesAreSound(config)
      if (status !== 0 || !isSound || !bandsAreSound(bands)) return null
      const { takerFee, makerFee, minQuantity } = decodeMarketConfig(config)
      const parameters = { takerFee, makerFee, minQuantity }
      return { kind, market, parameters, bands: decodeMarketBands(bands) }
    }
    case InboxKind.HALT:
      if (!isStatus(status) || !isZero(config) || !isZero(bands)) return null
      return { kind, market, status }
    default:
      return null
  }
}

function isStatus(status: number): status is MarketStatus {
  return status >= MarketStatus.ACTIVE && status <= MarketStatus.HALTED
}

/** Sound as those of a market of the genesis. Spec: state, "Genesis". */
function isConfig(chunk: Uint8Array): boolean {
  const units = [MARKET_CONFIG.baseUnitsPerLot, MARKET_CONFIG.quoteUnitsPerTickLot]
  const areUnits = units.every((field) => {
    const value = readBigUint(chunk, field[0], field[1])
    return value >= 1n && value < BigInt(AMOUNT_LIMIT)
  })
  return areUnits && chunk[0] !== chunk[1] && ratesAreSound(chunk)
}

/** Assets, lot and tick are not looked at. */
function ratesAreSound(chunk: Uint8Array): boolean {
  if (!isZero(chunk.subarray(CONFIG_BYTES))) return false
  const rates = chunk.slice()
  rates.fill(0, 0, CONSTANT_BYTES)
  const { takerFee, makerFee } = decodeMarketConfig(rates)
  return inRange('rate', takerFee) && Math.abs(makerFee) <= takerFee
}

function bandsAreSound(chunk: Uint8Array): boolean {
  return isZero(chunk.subarray(BANDS_BYTES)) && areBands(decodeMarketBands(chunk))
}

/** Whether a circuit breaker may be set like that. Spec: matching, "Circuit breaker". */
export function areBands({ warnPpm, haltPpm, ...seconds }: MarketBands): boolean {
  if (warnPpm > MAX_BAND_PPM || haltPpm > MAX_BAND_PPM) return false
  if (Object.values(seconds).some((value) => value > MAX_BAND_SECONDS)) return false
  if (haltPpm !== 0 && seconds.haltSeconds === 0) return false
  return (warnPpm === 0 && haltPpm === 0) || seconds.bucketSeconds !== 0
}
