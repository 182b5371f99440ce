/** Ways down from a node to the one at an index, so many levels below it. Spec: state. */
import type { NodeId, NodeStore } from './nodeStore.ts'

/** The node itself, shared ones too: it must not be changed. */
export function findNode(store: NodeStore, from: NodeId, index: number, depth: number): NodeId {
  let node = from
  for (let level = depth - 1; level >= 0; level--) node = childAt(store, node, index, level)
  return node
}

/** A node of the place's own, for a change: all above it is, too, and is stale when `marks`. */
export function openNode(
  store: NodeStore,
  from: NodeId,
  index: number,
  depth: number,
  marks: boolean,
): NodeId {
  let node = from
  for (let level = depth - 1; level >= 0; level--) {
    if (marks) store.stale[node] = 1
    let child = childAt(store, node, index, level)
    if (store.isShared(child)) {
      child = store.own(child)
      const children = ((index >>> level) & 1) === 0 ? store.left : store.right
      children[node] = child
    }
    node = child
  }
  return node
}

/** Everything above the node at the index becomes stale. */
export function markWay(store: NodeStore, from: NodeId, index: number, depth: number): void {
  let node = from
  for (let level = depth - 1; level >= 0 && !store.isShared(node); level--) {
    store.stale[node] = 1
    node = childAt(store, node, index, level)
  }
}

/** The nodes beside the way, from the top down. */
export function siblingsOf(
  store: NodeStore,
  from: NodeId,
  index: number,
  depth: number,
): readonly NodeId[] {
  const siblings: NodeId[] = []
  let node = from
  for (let level = depth - 1; level >= 0; level--) {
    const isRight = ((index >>> level) & 1) === 1
    siblings.push((isRight ? store.left[node] : store.right[node]) as NodeId)
    node = childAt(store, node, index, level)
  }
  return siblings
}

/** What was ever opened, `depth` levels below, by rising index. */
export function* openedBelow(
  store: NodeStore,
  from: NodeId,
  depth: number,
): Iterable<readonly [index: number, node: NodeId]> {
  const rest = [{ node: from, index: 0, level: depth }]
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    const { node, index, level } = at
    if (store.isShared(node)) continue
    if (level === 0) {
      yield [index, node]
      continue
    }
    const below = level - 1
    rest.push({ node: store.right[node] as NodeId, index: 2 * index + 1, level: below })
    rest.push({ node: store.left[node] as NodeId, index: 2 * index, level: below })
  }
}

function childAt(store: NodeStore, node: NodeId, index: number, level: number): NodeId {
  const children = ((index >>> level) & 1) === 0 ? store.left : store.right
  return children[node] as NodeId
}
