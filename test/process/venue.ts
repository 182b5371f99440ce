/** The whole sequencer over an L1, as the processes here run it, and what it is told. */
import { signedRecord, testKey } from '@assay/engine/suite'
import {
  accountId,
  type Clock,
  fromHex,
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
import { createSequencer, DEFAULT_SEQUENCING, type Sequencer } from '@assay/sequencer'
import { createSettlement, privateKeyToAccount, type Settlement } from '@assay/settlement'
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

export const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => Math.trunc(performance.now()),
}

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
  const { directory, settlement, kzg, submissionIntervalMs } = options
  const { genesis } = await settlement.info()
  return createSequencer(
    {
      directory,
      domain: {
        chainId: settlement.chainId,
        vault: fromHex(settlement.vault),
        shard: genesis.shard,
      },
      genesis,
      headerKey: fromHex(DEV_KEYS[1]),
      sequencing: { ...DEFAULT_SEQUENCING, batchWindowMs: 2, submissionIntervalMs },
      signatureThreads: 1,
      settlementPollMs: POLL_MS,
      fault: null,
    },
    {
      ...{ clock: systemClock, settlement, kzg, onFatal: options.onFatal },
      publish: () => {},
      log: options.log ?? (() => {}),
    },
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
