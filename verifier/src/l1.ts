/** What a verifier reads of L1, and nothing else. Spec: verification, settlement. */
import { BaseError } from '@assay/protocol'
import type { SettlementEvent } from '@assay/settlement'

/** Bytes as hex, 0x in front. */
export type Hex = `0x${string}`

/** Inputs, claims, confirmations and kills; see settlement. */
export type L1Event = SettlementEvent
export type PostedInputs = Extract<L1Event, { type: 'inputs' }>
export type PostedClaim = Extract<L1Event, { type: 'claim' }>
export type ConfirmedClaim = Extract<L1Event, { type: 'confirmed' }>
export type KilledClaim = Extract<L1Event, { type: 'killed' }>

/** What the constructors fixed. */
export interface Deployment {
  readonly chainId: number
  /** 20 bytes. */
  readonly vault: Uint8Array
  /** No event lies before it. */
  readonly firstBlock: number
  readonly schemaHash: Uint8Array
  /** Genesis configuration as published. */
  readonly genesis: Uint8Array
  /** The confirmed outcome of submission 0. */
  readonly genesisOutcomeHash: Uint8Array
}

/**
 * Reads of one endpoint. @throws EndpointError when it does not answer or answers nonsense; any
 * other error is a bug.
 */
export interface L1Reads {
  /** Problems: one sentence for each contract whose code is not that of this release. */
  deployment(): Promise<Deployment | { readonly problems: readonly string[] }>
  /** Number of the latest block. */
  head(): Promise<number>
  /** Null: no such block (any more). */
  blockHash(number: number): Promise<Hex | null>
  /** In the order of the chain; blocks `from` … `to`, both included. */
  events(from: number, to: number): Promise<readonly L1Event[]>
  /**
   * Entries `from` … `to − 1` of the inbox, each its 32-byte word with the payload behind it that
   * the word hashes; they never change. @throws PayloadMissingError
   */
  inboxWords(from: number, to: number): Promise<readonly Uint8Array[]>
}

/** Codes: L1_UNREACHABLE, L1_INCONSISTENT (it leaves out or changes things), BLOBS_UNREACHABLE. */
export class EndpointError extends BaseError {}

/** PAYLOAD_UNAVAILABLE: nobody shows the payload of a forced operation. It is never skipped. */
export class PayloadMissingError extends EndpointError {}
