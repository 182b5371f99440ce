/** A pause that may be over early, because there is something to see. */
import type { Pause } from '@assay/verifier'

export interface Alarm {
  readonly pause: Pause
  /** Ends the pause that is under way, or the next one before it begins. */
  ring(): void
}

export function createAlarm(pause: Pause): Alarm {
  let alarm = new AbortController()
  return {
    pause: async (ms, signal) => {
      await pause(ms, AbortSignal.any([signal, alarm.signal]))
      alarm = new AbortController()
    },
    ring: () => alarm.abort(),
  }
}
