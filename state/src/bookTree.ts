/** One book side as an authenticated crit-bit tree. Spec: state, "The authenticated book". */
import { assert, compareBytes, layout } from '@assay/protocol'
import { type BookPath, bitOf, firstDifference } from './bookProof.ts'
import type { DepthNode } from './depthProof.ts'
import { type NodeId, NodeKind, type NodeStore } from './nodeStore.ts'

const VALUE_BYTES = 64
const [, KEY_BYTES] = layout.BOOK_LEAF.key
const KEY_BITS = 8 * KEY_BYTES

/** The books of a store; each is named by its top node. All marks what it changes stale. */
export class BookTrees {
  readonly #store: NodeStore
  readonly #empty: NodeId

  /** `empty`: the top of an empty book, a node of zeros. */
  constructor(store: NodeStore, empty: NodeId) {
    this.#store = store
    this.#empty = empty
  }

  /** Inserts the leaf or replaces the one with its key; the new top. Cost: two walks. */
  set(top: NodeId, key: Uint8Array, value: Uint8Array): NodeId {
    const store = this.#store
    assert(value.length === VALUE_BYTES && value[63] === layout.BOOK_LEAF_TAG, 'a tagged book leaf')
    assert(firstDifference(key, value) === null, 'the leaf lies at its key')
    if (top === this.#empty) return this.#newLeaf(value)
    const nearest = this.#walk(top, key)
    const bit = firstDifference(key, this.#keyOf(nearest))
    const above = this.#markStale(top, key, bit ?? KEY_BITS)
    if (bit === null) {
      store.writeValue(store.left[nearest] as number, value)
      store.stale[nearest] = 1
      return top
    }
    const below = above === null ? top : this.#childOf(above, key)
    const leaf = this.#newLeaf(value)
    const isLeft = bitOf(key, bit) === 0
    const [left, right] = isLeft ? [leaf, below] : [below, leaf]
    const branch = store.allocate(NodeKind.BRANCH, left, right)
    store.critBits[branch] = bit
    store.stale[branch] = 1
    return this.#replace(top, above, key, branch)
  }

  /** The new top. @throws AssertionError when the key is absent: leaf writes never remove twice */
  remove(top: NodeId, key: Uint8Array): NodeId {
    const store = this.#store
    assert(top !== this.#empty, 'the removed leaf is there')
    let grandparent: NodeId | null = null
    let parent: NodeId | null = null
    let node = top
    while (this.#isBranch(node)) {
      grandparent = parent
      parent = node
      store.stale[node] = 1
      node = this.#childOf(node, key)
    }
    assert(compareBytes(this.#keyOf(node), key) === 0, 'the removed leaf is there')
    store.release(node)
    if (parent === null) return this.#empty
    const sibling = store.left[parent] === node ? store.right[parent] : store.left[parent]
    store.release(parent)
    return this.#replace(top, grandparent, key, sibling as NodeId)
  }

  /** A copy. */
  get(top: NodeId, key: Uint8Array): Uint8Array | null {
    if (top === this.#empty) return null
    const leaf = this.#walk(top, key)
    return compareBytes(this.#keyOf(leaf), key) === 0 ? this.#store.valueOf(leaf) : null
  }

  /** Copies of all leaves by rising key. */
  *leaves(top: NodeId): Iterable<Uint8Array> {
    const rest: NodeId[] = top === this.#empty ? [] : [top]
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
      if (!this.#isBranch(node)) yield this.#store.valueOf(node)
      else rest.push(this.#store.right[node] as NodeId, this.#store.left[node] as NodeId)
    }
  }

  /** The walk of `key`, null in an empty book. SAFETY: only when nothing is stale. */
  path(top: NodeId, key: Uint8Array): BookPath | null {
    if (top === this.#empty) return null
    const store = this.#store
    const steps: { critBit: number; sibling: Uint8Array }[] = []
    let node = top
    while (this.#isBranch(node)) {
      const critBit = store.critBits[node] as number
      const sibling = bitOf(key, critBit) === 0 ? store.right[node] : store.left[node]
      steps.push({ critBit, sibling: store.read(sibling as NodeId).slice(0, 31) })
      node = this.#childOf(node, key)
    }
    return { leaf: store.valueOf(node), steps: steps.reverse() }
  }

  /** The best `orders` leaves and what cuts off the rest. SAFETY: only when nothing is stale. */
  depth(top: NodeId, orders: number): readonly DepthNode[] {
    const store = this.#store
    const nodes: DepthNode[] = []
    let left = orders
    const rest: NodeId[] = top === this.#empty ? [] : [top]
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
      if (left === 0) nodes.push({ kind: 'cut', hash: store.read(node).slice(0, 31) })
      else if (this.#isBranch(node)) {
        nodes.push({ kind: 'branch', critBit: store.critBits[node] as number })
        rest.push(store.right[node] as NodeId, store.left[node] as NodeId)
      } else {
        nodes.push({ kind: 'leaf', leaf: store.valueOf(node) })
        left -= 1
      }
    }
    return nodes
  }

  #newLeaf(value: Uint8Array): NodeId {
    const store = this.#store
    const place = store.allocateValue()
    store.writeValue(place, value)
    const leaf = store.allocate(NodeKind.BOOK_LEAF, place, 0)
    store.stale[leaf] = 1
    return leaf
  }

  /** Marks the walk's branches with a critBit below `bit`; returns the lowest of them. */
  #markStale(top: NodeId, key: Uint8Array, bit: number): NodeId | null {
    const { critBits, stale } = this.#store
    let above: NodeId | null = null
    let node = top
    while (this.#isBranch(node) && (critBits[node] as number) < bit) {
      stale[node] = 1
      above = node
      node = this.#childOf(node, key)
    }
    return above
  }

  /** Puts `node` where the walk of `key` leads below `above`, or at the top; the new top. */
  #replace(top: NodeId, above: NodeId | null, key: Uint8Array, node: NodeId): NodeId {
    if (above === null) return node
    const { critBits, left, right } = this.#store
    const children = bitOf(key, critBits[above] as number) === 0 ? left : right
    children[above] = node
    return top
  }

  #walk(top: NodeId, key: Uint8Array): NodeId {
    let node = top
    while (this.#isBranch(node)) node = this.#childOf(node, key)
    return node
  }

  #childOf(branch: NodeId, key: Uint8Array): NodeId {
    const { critBits, left, right } = this.#store
    const children = bitOf(key, critBits[branch] as number) === 0 ? left : right
    return children[branch] as NodeId
  }

  #isBranch(node: NodeId): boolean {
    return this.#store.kinds[node] === NodeKind.BRANCH
  }

  /** A view of a leaf's key. */
  #keyOf(leaf: NodeId): Uint8Array {
    const at = (this.#store.left[leaf] as number) * VALUE_BYTES
    return this.#store.valueBytes.subarray(at, at + KEY_BYTES)
  }
}
