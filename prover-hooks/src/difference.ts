/** The first place where a claim and the rules part. Spec: verification. */
import { equalBytes, type Outcome, outcomeHash, StepKind, toHex, totalsHash } from '@assay/protocol'
import type { ItemStart, Replayed } from './replay.ts'
import type { CheckpointInterval, PostedResult } from './statement.ts'

/** What ran between two checkpoints. */
export interface StepSpan {
  /** 0-based number of the checkpoint that the steps lead to. */
  readonly checkpoint: number
  /** Steps `firstStep` … `firstStep + stepCount − 1` of the submission, 0-based. */
  readonly firstStep: number
  readonly stepCount: number
  /** The items of the first and the last of these steps; null: END. */
  readonly from: ItemStart | null
  readonly to: ItemStart | null
  /** How many steps of each kind, in order of first appearance. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
}

/** Which comparison failed, in the order in which they are made. */
export type DifferenceKind = 'parent' | 'checkpoint' | 'checkpointCount' | 'outcome' | 'nettedRoot'

/** Values as hex or decimal text. */
export interface Difference {
  readonly kind: DifferenceKind
  /** The field of the outcome (kind `outcome` only), otherwise null. */
  readonly field: string | null
  /** Where the steps are known, otherwise null. */
  readonly span: StepSpan | null
  readonly expected: string
  readonly posted: string
}

/**
 * The first difference between a posted result and a replay, or null. `parentHash` is the outcome
 * that the replay started from; only checkpoints of the interval are compared when one is given.
 * Cost: one pass over the trace. Spec: verification.
 */
export function firstDifference(
  parentHash: Uint8Array,
  replayed: Replayed,
  posted: PostedResult,
  interval?: CheckpointInterval,
): Difference | null {
  return (
    bytesDiffer('parent', parentHash, posted.parentOutcomeHash) ??
    checkpointDifference(replayed, posted.trace, interval) ??
    countDifference(replayed, posted.trace) ??
    outcomeDifference(replayed.result.outcome, posted.outcome) ??
    bytesDiffer('nettedRoot', replayed.result.nettedRoot, posted.nettedRoot)
  )
}

/** The steps that lead to checkpoint `checkpoint` (0-based) of the replay. */
export function stepSpan(replayed: Replayed, checkpoint: number): StepSpan {
  const { trace } = replayed.result
  const firstStep = checkpoint === 0 ? 0 : (trace[checkpoint - 1]?.steps ?? 0)
  const end = trace[checkpoint]?.steps ?? replayed.stepKinds.length
  const counts = new Map<number, number>()
  for (const kind of replayed.stepKinds.subarray(firstStep, end)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return {
    checkpoint,
    firstStep,
    stepCount: end - firstStep,
    from: itemOf(replayed, firstStep),
    to: itemOf(replayed, end - 1),
    kinds: [...counts].map(([kind, count]) => ({ kind: stepName(kind), count })),
  }
}

/** One sentence: what differs, where, expected and posted. */
export function describeDifference(difference: Difference): string {
  const { kind, field, span, expected, posted } = difference
  const values = `expected ${expected}, posted ${posted}`
  const where = span === null ? '' : ` ${describeSpan(span)};`
  switch (kind) {
    case 'parent':
      return `it builds on another outcome than the one before it: ${values}`
    case 'checkpoint':
      return `checkpoint ${span?.checkpoint} differs,${where} ${values}`
    case 'checkpointCount':
      return `the number of checkpoints differs: ${values}${where === '' ? '' : `;${where}`}`
    case 'outcome':
      return `the outcome's ${field} differs: ${values}`
    case 'nettedRoot':
      return `the root of the netted deltas differs: ${values}`
  }
}

function describeSpan(span: StepSpan): string {
  const kinds = span.kinds.map(({ kind, count }) => (count === 1 ? kind : `${count} × ${kind}`))
  const from = itemName(span.from)
  const to = itemName(span.to)
  const items = from === to ? from : `${from} to ${to}`
  const last = span.firstStep + span.stepCount - 1
  const shown = kinds.length === 0 ? 'none' : kinds.join(', ')
  return `in steps ${span.firstStep} to ${last} (${items}: ${shown})`
}

function itemName(item: ItemStart | null): string {
  if (item === null) return 'END'
  return item.inInbox ? `inbox entry ${item.at}` : `opSeq ${item.at}`
}

const stepNames = new Map<number, string>(
  Object.entries(StepKind).map(([name, code]) => [code, name]),
)

function stepName(kind: number): string {
  return stepNames.get(kind) ?? `STEP_${kind}`
}

/** The item that step `step` belongs to; the last step of all is END and belongs to none. */
function itemOf({ items, stepKinds }: Replayed, step: number): ItemStart | null {
  if (step >= stepKinds.length - 1) return null
  let low = 0
  for (let high = items.length; high - low > 1; ) {
    const middle = (low + high) >> 1
    if ((items[middle] as ItemStart).firstStep <= step) low = middle
    else high = middle
  }
  return items[low] ?? null
}

function bytesDiffer(
  kind: DifferenceKind,
  expected: Uint8Array,
  posted: Uint8Array,
): Difference | null {
  if (equalBytes(expected, posted)) return null
  return { kind, field: null, span: null, expected: toHex(expected), posted: toHex(posted) }
}

function checkpointDifference(
  replayed: Replayed,
  trace: PostedResult['trace'],
  interval?: CheckpointInterval,
): Difference | null {
  const own = replayed.result.trace
  const shared = Math.min(own.length, trace.length)
  const end = interval === undefined ? shared : Math.min(shared, interval.last + 1)
  for (let j = interval?.first ?? 0; j < end; j++) {
    const expected = own[j]?.checkpoint as Uint8Array
    const posted = trace[j] ?? null
    if (posted !== null && equalBytes(expected, posted)) continue
    return {
      kind: 'checkpoint',
      field: null,
      span: stepSpan(replayed, j),
      expected: toHex(expected),
      posted: posted === null ? 'a field element that does not start with zero' : toHex(posted),
    }
  }
  return null
}

/** Too few: the first one missing is explained. Too many: whatever is behind END is a fault. */
function countDifference(replayed: Replayed, trace: PostedResult['trace']): Difference | null {
  const own = replayed.result.trace.length
  if (own === trace.length) return null
  return {
    kind: 'checkpointCount',
    field: null,
    span: trace.length < own ? stepSpan(replayed, trace.length) : null,
    expected: String(own),
    posted: String(trace.length),
  }
}

const outcomeFields: readonly (readonly [string, (outcome: Outcome) => string])[] = [
  ['stateRoot', (o) => toHex(o.stateRoot)],
  ['withdrawalsRoot', (o) => toHex(o.withdrawalsRoot)],
  ['withdrawalCount', (o) => String(o.withdrawalCount)],
  ['inboxNext', (o) => String(o.inboxNext)],
  ['clock', (o) => String(o.clock)],
  [
    'totals',
    (o) => `${o.totals.map((t) => `asset ${t.asset}`).join(', ')} ${toHex(totalsHash(o.totals))}`,
  ],
]

function outcomeDifference(expected: Outcome, posted: Outcome): Difference | null {
  if (equalBytes(outcomeHash(expected), outcomeHash(posted))) return null
  for (const [field, textOf] of outcomeFields) {
    if (textOf(expected) === textOf(posted)) continue
    return {
      kind: 'outcome',
      field,
      span: null,
      expected: textOf(expected),
      posted: textOf(posted),
    }
  }
  return null
}
