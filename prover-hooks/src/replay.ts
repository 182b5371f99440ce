/** Runs a machine over a submission and remembers what an explanation needs. Spec: machine. */
import { type Machine, replay, type SubmissionResult } from '@assay/machine'
import { assert, concatBytes, type OpRef, sha256 } from '@assay/protocol'
import type { SubmissionWork } from './statement.ts'

/** Where an item (an inbox entry or a record) begins. */
export interface ItemStart {
  readonly inInbox: boolean
  /** opSeq of its first group, or its inbox index. */
  readonly at: number
  /** Steps of the submission before it. */
  readonly firstStep: number
}

/** A submission as the rules have it. */
export interface Replayed {
  readonly result: SubmissionResult
  /** Kind of every step in order, END last. */
  readonly stepKinds: Uint8Array
  /** Inbox entries, then records. */
  readonly items: readonly ItemStart[]
  readonly records: number
}

/**
 * Replays one submission on a machine that stands at its parent outcome; the machine then stands
 * at its end. Every record with canonical bytes is named to `onOp`.
 */
export function replaySubmission(
  machine: Machine,
  work: SubmissionWork,
  onOp?: (op: OpRef) => void,
): Replayed {
  const { context, groups, inboxWords } = work
  assert(groups.length === context.groups, 'all groups are given')
  const kinds: number[] = []
  const items: ItemStart[] = []
  const onItem = (item: ReturnType<Machine['record']>) => {
    const inInbox = item.groups === 0
    items.push({ inInbox, at: item.at, firstStep: kinds.length })
    for (const step of item.steps) kinds.push(step.kind)
    if (onOp === undefined || inInbox) return
    const first = item.at - context.firstOpSeq
    const parts = groups.slice(first, first + item.groups).filter((part) => part !== null)
    // Bytes that are no canonical field elements have no hash.
    if (parts.length < item.groups) return
    onOp({ opSeq: item.at, opHash: sha256(concatBytes(...parts)) })
  }
  const groupAt = (index: number) => groups[index] ?? null
  const result = replay(machine, context, { inboxWords, groupAt }, onItem)
  const last = result.trace.at(-1)
  assert(last !== undefined && last.steps === kinds.length + 1, 'all steps but END are known')
  return {
    result,
    stepKinds: Uint8Array.from([...kinds, last.lastStepKind]),
    items,
    records: items.length - inboxWords.length,
  }
}
