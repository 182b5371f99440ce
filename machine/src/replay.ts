/** Running whole submissions. Spec: machine. */
import type { ItemResult } from '@assay/engine'
import { assert, type StepKind, type SubmissionContext } from '@assay/protocol'
import type { Machine, SubmissionResult } from './types.ts'

/** The bytes of a submission. */
export interface SubmissionInputs {
  /** Entries inboxFrom … inboxTo − 1: each its word and behind it its payload. */
  readonly inboxWords: readonly Uint8Array[]
  /** Group k of the submission (0-based), null where a field element was not canonical. */
  readonly groupAt: (index: number) => Uint8Array | null
}

/** Runs one submission from begin to end; `onItem` sees every item as it finishes. */
export function replay(
  machine: Machine,
  context: SubmissionContext,
  { inboxWords, groupAt }: SubmissionInputs,
  onItem: (result: ItemResult) => void = () => {},
): SubmissionResult {
  assert(inboxWords.length === context.inboxTo - context.inboxFrom, 'all entries are given')
  machine.begin(context)
  for (const word of inboxWords) onItem(machine.inbox(word))
  for (let next = 0; next < context.groups; ) {
    const from = next
    const rest = (k: number) => (from + k < context.groups ? groupAt(from + k) : null)
    const result = machine.record(rest)
    next += result.groups
    onItem(result)
  }
  return machine.end()
}

/** How many steps of each kind these items took, for statistics. */
export function stepKindCounts(results: Iterable<ItemResult>): ReadonlyMap<StepKind, number> {
  const counts = new Map<StepKind, number>()
  for (const { steps } of results) {
    for (const { kind } of steps) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}
