/** What the Governor announces: from words to an entry, and from an entry to words. */
import {
  type AmountUnits,
  type AssetId,
  decimalStep,
  decodeGoverned,
  encodeGoverned,
  formatSteps,
  fromHex,
  type GovernedTerms,
  InboxKind,
  type MarketBands,
  MarketStatus,
  parseStep,
  parseSteps,
  type QuantityLots,
} from '@assay/protocol'
import type { AssetInfo } from '@assay/settlement'
import { CliError } from './failure.ts'

export const STATUSES = {
  active: MarketStatus.ACTIVE,
  'post-only': MarketStatus.POST_ONLY,
  'cancel-only': MarketStatus.CANCEL_ONLY,
  halted: MarketStatus.HALTED,
} as const
export type StatusName = keyof typeof STATUSES
export const STATUS_NAMES = Object.keys(STATUSES) as readonly StatusName[]

/** Rates in ppm, quantity in lots. */
export interface ParameterFlags {
  readonly takerFee: number
  readonly makerFee: number
  readonly minQuantity: number
  readonly bands: MarketBands
}

/** Lot in base tokens; tick in quote tokens per base token. */
export interface ListingFlags extends ParameterFlags {
  readonly base: string
  readonly quote: string
  readonly lot: string
  readonly tick: string
  readonly status: StatusName
}

/** LIST_MARKET with exact units. @throws CliError USAGE */
export function listing(
  market: number,
  flags: ListingFlags,
  assets: readonly AssetInfo[],
): GovernedTerms {
  const [base, quote] = [assetOf(assets, flags.base), assetOf(assets, flags.quote)]
  const lotStep = parseStep(flags.lot)
  const tickStep = parseStep(flags.tick)
  if (lotStep === null || tickStep === null) throw usage('--lot and --tick are positive decimals.')
  const baseUnitsPerLot = unitsOf(base, flags.lot)
  if (baseUnitsPerLot === null) {
    throw usage(`A lot of ${flags.lot} is not a whole number of units of ${base.symbol}.`)
  }
  // What one tick of one lot is, in quote tokens.
  const digits = lotStep.digits * tickStep.digits
  const step = decimalStep(digits, 10n ** BigInt(lotStep.decimals + tickStep.decimals))
  const value = step === null ? null : formatSteps(1, step)
  const quoteUnitsPerTickLot = value === null ? null : unitsOf(quote, value)
  if (quoteUnitsPerTickLot === null) {
    throw usage(`A tick of a lot, ${value} ${quote.symbol}, is not a whole number of its units.`)
  }
  const { takerFee, makerFee, minQuantity, bands } = flags
  return {
    kind: InboxKind.LIST_MARKET,
    market,
    status: STATUSES[flags.status],
    config: {
      ...{ base: base.id as AssetId, quote: quote.id as AssetId, takerFee, makerFee },
      baseUnitsPerLot: baseUnitsPerLot as AmountUnits,
      quoteUnitsPerTickLot: quoteUnitsPerTickLot as AmountUnits,
      minQuantity: minQuantity as QuantityLots,
    },
    bands,
  }
}

/** The entry's bytes. What the machine would take for nothing is refused. @throws CliError USAGE */
export function payloadOf(terms: GovernedTerms): Uint8Array {
  const payload = encodeGoverned(terms)
  if (decodeGoverned(payload) !== null) return payload
  throw usage(
    'The machine would ignore this entry: markets are 1 to 4095, rates and bands are bounded, a ' +
      'maker pays or gets at most what takers pay, base and quote differ (spec: wire).',
  )
}

/** One sentence for each thing that an entry does. */
export function wordsOf(payload: string, assets: readonly AssetInfo[]): string[] {
  const terms = decodeGoverned(fromHex(payload))
  if (terms === null) return ['An entry that the machine ignores.']
  const name = `market ${terms.market}`
  if (terms.kind === InboxKind.HALT) return [`Makes ${name} ${statusWords(terms.status)}.`]
  if (terms.kind === InboxKind.SET_PARAMS) {
    const { takerFee, makerFee, minQuantity } = terms.parameters
    const rates = ratesWords(takerFee, makerFee)
    return [
      `Changes ${name} for new orders: ${rates}, at least ${minQuantity} lots an order.`,
      bandsWords(terms.bands),
    ]
  }
  const { config } = terms
  const symbol = (id: number) => assets.find((asset) => asset.id === id)?.symbol ?? `asset ${id}`
  const [base, quote] = [symbol(config.base), symbol(config.quote)]
  const { takerFee, makerFee, minQuantity, baseUnitsPerLot, quoteUnitsPerTickLot } = config
  return [
    `Lists ${base}-${quote} as ${name}, ${statusWords(terms.status)}, if there is none yet.`,
    `For ever: a lot is ${baseUnitsPerLot} units of ${base}, ` +
      `a tick of a lot ${quoteUnitsPerTickLot} of ${quote}.`,
    `It takes ${ratesWords(takerFee, makerFee)}, at least ${minQuantity} lots an order.`,
    bandsWords(terms.bands),
  ]
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  [MarketStatus.ACTIVE]: 'active (one that was not is post-only for at least a minute first)',
  [MarketStatus.POST_ONLY]: 'post-only',
  [MarketStatus.CANCEL_ONLY]: 'cancel-only: no new orders',
  [MarketStatus.HALTED]: 'halted: no new orders',
}

function statusWords(status: number): string {
  return STATUS_WORDS[status] ?? `of status ${status}`
}

function ratesWords(takerFee: number, makerFee: number): string {
  const maker = makerFee < 0 ? `pays makers ${-makerFee} ppm` : `${makerFee} ppm of makers`
  return `${takerFee} ppm of takers and ${maker}`
}

function bandsWords({ warnPpm, haltPpm, haltSeconds, ...seconds }: MarketBands): string {
  if (warnPpm === 0 && haltPpm === 0) return 'It has no bands: no price halts it.'
  const { postOnlySeconds, bucketSeconds } = seconds
  return (
    `Bands: ${warnPpm} ppm warn, ${haltPpm} ppm halt for ${haltSeconds} s, then post-only for ` +
    `${postOnlySeconds} s; the reference is taken every ${bucketSeconds} s.`
  )
}

function assetOf(assets: readonly AssetInfo[], name: string): AssetInfo {
  const found = assets.find(({ id, symbol }) => symbol === name || `${id}` === name)
  if (found !== undefined) return found
  throw usage(`There is no asset ${name}, only ${assets.map(({ symbol }) => symbol).join(', ')}.`)
}

function unitsOf({ unitScale, decimals }: AssetInfo, tokens: string): number | null {
  const unit = decimalStep(unitScale, 10n ** BigInt(decimals))
  const units = unit === null ? null : parseSteps(tokens, unit)
  return units === 0 ? null : units
}

const usage = (message: string) => new CliError('USAGE', message)
