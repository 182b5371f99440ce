/** Mass quotes at random: mostly sound, each action in a slot of its own. */
import {
  MAX_EXPIRY_MS,
  type MarketConfig,
  type MassQuoteTerms,
  type QuoteAction,
  QuoteKind,
  RecordType,
  type Rng,
  type Seq,
  Side,
} from '@assay/protocol'
import { pick, pickWeighted } from './rng.ts'

export interface QuotePlace {
  readonly account: number
  readonly market: number
  readonly config: MarketConfig
  /** The first of the slots to use, and how many. */
  readonly firstSlot: number
  readonly slots: number
  readonly midPrice: number
}

interface When {
  readonly now: number
  readonly liveMs: number
}

/** All but the seq. */
export function quoteTerms(rng: Rng, place: QuotePlace, when: When): Omit<MassQuoteTerms, 'seq'> {
  const { account, market, config } = place
  const { now, liveMs } = when
  const count = pickWeighted(rng, [
    [8, 1],
    [5, 2],
    [2, 3],
    [1, 14],
    [1, 1 + rng.below(20)],
    [1, 20],
  ])
  const first = rng.below(place.slots)
  const isBroken = rng.below(8) === 0
  const terms = {
    type: RecordType.MASS_QUOTE,
    account,
    key: 0,
    market: isBroken ? pick(rng, [market, 1, 2, 3, 9]) : market,
    expiry: now + pick(rng, [1, 50 + rng.below(3_000), liveMs, liveMs, MAX_EXPIRY_MS]),
    maxFeePpm: pick(rng, [Math.max(config.makerFee, 0), 10_000]),
    actions: Array.from({ length: count }, (_, i) => {
      // Now and then the slot of the action before: that one has used up the seq.
      const offset = (first + (rng.below(16) === 0 ? Math.max(0, i - 1) : i)) % place.slots
      return quoteActionOf(rng, place, place.firstSlot + offset)
    }),
  } as unknown as Omit<MassQuoteTerms, 'seq'>
  const expiry = pick(rng, [terms.expiry, now, now + MAX_EXPIRY_MS + 1]) as typeof terms.expiry
  return isBroken ? { ...terms, expiry } : terms
}

/** Three of account 1 at one price, on both sides of market 1. */
export function burstQuoteTerms(price: number, expiry: number): Omit<MassQuoteTerms, 'seq'> {
  const actions = [51, 52, 53].map((slot) => {
    const side = slot === 53 ? Side.ASK : Side.BID
    return { kind: QuoteKind.REPLACE, side, slide: slot % 2 === 0, slot, price, quantity: 1 }
  })
  const head = { type: RecordType.MASS_QUOTE, account: 1, key: 0, market: 1 }
  const terms = { ...head, expiry, maxFeePpm: 0, actions }
  return terms as unknown as Omit<MassQuoteTerms, 'seq'>
}

/** A seq that is fresh in all its slots, now and then in one alone. */
export function withSeq(
  rng: Rng,
  terms: Omit<MassQuoteTerms, 'seq'>,
  next: (slot: number) => number,
): MassQuoteTerms {
  const seqs = terms.actions.map(({ slot }) => next(slot))
  const seq = pickWeighted(rng, [
    [7, Math.max(...seqs)],
    [1, Math.min(...seqs)],
  ])
  return { ...terms, seq: seq as Seq }
}

function quoteActionOf(rng: Rng, { config, midPrice }: QuotePlace, slot: number): QuoteAction {
  const kind = pickWeighted(rng, [
    [3, QuoteKind.PLACE],
    [3, QuoteKind.CANCEL],
    [5, QuoteKind.REPLACE],
  ])
  if (kind === QuoteKind.CANCEL) {
    return { kind, side: 0, slide: false, slot, price: 0, quantity: 0 } as unknown as QuoteAction
  }
  const side = pick(rng, [Side.BID, Side.ASK])
  const towards = side === Side.BID ? 1 : -1
  const [price, quantity] = pickWeighted(rng, [
    [30, [midPrice + towards * (rng.below(16) - 11), config.minQuantity + rng.below(20)]],
    [1, [midPrice, Math.max(1, config.minQuantity - 1)]],
    [1, [midPrice - towards * 10, 90_000_000]],
    [1, [2 ** 31 - 1, 2 ** 47 - 1]],
    [1, [pick(rng, [1, 2 ** 31 - 1]), config.minQuantity]],
  ]) as [number, number]
  const slide = rng.below(2) === 0
  return { kind, side, slide, slot, price, quantity } as unknown as QuoteAction
}
