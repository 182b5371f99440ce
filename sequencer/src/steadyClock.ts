/**
 * The wall clock as far as L1 agrees with it, which never goes back: L1 refuses inputs that end
 * more than 30 s ahead of it.
 */
import type { Clock } from '@assay/protocol'

export interface SteadyClock extends Clock {
  /**
   * Compares with the latest L1 block, `time` in ms. Returns how far the wall clock is ahead for
   * sure, ms; 0 when it may be right. Only a block that came since the last look says something:
   * an idle chain's block may be any age.
   */
  observe(block: { readonly number: number; readonly time: number }): number
}

/** A block may be seen so long after its time although the clock is right: one slot and a bit. */
export const SKEW_TOLERANCE_MS = 15_000
/** Behind its own past the clock goes on at half speed, so that nothing that waits stands still. */
const CATCH_UP = 2

export function createSteadyClock(clock: Clock): SteadyClock {
  let skew = 0
  let last = 0
  let lastTrue = clock.monotonicMs()
  let seen: { number: number; at: number } | null = null

  return {
    wallMs: () => {
      const now = clock.monotonicMs()
      const target = clock.wallMs() - skew
      if (target >= last) {
        last = target
        lastTrue = now
      } else {
        const step = Math.floor((now - lastTrue) / CATCH_UP)
        last += step
        lastTrue += step * CATCH_UP
      }
      return last
    },
    monotonicMs: clock.monotonicMs,
    observe: ({ number, time }) => {
      const now = clock.monotonicMs()
      if (seen === null || number === seen.number) {
        // Nothing is known of its age, but the next one comes after this look.
        seen = { number, at: now }
        return skew
      }
      const ahead = clock.wallMs() - time - (now - seen.at)
      seen = { number, at: now }
      skew = ahead > SKEW_TOLERANCE_MS ? ahead : 0
      return skew
    },
  }
}
