/** Random calls about who gets what a killed claim has lost. */
import { fromHex, toHex } from '@assay/protocol'
import { disputesAbi, faultCommitment, faultHash, type Hex } from '@assay/settlement'
import { rewardOf } from './chainReads.ts'
import { anyone, callOf, type MakeMove, type MoveTerms, rarely } from './move.ts'
import { bytes, faultOf, pick } from './toyClaims.ts'
import type { Move } from './twoChains.ts'

/** Blocks between a commitment and the kill that it counts for. */
const AGE_BLOCKS = 2

function onDisputes(name: string, args: readonly unknown[], terms: MoveTerms): Move {
  const to = terms.chains.model.addresses.disputes
  return callOf(disputesAbi, to, { name, args, sender: anyone(terms) })
}

/** Somebody has committed to this claim's fault, and long enough ago. */
export function isRipe({ chains, known }: MoveTerms, claimId: Hex): boolean {
  const { number } = chains.model.head()
  return known.commitments.some(
    (each) => each.claimId === claimId && each.block + AGE_BLOCKS < number,
  )
}

/** For the fault that an element of a claim's trace is: it shows what is no checkpoint. */
function commit(terms: MoveTerms): Move | null {
  const { rng, known, chains, accounts } = terms
  if (known.claims.length === 0) return null
  const faulty = known.claims.filter((one) => faultOf(one) !== -1)
  const one = pick(rng, faulty.length > 0 && !rarely(terms) ? faulty : known.claims)
  const again = known.commitments.length > 0 && rarely(terms)
  const made = {
    ...{ claimId: one.id, payee: pick(rng, accounts) as Hex, salt: bytes(rng, 32) },
    block: chains.model.head().number,
  }
  const told = again ? pick(rng, known.commitments) : made
  if (!again) known.commitments = [...known.commitments, told]
  const checkpoint = Math.max(0, faultOf(one)) - 1
  const fault = faultHash({
    ...{ claimId: fromHex(told.claimId), checkpoint, computed: new Uint8Array(32) },
  })
  const commitment = faultCommitment({ fault, payee: told.payee, salt: told.salt })
  return onDisputes('commitFault', [toHex(commitment)], terms)
}

function openCommitment(terms: MoveTerms): Move | null {
  const { rng, known } = terms
  if (known.commitments.length === 0) return null
  const owed = known.commitments.filter(({ claimId }) => isOwed(terms, claimId))
  const likely = owed.length > 0 && !rarely(terms) ? owed : known.commitments
  const { claimId, payee, salt } = pick(rng, likely)
  const told = rarely(terms) ? bytes(rng, 32) : salt
  return onDisputes('openCommitment', [claimId, payee, toHex(told)], terms)
}

const isOwed = ({ chains }: MoveTerms, claimId: Hex) => rewardOf(chains.model, claimId).amount > 0n

function payReward(terms: MoveTerms): Move | null {
  const { rng, known } = terms
  if (known.claims.length === 0) return null
  const owed = known.claims.filter(({ id }) => isOwed(terms, id))
  const likely = owed.length > 0 && !rarely(terms) ? owed : known.claims
  return onDisputes('payReward', [pick(rng, likely).id], terms)
}

export const rewardMoves: readonly (readonly [weight: number, make: MakeMove])[] = [
  [6, commit],
  [9, openCommitment],
  [4, payReward],
]
