/** What a venue is called and how its integers are shown: injected, never computed from orders. */
import {
  assert,
  type DecimalStep,
  decimalStep,
  formatSteps,
  MARKET_DEPTH,
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

/** A market of the state, or null. */
type Listed = (id: number) => Market | null

/** Steps of price and size of one market. */
export interface MarketScale {
  readonly tick: DecimalStep
  readonly lot: DecimalStep
}

const WHOLE: DecimalStep = { digits: 1n, decimals: 0 }

/** Looks names and scales up. */
export class Venue {
  readonly info: VenueInfo
  private readonly assets: ReadonlyMap<number, AssetInfo>
  private readonly symbols: Map<number, string>
  private readonly scales = new Map<number, MarketScale>()

  constructor(info: VenueInfo) {
    this.info = info
    this.assets = new Map(info.assets.map((asset) => [asset.id, asset]))
    this.symbols = new Map(info.markets.map(({ id, symbol }) => [id, symbol]))
  }

  asset(id: number): AssetInfo {
    const asset = this.assets.get(id)
    return asset ?? { id, symbol: `#${id}`, decimals: 0, unitScale: 1n, token: '0x' }
  }

  /** A market's id from its symbol or its decimal id; null when there is none. */
  marketId(text: string, listed: Listed): number | null {
    const known = this.find(text)
    if (known !== null) return known
    this.learn(listed)
    return this.find(text)
  }

  /** Of every market that is listed now, in order. */
  marketIds(listed: Listed): readonly number[] {
    this.learn(listed)
    return [...this.symbols.keys()].sort((a, b) => a - b)
  }

  marketSymbol(id: number): string {
    return this.symbols.get(id) ?? `#${id}`
  }

  /** The Governor lists markets later; their names come from their assets. 4,095 look-ups. */
  private learn(listed: Listed): void {
    for (let id = 1; id < 2 ** MARKET_DEPTH; id++) {
      const config = this.symbols.has(id) ? undefined : listed(id)?.config
      if (config === undefined) continue
      const name = `${this.asset(config.base).symbol}-${this.asset(config.quote).symbol}`
      const isTaken = [...this.symbols.values()].includes(name)
      this.symbols.set(id, isTaken ? `${name}-${id}` : name)
    }
  }

  private find(text: string): number | null {
    for (const [id, symbol] of this.symbols) if (symbol === text || `${id}` === text) return id
    return null
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

/** Where a tick or a lot has no decimal form, prices and sizes are shown as ticks and lots. */
function scaleOf(config: MarketConfig, base: AssetInfo, quote: AssetInfo): MarketScale {
  const baseAtoms = BigInt(config.baseUnitsPerLot) * base.unitScale
  const quoteAtoms = BigInt(config.quoteUnitsPerTickLot) * quote.unitScale
  const baseOne = 10n ** BigInt(base.decimals)
  const quoteOne = 10n ** BigInt(quote.decimals)
  const lot = decimalStep(baseAtoms, baseOne)
  const tick = decimalStep(quoteAtoms * baseOne, baseAtoms * quoteOne)
  return lot === null || tick === null ? { tick: WHOLE, lot: WHOLE } : { tick, lot }
}
