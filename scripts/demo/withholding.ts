/**
 * A beacon endpoint that has lost the blobs of one submission: what a verifier meets when data is
 * withheld. Everything else is passed through.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
export interface WithholdingBeacon {
  readonly url: string
  stop(): Promise<void>
}

/** Starts the proxy on a free port. `isWithheld` decides by L1 block number. */
export async function startWithholdingBeacon(options: {
  readonly beacon: string
  readonly isWithheld: (block: number) => Promise<boolean>
}): Promise<WithholdingBeacon> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(body)
      },
      () => response.writeHead(502).end(),
    )
  })
  async function answer(path: string): Promise<{ status: number; body: string }> {
    const block = /^\/eth\/v1\/beacon\/blobs\/(\d+)/.exec(path)?.[1]
    if (block !== undefined && (await options.isWithheld(Number(block)))) {
      return { status: 200, body: '{"execution_optimistic":false,"finalized":true,"data":[]}' }
    }
    const upstream = await fetch(options.beacon + path, { signal: AbortSignal.timeout(20_000) })
    return { status: upstream.status, body: await upstream.text() }
  }
  await listen(server)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

/** True when submission `index` was posted in this L1 block. Claims logs the index first. */
export async function postedIn(options: {
  readonly rpc: string
  readonly claims: string
  readonly index: number
  readonly block: number
}): Promise<boolean> {
  const block = `0x${options.block.toString(16)}`
  const index = `0x${options.index.toString(16).padStart(64, '0')}`
  const filter = {
    address: options.claims,
    fromBlock: block,
    toBlock: block,
    topics: [null, index],
  }
  const request = { jsonrpc: '2.0', id: 1, method: 'eth_getLogs', params: [filter] }
  const response = await fetch(options.rpc, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  const { result } = (await response.json()) as { result?: readonly unknown[] }
  return (result?.length ?? 0) > 0
}
