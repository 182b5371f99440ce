/** Mass quotes of hand-written vectors. Format: spec/vectors, README. */
import { QuoteKind, RecordType, Side, type SignedTermsOf } from '@assay/protocol'

const QUOTE_DEFAULTS = {
  type: RecordType.MASS_QUOTE,
  account: 1,
  key: 0,
  seq: 2,
  market: 1,
  expiry: 2_000_000,
  maxFeePpm: 10_000,
}
const QUOTE_CANCEL_DEFAULTS = { side: Side.BID, slide: false, slot: 1, price: 0, quantity: 0 }
const QUOTE_PLACE_DEFAULTS = {
  ...{ kind: QuoteKind.PLACE, side: Side.BID, slide: false, slot: 1 },
  ...{ price: 50, quantity: 10 },
}

/** With the defaults of what is left out. */
export function quoteOf(quote: Readonly<Record<string, unknown>>): SignedTermsOf {
  const { actions = [{}], ...head } = quote
  const all = (actions as readonly Readonly<Record<string, unknown>>[]).map((action) => ({
    ...(action.kind === QuoteKind.CANCEL ? QUOTE_CANCEL_DEFAULTS : QUOTE_PLACE_DEFAULTS),
    ...action,
  }))
  return { ...QUOTE_DEFAULTS, ...head, actions: all } as unknown as SignedTermsOf
}
