import {
  decodeSignedHeader,
  fromHex,
  headerDigest,
  receiptPathIsValid,
  recoverAddress,
  toHex,
} from '@assay/protocol'
import { describe, expect, test } from 'vitest'
import { SEPARATOR, VENUE } from './engineApi.ts'
import { ALICE, bobSells, createVenue, ORDER, order, signed } from './signing.ts'

describe('orders', () => {
  test('a signed order rests, shows in the book, and its receipt is a signed promise', async () => {
    const { post, get } = createVenue()
    const { status, body } = await post('/v1/orders', order())
    expect(status).toBe(200)
    expect(body.result).toMatchObject({ status: 'OK', filledLots: '0', restingLots: '1500' })
    const book = await get('/v1/markets/ETH-USDC/book?depth=5')
    expect(book.body).toMatchObject({ sequence: 1, bids: [['3001.50', '1.500']], asks: [] })

    const signedHeader = decodeSignedHeader(fromHex(body.receipt.signedHeader))
    if (signedHeader === null) throw new Error('the header decodes')
    const { header, signature } = signedHeader
    const path = body.receipt.path.map(fromHex)
    const receipt = { ...signedHeader, opSeq: 0, opHash: fromHex(body.receipt.opHash), path }
    expect(receiptPathIsValid(receipt)).toBe(true)
    const parts = { r: signature.slice(0, 32), s: signature.slice(32, 64) }
    const yParity = (signature[64] as number) - 27
    const signer = recoverAddress(headerDigest(SEPARATOR, header), { ...parts, yParity })
    expect(signer && toHex(signer)).toBe(VENUE.headerSigner)
  })

  test('two orders that cross fill, and both see it', async () => {
    const { post, get } = createVenue()
    await post('/v1/orders', order())
    const { body } = await post('/v1/orders', bobSells({ quantity: 500, timeInForce: 1 }))
    expect(body.result.fills).toEqual([{ priceTicks: '300150', quantityLots: '500' }])
    const mine = await get('/v1/accounts/1/fills')
    expect(mine.body.fills).toMatchObject([
      { side: 'buy', role: 'maker', price: '3001.50', size: '0.500', symbol: 'ETH-USDC' },
    ])
    const fate = await get('/v1/orders/1/1/1')
    expect(fate.body).toMatchObject({ fate: 'known', open: { remaining: '1.000' } })
    const account = await get('/v1/accounts/1')
    expect(account.body.balances).toMatchObject([
      { symbol: 'USDC', locked: '3001.500000' },
      { symbol: 'ETH', free: '0.499950', locked: '0.000000' },
    ])
  })

  test('a cancel takes the order out of the book', async () => {
    const { post, get } = createVenue()
    await post('/v1/orders', order())
    const fields = { account: 1, key: 0, market: 1, slot: 1, seq: 2 }
    const { status } = await post('/v1/orders/cancel', signed('Cancel', fields, ALICE))
    expect(status).toBe(200)
    expect((await get('/v1/accounts/1/orders')).body).toEqual({ orders: [] })
    const slot = await get('/v1/accounts/1/slots/1')
    expect(slot.body).toMatchObject({ lastSeq: 2, open: null })
  })

  test('a withdrawal is sequenced and leaves the balance', async () => {
    const { post, get } = createVenue()
    const fields = { account: 1, key: 0, seq: 1, asset: 0, amount: 40_000_000_000 }
    const { status } = await post('/v1/withdrawals', signed('Withdraw', fields, ALICE))
    expect(status).toBe(200)
    const { body } = await get('/v1/accounts/1')
    expect(body.balances[0]).toMatchObject({ free: '60000.000000', freeUnits: '60000000000' })
  })

  test('a rejection by the machine is 422 with the status name and its receipt', async () => {
    const { post } = createVenue()
    const { status, body } = await post('/v1/orders', order({ quantity: 2_000_000 }))
    expect(status).toBe(422)
    expect(body.code).toBe('INSUFFICIENT_BALANCE')
    expect(body.context.result).toMatchObject({ status: 'INSUFFICIENT_BALANCE', seq: 1 })
    expect(body.context.receipt.opSeq).toBe(0)
  })

  test('a used seq is refused with 409 and changes nothing', async () => {
    const { post, api } = createVenue()
    await post('/v1/orders', order())
    const before = api.fingerprint()
    const { status, body } = await post('/v1/orders', order())
    expect([status, body.code]).toEqual([409, 'STALE_SEQ'])
    expect(api.fingerprint()).toBe(before)
  })

  test('integers may be digit strings and v may be 0 or 1', async () => {
    const { post } = createVenue()
    const { domain, message, signature } = order()
    const strings = Object.entries(message).map(([name, value]) => [
      name,
      typeof value === 'number' ? `${value}` : value,
    ])
    const v = Number.parseInt(signature.slice(-2), 16) - 27
    const body = {
      domain: { ...domain, chainId: '31337' },
      message: Object.fromEntries(strings),
      signature: `${signature.slice(0, -2)}0${v}`,
    }
    expect((await post('/v1/orders', body)).status).toBe(200)
  })
})

describe('reads', () => {
  test('markets carry steps as decimals and fees in ppm', async () => {
    const { body } = await createVenue().get('/v1/markets')
    expect(body.markets).toMatchObject([
      {
        market: 1,
        symbol: 'ETH-USDC',
        base: { symbol: 'ETH', decimals: 18 },
        quote: { symbol: 'USDC', decimals: 6 },
        tickSize: '0.01',
        lotSize: '0.001',
        minQuantity: '0.010',
        takerFeePpm: 500,
        status: 'ACTIVE',
        lastPrice: null,
      },
    ])
  })

  test('an account is found by its owner, a batch and a receipt by their numbers', async () => {
    const { post, get } = createVenue()
    await post('/v1/orders', order())
    const { body } = await get(`/v1/accounts/${order().message.owner}`)
    expect(body).toMatchObject({ account: 1, epoch: 0 })
    expect((await get('/v1/accounts/1/deposits')).body.deposits).toMatchObject([
      { amount: '100000.000000', stage: 'credited' },
    ])
    expect((await get('/v1/batches/1')).body).toMatchObject({ batchId: 1, stage: 'durable' })
    expect((await get('/v1/batches')).body.batches).toHaveLength(1)
    expect((await get('/v1/receipts/0')).body.opSeq).toBe(0)
    expect((await get('/v1/orders/1/1/9')).body.fate).toBe('unknown')
    expect((await get('/v1/info')).body.domain.verifyingContract).toBe(VENUE.vault)
    expect((await get('/health/ready')).body.status).toBe('ready')
  })

  test.each([
    ['/v1/nothing', 404, 'NOT_FOUND'],
    ['/v1/orders', 405, 'METHOD_NOT_ALLOWED'],
    ['/v1/accounts/99', 404, 'UNKNOWN_ACCOUNT'],
    ['/v1/accounts/x', 400, 'INVALID_FIELD'],
    ['/v1/accounts/1/slots/1024', 400, 'INVALID_FIELD'],
    ['/v1/markets/NO-SUCH/book', 404, 'UNKNOWN_MARKET'],
    ['/v1/markets/1/book?depth=1e3', 400, 'INVALID_FIELD'],
    ['/v1/batches?limit=-1', 400, 'INVALID_FIELD'],
    ['/v1/batches/7', 404, 'NOT_FOUND'],
    ['/v1/receipts/7', 404, 'NOT_FOUND'],
  ])('%s is %i %s', async (url, status, code) => {
    const answer = await createVenue().get(url)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:assay:problem:/),
    })
  })
})

test('a raw record runs, and a bad one beside it is its own problem', async () => {
  const { post, api } = createVenue()
  const records = [`0x${'00'.repeat(124)}`]
  const { status, body } = await post('/v1/records', { records })
  expect([status, body.results[0].code]).toEqual([200, 'MALFORMED'])
  expect(api.count()).toBe(0)
})

test('terms and type tables agree: every field of ORDER is signed', () => {
  expect(Object.keys(order().message)).toEqual(expect.arrayContaining(Object.keys(ORDER)))
})
