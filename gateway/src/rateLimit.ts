/** Token buckets by key, in bounded memory. */
import type { Clock } from '@assay/protocol'
import type { Rate } from './limits.ts'

interface Bucket {
  tokens: number
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
    const { tokens } = this.touch(key)
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 1_000) / this.rate.perSecond)
  }

  /** Takes a token, into debt if there is none: what was in flight is paid for afterwards. */
  charge(key: string): void {
    this.touch(key).tokens -= 1
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
    const bucket = found ?? { tokens: this.rate.burst, at: now }
    const refill = ((now - bucket.at) * this.rate.perSecond) / 1_000
    bucket.tokens = Math.min(this.rate.burst, bucket.tokens + refill)
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
