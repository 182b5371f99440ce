/** Whether the simulator finds what was planted, and after how many seeds. */
import { PLANTS, type Plant } from './plants.ts'
import { simulate } from './simulate.ts'
import { configOf, type Fault } from './swarm.ts'

export interface PlantReport {
  readonly planted: number
  readonly found: number
  /** Of those that were found. */
  readonly medianSeeds: number | null
  /** Names, with the rule that broke first. */
  readonly rules: Readonly<Record<string, string>>
  readonly missed: readonly string[]
}

const SEEDS_MAX = 8
const MINUTES = 2
const OFTEN_MS = 15_000
const PER_MILLE = 100

/** `which`: `all`, or names. Says each as it is found. */
export async function runPlants(
  which: string,
  first: number,
  say: (line: string) => void,
): Promise<PlantReport> {
  const chosen = PLANTS.filter(({ name }) => which === 'all' || which.split(',').includes(name))
  const seeds: number[] = []
  const rules: Record<string, string> = {}
  const missed: string[] = []
  for (const plant of chosen) {
    const found = await find(plant, first)
    if (found === null) missed.push(plant.name)
    else {
      seeds.push(found.seeds)
      rules[plant.name] = found.rule
    }
    say(`${plant.name}: ${found === null ? 'MISSED' : `${found.seeds} seeds, ${found.rule}`}`)
  }
  const sorted = seeds.toSorted((a, b) => a - b)
  const medianSeeds = sorted[Math.floor(sorted.length / 2)] ?? null
  return { planted: chosen.length, found: seeds.length, medianSeeds, rules, missed }
}

async function find(plant: Plant, first: number) {
  for (let seeds = 1; seeds <= SEEDS_MAX; seeds++) {
    const config = configOf(first + seeds - 1, { minutes: MINUTES })
    const faults: Partial<Record<Fault, number>> = {}
    for (const fault of plant.faults) faults[fault] = isRate(fault) ? PER_MILLE : OFTEN_MS
    const { tally } = await simulate({ ...config, faults }, plant.hooks())
    const violation = tally.violation()
    if (violation !== null) return { seeds, rule: violation.rule }
  }
  return null
}

const isRate = (fault: Fault) => fault.startsWith('message') || fault === 'rpcLoss'
