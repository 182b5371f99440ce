/**
 * What one must keep to leave without anybody's help: accounts, balances and withdrawals with their
 * Merkle proofs. Spec: verification ("Exit bundle"), exit.
 */
import {
  decodeAccountHead,
  decodeBalance,
  equalBytes,
  fromHex,
  leafAddress,
  sortedPairKeccak,
  toHex,
  withdrawalLeaf,
} from '@assay/protocol'
import { type LeafProof, verifyProof } from '@assay/state'
import type { Hex } from 'viem'
import { AssayClientError } from './errors.ts'

/** A leaf with its siblings from the leaf up; bytes in hex. */
export interface ProofJson {
  readonly address: Hex
  readonly value: Hex
  readonly siblings: readonly Hex[]
}

/** Amounts in units. */
export interface BundledBalance {
  readonly asset: number
  readonly free: number
  readonly locked: number
  readonly proof: ProofJson
}

/** A withdrawal of a confirmed submission that L1 had not paid; `amount` in units. */
export interface BundledWithdrawal {
  readonly submission: number
  readonly index: number
  readonly asset: number
  readonly amount: number
  /** Sorted-pair siblings from the leaf up. */
  readonly proof: readonly Hex[]
}

export interface BundledAccount {
  readonly account: number
  readonly owner: Hex
  readonly head: ProofJson
  readonly balances: readonly BundledBalance[]
  readonly withdrawals: readonly BundledWithdrawal[]
}

/** As in the file. Its root must be the one that L1 has confirmed for `submission`. */
export interface ExitBundle {
  readonly type: 'assay-exit-bundle'
  readonly version: 2
  readonly chainId: number
  /** The Vault. */
  readonly exchange: Hex
  readonly submission: number
  readonly stateRoot: Hex
  readonly accounts: readonly BundledAccount[]
}

/** As a file has it. @throws AssayClientError BUNDLE_INVALID: not a bundle, or a proof is wrong */
export function parseExitBundle(text: string): ExitBundle {
  let fault: string | null
  try {
    const bundle = JSON.parse(text) as ExitBundle
    const isBundle = bundle.type === 'assay-exit-bundle' && bundle.version === 2
    fault = isBundle ? exitBundleFault(bundle) : 'it is no exit bundle of version 2'
    if (fault === null) return bundle
  } catch {
    fault = 'it is no exit bundle of version 2'
  }
  throw new AssayClientError('BUNDLE_INVALID', `The bundle cannot be used: ${fault}.`)
}

/**
 * Why its proofs do not lead to its own root, or null; whether L1 has confirmed that root is not
 * looked at. Withdrawals are proven against L1 when they are claimed. Cost: about 55 hashes for
 * each proof.
 */
function exitBundleFault(bundle: ExitBundle): string | null {
  const root = fromHex(bundle.stateRoot)
  for (const { account, owner, head, balances } of bundle.accounts) {
    if (!holds(root, head, leafAddress.account(account))) return `account ${account} is not proven`
    if (toHex(decodeAccountHead(fromHex(head.value)).owner) !== owner) {
      return `account ${account} has another owner`
    }
    for (const { asset, free, locked, proof } of balances) {
      const what = `the balance of asset ${asset} of account ${account}`
      if (!holds(root, proof, leafAddress.balance(account, asset))) return `${what} is not proven`
      const proven = decodeBalance(fromHex(proof.value))
      if (proven.free !== free || proven.locked !== locked) return `${what} is another one`
    }
  }
  return null
}

function holds(root: Uint8Array, proof: ProofJson, place: Uint8Array): boolean {
  const leaf = leafOf(proof)
  return equalBytes(leaf.address, place) && verifyProof(root, leaf)
}

/** A proof as the state tree has it. */
export function leafOf({ address, value, siblings }: ProofJson): LeafProof {
  const bytes = { address: fromHex(address), value: fromHex(value) }
  return { ...bytes, siblings: siblings.map(fromHex), path: null }
}

/** As a bundle has it. The leaf must be there. */
export function proofJson({ address, value, siblings }: LeafProof): ProofJson {
  return {
    address: toHex(address),
    value: toHex(value as Uint8Array),
    siblings: siblings.map(toHex),
  }
}

/** Where a bundled withdrawal's proof leads to: the withdrawals root of its submission. */
export function withdrawalRootOf(owner: Hex, withdrawal: BundledWithdrawal): Uint8Array {
  const { index, asset, amount, proof } = withdrawal
  const leaf = withdrawalLeaf({ index, owner: fromHex(owner), asset, amount })
  return proof.map(fromHex).reduce((node, sibling) => sortedPairKeccak(node, sibling), leaf)
}
