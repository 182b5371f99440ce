/** Token buckets by key, in bounded memory. */
import type { Clock } from '@assay/protocol'
import type { Rate } from './limits.ts'

/** A token in thousandths: a refill of whole ms is then a whole number. */
const TOKEN = 1_000

interface Bucket {
  thousandths: number
  at: number
}

/** One bucket per key (an address, an account). Forgets the longest unused key when full. */
export class RateLimiter {
  private readonly rate: Rate
  private readonly clock: Clock
  private readonly keysMax: number
  private readonly buckets = new Map<string, Bucket>()

  constructor(rate: Rate, keysMax: number, clock: Clock) {
    this.rate = rate
    this.keysMax = keysMax
    this.clock = clock
  }

  /** Milliseconds until one token is there; 0 = now. Takes nothing. */
  waitMs(key: string): number {
    const missing = TOKEN - this.touch(key).thousandths
    return missing <= 0 ? 0 : Math.ceil(missing / this.rate.perSecond)
  }

  /** Takes tokens, into debt if there are none: what was in flight is paid for afterwards. */
  charge(key: string, tokens = 1): void {
    this.touch(key).thousandths -= tokens * TOKEN
  }

  /** Takes a token when there is one; otherwise the milliseconds until there is. */
  take(key: string): number {
    const wait = this.waitMs(key)
    if (wait === 0) this.charge(key)
    return wait
  }

  private touch(key: string): Bucket {
    const now = this.clock.monotonicMs()
    const found = this.buckets.get(key)
    const full = this.rate.burst * TOKEN
    const bucket = found ?? { thousandths: full, at: now }
    const refill = (now - bucket.at) * this.rate.perSecond
    bucket.thousandths = Math.min(full, bucket.thousandths + refill)
    bucket.at = now
    // Re-inserted last, so that the first key of the map is the longest unused.
    if (found !== undefined) this.buckets.delete(key)
    this.buckets.set(key, bucket)
    if (this.buckets.size > this.keysMax) this.forgetOldest()
    return bucket
  }

  private forgetOldest(): void {
    const oldest = this.buckets.keys().next()
    if (!oldest.done) this.buckets.delete(oldest.value)
  }
}
