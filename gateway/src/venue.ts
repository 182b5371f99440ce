/** What a venue is called and how its integers are shown: injected, never computed from orders. */
import {
  assert,
  type DecimalStep,
  decimalStep,
  formatSteps,
  type Market,
  type MarketConfig,
} from '@assay/protocol'

/** A token and its unit: `unitScale` atoms per unit, `decimals` of the token. */
export interface AssetInfo {
  readonly id: number
  readonly symbol: string
  readonly decimals: number
  readonly unitScale: bigint
  /** 0x address. */
  readonly token: string
}

export interface MarketInfo {
  readonly id: number
  readonly symbol: string
}

/** Facts of the deployment that clients need to sign, to check and to withdraw. */
export interface VenueInfo {
  readonly chainId: number
  /** 0x addresses. */
  readonly vault: string
  readonly claims: string
  readonly shard: number
  readonly schemaHash: string
  /** Address whose signature batch headers carry. */
  readonly headerSigner: string
  /** Multiaddresses of the gossip node. */
  readonly gossip: readonly string[]
  readonly assets: readonly AssetInfo[]
  readonly markets: readonly MarketInfo[]
}

/** Steps of price and size of one market. */
export interface MarketScale {
  readonly tick: DecimalStep
  readonly lot: DecimalStep
}

/** Looks names and scales up. @throws AssertionError when a market has no decimal tick or lot */
export class Venue {
  readonly info: VenueInfo
  private readonly assets: ReadonlyMap<number, AssetInfo>
  private readonly scales = new Map<number, MarketScale>()

  constructor(info: VenueInfo) {
    this.info = info
    this.assets = new Map(info.assets.map((asset) => [asset.id, asset]))
  }

  asset(id: number): AssetInfo {
    const asset = this.assets.get(id)
    return asset ?? { id, symbol: `#${id}`, decimals: 0, unitScale: 1n, token: '0x' }
  }

  /** A market's id from its symbol or its decimal id; null when there is none. */
  marketId(text: string): number | null {
    const bySymbol = this.info.markets.find((market) => market.symbol === text)
    if (bySymbol !== undefined) return bySymbol.id
    return this.info.markets.find((market) => `${market.id}` === text)?.id ?? null
  }

  marketSymbol(id: number): string {
    return this.info.markets.find((market) => market.id === id)?.symbol ?? `#${id}`
  }

  /** A market's constants never change, so its scale is computed once. */
  scale(id: number, config: MarketConfig): MarketScale {
    const known = this.scales.get(id)
    if (known !== undefined) return known
    const scale = scaleOf(config, this.asset(config.base), this.asset(config.quote))
    this.scales.set(id, scale)
    return scale
  }

  /** Units of an asset as the decimal string of the token. */
  amount(asset: number, units: number): string {
    return formatSteps(units, amountStep(this.asset(asset)))
  }

  /** Tokens of one lot, and quote tokens per base token of one tick. */
  describe(id: number, market: Market): { tickSize: string; lotSize: string } {
    const { tick, lot } = this.scale(id, market.config)
    return { tickSize: formatSteps(1, tick), lotSize: formatSteps(1, lot) }
  }
}

/** One unit as a decimal of the token. */
export function amountStep(asset: AssetInfo): DecimalStep {
  const step = decimalStep(asset.unitScale, 10n ** BigInt(asset.decimals))
  assert(step !== null, `asset ${asset.symbol} has a unit that is a decimal`)
  return step
}

function scaleOf(config: MarketConfig, base: AssetInfo, quote: AssetInfo): MarketScale {
  const baseAtoms = BigInt(config.baseUnitsPerLot) * base.unitScale
  const quoteAtoms = BigInt(config.quoteUnitsPerTickLot) * quote.unitScale
  const baseOne = 10n ** BigInt(base.decimals)
  const quoteOne = 10n ** BigInt(quote.decimals)
  const lot = decimalStep(baseAtoms, baseOne)
  const tick = decimalStep(quoteAtoms * baseOne, baseAtoms * quoteOne)
  assert(lot !== null && tick !== null, `${base.symbol}-${quote.symbol} has decimal steps`)
  return { tick, lot }
}
