/**
 * The clock of records and submissions: never at a time when an inbox entry could be due that
 * nobody has read. L1 refuses inputs that end behind such an entry and leave it out, for good; so
 * in an outage of L1 the venue's time stands still before that moment. Spec: settlement.
 */
import type { Clock } from '@assay/protocol'

export interface HeldClock extends Clock {
  /** Every entry up to this L1 time (seconds) is known; never falls. */
  known(l1Seconds: number): void
  /** What it does not pass, ms; infinite as long as nothing is known. */
  until(): number
}

/** `delaySeconds`: from an entry to when it is due. */
export function createHeldClock(clock: Clock, delaySeconds: () => number): HeldClock {
  let limit = Number.POSITIVE_INFINITY
  let last = 0
  return {
    known: (l1Seconds) => {
      const next = (l1Seconds + delaySeconds()) * 1_000 - 1
      limit = limit === Number.POSITIVE_INFINITY ? next : Math.max(limit, next)
    },
    until: () => limit,
    wallMs: () => {
      last = Math.max(last, Math.min(clock.wallMs(), limit))
      return last
    },
    monotonicMs: clock.monotonicMs,
  }
}
