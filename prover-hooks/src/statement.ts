/** What is proved of a submission, and what a proof starts from. Spec: machine, settlement. */
import {
  equalBytes,
  type Inputs,
  inboxHash,
  inputsId,
  type LeafWrite,
  type Outcome,
  outcomeHash,
  SCHEMA_HASH,
  type SubmissionContext,
} from '@assay/protocol'

/**
 * “These inputs, run from the state of the parent outcome, end in this outcome, by the rules with
 * this schema hash.” Hashes of 32 bytes.
 */
export interface TransitionStatement {
  readonly inputsId: Uint8Array
  readonly parentOutcomeHash: Uint8Array
  readonly outcomeHash: Uint8Array
  readonly schemaHash: Uint8Array
  readonly context: SubmissionContext
}

/** Checkpoints `first` … `last` of a trace, 0-based, both included. */
export interface CheckpointInterval {
  readonly first: number
  readonly last: number
}

/** What one submission feeds into the machine. */
export interface SubmissionWork {
  readonly context: SubmissionContext
  /** 32 bytes each, those from `inboxFrom` up to `inboxTo`. */
  readonly inboxWords: readonly Uint8Array[]
  /** 124 bytes each; null where a field element was not canonical. */
  readonly groups: readonly (Uint8Array | null)[]
}

/** What somebody claims to be the result of a submission. */
export interface PostedResult {
  /** 32 bytes. */
  readonly parentOutcomeHash: Uint8Array
  readonly outcome: Outcome
  /** 31 bytes each; null where a field element was not canonical: that is a fault. */
  readonly trace: readonly (Uint8Array | null)[]
  /** 32 bytes. */
  readonly nettedRoot: Uint8Array
}

/**
 * What a prover is given: everything that decides the result. Today the state before comes as its
 * leaves, so a prover re-executes; the Merkle witness of each step, and the openings that tie the
 * groups to the versioned hashes, come with the stepper on L1. Whoever builds a bundle has checked
 * the blobs against their versioned hashes.
 */
export interface WitnessBundle {
  readonly statement: TransitionStatement
  /** The pre-image of `statement.inputsId`. */
  readonly inputs: Inputs
  /** The pre-image of `statement.parentOutcomeHash`. */
  readonly parentOutcome: Outcome
  /** The leaves behind `parentOutcome.stateRoot`, in address order; read once. */
  readonly leaves: Iterable<LeafWrite>
  readonly work: SubmissionWork
  readonly posted: PostedResult
  readonly interval: CheckpointInterval
}

/**
 * Why a bundle does not belong to its statement, or null. The leaves are not looked at here: their
 * root is only known to whoever loads them. Cost: a few hashes.
 */
export function bundleFault({ statement, ...bundle }: WitnessBundle): string | null {
  const { context, groups, inboxWords } = bundle.work
  const { first, last } = bundle.interval
  if (!equalBytes(statement.schemaHash, SCHEMA_HASH)) return 'another schema'
  if (!equalBytes(inputsId(bundle.inputs), statement.inputsId)) return 'other inputs'
  if (!equalBytes(outcomeHash(bundle.parentOutcome), statement.parentOutcomeHash)) {
    return 'another parent outcome'
  }
  if (!equalBytes(outcomeHash(bundle.posted.outcome), statement.outcomeHash)) {
    return 'another outcome'
  }
  if (!sameContext(context, statement.context)) return 'another context'
  if (!contextFits(context, bundle.inputs, bundle.parentOutcome)) return 'a context of other inputs'
  if (groups.length !== context.groups) return 'not as many groups as the inputs have'
  if (inboxWords.length !== context.inboxTo - context.inboxFrom) return 'not all inbox entries'
  if (!equalBytes(inboxHash(inboxWords), bundle.inputs.inboxHash)) return 'other inbox entries'
  if (first < 0 || last < first || last >= bundle.posted.trace.length) return 'no such interval'
  return null
}

const CONTEXT_NUMBERS = [
  'firstOpSeq',
  'groups',
  'tFirst',
  'tLast',
  'inboxFrom',
  'inboxTo',
  'inclusionTime',
  'maxLag',
] as const

function sameContext(a: SubmissionContext, b: SubmissionContext): boolean {
  return (
    CONTEXT_NUMBERS.every((name) => a[name] === b[name]) &&
    equalBytes(a.domainSeparator, b.domainSeparator)
  )
}

function contextFits(context: SubmissionContext, inputs: Inputs, parent: Outcome): boolean {
  const shared = ['groups', 'tFirst', 'tLast', 'inboxTo'] as const
  const isSame = shared.every((name) => context[name] === inputs[name])
  return isSame && context.inboxFrom === parent.inboxNext
}
