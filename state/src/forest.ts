/** The trees of the state joined to one root, hashed only where something changed. Spec: state. */
import {
  ACCOUNT_DEPTH,
  ASSET_DEPTH,
  assert,
  assertNever,
  BALANCE_DEPTH,
  KEY_DEPTH,
  LeafKind,
  MARKET_DEPTH,
  SLOT_DEPTH,
  sha256,
} from '@assay/protocol'
import { BookTree, hashBooks } from './bookTree.ts'
import type { BatchHasher } from './hasher.ts'
import { LeafTree } from './leafTree.ts'
import { hashContainers, type NodeId, NodeStore } from './nodeStore.ts'
import { ACCOUNT_CHUNK, type Place, STATE_CHUNK } from './position.ts'
import { marketChunks } from './proof.ts'
import { emptyLadder, hashUp, SparseTree } from './sparseTree.ts'

const EMPTY_HEAD = new Uint8Array(32)
const EMPTY_LEAF = new Uint8Array(64)
const EMPTY_MARKET = new Uint8Array(128)
const CONTAINER_BYTES = 256

export interface AccountNode {
  head: Uint8Array
  readonly balances: LeafTree
  readonly slots: LeafTree
  readonly keys: LeafTree
}

export interface MarketNode {
  leaf: Uint8Array
  readonly bids: BookTree
  readonly asks: BookTree
}

/** The account and the market whose containers keep their value. */
export interface Frozen {
  readonly account: number
  readonly market: number
  /** The order may be rolled back. */
  readonly isAllOrNothing?: boolean
}

/** Everything below stateRoot. Roots and paths are valid after {@link Forest.commit} only. */
export class Forest {
  readonly accountTree: SparseTree
  readonly marketTree: SparseTree
  readonly assets: LeafTree
  globals: Uint8Array = EMPTY_LEAF
  readonly #store: NodeStore
  readonly #ladder: readonly NodeId[]
  readonly #accounts = new Map<number, AccountNode>()
  readonly #markets = new Map<number, MarketNode>()
  readonly #staleAccounts = new Set<number>()
  readonly #staleMarkets = new Set<number>()

  constructor(hasher: BatchHasher) {
    this.#store = new NodeStore(hasher)
    this.#ladder = emptyLadder(this.#store, sha256(EMPTY_LEAF), SLOT_DEPTH)
    this.assets = new LeafTree(this.#store, this.#ladder, ASSET_DEPTH)
    this.accountTree = this.#containerTree(accountChunks(this.account(0)), ACCOUNT_DEPTH)
    this.marketTree = this.#containerTree(new Uint8Array(CONTAINER_BYTES), MARKET_DEPTH)
  }

  /** The account, or an empty one that belongs to nothing yet. */
  account(account: number): AccountNode {
    const tree = (depth: number) => new LeafTree(this.#store, this.#ladder, depth)
    return (
      this.#accounts.get(account) ?? {
        head: EMPTY_HEAD,
        balances: tree(BALANCE_DEPTH),
        slots: tree(SLOT_DEPTH),
        keys: tree(KEY_DEPTH),
      }
    )
  }

  market(market: number): MarketNode {
    return (
      this.#markets.get(market) ?? {
        leaf: EMPTY_MARKET,
        bids: new BookTree(this.#store),
        asks: new BookTree(this.#store),
      }
    )
  }

  /** Rising by id. */
  accounts(): readonly (readonly [number, AccountNode])[] {
    return [...this.#accounts].sort(([a], [b]) => a - b)
  }

  markets(): readonly (readonly [number, MarketNode])[] {
    return [...this.#markets].sort(([a], [b]) => a - b)
  }

  write(place: Place, value: Uint8Array | null): void {
    assert(value !== null || place.kind === LeafKind.BOOK, 'only book leaves are removed')
    switch (place.kind) {
      case LeafKind.ACCOUNT:
        this.#openAccount(place.account).head = sized(value, 32)
        return
      case LeafKind.BALANCE:
      case LeafKind.SLOT:
      case LeafKind.KEY:
        treeOf(this.#openAccount(place.account), place.kind).set(place.index, sized(value, 64))
        return
      case LeafKind.MARKET:
        this.#openMarket(place.market).leaf = sized(value, 128)
        return
      case LeafKind.BOOK: {
        const book = bookOf(this.#openMarket(place.market), place.side)
        if (value === null) book.remove(place.key)
        else book.set(place.key, value)
        return
      }
      case LeafKind.ASSET_TOTAL:
        this.assets.set(place.asset, sized(value, 64))
        return
      case LeafKind.GLOBALS:
        this.globals = sized(value, 64)
        return
      default:
        assertNever(place)
    }
  }

  /** The stored leaf, zero bytes for an empty one, null for an absent book leaf. */
  read(place: Place): Uint8Array | null {
    switch (place.kind) {
      case LeafKind.ACCOUNT:
        return this.account(place.account).head
      case LeafKind.BALANCE:
      case LeafKind.SLOT:
      case LeafKind.KEY:
        return treeOf(this.account(place.account), place.kind).get(place.index) ?? EMPTY_LEAF
      case LeafKind.MARKET:
        return this.market(place.market).leaf
      case LeafKind.BOOK:
        return bookOf(this.market(place.market), place.side).get(place.key)
      case LeafKind.ASSET_TOTAL:
        return this.assets.get(place.asset) ?? EMPTY_LEAF
      case LeafKind.GLOBALS:
        return this.globals
      default:
        return assertNever(place)
    }
  }

  /** Hashes what changed, but leaves the `frozen` containers as they are; stateRoot. */
  commit(frozen: Frozen | null): Uint8Array {
    this.#hashLeaves()
    this.#hashContainers(frozen)
    hashUp(this.#store, [this.accountTree, this.marketTree])
    return hashContainers(this.#store.hasher, this.stateChunks())
  }

  stateChunks(): Uint8Array {
    const chunks = new Uint8Array(CONTAINER_BYTES)
    chunks.set(this.accountTree.root(), 32 * STATE_CHUNK.accounts)
    chunks.set(this.marketTree.root(), 32 * STATE_CHUNK.markets)
    chunks.set(this.assets.tree.root(), 32 * STATE_CHUNK.assets)
    chunks.set(sha256(this.globals), 32 * STATE_CHUNK.globals)
    return chunks
  }

  #openAccount(account: number): AccountNode {
    const node = this.account(account)
    this.#accounts.set(account, node)
    this.#staleAccounts.add(account)
    return node
  }

  #openMarket(market: number): MarketNode {
    const node = this.market(market)
    this.#markets.set(market, node)
    this.#staleMarkets.add(market)
    return node
  }

  #hashLeaves(): void {
    const trees = [this.assets]
    for (const account of this.#staleAccounts) {
      const { balances, slots, keys } = this.account(account)
      trees.push(balances, slots, keys)
    }
    for (const tree of trees) tree.queueLeaves()
    this.#store.flush()
    hashUp(
      this.#store,
      trees.map(({ tree }) => tree),
    )
    const books = [...this.#staleMarkets].map((market) => this.market(market))
    hashBooks(
      this.#store,
      books.flatMap(({ bids, asks }) => [bids, asks]),
    )
  }

  #hashContainers(frozen: Frozen | null): void {
    const accounts = [...this.#staleAccounts].filter((account) => account !== frozen?.account)
    const markets = [...this.#staleMarkets].filter((market) => market !== frozen?.market)
    const chunks = new Uint8Array(CONTAINER_BYTES * (accounts.length + markets.length))
    if (chunks.length === 0) return
    const all = [
      ...accounts.map((account) => accountChunks(this.account(account))),
      ...markets.map((market) => chunksOfMarket(this.market(market))),
    ]
    all.forEach((container, i) => {
      chunks.set(container, i * CONTAINER_BYTES)
    })
    const roots = hashContainers(this.#store.hasher, chunks)
    const targets = [
      ...accounts.map((account) => this.accountTree.touch(account)),
      ...markets.map((market) => this.marketTree.touch(market)),
    ]
    targets.forEach((target, i) => {
      this.#store.write(target, roots.subarray(32 * i, 32 * i + 32))
    })
    for (const account of accounts) this.#staleAccounts.delete(account)
    for (const market of markets) this.#staleMarkets.delete(market)
  }

  #containerTree(emptyContainer: Uint8Array, depth: number): SparseTree {
    const bottom = hashContainers(this.#store.hasher, emptyContainer)
    return new SparseTree(this.#store, emptyLadder(this.#store, bottom, depth), depth)
  }
}

/** The eight chunks of an account container. */
export function accountChunks({ head, balances, slots, keys }: AccountNode): Uint8Array {
  const chunks = new Uint8Array(CONTAINER_BYTES)
  chunks.set(head, 32 * ACCOUNT_CHUNK.head)
  chunks.set(balances.tree.root(), 32 * ACCOUNT_CHUNK.assets)
  chunks.set(slots.tree.root(), 32 * ACCOUNT_CHUNK.slots)
  chunks.set(keys.tree.root(), 32 * ACCOUNT_CHUNK.keys)
  return chunks
}

/** The eight chunks of a market container. */
export function chunksOfMarket({ leaf, bids, asks }: MarketNode): Uint8Array {
  return marketChunks(leaf, bids.root(), asks.root())
}

export function treeOf(
  node: AccountNode,
  kind: typeof LeafKind.BALANCE | typeof LeafKind.SLOT | typeof LeafKind.KEY,
): LeafTree {
  if (kind === LeafKind.BALANCE) return node.balances
  return kind === LeafKind.SLOT ? node.slots : node.keys
}

export function bookOf(node: MarketNode, side: 0 | 1): BookTree {
  return side === 0 ? node.bids : node.asks
}

function sized(value: Uint8Array | null, size: number): Uint8Array {
  assert(value?.length === size, `a leaf of ${size} bytes`)
  return value
}
