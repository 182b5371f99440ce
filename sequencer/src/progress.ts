/** How far L1 is. Written by the submitter, read by everybody. */
import { BaseError } from '@assay/protocol'
import type { Stage } from './api.ts'

/** `claim` fails while the venue goes on: its inputs are posted alone. */
export type SettlementAction = 'read' | 'post' | 'claim' | 'confirm'

/** Times in ms. */
export interface SettlementFailure {
  readonly code: string
  readonly message: string
  readonly at: number
  /** Failures in a row, from 1. */
  readonly count: number
}

export interface Progress {
  /** Last submission whose inputs are on L1, 0 = genesis. */
  posted: number
  /** Last confirmed submission. */
  confirmed: number
  /** First opSeq that is not in posted inputs, as L1 said at the last look. */
  postedOpSeq: number
  /** When the oldest unposted micro-batch was opened, ms; null: all are posted. */
  oldestUnposted: number | null
  /** Time of the newest L1 block that was seen, ms; 0: none was. */
  l1Time: number
  /** What is unposted is too old or too much: placements are refused. */
  isCancelOnly: boolean
  /** It is so much that everything is refused. */
  isBacklogFull: boolean
  isStopping: boolean
  /** What fails on L1 now, the newest last; gone with the next success. */
  readonly failures: Map<SettlementAction, SettlementFailure>
}

export function createProgress(): Progress {
  return {
    ...{ posted: 0, confirmed: 0, postedOpSeq: 0, oldestUnposted: null, l1Time: 0 },
    ...{ isCancelOnly: false, isBacklogFull: false, isStopping: false, failures: new Map() },
  }
}

/** Notes a failure of an action. Longer messages are cut: they go to the open health route. */
export function noteFailure(
  progress: Progress,
  action: SettlementAction,
  error: unknown,
  at: number,
): void {
  const code = error instanceof BaseError ? error.code : 'INTERNAL'
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 200)
  const count = (progress.failures.get(action)?.count ?? 0) + 1
  progress.failures.delete(action)
  progress.failures.set(action, { code, message, at, count })
}

export function stageOf(progress: Progress, submission: number): Stage {
  if (submission <= progress.confirmed) return 'confirmed'
  return submission <= progress.posted ? 'posted' : 'durable'
}
