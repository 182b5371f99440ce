/** Proofs for a monitor: from what its replay keeps, or from a replay anew. Spec: disputes. */
import { createMachine } from '@assay/machine'
import type { FaultProver } from '@assay/monitor'
import { BaseError } from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import {
  type CheckpointOptions,
  checkEvidence,
  type Evidence,
  type KillingTransaction,
  type L1Reads,
  loadSignatures,
  type NoFaultProof,
} from '@assay/verifier'
import { faultProofOf, NO_PROOF_SENTENCES, type ProofParts } from './faultProofs.ts'

/** Code NO_PROOF: L1 has nothing to judge, or too little is known. */
export class NoProofError extends BaseError {}

interface ProverParts extends ProofParts {
  readonly l1: L1Reads
  readonly checkpoints?: CheckpointOptions
  /** What sends a proof. @throws SettlementError */
  readonly transactionOf: (built: BuiltFaultProof) => Promise<KillingTransaction>
}

export function createFaultProver(parts: ProverParts): FaultProver {
  return {
    async prove(evidence, wrong) {
      const first = await faultProofOf(wrong, parts)
      const isLost = first === 'difference not known' || first === 'state not kept'
      const built = isLost ? await proveAnew(evidence, parts) : first
      if (typeof built === 'string') throw new NoProofError('NO_PROOF', NO_PROOF_SENTENCES[built])
      return { built, transaction: await parts.transactionOf(built) }
    },
  }
}

/** Cost: a replay from genesis, or from the checkpoint before it. */
async function proveAnew(
  evidence: Evidence,
  parts: ProverParts,
): Promise<BuiltFaultProof | NoFaultProof> {
  const { l1, blobs, hasher, checkpoints } = parts
  // The watch that runs beside it writes them.
  const reading = checkpoints && {
    checkpoints: { ...checkpoints, every: Number.POSITIVE_INFINITY },
  }
  const { wrong, sentence } = await checkEvidence(evidence, {
    ...{ l1, blobs, keepStates: { before: evidence.submission }, ...reading },
    createMachine: (options) => createMachine({ ...options, hasher }),
    signatures: loadSignatures(),
  })
  if (wrong === null) throw new NoProofError('NO_PROOF', sentence)
  return faultProofOf(wrong, parts)
}
