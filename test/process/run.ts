/**
 * `npm run test:process -- [--json] [--seed S] [--parts a,b] [--kills N] [--damages N] …`: real
 * processes, real signals, real disks. The last line is the result; the exit code is 1 when
 * anything was lost or read wrongly, or could not be tried.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { testBadEndpoints } from './badEndpoints.ts'
import { testDeposits } from './deposits.ts'
import { testFullDisk } from './fullDisk.ts'
import { testLeafDamage } from './leafDamage.ts'
import { testLogKills } from './logKills.ts'
import { testSubmissions } from './submissions.ts'
import { testSyscallFaults } from './syscallFaults.ts'
import { testVenueKills } from './venueKills.ts'

/** Per part: how many by default, and what one part gives. */
interface Part {
  readonly count: number
  readonly run: (folder: string, count: number, seed: number) => Promise<PartReport>
}

interface PartReport {
  readonly failures: readonly string[]
}

const PARTS: Readonly<Record<string, Part>> = {
  kills: { count: 300, run: (folder, kills, seed) => testLogKills({ folder, kills, seed }) },
  venueKills: { count: 20, run: (folder, kills, seed) => testVenueKills({ folder, kills, seed }) },
  faults: { count: 60, run: (folder, faults, seed) => testSyscallFaults({ folder, faults, seed }) },
  fillings: {
    count: 5,
    run: (folder, fillings, seed) => testFullDisk({ folder, fillings, seed }),
  },
  damages: {
    count: 2_000,
    run: (folder, damages, seed) => testLeafDamage({ folder, damages, seed }),
  },
  deposits: {
    count: 2_000,
    run: (folder, deposits, seed) => testDeposits({ folder, deposits, seed }),
  },
  endpoints: {
    count: 3,
    run: (folder, rounds, seed) => testBadEndpoints({ folder, rounds, seed }),
  },
  submissions: {
    count: 200,
    run: (folder, submissions, seed) => testSubmissions({ folder, submissions, seed }),
  },
}

const names = Object.keys(PARTS)
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    parts: { type: 'string', default: names.join(',') },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const)),
  },
})
const given: Readonly<Record<string, unknown>> = values
const seed = Number(values.seed)
const chosen = String(values.parts).split(',')
const counts = names.map((name) => Number(given[name] ?? PARTS[name]?.count))
if (![seed, ...counts].every(Number.isSafeInteger) || chosen.some((name) => !(name in PARTS))) {
  console.error(`numbers are whole, parts are among ${names.join(', ')}`)
  process.exit(2)
}

const folder = await mkdtemp(join(tmpdir(), 'assay-process-'))
const parts: Record<string, Readonly<Record<string, unknown>>> = {}
const failures: string[] = []
for (const [i, name] of names.entries()) {
  const part = PARTS[name]
  if (part === undefined || !chosen.includes(name)) continue
  const own = join(folder, name)
  await mkdir(own)
  const start = performance.now()
  const report = await part
    .run(own, counts[i] as number, seed)
    .catch((error: unknown): PartReport => ({ failures: [String(error)] }))
  const seconds = Math.round((performance.now() - start) / 100) / 10
  parts[name] = { ...report, seconds }
  failures.push(...report.failures.map((failure) => `${name}: ${failure}`))
  if (!values.json) console.log(name, parts[name])
}
await rm(folder, { recursive: true, force: true })

const sum = (key: string) =>
  Object.values(parts).reduce((total, part) => total + Number(part[key] ?? 0), 0)
for (const failure of failures) console.error(failure)
if (failures.length > 0) console.error(`again: npm run test:process -- --seed ${seed}`)
const result = {
  ...{ kills: sum('kills'), lost: sum('lost'), wrongReads: sum('wrongReads') },
  ...{ failures: failures.length, seed, parts },
}
console.log(values.json ? JSON.stringify(result) : result)
// What a part that failed has left running must not keep this process.
process.exit(failures.length + result.lost + result.wrongReads === 0 ? 0 : 1)
