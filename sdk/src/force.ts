/** Operations through L1, which no sequencer can leave out. Spec: wire ("Payloads"), settlement. */
import {
  type AccountId,
  type AmountUnits,
  type AssetId,
  type DecimalStep,
  decimalStep,
  emptyKey,
  encodeForced,
  encodeForcedCancelAll,
  encodeForcedSetKey,
  encodeForcedWithdraw,
  type OrderTerms,
  RecordType,
  SelfTrade,
  Side,
  TimeInForce,
} from '@assay/protocol'
import type { DeploymentInfo, Mined, Settlement } from '@assay/settlement'
import type { Hex } from 'viem'
import { AssayClientError } from './errors.ts'
import { type KeyRights, keyWith } from './sessionKeys.ts'
import { stepsOf } from './venue.ts'

/** An operation that is on L1. Times in L1 ms. */
export interface ForcedOperation extends Mined {
  readonly account: number
  /** Executed once `cursors().nextInbox` is above it. */
  readonly inboxIndex: number
  /** From then on no submission may leave it out. */
  readonly dueAt: number
  /** When nobody has executed it by then, the escape may be activated. */
  readonly escapableAt: number
}

/** Decimal strings; there need be no gateway. */
export interface ForcedOrderRequest {
  /** By symbol, such as ETH-USDC, or number. */
  readonly market: string | number
  readonly side: 'buy' | 'sell'
  readonly price: string
  readonly size: string
  readonly timeInForce?: 'gtt' | 'ioc' | 'fok' | 'postOnly'
  /** Default 72 hours: it must outlive the wait in the inbox. At most 30 days. */
  readonly expiresInMs?: number
  /** Default: the market's rate at genesis. */
  readonly maxFeePpm?: number
  /** Default: any of the 1,023; an open order in it makes the order SLOT_IN_USE. */
  readonly slot?: number
}

/** An owner with an account. */
export interface Forcing {
  readonly settlement: Settlement
  readonly owner: Hex
}

const DEFAULT_EXPIRY_MS = 72 * 3_600_000
const SLOTS = 1_023
const TIMES_IN_FORCE = {
  gtt: TimeInForce.GTT,
  ioc: TimeInForce.IOC,
  fok: TimeInForce.FOK,
  postOnly: TimeInForce.POST_ONLY,
} as const

/**
 * Takes out what is free when it is executed, at most `amount`; then it is claimed as any other.
 * @throws AssayClientError UNKNOWN_ACCOUNT, UNKNOWN_ASSET, INVALID_DECIMAL
 */
export async function forceWithdraw(
  forcing: Forcing,
  request: { readonly asset: string | number; readonly amount: string },
): Promise<ForcedOperation> {
  const info = await forcing.settlement.info()
  const asset = assetOf(info, request.asset)
  const step = decimalStep(asset.unitScale, 10n ** BigInt(asset.decimals))
  const amount = stepsOf('amount', request.amount, step ?? noStep(asset.symbol)) as AmountUnits
  const account = await accountOf(forcing)
  const terms = { account, asset: asset.id as AssetId, amount }
  return force(forcing, account, encodeForcedWithdraw(terms))
}

/** Kills every order of the account, and all that it has signed and nobody has sequenced. */
export async function forceCancelAll(forcing: Forcing): Promise<ForcedOperation> {
  const account = await accountOf(forcing)
  return force(forcing, account, encodeForcedCancelAll(account))
}

/** Gives a key rights, or with null takes it away. How a contract's account gets keys. */
export async function forceSetKey(
  forcing: Forcing,
  request: { readonly index: number; readonly key: KeyRights | null },
): Promise<ForcedOperation> {
  const account = await accountOf(forcing)
  const key = request.key === null ? emptyKey(0) : keyWith(request.key)
  return force(forcing, account, encodeForcedSetKey({ account, index: request.index, key }))
}

/** An order without a signature: L1 knows its owner. @throws as {@link forceWithdraw} */
export async function forceOrder(
  forcing: Forcing,
  request: ForcedOrderRequest,
  wallMs: () => number = Date.now,
): Promise<ForcedOperation> {
  const { market, tick, lot } = marketOf(await forcing.settlement.info(), request.market)
  const timeInForce = TIMES_IN_FORCE[request.timeInForce ?? 'gtt']
  const isMaker = timeInForce === TimeInForce.POST_ONLY
  const fee = isMaker ? Math.max(0, market.config.makerFee) : market.config.takerFee
  const now = Math.max(wallMs(), (await forcing.settlement.latestBlock()).timestamp * 1_000)
  const account = await accountOf(forcing)
  const terms = {
    ...{ type: RecordType.ORDER, account, key: 0, market: market.id },
    side: request.side === 'buy' ? Side.BID : Side.ASK,
    ...{ timeInForce, slide: false, replace: false, selfTrade: SelfTrade.CANCEL_TAKER },
    slot: request.slot ?? 1 + Math.floor(Math.random() * SLOTS),
    // Above all that a client which counts with the clock has used.
    seq: now,
    price: stepsOf('price', request.price, tick),
    quantity: stepsOf('size', request.size, lot),
    expiry: now + (request.expiresInMs ?? DEFAULT_EXPIRY_MS),
    maxFeePpm: request.maxFeePpm ?? fee,
    ...{ displayQuantity: 0, stopPrice: 0 },
  }
  return force(forcing, account, encodeForced(terms as OrderTerms))
}

async function force(
  { settlement }: Forcing,
  account: number,
  payload: Uint8Array,
): Promise<ForcedOperation> {
  const sent = await settlement.forceOperation(payload)
  const { inboxDelaySeconds, windowSeconds, genesis } = await settlement.info()
  const taken = (await settlement.block(sent.blockNumber)) ?? (await settlement.latestBlock())
  const dueAt = (taken.timestamp + inboxDelaySeconds) * 1_000
  // Strictly older, in whole seconds.
  const escapableAt = dueAt + genesis.maxLag + (windowSeconds + 1) * 1_000
  return { ...sent, account, dueAt, escapableAt }
}

async function accountOf({ settlement, owner }: Forcing): Promise<AccountId> {
  const account = await settlement.accountOf(owner)
  if (account !== 0) return account as AccountId
  throw new AssayClientError('UNKNOWN_ACCOUNT', `${owner} has no account on this exchange.`)
}

function assetOf({ assets }: DeploymentInfo, name: string | number) {
  const found = assets.find(({ id, symbol }) => symbol === name || `${id}` === `${name}`)
  if (found !== undefined) return found
  const symbols = assets.map(({ symbol }) => symbol).join(', ')
  throw new AssayClientError('UNKNOWN_ASSET', `There is no asset ${name}, only ${symbols}.`)
}

/** As at genesis: a market's assets, lot and tick never change. */
function marketOf(info: DeploymentInfo, name: string | number) {
  const listed = info.genesis.markets.map((market) => {
    const [base, quote] = [assetOf(info, market.config.base), assetOf(info, market.config.quote)]
    return { market, base, quote, symbol: `${base.symbol}-${quote.symbol}` }
  })
  const found = listed.find(({ market, symbol }) => symbol === name || `${market.id}` === `${name}`)
  if (found === undefined) {
    const symbols = listed.map(({ symbol }) => symbol).join(', ')
    throw new AssayClientError('UNKNOWN_MARKET', `There is no market ${name}, only ${symbols}.`)
  }
  const { market, base, quote, symbol } = found
  const baseAtoms = BigInt(market.config.baseUnitsPerLot) * base.unitScale
  const quoteAtoms = BigInt(market.config.quoteUnitsPerTickLot) * quote.unitScale
  const baseOne = 10n ** BigInt(base.decimals)
  const quoteOne = 10n ** BigInt(quote.decimals)
  const lot = decimalStep(baseAtoms, baseOne) ?? noStep(symbol)
  const tick = decimalStep(quoteAtoms * baseOne, baseAtoms * quoteOne) ?? noStep(symbol)
  return { market, lot, tick }
}

function noStep(symbol: string): DecimalStep {
  throw new AssayClientError('UNEXPECTED_ANSWER', `${symbol} has no decimal unit.`)
}
