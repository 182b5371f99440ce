/** What random calls know of the chain they are sent to. */
import type { Inputs, Outcome } from '@assay/protocol'
import type { Hex } from '@assay/settlement'
import type { ToyClaim } from './toyClaims.ts'

export interface KnownInputs {
  readonly inputs: Inputs
  readonly firstOpSeq: number
  readonly inclusionTime: number
  readonly index: number
}

export interface KnownClaim {
  readonly id: Hex
  readonly index: number
  readonly claim: ToyClaim
  /** 20 bytes as hex. */
  readonly proposer: Hex
  readonly outcomeHash: Hex
  readonly traceStart: number
  readonly traceVersionedHashes: readonly Hex[]
}

/** Copied when the chains are marked: values in it are never changed in place. */
export interface Known {
  genesis: Outcome
  inputs: readonly KnownInputs[]
  claims: readonly KnownClaim[]
  commitments: readonly {
    readonly claimId: Hex
    readonly payee: Hex
    readonly salt: Uint8Array
    /** Of the head when it was made. */
    readonly block: number
  }[]
}
