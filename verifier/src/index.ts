/** The door: replays submissions from L1 and data availability, explains the first difference. */
export { createStoringReader } from './blobs.ts'
export type { MachineFactory } from './deployment.ts'
export * from './l1.ts'
export type { ReceiptCounts } from './receipts.ts'
export * from './report.ts'
export { createL1Reads, type L1Client } from './settlementReads.ts'
export { loadSignatures, type SignatureLibrary } from './signatures.ts'
export * from './verifier.ts'
