/** Arithmetic on amounts. Rounding is in the name and never creates a unit. Spec: numbers. */
import { assert } from './errors.ts'
import { AMOUNT_LIMIT } from './limits.ts'

const MILLION = 1_000_000

/** a + b in units. @throws AssertionError at 2^53: the Vault bounds every sum below it */
export function checkedAdd(a: number, b: number): number {
  const sum = a + b
  assert(sum < AMOUNT_LIMIT, 'sum below 2^53')
  return sum
}

/** a − b in units. @throws AssertionError below zero */
export function checkedSub(a: number, b: number): number {
  assert(a >= b, 'no negative amount')
  return a - b
}

/** The product, or null when it is not below 2^53. Exact for all safe integers. */
export function productOrNull(...factors: readonly number[]): number | null {
  let product = 1n
  for (const factor of factors) product *= BigInt(factor)
  return product < BigInt(AMOUNT_LIMIT) ? Number(product) : null
}

/** A product that order entry has bounded. @throws AssertionError at 2^53 */
export function checkedProduct(...factors: readonly number[]): number {
  let product = 1
  for (const factor of factors) product *= factor
  // INVARIANT: a product of integers below 2^53 is exact in floating point if it is below 2^53.
  assert(product < AMOUNT_LIMIT, 'product below 2^53')
  return product
}

/** ⌊amount × ppm / 10^6⌋, 0 ≤ ppm ≤ 10^6; split so that no intermediate passes 2^53. */
export function mulDivDown(amount: number, ppm: number): number {
  const low = amount % MILLION
  return ((amount - low) / MILLION) * ppm + Math.floor((low * ppm) / MILLION)
}

/** ⌈amount × ppm / 10^6⌉. */
export function mulDivUp(amount: number, ppm: number): number {
  const low = amount % MILLION
  return ((amount - low) / MILLION) * ppm + Math.ceil((low * ppm) / MILLION)
}
