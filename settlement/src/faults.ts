/** What a fault proof is on L1: calldata, the fault's name, a commitment to it. Spec: disputes. */
import { assert, fromHex, toHex } from '@assay/protocol'
import {
  createPublicClient,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  keccak256,
} from 'viem'
import { claimTermsToAbi, faultProofToAbi } from './convert.ts'
import { asSettlementError } from './errors.ts'
import { disputesAbi } from './generated/disputes.generated.ts'
import { type L1Access, transportOf } from './l1Access.ts'
import type { Address, ClaimTerms, FaultProof } from './types.ts'

/** Calldata of `Disputes.proveFault`. */
export function proveFaultCalldata(terms: ClaimTerms, proof: FaultProof): Hex {
  const args = [claimTermsToAbi(terms), faultProofToAbi(proof)] as const
  return encodeFunctionData({ abi: disputesAbi, functionName: 'proveFault', args })
}

/** What names a fault, 32 bytes. Spec: disputes, "Reward". */
export function faultHash(fault: {
  readonly claimId: Uint8Array
  /** Before the wrong one; -1 is the machine before checkpoint 0. */
  readonly checkpoint: number
  /** 32 bytes: what should stand there, its 31 bytes first; zero where nothing should. */
  readonly computed: Uint8Array
}): Uint8Array {
  const { claimId, checkpoint, computed } = fault
  assert(computed.length === 32, 'a computed value has 32 bytes')
  const types = [{ type: 'bytes32' }, { type: 'int256' }, { type: 'bytes32' }] as const
  const values = [toHex(claimId), BigInt(checkpoint), toHex(computed)] as const
  return keccak256(encodeAbiParameters(types, values), 'bytes')
}

/** What `commitFault` takes: hides fault and payee until the salt is told. 32 bytes. */
export function faultCommitment(parts: {
  readonly fault: Uint8Array
  readonly payee: Address
  readonly salt: Uint8Array
}): Uint8Array {
  const types = [{ type: 'bytes32' }, { type: 'address' }, { type: 'bytes32' }] as const
  const { fault, payee, salt } = parts
  return fromHex(keccak256(encodeAbiParameters(types, [toHex(fault), payee, toHex(salt)])))
}

/** Estimates are made as from here: the zero address would make the payee's slot cheaper. */
const SOMEBODY = '0x000000000000000000000000000000000000dEaD'

/**
 * Gas to give to the proof on L1 as it stands: a tenth more than it takes, for too little reverts.
 * @throws SettlementError TX_REVERTED (with the contract's error), RPC_UNREACHABLE
 */
export async function proveFaultGas(
  transaction: L1Access & { readonly disputes: Address; readonly calldata: Hex },
): Promise<bigint> {
  const { disputes: to, calldata: data } = transaction
  try {
    const client = createPublicClient({ transport: transportOf(transaction) })
    const gas = await client.estimateGas({ account: SOMEBODY, to, data })
    return gas + gas / 10n
  } catch (error) {
    throw asSettlementError(error, 'estimating a fault proof')
  }
}
