/**
 * Coverage of the rooms without clock, disk and network by their own tests and the comparison of
 * the engines: branches of each room, and what no test reached. Vitest measures it with V8.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Count, type FileCoverage, parseLcov, percentOf, shareOf, sumOf } from './lcov.ts'

const ROOMS = ['protocol', 'engine', 'state', 'machine'] as const
/** Of the branches of each room. */
const FLOOR = 0.95
/** Doors and helpers of tests: they ship to no one. */
const WITHOUT_SUITES = ['**/*.test.ts', '**/suite.ts', '**/suite/**']

export interface RoomCoverage {
  readonly room: string
  readonly lines: Count
  readonly branches: Count
  readonly files: readonly FileCoverage[]
}

/** The files of an lcov report by room. */
export function byRoom(files: readonly FileCoverage[]): readonly RoomCoverage[] {
  return ROOMS.map((room) => {
    const own = files.filter(({ path }) => path.startsWith(`${room}/src/`))
    return { room, lines: sumOf(own, 'lines'), branches: sumOf(own, 'branches'), files: own }
  })
}

/** A sentence for each room below the floor, and for one that was not measured at all. */
export function judgeRooms(rooms: readonly RoomCoverage[]): readonly string[] {
  return rooms.flatMap(({ room, branches, files }) => {
    if (branches.total === 0) return [`${room} was not measured: no test reaches it.`]
    if (shareOf(branches) >= FLOOR) return []
    const missed = files.filter((file) => file.missed.length > 0)
    const lines = missed.map((file) => `${file.path}: ${file.missed.join(' ')}`)
    return [[`${room}: ${percentOf(shareOf(branches))} of branches`, ...lines].join('\n')]
  })
}

/** Null when a test failed or nothing was written; what was said is on standard error then. */
export function measureRooms(root: string): readonly RoomCoverage[] | null {
  const directory = join(root, '.assay', 'rooms')
  rmSync(directory, { recursive: true, force: true })
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const tests = [...ROOMS.map((room) => `${room}/src/`), 'test/diff/']
  const coverage = [
    '--coverage.enabled',
    '--coverage.reporter=lcovonly',
    `--coverage.reportsDirectory=${directory}`,
    `--coverage.include={${ROOMS.join(',')}}/src/**/*.ts`,
    ...WITHOUT_SUITES.map((pattern) => `--coverage.exclude=${pattern}`),
  ]
  // Counting makes tests slower: none of them is about time.
  const args = [vitest, 'run', ...tests, '--testTimeout=900000', ...coverage]
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}${run.error?.message ?? ''}`)
    return null
  }
  return byRoom(parseLcov(readFileSync(join(directory, 'lcov.info'), 'utf8')))
}
