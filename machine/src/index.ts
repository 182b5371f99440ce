/** Joins engine and state: replays submissions, closes checkpoints, packs payloads. */
export { checkpointAt, rootsOf } from './checkpoints.ts'
export { createMachine } from './machine.ts'
export { blobCount, decodeGroups, decodeTrace, encodePayload } from './payload.ts'
export { replay, type SubmissionInputs, stepKindCounts } from './replay.ts'
export { nettedRoot, withdrawalProof, withdrawalsRoot } from './sortedPairTree.ts'
export * from './types.ts'
export {
  createWitnessMachine,
  type IntervalInputs,
  intervalWitness,
  type WitnessedInterval,
  type WitnessedStep,
  type WitnessMachine,
} from './witness.ts'
