/** Where altered builds and planted bugs change words: in what engine and machine ship. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** How often these words stand there; a patch needs them once. */
export function timesShipped(words: string): number {
  return source().split(words).length - 1
}

let cached: string | null = null
function source(): string {
  if (cached !== null) return cached
  const files = globSync('{engine,machine}/src/**/*.ts', { cwd: root })
  const shipped = files.filter((file) => !/suite|\.test\.ts$/.test(file))
  cached = shipped.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  return cached
}
