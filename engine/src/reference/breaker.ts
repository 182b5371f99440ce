/** The phases of a market's status, as its clock has them. Spec: matching, "Circuit breaker". */
import { type MarketBands, type MarketHead, MarketStatus, TIME_MAX_MS } from '@assay/protocol'

/**
 * The head at this time: a halt that is over has become post-only, a post-only phase that is over
 * active, without a reference. When it is asked does not matter: later answers are the same.
 */
export function settled(head: MarketHead, bands: MarketBands, clock: number): MarketHead {
  if (head.statusUntil === 0 || head.statusUntil > clock) return head
  if (head.status !== MarketStatus.POST_ONLY) {
    const statusUntil = after(head.statusUntil, bands.postOnlySeconds)
    if (statusUntil > clock) return { ...head, status: MarketStatus.POST_ONLY, statusUntil }
  }
  return { ...head, status: MarketStatus.ACTIVE, bandRef: 0, bandRefTime: 0, statusUntil: 0 }
}

/** So many seconds later, in ms; times never pass 2^48 − 1. */
export function after(time: number, seconds: number): number {
  return Math.min(time + seconds * 1_000, TIME_MAX_MS)
}
