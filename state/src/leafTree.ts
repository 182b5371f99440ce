/** A fixed-depth tree together with its 64-byte leaves. Spec: state. */
import { assert, isZero } from '@assay/protocol'
import type { NodeId, NodeStore } from './nodeStore.ts'
import { SparseTree } from './sparseTree.ts'

const EMPTY_LEAF = new Uint8Array(64)

/** An empty leaf is not stored. Values are kept, not copied: nobody changes them afterwards. */
export class LeafTree {
  readonly tree: SparseTree
  readonly #store: NodeStore
  readonly #values = new Map<number, Uint8Array>()
  readonly #stale = new Set<number>()

  constructor(store: NodeStore, ladder: readonly NodeId[], depth: number) {
    this.#store = store
    this.tree = new SparseTree(store, ladder, depth)
  }

  set(index: number, value: Uint8Array): void {
    assert(value.length === 64, 'a leaf has 64 bytes')
    assert(index < 2 ** this.tree.depth, 'the leaf lies in its tree')
    if (isZero(value)) this.#values.delete(index)
    else this.#values.set(index, value)
    this.#stale.add(index)
  }

  get(index: number): Uint8Array | null {
    return this.#values.get(index) ?? null
  }

  /** Rising by index. */
  entries(): readonly (readonly [index: number, value: Uint8Array])[] {
    return [...this.#values].sort(([a], [b]) => a - b)
  }

  /** Queues the nodes of changed leaves; after the flush the tree can be hashed up. */
  queueLeaves(): void {
    for (const index of this.#stale) {
      this.#store.queueBlock(this.#values.get(index) ?? EMPTY_LEAF, this.tree.touch(index))
    }
    this.#stale.clear()
  }
}
