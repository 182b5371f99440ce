/** Runs a submission of a flow on anything that takes items one by one. */
import type { SubmissionContext } from '@assay/protocol'

/** One submission: a run of the machine. */
export interface FlowSubmission {
  readonly context: SubmissionContext
  /** Entries: each its 32-byte word and behind it its payload. */
  readonly inbox: readonly Uint8Array[]
  /** 124-byte groups; null where the field elements were not canonical. */
  readonly groups: readonly (Uint8Array | null)[]
}

/** What engines and machines have in common. */
interface Target<Result extends { readonly groups: number }> {
  begin(context: SubmissionContext): void
  inbox(word: Uint8Array): Result
  record(groupAt: (index: number) => Uint8Array | null): Result
}

/** Begins and yields one result for each item; the caller ends the submission. */
export function* replay<Result extends { readonly groups: number }>(
  target: Target<Result>,
  { context, inbox, groups }: FlowSubmission,
): Generator<Result> {
  target.begin(context)
  for (const word of inbox) yield target.inbox(word)
  for (let at = 0; at < groups.length; ) {
    const from = at
    const result = target.record((index) => groups[from + index] ?? null)
    at += result.groups
    yield result
  }
}
