/** Transactions that wait, by the rules of nodes: one with blobs is replaced at twice the price. */
import type { Address } from '@assay/settlement'
import { RpcError } from './rpcError.ts'
import type { ModelTransaction } from './types.ts'

/** What admission depends on. */
export interface PoolTerms {
  nonceOf(address: Address): number
  balanceOf(address: Address): bigint
}

const MAX_PENDING = 4_096
const MAX_PENDING_PER_SENDER = 64
const MIN_TIP_WEI = 1n
/** Percent above what it replaces. */
const BUMP = 110n
const BLOB_BUMP = 200n

export class Mempool {
  #pending: ModelTransaction[] = []
  readonly #terms: PoolTerms

  constructor(terms: PoolTerms) {
    this.#terms = terms
  }

  /** In the order of arrival. */
  list(): readonly ModelTransaction[] {
    return this.#pending
  }

  /** @throws RpcError in the words of geth */
  add(transaction: ModelTransaction, costWei: bigint): void {
    const { from, nonce, hash } = transaction
    const fail = (message: string) => {
      throw new RpcError(-32_000, message)
    }
    if (this.#pending.some((one) => one.hash === hash)) fail('already known')
    const next = this.#terms.nonceOf(from)
    if (nonce < next) fail(`nonce too low: next nonce ${next}, tx nonce ${nonce}`)
    if (transaction.maxPriorityFeePerGas < MIN_TIP_WEI) fail('transaction underpriced')
    if (transaction.maxFeePerGas < transaction.maxPriorityFeePerGas) {
      fail('max priority fee per gas higher than max fee per gas')
    }
    if (this.#terms.balanceOf(from) < costWei) fail('insufficient funds for gas * price + value')
    const mine = this.#pending.filter((one) => one.from === from)
    const isBlob = transaction.blobs.length > 0
    if (mine.some((one) => one.blobs.length > 0 !== isBlob)) fail('address already reserved')
    const before = mine.find((one) => one.nonce === nonce)
    if (before === undefined) {
      if (isBlob && nonce !== next + mine.length) fail(`nonce too high: tx nonce ${nonce}`)
      const isFull = this.#pending.length >= MAX_PENDING || mine.length >= MAX_PENDING_PER_SENDER
      if (isFull) fail('txpool is full')
      this.#pending.push(transaction)
      return
    }
    if (!outbids(transaction, before)) fail('replacement transaction underpriced')
    this.#pending = this.#pending.map((one) => (one === before ? transaction : one))
  }

  /** A dropped block's transaction comes back, unless another one took its place. */
  restore(transaction: ModelTransaction): void {
    const { from, nonce } = transaction
    const isTaken = this.#pending.some((one) => one.from === from && one.nonce === nonce)
    if (!isTaken) this.#pending.push(transaction)
  }

  remove(which: (transaction: ModelTransaction) => boolean): void {
    this.#pending = this.#pending.filter((one) => !which(one))
  }

  /** Forgets what can never be mined. */
  prune(): void {
    this.remove((one) => one.nonce < this.#terms.nonceOf(one.from))
  }
}

function outbids(next: ModelTransaction, before: ModelTransaction): boolean {
  const isBlob = before.blobs.length > 0
  const bump = isBlob ? BLOB_BUMP : BUMP
  const isHigher = (a: bigint, b: bigint) => a * 100n >= b * bump
  return (
    isHigher(next.maxFeePerGas, before.maxFeePerGas) &&
    isHigher(next.maxPriorityFeePerGas, before.maxPriorityFeePerGas) &&
    (!isBlob || isHigher(next.maxFeePerBlobGas, before.maxFeePerBlobGas))
  )
}
