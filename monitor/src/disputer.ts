/** The ports to provers and to L1, and what runs the reactor's actions. Spec: monitor. */
import type { BuiltFaultProof } from '@assay/prover-hooks'
import type { Hex, Mined } from '@assay/settlement'
import type { Evidence, ReplayedSubmission } from '@assay/verifier'

/** Builds the proof of a fault. Sends nothing. */
export interface FaultProver {
  /** Of the contract that judges. */
  readonly judge: Hex
  /** Cost: a replay up to the claim. @throws BaseError when L1 would find no fault */
  prove(evidence: Evidence): Promise<BuiltFaultProof>
}

/** One key on L1. Every method resolves once mined and successful. @throws SettlementError */
export interface Disputer {
  readonly address: Hex
  /** Wei. */
  balance(): Promise<bigint>
  commit(fault: Uint8Array): Promise<Mined>
  kill(proof: BuiltFaultProof): Promise<Mined>
  /** Of the commitment that `commit` made for this claim’s fault. */
  open(claimId: Hex): Promise<Mined>
  collect(claimId: Hex): Promise<Mined>
  /** `b` is the older one. */
  contest(a: Hex, b: Hex): Promise<Mined>
  bond(): Promise<Mined>
  propose(replayed: ReplayedSubmission): Promise<Mined>
  confirm(claimIds: readonly Hex[]): Promise<Mined>
}
