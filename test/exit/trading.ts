/** A market on a test exchange, and orders that its user signs. */
import { signedRecord } from '@assay/engine/suite'
import { fromHex, RecordType, type SignedTermsOf } from '@assay/protocol'
import { privateKeyToAccount } from '@assay/settlement'
import type { Exchange } from '../settlement/exchange.ts'

/** WETH in USDC: a lot is 1,000 units, a tick 1 unit a lot. */
export const MARKETS = [
  {
    id: 1,
    config: {
      ...{ base: 0, quote: 1, baseUnitsPerLot: 1_000, quoteUnitsPerTickLot: 1 },
      ...{ takerFee: 500, makerFee: 100, minQuantity: 1 },
    },
  },
]

const HOUR_MS = 3_600_000
const ORDER = {
  ...{ type: RecordType.ORDER, account: 1, key: 0, market: 1, side: 1, timeInForce: 0 },
  ...{ slide: false, replace: false, selfTrade: 1, slot: 1, seq: 1, price: 300, quantity: 10 },
  ...{ maxFeePpm: 1_000, displayQuantity: 0, stopPrice: 0 },
}

/** A resting ask of account 1 unless told otherwise. */
export function orderTerms(now: number, changes: object = {}) {
  return { ...ORDER, expiry: now + 100 * HOUR_MS, ...changes } as unknown as Extract<
    SignedTermsOf,
    { type: typeof RecordType.ORDER }
  >
}

/** Any operation signed with a key, for the account's first epoch unless told otherwise. */
export function signedBy(
  exchange: Exchange,
  key: `0x${string}`,
  terms: object,
  epoch = 0,
): Uint8Array {
  const owner = fromHex(privateKeyToAccount(key).address)
  const signer = { owner, epoch, keyGeneration: 0 }
  const options = { privateKey: fromHex(key), signer }
  return signedRecord(exchange.domainSeparator, terms as SignedTermsOf, options)
}
