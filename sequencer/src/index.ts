/** The door: orders commands, makes them durable, applies them, decides when to submit. */
export type * from './api.ts'
export type { SubmissionArtifact } from './artifact.ts'
export { DEFAULT_SEQUENCING, type Fault, type SequencerConfig } from './config.ts'
export type { RecoveryReport } from './core.ts'
export { readText, writeDurably } from './durableText.ts'
export { SequencerError, type SequencerErrorCode } from './errors.ts'
export { isSilent } from './knownL1.ts'
export { survivesReading } from './leafGuard.ts'
export { pointIn } from './leafSnapshots.ts'
export {
  type PostingOptions,
  prepareClaim,
  prepareInputs,
  preparePosting,
} from './posting.ts'
export { pathsOf } from './recovery.ts'
export { READ_IN_FRONT } from './retention.ts'
export { type RewindOptions, type RewindReport, rewindLog } from './rewind.ts'
export * from './sequencer.ts'
export {
  createSequencingReactor,
  Priority,
  type SequencingConfig,
  type SequencingEffect,
  type SequencingReactor,
  type SequencingView,
} from './sequencingReactor.ts'
export {
  decideSubmitter,
  isLagging,
  type SubmitterConfig,
  type SubmitterDecision,
  type SubmitterView,
} from './submitterReactor.ts'
