/**
 * Preloaded into `assay sequencer` (`--import`), this makes its submitter lie: what prepares a
 * posting is replaced by {@link ./hostilePosting.ts}, what reads claims by
 * {@link ./hostileClaimBook.ts}. The product has no such door.
 */
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..', '..')
const href = (...path: string[]) => pathToFileURL(join(root, ...path)).href
const submitter = href('sequencer', 'src', 'submitter.ts')
const swaps = new Map(
  ['posting', 'claimBook'].map((name) => [
    href('sequencer', 'src', `${name}.ts`),
    href('test', 'adversarial', `hostile${name.charAt(0).toUpperCase()}${name.slice(1)}.ts`),
  ]),
)

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const hostile = context.parentURL === submitter ? swaps.get(resolved.url) : undefined
    return hostile === undefined ? resolved : { ...resolved, url: hostile }
  },
})
