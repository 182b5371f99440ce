/** Membership proofs against a state root, checked without a tree. Spec: state, "Proofs". */
import { concatBytes, equalBytes, LeafKind, sha256 } from '@assay/protocol'
import { type BookPath, bookRootOf, verifyBookBest, verifyBookKey } from './bookProof.ts'
import { MARKET_CHUNK, type Place, placeOf, segmentsOf } from './position.ts'

/**
 * `value` is the leaf as stored under `address` (an empty leaf is zero bytes); null = absent, for
 * book leaves. `siblings` are 32 bytes each, from the leaf up; for a market they begin with
 * bidsRoot and asksRoot; for a book leaf they begin at the root chunk, `path` lies below it.
 */
export interface LeafProof {
  readonly address: Uint8Array
  readonly value: Uint8Array | null
  readonly siblings: readonly Uint8Array[]
  readonly path: BookPath | null
}

/** The all-left path of one side and the way from its root chunk up. */
export interface BestProof {
  readonly market: number
  readonly side: 0 | 1
  readonly path: BookPath | null
  readonly siblings: readonly Uint8Array[]
}

/** True when `stateRoot` holds exactly this value at this address. Total; about 55 hashes. */
export function verifyProof(stateRoot: Uint8Array, proof: LeafProof): boolean {
  const place = placeOf(proof.address)
  if (place === null || proof.siblings.some((sibling) => sibling.length !== 32)) return false
  const start = startOf(place, proof)
  const root = start === null ? null : rootAbove(place, start.node, start.siblings)
  return root !== null && equalBytes(root, stateRoot)
}

/** The best order of a side (64 bytes), `empty`, or null when the proof is wrong. Total. */
export function verifyBest(stateRoot: Uint8Array, proof: BestProof): Uint8Array | 'empty' | null {
  const smallest = new Uint8Array(10)
  const bookRoot = bookRootOf(proof.path, smallest)
  if (bookRoot === null) return null
  const { market, side } = proof
  const place = { kind: LeafKind.BOOK, market, side, key: smallest } as const
  const root = rootAbove(place, bookRoot, proof.siblings)
  if (root === null || !equalBytes(root, stateRoot)) return null
  return verifyBookBest(bookRoot, proof.path)
}

interface Start {
  readonly node: Uint8Array
  readonly siblings: readonly Uint8Array[]
}

/** The node at which the fixed-depth way begins. */
function startOf(place: Place, { value, siblings, path }: LeafProof): Start | null {
  if (place.kind !== LeafKind.MARKET) {
    const node = nodeOfLeaf(place, value, path)
    return node === null ? null : { node, siblings }
  }
  const [bids, asks, ...rest] = siblings
  if (value?.length !== 128 || path !== null || bids === undefined || asks === undefined) {
    return null
  }
  return { node: containerRoot(marketChunks(value, bids, asks)), siblings: rest }
}

/** The node of a leaf that is no market's, null when it is none. For book leaves the root chunk. */
export function nodeOfLeaf(
  place: Place,
  value: Uint8Array | null,
  path: BookPath | null,
): Uint8Array | null {
  if (place.kind === LeafKind.BOOK) {
    const node = bookRootOf(path, place.key)
    if (node === null) return null
    const found = verifyBookKey(node, place.key, path)
    const same =
      found instanceof Uint8Array ? value !== null && equalBytes(found, value) : value === null
    return same ? node : null
  }
  if (value === null || path !== null) return null
  if (place.kind === LeafKind.ACCOUNT) return value.length === 32 ? value : null
  return value.length === 64 ? sha256(value) : null
}

/** Up from the node of a place; null for a wrong number of siblings, or one of another size. */
export function rootAbove(
  place: Place,
  node: Uint8Array,
  siblings: readonly Uint8Array[],
): Uint8Array | null {
  return siblings.some((sibling) => sibling.length !== 32) ? null : climb(place, node, siblings)
}

function climb(place: Place, from: Uint8Array, siblings: readonly Uint8Array[]): Uint8Array | null {
  let node = from
  let used = 0
  for (const [position, depth] of segmentsOf(place)) {
    let index = position
    for (let level = 0; level < depth; level++) {
      const sibling = siblings[used++]
      if (sibling === undefined) return null
      const isRight = index % 2 === 1
      node = sha256(isRight ? concatBytes(sibling, node) : concatBytes(node, sibling))
      index = (index - (index % 2)) / 2
    }
  }
  return used === siblings.length ? node : null
}

/** The eight chunks (256 bytes) of a market container from its leaf and book roots. */
function marketChunks(leaf: Uint8Array, bids: Uint8Array, asks: Uint8Array): Uint8Array {
  const chunks = new Uint8Array(256)
  const put = (chunk: number, bytes: Uint8Array) => chunks.set(bytes, 32 * chunk)
  put(MARKET_CHUNK.head, leaf.subarray(0, 32))
  put(MARKET_CHUNK.bids, bids)
  put(MARKET_CHUNK.asks, asks)
  put(MARKET_CHUNK.config, leaf.subarray(32, 64))
  put(MARKET_CHUNK.config2, leaf.subarray(64, 96))
  put(MARKET_CHUNK.fees, leaf.subarray(96, 128))
  return chunks
}

/** Root of eight chunks: seven hashes. */
function containerRoot(chunks: Uint8Array): Uint8Array {
  let level = chunks
  while (level.length > 32) {
    const next = new Uint8Array(level.length / 2)
    for (let i = 0; i < next.length; i += 32) next.set(sha256(level.subarray(2 * i, 2 * i + 64)), i)
    level = next
  }
  return level
}
