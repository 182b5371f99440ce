/** A smaller run that breaks the same rule: fewer faults first, then less time. */
import type { RunResult } from './simulate.ts'
import { configOf, FAULTS, type Limits } from './swarm.ts'

/** The command that repeats a run. */
export function commandOf(seed: number, limits: Limits, plant?: string): string {
  const { minutes, without } = limits
  const length = minutes === undefined ? '' : ` --minutes ${minutes}`
  const absent = without === undefined || without.size === 0 ? '' : [...without].join(',')
  const left = absent === '' ? '' : ` --without ${absent}`
  const bug = plant === undefined ? '' : ` --plant '${plant}'`
  return `npm run sim -- --seeds 1 --seed ${seed}${length}${left}${bug}`
}

/** What is run again and again. */
export interface Shrinking {
  readonly seed: number
  readonly limits: Limits
  readonly rule: string
  readonly run: (limits: Limits) => Promise<RunResult>
}

/** Cost: one run for each fault that was present, then for each halving of the time. */
export async function shrink({ seed, limits, rule, run }: Shrinking): Promise<Limits> {
  const breaks = async (tried: Limits) => (await run(tried)).tally.violation()?.rule === rule
  let best = limits
  for (const fault of FAULTS) {
    if (best.without?.has(fault)) continue
    if (limits.only?.includes(fault) === false || !isPresent(seed, best, fault)) continue
    const tried = { ...best, without: new Set([...(best.without ?? []), fault]) }
    if (await breaks(tried)) best = tried
  }
  for (;;) {
    const minutes = Math.floor(configOf(seed, best).durationMs / 120_000)
    if (minutes < 1 || !(await breaks({ ...best, minutes }))) return best
    best = { ...best, minutes }
  }
}

const isPresent = (seed: number, limits: Limits, fault: (typeof FAULTS)[number]) =>
  limits.only?.includes(fault) ?? fault in configOf(seed, limits).faults
