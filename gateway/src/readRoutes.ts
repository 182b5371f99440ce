/** Everything that is asked and changes nothing. */
import { isZero, RANGES, Side, toHex } from '@assay/protocol'
import type { Query, SequencerApi } from '@assay/sequencer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GatewayLimits } from './limits.ts'
import { invalidField, ProblemError } from './problem.ts'
import type { Venue } from './venue.ts'
import * as views from './views.ts'

/** What the read routes need. */
export interface ReadOptions {
  readonly api: SequencerApi
  readonly venue: Venue
  readonly limits: GatewayLimits
  readonly wallMs: () => number
}

type Params = Readonly<Record<string, string>>
const INTEGER = /^(0|[1-9]\d{0,15})$/

function textOf(from: unknown, name: string): string | undefined {
  const value = (from as Params)[name]
  return typeof value === 'string' ? value : undefined
}

function integerOf(name: string, text: string | undefined, max: number, otherwise?: number) {
  if (text === undefined && otherwise !== undefined) return otherwise
  const value = text !== undefined && INTEGER.test(text) ? Number(text) : Number.NaN
  if (value <= max) return value
  throw invalidField(name, `an integer from 0 to ${max}`)
}

const pathInteger = (request: FastifyRequest, name: string, max: number) =>
  integerOf(name, textOf(request.params, name), max)

/** `since` and `limit` of a list. */
function pageOf(request: FastifyRequest, limits: GatewayLimits) {
  const { query } = request
  const since = integerOf('since', textOf(query, 'since'), Number.MAX_SAFE_INTEGER, 0)
  const limit = integerOf('limit', textOf(query, 'limit'), limits.pageRows, 100)
  return { since, limit }
}

/** A path's account: an id, or the owner's address. @throws ProblemError UNKNOWN_ACCOUNT */
function accountOf(request: FastifyRequest, query: Query) {
  const text = textOf(request.params, 'account') ?? ''
  const isAddress = /^0x[0-9a-fA-F]{40}$/.test(text)
  const id = isAddress
    ? query.accountOf(Uint8Array.from(Buffer.from(text.slice(2), 'hex')))
    : integerOf('account', text, RANGES.account[1])
  const account = id === null ? null : query.account(id)
  if (id === null || account === null || isZero(account.owner)) {
    throw new ProblemError('UNKNOWN_ACCOUNT', `There is no account ${text}.`)
  }
  return { id, ...account }
}

const KEY_INDICES = Array.from({ length: 15 }, (_, i) => i + 1)

/** Registers the GET routes under /v1. */
export function readRoutes(app: FastifyInstance, options: ReadOptions): void {
  venueRoutes(app, options)
  accountRoutes(app, options)
  batchRoutes(app, options)
}

function venueRoutes(app: FastifyInstance, { api, venue, limits, wallMs }: ReadOptions): void {
  const { query, feed } = api
  const marketOf = (request: FastifyRequest) => {
    const text = textOf(request.params, 'market') ?? ''
    const id = venue.marketId(text, query.market)
    const market = id === null ? null : query.market(id)
    if (id !== null && market !== null) return { id, market }
    throw new ProblemError('UNKNOWN_MARKET', `There is no market ${text.slice(0, 40)}.`)
  }

  app.get('/v1/time', async () => ({ wallMs: wallMs(), clockMs: query.time() }))

  app.get('/v1/info', async () => {
    const { assets, markets, ...info } = venue.info
    const domain = { name: 'Assay', version: '1', chainId: info.chainId }
    const salt = `0x${info.shard.toString(16).padStart(64, '0')}`
    const shown = assets.map((asset) => ({ ...asset, unitScale: `${asset.unitScale}` }))
    return {
      ...info,
      domain: { ...domain, verifyingContract: info.vault, salt },
      assets: shown,
      implementations: query.health().implementations,
    }
  })

  app.get('/v1/markets', async () => ({
    markets: venue.marketIds(query.market).flatMap((id) => {
      const market = query.market(id)
      return market === null ? [] : [views.marketView(venue, id, market)]
    }),
  }))

  app.get('/v1/markets/:market', async (request) => {
    const { id, market } = marketOf(request)
    return views.marketView(venue, id, market)
  })

  app.get('/v1/markets/:market/book', async (request) => {
    const { id } = marketOf(request)
    const depth = integerOf('depth', textOf(request.query, 'depth'), limits.bookLevels, 50)
    const side = (of: Side) => views.levelRows(venue, query, id, query.depth(id, of, depth))
    return {
      market: id,
      symbol: venue.marketSymbol(id),
      sequence: feed.bookSequence(id),
      bids: side(Side.BID),
      asks: side(Side.ASK),
    }
  })
}

function accountRoutes(app: FastifyInstance, { api, venue, limits }: ReadOptions): void {
  const { query } = api

  /** Those that were ever set, revoked ones too: their generation is what the next is told by. */
  const keysOf = (account: number) =>
    KEY_INDICES.map((index) => views.keyView(index, query.key(account, index))).filter(
      ({ generation }) => generation > 0,
    )

  app.get('/v1/accounts/:account', async (request) => {
    const { id, ...head } = accountOf(request, query)
    const { owner, epoch } = head
    const balances = venue.info.assets.map((asset) =>
      views.balanceView(venue, asset.id, query.balance(id, asset.id)),
    )
    const keys = [{ key: 0, kind: 'owner', address: toHex(owner), generation: 0 }, ...keysOf(id)]
    const deadman = views.deadmanView(head)
    return { account: id, owner: toHex(owner), epoch, deadman, keys, balances }
  })

  app.get('/v1/accounts/:account/slots/:slot', async (request) => {
    const { id } = accountOf(request, query)
    const slot = pathInteger(request, 'slot', RANGES.slot[1])
    const open = query.openOrders(id).find((order) => order.slot === slot)
    return {
      account: id,
      slot,
      lastSeq: query.lastSeq(id, slot),
      open: open === undefined ? null : views.orderView(venue, query, open),
    }
  })

  app.get('/v1/accounts/:account/orders', async (request) => {
    const { id } = accountOf(request, query)
    return { orders: query.openOrders(id).map((order) => views.orderView(venue, query, order)) }
  })

  app.get('/v1/accounts/:account/fills', async (request) => {
    const { id } = accountOf(request, query)
    const { since, limit } = pageOf(request, limits)
    const fills = query.fills(id, since, limit)
    return { fills: fills.map((fill) => views.fillView(venue, query, fill)) }
  })

  app.get('/v1/accounts/:account/deposits', async (request) => {
    const { id } = accountOf(request, query)
    return { deposits: query.deposits(id).map((one) => views.depositView(venue, one)) }
  })

  app.get('/v1/accounts/:account/withdrawals', async (request) => {
    const { id } = accountOf(request, query)
    return { withdrawals: query.withdrawals(id).map((one) => views.withdrawalView(venue, one)) }
  })

  app.get('/v1/orders/:account/:slot/:seq', async (request) => {
    const { id } = accountOf(request, query)
    const slot = pathInteger(request, 'slot', RANGES.slot[1])
    const seq = pathInteger(request, 'seq', RANGES.seq[1])
    const fate = views.fateView(venue, query, query.order(id, slot, seq))
    return { account: id, slot, seq, ...fate }
  })
}

function batchRoutes(app: FastifyInstance, { api, limits }: ReadOptions): void {
  const { query } = api

  app.get('/v1/batches', async (request) => {
    const { since, limit } = pageOf(request, limits)
    return { batches: query.batches(since, limit).map(views.batchView) }
  })

  app.get('/v1/batches/:id', async (request) => {
    const id = pathInteger(request, 'id', Number.MAX_SAFE_INTEGER)
    const near = query.batches(Math.max(id - 1, 0), 3)
    const batch = near.find((one) => one.header.header.batchId === id)
    if (batch === undefined) throw new ProblemError('NOT_FOUND', `There is no batch ${id} yet.`)
    return views.batchView(batch)
  })

  app.get('/v1/receipts/:opSeq', async (request) => {
    const opSeq = pathInteger(request, 'opSeq', RANGES.opSeq[1])
    const receipt = query.receipt(opSeq)
    if (receipt !== null) return views.receiptView(receipt)
    throw new ProblemError('NOT_FOUND', `No record starts at ${opSeq}.`)
  })

  app.get('/v1/submissions', async (request) => {
    const { since, limit } = pageOf(request, limits)
    return { submissions: query.submissions(since, limit).map(views.submissionView) }
  })
}
