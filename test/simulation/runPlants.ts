/** Whether the simulator finds what was planted, and after how many seeds. */
import type { Plant } from './plant.ts'
import { PLANTS } from './plants.ts'
import { commandOf, shrink } from './shrink.ts'
import { type RunResult, simulate } from './simulate.ts'
import { configOf, type Fault, type Limits } from './swarm.ts'

export interface PlantReport {
  readonly planted: number
  readonly found: number
  /** Of those that were found. */
  readonly medianSeeds: number | null
  /** Names, with the rule that broke first. */
  readonly rules: Readonly<Record<string, string>>
  readonly missed: readonly string[]
}

export interface PlantTerms {
  /** Seed to begin with, and how many are tried; 0: eight. */
  readonly first: number
  readonly seeds: number
  readonly limits: Limits
  /** Looks for less that finds it, too. */
  readonly isShrinking: boolean
  /** Hears of each as it is found. */
  readonly say: (line: string) => void
}

const SEEDS_MAX = 8
const MINUTES = 2
const OFTEN_MS = 15_000
const PER_MILLE = 100
/** Nothing that a plant does not ask for. */
const PLAIN = { fault: null, machineLie: null, retentionMs: null } as const

/** `which`: `all`, or names. */
export async function runPlants(which: string, terms: PlantTerms): Promise<PlantReport> {
  const chosen = PLANTS.filter(({ name }) => which === 'all' || which.split(',').includes(name))
  const seeds: number[] = []
  const rules: Record<string, string> = {}
  const missed: string[] = []
  for (const plant of chosen) {
    const found = await find(plant, terms)
    if (found === null) missed.push(plant.name)
    else {
      seeds.push(found.seeds)
      rules[plant.name] = found.rule
    }
    const how = found === null ? 'MISSED' : `${found.seeds} seeds, ${found.rule}`
    terms.say(`${plant.name}: ${how}`)
    if (found !== null && terms.isShrinking) terms.say(await shrunk(plant, found, terms))
  }
  const sorted = seeds.toSorted((a, b) => a - b)
  const medianSeeds = sorted[Math.floor(sorted.length / 2)] ?? null
  return { planted: chosen.length, found: seeds.length, medianSeeds, rules, missed }
}

interface Found {
  readonly seed: number
  readonly seeds: number
  readonly rule: string
}

async function find(plant: Plant, { first, seeds: most, limits }: PlantTerms) {
  for (let seeds = 1; seeds <= (most || SEEDS_MAX); seeds++) {
    const seed = first + seeds - 1
    const { tally } = await runWith(plant, seed, limits)
    const violation = tally.violation()
    if (violation !== null) return { seed, seeds, rule: violation.rule }
  }
  return null
}

function runWith(plant: Plant, seed: number, limits: Limits): Promise<RunResult> {
  const config = configOf(seed, { minutes: MINUTES, ...limits })
  const faults: Partial<Record<Fault, number>> = {}
  for (const fault of plant.faults) {
    if (!limits.without?.has(fault)) faults[fault] = isRate(fault) ? PER_MILLE : OFTEN_MS
  }
  return simulate({ ...config, ...PLAIN, ...plant.config, faults }, plant.hooks())
}

async function shrunk(plant: Plant, { seed, rule }: Found, { limits }: PlantTerms) {
  const run = (tried: Limits) => runWith(plant, seed, tried)
  const begun = { minutes: MINUTES, ...limits, only: plant.faults }
  const smaller = await shrink({ seed, rule, run, limits: begun })
  return `smaller: ${commandOf(seed, smaller, plant.name)}`
}

const isRate = (fault: Fault) => fault.startsWith('message') || fault === 'rpcLoss'
