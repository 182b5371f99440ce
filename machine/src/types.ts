/** The machine: an engine joined with the tree. Spec: machine. */
import type { Engine, EngineOptions, ItemResult } from '@assay/engine'
import type {
  LeafWrite,
  NettedDelta,
  Outcome,
  SubmissionContext,
  WithdrawalEntry,
} from '@assay/protocol'
import type { BatchHasher } from '@assay/state'

export type { BatchHasher } from '@assay/state'

export interface MachineOptions extends EngineOptions {
  readonly hasher: BatchHasher
  /** The reference engine when left out. */
  readonly engine?: (options: EngineOptions) => Engine
}

/** Where a checkpoint fell, for explaining the first difference. */
export interface CheckpointMark {
  /** 31 bytes. */
  readonly checkpoint: Uint8Array
  /** Items (inbox entries, then records) finished before it. */
  readonly items: number
  /** Steps run before it since the start of the submission. */
  readonly steps: number
  /** Kind of the last step before it. */
  readonly lastStepKind: number
  /** opSeq of the record of that step, or the inbox index when `inInbox`; END: opSeqNext. */
  readonly at: number
  readonly inInbox: boolean
}

export interface SubmissionResult {
  readonly outcome: Outcome
  readonly trace: readonly CheckpointMark[]
  readonly withdrawals: readonly WithdrawalEntry[]
  /** Sorted by (account, asset), zero deltas left out. */
  readonly netted: readonly NettedDelta[]
  /** Sorted-pair keccak root of the netted leaves, zero when there are none. */
  readonly nettedRoot: Uint8Array
}

/** Replays items and closes checkpoints; everything is synchronous. */
export interface Machine {
  readonly engine: Engine
  begin(context: SubmissionContext): void
  inbox(word: Uint8Array): ItemResult
  record(groupAt: (index: number) => Uint8Array | null): ItemResult
  end(): SubmissionResult
  /** Root of the state between two records (informational between two submissions' ends too). */
  stateRoot(): Uint8Array
  /** Leaf writes since the last call, the last value of each address, in address order. */
  takeWrites(): readonly LeafWrite[]
  /** All leaves between two submissions, in address order. */
  leaves(): Iterable<LeafWrite>
}
