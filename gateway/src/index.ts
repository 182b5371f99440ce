/** The door: a gateway over an injected sequencer. */
import type { AddressInfo } from 'node:net'
import type { Clock } from '@assay/protocol'
import type { SequencerApi } from '@assay/sequencer'
import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import { FeedHub } from './feedHub.ts'
import { DEFAULT_LIMITS, type GatewayLimits } from './limits.ts'
import { createMetrics } from './metrics.ts'
import { createServer } from './server.ts'
import { Venue, type VenueInfo } from './venue.ts'

export { DEFAULT_LIMITS, type GatewayLimits, type Rate } from './limits.ts'
export { httpStatusOf, type Problem } from './problem.ts'
export type { AssetInfo, MarketInfo, VenueInfo } from './venue.ts'

/** Where to listen and what to be called; port 0 picks a free one. */
export interface GatewayOptions {
  readonly host: string
  readonly port: number
  readonly venue: VenueInfo
  readonly limits?: Partial<GatewayLimits>
}

/** The world that the gateway runs in. */
export interface GatewayDependencies {
  readonly api: SequencerApi
  readonly clock: Clock
  readonly registry: Registry
  /** Told of errors that are ours, never of those of clients. */
  readonly onError: (error: unknown, requestId: string) => void
}

/** REST and WebSocket of one sequencer. */
export interface Gateway {
  /** For tests through `inject`. */
  readonly app: FastifyInstance
  /** Listens; answers with the URL. @throws Error EADDRINUSE */
  start(): Promise<string>
  /** Refuses new connections, closes WebSockets, ends what is in flight. */
  stop(): Promise<void>
}

/** Does no work until `start`. */
export function createGateway(
  options: GatewayOptions,
  { api, clock, registry, onError }: GatewayDependencies,
): Gateway {
  const limits: GatewayLimits = { ...DEFAULT_LIMITS, ...options.limits }
  const venue = new Venue(options.venue)
  const metrics = createMetrics(registry)
  const app = createServer({ api, venue, limits, clock, metrics, onError })
  const hub = new FeedHub({ api, venue, limits, clock, metrics })
  return {
    app,
    async start() {
      await app.listen({ host: options.host, port: options.port })
      hub.start(app.server)
      const { port } = app.server.address() as AddressInfo
      return `http://${options.host}:${port}`
    },
    async stop() {
      hub.stop()
      await app.close()
    },
  }
}
