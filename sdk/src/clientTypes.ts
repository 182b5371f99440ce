/** What a client is given, and what it gives for an order. */
import type { LocalAccount } from 'viem'
import type { Session } from './sessionKeys.ts'
import type { Signer } from './signer.ts'
import type { Outcome } from './submitter.ts'

/** Where the venue is and who signs. */
export interface ClientOptions {
  readonly gatewayUrl: string
  /** An L1 endpoint: needed to deposit and to claim; the header signer is then read from L1. */
  readonly rpcUrl?: string
  /** The Vault that the user means; a gateway of another one is refused. */
  readonly vault?: `0x${string}`
  readonly account?: LocalAccount | Signer
  /** Signs for an owner's account with one of its session keys; `account` is that key. */
  readonly session?: Session
  /** Bounds each request. */
  readonly timeoutMs?: number
  /** How long to ask what became of a record whose answer was lost. */
  readonly undecidedMs?: number
}

/** An order that was sequenced; `filled` and `resting` in base tokens, 0 for other records. */
export interface PlacedOrder extends Outcome {
  readonly filled: string
  readonly resting: string
  readonly account: number
  readonly market: number
  readonly slot: number
  readonly seq: number
}
