/** The exchange of a run: one market, some traders, and who they are. */
import { type GenesisConfig, type MarketConfig, sha256, utf8 } from '@assay/protocol'
import { addressOfKey } from '../../sequencer/src/nativeSecp.ts'
import type { Trader } from './trader.ts'
import { EPOCH_MS } from './world.ts'

export const ASSETS = [1, 2] as const
export const MARKETS = [1, 2] as const
export const HEADER_KEY: Uint8Array = sha256(utf8('assay simulated header signer'))
export const HEADER_SIGNER: Uint8Array = addressOfKey(HEADER_KEY)
/** Units. */
export const FIRST_DEPOSIT = 1_000_000_000
const SHARD = 0

/** A rebate in one market, fees for both in the other. */
export function genesisOf(maxLagMs: number): GenesisConfig {
  return {
    shard: SHARD,
    maxLag: maxLagMs,
    time: EPOCH_MS,
    feeReceiver: addressOfKey(sha256(utf8('assay simulated fee receiver'))),
    markets: [
      { id: 1, config: market({ takerFee: 500, makerFee: -100 }) },
      { id: 2, config: market({ takerFee: 1_000, makerFee: 250 }) },
    ],
  }
}

function market(fees: Pick<MarketConfig, 'takerFee' | 'makerFee'>): MarketConfig {
  const scale = { baseUnitsPerLot: 10, quoteUnitsPerTickLot: 1, minQuantity: 1 }
  return { base: 1, quote: 2, ...scale, ...fees }
}

const traders = new Map<number, Trader>()

/** The trader of an account, from 1. */
export function traderOf(account: number): Trader {
  const known = traders.get(account)
  if (known !== undefined) return known
  const privateKey = sha256(utf8(`assay simulated trader ${account}`))
  const trader = { account, owner: addressOfKey(privateKey), privateKey }
  traders.set(account, trader)
  return trader
}
