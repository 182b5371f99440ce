import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { ALICE, bobSells, createVenue, order, signed } from './signing.ts'

const cancel = (seq: number) =>
  signed('Cancel', { account: 1, key: 0, market: 1, slot: 1, seq }, ALICE)

test('an account past its rate gets 429 with Retry-After, its cancels pass', async () => {
  const { post, clock } = createVenue({ ordersPerAccount: { perSecond: 1, burst: 2 } })
  expect((await post('/v1/orders', order({ slot: 1 }))).status).toBe(200)
  expect((await post('/v1/orders', order({ slot: 2 }))).status).toBe(200)
  const limited = await post('/v1/orders', order({ slot: 3 }))
  expect([limited.status, limited.body.code]).toEqual([429, 'RATE_LIMITED'])
  expect(limited.headers['retry-after']).toBe('1')
  expect((await post('/v1/orders/cancel', cancel(2))).status).toBe(200)
  expect((await post('/v1/orders', bobSells())).status).toBe(200)
  clock.now += 1_000
  expect((await post('/v1/orders', order({ slot: 3 }))).status).toBe(200)
})

test("strangers cannot use up an account's rate with forged signatures", async () => {
  const { post } = createVenue({ ordersPerAccount: { perSecond: 1, burst: 1 } })
  for (let i = 0; i < 5; i++) {
    const forged = { ...order({ slot: 9 }), signature: order({ slot: 8 }).signature }
    expect((await post('/v1/orders', forged)).body.code).toBe('BAD_SIGNATURE')
  }
  expect((await post('/v1/orders', order())).status).toBe(200)
})

test('an address that floods is stopped before its bodies are parsed', async () => {
  const { post, get } = createVenue({ ordersPerIp: { perSecond: 1, burst: 2 } })
  await post('/v1/orders', '{')
  await post('/v1/orders', '{')
  expect((await post('/v1/orders', '{')).body.code).toBe('RATE_LIMITED')
  expect((await post('/v1/orders/cancel', '{')).body.code).toBe('MALFORMED_JSON')
  expect((await get('/v1/time')).status).toBe(200)
})

test('a full queue is 503 for placements, keeps places for cancels, and empties', async () => {
  const { post, api } = createVenue({ ordersInFlight: 1 })
  await post('/v1/orders', order())
  const real = api.intake.submit
  const gate = Promise.withResolvers<void>()
  const entered = Promise.withResolvers<void>()
  Object.assign(api.intake, {
    submit: async (record: Uint8Array) => {
      entered.resolve()
      await gate.promise
      return real(record)
    },
  })
  const waiting = post('/v1/orders', order({ slot: 2 }))
  await entered.promise
  const refused = await post('/v1/orders', order({ slot: 3 }))
  expect([refused.status, refused.body.code]).toEqual([503, 'OVERLOADED'])
  const cancelled = post('/v1/orders/cancel', cancel(2))
  gate.resolve()
  expect([(await waiting).status, (await cancelled).status]).toEqual([200, 200])
  expect((await post('/v1/orders', order({ slot: 3 }))).status).toBe(200)
})

test('an acknowledgement that does not come is 504 UNDECIDED, never a guess', async () => {
  const { post, api } = createVenue({ ackTimeoutMs: 1 })
  Object.assign(api.intake, { submit: () => new Promise(() => {}) })
  const { status, body } = await post('/v1/orders', order())
  expect([status, body.code]).toEqual([504, 'UNDECIDED'])
})

test('what the sequencer refuses keeps its code', async () => {
  const { post, api } = createVenue()
  const detail = 'The disk is slow.'
  Object.assign(api.intake, {
    submit: async () => ({ kind: 'refused', code: 'OVERLOADED', detail }),
  })
  const { status, body } = await post('/v1/orders', order())
  expect([status, body.code, body.detail]).toEqual([503, 'OVERLOADED', detail])
})

test('an error of ours is 500 without its text, and the operator is told', async () => {
  const { post, api, errors } = createVenue()
  Object.assign(api.intake, { submit: async () => Promise.reject(new Error('secret')) })
  const { status, body } = await post('/v1/orders', order())
  expect([status, body.code]).toEqual([500, 'INTERNAL'])
  expect(JSON.stringify(body)).not.toContain('secret')
  expect(errors).toHaveLength(1)
})

test('metrics count what happened', async () => {
  const { post, gateway } = createVenue()
  await post('/v1/orders', order())
  await post('/v1/orders', order())
  const { payload } = await gateway.app.inject({ url: '/metrics' })
  expect(payload).toContain('assay_records_total{code="OK"} 1')
  expect(payload).toContain('assay_records_total{code="STALE_SEQ"} 1')
})

test('a client that sends its headers drop by drop is cut off with 408', async () => {
  const { gateway } = createVenue({ headersTimeoutMs: 100 })
  const { port } = new URL(await gateway.start())
  const socket = connect(Number(port), '127.0.0.1')
  socket.write('POST /v1/orders HTTP/1.1\r\nhost: venue\r\nx-slow: ')
  const answer = (await socket.toArray()).join('')
  await gateway.stop()
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
})
