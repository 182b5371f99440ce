/** What a client of a deployment is made of. */
import type { L1Access } from './l1Access.ts'
import type { Address, LocalAccount } from './types.ts'

/** What waiting for a transaction runs on. Default: the process's own. */
export interface Timer {
  /** ms, monotonic. */
  now(): number
  wait(ms: number): Promise<void>
}

export type SettlementOptions = L1Access & {
  readonly vault: Address
  /** Sends submissions and the user's transactions. Absent: reads only. */
  readonly account?: LocalAccount
  /** Sends confirmations, withdrawals of others and mints. Default: `account`. */
  readonly secondAccount?: LocalAccount
  /** Refused when the endpoint's chain is another. */
  readonly chainId?: number
  /** As an earlier connection found them: nothing is asked now, and `info` compares. */
  readonly known?: { readonly chainId: number; readonly claims: Address }
  /** How long a transaction may stay unmined before it is replaced. Default 60,000. */
  readonly replaceAfterMs?: number
  /** How often a pending transaction is looked at. Default 500. */
  readonly pollMs?: number
  readonly timer?: Timer
  /** Blocks in one log query. Default 2,000. */
  readonly logRangeBlocks?: number
}
