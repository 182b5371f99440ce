/** Static keccak trees with OpenZeppelin's semantics, built by merkletreejs. Spec: machine. */
import {
  assert,
  keccak256,
  type NettedDelta,
  nettedLeaf,
  type WithdrawalEntry,
  withdrawalLeaf,
  ZERO_HASH,
} from '@assay/protocol'
import { MerkleTree } from 'merkletreejs'

/** Root of the withdrawals of a submission; zero when there are none. */
export function withdrawalsRoot(entries: readonly WithdrawalEntry[]): Uint8Array {
  return rootOf(entries.map(withdrawalLeaf))
}

/** Root of netted deltas, sorted as SubmissionResult gives them; zero when there are none. */
export function nettedRoot(deltas: readonly NettedDelta[]): Uint8Array {
  return rootOf(deltas.map(nettedLeaf))
}

/** What `claimWithdrawal` takes for entry `index`: siblings from the leaf up, 32 bytes each. */
export function withdrawalProof(
  entries: readonly WithdrawalEntry[],
  index: number,
): readonly Uint8Array[] {
  const leaves = entries.map(withdrawalLeaf)
  const leaf = leaves[index]
  assert(leaf !== undefined, 'the entry is in the list')
  const path = treeOf(leaves).getProof(buffer(leaf), index)
  return path.map(({ data }) => new Uint8Array(data))
}

function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  return leaves.length === 0 ? ZERO_HASH : new Uint8Array(treeOf(leaves).getRoot())
}

type Bytes = ReturnType<typeof MerkleTree.bufferify>

const buffer = (bytes: Uint8Array): Bytes => MerkleTree.bufferify(bytes)

/** An odd last node moves up unchanged: that is merkletreejs' default. */
function treeOf(leaves: readonly Uint8Array[]): MerkleTree {
  const hash = (pair: Uint8Array) => buffer(keccak256(pair))
  return new MerkleTree(leaves.map(buffer), hash, { sortPairs: true, hashLeaves: false })
}
