/** Whatever a client sends: the right HTTP status, a stable code, and nothing changed. */
import { EIP712_TYPES } from '@assay/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Body, createVenue, order } from './signing.ts'

async function expectRefused(body: unknown, status: number, code: string) {
  const { post, api, errors } = createVenue()
  const before = api.fingerprint()
  const answer = await post('/v1/orders', body)
  expect([answer.status, answer.body.code]).toEqual([status, code])
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.body).toMatchObject({ detail: expect.any(String), requestId: expect.any(String) })
  expect([api.count(), api.fingerprint() === before, errors]).toEqual([0, true, []])
}

const text = (changes: string, name = 'price') =>
  JSON.stringify(order()).replace(new RegExp(`"${name}":[^,}]+`), `"${name}":${changes}`)
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('a body that is not right is refused', () => {
  test.each<[string, string, number, string]>([
    ['half a document', '{"domain":', 400, 'MALFORMED_JSON'],
    ['nothing', '', 400, 'MALFORMED_JSON'],
    ['NaN', text('NaN'), 400, 'MALFORMED_JSON'],
    ['__proto__', text('1,"__proto__":{"seq":7}'), 400, 'MALFORMED_JSON'],
    ['constructor.prototype', text('1,"constructor":{"prototype":{}}'), 400, 'MALFORMED_JSON'],
    ['an array', '[]', 400, 'INVALID_FIELD'],
    ['null', 'null', 400, 'INVALID_FIELD'],
    ['a deep nest', nested(2_000), 400, 'INVALID_FIELD'],
    ['a deep nest as price', text(nested(800)), 400, 'INVALID_FIELD'],
    ['an unknown field', text('1,"colour":1'), 400, 'INVALID_FIELD'],
    ['price 1e309', text('1e309'), 400, 'INVALID_FIELD'],
    ['price 3,000 digits', text('9'.repeat(3_000)), 400, 'INVALID_FIELD'],
    ['price 3,000 digits in a string', text(`"${'9'.repeat(3_000)}"`), 400, 'INVALID_FIELD'],
    ['price one million digits', text('9'.repeat(1_000_000)), 413, 'BODY_TOO_LARGE'],
    ['price zero', text('0'), 400, 'INVALID_FIELD'],
    ['price negative', text('-1'), 400, 'INVALID_FIELD'],
    ['price fraction', text('1.5'), 400, 'INVALID_FIELD'],
    ['price 2^31', text('2147483648'), 400, 'INVALID_FIELD'],
    ['price null', text('null'), 400, 'INVALID_FIELD'],
    ['price true', text('true'), 400, 'INVALID_FIELD'],
    ['price object', text('{}'), 400, 'INVALID_FIELD'],
    ['price hex', text('"0x10"'), 400, 'INVALID_FIELD'],
    ['price with a sign', text('"+1"'), 400, 'INVALID_FIELD'],
    ['price with a zero before', text('"01"'), 400, 'INVALID_FIELD'],
    ['price decimal', text('"3001.50"'), 400, 'INVALID_FIELD'],
    ['price above 2^64', text('"99999999999999999999"'), 400, 'INVALID_FIELD'],
    ['quantity zero', text('0', 'quantity'), 400, 'INVALID_FIELD'],
    ['quantity 2^47', text('140737488355328', 'quantity'), 400, 'INVALID_FIELD'],
    ['quantity 2^53', text('9007199254740993', 'quantity'), 400, 'INVALID_FIELD'],
    ['slot 0', text('0', 'slot'), 400, 'INVALID_FIELD'],
    ['slot 1,024', text('1024', 'slot'), 400, 'INVALID_FIELD'],
    ['seq 0', text('0', 'seq'), 400, 'INVALID_FIELD'],
    ['side 2', text('2', 'side'), 400, 'INVALID_FIELD'],
    ['a short signature', text('"0x12"', 'signature'), 400, 'INVALID_FIELD'],
    ['signature zero', text(`"0x${'00'.repeat(65)}"`, 'signature'), 401, 'BAD_SIGNATURE'],
    ['another chain', text('1', 'chainId'), 400, 'WRONG_CHAIN_ID'],
    [
      'another contract',
      text(`"0x${'33'.repeat(20)}"`, 'verifyingContract'),
      400,
      'WRONG_CONTRACT',
    ],
    ['another market', text('2', 'market'), 404, 'UNKNOWN_MARKET'],
    ['another account', text('77', 'account'), 404, 'UNKNOWN_ACCOUNT'],
    ['display above quantity', text('1501', 'displayQuantity'), 400, 'MALFORMED'],
    ['a stop', text('2', 'stopPrice'), 422, 'OP_NOT_ENABLED'],
  ])('%s', async (_, body, status, code) => expectRefused(body, status, code))

  test('an oversize body', async () => {
    await expectRefused(`{"x":"${'y'.repeat(5_000)}"}`, 413, 'BODY_TOO_LARGE')
  })

  test('another media type', async () => {
    const { gateway } = createVenue()
    const headers = { 'content-type': 'text/plain' }
    const sent = { method: 'POST', url: '/v1/orders', headers, payload: 'x' } as const
    const response = await gateway.app.inject(sent)
    expect([response.statusCode, response.json().code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  })
})

/** A value of the same type that stays well-formed, so that only the signature can object. */
function changed(name: string, value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return `0x${'44'.repeat(20)}`
  const special: Record<string, number> = { side: 1, timeInForce: 1, selfTrade: 1, maxFeePpm: 499 }
  return special[name] ?? (value as number) + 1
}

describe('one signed field changed after signing', () => {
  test.each(EIP712_TYPES.Order.map((field) => field.name))('%s', async (name) => {
    const body: Body = order()
    body.message[name] = changed(name, body.message[name])
    const { post, api } = createVenue()
    const before = api.fingerprint()
    const answer = await post('/v1/orders', body)
    const known = ['BAD_SIGNATURE', 'KEY_INVALID', 'UNKNOWN_MARKET', 'OP_NOT_ENABLED', 'MALFORMED']
    expect(known).toContain(answer.body.code)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect([api.count(), api.fingerprint() === before]).toEqual([0, true])
  })

  test('a signature with high s', async () => {
    const body = order()
    const n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
    const s = n - BigInt(`0x${body.signature.slice(66, 130)}`)
    const v = body.signature.endsWith('1b') ? '1c' : '1b'
    body.signature = `${body.signature.slice(0, 66)}${s.toString(16).padStart(64, '0')}${v}`
    await expectRefused(body, 401, 'BAD_SIGNATURE')
  })
})

test.each([
  ['slide', true],
  ['displayQuantity', 1_501],
])('an order that is malformed as a whole names %s', async (name, value) => {
  const body: Body = order()
  body.message[name] = value
  const { body: problem } = await createVenue().post('/v1/orders', body)
  expect(problem).toMatchObject({ code: 'MALFORMED', context: { field: name } })
  expect(problem.detail).toContain(name)
})

test.each(['/v1/orders/%E0%A4%A', '/v1/orders/%', '/%zz'])(
  'a path that does not decode: %s',
  async (url) => {
    const { gateway, errors } = createVenue()
    const response = await gateway.app.inject({ method: 'GET', url })
    expect([response.statusCode, response.json().code]).toEqual([400, 'BAD_URL'])
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.json().requestId).toEqual(expect.any(String))
    expect(errors).toEqual([])
  },
)

test('any JSON at all gets a 4xx problem and changes nothing', async () => {
  const { post, api, errors } = createVenue({
    ordersPerIp: { perSecond: 1e6, burst: 1e6 },
  })
  const before = api.fingerprint()
  const bodies = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ ...order(), message: value })),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { status, body: problem } = await post('/v1/orders', body)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(problem.code).toMatch(/^[A-Z_]+$/)
    }),
    { numRuns: 300 },
  )
  expect([api.count(), api.fingerprint() === before, errors]).toEqual([0, true, []])
})
