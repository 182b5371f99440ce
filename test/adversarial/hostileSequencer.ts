/**
 * Preloaded into `assay sequencer` (`--import`), this makes its submitter lie: what prepares a
 * posting is replaced by {@link ./hostilePosting.ts}. The product has no such door.
 */
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..', '..')
const href = (...path: string[]) => pathToFileURL(join(root, ...path)).href
const submitter = href('sequencer', 'src', 'submitter.ts')
const posting = href('sequencer', 'src', 'posting.ts')
const hostile = href('test', 'adversarial', 'hostilePosting.ts')

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const isSwapped = context.parentURL === submitter && resolved.url === posting
    return isSwapped ? { ...resolved, url: hostile } : resolved
  },
})
