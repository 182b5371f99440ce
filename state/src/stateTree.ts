/** The state tree over leaf bytes. Spec: state. */
import {
  assert,
  assertNever,
  equalBytes,
  isZero,
  LeafKind,
  type LeafWrite,
  leafAddress,
  ZERO_HASH,
} from '@assay/protocol'
import { accountChunks, bookOf, chunksOfMarket, Forest, type Frozen, treeOf } from './forest.ts'
import type { BatchHasher } from './hasher.ts'
import { ACCOUNT_CHUNK, MARKET_CHUNK, type Place, requirePlace, STATE_CHUNK } from './position.ts'
import { type BestProof, containerPath, type LeafProof } from './proof.ts'

/** Sub-roots of one account, 32 bytes each. */
export interface AccountRoots {
  readonly assetsRoot: Uint8Array
  readonly slotsRoot: Uint8Array
  readonly keysRoot: Uint8Array
}

/** Roots of the three trees below the state container. */
export interface StateRoots {
  readonly accountsRoot: Uint8Array
  readonly marketsRoot: Uint8Array
  readonly assetsRoot: Uint8Array
}

/** Root chunks of one market's books, 32 bytes each. */
export interface MarketRoots {
  readonly bidsRoot: Uint8Array
  readonly asksRoot: Uint8Array
}

/**
 * Nothing is hashed before a root, a sub-root or a proof is asked for; then the cost is linear in
 * the leaves written since, about 55 hashes each at most, in one hasher call a level.
 */
export interface StateTree {
  /** Values are kept, not copied. @throws AssertionError for a malformed write */
  apply(writes: Iterable<LeafWrite>): void
  root(): Uint8Array
  /**
   * From here on `root` sees both containers as they are now, whatever is written below them: the
   * working copies of an open order are elsewhere. Spec: machine, "Image", word 0.
   */
  detach(containers: Frozen): void
  /** Ends {@link detach}: the containers take up what was written. */
  attach(): void
  /** The root at {@link detach}, zero unless the order is all-or-nothing. Spec: machine. */
  rollbackRoot(): Uint8Array
  accountRoots(account: number): AccountRoots
  marketRoots(market: number): MarketRoots
  /** Null for an empty or absent leaf. */
  leaf(address: Uint8Array): Uint8Array | null
  /** In address order, empty leaves left out. */
  leaves(): Iterable<LeafWrite>
  /** Chunks of the state container, 32 bytes each; the fourth is the node of globals. */
  stateRoots(): StateRoots
  /**
   * While detached, a leaf below a detached container is proven up to that container's chunk only:
   * the root lies above what the container was.
   */
  prove(address: Uint8Array): LeafProof
  /** The all-left path of one side; while detached as {@link StateTree.prove}. */
  proveBest(market: number, side: 0 | 1): BestProof
}

/** An empty tree, or one over `leaves`. */
export function createStateTree(options: {
  readonly hasher: BatchHasher
  readonly leaves?: Iterable<LeafWrite>
}): StateTree {
  const tree = new Tree(options.hasher)
  if (options.leaves !== undefined) tree.apply(options.leaves)
  return tree
}

interface Detached extends Frozen {
  /** Writes below both containers, until their values at `detach` are hashed; then null. */
  pending: LeafWrite[] | null
}

class Tree implements StateTree {
  readonly #forest: Forest
  #detached: Detached | null = null
  #root: Uint8Array | null = null
  #rollbackRoot: Uint8Array = ZERO_HASH

  constructor(hasher: BatchHasher) {
    this.#forest = new Forest(hasher)
  }

  apply(writes: Iterable<LeafWrite>): void {
    this.#root = null
    for (const write of writes) {
      const place = requirePlace(write.address)
      const pending = this.#detached?.pending ?? null
      if (pending !== null && isBelow(place, this.#detached)) pending.push(write)
      else this.#forest.write(place, write.value)
    }
  }

  root(): Uint8Array {
    if (this.#root === null) {
      this.#seal()
      this.#root = this.#forest.commit(this.#detached)
    }
    return this.#root.slice()
  }

  detach({ account, market, isAllOrNothing = false }: Frozen): void {
    assert(this.#detached === null, 'nothing was detached')
    if (isAllOrNothing) this.#rollbackRoot = this.root()
    this.#detached = { account, market, pending: [] }
  }

  attach(): void {
    assert(this.#detached !== null, 'something was detached')
    const { pending } = this.#detached
    this.#detached = null
    this.#rollbackRoot = ZERO_HASH
    this.apply(pending ?? [])
  }

  rollbackRoot(): Uint8Array {
    return this.#rollbackRoot
  }

  accountRoots(account: number): AccountRoots {
    this.root()
    const { balances, slots, keys } = this.#forest.account(account)
    const [assetsRoot, slotsRoot] = [balances.tree.root(), slots.tree.root()]
    return { assetsRoot, slotsRoot, keysRoot: keys.tree.root() }
  }

  marketRoots(market: number): MarketRoots {
    this.root()
    const { bids, asks } = this.#forest.market(market)
    return { bidsRoot: bids.root(), asksRoot: asks.root() }
  }

  stateRoots(): StateRoots {
    this.root()
    const { accountTree, marketTree, assets } = this.#forest
    const [accountsRoot, marketsRoot] = [accountTree.root(), marketTree.root()]
    return { accountsRoot, marketsRoot, assetsRoot: assets.tree.root() }
  }

  leaf(address: Uint8Array): Uint8Array | null {
    // Not through #seal: a reader during a record must not cause hashing.
    const isIt = (write: LeafWrite) => equalBytes(write.address, address)
    const pending = this.#detached?.pending?.findLast(isIt)
    const value = pending?.value ?? this.#forest.read(requirePlace(address))
    return pending?.value === null || value === null || isZero(value) ? null : value
  }

  *leaves(): Iterable<LeafWrite> {
    this.#seal()
    for (const [address, value] of allLeaves(this.#forest)) {
      if (!isZero(value)) yield { address, value }
    }
  }

  prove(address: Uint8Array): LeafProof {
    const place = requirePlace(address)
    const siblings = this.#siblings(place)
    const value = this.#forest.read(place)
    const isBook = place.kind === LeafKind.BOOK
    const path = isBook
      ? bookOf(this.#forest.market(place.market), place.side).path(place.key)
      : null
    return { address, value, siblings, path }
  }

  proveBest(market: number, side: 0 | 1): BestProof {
    const key = new Uint8Array(10)
    const siblings = this.#siblings({ kind: LeafKind.BOOK, market, side, key })
    return { market, side, path: bookOf(this.#forest.market(market), side).path(key), siblings }
  }

  /** Hashes the containers as they were at `detach`, then lets the pending writes through. */
  #seal(): void {
    const pending = this.#detached?.pending ?? null
    if (this.#detached === null || pending === null) return
    this.#forest.commit(null)
    this.#detached.pending = null
    this.apply(pending)
  }

  #siblings(place: Place): readonly Uint8Array[] {
    this.root()
    const forest = this.#forest
    const state = (chunk: number) => containerPath(forest.stateChunks(), chunk)
    switch (place.kind) {
      case LeafKind.ACCOUNT:
        return [
          ...this.#accountPath(place.account, ACCOUNT_CHUNK.head),
          ...state(STATE_CHUNK.accounts),
        ]
      case LeafKind.BALANCE:
      case LeafKind.SLOT:
      case LeafKind.KEY: {
        const { tree } = treeOf(forest.account(place.account), place.kind)
        const above = this.#accountPath(place.account, chunkOf(place.kind))
        return [...tree.path(place.index), ...above, ...state(STATE_CHUNK.accounts)]
      }
      case LeafKind.MARKET: {
        const { bids, asks } = forest.market(place.market)
        const above = forest.marketTree.path(place.market)
        return [bids.root(), asks.root(), ...above, ...state(STATE_CHUNK.markets)]
      }
      case LeafKind.BOOK: {
        const chunks = chunksOfMarket(forest.market(place.market))
        const inside = containerPath(chunks, MARKET_CHUNK.bids + place.side)
        const above = forest.marketTree.path(place.market)
        return [...inside, ...above, ...state(STATE_CHUNK.markets)]
      }
      case LeafKind.ASSET_TOTAL:
        return [...forest.assets.tree.path(place.asset), ...state(STATE_CHUNK.assets)]
      case LeafKind.GLOBALS:
        return state(STATE_CHUNK.globals)
      default:
        return assertNever(place)
    }
  }

  #accountPath(account: number, chunk: number): readonly Uint8Array[] {
    const chunks = accountChunks(this.#forest.account(account))
    return [...containerPath(chunks, chunk), ...this.#forest.accountTree.path(account)]
  }
}

function isBelow(place: Place, frozen: Frozen | null): boolean {
  if (frozen === null) return false
  if ('account' in place) return place.account === frozen.account
  return 'market' in place && place.market === frozen.market
}

function chunkOf(kind: typeof LeafKind.BALANCE | typeof LeafKind.SLOT | typeof LeafKind.KEY) {
  if (kind === LeafKind.BALANCE) return ACCOUNT_CHUNK.assets
  return kind === LeafKind.SLOT ? ACCOUNT_CHUNK.slots : ACCOUNT_CHUNK.keys
}

/** All stored leaves in address order. */
function* allLeaves(forest: Forest): Iterable<readonly [Uint8Array, Uint8Array]> {
  const accounts = forest.accounts()
  const markets = forest.markets()
  for (const [id, { head }] of accounts) yield [leafAddress.account(id), head]
  for (const [id, { balances }] of accounts) {
    for (const [asset, value] of balances.entries()) yield [leafAddress.balance(id, asset), value]
  }
  for (const [id, { slots }] of accounts) {
    for (const [slot, value] of slots.entries()) yield [leafAddress.slot(id, slot), value]
  }
  for (const [id, { keys }] of accounts) {
    for (const [index, value] of keys.entries()) yield [leafAddress.key(id, index), value]
  }
  for (const [id, { leaf }] of markets) yield [leafAddress.market(id), leaf]
  for (const [id, node] of markets) {
    for (const side of [0, 1] as const) {
      for (const [key, value] of bookOf(node, side).entries()) {
        yield [leafAddress.book(id, side, key), value]
      }
    }
  }
  for (const [asset, value] of forest.assets.entries()) {
    yield [leafAddress.assetTotal(asset), value]
  }
  yield [leafAddress.globals(), forest.globals]
}
