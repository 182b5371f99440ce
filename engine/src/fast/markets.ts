/** Markets by id: what does not change as an object, the rest as numbers. Spec: state. */
import {
  encodeMarketBands,
  encodeMarketConfig,
  type Market,
  type MarketBands,
  type MarketConfig,
  NO_BANDS,
} from '@assay/protocol'

/** Doubles of a market, from `market * MARKET_SIZE`. */
export const MARKET_SIZE = 8
export const STATUS = 0
export const LAST = 1
export const REF = 2
export const REF_TIME = 3
export const UNTIL = 4
export const ARRIVALS = 5
export const BASE_FEES = 6
export const QUOTE_FEES = 7

const MARKETS = 4_096

/** Absent markets are undefined in {@link configs} and zero in {@link numbers}. */
export class Markets {
  readonly configs: (MarketConfig | undefined)[] = []
  readonly #bands: (MarketBands | undefined)[] = []
  readonly numbers = new Float64Array(MARKETS * MARKET_SIZE)
  readonly #chunks: (Uint8Array | undefined)[] = []
  /** Rising. */
  #ids: number[] = []

  get ids(): readonly number[] {
    return this.#ids
  }

  /** `market` 0 … 4,095; any of them may be asked for. */
  config(market: number): MarketConfig | undefined {
    return this.configs[market]
  }

  /** Off where no market is. */
  bandsOf(market: number): MarketBands {
    return this.#bands[market] ?? NO_BANDS
  }

  set(market: number, { head, config, bands, fees }: Market): void {
    if (this.configs[market] === undefined) {
      this.#ids = [...this.#ids, market].sort((a, b) => a - b)
    }
    this.configs[market] = config
    const chunks = new Uint8Array(64)
    this.#bands[market] = bands
    chunks.set(encodeMarketConfig(config))
    chunks.set(encodeMarketBands(bands), 32)
    this.#chunks[market] = chunks
    const at = market * MARKET_SIZE
    this.numbers[at + STATUS] = head.status
    this.numbers[at + LAST] = head.lastPrice
    this.numbers[at + REF] = head.bandRef
    this.numbers[at + REF_TIME] = head.bandRefTime
    this.numbers[at + UNTIL] = head.statusUntil
    this.numbers[at + ARRIVALS] = head.arrival
    this.numbers[at + BASE_FEES] = fees.base
    this.numbers[at + QUOTE_FEES] = fees.quote
  }

  /** Config and config2 of a listed market, 64 bytes. */
  chunksOf(market: number): Uint8Array {
    return this.#chunks[market] as Uint8Array
  }

  /** A value of its own, or null. */
  get(market: number): Market | null {
    const config = this.configs[market]
    if (config === undefined) return null
    const number = (index: number) => this.numbers[market * MARKET_SIZE + index] as number
    const head = {
      status: number(STATUS) as Market['head']['status'],
      lastPrice: number(LAST),
      bandRef: number(REF),
      bandRefTime: number(REF_TIME),
      statusUntil: number(UNTIL),
      arrival: number(ARRIVALS),
    }
    const fees = { base: number(BASE_FEES), quote: number(QUOTE_FEES) }
    return { head, config, bands: this.bandsOf(market), fees }
  }
}
