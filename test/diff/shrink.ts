/** A failing flow with as little in it as still fails. */
import type { FlowSubmission } from '@assay/engine/suite'

type Item = { readonly submission: number } & (
  | { readonly entry: Uint8Array }
  | { readonly group: Uint8Array | null }
)

/** Runs of a flow that shrinking may cost. */
const RUNS_MAX = 400

/** Leaves out entries and groups in ever smaller pieces; `fails` is asked at most 400 times. */
export function shrunk(
  submissions: readonly FlowSubmission[],
  fails: (submissions: readonly FlowSubmission[]) => boolean,
): readonly FlowSubmission[] {
  let items = submissions.flatMap(itemsOf)
  let runs = 0
  for (let size = items.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < items.length && runs < RUNS_MAX; ) {
      const rest = [...items.slice(0, at), ...items.slice(at + size)]
      runs += 1
      if (fails(rebuilt(submissions, rest))) items = rest
      else at += size
    }
  }
  return rebuilt(submissions, items)
}

function itemsOf({ inbox, groups }: FlowSubmission, submission: number): Item[] {
  return [
    ...inbox.map((entry) => ({ submission, entry })),
    ...groups.map((group) => ({ submission, group })),
  ]
}

/** The same submissions with these items. */
function rebuilt(
  submissions: readonly FlowSubmission[],
  items: readonly Item[],
): readonly FlowSubmission[] {
  const parts = submissions.map((_, submission) => {
    const mine = items.filter((item) => item.submission === submission)
    const inbox = mine.flatMap((item) => ('entry' in item ? [item.entry] : []))
    const groups = mine.flatMap((item) => ('group' in item ? [item.group] : []))
    return { inbox, groups }
  })
  return renumbered(submissions.map(({ context }, i) => ({ context, ...(parts[i] as Parts) })))
}

type Parts = Pick<FlowSubmission, 'inbox' | 'groups'>

/** With cursors that fit the entries and groups there are. */
export function renumbered(submissions: readonly FlowSubmission[]): readonly FlowSubmission[] {
  let firstOpSeq = 0
  let inboxFrom = 0
  return submissions.map(({ context, inbox, groups }) => {
    const cursors = { firstOpSeq, inboxFrom, inboxTo: inboxFrom + inbox.length }
    firstOpSeq += groups.length
    inboxFrom += inbox.length
    return { context: { ...context, ...cursors, groups: groups.length }, inbox, groups }
  })
}
