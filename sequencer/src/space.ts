/** What the disk still takes. Nothing here is lost by a full disk: it is only not taken. */

/**
 * `free`: everything. `low`: there is no room for more than what is reserved, so placements are
 * refused and cancels go on. `full`: the reserve is used up, nothing is sequenced.
 */
export type Space = 'free' | 'low' | 'full'

/** While the disk is full it is asked again so often, ms. */
export const SPACE_RETRY_MS = 1_000

/** The worst of several. */
export function leastSpace(all: readonly Space[]): Space {
  if (all.includes('full')) return 'full'
  return all.includes('low') ? 'low' : 'free'
}
