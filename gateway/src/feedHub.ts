/** WebSocket connections: who listens to what, within which bounds. */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Clock } from '@assay/protocol'
import type { FeedEvent, SequencerApi } from '@assay/sequencer'
import { type WebSocket, WebSocketServer } from 'ws'
import { BookChannel } from './bookChannel.ts'
import { Connection } from './connection.ts'
import type { GatewayLimits } from './limits.ts'
import type { GatewayMetrics } from './metrics.ts'
import { ProblemError } from './problem.ts'
import { RateLimiter } from './rateLimit.ts'
import type { Venue } from './venue.ts'
import { batchView, fillView, orderView, resultView, submissionView } from './views.ts'

/** What the hub is built from. */
export interface HubParts {
  readonly api: SequencerApi
  readonly venue: Venue
  readonly limits: GatewayLimits
  readonly clock: Clock
  readonly metrics: GatewayMetrics
}

const PATH = '/v1/ws'
const ACCOUNT_CHANNELS = ['orders', 'fills']
const OPEN_CHANNELS = ['batches', 'submissions']
/** Close codes, beside the standard ones. */
const CLOSE_SLOW = 4408
const CLOSE_FLOOD = 4429
const CLOSE_STOPPING = 1001

/** Attaches to an HTTP server; `start` subscribes to the feed. */
export class FeedHub {
  private readonly parts: HubParts
  private readonly server: WebSocketServer
  private readonly connections = new Set<Connection>()
  private readonly perIp = new Map<string, number>()
  private readonly books = new Map<number, BookChannel>()
  private readonly topics = new Map<string, Set<Connection>>()
  private readonly messages: RateLimiter
  private stopFeed = (): void => {}
  private timers: NodeJS.Timeout[] = []
  private connectionCount = 0

  constructor(parts: HubParts) {
    const { limits, clock } = parts
    this.parts = parts
    this.messages = new RateLimiter(limits.wsMessages, limits.wsConnections * 2, clock)
    this.server = new WebSocketServer({
      noServer: true,
      maxPayload: limits.wsFrameBytes,
      perMessageDeflate: false,
      clientTracking: false,
    })
  }

  start(http: Server): void {
    const { api, limits } = this.parts
    http.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head))
    this.stopFeed = api.feed.subscribe((event) => this.publish(event))
    const flush = () => {
      for (const book of this.books.values()) book.flush()
    }
    this.timers = [
      setInterval(flush, limits.conflateMs),
      setInterval(() => this.ping(), limits.wsPingMs),
    ]
  }

  stop(): void {
    this.stopFeed()
    for (const timer of this.timers) clearInterval(timer)
    for (const connection of this.connections) connection.close(CLOSE_STOPPING, 'stopping')
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { limits } = this.parts
    const ip = request.socket.remoteAddress ?? ''
    const refusal =
      request.url?.split('?')[0] !== PATH
        ? '404 Not Found'
        : this.connections.size >= limits.wsConnections
          ? '503 Service Unavailable'
          : (this.perIp.get(ip) ?? 0) >= limits.wsConnectionsPerIp
            ? '429 Too Many Requests'
            : null
    if (refusal !== null) {
      socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    this.server.handleUpgrade(request, socket, head, (ws) => this.accept(ws, ip))
  }

  private accept(ws: WebSocket, ip: string): void {
    const { limits, metrics } = this.parts
    this.perIp.set(ip, (this.perIp.get(ip) ?? 0) + 1)
    const key = `${++this.connectionCount}`
    const connection = new Connection(ws, {
      closedBytes: limits.wsClosedBytes,
      subscriptionsMax: limits.wsSubscriptions,
      onSlow: () => {
        metrics.wsClosedSlow.inc()
        connection.close(CLOSE_SLOW, 'reads too slowly')
      },
      onText: (text) => {
        if (this.messages.take(key) === 0) this.handle(connection, text)
        else connection.close(CLOSE_FLOOD, 'too many messages')
      },
      onClose: () => {
        const left = (this.perIp.get(ip) ?? 1) - 1
        if (left === 0) this.perIp.delete(ip)
        else this.perIp.set(ip, left)
        this.connections.delete(connection)
        for (const topic of connection.topics) this.leave(connection, topic)
        metrics.wsClients.set(this.connections.size)
      },
    })
    this.connections.add(connection)
    metrics.wsClients.set(this.connections.size)
  }

  private handle(connection: Connection, text: string): void {
    let id: unknown
    try {
      const message = parseMessage(text)
      id = message.id
      connection.send(JSON.stringify({ id, ...this.answer(connection, message) }))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const { code, message: detail, meta: context } = error
      connection.send(JSON.stringify({ id, type: 'error', code, detail, context }))
    }
  }

  private answer(connection: Connection, message: Message): Record<string, unknown> {
    const { op } = message
    if (op === 'ping') return { type: 'pong', wallMs: this.parts.clock.wallMs() }
    if (op !== 'subscribe' && op !== 'unsubscribe') {
      const context = { ops: ['subscribe', 'unsubscribe', 'ping'] }
      throw new ProblemError('UNKNOWN_OP', 'op is subscribe, unsubscribe or ping.', { context })
    }
    const topic = this.topicOf(message)
    const answer = { type: `${op}d`, channel: message.channel, topic }
    if (op === 'unsubscribe') {
      connection.topics.delete(topic)
      this.leave(connection, topic)
      return answer
    }
    if (connection.topics.has(topic)) return answer
    if (!connection.mayJoin()) {
      throw new ProblemError('TOO_MANY_SUBSCRIPTIONS', 'This connection has no place for more.')
    }
    connection.topics.add(topic)
    // The answer comes first on the wire, then the snapshot.
    queueMicrotask(() => this.join(connection, topic))
    return answer
  }

  /** `book/1`, `orders/7`, `batches`. @throws ProblemError UNKNOWN_CHANNEL, UNKNOWN_MARKET … */
  private topicOf({ channel, market, account }: Message): string {
    const { venue, api } = this.parts
    if (channel === 'book') {
      const id = venue.marketId(String(market), api.query.market)
      if (id !== null && api.query.market(id) !== null) return `book/${id}`
      throw new ProblemError('UNKNOWN_MARKET', 'There is no such market.')
    }
    if (typeof channel === 'string' && ACCOUNT_CHANNELS.includes(channel)) {
      const known = Number.isInteger(account) && api.query.account(account as number) !== null
      if (known) return `${channel}/${account}`
      throw new ProblemError('UNKNOWN_ACCOUNT', 'There is no such account.')
    }
    if (typeof channel === 'string' && OPEN_CHANNELS.includes(channel)) return channel
    const context = { channels: ['book', ...ACCOUNT_CHANNELS, ...OPEN_CHANNELS] }
    throw new ProblemError('UNKNOWN_CHANNEL', 'There is no such channel.', { context })
  }

  private join(connection: Connection, topic: string): void {
    if (!connection.topics.has(topic)) return
    const [channel, id] = topic.split('/')
    if (channel === 'book') {
      this.bookOf(Number(id)).join(connection)
      return
    }
    const members = this.topics.get(topic) ?? new Set()
    members.add(connection)
    this.topics.set(topic, members)
  }

  private leave(connection: Connection, topic: string): void {
    const [channel, id] = topic.split('/')
    if (channel === 'book') this.books.get(Number(id))?.leave(connection)
    const members = this.topics.get(topic)
    members?.delete(connection)
    if (members?.size === 0) this.topics.delete(topic)
  }

  private bookOf(market: number): BookChannel {
    const known = this.books.get(market)
    if (known !== undefined) return known
    const { limits, metrics } = this.parts
    const onResync = () => metrics.wsResyncs.inc()
    const options = { market, levels: limits.bookLevels, slowBytes: limits.wsSlowBytes, onResync }
    const book = new BookChannel(options, this.parts)
    this.books.set(market, book)
    return book
  }

  private publish(event: FeedEvent): void {
    const { venue, api } = this.parts
    switch (event.type) {
      case 'book':
        this.books.get(event.market)?.take(event)
        return
      case 'order': {
        const { account } = event.result
        const open = event.open === null ? null : orderView(venue, api.query, event.open)
        this.send(`orders/${account}`, 'orders', {
          account,
          result: resultView(event.result),
          open,
        })
        return
      }
      case 'fill':
        this.send(`fills/${event.fill.account}`, 'fills', fillView(venue, api.query, event.fill))
        return
      case 'batch':
        this.send('batches', 'batches', batchView(event.batch))
        return
      case 'submission':
        this.send('submissions', 'submissions', submissionView(event.submission))
    }
  }

  /** Not conflated: a reader that cannot keep up is closed rather than left with a hole. */
  private send(topic: string, channel: string, data: object): void {
    const members = this.topics.get(topic)
    if (members === undefined) return
    const text = JSON.stringify({ channel, type: 'event', data })
    for (const connection of members) connection.send(text)
  }

  private ping(): void {
    for (const connection of this.connections) connection.ping()
  }
}

interface Message {
  readonly op: unknown
  readonly id?: string | number
  readonly channel?: unknown
  readonly market?: unknown
  readonly account?: unknown
}

function parseMessage(text: string): Message {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ProblemError('MALFORMED_JSON', 'The message is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ProblemError('INVALID_FIELD', 'A message is an object with op.')
  }
  const { id, ...message } = value as Message
  const echoed = typeof id === 'number' || (typeof id === 'string' && id.length <= 64)
  return echoed ? { ...message, id } : message
}
