/** Derives evidence anew and compares. Spec: verification, "Evidence". */
import { type Evidence, evidenceDifferences } from './evidence.ts'
import type { ClaimReport } from './report.ts'
import { createVerifier, type VerifierOptions } from './verifier.ts'
import type { WrongClaim } from './wrongClaim.ts'

/** `confirmed`: the claim is wrong. `refuted`: it is right, or not on L1. */
export interface EvidenceVerdict {
  readonly verdict: 'confirmed' | 'refuted' | 'unavailable' | 'unreachable' | 'undecided'
  readonly sentence: string
  /** Fields in which the file differs from what was derived; the claim is wrong all the same. */
  readonly altered: readonly string[]
  readonly derived: Evidence | null
  /** What a proof is made of; null unless confirmed. */
  readonly wrong: WrongClaim | null
}

/** As a process ends. `undecided`: the exchange itself was not accepted, or cannot be replayed. */
export const EVIDENCE_EXIT_CODES: Readonly<Record<EvidenceVerdict['verdict'], number>> = {
  confirmed: 3,
  refuted: 0,
  unavailable: 4,
  unreachable: 5,
  undecided: 1,
}

/** Believes nothing of the file but which claim it is about. Cost: a replay from genesis. */
export async function checkEvidence(
  given: Evidence,
  options: Omit<VerifierOptions, 'from' | 'onSubmission' | 'onEvidence' | 'receipts'>,
): Promise<EvidenceVerdict> {
  let derived: Evidence | null = null
  let wrong: WrongClaim | null = null
  let claim: ClaimReport | undefined
  const report = await createVerifier({
    ...options,
    from: given.submission,
    onEvidence: (evidence, about) => {
      if (evidence.claimId !== given.claimId) return
      derived = evidence
      wrong = about
    },
    onSubmission: ({ claims }) => {
      claim = claims.find(({ claimId }) => claimId === given.claimId) ?? claim
    },
  }).run()
  const answer = (verdict: EvidenceVerdict['verdict'], sentence: string, altered: string[] = []) =>
    ({ verdict, sentence, altered, derived, wrong }) as const
  const name = `claim ${given.claimId} on submission ${given.submission}`
  if (derived !== null) {
    const altered = [...evidenceDifferences(given, derived)]
    const how = altered.length === 0 ? 'exactly as the file says' : 'but not as the file says'
    const where = altered.length === 0 ? '' : ` (${altered.join(', ')})`
    return answer('confirmed', `CONFIRMED: ${name} is wrong, ${how}${where}`, altered)
  }
  if (claim?.verdict === 'ok') return answer('refuted', `REFUTED: ${name} agrees with the rules`)
  if (report.verdict === 'unreachable') return answer('unreachable', report.sentence)
  const isReplayed = report.submission >= given.submission
  if (claim?.verdict === 'unavailable' || (!isReplayed && report.unavailable > 0)) {
    return answer('unavailable', `DATA UNAVAILABLE: ${name} cannot be checked`)
  }
  if (!isReplayed && report.problems.length > 0) {
    return answer('undecided', `UNDECIDED: ${report.problems[0]}`)
  }
  return answer('refuted', `REFUTED: L1 has no ${name}`)
}
