/** Bounds of one gateway. All are on by default; an operator may change them. */

/** A token bucket: `perSecond` refills, at most `burst` are held. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

/** Bytes, milliseconds, counts. */
export interface GatewayLimits {
  readonly bodyBytes: number
  /** Body of POST /v1/records. */
  readonly batchBodyBytes: number
  readonly batchRecords: number
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  /** How long a submission waits for its acknowledgement. */
  readonly ackTimeoutMs: number
  readonly connections: number
  /** Everything that is not a submission, per IP address. */
  readonly readsPerIp: Rate
  readonly ordersPerIp: Rate
  readonly cancelsPerIp: Rate
  /** Charged only for what the account signed: strangers cannot use an account's rate up. */
  readonly ordersPerAccount: Rate
  readonly cancelsPerAccount: Rate
  /** Addresses and accounts whose buckets are remembered. */
  readonly rateKeys: number
  /** Submissions that wait for their acknowledgement; cancels have places of their own. */
  readonly ordersInFlight: number
  readonly cancelsInFlight: number
  readonly wsConnections: number
  readonly wsConnectionsPerIp: number
  readonly wsSubscriptions: number
  readonly wsFrameBytes: number
  readonly wsMessages: Rate
  readonly wsPingMs: number
  /** Book deltas of one market are joined for so long (20 Hz). */
  readonly conflateMs: number
  /** Unsent bytes of one client from which book deltas are dropped until it gets a snapshot … */
  readonly wsSlowBytes: number
  /** … and from which the connection is closed with 4408. */
  readonly wsClosedBytes: number
  readonly bookLevels: number
  readonly pageRows: number
}

/** Good for one small machine. */
export const DEFAULT_LIMITS: GatewayLimits = {
  bodyBytes: 4_096,
  batchBodyBytes: 65_536,
  batchRecords: 64,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  ackTimeoutMs: 10_000,
  connections: 4_096,
  readsPerIp: { perSecond: 1_000, burst: 2_000 },
  ordersPerIp: { perSecond: 1_000, burst: 2_000 },
  cancelsPerIp: { perSecond: 2_000, burst: 4_000 },
  ordersPerAccount: { perSecond: 200, burst: 400 },
  cancelsPerAccount: { perSecond: 400, burst: 800 },
  rateKeys: 65_536,
  ordersInFlight: 2_048,
  cancelsInFlight: 2_048,
  wsConnections: 2_048,
  wsConnectionsPerIp: 128,
  wsSubscriptions: 64,
  wsFrameBytes: 4_096,
  wsMessages: { perSecond: 20, burst: 100 },
  wsPingMs: 15_000,
  conflateMs: 50,
  wsSlowBytes: 262_144,
  wsClosedBytes: 1_048_576,
  bookLevels: 500,
  pageRows: 1_000,
}
