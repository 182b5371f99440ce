/**
 * `npm run test:diff -- [--ops N] [--seed S] [--plant all|NAME] [--json]`: the fast engine against
 * the reference after every record and inbox entry, or bugs planted in the fast engine, each of
 * which must be found. A divergence prints its seed and the shortest flow that shows it.
 */
import { parseArgs } from 'node:util'
import { StepKind, statusName, toHex } from '@assay/protocol'
import { type Divergence, differential } from './differential.ts'
import { findPlant, PLANTS, type PlantResult } from './plants.ts'

/** Of a case, for each submission. */
const LINES_MAX = 40

const { values } = parseArgs({
  options: {
    ops: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    /** Of plants.ts, or `all`. */
    plant: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [ops, seed] = [values.ops, values.seed].map(Number) as [number, number]
if (values.plant === undefined) compare()
else await plant(values.plant)

async function plant(which: string): Promise<void> {
  const chosen = PLANTS.filter(({ name }) => which === 'all' || name === which)
  const results: PlantResult[] = []
  for (const one of chosen) {
    const found = await findPlant(one, { ops, seed })
    results.push(found)
    if (!values.json) console.log(JSON.stringify(found))
  }
  const caught = results.filter((result) => result.caught).length
  console.log(JSON.stringify({ planted: results.length, caught, seed, plants: results }))
  if (caught < results.length || caught === 0) process.exitCode = 1
}

function compare(): void {
  const started = performance.now()
  const result = differential({ ops, seed, most: 3 })
  const seconds = (performance.now() - started) / 1_000
  for (const divergence of result.divergences) show(divergence)
  const named = (counts: Readonly<Record<number, number>>, name: (code: number) => string) =>
    Object.fromEntries(Object.entries(counts).map(([code, count]) => [name(Number(code)), count]))
  const kindNames = new Map<number, string>(Object.entries(StepKind).map(([k, code]) => [code, k]))
  const summary = {
    ops: result.ops,
    divergences: result.divergences.length,
    seed,
    seconds: Number(seconds.toFixed(1)),
    flows: result.flows,
    lost: result.lost,
    steps: result.steps,
    submissions: result.submissions,
    machines: result.machines,
    kinds: named(result.kinds, (code) => kindNames.get(code) ?? `KIND_${code}`),
    statuses: named(result.statuses, statusName),
  }
  if (values.json) console.log(JSON.stringify(summary))
  else console.log(`${result.ops} items, ${result.divergences.length} divergences, seed ${seed}`)
  if (result.divergences.length > 0) process.exitCode = 1
}

function show({ case: submissions, ...what }: Divergence): void {
  console.log(JSON.stringify(what, null, 1))
  for (const { context, inbox, groups } of submissions ?? []) {
    const { domainSeparator, ...numbers } = context
    console.log(`submission ${JSON.stringify(numbers)}`)
    const lines = [
      ...inbox.map((entry) => `  entry ${toHex(entry)}`),
      ...groups.map((group) => `  group ${group === null ? 'null' : toHex(group)}`),
    ]
    for (const line of lines.slice(0, LINES_MAX)) console.log(line)
    if (lines.length > LINES_MAX) console.log(`  … ${lines.length - LINES_MAX} more`)
  }
}
