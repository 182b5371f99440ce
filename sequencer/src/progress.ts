/** How far L1 is. Written by the submitter, read by everybody. */
import type { Stage } from './api.ts'

export interface Progress {
  /** Last submission whose inputs are on L1, 0 = genesis. */
  posted: number
  /** Last confirmed submission. */
  confirmed: number
  /** The oldest unposted micro-batch is too old: placements are refused. */
  isCancelOnly: boolean
  isStopping: boolean
}

export function createProgress(): Progress {
  return { posted: 0, confirmed: 0, isCancelOnly: false, isStopping: false }
}

export function stageOf(progress: Progress, submission: number): Stage {
  if (submission <= progress.confirmed) return 'confirmed'
  return submission <= progress.posted ? 'posted' : 'durable'
}
