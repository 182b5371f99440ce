import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createWebhook } from './webhook.ts'

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Answers with these statuses in turn, then 200; null: it hangs. */
async function listen(...statuses: readonly (number | null)[]) {
  const bodies: unknown[] = []
  const left = [...statuses]
  server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    bodies.push(JSON.parse(text))
    const status = left.length > 0 ? left.shift() : 200
    if (status === null) return
    response.writeHead(status ?? 200).end()
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, bodies }
}

test('messages arrive in order, each tried until it is taken', async () => {
  const { url, bodies } = await listen(500, 404)
  const reasons: string[] = []
  const webhook = createWebhook({ url, backoffMs: 1, onFailure: (reason) => reasons.push(reason) })
  expect(await Promise.all([webhook.send({ n: 1 }), webhook.send({ n: 2 })])).toEqual([true, true])
  expect(bodies).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }, { n: 2 }])
  expect(reasons).toEqual(['status 500', 'status 404'])
  await webhook.close(0)
})

test('a receiver that hangs is given up at the end and never holds anything up', async () => {
  const { url } = await listen(null)
  const webhook = createWebhook({ url, timeoutMs: 60_000 })
  const taken = webhook.send({ n: 1 })
  await webhook.close(0)
  expect(await taken).toBe(false)
  expect(await webhook.send({ n: 2 })).toBe(false)
})

test('beyond 1,000 waiting messages the next one is refused at once', async () => {
  const { url } = await listen(null)
  const webhook = createWebhook({ url, timeoutMs: 60_000 })
  const first = Array.from({ length: 1_001 }, (_, n) => webhook.send({ n }))
  expect(await webhook.send({ n: 'too many' })).toBe(false)
  await webhook.close(0)
  expect((await Promise.all(first)).some(Boolean)).toBe(false)
})
