/** The trees of the state, joined to one tree below stateRoot. Spec: state. */
import {
  ACCOUNT_DEPTH,
  ASSET_DEPTH,
  assert,
  assertNever,
  LeafKind,
  type LeafWrite,
  layout,
  leafAddress,
  MARKET_DEPTH,
} from '@assay/protocol'
import type { BookPath } from './bookProof.ts'
import { BookTrees } from './bookTree.ts'
import type { DepthNode } from './depthProof.ts'
import { addEmptyTrees } from './emptyTrees.ts'
import type { BatchHasher } from './hasher.ts'
import { StaleHasher } from './hashStale.ts'
import { findNode, markWay, openedBelow, openNode, siblingsOf } from './nodePaths.ts'
import { type NodeId, NodeStore } from './nodeStore.ts'
import {
  ACCOUNT_CHUNK,
  type AccountTree,
  CONTAINER_DEPTH,
  chunkOf,
  depthOf,
  MARKET_CHUNK,
  type Place,
  STATE_CHUNK,
  segmentsOf,
} from './position.ts'

const CHUNK_BYTES = 32
const VALUE_BYTES = 64
const ACCOUNT_TREES = [LeafKind.BALANCE, LeafKind.SLOT, LeafKind.KEY] as const
const SIDES = [0, 1] as const
const BOOK_CHUNKS = [MARKET_CHUNK.bids, MARKET_CHUNK.asks] as const
/** Of a market's leaf, one behind the other. */
const MARKET_LEAF_CHUNKS = [
  MARKET_CHUNK.head,
  MARKET_CHUNK.config,
  MARKET_CHUNK.config2,
  MARKET_CHUNK.fees,
] as const

/** The account and the market whose containers keep their value. */
export interface Frozen {
  readonly account: number
  readonly market: number
  /** The order may be rolled back. */
  readonly isAllOrNothing?: boolean
}

/**
 * One binary tree from the state's container down to leaves and orders. What was never written is a
 * shared empty node; the first write below it gives the place a node of its own.
 */
export class Forest {
  readonly #store = new NodeStore()
  readonly #hasher: StaleHasher
  readonly #books: BookTrees
  /** Of the state's container. */
  readonly #top: NodeId
  /** PERF: many writes to one account go down once. */
  #lastAccount: { readonly account: number; readonly container: NodeId }

  constructor(hasher: BatchHasher) {
    this.#hasher = new StaleHasher(this.#store, hasher)
    const { top, zero } = addEmptyTrees(this.#store, this.#hasher)
    this.#books = new BookTrees(this.#store, zero)
    this.#top = this.#store.own(top)
    this.#lastAccount = { account: -1, container: this.#top }
  }

  /** For a run with many writes. */
  inBulk(run: () => void): void {
    this.#store.inBulk(run)
  }

  /** `isFrozen`: the place lies below a container that keeps its hash until {@link thaw}. */
  write(place: Place, value: Uint8Array | null, isFrozen: boolean): void {
    assert(value !== null || place.kind === LeafKind.BOOK, 'only book leaves are removed')
    const marks = !isFrozen
    switch (place.kind) {
      case LeafKind.ACCOUNT: {
        const container = this.#openAccount(place.account, marks)
        this.#writeChunk(container, ACCOUNT_CHUNK.head, sized(value, CHUNK_BYTES), marks)
        return
      }
      case LeafKind.BALANCE:
      case LeafKind.SLOT:
      case LeafKind.KEY: {
        const container = this.#openAccount(place.account, marks)
        const tree = this.#open(container, chunkOf(place.kind), CONTAINER_DEPTH, marks)
        this.#writeLeaf(this.#open(tree, place.index, depthOf(place.kind)), value)
        return
      }
      case LeafKind.MARKET: {
        const leaf = sized(value, MARKET_LEAF_CHUNKS.length * CHUNK_BYTES)
        const container = this.#openMarket(place.market, marks)
        for (const [i, chunk] of MARKET_LEAF_CHUNKS.entries()) {
          const part = leaf.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES)
          this.#writeChunk(container, chunk, part, marks)
        }
        return
      }
      case LeafKind.BOOK:
        this.#writeBook(place, value, marks)
        return
      case LeafKind.ASSET_TOTAL: {
        const tree = this.#open(this.#top, STATE_CHUNK.assets, CONTAINER_DEPTH)
        this.#writeLeaf(this.#open(tree, place.asset, ASSET_DEPTH), value)
        return
      }
      case LeafKind.GLOBALS:
        this.#writeLeaf(this.#open(this.#top, STATE_CHUNK.globals, CONTAINER_DEPTH), value)
        return
      default:
        assertNever(place)
    }
  }

  /** A copy of the leaf, zero bytes for an empty one, null for an absent book leaf. */
  read(place: Place): Uint8Array | null {
    switch (place.kind) {
      case LeafKind.ACCOUNT:
        return this.#head(this.#account(place.account))
      case LeafKind.BALANCE:
      case LeafKind.SLOT:
      case LeafKind.KEY: {
        const tree = this.#accountTree(this.#account(place.account), place.kind)
        return this.#store.valueOf(this.#find(tree, place.index, depthOf(place.kind)))
      }
      case LeafKind.MARKET:
        return this.#marketLeaf(this.#market(place.market))
      case LeafKind.BOOK:
        return this.#books.get(this.#book(this.#market(place.market), place.side), place.key)
      case LeafKind.ASSET_TOTAL:
        return this.#store.valueOf(this.#find(this.#chunk('assets'), place.asset, ASSET_DEPTH))
      case LeafKind.GLOBALS:
        return this.#store.valueOf(this.#chunk('globals'))
      default:
        return assertNever(place)
    }
  }

  /** Hashes what changed, also below the `frozen` containers, but not these; stateRoot. */
  commit(frozen: Frozen | null): Uint8Array {
    const tops = [this.#top]
    if (frozen !== null) {
      const [account, market] = [this.#account(frozen.account), this.#market(frozen.market)]
      for (const kind of ACCOUNT_TREES) tops.push(this.#accountTree(account, kind))
      for (const side of SIDES) tops.push(this.#book(market, side))
    }
    this.#hasher.hash(tops)
    return this.#store.read(this.#top)
  }

  /** What was written below the containers counts for them from here on. */
  thaw({ account, market }: Frozen): void {
    const store = this.#store
    const depth = CONTAINER_DEPTH
    const from = this.#openAccount(account, true)
    for (const index of Object.values(ACCOUNT_CHUNK)) markWay(store, from, index, depth)
    const books = this.#openMarket(market, true)
    for (const index of Object.values(MARKET_CHUNK)) markWay(store, books, index, depth)
  }

  /** Copies of 32 bytes, as of the last {@link commit}; so are the roots and paths below. */
  stateRoot(chunk: keyof typeof STATE_CHUNK): Uint8Array {
    return this.#store.read(this.#chunk(chunk))
  }

  accountRoot(account: number, kind: AccountTree): Uint8Array {
    return this.#store.read(this.#accountTree(this.#account(account), kind))
  }

  bookRoot(market: number, side: 0 | 1): Uint8Array {
    return this.#store.read(this.#book(this.#market(market), side))
  }

  bookPath(market: number, side: 0 | 1, key: Uint8Array): BookPath | null {
    return this.#books.path(this.#book(this.#market(market), side), key)
  }

  /** Beside the way of a place, from its node up. */
  siblings(place: Place): Uint8Array[] {
    const siblings: NodeId[] = []
    let from = this.#top
    for (const [index, depth] of [...segmentsOf(place)].reverse()) {
      siblings.push(...siblingsOf(this.#store, from, index, depth))
      from = this.#find(from, index, depth)
    }
    return siblings.reverse().map((node) => this.#store.read(node))
  }

  /** What lies beside these ways, from the left to the right; each is its turns from the top. */
  besides(ways: readonly (readonly number[])[]): Uint8Array[] {
    const store = this.#store
    const found: Uint8Array[] = []
    const visit = (node: NodeId, level: number, below: typeof ways): void => {
      if (below.length === 0) found.push(store.read(node))
      if (below.length === 0 || below[0]?.length === level) return
      const side = (turn: number) => below.filter((turns) => turns[level] === turn)
      visit(store.left[node] as NodeId, level + 1, side(0))
      visit(store.right[node] as NodeId, level + 1, side(1))
    }
    visit(this.#top, 0, ways)
    return found
  }

  /** The best orders of a side and what is behind them, from the top down. */
  bookDepth(market: number, side: 0 | 1, orders: number): readonly DepthNode[] {
    return this.#books.depth(this.#book(this.#market(market), side), orders)
  }

  /** Copies of all leaves that were ever written, in address order; empty ones may be zero. */
  *leaves(): Iterable<LeafWrite> {
    const store = this.#store
    const accounts = [...openedBelow(store, this.#chunk('accounts'), ACCOUNT_DEPTH)]
    const markets = [...openedBelow(store, this.#chunk('markets'), MARKET_DEPTH)]
    for (const [id, node] of accounts) {
      yield { address: leafAddress.account(id), value: this.#head(node) }
    }
    for (const kind of ACCOUNT_TREES) {
      for (const [id, account] of accounts) {
        const tree = this.#accountTree(account, kind)
        for (const [index, leaf] of openedBelow(store, tree, depthOf(kind))) {
          yield { address: ADDRESS_OF[kind](id, index), value: store.valueOf(leaf) }
        }
      }
    }
    for (const [id, node] of markets) {
      yield { address: leafAddress.market(id), value: this.#marketLeaf(node) }
    }
    for (const [id, node] of markets) {
      for (const side of SIDES) {
        for (const value of this.#books.leaves(this.#book(node, side))) {
          yield { address: leafAddress.book(id, side, keyOf(value)), value }
        }
      }
    }
    for (const [asset, leaf] of openedBelow(store, this.#chunk('assets'), ASSET_DEPTH)) {
      yield { address: leafAddress.assetTotal(asset), value: store.valueOf(leaf) }
    }
    yield { address: leafAddress.globals(), value: store.valueOf(this.#chunk('globals')) }
  }

  #writeLeaf(leaf: NodeId, value: Uint8Array | null): void {
    const store = this.#store
    store.writeValue(store.left[leaf] as number, sized(value, VALUE_BYTES))
    store.stale[leaf] = 1
  }

  #writeChunk(container: NodeId, chunk: number, value: Uint8Array, marks: boolean): void {
    this.#store.write(this.#open(container, chunk, CONTAINER_DEPTH, marks), value)
  }

  #writeBook(place: BookPlace, value: Uint8Array | null, marks: boolean): void {
    const store = this.#store
    const books = this.#books
    const container = this.#openMarket(place.market, marks)
    // Not the chunk itself: its place is taken by whatever node is the book's top.
    const chunk = BOOK_CHUNKS[place.side]
    const parent = this.#open(container, chunk >> 1, CONTAINER_DEPTH - 1, marks)
    if (marks) store.stale[parent] = 1
    const top = this.#book(container, place.side)
    const changed = value === null ? books.remove(top, place.key) : books.set(top, place.key, value)
    const children = (chunk & 1) === 0 ? store.left : store.right
    children[parent] = changed
  }

  #open(from: NodeId, index: number, depth: number, marks = true): NodeId {
    return openNode(this.#store, from, index, depth, marks)
  }

  #openAccount(account: number, marks: boolean): NodeId {
    const last = this.#lastAccount
    // Stale: so is all above it.
    if (last.account === account && marks && this.#store.stale[last.container] === 1) {
      return last.container
    }
    const tree = this.#open(this.#top, STATE_CHUNK.accounts, CONTAINER_DEPTH, marks)
    const container = this.#open(tree, account, ACCOUNT_DEPTH, marks)
    this.#lastAccount = { account, container }
    return container
  }

  #openMarket(market: number, marks: boolean): NodeId {
    const tree = this.#open(this.#top, STATE_CHUNK.markets, CONTAINER_DEPTH, marks)
    return this.#open(tree, market, MARKET_DEPTH, marks)
  }

  #find(from: NodeId, index: number, depth: number): NodeId {
    return findNode(this.#store, from, index, depth)
  }

  #chunk(chunk: keyof typeof STATE_CHUNK): NodeId {
    return this.#find(this.#top, STATE_CHUNK[chunk], CONTAINER_DEPTH)
  }

  /** The container. */
  #account(account: number): NodeId {
    return this.#find(this.#chunk('accounts'), account, ACCOUNT_DEPTH)
  }

  /** The container. */
  #market(market: number): NodeId {
    return this.#find(this.#chunk('markets'), market, MARKET_DEPTH)
  }

  #accountTree(container: NodeId, kind: AccountTree): NodeId {
    return this.#find(container, chunkOf(kind), CONTAINER_DEPTH)
  }

  /** The top of one side. */
  #book(container: NodeId, side: 0 | 1): NodeId {
    return this.#find(container, BOOK_CHUNKS[side], CONTAINER_DEPTH)
  }

  #head(container: NodeId): Uint8Array {
    return this.#store.read(this.#find(container, ACCOUNT_CHUNK.head, CONTAINER_DEPTH))
  }

  #marketLeaf(container: NodeId): Uint8Array {
    const leaf = new Uint8Array(MARKET_LEAF_CHUNKS.length * CHUNK_BYTES)
    for (const [i, chunk] of MARKET_LEAF_CHUNKS.entries()) {
      const node = this.#find(container, chunk, CONTAINER_DEPTH)
      leaf.set(this.#store.read(node), i * CHUNK_BYTES)
    }
    return leaf
  }
}

const ADDRESS_OF = {
  [LeafKind.BALANCE]: leafAddress.balance,
  [LeafKind.SLOT]: leafAddress.slot,
  [LeafKind.KEY]: leafAddress.key,
} as const

type BookPlace = Extract<Place, { readonly kind: typeof LeafKind.BOOK }>

const keyOf = (leaf: Uint8Array) => layout.getBytes(leaf, layout.BOOK_LEAF.key)

function sized(value: Uint8Array | null, size: number): Uint8Array {
  assert(value?.length === size, `a leaf of ${size} bytes`)
  return value
}
