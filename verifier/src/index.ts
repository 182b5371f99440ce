/** The door: replays submissions from L1 and data availability, explains the first difference. */
export { createStoringReader } from './blobs.ts'
export * from './checkEvidence.ts'
export type { ReplayedSubmission, WrongDecision } from './checker.ts'
export type { Checkpoint } from './checkpoint.ts'
export {
  CHECKPOINT_EVERY,
  type CheckpointOptions,
  type CheckpointReads,
} from './checkpoints.ts'
export type { MachineFactory } from './deployment.ts'
export {
  type Evidence,
  evidenceDifferences,
  type Json,
  type KillingTransaction,
  parseEvidence,
} from './evidence.ts'
export * from './l1.ts'
export type { ReceiptCounts } from './receipts.ts'
export * from './report.ts'
export { createL1Reads, type L1Client } from './settlementReads.ts'
export { loadSignatures, type SignatureLibrary } from './signatures.ts'
export type { KeptStates } from './stateHistory.ts'
export * from './verifier.ts'
export * from './wrongClaim.ts'
