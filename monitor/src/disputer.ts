/** The ports to provers and to the key that sends. Spec: monitor. */
import type { BuiltFaultProof } from '@assay/prover-hooks'
import type { Hex, Mined } from '@assay/settlement'
import type { Evidence, KillingTransaction, ReplayedSubmission, WrongClaim } from '@assay/verifier'

/** A proof, and the transaction that carries it. */
export interface PreparedKill {
  readonly built: BuiltFaultProof
  readonly transaction: KillingTransaction
}

/** Builds the proof of a fault. Sends nothing. */
export interface FaultProver {
  /** Seconds; for old claims a replay from genesis. @throws BaseError when there is none */
  prove(evidence: Evidence, wrong: WrongClaim): Promise<PreparedKill>
}

/** One key on L1. Every method resolves once mined and successful. @throws SettlementError */
export interface Disputer {
  readonly address: Hex
  /** Wei. */
  balance(): Promise<bigint>
  commit(built: BuiltFaultProof): Promise<Mined>
  kill(built: BuiltFaultProof): Promise<Mined>
  /** Of the commitment that `commit` made for this claim’s fault. */
  open(claimId: Hex): Promise<Mined>
  collect(claimId: Hex): Promise<Mined>
  /** `b` is the older one. */
  contest(a: Hex, b: Hex): Promise<Mined>
  bond(): Promise<Mined>
  propose(replayed: ReplayedSubmission): Promise<Mined>
  confirm(claimIds: readonly Hex[]): Promise<Mined>
}
