/** Money without rounding errors or division by hand. Spec: numbers. */
import { AMOUNT_LIMIT, assert } from '@assay/protocol'

const MILLION = 1_000_000

/** a + b in units. */
export function added(a: number, b: number): number {
  const sum = a + b
  assert(sum < AMOUNT_LIMIT, 'sum below 2^53')
  return sum
}

/** a − b in units. */
export function taken(a: number, b: number): number {
  assert(a >= b, 'no negative amount')
  return a - b
}

/**
 * ⌊amount × ppm / 10^6⌋, 0 ≤ ppm ≤ 10^6.
 * PERF: a quotient and a correction, because `%` of doubles is a call of fmod.
 */
export function rateDown(amount: number, ppm: number): number {
  const high = millionsIn(amount)
  return high * ppm + Math.floor(((amount - high * MILLION) * ppm) / MILLION)
}

/** ⌈amount × ppm / 10^6⌉. */
export function rateUp(amount: number, ppm: number): number {
  const high = millionsIn(amount)
  return high * ppm + Math.ceil(((amount - high * MILLION) * ppm) / MILLION)
}

/** The quotient is rounded before it is floored, so it can be one too high, never too low. */
function millionsIn(amount: number): number {
  const quotient = Math.floor(amount / MILLION)
  return quotient * MILLION > amount ? quotient - 1 : quotient
}
