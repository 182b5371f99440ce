/**
 * What the API shows. Prices, sizes and amounts of tokens are decimal strings; names that end in
 * Ticks, Lots or Units are the integers that are signed and hashed.
 */
import {
  type AccountHead,
  encodeSignedHeader,
  formatSteps,
  KeyKind,
  type Market,
  MarketStatus,
  type Receipt,
  type SessionKey,
  Side,
  toHex,
} from '@assay/protocol'
import type {
  ActionResult,
  BatchView,
  DepositView,
  FillView,
  OrderFate,
  OrderView,
  Query,
  RecordResult,
  SubmissionView,
  WithdrawalView,
} from '@assay/sequencer'
import type { Venue } from './venue.ts'

const STATUS_NAMES = Object.entries(MarketStatus)
const sideName = (side: Side) => (side === Side.BID ? 'buy' : 'sell')

/** `statusUntil` in ms, null for ever; `bandReference` is the price that `bands` are around. */
export function marketView(venue: Venue, id: number, market: Market) {
  const { config, head, bands } = market
  const { tick, lot } = venue.scale(id, config)
  const status = STATUS_NAMES.find(([, code]) => code === head.status)?.[0] ?? 'UNLISTED'
  const asset = (assetId: number) => {
    const { symbol, decimals, token, unitScale } = venue.asset(assetId)
    return { id: assetId, symbol, decimals, token, unitScale: `${unitScale}` }
  }
  return {
    market: id,
    symbol: venue.marketSymbol(id),
    base: asset(config.base),
    quote: asset(config.quote),
    ...venue.describe(id, market),
    baseUnitsPerLot: `${config.baseUnitsPerLot}`,
    quoteUnitsPerTickLot: `${config.quoteUnitsPerTickLot}`,
    takerFeePpm: config.takerFee,
    makerFeePpm: config.makerFee,
    minQuantity: formatSteps(config.minQuantity, lot),
    minQuantityLots: `${config.minQuantity}`,
    status,
    statusUntil: head.statusUntil === 0 ? null : head.statusUntil,
    lastPrice: head.lastPrice === 0 ? null : formatSteps(head.lastPrice, tick),
    bands: bands.warnPpm === 0 && bands.haltPpm === 0 ? null : bands,
    bandReference: head.bandRef === 0 ? null : formatSteps(head.bandRef, tick),
  }
}

/** Null when there is none. `until`: when it falls, ms, unless a record comes before. */
export function deadmanView({ deadman, interval }: AccountHead) {
  return interval === 0 ? null : { intervalSeconds: interval, until: deadman }
}

export function resultView(result: RecordResult) {
  const { status, statusName, filled, resting, fills, actions, ...rest } = result
  return {
    status: statusName,
    statusCode: status,
    ...rest,
    filledLots: `${filled}`,
    restingLots: `${resting}`,
    fills: fills.map((fill) => ({ priceTicks: `${fill.price}`, quantityLots: `${fill.quantity}` })),
    ...(actions === null ? {} : { actions: actions.map(actionView) }),
  }
}

function actionView({ slot, status, statusName, resting }: ActionResult) {
  return { slot, status: statusName, statusCode: status, restingLots: `${resting}` }
}

export function receiptView(receipt: Receipt) {
  return {
    opSeq: receipt.opSeq,
    opHash: toHex(receipt.opHash),
    path: receipt.path.map(toHex),
    batchId: receipt.header.batchId,
    /** Canonical bytes of header and signature, as gossiped. */
    signedHeader: toHex(encodeSignedHeader(receipt)),
  }
}

/** Formats prices and sizes of one market. */
function inMarket(venue: Venue, query: Query, id: number) {
  const market = query.market(id)
  if (market === null) return { symbol: `#${id}`, price: String, size: String }
  const { tick, lot } = venue.scale(id, market.config)
  return {
    symbol: venue.marketSymbol(id),
    price: (ticks: number) => formatSteps(ticks, tick),
    size: (lots: number) => formatSteps(lots, lot),
  }
}

export function orderView(venue: Venue, query: Query, order: OrderView) {
  const show = inMarket(venue, query, order.market)
  return {
    account: order.account,
    slot: order.slot,
    seq: order.seq,
    market: order.market,
    symbol: show.symbol,
    side: sideName(order.side),
    price: show.price(order.price),
    remaining: show.size(order.quantity),
    expiry: order.expiry,
    priceTicks: `${order.price}`,
    remainingLots: `${order.quantity}`,
  }
}

export function fateView(venue: Venue, query: Query, fate: OrderFate) {
  if (fate.kind !== 'known') return { fate: fate.kind }
  const open = fate.open === null ? null : orderView(venue, query, fate.open)
  return { fate: fate.kind, result: resultView(fate.result), open }
}

export function fillView(venue: Venue, query: Query, fill: FillView) {
  const show = inMarket(venue, query, fill.market)
  const { price, quantity, side, ...rest } = fill
  return {
    ...rest,
    symbol: show.symbol,
    side: sideName(side),
    price: show.price(price),
    size: show.size(quantity),
    priceTicks: `${price}`,
    quantityLots: `${quantity}`,
  }
}

/** `[price, size]` rows, best first. */
export function levelRows(
  venue: Venue,
  query: Query,
  market: number,
  levels: readonly { readonly price: number; readonly quantity: number }[],
): readonly (readonly [price: string, size: string])[] {
  const show = inMarket(venue, query, market)
  return levels.map((level) => [show.price(level.price), show.size(level.quantity)] as const)
}

export function depositView(venue: Venue, deposit: DepositView) {
  const { amount, asset, ...rest } = deposit
  return { ...rest, asset, ...amountFields(venue, asset, amount) }
}

export function withdrawalView(venue: Venue, withdrawal: WithdrawalView) {
  const { amount, asset, owner, proof, ...rest } = withdrawal
  return {
    ...rest,
    owner: toHex(owner),
    asset,
    ...amountFields(venue, asset, amount),
    proof: proof === null ? null : proof.map(toHex),
  }
}

function amountFields(venue: Venue, asset: number, units: number) {
  const { symbol } = venue.asset(asset)
  return { symbol, amount: venue.amount(asset, units), amountUnits: `${units}` }
}

export function balanceView(
  venue: Venue,
  asset: number,
  balance: { readonly free: number; readonly locked: number },
) {
  return {
    asset,
    symbol: venue.asset(asset).symbol,
    free: venue.amount(asset, balance.free),
    locked: venue.amount(asset, balance.locked),
    freeUnits: `${balance.free}`,
    lockedUnits: `${balance.locked}`,
  }
}

export function batchView({ header: signed, stage }: BatchView) {
  const { header } = signed
  return {
    batchId: header.batchId,
    stage,
    term: header.term,
    submission: header.submission,
    firstOpSeq: header.firstOpSeq,
    count: header.count,
    inboxTo: header.inboxTo,
    tClose: header.tClose,
    prevHash: toHex(header.prevHash),
    inputRoot: toHex(header.inputRoot),
    signedHeader: toHex(encodeSignedHeader(signed)),
  }
}

export function submissionView(submission: SubmissionView) {
  const { inputsId, claimId, stateRoot, ...rest } = submission
  return {
    ...rest,
    inputsId: toHex(inputsId),
    claimId: claimId === null ? null : toHex(claimId),
    stateRoot: toHex(stateRoot),
  }
}

/** A session key. `expiry` in ms, `maxNotional` in quote units, 65,535 among `markets` is any. */
export function keyView(key: number, leaf: SessionKey) {
  return {
    key,
    kind: leaf.kind === KeyKind.EMPTY ? 'revoked' : 'session',
    address: toHex(leaf.address),
    generation: leaf.generation,
    opMask: leaf.opMask,
    expiry: leaf.expiry,
    maxNotional: `${leaf.maxNotional}`,
    markets: leaf.markets.filter((market) => market !== 0),
  }
}
