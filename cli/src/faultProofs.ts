/** Proofs against wrong claims, and the transactions that carry them. Spec: disputes. */
import type { BlobReader } from '@assay/da'
import { authenticateWith } from '@assay/engine'
import { type BatchHasher, createWitnessMachine } from '@assay/machine'
import { type Kzg, toHex } from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import { createSettlement, proveFaultGas, SettlementError } from '@assay/settlement'
import {
  type Hex,
  type KillingTransaction,
  type L1Reads,
  loadSignatures,
  type NoFaultProof,
  proveWrongClaim,
  type WrongClaim,
} from '@assay/verifier'

/** What a proof is built with. */
export interface ProofParts {
  readonly l1: Pick<L1Reads, 'inboxWords'>
  readonly blobs: BlobReader
  readonly kzg: Kzg
  readonly hasher: BatchHasher
}

/** Seconds. @throws EndpointError, FaultProofError, KzgError */
export function faultProofOf(
  wrong: WrongClaim,
  { l1, blobs, kzg, hasher }: ProofParts,
): Promise<BuiltFaultProof | NoFaultProof> {
  const { recover } = loadSignatures()
  return proveWrongClaim(wrong, {
    ...{ l1, blobs, kzg },
    createMachine: ({ leaves, domainSeparator }) =>
      createWitnessMachine({
        ...{ leaves, hasher },
        authenticate: authenticateWith(domainSeparator, recover),
      }),
  })
}

/** Why a wrong claim has no transaction, as a sentence. */
export const NO_PROOF_SENTENCES: Readonly<Record<NoFaultProof, string>> = {
  'nothing to judge':
    'L1 has nothing to judge: another parent, which has a claim of its own, or a root that no ' +
    'contract relies on',
  'difference not known': 'its trace, or the steps behind the difference, are not known any more',
  'state not kept': 'the state before it is not kept any more',
}

/** Ready to be sent. @throws SettlementError RPC_UNREACHABLE */
export async function killingTransaction(
  { calldata, fault }: BuiltFaultProof,
  { rpc, exchange }: { readonly rpc: string; readonly exchange: Hex },
): Promise<KillingTransaction> {
  const { disputes: to } = await (await createSettlement({ rpcUrl: rpc, vault: exchange })).info()
  const gas = await proveFaultGas({ rpcUrl: rpc, disputes: to, calldata }).catch((error) => {
    if (error instanceof SettlementError && error.code === 'TX_REVERTED') return null
    throw error
  })
  return { to, data: calldata, gas: gas === null ? null : Number(gas), fault: toHex(fault) }
}
