/** The dead-man's switch of an account. Spec: matching, "Dead-man's switch". */
import type { AccountHead } from './leaves.ts'
import { EPOCH_MAX, TIME_MAX_MS } from './limits.ts'

/**
 * The head at this time, ms: a switch that is due has fallen, and is off. When it is asked does not
 * matter: later answers are the same, as long as nobody arms it in between.
 */
export function fallen(head: AccountHead, clock: number): AccountHead {
  if (head.deadman === 0 || clock < head.deadman) return head
  const epoch = Math.min(head.epoch + 1, EPOCH_MAX)
  return { ...head, epoch, deadman: 0, interval: 0 }
}

/** The head with a switch that falls `interval` seconds from `clock` (ms), 0 = none. */
export function armed(head: AccountHead, interval: number, clock: number): AccountHead {
  const deadman = interval === 0 ? 0 : Math.min(clock + interval * 1_000, TIME_MAX_MS)
  return { ...head, deadman, interval }
}
