/** What becomes of the actions of a MASS_QUOTE, one by one, for acks and readers. */
import { type MassQuoteTerms, QuoteKind, Status, statusName } from '@assay/protocol'
import type { ActionResult, RecordResult } from './api.ts'

/** Of a mass quote as a whole: its actions name slots. */
export const NO_SLOT = -1

/** Statuses below this leave a seq unused, OK apart. */
export const FIRST_SEQ_USING_STATUS = 16

/** Null for a quote that did not run. */
export function actionResults(
  { actions }: MassQuoteTerms,
  statuses: readonly Status[] | null,
): readonly ActionResult[] | null {
  if (statuses === null) return null
  return actions.map(({ slot, kind, quantity }, i) => {
    const status = statuses[i] as Status
    const rests = status === Status.OK && kind !== QuoteKind.CANCEL
    return { slot, status, statusName: statusName(status), resting: rests ? quantity : 0 }
  })
}

/** Those that have used up the quote's seq in their slot. */
export function seqUsers(actions: readonly ActionResult[]): readonly ActionResult[] {
  return actions.filter(({ status }) => status === Status.OK || status >= FIRST_SEQ_USING_STATUS)
}

/** The record as the slot of one of its actions sees it. */
export function resultInSlot<T extends Omit<RecordResult, 'stage'>>(result: T, slot: number): T {
  const action = seqUsers(result.actions ?? []).find((one) => one.slot === slot)
  return action === undefined ? result : { ...result, ...action }
}

/** The record as each of its slots sees it: a mass quote once for each action. */
export function inEachSlot<T extends RecordResult>(result: T): readonly T[] {
  if (result.actions === null) return [result]
  return result.actions.map((action) => ({ ...result, ...action, actions: null }))
}

/** True when some order is to be placed. */
export function placesOrders({ actions }: MassQuoteTerms): boolean {
  return actions.some(({ kind }) => kind !== QuoteKind.CANCEL)
}
