/** A market's status in time, and bands around its prices. Spec: matching, "Circuit breaker". */
import {
  type Market,
  type MarketBands,
  type MarketHead,
  MarketStatus,
  TIME_MAX_MS,
} from '@assay/protocol'

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

/** What a fill at this price does to the head, or the halt that comes instead of it. */
export interface BandCheck {
  readonly head: MarketHead
  readonly halts: boolean
  /** The first fill beyond the warning: the last price was nearer to the reference. */
  readonly warns: boolean
}

/** `price` in ticks, of the fill that comes next; `clock` in ms. */
export function checkBands(
  { head, bands }: Pick<Market, 'head' | 'bands'>,
  price: number,
  clock: number,
): BandCheck {
  const { warnPpm, haltPpm, haltSeconds, bucketSeconds } = bands
  if (warnPpm === 0 && haltPpm === 0) return { head, halts: false, warns: false }
  const start = clock - (clock % (bucketSeconds * 1_000))
  const isOld = head.bandRef === 0 || head.bandRefTime < start
  const bandRefTime = isOld ? start : head.bandRefTime
  const bandRef = !isOld ? head.bandRef : head.bandRef === 0 ? price : head.lastPrice
  if (isOutside(price, bandRef, haltPpm)) {
    const statusUntil = after(clock, haltSeconds)
    return {
      head: { ...head, status: MarketStatus.HALTED, statusUntil },
      halts: true,
      warns: false,
    }
  }
  const warns = isOutside(price, bandRef, warnPpm) && !isOutside(head.lastPrice, bandRef, warnPpm)
  return { head: { ...head, bandRef, bandRefTime }, halts: false, warns }
}

/** Exact: both products stay below 2^51. */
function isOutside(price: number, reference: number, ppm: number): boolean {
  return ppm !== 0 && Math.abs(price - reference) * 1_000_000 > reference * ppm
}

/** So many seconds later, in ms; times never pass 2^48 − 1. */
export function after(time: number, seconds: number): number {
  return Math.min(time + seconds * 1_000, TIME_MAX_MS)
}
