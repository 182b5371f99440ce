/** The phases of a market's status, in place. Spec: matching, "Circuit breaker". */
import { type MarketBands, MarketStatus, TIME_MAX_MS } from '@assay/protocol'
import type { Core } from './core.ts'
import { bandWarningEvent, marketStatusEvent } from './events.ts'
import { REF, REF_TIME, STATUS, UNTIL } from './markets.ts'
import {
  BAND_REF,
  BAND_REF_TIME,
  CLOCK,
  LAST_PRICE,
  MARKET_STATUS,
  STATUS_UNTIL,
} from './registers.ts'

/** `market`: its numbers from 0 on. */
export function settle(market: Float64Array, bands: MarketBands, clock: number): void {
  const until = market[UNTIL] as number
  if (until === 0 || until > clock) return
  const isClosed = market[STATUS] !== MarketStatus.POST_ONLY
  const reopened = isClosed ? later(until, bands.postOnlySeconds) : until
  const isOpen = reopened <= clock
  market[STATUS] = isOpen ? MarketStatus.ACTIVE : MarketStatus.POST_ONLY
  market[UNTIL] = isOpen ? 0 : reopened
  if (!isOpen) return
  market[REF] = 0
  market[REF_TIME] = 0
}

/** False where the fill would leave the band: then the loaded market halts instead. */
export function bandsAllow(core: Core, price: number): boolean {
  const { registers, markets, order, journal } = core
  const bands = markets.bandsOf(order.market)
  if (bands.haltPpm === 0 && bands.warnPpm === 0) return true
  const clock = registers[CLOCK] as number
  const width = bands.bucketSeconds * 1_000
  const bucket = Math.floor(clock / width) * width
  const last = registers[LAST_PRICE] as number
  let reference = registers[BAND_REF] as number
  let from = registers[BAND_REF_TIME] as number
  if (reference === 0 || from < bucket) {
    reference = reference === 0 ? price : last
    from = bucket
  }
  if (isBeyond(price, reference, bands.haltPpm)) {
    const until = later(clock, bands.haltSeconds)
    registers[MARKET_STATUS] = MarketStatus.HALTED
    registers[STATUS_UNTIL] = until
    marketStatusEvent(journal, order.market, MarketStatus.HALTED, until)
    return false
  }
  registers[BAND_REF] = reference
  registers[BAND_REF_TIME] = from
  const isWarned = isBeyond(last, reference, bands.warnPpm)
  if (!isWarned && isBeyond(price, reference, bands.warnPpm)) {
    bandWarningEvent(journal, order.market, price, reference)
  }
  return true
}

/** SAFETY: 2^31 ticks of 2^20 ppm are exact. */
function isBeyond(price: number, reference: number, ppm: number): boolean {
  const distance = price > reference ? price - reference : reference - price
  return ppm > 0 && distance * 1_000_000 > reference * ppm
}

/** Seconds behind a time in ms, which stays below 2^48. */
export function later(time: number, seconds: number): number {
  return Math.min(time + 1_000 * seconds, TIME_MAX_MS)
}
