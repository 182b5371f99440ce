/** An HTTP endpoint in front of another one that can be made to fail. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `cut`: no answer. A text is the answer in place of the true one. */
export type Fate = 'pass' | 'cut' | { readonly body: string }

export interface FlakyEndpoint {
  readonly url: string
  /** Asked for every request, counted from 1: what happens to it. Lets all through at first. */
  fate: (request: { readonly path: string; readonly body: string; readonly n: number }) => Fate
  stop(): Promise<void>
}

/** In front of `target`, on a free port. */
export async function startFlakyEndpoint(target: string): Promise<FlakyEndpoint> {
  let n = 0
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { url: path = '/', method = 'GET' } = request
    n += 1
    const fate = endpoint.fate({ path, body, n })
    const headers = { 'content-type': 'application/json' }
    if (fate === 'cut') {
      response.destroy()
      return
    }
    if (fate !== 'pass') {
      response.writeHead(200, headers).end(fate.body)
      return
    }
    try {
      const sent = method === 'GET' ? { method } : { method, headers, body }
      const answer = await fetch(new URL(path, target), sent)
      response.writeHead(answer.status, headers)
      response.end(Buffer.from(await answer.arrayBuffer()))
    } catch {
      response.destroy()
    }
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const endpoint: FlakyEndpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fate: () => 'pass',
    stop: () =>
      new Promise((end) => {
        server.close(() => end())
        server.closeAllConnections()
      }),
  }
  return endpoint
}
