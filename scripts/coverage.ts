/**
 * Coverage of the contracts by their Solidity tests: lines and branches of each file, what is not
 * reached, and a last line of JSON. Fails below the floor of a file, and for files it did not see.
 * Forge measures it, without viaIR, so that lines are those of the source.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = 'contracts/src'
/** What tests and development chains need, and tables without code of ours. */
const NOT_MEASURED = /\.t\.sol$|\/(testing|mocks|dev|generated|interfaces|types)\//
/** Types and constants alone: there is nothing to run. */
const WITHOUT_CODE = ['contracts/src/stepper/Types.sol']

export interface Count {
  readonly hit: number
  readonly total: number
}

export interface FileCoverage {
  readonly path: string
  readonly lines: Count
  readonly branches: Count
  /** Lines that no test reached, and `line/path` of branches: path 0 of a require is its revert. */
  readonly missed: readonly string[]
}

const STEPPER = `${SOURCES}/stepper/`
/** Of lines and of branches: all of every contract, nearly all of the stepper's parts together. */
const FLOOR = 1
const STEPPER_FLOOR = 0.95

/** Reads what forge writes in lcov's format. Files appear in the order of the report. */
export function parseLcov(text: string): readonly FileCoverage[] {
  return text
    .split('end_of_record')
    .filter((record) => record.includes('SF:'))
    .map(fileOf)
}

function fileOf(record: string): FileCoverage {
  const rows = record
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)] as const)
  const valuesOf = (key: string) =>
    rows.filter(([name]) => name === key).map(([, value]) => value.split(','))
  const lines = valuesOf('DA').map(([line, hits]) => ({ name: `${line}`, isHit: isHit(hits) }))
  const branches = valuesOf('BRDA').map(([line, , path, hits]) => ({
    name: `${line}/${path}`,
    isHit: isHit(hits),
  }))
  const missed = [...lines, ...branches].filter((one) => !one.isHit).map((one) => one.name)
  const path = valuesOf('SF')[0]?.[0] ?? ''
  return { path, lines: countOf(lines), branches: countOf(branches), missed }
}

function isHit(hits: string | undefined): boolean {
  return hits !== '0' && hits !== '-' && hits !== undefined
}

function countOf(items: readonly { readonly isHit: boolean }[]): Count {
  return { hit: items.filter((item) => item.isHit).length, total: items.length }
}

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

function sumOf(files: readonly FileCoverage[], key: 'lines' | 'branches'): Count {
  const total = { hit: 0, total: 0 }
  for (const file of files) {
    total.hit += file[key].hit
    total.total += file[key].total
  }
  return total
}

function shareOf({ hit, total }: Count): number {
  return total === 0 ? 1 : hit / total
}

function percentOf(share: number): string {
  // Rounded down: 100 % is said only of everything.
  return `${Math.floor(share * 1000) / 10} %`
}

function sourcesOf(root: string): readonly string[] {
  return readdirSync(join(root, SOURCES), { recursive: true, encoding: 'utf8' })
    .map((name) => `${SOURCES}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.sol') && isMeasured(path))
}

function isMeasured(path: string): boolean {
  return !NOT_MEASURED.test(path) && !WITHOUT_CODE.includes(path)
}

function main(): void {
  const root = join(import.meta.dirname, '..')
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
    console.error('forge coverage failed: a test is red, or forge is not installed.')
    process.exitCode = 1
    return
  }
  const files = parseLcov(readFileSync(report, 'utf8')).filter((file) => isMeasured(file.path))
  for (const { path, lines, branches } of files) {
    const name = path.slice(SOURCES.length + 1).padEnd(36)
    const text = ({ hit, total }: Count) =>
      `${percentOf(shareOf({ hit, total }))} (${hit}/${total})`.padEnd(20)
    console.log(`${name} lines ${text(lines)} branches ${text(branches)}`)
  }
  const stepper = files.filter(({ path }) => path.startsWith(STEPPER))
  const shares = (['lines', 'branches'] as const).map((key) => {
    return `${key} ${percentOf(shareOf(sumOf(stepper, key)))}`
  })
  console.log(`the stepper together: ${shares.join(', ')}`)
  const problems = judge(files, sourcesOf(root))
  for (const problem of problems) console.error(problem)
  const summary = files.map(({ path, lines, branches }) => [path, { lines, branches }])
  console.log(JSON.stringify({ passed: problems.length === 0, files: Object.fromEntries(summary) }))
  if (problems.length > 0) process.exitCode = 1
}

if (import.meta.main) main()
