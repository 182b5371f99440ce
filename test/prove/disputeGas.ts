/**
 * What a dispute costs through `proveFault`, with real blobs and the real step function. A claim
 * may name any parent, so that a state need not be traded into being: the deep one is claimed to
 * stand before the first submission.
 */
import { prepareSidecar } from '@assay/da'
import { authenticateWith } from '@assay/engine'
import { TEST_GENESIS } from '@assay/engine/suite'
import { createMachine, createWitnessMachine, encodePayload, replay } from '@assay/machine'
import {
  BLOB_ELEMENTS,
  type BlobSidecar,
  endCheckpoint,
  fromHex,
  GROUP_BYTES,
  GROUP_WORDS,
  genesisOutcome,
  type Inputs,
  inboxHash,
  type Outcome,
  outcomeHash,
} from '@assay/protocol'
import { buildFaultProof } from '@assay/prover-hooks'
import type { ProposedClaim } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import { type Exchange, openLast } from '../settlement/exchange.ts'
import type { DeepPlace, Scenario } from '../stepper/deepBook.ts'

/** Measured on L1. */
export interface DisputeCost {
  readonly gas: number
  /** Of calldata. */
  readonly bytes: number
}

/** Where scenarios of an exchange play in which nothing was posted or deposited. */
export function placeOf({ domainSeparator, genesis }: Exchange): DeepPlace {
  return { separator: domainSeparator, time: genesis.time }
}

const GARBAGE = Uint8Array.of(0, ...new Uint8Array(31).fill(7))

/** Posts the scenario with a wrong value at `checkpoint`, kills the claim, undoes it all. */
export async function measureDispute(
  exchange: Exchange,
  scenario: Scenario,
  checkpoint: number,
): Promise<DisputeCost> {
  const { anvil, user, kzg } = exchange
  const snapshot = await anvil.rpc('evm_snapshot')
  try {
    const posted = await post(exchange, scenario, checkpoint)
    const { parent, expected, inputs, claim, sidecar } = posted
    const blobAt = async (index: number) => sidecar.blobs[index] as Uint8Array
    const { terms, proof, calldata } = await buildFaultProof({
      createMachine: ({ leaves, domainSeparator }) =>
        createWitnessMachine({ leaves, ...toolsFor(domainSeparator) }),
      work: { context: scenario.context, groups: scenario.groups, inboxWords: [] },
      terms: { ...claim, inputs },
      ...{ leaves: scenario.leaves, parent, expected, wrong: checkpoint, kzg },
      ...{ inputBlob: blobAt, traceBlob: blobAt },
    })
    const { gasUsed } = await user.proveFault(terms, proof)
    return { gas: Number(gasUsed), bytes: calldata.length / 2 - 1 }
  } finally {
    await anvil.rpc('evm_revert', snapshot)
  }
}

function toolsFor(domainSeparator: Uint8Array) {
  return { authenticate: authenticateWith(domainSeparator), hasher: createNativeHasher() }
}

interface Posted {
  readonly parent: Outcome
  readonly expected: Outcome
  readonly inputs: Inputs
  readonly claim: ProposedClaim
  readonly sidecar: BlobSidecar
}

async function post(exchange: Exchange, scenario: Scenario, wrong: number): Promise<Posted> {
  const { poster, kzg } = exchange
  const { leaves, context, groups } = scenario
  const machine = createMachine({ leaves, ...toolsFor(context.domainSeparator) })
  const parent = genesisOutcome(TEST_GENESIS, machine.stateRoot())
  const groupAt = (index: number) => groups[index] ?? null
  const {
    outcome: expected,
    trace,
    nettedRoot,
  } = replay(machine, context, { inboxWords: [], groupAt })
  const isEnd = wrong === trace.length - 1
  // L1 backs no total of this state.
  const outcome = { ...expected, totals: [], clock: expected.clock + (isEnd ? 1 : 0) }
  const end = endCheckpoint(outcome, { groups: groups.length, opSeqNext: groups.length })
  const elements = trace.map((mark) => Uint8Array.of(0, ...mark.checkpoint))
  const posted = elements.with(wrong, GARBAGE).with(-1, Uint8Array.of(0, ...end))
  const sidecar = await prepareSidecar(blobsOf(groups, posted), kzg)
  const origin = await poster.latestBlock()
  const inputs: Inputs = {
    prevInputsId: (await poster.cursors()).lastInputsId,
    versionedHashes: sidecar.versionedHashes.slice(0, Math.ceil(groups.length / 1_024)),
    groups: groups.length,
    ...{ tFirst: context.tFirst, tLast: context.tLast, inboxTo: context.inboxTo },
    inboxHash: inboxHash([]),
    ...{ originNumber: origin.number, originHash: fromHex(origin.hash) },
  }
  const last = GROUP_WORDS * groups.length + trace.length - 1
  const proposal = {
    ...{ parentOutcomeHash: outcomeHash(parent), outcome, traceCount: trace.length, nettedRoot },
    ...{ backing: [], ...(await openLast(kzg, sidecar, last)) },
  }
  const { claim } = await poster.submit(inputs, proposal, sidecar)
  return { parent, expected, inputs, claim, sidecar }
}

/** Elements of 32 bytes; a group that is not canonical gets an element of 2^248. */
function blobsOf(groups: Scenario['groups'], trace: readonly Uint8Array[]): readonly Uint8Array[] {
  const bytes = groups.map((group) => group ?? new Uint8Array(GROUP_BYTES))
  const blobs = encodePayload({ groups: bytes, trace: trace.map((one) => one.subarray(1)) })
  for (const [i, group] of groups.entries()) {
    const at = GROUP_WORDS * i
    if (group === null) blobs[Math.floor(at / BLOB_ELEMENTS)]?.set([1], 32 * (at % BLOB_ELEMENTS))
  }
  return blobs
}
