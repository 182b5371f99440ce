/** The door: orders commands, makes them durable, applies them, decides when to submit. */
export type * from './api.ts'
export { DEFAULT_SEQUENCING, type Fault, type SequencerConfig } from './config.ts'
export { SequencerError, type SequencerErrorCode } from './errors.ts'
