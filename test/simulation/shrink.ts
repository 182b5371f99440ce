/** A smaller run that breaks the same rule: fewer faults first, then less time. */
import { simulate } from './simulate.ts'
import { configOf, FAULTS, type Limits } from './swarm.ts'

/** The command that repeats a run. */
export function commandOf(seed: number, { minutes, without }: Limits): string {
  const length = minutes === undefined ? '' : ` --minutes ${minutes}`
  const absent = without === undefined || without.size === 0 ? '' : [...without].join(',')
  const left = absent === '' ? '' : ` --without ${absent}`
  return `npm run sim -- --seeds 1 --seed ${seed}${length}${left}`
}

/** Cost: one run for each fault that was present, then for each halving of the time. */
export async function shrink(seed: number, limits: Limits, rule: string): Promise<Limits> {
  const breaks = async (tried: Limits) =>
    (await simulate(configOf(seed, tried))).tally.violation()?.rule === rule
  let best = limits
  for (const fault of FAULTS) {
    if (!(fault in configOf(seed, best).faults)) continue
    const tried = { ...best, without: new Set([...(best.without ?? []), fault]) }
    if (await breaks(tried)) best = tried
  }
  for (;;) {
    const minutes = Math.floor(configOf(seed, best).durationMs / 120_000)
    if (minutes < 1 || !(await breaks({ ...best, minutes }))) return best
    best = { ...best, minutes }
  }
}
