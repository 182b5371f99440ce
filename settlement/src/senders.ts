/** Who sends, and what is said of what was sent. */
import type { TransactionReceipt } from 'viem'
import { SettlementError } from './errors.ts'
import type { TransactionManager } from './transactionManager.ts'
import type { Mined } from './types.ts'

export interface Senders {
  readonly first: TransactionManager | undefined
  readonly second: TransactionManager | undefined
}

/** @throws SettlementError NO_ACCOUNT */
export function required(manager: TransactionManager | undefined): TransactionManager {
  if (manager === undefined) {
    throw new SettlementError(
      'NO_ACCOUNT',
      'This client was made without an account: it only reads',
    )
  }
  return manager
}

export function minedOf(receipt: TransactionReceipt): Mined {
  const { transactionHash, blockNumber, gasUsed } = receipt
  return { transactionHash, blockNumber: Number(blockNumber), gasUsed }
}
