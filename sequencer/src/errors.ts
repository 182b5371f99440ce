/** What stops a sequencer, by stable code. */
import { BaseError } from '@assay/protocol'

export type SequencerErrorCode =
  /** The configuration cannot be served. */
  | 'CONFIG_INVALID'
  /** A record of the log does not decode although its hash is right: written by another version. */
  | 'JOURNAL_UNREADABLE'
  /** The engine, the machine and the log do not agree. Nothing more is signed. */
  | 'DIVERGED'
  /** A worker thread died. */
  | 'WORKER_FAILED'
  /** L1 holds something else than what the log says was posted. */
  | 'SETTLEMENT_DIVERGED'
  /** Inputs came to L1 so late that it lifted their clock: the next start runs them again. */
  | 'CLOCK_LIFTED'

/** A failure after which the process must stop. */
export class SequencerError extends BaseError {
  declare readonly code: SequencerErrorCode
}
