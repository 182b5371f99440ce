/**
 * Book proofs without a book: the same recomputation as a stepper does. Every function returns null
 * when the path does not belong to the root. Spec: state, "The authenticated book", "Proofs".
 */
import { assert, equalBytes, isZero, layout, sha256 } from '@assay/protocol'

/** The walk of some key: the leaf it ends at, and on the way up critBit and the other child. */
export interface BookPath {
  /** 64 bytes. */
  readonly leaf: Uint8Array
  /** From the leaf up. `sibling` is 31 bytes. */
  readonly steps: readonly { readonly critBit: number; readonly sibling: Uint8Array }[]
}

/** Bit `index` of a key, 0 is the highest. */
export function bitOf(key: Uint8Array, index: number): 0 | 1 {
  const byte = key[index >> 3] as number
  return ((byte >> (7 - (index & 7))) & 1) === 0 ? 0 : 1
}

/** Index of the first bit in which two keys differ, null when they are equal. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  for (let i = 0; i < layout.BOOK_LEAF.key[1]; i++) {
    const difference = (a[i] as number) ^ (b[i] as number)
    if (difference !== 0) return 8 * i + Math.clz32(difference) - 24
  }
  return null
}

/** 64 bytes of an inner node from its children's hashes (their first 31 bytes count). */
export function encodeBookNode(node: {
  critBit: number
  left: Uint8Array
  right: Uint8Array
}): Uint8Array {
  const bytes = new Uint8Array(64)
  bytes.set(node.left.subarray(0, 31), layout.BOOK_NODE.left[0])
  bytes.set(node.right.subarray(0, 31), layout.BOOK_NODE.right[0])
  layout.set(bytes, layout.BOOK_NODE.critBit, node.critBit)
  layout.set(bytes, layout.BOOK_NODE.tag, layout.BOOK_NODE_TAG)
  return bytes
}

/** SHA-256 with the last byte zero, of a book leaf or node. */
export function bookHash(preImage: Uint8Array): Uint8Array {
  const hash = sha256(preImage)
  hash[31] = 0
  return hash
}

/** The root chunk above a walk of `key`; null for a malformed path. Cost: one hash a step. */
export function bookRootOf(path: BookPath | null, key: Uint8Array): Uint8Array | null {
  if (path === null) return new Uint8Array(32)
  if (!isBookPath(path)) return null
  return climb(path.steps, key, bookHash(path.leaf))
}

/** The leaf with this key, `absent`, or null when the path does not belong to the root. */
export function verifyBookKey(
  root: Uint8Array,
  key: Uint8Array,
  path: BookPath | null,
): Uint8Array | 'absent' | null {
  if (!belongs(root, key, path)) return null
  if (path === null) return 'absent'
  return equalBytes(keyOf(path.leaf), key) ? path.leaf : 'absent'
}

/** The best leaf (all-left path), `empty`, or null when the path does not belong to the root. */
export function verifyBookBest(
  root: Uint8Array,
  path: BookPath | null,
): Uint8Array | 'empty' | null {
  const smallest = new Uint8Array(layout.BOOK_LEAF.key[1])
  if (!belongs(root, smallest, path)) return null
  return path === null ? 'empty' : path.leaf
}

/** The root after inserting `leaf`; `path` walks its key, which must be absent. */
export function bookInsert(
  root: Uint8Array,
  path: BookPath | null,
  leaf: Uint8Array,
): Uint8Array | null {
  const key = keyOf(leaf)
  if (!belongs(root, key, path)) return null
  if (path === null) return bookHash(leaf)
  const bit = firstDifference(key, keyOf(path.leaf))
  if (bit === null) return null
  const above = path.steps.findIndex((step) => step.critBit < bit)
  const split = above === -1 ? path.steps.length : above
  const below = climb(path.steps.slice(0, split), key, bookHash(path.leaf))
  const node = parentOf({ critBit: bit, sibling: below }, key, bookHash(leaf))
  return climb(path.steps.slice(split), key, node)
}

/** The root after replacing the leaf at the end of `path` by one with the same key. */
export function bookReplace(root: Uint8Array, path: BookPath, leaf: Uint8Array): Uint8Array | null {
  const key = keyOf(leaf)
  if (!belongs(root, key, path) || !equalBytes(keyOf(path.leaf), key)) return null
  return climb(path.steps, key, bookHash(leaf))
}

/** The root after removing the leaf at the end of `path`. */
export function bookRemove(root: Uint8Array, path: BookPath): Uint8Array | null {
  const key = keyOf(path.leaf)
  if (!belongs(root, key, path)) return null
  const [parent, ...above] = path.steps
  if (parent === undefined) return new Uint8Array(32)
  const sibling = new Uint8Array(32)
  sibling.set(parent.sibling)
  return climb(above, key, sibling)
}

/** INVARIANT: critBits rise on every path down, so they fall strictly on the way up. */
function isBookPath({ leaf, steps }: BookPath): boolean {
  if (leaf.length !== 64 || leaf[63] !== layout.BOOK_LEAF_TAG) return false
  let below = 8 * layout.BOOK_LEAF.key[1]
  for (const { critBit, sibling } of steps) {
    if (!Number.isInteger(critBit) || critBit < 0 || critBit >= below) return false
    if (sibling.length !== 31) return false
    below = critBit
  }
  return true
}

function belongs(root: Uint8Array, key: Uint8Array, path: BookPath | null): boolean {
  assert(key.length === layout.BOOK_LEAF.key[1], 'a book key has 10 bytes')
  if (path === null) return isZero(root)
  const computed = bookRootOf(path, key)
  return computed !== null && equalBytes(computed, root)
}

function climb(steps: BookPath['steps'], key: Uint8Array, from: Uint8Array): Uint8Array {
  let hash = from
  for (const step of steps) hash = parentOf(step, key, hash)
  return hash
}

function parentOf(
  { critBit, sibling }: BookPath['steps'][number],
  key: Uint8Array,
  child: Uint8Array,
): Uint8Array {
  const isLeft = bitOf(key, critBit) === 0
  const [left, right] = isLeft ? [child, sibling] : [sibling, child]
  return bookHash(encodeBookNode({ critBit, left, right }))
}

const keyOf = (leaf: Uint8Array) => layout.getBytes(leaf, layout.BOOK_LEAF.key)
