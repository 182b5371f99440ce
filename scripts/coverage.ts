/**
 * Coverage of the contracts by their Solidity tests and of the pure rooms by theirs: lines and
 * branches, what is not reached, and a last line of JSON. Fails below a floor, and for what it did
 * not see. `--only contracts` or `--only rooms` measures a part. Forge measures the contracts,
 * without viaIR, so that lines are those of the source.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type FileCoverage, parseLcov, percentOf, shareOf, sumOf } from './lcov.ts'
import { judgeRooms, measureRooms } from './roomCoverage.ts'

const SOURCES = 'contracts/src'
/** What tests and development chains need, and tables without code of ours. */
const NOT_MEASURED = /\.t\.sol$|\/(testing|mocks|dev|generated|interfaces|types)\//
/** Types and constants alone: there is nothing to run. */
const WITHOUT_CODE = ['contracts/src/stepper/Types.sol']

const STEPPER = `${SOURCES}/stepper/`
/** Of lines and of branches: all of every contract, nearly all of the stepper's parts together. */
const FLOOR = 1
const STEPPER_FLOOR = 0.95

/** What is below its floor, and which `expected` files were not measured, a sentence each. */
export function judge(
  files: readonly FileCoverage[],
  expected: readonly string[],
): readonly string[] {
  const seen = new Set(files.map((file) => file.path))
  const unseen = expected
    .filter((path) => !seen.has(path))
    .map((path) => `${path} was not measured: no test reaches it.`)
  const stepper = files.filter(({ path }) => path.startsWith(STEPPER))
  const others = files.filter(({ path }) => !path.startsWith(STEPPER))
  const low = others.flatMap((file) => {
    const isEnough = shareOf(file.lines) >= FLOOR && shareOf(file.branches) >= FLOOR
    return isEnough ? [] : [`${file.path} lacks ${file.missed.join(' ')}`]
  })
  const shares = [shareOf(sumOf(stepper, 'lines')), shareOf(sumOf(stepper, 'branches'))]
  if (shares.every((share) => share >= STEPPER_FLOOR)) return [...unseen, ...low]
  const missed = stepper.map((file) => `${file.path}: ${file.missed.join(' ')}`)
  const [lines = 0, branches = 0] = shares
  const sentence = `the stepper: ${percentOf(lines)} of lines, ${percentOf(branches)} of branches`
  return [...unseen, ...low, [sentence, ...missed].join('\n')]
}

function sourcesOf(root: string): readonly string[] {
  return readdirSync(join(root, SOURCES), { recursive: true, encoding: 'utf8' })
    .map((name) => `${SOURCES}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.sol') && isMeasured(path))
}

function isMeasured(path: string): boolean {
  return !NOT_MEASURED.test(path) && !WITHOUT_CODE.includes(path)
}

interface Part {
  readonly problems: readonly string[]
  /** Of the JSON. */
  readonly summary: Readonly<Record<string, unknown>>
}

function contracts(root: string): Part {
  const report = join(root, '.assay', 'contracts.lcov')
  mkdirSync(join(root, '.assay'), { recursive: true })
  rmSync(report, { force: true })
  const forge = join(root, 'node_modules', '.bin', 'forge')
  const args = ['coverage', '--offline', '--report', 'lcov', '--report-file', report]
  // More runs of a fuzz test reach no other line.
  const env = { ...process.env, FOUNDRY_PROFILE: 'coverage' }
  const run = spawnSync(forge, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, env })
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}${run.error?.message ?? ''}`)
    const problem = 'forge coverage failed: a test is red, or forge is not installed.'
    return { problems: [problem], summary: {} }
  }
  const files = parseLcov(readFileSync(report, 'utf8')).filter((file) => isMeasured(file.path))
  for (const file of files) say(file.path.slice(SOURCES.length + 1), file)
  const stepper = files.filter(({ path }) => path.startsWith(STEPPER))
  const shares = (['lines', 'branches'] as const).map((key) => {
    return `${key} ${percentOf(shareOf(sumOf(stepper, key)))}`
  })
  console.log(`the stepper together: ${shares.join(', ')}`)
  const counts = files.map(({ path, lines, branches }) => [path, { lines, branches }])
  return {
    problems: judge(files, sourcesOf(root)),
    summary: { files: Object.fromEntries(counts) },
  }
}

function rooms(root: string): Part {
  const measured = measureRooms(root)
  if (measured === null) {
    return { problems: ['the rooms were not measured: a test is red.'], summary: {} }
  }
  for (const one of measured) say(one.room, one)
  const counts = measured.map(({ room, lines, branches }) => [room, { lines, branches }])
  return { problems: judgeRooms(measured), summary: { rooms: Object.fromEntries(counts) } }
}

function say(name: string, { lines, branches }: Pick<FileCoverage, 'lines' | 'branches'>): void {
  const text = (count: { hit: number; total: number }) =>
    `${percentOf(shareOf(count))} (${count.hit}/${count.total})`.padEnd(20)
  console.log(`${name.padEnd(36)} lines ${text(lines)} branches ${text(branches)}`)
}

const PARTS = { contracts, rooms }

function main(): void {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const root = join(import.meta.dirname, '..')
  const chosen = Object.entries(PARTS).filter(([name]) => (values.only ?? name) === name)
  const parts = chosen.map(([, measure]) => measure(root))
  const problems = parts.flatMap((part) => part.problems)
  if (parts.length === 0) problems.push(`--only is one of ${Object.keys(PARTS).join(', ')}`)
  for (const problem of problems) console.error(problem)
  const summaries = parts.map(({ summary }) => summary)
  console.log(JSON.stringify(Object.assign({ passed: problems.length === 0 }, ...summaries)))
  if (problems.length > 0) process.exitCode = 1
}

if (import.meta.main) main()
