/** The whole sequencer over an L1, as the processes here run it, and what it is told. */
import { signedRecord, testKey } from '@assay/engine/suite'
import {
  accountId,
  type GenesisConfig,
  type Kzg,
  marketId,
  priceTicks,
  quantityLots,
  RecordType,
  SelfTrade,
  type Side,
  seqNumber,
  slotId,
  TimeInForce,
  timestampMs,
} from '@assay/protocol'
import type { Sequencer } from '@assay/sequencer'
import { createSettlement, privateKeyToAccount, type Settlement } from '@assay/settlement'
import { sequencerOn } from '../sequencer/sequencerOn.ts'
import { DEV_KEYS } from '../settlement/anvil.ts'

export const MARKET = 1
export const TRADERS = 4
const DAY_MS = 86_400_000
const POLL_MS = 40
const TRANSACTION_POLL_MS = 20

export const MARKETS: GenesisConfig['markets'] = [
  {
    id: MARKET,
    config: {
      base: 1,
      quote: 2,
      baseUnitsPerLot: 1,
      quoteUnitsPerTickLot: 1,
      takerFee: 500,
      makerFee: -100,
      minQuantity: 1,
    },
  },
]

export interface VenueOptions {
  readonly directory: string
  readonly settlement: Settlement
  readonly kzg: Kzg
  readonly submissionIntervalMs: number
  readonly log?: (message: string, fields: Readonly<Record<string, unknown>>) => void
  readonly onFatal: (error: unknown) => void
}

/** Not started. */
export async function venueOf(options: VenueOptions): Promise<Sequencer> {
  const { directory, settlement, kzg, submissionIntervalMs, log, onFatal } = options
  const { genesis } = await settlement.info()
  const ways = { submissionIntervalMs, batchWindowMs: 2, settlementPollMs: POLL_MS, onFatal }
  return sequencerOn(
    { directory, settlement, genesis, kzg },
    log === undefined ? ways : { ...ways, log },
  )
}

/** With the poster's key and one to confirm with. */
export function posterOf(place: {
  readonly rpcUrl: string
  readonly vault: `0x${string}`
  readonly replaceAfterMs?: number
}): Promise<Settlement> {
  const [account, secondAccount] = [
    privateKeyToAccount(DEV_KEYS[1]),
    privateKeyToAccount(DEV_KEYS[3]),
  ]
  return createSettlement({ ...place, account, secondAccount, pollMs: TRANSACTION_POLL_MS })
}

const signerOf = (account: number) => ({
  privateKey: testKey(account).privateKey,
  signer: { owner: testKey(account).address, epoch: 0, keyGeneration: 0 },
})

/** Account N belongs to test key N. */
export interface Place {
  readonly account: number
  readonly slot: number
  readonly seq: number
}

/** A signed ORDER that lives for a day. */
export function order(
  separator: Uint8Array,
  { account, slot, seq }: Place,
  terms: { readonly side: Side; readonly price: number; readonly quantity: number },
): Uint8Array {
  return signedRecord(
    separator,
    {
      type: RecordType.ORDER,
      ...{ account: accountId(account), slot: slotId(slot), seq: seqNumber(seq), key: 0 },
      market: marketId(MARKET),
      side: terms.side,
      price: priceTicks(terms.price),
      quantity: quantityLots(terms.quantity),
      ...{ timeInForce: TimeInForce.GTT, slide: false, replace: false },
      selfTrade: SelfTrade.CANCEL_MAKER,
      expiry: timestampMs(Date.now() + DAY_MS),
      ...{ maxFeePpm: 10_000, displayQuantity: 0, stopPrice: 0 },
    },
    signerOf(account),
  )
}

/** A signed CANCEL. */
export function cancel(separator: Uint8Array, { account, slot, seq }: Place): Uint8Array {
  return signedRecord(
    separator,
    {
      type: RecordType.CANCEL,
      ...{ account: accountId(account), slot: slotId(slot), seq: seqNumber(seq), key: 0 },
      market: marketId(MARKET),
    },
    signerOf(account),
  )
}

/** Opens the traders' accounts on L1; `mine` makes it final. */
export async function fundTraders(user: Settlement, mine: () => Promise<unknown>): Promise<void> {
  for (let account = 1; account <= TRADERS; account++) {
    const owner = `0x${Buffer.from(testKey(account).address).toString('hex')}` as const
    for (const asset of [1, 2]) await user.deposit({ asset, amount: 200_000_000, owner })
  }
  await mine()
}
