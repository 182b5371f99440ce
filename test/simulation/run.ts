/**
 * `npm run sim -- [--seconds W | --seeds N] [--seed S] [--minutes M] [--without a,b] [--json]`: as
 * many seeds as fit, from S on. The last line is the result; the exit code is 1 when a rule broke.
 * `--plant all|NAME[,NAME]`: the simulator must find each of these bugs instead.
 * `--shrink`: looks for a shorter run with fewer faults that breaks the same rule.
 */
import { parseArgs } from 'node:util'
import { compareWithBytecode } from './l1/compare.ts'
import { addTo } from './report.ts'
import { runPlants } from './runPlants.ts'
import { commandOf, shrink } from './shrink.ts'
import { type RunResult, simulate } from './simulate.ts'
import { configOf, type Limits } from './swarm.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '60' },
    seeds: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '0' },
    without: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    plant: { type: 'string' },
    shrink: { type: 'boolean', default: false },
  },
})
const number = (name: 'seconds' | 'seeds' | 'seed' | 'minutes') => {
  const value = Number(values[name])
  if (Number.isSafeInteger(value) && value >= 0) return value
  console.error(`--${name} is a whole number`)
  process.exit(2)
}
const [seconds, seeds, first, minutes] = [
  number('seconds'),
  number('seeds'),
  number('seed'),
  number('minutes'),
]
const without = new Set(values.without.split(',').filter((name) => name !== ''))
const limits = { without, ...(minutes > 0 ? { minutes } : {}) }

if (values.plant !== undefined) {
  const say = (line: string) => console.error(line)
  const terms = { first, seeds, limits, isShrinking: values.shrink, say }
  const report = await runPlants(values.plant, terms)
  console.log(JSON.stringify(report))
  process.exit(report.planted > 0 && report.found === report.planted ? 0 : 1)
}

const sums = { faults: new Map(), checks: new Map(), marks: new Map() } as Record<
  'faults' | 'checks' | 'marks',
  Map<string, number>
>
let [simulatedMs, countedMs, events, operations] = [0, 0, 0, 0]
let [submissions, violations, count] = [0, 0, 0]
/** Whether a run's time counts: 3 operations a second, a submission a minute, some fault. */
function counts({ simulatedMs: ms, operations: begun, submissions: posted, tally }: RunResult) {
  return begun >= (3 * ms) / 1_000 && posted >= ms / 60_000 && tally.faults.size > 0
}
/** One seed in so many: the model of L1 answers so many calls of that seed as the bytecode does. */
const COMPARED = { every: 16, calls: 120 } as const
async function compare(seed: number): Promise<readonly unknown[]> {
  const { differences } = await compareWithBytecode({ calls: COMPARED.calls, seed })
  addTo(sums.checks, new Map([['L1 answers as the bytecode does', COMPARED.calls]]))
  return differences
}
/** In how many seeds a fault was to strike; in so many it must have struck once. */
const drawn = new Map<string, number>()
const ENOUGH_SEEDS = 24
const began = performance.now()
/** Of simulated runs alone, µs. */
let coreTime = 0
const isOver = () =>
  violations > 0 || (seeds > 0 ? count >= seeds : performance.now() - began >= seconds * 1_000)
for (let seed = first; !isOver(); seed++) {
  const config = configOf(seed, limits)
  if (!values.json || values.verbose) console.log(JSON.stringify(config))
  const cpuBefore = process.cpuUsage()
  const result = await simulate(config)
  const { user, system } = process.cpuUsage(cpuBefore)
  coreTime += user + system
  count += 1
  simulatedMs += result.simulatedMs
  if (counts(result)) countedMs += result.simulatedMs
  events += result.events
  operations += result.operations
  submissions += result.submissions
  addTo(drawn, new Map(Object.keys(config.faults).map((fault) => [fault, 1])))
  for (const name of ['faults', 'checks', 'marks'] as const) addTo(sums[name], result.tally[name])
  const violation = result.tally.violation()
  if (violation !== null) {
    violations += 1
    console.error(`seed ${seed}: ${violation.message}`)
    console.error(`again: ${commandOf(seed, limits)}`)
    if (values.shrink) {
      const run = (tried: Limits) => simulate(configOf(seed, tried))
      const smaller = await shrink({ seed, limits, rule: violation.rule, run })
      console.error(`smaller: ${commandOf(seed, smaller)}`)
    }
  }
  const differences = seed % COMPARED.every === 0 ? await compare(seed) : []
  if (differences.length > 0) {
    violations += 1
    console.error(`seed ${seed}: L1 answers as the bytecode does: ${JSON.stringify(differences)}`)
    console.error(`again: npm run test:model -- --calls ${COMPARED.calls} --seed ${seed}`)
  }
}
const idle = [...drawn].flatMap(([fault, times]) =>
  times >= ENOUGH_SEEDS && !sums.faults.has(fault) ? [fault] : [],
)
if (idle.length > 0) console.error(`drawn often, and never struck: ${idle.join()}`)
const hours = simulatedMs / 3_600_000
// Of one core: what others on the machine take is not the simulator's.
const coreHours = coreTime / 3.6e9
console.log(
  JSON.stringify({
    seeds: count,
    // Of runs with load enough; all of them are in `allHours`.
    simHours: Number((countedMs / 3_600_000).toFixed(2)),
    allHours: Number(hours.toFixed(2)),
    events,
    operations,
    submissions,
    faults: Object.fromEntries(sums.faults),
    checks: Object.fromEntries(sums.checks),
    ...(values.verbose ? { marks: Object.fromEntries(sums.marks) } : {}),
    // Faults that many seeds drew and none met: the simulator is not what it says.
    idle,
    violations,
    speedup: Math.round(hours / coreHours),
  }),
)
process.exitCode = violations === 0 && idle.length === 0 ? 0 : 1
