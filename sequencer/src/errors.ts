/** What stops a sequencer, by stable code. */
import { BaseError } from '@assay/protocol'

export type SequencerErrorCode =
  /** The configuration cannot be served. */
  | 'CONFIG_INVALID'
  /** A record of the log does not decode although its hash is right: written by another version. */
  | 'JOURNAL_UNREADABLE'
  /** The engine, the machine and the log do not agree. Nothing more is signed. */
  | 'DIVERGED'
  /** The leaves on disk are not what was written; the next start builds them again. */
  | 'LEAVES_DAMAGED'
  /** A snapshot of the leaves may or may not be on disk. */
  | 'FSYNC_FAILED'
  /** A worker thread died. */
  | 'WORKER_FAILED'
  /** Leaves or read model know more than the log: it lost its end. */
  | 'LOG_BEHIND'
  /** Rows of the read model are gone, and so is the log that they came from. */
  | 'HISTORY_LOST'
  /** L1 holds something else than what the log says was posted. */
  | 'SETTLEMENT_DIVERGED'
  /** Inputs came to L1 so late that it lifted their clock: the next start runs them again. */
  | 'CLOCK_LIFTED'

/** A failure after which the process must stop. */
export class SequencerError extends BaseError {
  declare readonly code: SequencerErrorCode
}

/** What is written behind the log only knows more than it: acknowledged records are gone. */
export function logBehind(what: string, seq: number, records: number): SequencerError {
  const found = `the ${what} know ${seq} records of the log, which has ${records}`
  const next = 'put back the log that belongs to them, or restore the newest backup'
  return new SequencerError(
    'LOG_BEHIND',
    `${found}: the log lost its end. Nothing is changed: ${next}`,
  )
}

/** Retention has deleted the log that rows were made from: only a backup has them. */
export function historyLost(rowsTo: number, firstSeq: number): SequencerError {
  const found = `the read model has rows up to record ${rowsTo}, the log begins at ${firstSeq}`
  const next =
    'put back history.sqlite from a backup, or start with --accept-lost-history: then the fate ' +
    'of what was sequenced before is answered as forgotten'
  return new SequencerError(
    'HISTORY_LOST',
    `${found} (retention), and no snapshot is in between. Nothing is changed: ${next}`,
  )
}

/** A reorganisation took entries back that were consumed before they were final. */
export function replacedEntries(meta: Readonly<Record<string, number>>): SequencerError {
  const what = 'L1 has replaced inbox entries that were taken before they were final'
  const next =
    'start again: entries that no record stands behind are read anew; where the same is said ' +
    'again, see docs/operations.md, "L1 reorganises"'
  return new SequencerError('SETTLEMENT_DIVERGED', `${what}; ${next}`, { meta })
}
