/** What a wrong claim's proof on L1 is made of. Spec: disputes. */
import type { BlobReader } from '@assay/da'
import { decodeGroups } from '@assay/machine'
import type { Kzg, LeafWrite, Outcome, SubmissionContext } from '@assay/protocol'
import {
  type BuiltFaultProof,
  buildFaultProof,
  type Difference,
  type PostedResult,
  provableCheckpoint,
  type WitnessMachineFactory,
} from '@assay/prover-hooks'
import { readBlobs } from './blobs.ts'
import { EndpointError, type L1Reads, type PostedClaim, type PostedInputs } from './l1.ts'

/** A claim that differs from the replay, with the replay's side of it. */
export interface WrongClaim {
  readonly posted: PostedInputs
  readonly claim: PostedClaim
  readonly context: SubmissionContext
  readonly parent: Outcome
  /** Where the rules lead. */
  readonly expected: Outcome
  readonly difference: Difference
  /** False for old submissions, of which only hashes are kept: what differs first is not known. */
  readonly isFirst: boolean
  /** Null when it cannot be read. */
  readonly trace: PostedResult['trace'] | null
  /** The state before the submission; null when the verifier does not keep it (any more). */
  readonly leaves: () => readonly LeafWrite[] | null
  /** Whether `leaves` has them now. Cheap. */
  readonly hasLeaves: () => boolean
}

/** Why there is no proof. */
export type NoFaultProof =
  /** L1 has nothing to judge: see `provableCheckpoint`. */
  | 'nothing to judge'
  /** The trace cannot be read, or the steps behind the difference are not known any more. */
  | 'difference not known'
  | 'state not kept'

/**
 * The transaction that kills the claim, or why there is none. Cost: a replay of the submission up
 * to the wrong checkpoint, and seconds of KZG.
 * @throws EndpointError, FaultProofError, KzgError
 */
export async function proveWrongClaim(
  wrong: WrongClaim,
  parts: {
    readonly createMachine: WitnessMachineFactory
    readonly kzg: Kzg
    readonly l1: Pick<L1Reads, 'inboxWords'>
    readonly blobs: BlobReader
  },
): Promise<BuiltFaultProof | NoFaultProof> {
  const { posted, claim, context, parent, expected, difference, trace } = wrong
  const { createMachine, kzg, l1, blobs } = parts
  if (trace === null || !wrong.isFirst) return 'difference not known'
  const checkpoint = provableCheckpoint(difference, trace)
  if (checkpoint === null) return 'nothing to judge'
  const leaves = wrong.leaves()
  if (leaves === null) return 'state not kept'
  const { inputs } = posted
  const inputHashes = inputs.versionedHashes
  const inputBlobs = await allBlobs(blobs, inputHashes, posted.blockNumber)
  const groupAt = decodeGroups(inputBlobs, inputs.groups)
  const groups = Array.from({ length: inputs.groups }, (_, i) => groupAt(i))
  const inboxWords = await l1.inboxWords(posted.inboxFrom, inputs.inboxTo)
  return await buildFaultProof({
    ...{ createMachine, leaves, parent, expected, kzg, wrong: checkpoint },
    work: { context, groups, inboxWords },
    terms: { ...claim, inputs },
    inputBlob: async (index) => inputBlobs[index] as Uint8Array,
    traceBlob: async (index) => {
      const hashes = claim.traceVersionedHashes.slice(index, index + 1)
      return (await allBlobs(blobs, hashes, claim.blockNumber))[0] as Uint8Array
    },
  })
}

/** @throws EndpointError BLOBS_UNREACHABLE */
async function allBlobs(
  reader: BlobReader,
  hashes: readonly Uint8Array[],
  blockNumber: number,
): Promise<readonly Uint8Array[]> {
  const answer = await readBlobs(reader, hashes, blockNumber)
  if (answer.kind === 'found') return answer.blobs
  // It was read a moment ago: who had it may have it again.
  throw new EndpointError('BLOBS_UNREACHABLE', answer.detail)
}
