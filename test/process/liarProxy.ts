/** A proxy in front of a node that is silent, late or wrong in one way at a time. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { concatHex, fromRlp, type Hex, keccak256, numberToHex, sliceHex, toRlp } from 'viem'

/** What it does, until it is told otherwise. */
export const LIES = [
  /** Every second request gets no answer. */
  'cut',
  /** The head is some blocks old, also for what is asked of the latest block. */
  'stale',
  /** Logs are left out. */
  'omitted',
  /** Receipts for transactions that are not mined. */
  'receipts',
  /** No receipts at all. */
  'noReceipts',
  /** Blocks have other hashes. */
  'hashes',
  /** Another chain. */
  'chain',
  /** A nonce that is used up. */
  'nonces',
  /** Blobs cost a hundred times as much: what bids less waits until it is over. */
  'blobFees',
] as const
export type Lie = (typeof LIES)[number]

export interface LiarProxy {
  readonly url: string
  lie: Lie | null
  /** How often it has said what is not so, or nothing, by lie. */
  readonly told: Readonly<Record<Lie, number>>
  stop(): Promise<void>
}

interface Call {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

const STALE_BLOCKS = 5
const SPIKE = 100n
const HELD_UNQUOTED = 2
const BLOCK_TAGS = ['latest', 'pending']

export async function startLiarProxy(target: string): Promise<LiarProxy> {
  const told = Object.fromEntries(LIES.map((lie) => [lie, 0])) as Record<Lie, number>
  /** Transactions that bid too little for now. */
  let held: string[] = []
  let asked = 0

  async function node(body: string): Promise<{ result?: unknown; error?: unknown }> {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(target, { method: 'POST', headers, body })
    return (await answer.json()) as { result?: unknown; error?: unknown }
  }
  const ask = async (method: string, ...params: readonly unknown[]) =>
    (await node(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))).result

  const say = (lie: Lie, answer: unknown) => {
    told[lie] += 1
    return answer
  }

  async function older(): Promise<Hex> {
    const head = Number(await ask('eth_blockNumber'))
    return numberToHex(Math.max(0, head - STALE_BLOCKS))
  }

  /** The answer's `result`; undefined: what the node says. */
  async function lieTo({ method, params }: Call): Promise<unknown> {
    switch (proxy.lie) {
      case 'stale':
        if (method === 'eth_blockNumber') return say('stale', await older())
        if (params.some((param) => BLOCK_TAGS.includes(String(param)))) {
          const block = await older()
          const changed = params.map((param) =>
            BLOCK_TAGS.includes(String(param)) ? block : param,
          )
          return say('stale', await ask(method, ...changed))
        }
        return undefined
      case 'omitted':
        return method === 'eth_getLogs' ? say('omitted', []) : undefined
      case 'receipts':
        if (method !== 'eth_getTransactionReceipt') return undefined
        return (await ask(method, ...params)) === null
          ? say('receipts', await inventedReceipt(params[0] as Hex, ask))
          : undefined
      case 'noReceipts':
        return method === 'eth_getTransactionReceipt' ? say('noReceipts', null) : undefined
      case 'hashes': {
        if (method !== 'eth_getBlockByNumber') return undefined
        const block = (await ask(method, ...params)) as { hash: Hex } | null
        return say('hashes', block && { ...block, hash: keccak256(block.hash) })
      }
      case 'chain':
        return method === 'eth_chainId' ? say('chain', '0x1') : undefined
      case 'nonces': {
        if (method !== 'eth_getTransactionCount') return undefined
        const count = Number(await ask(method, ...params))
        return say('nonces', numberToHex(Math.max(0, count - 1)))
      }
      case 'blobFees': {
        const fee = SPIKE * BigInt((await ask('eth_blobBaseFee')) as Hex)
        // At first nobody says so: what was quoted before is not enough any more.
        if (method === 'eth_blobBaseFee' && held.length > HELD_UNQUOTED) return numberToHex(fee)
        if (method !== 'eth_sendRawTransaction') return undefined
        const { hash, blobFee } = parsed(params[0] as Hex)
        if (blobFee === null || blobFee >= fee) return undefined
        held.push(params[0] as string)
        return say('blobFees', hash)
      }
      default:
        return undefined
    }
  }

  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked += 1
    try {
      if (proxy.lie === 'cut' && asked % 2 === 0) {
        told.cut += 1
        response.destroy()
        return
      }
      if (proxy.lie !== 'blobFees') {
        const waiting = held
        held = []
        for (const raw of waiting) await ask('eth_sendRawTransaction', raw)
      }
      const call = JSON.parse(body) as Call
      const result = await lieTo(call)
      const answer =
        result === undefined ? await node(body) : { jsonrpc: '2.0', id: call.id, result }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    } catch {
      response.destroy()
    }
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const proxy: LiarProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lie: null,
    told,
    stop: () =>
      new Promise((end) => {
        server.close(() => end())
        server.closeAllConnections()
      }),
  }
  return proxy
}

/** As of a block that stands, without logs. */
async function inventedReceipt(
  transactionHash: Hex,
  ask: (method: string, ...params: readonly unknown[]) => Promise<unknown>,
): Promise<unknown> {
  const block = (await ask('eth_getBlockByNumber', 'latest', false)) as {
    number: Hex
    hash: Hex
  }
  const nobody = `0x${'11'.repeat(20)}`
  return {
    ...{ transactionHash, transactionIndex: '0x0', blockNumber: block.number },
    ...{ blockHash: block.hash, from: nobody, to: nobody, contractAddress: null },
    ...{ cumulativeGasUsed: '0x5208', gasUsed: '0x5208', effectiveGasPrice: '0x1' },
    ...{ logs: [], logsBloom: `0x${'00'.repeat(256)}`, status: '0x1', type: '0x3' },
  }
}

/** A signed transaction as it is sent; `blobFee` null: it has no blobs. */
function parsed(raw: Hex): { hash: Hex; blobFee: bigint | null } {
  if (!raw.startsWith('0x03')) return { hash: keccak256(raw), blobFee: null }
  const [fields] = fromRlp(sliceHex(raw, 1)) as [Hex[]]
  return {
    hash: keccak256(concatHex(['0x03', toRlp(fields)])),
    blobFee: BigInt(fields[9] as Hex),
  }
}
