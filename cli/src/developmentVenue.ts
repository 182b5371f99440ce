/** Tokens and markets of a development deployment. Spec: numbers. */
import type { MarketConfig } from '@assay/protocol'

/** A test token and its unit. */
export interface DevelopmentToken {
  readonly name: string
  readonly symbol: string
  readonly decimals: number
  readonly unitScale: bigint
}

/** By asset id. Units: a millionth of a USDC, 10^−8 ETH, 10^−8 BTC. */
export const DEVELOPMENT_TOKENS: readonly DevelopmentToken[] = [
  { name: 'Test USD Coin', symbol: 'USDC', decimals: 6, unitScale: 1n },
  { name: 'Test Ether', symbol: 'ETH', decimals: 18, unitScale: 10_000_000_000n },
  { name: 'Test Bitcoin', symbol: 'BTC', decimals: 8, unitScale: 1n },
]

const USDC = 0
const ETH = 1
const BTC = 2

/** ETH-USDC charges makers, BTC-USDC pays them a rebate. */
export const DEVELOPMENT_MARKETS: readonly { id: number; config: MarketConfig }[] = [
  {
    id: 1,
    // A lot is 0.0001 ETH, a tick 0.01 USDC.
    config: {
      base: ETH,
      quote: USDC,
      baseUnitsPerLot: 10_000,
      quoteUnitsPerTickLot: 1,
      takerFee: 500,
      makerFee: 100,
      minQuantity: 10,
    },
  },
  {
    id: 2,
    // A lot is 0.00001 BTC, a tick 0.1 USDC.
    config: {
      base: BTC,
      quote: USDC,
      baseUnitsPerLot: 1_000,
      quoteUnitsPerTickLot: 1,
      takerFee: 400,
      makerFee: -100,
      minQuantity: 10,
    },
  },
]
