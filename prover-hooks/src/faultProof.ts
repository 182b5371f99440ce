/** From a wrong claim to the one transaction that kills it. Spec: disputes, "Fault". */
import {
  assert,
  BaseError,
  BLOB_ELEMENTS,
  checkpointOf,
  claimId,
  concatBytes,
  endImage,
  equalBytes,
  GROUP_BYTES,
  GROUP_WORDS,
  inputsId,
  type Kzg,
  type LeafWrite,
  layout,
  type Outcome,
  splitInboxEntries,
} from '@assay/protocol'
import {
  type ClaimTerms,
  type ElementOpening,
  type FaultProof,
  faultHash,
  type Hex,
  proveFaultCalldata,
} from '@assay/settlement'
import type { Difference } from './difference.ts'
import type { PostedResult, SubmissionWork } from './statement.ts'
import { type StepperCall, stepperCall, type WitnessMachineFactory } from './stepperWitness.ts'

/** Blob `index` of a transaction, 131,072 bytes, checked against its versioned hash. */
export type BlobAt = (index: number) => Promise<Uint8Array>

/** A claim on the right parent, and where it is wrong. */
export interface FaultCase {
  readonly createMachine: WitnessMachineFactory
  /** The state before the submission. */
  readonly leaves: Iterable<LeafWrite>
  readonly work: SubmissionWork
  readonly terms: ClaimTerms
  /** The pre-image of the claim's parent outcome hash. */
  readonly parent: Outcome
  /** Where the rules lead. */
  readonly expected: Outcome
  /** 0-based number of the wrong checkpoint: see {@link provableCheckpoint}. */
  readonly wrong: number
  readonly kzg: Kzg
  /** Blobs of the transaction that posted the inputs: those that hold groups. */
  readonly inputBlob: BlobAt
  /** Blobs of the transaction that carries the trace. */
  readonly traceBlob: BlobAt
}

/** All that is needed to kill the claim. */
export interface BuiltFaultProof {
  readonly claimId: Uint8Array
  readonly terms: ClaimTerms
  readonly proof: FaultProof
  /** What should stand in the wrong element (31 bytes, then zero); zero: nothing should. */
  readonly computed: Uint8Array
  /** The fault's name, which commitments hide. */
  readonly fault: Uint8Array
  /** For `Disputes.proveFault`. */
  readonly calldata: Hex
  /** Whether L1 finds the checkpoint wrong. */
  readonly isFault: boolean
}

/** Code NO_FAULT: L1 would not find that checkpoint wrong, or not as the first one. */
export class FaultProofError extends BaseError {}

/**
 * Number (0-based) of the checkpoint that L1 can judge, or null when it has nothing to judge: a
 * claim on another parent confirms only if that parent does, which its own proof prevents, and no
 * contract relies on the root of the netted deltas. A value that is no checkpoint at all is
 * preferred, for it needs no state and no step.
 */
export function provableCheckpoint(
  difference: Difference,
  trace: PostedResult['trace'],
): number | null {
  const malformed = trace.indexOf(null)
  if (malformed !== -1) return malformed
  if (difference.kind === 'checkpoint') return difference.span?.checkpoint ?? null
  // A trace that is too short ends in an END machine where none is yet: then a checkpoint differs.
  // The END machine is a function of the outcome, so a wrong outcome is a wrong checkpoint.
  const isLonger = difference.kind === 'checkpointCount'
  return isLonger ? Number(difference.expected) : null
}

/**
 * The proof that the claim's checkpoint `wrong` is not what follows from the one before. Cost: the
 * submission up to there, a few hundred hashes for each step of the interval, and 40 ms for each of
 * its elements (two, and four for each group; native KZG).
 * @throws FaultProofError NO_FAULT, KzgError
 */
export async function buildFaultProof(fault: FaultCase): Promise<BuiltFaultProof> {
  const built = await openCheckpoint(fault)
  if (!built.isFault) {
    throw new FaultProofError('NO_FAULT', `checkpoint ${fault.wrong} is what the rules lead to`)
  }
  return built
}

/**
 * The same for a checkpoint that may be right: L1 then says NoFault. For tests of L1.
 * @throws FaultProofError NO_FAULT when the one before is wrong, KzgError
 */
export async function openCheckpoint(fault: FaultCase): Promise<BuiltFaultProof> {
  const { terms, wrong, traceBlob, kzg } = fault
  assert(wrong >= 0 && wrong < terms.traceCount, 'the trace has this checkpoint')
  const trace = createOpener(kzg, traceBlob)
  const opened = await trace(terms.traceStart + wrong)
  const judged = opened.value[0] === 0 ? await judgedByRules(fault, trace) : NOTHING_RUNS
  const proof: FaultProof = { ...judged.proof, checkpoint: wrong - 1, wrong: opened }
  const id = claimId({ ...terms, inputsId: inputsId(terms.inputs) })
  const computed = new Uint8Array(32)
  if (judged.checkpoint !== null) computed.set(judged.checkpoint)
  return {
    claimId: id,
    terms,
    proof,
    computed,
    fault: faultHash({ claimId: id, checkpoint: wrong - 1, computed }),
    calldata: proveFaultCalldata(terms, proof),
    isFault: judged.checkpoint === null || !equalBytes(judged.checkpoint, opened.value.subarray(1)),
  }
}

/** The parts of a proof beside the wrong element, and what should stand there. */
interface Judged {
  readonly proof: Omit<FaultProof, 'checkpoint' | 'wrong'>
  /** 31 bytes; null: nothing should. */
  readonly checkpoint: Uint8Array | null
}

const NOTHING = new Uint8Array(0)
const NO_PARTS = {
  parent: null,
  before: null,
  image: NOTHING,
  openRecord: NOTHING,
  elements: [],
  inboxCount: 0,
  inboxPayloads: NOTHING,
  witness: NOTHING,
} as const
/** For a value of 2^248 or more: no machine has such a checkpoint. */
const NOTHING_RUNS: Judged = { proof: NO_PARTS, checkpoint: null }

type Opener = (element: number) => Promise<ElementOpening>

async function judgedByRules(fault: FaultCase, trace: Opener): Promise<Judged> {
  const { createMachine, leaves, work, terms, parent, wrong } = fault
  const before = wrong === 0 ? null : await trace(terms.traceStart + wrong - 1)
  const call = stepperCall(createMachine, leaves, work, wrong)
  const image = call?.imageBefore ?? endImageOf(fault)
  const expected = concatBytes(Uint8Array.of(0), checkpointOf(image))
  if (before !== null && !equalBytes(before.value, expected)) {
    throw new FaultProofError('NO_FAULT', `checkpoint ${wrong - 1} is wrong already`)
  }
  const start = { parent: before === null ? parent : null, before }
  // Nothing may stand behind END.
  if (call === null) return { proof: { ...NO_PARTS, ...start, image }, checkpoint: null }
  const proof = {
    ...start,
    image: before === null ? NOTHING : image,
    openRecord: call.inputs.openRecord,
    elements: await openGroups(fault, call),
    inboxCount: call.inputs.inboxWords.length,
    inboxPayloads: splitInboxEntries(call.inputs.inboxWords).payloads,
    witness: call.witness,
  }
  return { proof, checkpoint: call.checkpoint }
}

function endImageOf({ work: { context }, expected }: FaultCase): Uint8Array {
  const { firstOpSeq, groups } = context
  return endImage(expected, { groups, opSeqNext: firstOpSeq + groups })
}

/** Four elements for each group that the interval looks at. */
async function openGroups(
  { kzg, inputBlob }: FaultCase,
  { imageBefore, inputs }: StepperCall,
): Promise<readonly ElementOpening[]> {
  const open = createOpener(kzg, inputBlob)
  const first = layout.get(imageBefore, layout.IMAGE.groupNext)
  const count = inputs.groups.length / GROUP_BYTES
  const openings: ElementOpening[] = []
  for (let element = 0; element < GROUP_WORDS * count; element++) {
    openings.push(await open(GROUP_WORDS * first + element))
  }
  return openings
}

/** Opens elements of a transaction's blobs, counted through all of them. */
function createOpener(kzg: Kzg, blobAt: BlobAt): Opener {
  const commitments = new Map<number, Uint8Array>()
  return async (element) => {
    const index = Math.floor(element / BLOB_ELEMENTS)
    const blob = await blobAt(index)
    const commitment = commitments.get(index) ?? (await kzg.commit(blob))
    commitments.set(index, commitment)
    return { ...(await kzg.openElement(blob, element % BLOB_ELEMENTS)), commitment }
  }
}
