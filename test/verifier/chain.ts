/**
 * A chain in memory that has what a verifier reads: inputs, claims and confirmations that an honest
 * machine produced out of a seeded flow, each open to one change before it is posted. The blobs
 * are real but named by SHA-256, for commitments are not what is tested with this chain.
 */
import { type BlobReader, DataUnavailableError } from '@assay/da'
import { type Flow, type FlowSubmission, TEST_DOMAIN } from '@assay/engine/suite'
import { createMachine, type Machine } from '@assay/machine'
import {
  BLOB_BYTES,
  BLOB_ELEMENTS,
  claimId,
  encodeGenesis,
  genesisInputsId,
  genesisOutcome,
  type Inputs,
  inboxHash,
  inputsId,
  type LeafWrite,
  type Outcome,
  outcomeHash,
  SCHEMA_HASH,
  sha256,
  toHex,
} from '@assay/protocol'
import { replaySubmission } from '@assay/prover-hooks'
import { createWasmHasher } from '@assay/state'
import {
  type Deployment,
  EndpointError,
  type L1Event,
  type L1Reads,
  loadSignatures,
  type MachineFactory,
  type PostedClaim,
} from '@assay/verifier'

/** What is posted for one submission. */
export interface Posting {
  groups: (Uint8Array | null)[]
  /** 31 bytes each. */
  trace: (Uint8Array | null)[]
  outcome: Outcome
  parentOutcomeHash: Uint8Array
  nettedRoot: Uint8Array
  isClaimed: boolean
  isConfirmed: boolean
}

export type Change = (posting: Posting) => unknown

export interface MemoryChain {
  readonly l1: L1Reads
  readonly blobs: BlobReader
  readonly events: L1Event[]
  readonly deployment: Deployment
  /** By versioned hash; delete one to withhold it. */
  readonly held: Map<string, Uint8Array>
  /** The honest outcomes; 0 is the genesis. */
  readonly outcomes: readonly Outcome[]
  /** What the endpoints do; changed by tests. */
  readonly faults: { l1: boolean; blobs: boolean; head: number | null; fork: string }
}

export const signatures = loadSignatures()

/** Nothing is confirmed yet. */
export function withoutDecisions({ events }: MemoryChain): void {
  const others = events.filter(({ type }) => type !== 'confirmed')
  events.splice(0, events.length, ...others)
}

export const machineFactory: MachineFactory = ({ leaves, authenticate }) =>
  createMachine({ leaves, authenticate, hasher: createWasmHasher() })

/** Blocks: submission i stands in block 10·i, its confirmation in block 10·i + 5. */
export function postFlow(
  flow: Flow,
  authenticated: (leaves: Iterable<LeafWrite>) => Machine,
  changes: Readonly<Record<number, Change>> = {},
): MemoryChain {
  const machine = authenticated(flow.leaves)
  const genesis = genesisOutcome(flow.genesis, machine.stateRoot())
  const chain = emptyChain(flow, genesis)
  const outcomes = [genesis]
  let prevInputsId = genesisInputsId(outcomeHash(genesis))
  for (const [i, submission] of flow.submissions.entries()) {
    const index = i + 1
    const posting = honestPosting(machine, submission, outcomes.at(-1) as Outcome)
    outcomes.push(posting.outcome)
    changes[index]?.(posting)
    prevInputsId = post(chain, submission, { index, prevInputsId, posting })
  }
  return { ...chain, outcomes }
}

function honestPosting(machine: Machine, submission: FlowSubmission, parent: Outcome): Posting {
  const { context, groups, inbox } = submission
  const { result } = replaySubmission(machine, { context, groups, inboxWords: inbox })
  return {
    groups: [...groups],
    trace: result.trace.map((mark) => mark.checkpoint),
    outcome: result.outcome,
    parentOutcomeHash: outcomeHash(parent),
    nettedRoot: result.nettedRoot,
    isClaimed: true,
    isConfirmed: true,
  }
}

function emptyChain(flow: Flow, genesis: Outcome): Omit<MemoryChain, 'outcomes'> {
  const events: L1Event[] = []
  const held = new Map<string, Uint8Array>()
  const faults = { l1: false, blobs: false, head: null as number | null, fork: 'a' }
  const deployment: Deployment = {
    chainId: TEST_DOMAIN.chainId,
    vault: TEST_DOMAIN.vault,
    firstBlock: 1,
    schemaHash: SCHEMA_HASH,
    genesis: encodeGenesis(flow.genesis),
    genesisOutcomeHash: outcomeHash(genesis),
  }
  const words = flow.submissions.flatMap(({ inbox }) => inbox)
  const reach = async <T>(answer: T): Promise<T> => {
    if (faults.l1) throw new EndpointError('L1_UNREACHABLE', 'the L1 endpoint does not answer')
    return answer
  }
  const head = () => faults.head ?? 5 + Math.max(0, ...events.map((event) => event.blockNumber))
  const l1: L1Reads = {
    deployment: () => reach(deployment),
    head: () => reach(head()),
    blockHash: (number) => reach(blockAt(number, faults.fork).blockHash),
    events: (from, to) =>
      reach(events.filter((event) => event.blockNumber >= from && event.blockNumber <= to)),
    inboxWords: (from, to) => reach(words.slice(from, to)),
  }
  const blobs: BlobReader = {
    read: async (request) => {
      const blob = held.get(toHex(request.versionedHash))
      if (blob !== undefined && !faults.blobs) return { blob, source: 'memory' }
      const failed = { answer: 'failed', code: 'BEACON_UNREACHABLE' } as const
      const answer = faults.blobs ? failed : ({ answer: 'absent', code: '' } as const)
      throw new DataUnavailableError(request, [{ source: 'memory', detail: '', ...answer }])
    },
  }
  return { l1, blobs, events, deployment, held, faults }
}

export function blockAt(number: number, fork = 'a') {
  const blockHash = `0x${fork}${number.toString(16)}` as const
  return { blockNumber: number, blockHash, transactionHash: blockHash }
}

function post(
  { events, held }: Omit<MemoryChain, 'outcomes'>,
  { context, inbox }: FlowSubmission,
  about: { index: number; prevInputsId: Uint8Array; posting: Posting },
): Uint8Array {
  const { index, prevInputsId, posting } = about
  const hashes = packBlobs(posting).map((blob) => {
    const hash = Uint8Array.of(1, ...sha256(blob).subarray(1))
    held.set(toHex(hash), blob)
    return hash
  })
  const { tFirst, tLast, inboxTo, inboxFrom, firstOpSeq, inclusionTime } = context
  const groups = posting.groups.length
  const inputs: Inputs = {
    ...{ prevInputsId, groups, tFirst, tLast, inboxTo },
    versionedHashes: hashes.slice(0, Math.ceil(groups / 1_024)),
    inboxHash: inboxHash(inbox),
    originNumber: 1,
    originHash: new Uint8Array(32),
  }
  const id = inputsId(inputs)
  const place = blockAt(10 * index)
  const stored = { index, firstOpSeq, inboxFrom, inclusionTime, stepperVersion: 1 }
  events.push({ type: 'inputs', inputsId: id, inputs, ...stored, ...place })
  if (!posting.isClaimed) return id
  const claim = claimOf(posting, { inputsId: id, index }, hashes)
  events.push({ ...claim, ...place })
  if (posting.isConfirmed) {
    const confirmed = { index, claimId: claim.claimId, outcomeHash: claim.outcomeHash }
    events.push({ type: 'confirmed', ...confirmed, ...blockAt(10 * index + 5) })
  }
  return id
}

function claimOf(
  { outcome, parentOutcomeHash, nettedRoot, groups, trace }: Posting,
  about: { inputsId: Uint8Array; index: number },
  traceVersionedHashes: readonly Uint8Array[],
): Omit<PostedClaim, 'blockNumber' | 'blockHash' | 'transactionHash'> {
  const terms = {
    ...{ inputsId: about.inputsId, parentOutcomeHash, traceVersionedHashes },
    traceStart: 4 * groups.length,
    traceCount: trace.length,
    outcomeHash: outcomeHash(outcome),
    proposer: new Uint8Array(20),
  }
  return { type: 'claim', ...about, claimId: claimId(terms), outcome, nettedRoot, ...terms }
}

/** The transaction's blobs: groups, then the trace. */
export function packBlobs({ groups, trace }: Pick<Posting, 'groups' | 'trace'>): Uint8Array[] {
  const words = groups.flatMap((group) =>
    [0, 1, 2, 3].map((word) => group?.subarray(31 * word, 31 * word + 31) ?? null),
  )
  const elements = [...words, ...trace]
  const count = Math.ceil(elements.length / BLOB_ELEMENTS)
  const blobs = Array.from({ length: count }, () => new Uint8Array(BLOB_BYTES))
  for (const [i, word] of elements.entries()) {
    const blob = blobs[Math.floor(i / BLOB_ELEMENTS)] as Uint8Array
    const offset = 32 * (i % BLOB_ELEMENTS)
    if (word === null) blob[offset] = 1
    else blob.set(word, offset + 1)
  }
  return blobs
}
