/** What a Governor appends: from the JSON of vectors, and at random. */
import {
  encodeGoverned,
  encodeGovernedEntry,
  encodeMarket,
  type GovernedTerms,
  InboxKind,
  type MarketBands,
  type MarketConfig,
  MarketStatus,
  NO_BANDS,
  type Rng,
} from '@assay/protocol'
import { pick } from './rng.ts'

type Numbers = Readonly<Record<string, number>>

/** Fields by name, each with its default. */
export interface GovernedVector extends Readonly<Record<string, unknown>> {
  readonly kind: 'LIST_MARKET' | 'SET_PARAMS' | 'HALT'
  readonly bands?: Numbers
}

const CONFIG: MarketConfig = {
  base: 1,
  quote: 2,
  baseUnitsPerLot: 100,
  quoteUnitsPerTickLot: 2,
  takerFee: 1_000,
  makerFee: 0,
  minQuantity: 1,
}

/** The payload of a vector's entry. Format: spec/vectors, README. */
export function governedPayload({ kind, bands: given, ...fields }: GovernedVector): Uint8Array {
  const bands = { ...NO_BANDS, ...given }
  const { market, status, ...own } = { market: 1, status: MarketStatus.ACTIVE, ...fields }
  const config = { ...CONFIG, ...own }
  const { takerFee, makerFee, minQuantity } = config
  const parameters = { takerFee, makerFee, minQuantity }
  const terms = {
    LIST_MARKET: { kind: InboxKind.LIST_MARKET, market, status, config, bands },
    SET_PARAMS: { kind: InboxKind.SET_PARAMS, market, parameters, bands },
    HALT: { kind: InboxKind.HALT, market, status },
  } satisfies Record<GovernedVector['kind'], GovernedTerms>
  return encodeGoverned(terms[kind])
}

/** A market's leaf from one flat list of the fields of its chunks. */
export function marketOf(fields: Numbers): Uint8Array {
  const { status = 1, lastPrice = 0, arrival = 0, baseFees = 0, quoteFees = 0, ...rest } = fields
  const { bandRef = 0, bandRefTime = 0, statusUntil = 0, ...more } = rest
  const times = { bandRef, bandRefTime, statusUntil }
  const head = { status: status as MarketStatus, lastPrice, arrival, ...times }
  const names = Object.keys(NO_BANDS)
  const bands = Object.fromEntries(names.map((name) => [name, more[name] ?? 0]))
  const isConfig = ([name]: readonly [string, number]) => !names.includes(name)
  const config = Object.fromEntries(Object.entries(more).filter(isConfig))
  return encodeMarket({
    head,
    config: config as unknown as MarketConfig,
    bands: bands as unknown as MarketBands,
    fees: { base: baseFees, quote: quoteFees },
  })
}

const RATES = [
  [500, -100],
  [1_000, 250],
  [300, 0],
  [10_000, 10_000],
  [0, 0],
  // Refused.
  [100, -101],
] as const

/** Markets 1 … 3 are listed; most halts are ends of halts, so that trading goes on. */
export function randomGoverned(rng: Rng): Uint8Array {
  const market = pick(rng, [1, 2, 3, 4, 5])
  const [takerFee, makerFee] = pick(rng, RATES)
  const parameters = { takerFee, makerFee, minQuantity: pick(rng, [0, 1, 3, 10]) }
  const status = pick(rng, [1, 1, 1, 1, 2, 3, 4]) as MarketStatus
  const bands = randomBands(rng)
  const config = { ...CONFIG, base: pick(rng, [1, 2, 3]), ...parameters }
  const terms = pick<GovernedTerms>(rng, [
    { kind: InboxKind.LIST_MARKET, market: pick(rng, [1, 4, 5]), status, config, bands },
    { kind: InboxKind.SET_PARAMS, market, parameters, bands },
    { kind: InboxKind.SET_PARAMS, market, parameters, bands },
    { kind: InboxKind.HALT, market, status },
  ])
  const payload = encodeGoverned(terms)
  const at = 1 + rng.below(payload.length - 1)
  if (rng.below(6) === 0) payload[at] = (payload[at] as number) ^ (1 << rng.below(8))
  return encodeGovernedEntry(2, payload)
}

/** Off, or narrow enough that flows of an hour meet them. */
function randomBands(rng: Rng): MarketBands {
  if (rng.below(4) === 0) return NO_BANDS
  return {
    warnPpm: pick(rng, [0, 10_000, 50_000]),
    haltPpm: pick(rng, [0, 20_000, 100_000, 500_000]),
    haltSeconds: pick(rng, [1, 5, 300]),
    postOnlySeconds: pick(rng, [0, 2, 60]),
    bucketSeconds: pick(rng, [1, 10, 300]),
  }
}
