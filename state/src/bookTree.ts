/** One book side as an authenticated crit-bit tree. Spec: state, "The authenticated book". */
import { assert, compareBytes, layout } from '@assay/protocol'
import { type BookPath, bitOf, encodeBookNode, firstDifference } from './bookProof.ts'
import type { NodeId, NodeStore } from './nodeStore.ts'

interface Leaf {
  readonly critBit: null
  readonly id: NodeId
  readonly key: Uint8Array
  value: Uint8Array
  stale: boolean
}

interface Branch {
  readonly critBit: number
  readonly id: NodeId
  left: Tree
  right: Tree
  stale: boolean
}

type Tree = Leaf | Branch

/** INVARIANT: above a stale node every node is stale. */
export class BookTree {
  readonly #store: NodeStore
  #top: Tree | null = null

  constructor(store: NodeStore) {
    this.#store = store
  }

  /** Inserts the leaf or replaces the one with its key. Cost: two walks of at most 80 nodes. */
  set(key: Uint8Array, value: Uint8Array): void {
    assert(value.length === 64 && value[63] === layout.BOOK_LEAF_TAG, 'a tagged book leaf')
    assert(compareBytes(key, keyOf(value)) === 0, 'the leaf lies at its key')
    if (this.#top === null) {
      this.#top = this.#leaf(key, value)
      return
    }
    const nearest = walk(this.#top, key)
    const bit = firstDifference(key, nearest.key)
    const above = this.#markStale(key, bit ?? 80)
    if (bit === null) {
      nearest.value = value
      nearest.stale = true
      return
    }
    const below = above === null ? this.#top : childOf(above, key)
    const leaf = this.#leaf(key, value)
    const [left, right] = bitOf(key, bit) === 0 ? [leaf, below] : [below, leaf]
    const id = this.#store.allocate()
    this.#replace(above, key, { critBit: bit, id, left, right, stale: true })
  }

  /** @throws AssertionError when the key is absent: leaf writes never remove twice */
  remove(key: Uint8Array): void {
    assert(this.#top !== null, 'the removed leaf is there')
    let grandparent: Branch | null = null
    let parent: Branch | null = null
    let node: Tree = this.#top
    while (node.critBit !== null) {
      grandparent = parent
      parent = node
      node.stale = true
      node = childOf(node, key)
    }
    assert(compareBytes(node.key, key) === 0, 'the removed leaf is there')
    this.#store.release(node.id)
    if (parent === null) {
      this.#top = null
      return
    }
    this.#store.release(parent.id)
    this.#replace(grandparent, key, parent.left === node ? parent.right : parent.left)
  }

  get(key: Uint8Array): Uint8Array | null {
    if (this.#top === null) return null
    const leaf = walk(this.#top, key)
    return compareBytes(leaf.key, key) === 0 ? leaf.value : null
  }

  /** By rising key. */
  *entries(): Iterable<readonly [key: Uint8Array, value: Uint8Array]> {
    const rest: Tree[] = this.#top === null ? [] : [this.#top]
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
      if (node.critBit === null) yield [node.key, node.value]
      else rest.push(node.right, node.left)
    }
  }

  /** Stale nodes by their distance from the top; none is stale afterwards. */
  collectStale(levels: Tree[][]): void {
    if (this.#top === null) return
    const rest: { node: Tree; depth: number }[] = [{ node: this.#top, depth: 0 }]
    for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
      const { node, depth } = at
      if (!node.stale) continue
      node.stale = false
      levels[depth] ??= []
      levels[depth].push(node)
      if (node.critBit === null) continue
      rest.push({ node: node.left, depth: depth + 1 }, { node: node.right, depth: depth + 1 })
    }
  }

  /** The root chunk. SAFETY: only after {@link hashBooks}. */
  root(): Uint8Array {
    return this.#top === null ? new Uint8Array(32) : this.#store.read(this.#top.id)
  }

  /** The walk of `key`, null in an empty book. SAFETY: only after {@link hashBooks}. */
  path(key: Uint8Array): BookPath | null {
    if (this.#top === null) return null
    const steps: { critBit: number; sibling: Uint8Array }[] = []
    let node = this.#top
    while (node.critBit !== null) {
      const sibling = bitOf(key, node.critBit) === 0 ? node.right : node.left
      steps.push({
        critBit: node.critBit,
        sibling: this.#store.read(sibling.id).slice(0, 31),
      })
      node = childOf(node, key)
    }
    return { leaf: node.value, steps: steps.reverse() }
  }

  #leaf(key: Uint8Array, value: Uint8Array): Leaf {
    return { critBit: null, id: this.#store.allocate(), key, value, stale: true }
  }

  /** Marks the walk's branches with a critBit below `bit`; returns the lowest of them. */
  #markStale(key: Uint8Array, bit: number): Branch | null {
    let above: Branch | null = null
    let node = this.#top
    while (node !== null && node.critBit !== null && node.critBit < bit) {
      node.stale = true
      above = node
      node = childOf(node, key)
    }
    return above
  }

  #replace(above: Branch | null, key: Uint8Array, node: Tree): void {
    if (above === null) this.#top = node
    else if (bitOf(key, above.critBit) === 0) above.left = node
    else above.right = node
  }
}

/** Hashes the stale nodes of these books, deepest first, one call a level. */
export function hashBooks(store: NodeStore, books: readonly BookTree[]): void {
  const levels: Tree[][] = []
  for (const book of books) book.collectStale(levels)
  for (const level of levels.reverse()) {
    for (const node of level) {
      store.queueBlock(node.critBit === null ? node.value : preImage(store, node), node.id)
    }
    store.flush()
    for (const node of level) store.clearLastByte(node.id)
  }
}

function preImage(store: NodeStore, { critBit, left, right }: Branch): Uint8Array {
  return encodeBookNode({ critBit, left: store.read(left.id), right: store.read(right.id) })
}

const keyOf = (leaf: Uint8Array) => layout.getBytes(leaf, layout.BOOK_LEAF.key)

function walk(top: Tree, key: Uint8Array): Leaf {
  let node = top
  while (node.critBit !== null) node = childOf(node, key)
  return node
}

function childOf(branch: Branch, key: Uint8Array): Tree {
  return bitOf(key, branch.critBit) === 0 ? branch.left : branch.right
}
