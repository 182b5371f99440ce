/** Runs the import table of .dependency-cruiser.cjs, and fails when it did not see every file. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..')

/** What a run over a tree found: one sentence per problem. */
export interface LayersReport {
  readonly moduleCount: number
  readonly problems: readonly string[]
}

interface CruiseResult {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/** Cruises `files` (paths relative to `root`) against the table of this repository. */
export function checkLayers(root: string, files: readonly string[]): LayersReport {
  const result = cruise(root, files)
  const seen = new Set(result.modules.map((module) => module.source))
  const unseen = files.filter((file) => !seen.has(file))
  const violations = result.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  )
  const blind = unseen.map((file) => `not seen: ${file} (the check would pass without looking)`)
  return { moduleCount: seen.size, problems: [...violations, ...blind] }
}

/** TypeScript files of the rooms that git tracks or would track, still on disk. */
export function trackedFiles(root: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts']
  const git = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (git.status !== 0) throw new Error(`git ls-files failed: ${git.stderr}`)
  const files = git.stdout.split('\n').filter((file) => file.includes('/'))
  return [...new Set(files)].filter((file) => existsSync(join(root, file)))
}

function cruise(root: string, files: readonly string[]): CruiseResult {
  const program = join(home, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = join(home, '.dependency-cruiser.cjs')
  const args = [program, '--config', config, '--output-type', 'json', ...files]
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const run = spawnSync(process.execPath, args, options)
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${run.stderr}`)
  return JSON.parse(run.stdout) as CruiseResult
}

if (import.meta.main) {
  const files = trackedFiles(home)
  const { moduleCount, problems } = checkLayers(home, files)
  for (const problem of problems) console.error(problem)
  console.log(`${files.length} files, ${moduleCount} modules, ${problems.length} problems`)
  if (problems.length > 0 || files.length === 0) process.exitCode = 1
}
