/** The phases of a market's status, in place. Spec: matching, "Circuit breaker". */
import { type MarketBands, MarketStatus, TIME_MAX_MS } from '@assay/protocol'
import { REF, REF_TIME, STATUS, UNTIL } from './markets.ts'

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

/** Seconds behind a time in ms, which stays below 2^48. */
export function later(time: number, seconds: number): number {
  return Math.min(time + 1_000 * seconds, TIME_MAX_MS)
}
