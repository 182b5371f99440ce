/** What a claim is worth, whatever becomes of it. Spec: monitor, "What is done". */
import type { ClaimReport } from '@assay/verifier'

/**
 * `right`: its outcome is ours, so it may confirm. `wrong`: a fault can be proven. `orphan`: on
 * another parent outcome; it cannot confirm while that does not. `dead`: killed, and known so.
 */
export type Standing = 'right' | 'wrong' | 'orphan' | 'dead'

/** From the replay alone. */
export function standingOf({ verdict, difference }: ClaimReport): Standing {
  if (verdict === 'killed') return 'dead'
  switch (difference?.kind) {
    case undefined:
    // No contract reads it, and no proof is about it.
    case 'nettedRoot':
      return 'right'
    case 'parent':
      return 'orphan'
    case 'checkpoint':
    case 'checkpointCount':
    case 'outcome':
      return 'wrong'
  }
}
