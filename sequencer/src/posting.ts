/** From an ended submission to what L1 is given of it. Spec: da, settlement. */
import { prepareSidecar } from '@assay/da'
import { encodePayload } from '@assay/machine'
import {
  assert,
  BLOB_ELEMENTS,
  type BlobSidecar,
  GROUP_BYTES,
  GROUP_WORDS,
  type Inputs,
  inboxHash,
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

/** Inputs and claim for one `submit`. Cost: about 0.4 s a blob. @throws KzgError */
export async function preparePosting(options: PostingOptions): Promise<Posting> {
  const { groups, trace } = contentOf(options.artifact, options.fault)
  const { sidecar, ...opening } = await packed(options.kzg, groups, trace)
  const proposal = proposalOf(options, opening)
  return { inputs: inputsOf(options, sidecar, groups.length), proposal, sidecar }
}

/** Inputs for `postInputs`; without groups there are no blobs. @throws KzgError */
export async function prepareInputs(
  options: PostingOptions,
): Promise<{ inputs: Inputs; sidecar: BlobSidecar | null }> {
  const { groups } = contentOf(options.artifact, options.fault)
  const blobs = encodePayload({ groups, trace: [] })
  const sidecar = blobs.length === 0 ? null : await prepareSidecar(blobs, options.kzg)
  return { inputs: inputsOf(options, sidecar, groups.length), sidecar }
}

/** A claim with its own trace blobs for `propose`, on inputs that stand. @throws KzgError */
export async function prepareClaim(
  options: Omit<PostingOptions, 'prevInputsId' | 'origin'>,
): Promise<{ proposal: Proposal; sidecar: BlobSidecar }> {
  const { trace } = contentOf(options.artifact, options.fault)
  const { sidecar, ...opening } = await packed(options.kzg, [], trace)
  return { proposal: proposalOf(options, opening), sidecar }
}

/** The blobs, and the opening of the last checkpoint in them. */
async function packed(
  kzg: Kzg,
  groups: readonly Uint8Array[],
  trace: readonly Uint8Array[],
): Promise<{ sidecar: BlobSidecar; commitment: Uint8Array; proof: Uint8Array }> {
  const blobs = encodePayload({ groups, trace })
  const sidecar = await prepareSidecar(blobs, kzg)
  const lastElement = GROUP_WORDS * groups.length + trace.length - 1
  const lastBlob = Math.floor(lastElement / BLOB_ELEMENTS)
  const blob = blobs[lastBlob]
  const commitment = sidecar.commitments[lastBlob]
  assert(blob !== undefined && commitment !== undefined, 'the last checkpoint is in a blob')
  const { proof } = await kzg.openElement(blob, lastElement % BLOB_ELEMENTS)
  return { sidecar, commitment, proof }
}

function inputsOf(options: PostingOptions, sidecar: BlobSidecar | null, groups: number): Inputs {
  const { artifact, origin } = options
  const blobs = Math.ceil(groups / GROUPS_PER_BLOB)
  return {
    prevInputsId: options.prevInputsId,
    versionedHashes: sidecar?.versionedHashes.slice(0, blobs) ?? [],
    groups,
    tFirst: artifact.tFirst,
    tLast: artifact.tLast,
    inboxTo: artifact.inboxTo,
    inboxHash: inboxHash(artifact.inbox),
    originNumber: origin.number,
    originHash: origin.hash,
  }
}

function proposalOf(
  options: Omit<PostingOptions, 'prevInputsId' | 'origin'>,
  opening: { readonly commitment: Uint8Array; readonly proof: Uint8Array },
): Proposal {
  const { artifact } = options
  const { trace, outcome, parentOutcome } = contentOf(artifact, options.fault)
  const { inboxTo, nettedRoot } = artifact
  const backing = outcome.totals.map(({ asset }) => options.lastDeposit(asset, inboxTo) ?? 0)
  const parentOutcomeHash = outcomeHash(parentOutcome)
  return { parentOutcomeHash, outcome, traceCount: trace.length, nettedRoot, backing, ...opening }
}

/** What is posted: the honest content unless a fault is asked for. */
export function contentOf(artifact: SubmissionArtifact, fault: Fault | null): Content {
  const { records, trace, outcome, parentOutcome } = artifact
  const groups = Array.from({ length: groupsOf(artifact) }, (_, i) =>
    records.subarray(i * GROUP_BYTES, (i + 1) * GROUP_BYTES),
  )
  return withFault({ groups, trace, outcome, parentOutcome }, artifact, fault)
}
