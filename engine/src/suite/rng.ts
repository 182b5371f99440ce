/** Randomness from a seed: the same numbers on every machine. */
import { assert, type Rng } from '@assay/protocol'

/** A small generator (splitmix32); `seed` is a 32-bit integer. */
export function seededRng(seed: number): Rng {
  let state = seed | 0
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  return {
    below: (bound) => {
      assert(Number.isInteger(bound) && bound > 0 && bound <= 2 ** 32, 'bound is 1 … 2^32')
      return next() % bound
    },
  }
}

/** One of the entries, each as likely as its weight. */
export function pickWeighted<T>(rng: Rng, entries: readonly (readonly [number, T])[]): T {
  let rest = rng.below(entries.reduce((sum, [weight]) => sum + weight, 0))
  for (const [weight, value] of entries) {
    if (rest < weight) return value
    rest -= weight
  }
  throw new RangeError('weights are positive')
}

export function pick<T>(rng: Rng, values: readonly T[]): T {
  return values[rng.below(values.length)] as T
}
