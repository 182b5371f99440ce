/** The bytes of one step's witness, opening by opening. Spec: witness, "Frames", "Openings". */
import {
  assert,
  concatBytes,
  encodeWithdrawalEntry,
  equalBytes,
  type LeafWrite,
  layout,
  leafAddress,
  type Side,
  sha256,
  type WithdrawalEntry,
} from '@assay/protocol'
import type { BookPath, StateTree } from '@assay/state'

const BALANCE_BYTES = 20
const SLOT_BYTES = 20
const TOTAL_BYTES = 24
const BOOK_LEAF_BYTES = 54
const BALANCE_DEPTH = 8
const SLOT_DEPTH = 10
const KEY_BYTES = 64
const KEY_DEPTH = 4
const ASSET_DEPTH = 8
const ASSETS = 256
/** Siblings inside a container, before those of the tree of containers. */
const CONTAINER_DEPTH = 3
/** Siblings in the state container, at the end of every proof. */
const STATE_DEPTH = 3

/** What a loaded order's containers were at LOAD: the tree's root still lies above them. */
export interface LoadedFrames {
  /** head, assetsRoot, slotsRoot, keysRoot. */
  readonly account: Uint8Array
  /** head, bidsRoot, asksRoot, config, config2, fees. */
  readonly market: Uint8Array
}

/** Both containers as they are now. */
export function framesOf(tree: StateTree, account: number, market: number): LoadedFrames {
  return { account: accountChunks(tree, account), market: marketChunks(tree, market) }
}

/**
 * Opens leaves of the tree as it is before a step. A balance's write is applied as soon as it is
 * opened: the next balance of the account is opened below it.
 */
export class WitnessWriter {
  readonly #tree: StateTree
  readonly #frames: LoadedFrames | null
  #writes: readonly LeafWrite[]
  readonly #parts: Uint8Array[] = []

  /** `frames`: those of the loaded order, null when none is loaded. */
  constructor(tree: StateTree, writes: readonly LeafWrite[], frames: LoadedFrames | null) {
    this.#tree = tree
    this.#writes = writes
    this.#frames = frames
  }

  bytes(): Uint8Array {
    return concatBytes(...this.#parts)
  }

  /** The step's writes that the tree has not got yet. */
  rest(): readonly LeafWrite[] {
    return this.#writes
  }

  state(): void {
    const { accountsRoot, marketsRoot, assetsRoot } = this.#tree.stateRoots()

    this.#parts.push(accountsRoot, marketsRoot, assetsRoot, this.#globalsNode())
  }

  account(account: number): void {
    this.#accountFrame(account, accountChunks(this.#tree, account))
  }

  /** The container of the loaded order's account, as it was at LOAD. */
  loadedAccount(account: number): void {
    this.#accountFrame(account, this.#loaded().account)
  }

  market(market: number): void {
    this.#marketFrame(market, marketChunks(this.#tree, market))
  }

  loadedMarket(market: number): void {
    this.#marketFrame(market, this.#loaded().market)
  }

  balance(account: number, asset: number): void {
    const address = leafAddress.balance(account, asset)
    this.#leaf(address, BALANCE_BYTES, BALANCE_DEPTH)
    this.#applyNow(address)
  }

  /** What is opened next sees the book without this leaf. */
  dropped(address: Uint8Array): void {
    this.#applyNow(address)
  }

  #applyNow(address: Uint8Array): void {
    const isIt = (write: LeafWrite) => equalBytes(write.address, address)
    const own = this.#writes.filter(isIt)
    this.#writes = this.#writes.filter((write) => !isIt(write))
    this.#tree.apply(own)
  }

  slot(account: number, slot: number): void {
    this.#leaf(leafAddress.slot(account, slot), SLOT_BYTES, SLOT_DEPTH)
  }

  key(account: number, index: number): void {
    this.#leaf(leafAddress.key(account, index), KEY_BYTES, KEY_DEPTH)
  }

  total(asset: number): void {
    this.#leaf(leafAddress.assetTotal(asset), TOTAL_BYTES, ASSET_DEPTH)
  }

  /** The walk of a key; the leaf where it ends, null in an empty book. */
  bookWalk(market: number, side: Side, key: Uint8Array): Uint8Array | null {
    return this.#path(this.#tree.prove(leafAddress.book(market, side, key)).path)
  }

  /** The all-left path; the best order's leaf, null in an empty book. */
  bookBest(market: number, side: Side): Uint8Array | null {
    return this.#path(this.#tree.proveBest(market, side).path)
  }

  globals(): void {
    this.#parts.push(leafOf(this.#tree, leafAddress.globals(), 64))
  }

  /** All 256 of them. */
  totals(): void {
    for (let asset = 0; asset < ASSETS; asset++) {
      this.#parts.push(leafOf(this.#tree, leafAddress.assetTotal(asset), TOTAL_BYTES))
    }
  }

  /** Without their indices. */
  withdrawals(entries: readonly WithdrawalEntry[]): void {
    const [, indexBytes] = layout.WITHDRAWAL.index
    const [ownerOffset, ownerBytes] = layout.WITHDRAWAL.owner
    for (const entry of entries) {
      this.#parts.push(encodeWithdrawalEntry(entry).slice(indexBytes, ownerOffset + ownerBytes))
    }
  }

  #accountFrame(account: number, chunks: Uint8Array): void {
    const { siblings } = this.#tree.prove(leafAddress.account(account))
    this.#parts.push(chunks, ...siblings.slice(CONTAINER_DEPTH, -STATE_DEPTH))
  }

  #marketFrame(market: number, chunks: Uint8Array): void {
    const { siblings } = this.#tree.prove(leafAddress.market(market))
    // A market's proof begins with the roots of its books.
    this.#parts.push(chunks, ...siblings.slice(2, -STATE_DEPTH))
  }

  #leaf(address: Uint8Array, size: number, depth: number): void {
    const { siblings } = this.#tree.prove(address)
    this.#parts.push(leafOf(this.#tree, address, size), ...siblings.slice(0, depth))
  }

  #path(path: BookPath | null): Uint8Array | null {
    if (path === null) {
      this.#parts.push(Uint8Array.of(0))
      return null
    }
    this.#parts.push(Uint8Array.of(path.steps.length + 1), path.leaf.slice(0, BOOK_LEAF_BYTES))
    for (const { critBit, sibling } of path.steps) {
      this.#parts.push(Uint8Array.of(critBit), sibling)
    }
    return path.leaf
  }

  #globalsNode(): Uint8Array {
    return sha256(leafOf(this.#tree, leafAddress.globals(), 64))
  }

  #loaded(): LoadedFrames {
    assert(this.#frames !== null, 'an order is loaded')
    return this.#frames
  }
}

function accountChunks(tree: StateTree, account: number): Uint8Array {
  const { assetsRoot, slotsRoot, keysRoot } = tree.accountRoots(account)
  const head = leafOf(tree, leafAddress.account(account), 32)
  return concatBytes(head, assetsRoot, slotsRoot, keysRoot)
}

function marketChunks(tree: StateTree, market: number): Uint8Array {
  const { bidsRoot, asksRoot } = tree.marketRoots(market)
  const leaf = leafOf(tree, leafAddress.market(market), 128)
  return concatBytes(leaf.subarray(0, 32), bidsRoot, asksRoot, leaf.subarray(32))
}

/** The leaf's first `size` bytes, zero when it is absent. */
function leafOf(tree: StateTree, address: Uint8Array, size: number): Uint8Array {
  return tree.leaf(address)?.slice(0, size) ?? new Uint8Array(size)
}
