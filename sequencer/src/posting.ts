/** From an ended submission to the arguments of one `submit`. Spec: da, settlement. */
import { prepareSidecar } from '@assay/da'
import { encodePayload } from '@assay/machine'
import {
  assert,
  BLOB_ELEMENTS,
  type BlobSidecar,
  GROUP_BYTES,
  GROUP_WORDS,
  type Inputs,
  type Kzg,
  outcomeHash,
} from '@assay/protocol'
import type { Proposal } from '@assay/settlement'
import { groupsOf, type SubmissionArtifact } from './artifact.ts'
import type { Fault } from './config.ts'
import { type Content, withFault } from './faults.ts'

export interface Posting {
  readonly inputs: Inputs
  readonly proposal: Proposal
  readonly sidecar: BlobSidecar
}

export interface PostingOptions {
  readonly artifact: SubmissionArtifact
  readonly kzg: Kzg
  readonly fault: Fault | null
  readonly prevInputsId: Uint8Array
  /** A recent L1 block that the inputs are bound to. */
  readonly origin: { readonly number: number; readonly hash: Uint8Array }
  /** Inbox index of the last DEPOSIT of an asset below an index. */
  readonly lastDeposit: (asset: number, belowIndex: number) => number | null
}

/** Blobs of 1,024 groups. */
const GROUPS_PER_BLOB = BLOB_ELEMENTS / GROUP_WORDS

/** Packs, commits and opens the last checkpoint. Cost: about 0.4 s a blob. @throws KzgError */
export async function preparePosting(options: PostingOptions): Promise<Posting> {
  const { artifact, kzg, origin } = options
  const { groups, trace, outcome, parentOutcome } = contentOf(artifact, options.fault)
  const blobs = encodePayload({ groups, trace })
  const sidecar = await prepareSidecar(blobs, kzg)
  const lastElement = GROUP_WORDS * groups.length + trace.length - 1
  const lastBlob = Math.floor(lastElement / BLOB_ELEMENTS)
  const blob = blobs[lastBlob]
  const commitment = sidecar.commitments[lastBlob]
  assert(blob !== undefined && commitment !== undefined, 'the last checkpoint is in a blob')
  const { proof } = await kzg.openElement(blob, lastElement % BLOB_ELEMENTS)
  const inputs: Inputs = {
    prevInputsId: options.prevInputsId,
    versionedHashes: sidecar.versionedHashes.slice(0, Math.ceil(groups.length / GROUPS_PER_BLOB)),
    groups: groups.length,
    tFirst: artifact.tFirst,
    tLast: artifact.tLast,
    inboxTo: artifact.inboxTo,
    originNumber: origin.number,
    originHash: origin.hash,
  }
  const backing = outcome.totals.map(
    ({ asset }) => options.lastDeposit(asset, artifact.inboxTo) ?? 0,
  )
  const proposal: Proposal = {
    parentOutcomeHash: outcomeHash(parentOutcome),
    outcome,
    traceCount: trace.length,
    nettedRoot: artifact.nettedRoot,
    backing,
    commitment,
    proof,
  }
  return { inputs, proposal, sidecar }
}

/** What is posted: the honest content unless a fault is asked for. */
export function contentOf(artifact: SubmissionArtifact, fault: Fault | null): Content {
  const { records, trace, outcome, parentOutcome } = artifact
  const groups = Array.from({ length: groupsOf(artifact) }, (_, i) =>
    records.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES),
  )
  return withFault({ groups, trace, outcome, parentOutcome }, artifact, fault)
}
