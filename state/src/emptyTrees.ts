/** The empty state: a few nodes that stand everywhere, until something is written. Spec: state. */
import {
  ACCOUNT_DEPTH,
  ASSET_DEPTH,
  BALANCE_DEPTH,
  KEY_DEPTH,
  MARKET_DEPTH,
  SLOT_DEPTH,
} from '@assay/protocol'
import type { StaleHasher } from './hashStale.ts'
import { type NodeId, NodeKind, type NodeStore } from './nodeStore.ts'

/** Nodes of an empty store that are shared from here on. */
export interface EmptyTrees {
  /** Of the state container. */
  readonly top: NodeId
  /** 32 zero bytes: an empty book, an unused chunk. */
  readonly zero: NodeId
}

export function addEmptyTrees(store: NodeStore, hasher: StaleHasher): EmptyTrees {
  const zero = store.allocate(NodeKind.CHUNK, 0, 0)
  store.write(zero, new Uint8Array(32))
  const hashed = (node: NodeId) => {
    store.stale[node] = 1
    hasher.hash([node])
    return node
  }
  const pair = (a: NodeId, b: NodeId) => hashed(store.allocate(NodeKind.PAIR, a, b))
  const tree = (bottom: NodeId, depth: number) => {
    let node = bottom
    for (let level = 0; level < depth; level++) node = pair(node, node)
    return node
  }
  const nothing = pair(zero, zero)
  const lower = pair(nothing, nothing)
  const container = (a: NodeId, b: NodeId, c: NodeId, d: NodeId) =>
    pair(pair(pair(a, b), pair(c, d)), lower)
  const leaf = hashed(store.allocate(NodeKind.LEAF, 0, 0))
  const [balances, slots, keys] = [
    tree(leaf, BALANCE_DEPTH),
    tree(leaf, SLOT_DEPTH),
    tree(leaf, KEY_DEPTH),
  ]
  const accounts = tree(container(zero, balances, slots, keys), ACCOUNT_DEPTH)
  const markets = tree(container(zero, zero, zero, zero), MARKET_DEPTH)
  const top = container(accounts, markets, tree(leaf, ASSET_DEPTH), leaf)
  store.share()
  return { top, zero }
}
