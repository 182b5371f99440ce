import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { BookChannel } from '../../gateway/src/bookChannel.ts'
import { Venue } from '../../gateway/src/venue.ts'
import { createEngineApi, VENUE } from './engineApi.ts'
import { bobSells, createVenue, order } from './signing.ts'

type Json = Record<string, unknown> & { bids?: [string, string][]; asks?: [string, string][] }
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A client whose `next` waits for the next message. */
class Client {
  readonly closed: Promise<number>
  readonly opened: Promise<void>
  readonly ws: WebSocket
  private readonly received: Json[] = []
  private waiting: (() => void) | null = null

  constructor(url: string) {
    this.ws = new WebSocket(url)
    this.opened = new Promise((resolve, reject) => {
      this.ws.on('open', () => resolve())
      this.ws.on('error', reject)
    })
    this.opened.catch(() => {})
    this.closed = new Promise((resolve) => this.ws.on('close', (code) => resolve(code)))
    this.ws.on('message', (data) => {
      this.received.push(JSON.parse(String(data)))
      this.waiting?.()
    })
    cleanups.push(() => this.ws.terminate())
  }

  async next(): Promise<Json> {
    while (this.received.length === 0) {
      await new Promise<void>((resolve) => {
        this.waiting = resolve
      })
    }
    return this.received.shift() as Json
  }

  async ask(message: unknown): Promise<Json> {
    await this.opened
    this.ws.send(typeof message === 'string' ? message : JSON.stringify(message))
    return this.next()
  }
}

async function started(limits: Parameters<typeof createVenue>[0] = {}) {
  const venue = createVenue({ conflateMs: 5, ...limits })
  const url = await venue.gateway.start()
  cleanups.push(() => venue.gateway.stop())
  const connect = () => new Client(`${url.replace('http', 'ws')}/v1/ws`)
  return { ...venue, url, connect }
}

/** Applies snapshot or delta to a map of price → size. */
function apply(book: Map<string, string>, rows: readonly [string, string][]): void {
  for (const [price, size] of rows) {
    if (Number(size) === 0) book.delete(price)
    else book.set(price, size)
  }
}

test('a snapshot and the deltas after it give the same book as REST, without a gap', async () => {
  const { connect, post, get } = await started()
  await post('/v1/orders', order())
  const client = connect()
  const answer = await client.ask({ op: 'subscribe', channel: 'book', market: 'ETH-USDC', id: 7 })
  expect(answer).toMatchObject({ id: 7, type: 'subscribed', topic: 'book/1' })
  const snapshot = await client.next()
  expect(snapshot).toMatchObject({ type: 'snapshot', sequence: 1, bids: [['3001.50', '1.500']] })
  const bids = new Map(snapshot.bids)
  const asks = new Map(snapshot.asks)
  await post('/v1/orders', order({ slot: 2, price: 300_100 }))
  await post('/v1/orders', bobSells({ quantity: 500 }))
  await post('/v1/orders', bobSells({ slot: 2, price: 400_000 }))
  let sequence = snapshot.sequence
  while (sequence !== 4) {
    const delta = await client.next()
    expect(delta).toMatchObject({ type: 'delta', prev: sequence })
    sequence = delta.sequence
    apply(bids, delta.bids ?? [])
    apply(asks, delta.asks ?? [])
  }
  const { body } = await get('/v1/markets/1/book')
  expect([...bids].sort()).toEqual(body.bids.toSorted())
  expect([...asks].sort()).toEqual(body.asks.toSorted())
})

test('own orders are told one by one', async () => {
  const { connect, post } = await started()
  const client = connect()
  await client.ask({ op: 'subscribe', channel: 'orders', account: 1 })
  await post('/v1/orders', bobSells())
  await post('/v1/orders', order())
  expect(await client.next()).toMatchObject({
    channel: 'orders',
    data: {
      account: 1,
      result: { status: 'OK', filledLots: '1500', restingLots: '0' },
      open: null,
    },
  })
})

test.each([
  ['not JSON', '{', 'MALFORMED_JSON'],
  ['an array', '[]', 'INVALID_FIELD'],
  ['an unknown op', { op: 'dance' }, 'UNKNOWN_OP'],
  ['an unknown channel', { op: 'subscribe', channel: 'tea' }, 'UNKNOWN_CHANNEL'],
  ['a channel named as a method', { op: 'subscribe', channel: '__proto__' }, 'UNKNOWN_CHANNEL'],
  ['an unknown market', { op: 'subscribe', channel: 'book', market: 9 }, 'UNKNOWN_MARKET'],
  ['an unknown account', { op: 'subscribe', channel: 'orders', account: 9 }, 'UNKNOWN_ACCOUNT'],
])('%s is answered with an error and the connection lives', async (_, message, code) => {
  const { connect } = await started()
  const client = connect()
  expect(await client.ask(message)).toMatchObject({ type: 'error', code })
  expect(await client.ask({ op: 'ping' })).toMatchObject({ type: 'pong' })
})

test('a frame above 4 KiB closes with 1009, too many messages with 4429', async () => {
  const { connect } = await started({ wsMessages: { perSecond: 1, burst: 2 } })
  const large = connect()
  await large.opened
  large.ws.send('x'.repeat(5_000))
  expect(await large.closed).toBe(1009)
  const flood = connect()
  await flood.opened
  for (let i = 0; i < 3; i++) flood.ws.send('{"op":"ping"}')
  expect(await flood.closed).toBe(4429)
})

test('one address has so many connections, and a subscription list an end', async () => {
  const { connect } = await started({ wsConnectionsPerIp: 1, wsSubscriptions: 1 })
  const client = connect()
  await client.opened
  await expect(connect().opened).rejects.toThrow('429')
  await client.ask({ op: 'subscribe', channel: 'batches' })
  const more = await client.ask({ op: 'subscribe', channel: 'orders', account: 1 })
  expect(more).toMatchObject({ code: 'TOO_MANY_SUBSCRIPTIONS' })
  await client.ask({ op: 'unsubscribe', channel: 'batches' })
  const now = await client.ask({ op: 'subscribe', channel: 'orders', account: 1 })
  expect(now).toMatchObject({ type: 'subscribed' })
})

test('stopping closes with 1001', async () => {
  const { connect, gateway } = await started()
  const client = connect()
  await client.opened
  await gateway.stop()
  expect(await client.closed).toBe(1001)
})

test('a client that stops reading is closed with 4408 and its memory is bounded', async () => {
  const { connect, api, gateway } = await started({ wsClosedBytes: 65_536 })
  const client = connect()
  await client.ask({ op: 'subscribe', channel: 'batches' })
  client.ws.pause()
  const closedSlow = async () =>
    (await gateway.app.inject({ url: '/metrics' })).payload.match(/closed_slow_total (\d+)/)?.[1]
  const batch = { header: (await firstBatch()).header, stage: 'durable' } as const
  let sent = 0
  while ((await closedSlow()) === '0' && sent < 200) {
    for (let i = 0; i < 1_000; i++) api.emit({ type: 'batch', batch })
    sent += 1
  }
  expect(await closedSlow()).not.toBe('0')
})

async function firstBatch() {
  const { post, api } = createVenue()
  await post('/v1/orders', order())
  const [batch] = api.query.batches(0, 1)
  if (batch === undefined) throw new Error('a batch was made')
  return batch
}

test('a slow reader misses deltas, then gets a snapshot; a quick one never notices', async () => {
  const api = createEngineApi([])
  let resyncs = 0
  const options = { market: 1, levels: 10, slowBytes: 100, onResync: () => resyncs++ }
  const channel = new BookChannel(options, { api, venue: new Venue(VENUE) })
  const reader = () => ({
    bytes: 0,
    got: [] as Json[],
    backlog() {
      return this.bytes
    },
    send(text: string) {
      this.got.push(JSON.parse(text))
    },
  })
  const slow = reader()
  const quick = reader()
  channel.join(slow)
  channel.join(quick)
  const event = (sequence: number) =>
    ({
      type: 'book',
      market: 1,
      sequence,
      bids: [{ price: sequence, quantity: 5 }],
      asks: [],
    }) as const
  channel.take(event(1))
  channel.flush()
  slow.bytes = 101
  channel.take(event(2))
  channel.take(event(3))
  channel.flush()
  slow.bytes = 0
  channel.flush()
  channel.take(event(4))
  channel.flush()
  const told = (got: Json[]) => got.map(({ type, prev, sequence }) => [type, prev, sequence])
  expect(told(slow.got)).toEqual([
    ['snapshot', undefined, 0],
    ['delta', 0, 1],
    ['snapshot', undefined, 3],
    ['delta', 3, 4],
  ])
  expect(told(quick.got)).toEqual([
    ['snapshot', undefined, 0],
    ['delta', 0, 1],
    ['delta', 1, 3],
    ['delta', 3, 4],
  ])
  expect(resyncs).toBe(1)
})
