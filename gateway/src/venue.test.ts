/** Names of markets, those that the Governor lists later too. */
import { type Market, MarketStatus } from '@assay/protocol'
import { expect, test } from 'vitest'
import { Venue } from './venue.ts'
import { marketView } from './views.ts'

const ASSETS = [
  { id: 0, symbol: 'USDC', decimals: 6, unitScale: 1n, token: '0xa0' },
  { id: 1, symbol: 'ETH', decimals: 18, unitScale: 10n ** 12n, token: '0xa1' },
]
const PLACE = { chainId: 31_337, vault: '0x', claims: '0x', shard: 0, headerSigner: '0x' }
const HOUR_MS = 3_600_000

/** One lot is 0.001 ETH and one tick 0.01 USDC, unless `changes` say otherwise. */
function market(changes: Readonly<Record<string, number>> = {}): Market {
  const units = { base: 1, quote: 0, baseUnitsPerLot: 1_000, quoteUnitsPerTickLot: 10 }
  const config = { ...units, takerFee: 500, makerFee: 100, minQuantity: 1, ...changes }
  const times = { bandRefTime: HOUR_MS, statusUntil: 2 * HOUR_MS, arrival: 0 }
  const head = { status: MarketStatus.HALTED, lastPrice: 300_000, bandRef: 299_900, ...times }
  const seconds = { haltSeconds: 300, postOnlySeconds: 60, bucketSeconds: 300 }
  const bands = { warnPpm: 50_000, haltPpm: 100_000, ...seconds }
  return { head, config, bands, fees: { base: 0, quote: 0 } }
}

function venueOf(): Venue {
  const markets = [{ id: 1, symbol: 'ETH-USDC' }]
  return new Venue({ ...PLACE, schemaHash: '0x', gossip: [], assets: ASSETS, markets })
}

test('a market that is listed later has the name of its assets, or that and its number', () => {
  const listed = new Map([[1, market()]])
  const of = (id: number) => listed.get(id) ?? null
  const venue = venueOf()
  expect(venue.marketIds(of)).toEqual([1])
  expect(venue.marketId('USDC-ETH', of)).toBeNull()
  listed.set(9, market({ base: 0, quote: 1 }))
  listed.set(4_095, market())
  expect(venue.marketId('USDC-ETH', of)).toBe(9)
  expect(venue.marketId('4095', of)).toBe(4_095)
  expect(venue.marketSymbol(4_095)).toBe('ETH-USDC-4095')
  expect(venue.marketIds(of)).toEqual([1, 9, 4_095])
})

test('a view tells the status, until when, the bands and the price that they are around', () => {
  expect(marketView(venueOf(), 1, market())).toMatchObject({
    ...{ status: 'HALTED', statusUntil: 2 * HOUR_MS, lastPrice: '3000.00' },
    ...{ bands: { warnPpm: 50_000, haltPpm: 100_000 }, bandReference: '2999.00' },
  })
})

test('a market without decimal steps is shown in ticks and lots, and breaks nothing', () => {
  const odd = market({ baseUnitsPerLot: 3, quoteUnitsPerTickLot: 1 })
  expect(marketView(venueOf(), 1, odd)).toMatchObject({ tickSize: '1', lastPrice: '300000' })
})
