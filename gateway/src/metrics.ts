/** Counters of the gateway, in a registry that the composition owns. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** The registry with what the gateway counts in it. */
export interface GatewayMetrics {
  readonly registry: Registry
  readonly requests: Counter<'route' | 'status'>
  readonly seconds: Histogram<'route'>
  readonly records: Counter<'code'>
  readonly wsClients: Gauge
  readonly wsResyncs: Counter
  readonly wsClosedSlow: Counter
}

/** Registers the metrics; once a registry. */
export function createMetrics(registry: Registry): GatewayMetrics {
  const registers = [registry]
  return {
    registry,
    requests: new Counter({
      name: 'assay_http_requests_total',
      help: 'HTTP requests by route and status',
      labelNames: ['route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'assay_http_request_seconds',
      help: 'Seconds from request to response',
      labelNames: ['route'],
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    records: new Counter({
      name: 'assay_records_total',
      help: 'Submitted records by outcome',
      labelNames: ['code'],
      registers,
    }),
    wsClients: new Gauge({
      name: 'assay_ws_clients',
      help: 'Open WebSocket connections',
      registers,
    }),
    wsResyncs: new Counter({
      name: 'assay_ws_resyncs_total',
      help: 'Book snapshots sent again to slow readers',
      registers,
    }),
    wsClosedSlow: new Counter({
      name: 'assay_ws_closed_slow_total',
      help: 'Connections closed with 4408',
      registers,
    }),
  }
}
