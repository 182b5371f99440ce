/** Which leaves the steps of a MASS_QUOTE open, in which order. Spec: witness, "Touches". */
import {
  assert,
  bookKey,
  decodeBookOrder,
  layout,
  leafAddress,
  type MassQuoteTerms,
  Phase,
  type QuoteAction,
  Side,
  Status,
  StepKind,
} from '@assay/protocol'
import type { PendingStep, Reader } from './pendingStep.ts'
import { lockAsset, removes } from './touched.ts'
import type { WitnessWriter } from './witnessWriter.ts'

/** Refusals that only LOAD's look at market and terms gives. */
const [FIRST_TERM, LAST_TERM] = [Status.UNKNOWN_MARKET, Status.FEE_ABOVE_MAXIMUM]

export function touchQuote(
  read: Reader,
  out: WitnessWriter,
  pending: PendingStep,
  terms: MassQuoteTerms,
): void {
  const action = terms.actions[pending.before.actionIndex]
  assert(action !== undefined, 'the quote has an action left')
  if (pending.step.phase === Phase.QUOTE) touchAction(read, out, pending, { terms, action })
  else touchPlacement(read, out, pending, { terms, action })
}

interface Target {
  readonly terms: MassQuoteTerms
  readonly action: QuoteAction
}

function touchAction(
  read: Reader,
  out: WitnessWriter,
  { step }: PendingStep,
  { terms, action }: Target,
): void {
  const { account, market, seq } = terms
  out.state()
  out.account(account)
  out.slot(account, action.slot)
  const { lastSeq, open } = read.slot(account, action.slot)
  if (seq <= lastSeq || open === null || open.market !== market) return
  out.market(market)
  out.bookWalk(market, open.side, open.bookKey)
  if (removes(step)) out.balance(account, lockAsset(read.config(market), open.side))
}

function touchPlacement(
  read: Reader,
  out: WitnessWriter,
  pending: PendingStep,
  { terms, action }: Target,
): void {
  const { account, market } = terms
  const status = endedWith(pending)
  out.state()
  out.market(market)
  if (status !== null && status >= FIRST_TERM && status <= LAST_TERM) return
  const side = action.side === Side.BID ? Side.ASK : Side.BID
  const best = out.bookBest(market, side)
  if (status === Status.LIMIT) return
  const { step } = pending
  const rests = step.kind === StepKind.QUOTE_REST
  if (rests || status === Status.INSUFFICIENT_BALANCE) {
    out.account(account)
    out.balance(account, lockAsset(read.config(market), action.side))
    if (!rests) return
    out.bookWalk(market, action.side, bookKey(action.side, priceOf(pending), arrivalOf(pending)))
    out.slot(account, action.slot)
    return
  }
  assert(best !== null, 'it crosses an order')
  const owner = decodeBookOrder(best)
  out.account(owner.account)
  if (!removes(step)) return
  out.balance(owner.account, lockAsset(read.config(market), side))
  out.slot(owner.account, owner.slot)
}

/** What the step ends its action with, null when the action goes on. */
function endedWith({ step, before, actions }: PendingStep): Status | null {
  assert(actions !== null, 'a mass quote is open')
  const goesOn = step.registers.phase === Phase.QUOTE_PLACE
  return goesOn ? null : (actions[before.actionIndex] as Status)
}

function priceOf({ before }: PendingStep): number {
  return before.quotePrice
}

/** The arrival number that the step has given out: of the market as it has written it. */
function arrivalOf({ step, record }: PendingStep): number {
  assert(record?.kind === 'signed' && 'market' in record.terms, 'it names a market')
  const address = leafAddress.market(record.terms.market)
  const write = step.writes.find((one) => one.address.join() === address.join())
  assert(write !== undefined && write.value !== null, 'a placement writes its market')
  return layout.get(write.value, layout.MARKET_HEAD.arrival)
}
