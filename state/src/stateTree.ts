/** The state tree over leaf bytes. Spec: state. */
import { assert, equalBytes, isZero, LeafKind, type LeafWrite, ZERO_HASH } from '@assay/protocol'
import type { DepthProof } from './depthProof.ts'
import { Forest, type Frozen } from './forest.ts'
import type { BatchHasher } from './hasher.ts'
import { knownWays, type MultiProof } from './multiProof.ts'
import { type AccountTree, type Place, requirePlace } from './position.ts'
import type { BestProof, LeafProof } from './proof.ts'

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
  /** Values are copied. @throws AssertionError for a malformed write */
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
  /** Every hash once. Not while detached. Cost: linear in the leaves. */
  proveMany(addresses: readonly Uint8Array[]): MultiProof
  /** The best `orders` orders of a side, fewer when there are fewer. Not while detached. */
  proveDepth(market: number, side: 0 | 1, orders: number): DepthProof
}

/** An empty tree, or one over `leaves`. */
export function createStateTree(options: {
  readonly hasher: BatchHasher
  readonly leaves?: Iterable<LeafWrite>
}): StateTree {
  const tree = new Tree(options.hasher)
  if (options.leaves !== undefined) tree.load(options.leaves)
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

  load(leaves: Iterable<LeafWrite>): void {
    this.#forest.inBulk(() => this.apply(leaves))
  }

  apply(writes: Iterable<LeafWrite>): void {
    this.#root = null
    for (const write of writes) {
      const place = requirePlace(write.address)
      const isFrozen = isBelow(place, this.#detached)
      const pending = this.#detached?.pending ?? null
      if (pending !== null && isFrozen) pending.push(write)
      else this.#forest.write(place, write.value, isFrozen)
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
    if (pending === null) this.#forest.thaw(this.#detached)
    this.#detached = null
    this.#rollbackRoot = ZERO_HASH
    this.apply(pending ?? [])
  }

  rollbackRoot(): Uint8Array {
    return this.#rollbackRoot
  }

  accountRoots(account: number): AccountRoots {
    this.root()
    const root = (kind: AccountTree) => this.#forest.accountRoot(account, kind)
    const [assetsRoot, slotsRoot] = [root(LeafKind.BALANCE), root(LeafKind.SLOT)]
    return { assetsRoot, slotsRoot, keysRoot: root(LeafKind.KEY) }
  }

  marketRoots(market: number): MarketRoots {
    this.root()
    const forest = this.#forest
    return { bidsRoot: forest.bookRoot(market, 0), asksRoot: forest.bookRoot(market, 1) }
  }

  stateRoots(): StateRoots {
    this.root()
    const root = (chunk: 'accounts' | 'markets' | 'assets') => this.#forest.stateRoot(chunk)
    const [accountsRoot, marketsRoot] = [root('accounts'), root('markets')]
    return { accountsRoot, marketsRoot, assetsRoot: root('assets') }
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
    for (const leaf of this.#forest.leaves()) {
      if (leaf.value !== null && !isZero(leaf.value)) yield leaf
    }
  }

  prove(address: Uint8Array): LeafProof {
    const place = requirePlace(address)
    this.root()
    const forest = this.#forest
    const siblings = forest.siblings(place)
    const value = forest.read(place)
    if (place.kind === LeafKind.BOOK) {
      const path = forest.bookPath(place.market, place.side, place.key)
      return { address, value, siblings, path }
    }
    if (place.kind === LeafKind.MARKET) {
      const { bidsRoot, asksRoot } = this.marketRoots(place.market)
      siblings.unshift(bidsRoot, asksRoot)
    }
    return { address, value, siblings, path: null }
  }

  proveBest(market: number, side: 0 | 1): BestProof {
    this.root()
    const key = SMALLEST_KEY
    const siblings = this.#forest.siblings({ kind: LeafKind.BOOK, market, side, key })
    return { market, side, path: this.#forest.bookPath(market, side, key), siblings }
  }

  proveMany(addresses: readonly Uint8Array[]): MultiProof {
    assert(this.#detached === null, 'nothing is detached')
    this.root()
    const forest = this.#forest
    const places = addresses.map(requirePlace)
    const leaves = places.map((place, i) => {
      const isBook = place.kind === LeafKind.BOOK
      const path = isBook ? forest.bookPath(place.market, place.side, place.key) : null
      return { address: addresses[i] as Uint8Array, value: forest.read(place), path }
    })
    return { leaves, siblings: forest.besides(places.flatMap(knownWays)) }
  }

  proveDepth(market: number, side: 0 | 1, orders: number): DepthProof {
    assert(this.#detached === null, 'nothing is detached')
    this.root()
    const nodes = this.#forest.bookDepth(market, side, orders)
    const place = { kind: LeafKind.BOOK, market, side, key: SMALLEST_KEY } as const
    return { market, side, nodes, siblings: this.#forest.siblings(place) }
  }

  /** Hashes the containers as they were at `detach`, then lets the pending writes through. */
  #seal(): void {
    const pending = this.#detached?.pending ?? null
    if (this.#detached === null || pending === null) return
    this.#forest.commit(null)
    this.#detached.pending = null
    this.apply(pending)
  }
}

const SMALLEST_KEY = new Uint8Array(10)

function isBelow(place: Place, frozen: Frozen | null): boolean {
  if (frozen === null) return false
  if ('account' in place) return place.account === frozen.account
  return 'market' in place && place.market === frozen.market
}
