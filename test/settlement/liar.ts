/** Wrong claims on a real exchange, and the proofs that kill them. */
import { prepareSidecar } from '@assay/da'
import { authenticateWith } from '@assay/engine'
import { createWitnessMachine } from '@assay/machine'
import { endCheckpoint, type LeafWrite, type Outcome } from '@assay/protocol'
import { type BuiltFaultProof, type FaultCase, openCheckpoint } from '@assay/prover-hooks'
import type { Mined, ProposedClaim, Settlement, Submitted } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import { blobsOf, type Exchange, openLast, type Prepared, prepare } from './exchange.ts'

/** A submission on L1 with the state before it. */
export interface Posted extends Prepared {
  readonly leaves: readonly LeafWrite[]
  readonly submitted: Submitted
}

/** A trace with one thing wrong; null is an element of 2^248 or more. */
export type Lie = (trace: readonly Uint8Array[]) => readonly (Uint8Array | null)[]

export const NONSENSE = new Uint8Array(31).fill(7)

/** Posts these records with a claim whose trace, or outcome too, is the honest one, changed. */
export async function post(
  exchange: Exchange,
  records: readonly (Uint8Array | null)[],
  lie: Lie = (trace) => trace,
  changes: Partial<Outcome> = {},
): Promise<Posted> {
  const leaves = [...exchange.machine.engine.leaves()]
  const honest = await prepare(exchange, records)
  const { groups, inputs, context } = honest
  const outcome = { ...honest.result.outcome, ...changes }
  const opSeqNext = context.firstOpSeq + groups.length
  const end = endCheckpoint(outcome, { groups: groups.length, opSeqNext })
  const trace = lie(honest.result.trace.map((mark) => mark.checkpoint).with(-1, end))
  const sidecar = await prepareSidecar(blobsOf(groups, trace), exchange.kzg)
  const last = 4 * groups.length + trace.length - 1
  const opened = await openLast(exchange.kzg, sidecar, last)
  const proposal = { ...honest.proposal, ...opened, outcome, traceCount: trace.length }
  // Groups and trace may share a blob.
  const versionedHashes = sidecar.versionedHashes.slice(0, inputs.versionedHashes.length)
  const told = { ...honest, proposal, sidecar, inputs: { ...inputs, versionedHashes } }
  const submitted = await exchange.poster.submit(told.inputs, proposal, sidecar)
  return { ...told, leaves, submitted }
}

/** The right claim for the same inputs, in a transaction of its own. */
export async function proposeRightly(
  { kzg }: Exchange,
  proposer: Settlement,
  { inputs, proposal, result, submitted }: Posted,
): Promise<Mined & { claim: ProposedClaim }> {
  const trace = result.trace.map((mark) => mark.checkpoint)
  const sidecar = await prepareSidecar(blobsOf([], trace), kzg)
  const opened = await openLast(kzg, sidecar, trace.length - 1)
  const { outcome } = result
  const right = { ...proposal, ...opened, outcome, traceCount: trace.length }
  return await proposer.propose(inputs, right, sidecar, submitted.posted.inclusionTime)
}

/** What `proveFault` takes for checkpoint `wrong`, right or wrong. */
export function proofOf(
  exchange: Exchange,
  posted: Posted,
  wrong: number,
): Promise<BuiltFaultProof> {
  const { context, groups, inboxWords, parent, result, leaves, sidecar, submitted } = posted
  const blobAt = async (index: number) => sidecar.blobs[index] as Uint8Array
  const fault: FaultCase = {
    createMachine: (options) =>
      createWitnessMachine({
        leaves: options.leaves,
        authenticate: authenticateWith(options.domainSeparator),
        hasher: createNativeHasher(),
      }),
    leaves,
    work: { context, groups, inboxWords },
    terms: { ...submitted.claim, inputs: posted.inputs },
    parent,
    expected: result.outcome,
    wrong,
    kzg: exchange.kzg,
    inputBlob: blobAt,
    traceBlob: blobAt,
  }
  return openCheckpoint(fault)
}

/** How a call of `proveFault` with so much gas would end: true succeeds, false reverts. */
export async function callSucceeds(
  exchange: Exchange,
  calldata: string,
  gas: number,
): Promise<boolean> {
  const call = { to: exchange.deployed.disputes, data: calldata, gas: `0x${gas.toString(16)}` }
  try {
    await exchange.anvil.rpc('eth_call', { ...call, from: SENDER }, 'latest')
    return true
  } catch (error) {
    if (error instanceof Error && /revert|gas/i.test(error.message)) return false
    throw error
  }
}

const SENDER = '0x00000000000000000000000000000000000a11ce'
