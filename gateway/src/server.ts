/** The HTTP side: routes, limits, errors. */
import { randomUUID } from 'node:crypto'
import type { Clock } from '@assay/protocol'
import type { SequencerApi } from '@assay/sequencer'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { bodySchema, type OperationName, recordsSchema, type SignedBody } from './bodies.ts'
import type { GatewayLimits } from './limits.ts'
import type { GatewayMetrics } from './metrics.ts'
import { ProblemError, problemOf } from './problem.ts'
import { RateLimiter } from './rateLimit.ts'
import { readRoutes } from './readRoutes.ts'
import { Submissions } from './submissions.ts'
import type { Venue } from './venue.ts'

/** What the server is built from. */
export interface ServerParts {
  readonly api: SequencerApi
  readonly venue: Venue
  readonly limits: GatewayLimits
  readonly clock: Clock
  readonly metrics: GatewayMetrics
  /** Told of errors that are ours, never of those of clients. */
  readonly onError: (error: unknown, requestId: string) => void
}

const WRITE_PATHS: Readonly<Record<string, OperationName>> = {
  '/v1/orders': 'Order',
  '/v1/orders/cancel': 'Cancel',
  '/v1/orders/amend': 'Amend',
  '/v1/orders/cancel-all': 'CancelAll',
  '/v1/orders/quotes': 'MassQuote',
  '/v1/withdrawals': 'Withdraw',
  '/v1/keys': 'SetKey',
  '/v1/deadman': 'Deadman',
}
const RECORDS_PATH = '/v1/records'

/** An app that is ready for `inject` or `listen`; holds no state that matters. */
export function createServer(parts: ServerParts): FastifyInstance {
  const { limits, api, venue, clock, metrics } = parts
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    // Longer than the longest answer may take: an idle socket is closed, a waiting one is not.
    connectionTimeout: limits.requestTimeoutMs + limits.ackTimeoutMs,
    http: {
      headersTimeout: limits.headersTimeoutMs,
      // Node looks for late headers this often; its default is half a minute.
      connectionsCheckingInterval: 500,
    },
    keepAliveTimeout: 30_000,
    logger: false,
    exposeHeadRoutes: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 100 },
    // Nothing is coerced, dropped or filled in: a body is right or refused.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    // Paths that do not decode are refused before any handler of ours is asked.
    frameworkErrors: (error, request, reply) => sendProblem(problemErrorOf(error), request, reply),
  })
  app.removeContentTypeParser('text/plain')
  app.server.maxConnections = limits.connections
  handleErrors(app, parts)
  const reads = new RateLimiter(limits.readsPerIp, limits.rateKeys, clock)
  const onOutcome = (code: string) => metrics.records.inc({ code })
  const submissions = new Submissions({ venue, limits, onOutcome }, { api, clock })
  // Before the body is read: a flood costs a look-up, not a parse.
  app.addHook('onRequest', async (request, reply) => {
    reply.header('access-control-allow-origin', '*')
    if (isProbe(request.url) || request.method === 'OPTIONS') return
    if (request.method === 'POST') {
      submissions.chargeAddress(request.ip, request.url.startsWith('/v1/orders/cancel'))
      return
    }
    const wait = reads.take(request.ip)
    if (wait === 0) return
    const detail = `Reads of this address are used up for ${wait} ms.`
    throw new ProblemError('RATE_LIMITED', detail, { retryAfterMs: wait })
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    metrics.requests.inc({ route, status: reply.statusCode })
    metrics.seconds.observe({ route }, reply.elapsedTime / 1_000)
  })
  app.options('/*', async (_, reply) => {
    reply.header('access-control-allow-methods', 'GET, POST')
    reply.header('access-control-allow-headers', 'content-type')
    return reply.code(204).send()
  })
  writeRoutes(app, submissions, limits)
  readRoutes(app, { api, venue, limits, wallMs: () => clock.wallMs() })
  healthRoutes(app, parts)
  return app
}

function isProbe(url: string): boolean {
  return url.startsWith('/health') || url.startsWith('/metrics')
}

function writeRoutes(app: FastifyInstance, submissions: Submissions, limits: GatewayLimits): void {
  for (const [path, name] of Object.entries(WRITE_PATHS)) {
    app.post(path, { schema: { body: bodySchema(name) } }, async (request) =>
      submissions.operation(name, request.body as SignedBody, request.ip),
    )
  }
  const schema = { body: recordsSchema(limits.batchRecords) }
  app.post(RECORDS_PATH, { schema, bodyLimit: limits.batchBodyBytes }, async (request) => {
    const { records } = request.body as { records: readonly string[] }
    // The request paid for one; the others are charged like requests of their own.
    const one = async (record: string, index: number) => {
      try {
        if (index > 0) submissions.chargeAddress(request.ip, false)
        return await submissions.raw(record, request.ip)
      } catch (error) {
        if (error instanceof ProblemError) return problemOf(error, request.id)
        throw error
      }
    }
    return { results: await Promise.all(records.map(one)) }
  })
}

function healthRoutes(app: FastifyInstance, { api, metrics }: ServerParts): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => {
    const health = api.query.health()
    if (health.status === 'ready' || health.status === 'cancelOnly') return health
    const detail = `The sequencer is ${health.status}.`
    throw new ProblemError('NOT_READY', detail, { context: { ...health }, retryAfterMs: 1_000 })
  })
  app.get('/metrics', async (_, reply) => {
    reply.type(metrics.registry.contentType)
    return metrics.registry.metrics()
  })
}

/** Codes of Fastify's own errors. */
const FASTIFY_CODES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'MALFORMED_JSON',
  FST_ERR_BAD_URL: 'BAD_URL',
  FST_ERR_MAX_LIMIT_REACHED: 'NOT_FOUND',
}

function handleErrors(app: FastifyInstance, { onError }: ServerParts): void {
  const paths: { method: string; pattern: RegExp }[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if (url === '/*') return
    const pattern = new RegExp(`^${url.replaceAll(/:\w+/g, '[^/]+')}$`)
    for (const one of [method].flat()) paths.push({ method: one, pattern })
  })

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemErrorOf(error)
    if (problem.code === 'INTERNAL') onError(error, request.id)
    return sendProblem(problem, request, reply)
  })

  app.setNotFoundHandler(async (request: FastifyRequest, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const allowed = paths.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)
    if (allowed.length === 0) {
      throw new ProblemError('NOT_FOUND', `There is nothing at ${path.slice(0, 200)}.`)
    }
    reply.header('allow', allowed.join(', '))
    throw new ProblemError('METHOD_NOT_ALLOWED', `${path} takes ${allowed.join(' and ')}.`)
  })
}

function sendProblem(problem: ProblemError, request: FastifyRequest, reply: FastifyReply) {
  if (problem.retryAfterMs !== null) {
    reply.header('retry-after', Math.max(1, Math.ceil(problem.retryAfterMs / 1_000)))
  }
  reply.code(problem.httpStatus).type('application/problem+json')
  return reply.send(JSON.stringify(problemOf(problem, request.id)))
}

function problemErrorOf(error: FastifyError): ProblemError {
  if (error instanceof ProblemError) return error
  const known = FASTIFY_CODES[error.code]
  if (known !== undefined) return new ProblemError(known, error.message)
  const [first] = error.validation ?? []
  if (first !== undefined) {
    const extra = (first.params as { additionalProperty?: string }).additionalProperty
    const field = [first.instancePath.slice(1).replaceAll('/', '.'), extra]
      .filter((part) => part !== undefined && part !== '')
      .join('.')
    const context = { field: field.slice(0, 100) }
    return new ProblemError('INVALID_FIELD', error.message.slice(0, 300), { context })
  }
  // Only the JSON parser throws a 400 without a code of Fastify's own (__proto__ and the like).
  if (error.statusCode === 400) return new ProblemError('MALFORMED_JSON', error.message)
  return new ProblemError('INTERNAL', 'An internal error. Tell the operator the requestId.')
}
