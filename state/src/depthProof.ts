/** The best orders of a side against one root. Spec: state, "Proofs". */
import { concatBytes, equalBytes, LeafKind, layout } from '@assay/protocol'
import { bookHash, encodeBookNode } from './bookProof.ts'
import { rootAbove } from './proof.ts'

const KEY_BITS = 80
const LEAF_BYTES = 64
const CHILD_BYTES = 31

/** A node of the book from the top down, a branch before its left and then its right child. */
export type DepthNode =
  | { readonly kind: 'branch'; readonly critBit: number }
  /** 64 bytes. */
  | { readonly kind: 'leaf'; readonly leaf: Uint8Array }
  /** What stands behind the orders that are shown: the first 31 bytes of its hash. */
  | { readonly kind: 'cut'; readonly hash: Uint8Array }

/** `nodes` is empty for an empty book; `siblings` as in a proof of a book leaf. */
export interface DepthProof {
  readonly market: number
  readonly side: 0 | 1
  readonly nodes: readonly DepthNode[]
  readonly siblings: readonly Uint8Array[]
}

/** Orders from the best on, 64 bytes each. */
export interface ProvenDepth {
  readonly leaves: readonly Uint8Array[]
  /** The side has no other order. */
  readonly isWhole: boolean
}

/** The best orders of a side, or null when the proof is wrong. Total; a hash for each node. */
export function verifyDepth(stateRoot: Uint8Array, proof: DepthProof): ProvenDepth | null {
  const reader: Reader = { nodes: proof.nodes, next: 0, leaves: [], isCut: false }
  const bookRoot = proof.nodes.length === 0 ? new Uint8Array(32) : hashOf(reader, -1)
  if (bookRoot === null || reader.next !== proof.nodes.length) return null
  const { market, side, siblings } = proof
  const place = { kind: LeafKind.BOOK, market, side, key: new Uint8Array(10) } as const
  const root = rootAbove(place, bookRoot, siblings)
  if (root === null || !equalBytes(root, stateRoot)) return null
  return { leaves: reader.leaves, isWhole: !reader.isCut }
}

interface Reader {
  readonly nodes: readonly DepthNode[]
  next: number
  readonly leaves: Uint8Array[]
  isCut: boolean
}

/** INVARIANT: critBits rise on the way down, so that no recursion is deeper than a key is long. */
function hashOf(reader: Reader, above: number): Uint8Array | null {
  const node = reader.nodes[reader.next++]
  if (node === undefined) return null
  if (node.kind === 'branch') {
    const { critBit } = node
    if (!Number.isInteger(critBit) || critBit <= above || critBit >= KEY_BITS) return null
    const left = hashOf(reader, critBit)
    const right = left === null ? null : hashOf(reader, critBit)
    if (left === null || right === null) return null
    return bookHash(encodeBookNode({ critBit, left, right }))
  }
  if (node.kind === 'cut') {
    reader.isCut = true
    return node.hash.length === CHILD_BYTES ? concatBytes(node.hash, Uint8Array.of(0)) : null
  }
  const { leaf } = node
  // An order behind a cut would pass over better ones.
  if (reader.isCut || leaf.length !== LEAF_BYTES) return null
  if (leaf[LEAF_BYTES - 1] !== layout.BOOK_LEAF_TAG) return null
  reader.leaves.push(leaf)
  return bookHash(leaf)
}
