/** A market maker's quotes as requests, and what became of each. Spec: wire, "MASS_QUOTE". */
import {
  formatSteps,
  MAX_MASS_QUOTE_ACTIONS,
  type MassQuoteTerms,
  type PriceTicks,
  type QuantityLots,
  type QuoteAction,
  QuoteKind,
  RecordType,
  Side,
  type SlotId,
} from '@assay/protocol'
import { AssayClientError } from './errors.ts'
import type { SlotAllocator } from './slots.ts'
import type { Outcome } from './submitter.ts'
import { stepsOf } from './venue.ts'

/** A post-only order, or the end of one. Decimal strings, as in an order. */
export type QuoteRequest =
  | {
      readonly kind: 'place' | 'replace'
      readonly side: 'buy' | 'sell'
      readonly price: string
      readonly size: string
      /** Rests one tick behind the best price instead of being refused. */
      readonly slide?: boolean
      /** `replace` names the slot of the order to be replaced. */
      readonly slot?: number
    }
  | { readonly kind: 'cancel'; readonly slot: number }

/** Up to twenty of them in one market, under one signature. */
export interface MassQuoteRequest {
  readonly market: string | number
  readonly actions: readonly QuoteRequest[]
  /** Of all that are placed. Default 24 hours; at most 30 days. */
  readonly expiresInMs?: number
  /** The highest maker fee that they accept; default is the market's. */
  readonly maxFeePpm?: number
}

export interface QuotedAction {
  readonly slot: number
  /** Name of the status, `OK` when it ran as asked. */
  readonly status: string
  /** Base tokens that rest. */
  readonly resting: string
}

/** A mass quote that was sequenced; each action has a status of its own. */
export interface MassQuoted extends Outcome {
  readonly account: number
  readonly market: number
  readonly seq: number
  readonly actions: readonly QuotedAction[]
}

/** What of a client a quote needs. */
export interface QuoteParts {
  readonly slots: SlotAllocator
  readonly market: (market: string | number) => Promise<QuoteMarket>
  readonly head: (slot: number) => Promise<{ account: number; key: number; seq: number }>
  /** Signs and sends. */
  readonly submit: (
    terms: MassQuoteTerms,
  ) => Promise<Outcome & { readonly account: number; readonly seq: number }>
}

interface QuoteMarket extends QuoteScale {
  readonly json: { readonly market: number; readonly makerFeePpm: number }
}

const DAY_MS = 86_400_000

/** Sends them; slots that were not named are taken, and given back where nothing rests. */
export async function massQuote(request: MassQuoteRequest, parts: QuoteParts): Promise<MassQuoted> {
  requireCount(request.actions)
  const slots: number[] = []
  const open = new Set<number>()
  try {
    for (const { slot } of request.actions) slots.push(slot ?? (await parts.slots.hold()))
    const market = await parts.market(request.market)
    const outcome = await parts.submit(await quoteTerms(request, slots, market, parts))
    const { status, result, receipt, account, seq } = outcome
    const actions = quotedActions(result, market.lot)
    for (const { slot, resting } of actions) if (resting !== '0') open.add(slot)
    return { status, result, receipt, account, seq, market: market.json.market, actions }
  } catch (error) {
    // Nobody knows what stands there now.
    if (error instanceof AssayClientError && error.code === 'UNDECIDED') {
      for (const slot of slots) open.add(slot)
    }
    throw error
  } finally {
    for (const slot of slots) parts.slots.release(slot, open.has(slot))
  }
}

/** One seq for all of them, fresh in each slot. */
async function quoteTerms(
  request: MassQuoteRequest,
  slots: readonly number[],
  market: QuoteMarket,
  parts: QuoteParts,
): Promise<MassQuoteTerms> {
  const head = await parts.head(0)
  const seq = Math.max(...slots.map((slot) => parts.slots.seq(slot)))
  for (const slot of slots) parts.slots.seq(slot, seq - 1)
  return {
    ...head,
    seq,
    type: RecordType.MASS_QUOTE,
    market: market.json.market,
    expiry: Date.now() + (request.expiresInMs ?? DAY_MS),
    maxFeePpm: request.maxFeePpm ?? Math.max(0, market.json.makerFeePpm),
    actions: request.actions.map((one, i) => quoteActionOf(one, slots[i] as number, market)),
  } as unknown as MassQuoteTerms
}

type Step = Parameters<typeof stepsOf>[2]
interface QuoteScale {
  readonly tick: Step
  readonly lot: Step
}

/** @throws AssayClientError INVALID_ARGUMENT for none or more than twenty */
function requireCount(actions: readonly unknown[]): void {
  if (actions.length >= 1 && actions.length <= MAX_MASS_QUOTE_ACTIONS) return
  const message = `A mass quote has 1 to ${MAX_MASS_QUOTE_ACTIONS} actions, not ${actions.length}.`
  throw new AssayClientError('INVALID_ARGUMENT', message)
}

/** The action as it is signed. */
function quoteActionOf(
  request: QuoteRequest,
  slot: number,
  { tick, lot }: QuoteScale,
): QuoteAction {
  if (request.kind === 'cancel') {
    const nothing = { side: Side.BID, slide: false, price: 0, quantity: 0 }
    return { kind: QuoteKind.CANCEL, slot: slot as SlotId, ...nothing } as QuoteAction
  }
  return {
    kind: request.kind === 'place' ? QuoteKind.PLACE : QuoteKind.REPLACE,
    slot: slot as SlotId,
    side: request.side === 'buy' ? Side.BID : Side.ASK,
    slide: request.slide ?? false,
    price: stepsOf('price', request.price, tick) as PriceTicks,
    quantity: stepsOf('size', request.size, lot) as QuantityLots,
  }
}

/** What became of each action. */
function quotedActions(result: Outcome['result'], lot: Step): readonly QuotedAction[] {
  return (result.actions ?? []).map(({ slot, status, restingLots }) => ({
    slot,
    status,
    resting: formatSteps(BigInt(restingLots), lot),
  }))
}
