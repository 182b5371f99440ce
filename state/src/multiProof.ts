/** Several leaves against one root, each hash given once. Spec: state, "Proofs". */
import { concatBytes, equalBytes, LeafKind, sha256 } from '@assay/protocol'
import type { BookPath } from './bookProof.ts'
import { CONTAINER_DEPTH, MARKET_CHUNK, type Place, placeOf, segmentsOf } from './position.ts'
import { nodeOfLeaf } from './proof.ts'

/** Chunks of a market's leaf, one behind the other. */
const MARKET_LEAF_CHUNKS = [
  MARKET_CHUNK.head,
  MARKET_CHUNK.config,
  MARKET_CHUNK.config2,
  MARKET_CHUNK.fees,
]
const CHUNK_BYTES = 32

/** A leaf as stored, null = absent; `path` for book leaves, as in a proof of one leaf. */
export interface ProvenLeaf {
  readonly address: Uint8Array
  readonly value: Uint8Array | null
  readonly path: BookPath | null
}

/**
 * `siblings`: 32 bytes each, the nodes that no proven leaf lies below, beside the ways of those
 * that are proven: from the left to the right.
 */
export interface MultiProof {
  readonly leaves: readonly ProvenLeaf[]
  readonly siblings: readonly Uint8Array[]
}

/** A node of which the proof tells the 32 bytes, and the turns that lead to it from the top. */
interface Known {
  /** 0 left, 1 right. */
  readonly turns: readonly number[]
  readonly node: Uint8Array
}

/**
 * True when `stateRoot` holds exactly these values at these addresses, at least one. Total; at most
 * about 55 hashes a leaf.
 */
export function verifyMultiProof(stateRoot: Uint8Array, proof: MultiProof): boolean {
  if (proof.siblings.some((sibling) => sibling.length !== CHUNK_BYTES)) return false
  const known: Known[] = []
  for (const leaf of proof.leaves) {
    const place = placeOf(leaf.address)
    const found = place === null ? null : knownBy(place, leaf)
    if (found === null) return false
    known.push(...found)
  }
  if (known.length === 0) return false
  const rest = [...proof.siblings].reverse()
  const root = nodeAbove(known, 0, rest)
  return root !== null && rest.length === 0 && equalBytes(root, stateRoot)
}

/** What a leaf makes known. For a market its four chunks: its books are proven below the others. */
function knownBy(place: Place, { value, path }: ProvenLeaf): readonly Known[] | null {
  if (place.kind !== LeafKind.MARKET) {
    const node = nodeOfLeaf(place, value, path)
    return node === null ? null : [{ turns: turnsTo(place), node }]
  }
  if (value?.length !== CHUNK_BYTES * MARKET_LEAF_CHUNKS.length || path !== null) return null
  return MARKET_LEAF_CHUNKS.map((chunk, i) => ({
    turns: [...turnsTo(place), ...turnsOf(chunk, CONTAINER_DEPTH)],
    node: value.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES),
  }))
}

/** Null when two leaves disagree or siblings are missing. Recursion: 48 levels. */
function nodeAbove(
  known: readonly Known[],
  level: number,
  siblings: Uint8Array[],
): Uint8Array | null {
  const [first] = known
  if (first === undefined) return siblings.pop() ?? null
  if (first.turns.length === level) {
    return known.every(({ node }) => equalBytes(node, first.node)) ? first.node : null
  }
  const side = (turn: number) => known.filter(({ turns }) => turns[level] === turn)
  const left = nodeAbove(side(0), level + 1, siblings)
  const right = left === null ? null : nodeAbove(side(1), level + 1, siblings)
  return left === null || right === null ? null : sha256(concatBytes(left, right))
}

/** The turns to all nodes that a proof of this place makes known. */
export function knownWays(place: Place): readonly (readonly number[])[] {
  if (place.kind !== LeafKind.MARKET) return [turnsTo(place)]
  const inside = MARKET_LEAF_CHUNKS.map((chunk) => turnsOf(chunk, CONTAINER_DEPTH))
  return inside.map((turns) => [...turnsTo(place), ...turns])
}

/** From the top to the node of a place. */
function turnsTo(place: Place): readonly number[] {
  return [...segmentsOf(place)].reverse().flatMap(([index, depth]) => turnsOf(index, depth))
}

function turnsOf(index: number, depth: number): readonly number[] {
  return Array.from({ length: depth }, (_, i) => (index >>> (depth - 1 - i)) & 1)
}
