/** Which claims can never confirm. Spec: verification, 6. */
import type { KeptSubmission } from './kept.ts'
import { type ClaimReport, isDead } from './report.ts'

export interface Surroundings {
  readonly kept: Pick<KeptSubmission, 'confirmed'>
  readonly isKilled: boolean
  /** Claims on the submission before. */
  readonly parents: readonly ClaimReport[]
  /** The replay began there: its outcome is confirmed, every other one on it is dead. */
  readonly isParentDecided: boolean
}

/** The claim as it is, or dead. */
export function buried(claim: ClaimReport, around: Surroundings): ClaimReport {
  if (around.isKilled) return { ...claim, verdict: 'killed' }
  const { confirmed } = around.kept
  const isRival = confirmed !== null && confirmed !== claim.claimId
  if (isRival && claim.verdict === 'mismatch') return { ...claim, verdict: 'superseded' }
  if (claim.difference?.kind !== 'parent') return claim
  const { posted } = claim.difference
  const isOnDead = around.parents.some((one) => isDead(one) && one.outcomeHash === posted)
  return around.isParentDecided || isOnDead ? { ...claim, verdict: 'orphaned' } : claim
}
