import type { Address, PublicClient } from 'viem'

/** Where the contracts are. */
export interface Place {
  readonly client: PublicClient
  readonly chainId: number
  readonly vault: Address
  readonly claims: Address
  readonly logRangeBlocks: number
}
