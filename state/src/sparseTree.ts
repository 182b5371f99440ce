/** A fixed-depth tree that stores what differs from the empty one. Spec: state. */
import { assert } from '@assay/protocol'
import type { NodeId, NodeStore } from './nodeStore.ts'

/** Levels above the leaves fit six bits, so small indices stay small integers as map keys. */
const KEY_STRIDE = 64

/** Roots of the empty trees of depth 0 … `depth` over the empty leaf's node, 32 bytes. */
export function emptyLadder(
  store: NodeStore,
  bottom: Uint8Array,
  depth: number,
): readonly NodeId[] {
  const ladder = [store.allocate()]
  store.write(ladder[0] as NodeId, bottom)
  for (let level = 0; level < depth; level++) {
    const below = ladder[level] as NodeId
    const node = store.allocate()
    store.queuePair(below, below, node)
    store.flush()
    ladder.push(node)
  }
  return ladder
}

/** Leaf nodes are filled by the owner: `touch`, fill, then `hashUp`. */
export class SparseTree {
  readonly depth: number
  readonly #store: NodeStore
  readonly #ladder: readonly NodeId[]
  readonly #nodes = new Map<number, NodeId>()
  #touched: number[] = []

  constructor(store: NodeStore, ladder: readonly NodeId[], depth: number) {
    assert(depth < ladder.length, 'the ladder reaches the root')
    this.#store = store
    this.#ladder = ladder
    this.depth = depth
  }

  nodeAt(level: number, index: number): NodeId {
    return this.#nodes.get(index * KEY_STRIDE + level) ?? (this.#ladder[level] as NodeId)
  }

  /** The node of leaf `index`, to be filled; the path above it is stale until `hashUp`. */
  touch(index: number): NodeId {
    this.#touched.push(index)
    return this.own(0, index)
  }

  /** Like {@link nodeAt}, but a node of its own that may be written. */
  own(level: number, index: number): NodeId {
    const key = index * KEY_STRIDE + level
    const found = this.#nodes.get(key)
    if (found !== undefined) return found
    const node = this.#store.allocate()
    this.#nodes.set(key, node)
    return node
  }

  takeTouched(): number[] {
    const touched = this.#touched
    this.#touched = []
    return touched.length > 1 ? touched.sort((a, b) => a - b) : touched
  }

  root(): Uint8Array {
    return this.#store.read(this.nodeAt(this.depth, 0))
  }

  /** Siblings of leaf `index` from the leaf up. */
  path(index: number): readonly Uint8Array[] {
    const siblings: Uint8Array[] = []
    for (let level = 0, at = index; level < this.depth; level++, at = parentOf(at)) {
      const sibling = at % 2 === 0 ? at + 1 : at - 1
      siblings.push(this.#store.read(this.nodeAt(level, sibling)))
    }
    return siblings
  }
}

const parentOf = (index: number) => (index - (index % 2)) / 2

/** Hashes all stale paths of these trees, level by level, one call a level. */
export function hashUp(store: NodeStore, trees: readonly SparseTree[]): void {
  let stale = trees.map((tree) => ({ tree, frontier: tree.takeTouched() }))
  for (let level = 0; ; level++) {
    stale = stale.filter(({ tree, frontier }) => tree.depth > level && frontier.length > 0)
    if (stale.length === 0) return
    for (const entry of stale) {
      const { tree, frontier } = entry
      const parents: number[] = []
      for (const index of frontier) {
        const parent = parentOf(index)
        if (parent === parents.at(-1)) continue
        parents.push(parent)
        const left = tree.nodeAt(level, 2 * parent)
        const right = tree.nodeAt(level, 2 * parent + 1)
        store.queuePair(left, right, tree.own(level + 1, parent))
      }
      entry.frontier = parents
    }
    store.flush()
  }
}
