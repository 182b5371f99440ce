import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { BLOB_BYTES, type BlobSidecar, toHex } from '@assay/protocol'
import {
  concatHex,
  createWalletClient,
  fromRlp,
  type Hex,
  http,
  publicActions,
  type SerializeTransactionFn,
  serializeTransaction,
  sliceHex,
  type TransactionSerializableEIP4844,
  toRlp,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { anvil as anvilChain } from 'viem/chains'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBeaconBlobSource } from './beacon.ts'
import { blockIdByParentRoot, blockIdBySlot } from './beaconBlockId.ts'
import { createBlobChecker } from './blobChecker.ts'
import { createBlobReader, DataUnavailableError } from './blobReader.ts'
import { createEip4844 } from './eip4844.ts'
import { createNativeKzg } from './kzg.ts'
import { prepareSidecar } from './sidecar.ts'
import { type BlobSourceSubject, blobSourceCases } from './suite.ts'

/** First of anvil's published development keys. */
const KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
const kzg = createNativeKzg()
const checker = createBlobChecker(kzg)
const servers: Server[] = []
let anvil: ChildProcess
let anvilUrl: string
const subjects: Record<string, BlobSourceSubject & { sidecar: BlobSidecar }> = {}

async function startAnvil(): Promise<string> {
  anvil = spawn('anvil', ['--port', '0', '--slots-in-an-epoch', '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: anvil.stdout as NodeJS.ReadableStream })) {
    const address = /Listening on (\S+)/.exec(line)?.[1]
    if (address !== undefined) return `http://${address}`
  }
  throw new Error('anvil ended before it listened')
}

/** The wrapper around a signed blob transaction: EIP-7594 in version 1, EIP-4844 in version 0. */
function wrapperOf(sidecar: BlobSidecar): SerializeTransactionFn<TransactionSerializableEIP4844> {
  return (transaction, signature) => {
    const bare = { ...transaction, sidecars: false } as TransactionSerializableEIP4844
    const body = serializeTransaction(bare, signature)
    if (signature === undefined) return body
    const lists = [sidecar.blobs, sidecar.commitments, sidecar.proofs].map((l) => l.map(toHex))
    const version: Hex[] = sidecar.version === 1 ? ['0x01'] : []
    return concatHex(['0x03', toRlp([fromRlp(sliceHex(body, 1), 'hex'), ...version, ...lists])])
  }
}

/** Sends the sidecar in a transaction to anvil; the number of its block. */
async function send(sidecar: BlobSidecar, nonce: number): Promise<number> {
  const account = privateKeyToAccount(KEY)
  const client = createWalletClient({ account, chain: anvilChain, transport: http(anvilUrl) })
  const l1 = client.extend(publicActions)
  const transaction: TransactionSerializableEIP4844 = {
    type: 'eip4844',
    chainId: anvilChain.id,
    nonce,
    to: account.address,
    gas: 21_000n,
    maxFeePerGas: 10n ** 10n,
    maxPriorityFeePerGas: 1n,
    maxFeePerBlobGas: 10n ** 10n,
    blobVersionedHashes: sidecar.versionedHashes.map(toHex),
    sidecars: false,
  }
  const serializer = wrapperOf(sidecar)
  const signed = await account.signTransaction(transaction, { serializer })
  const hash = await l1.sendRawTransaction({ serializedTransaction: signed as Hex })
  const { blockNumber, status } = await l1.waitForTransactionReceipt({ hash, pollingInterval: 50 })
  expect(status).toBe('success')
  return Number(blockNumber)
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const source = (url: string) => createBeaconBlobSource({ url, checker })

/** An address where nobody listens. */
async function closedAddress(): Promise<string> {
  const url = await serve(() => undefined)
  const server = servers.pop() as Server
  await new Promise((resolve) => server.close(resolve))
  return url
}

beforeAll(async () => {
  anvilUrl = await startAnvil()
  const liar = await serve(async (request, response) => {
    const answer = await fetch(anvilUrl + request.url)
    const { data } = (await answer.json()) as { data: string[] }
    const lies = data.map((hex) => `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`)
    response.end(JSON.stringify({ data: lies }))
  })
  const unreachable = source(await closedAddress())
  for (const version of [1, 0] as const) {
    const blobs = [1, 2].map((value) => {
      const blob = new Uint8Array(BLOB_BYTES)
      blob[31] = value
      blob[63] = version
      return blob
    })
    const sidecar = await prepareSidecar(blobs, kzg, version)
    const blockNumber = await send(sidecar, 1 - version)
    const request = { versionedHash: sidecar.versionedHashes[1] as Uint8Array, blockNumber }
    const blob = blobs[1] as Uint8Array
    const [good, altered] = [source(anvilUrl), source(liar)]
    subjects[version] = { source: good, blob, request, altered, unreachable, sidecar }
  }
})

afterAll(async () => {
  anvil.kill()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await kzg.stop()
})

for (const version of [1, 0] as const) {
  for (const { name, run } of blobSourceCases) {
    const subject = () => subjects[version] as BlobSourceSubject
    test(`beacon, version ${version} transaction: ${name}`, () => run(subject()))
  }
}

test('a block without the blob is absent', async () => {
  const { source: beacon, request } = subjects[1] as BlobSourceSubject
  expect(await beacon.fetch({ ...request, blockNumber: 0 })).toBeNull()
  expect(await beacon.fetch({ ...request, blockNumber: 999_999 })).toBeNull()
})

test('an answer that is no list of blobs is neither absence nor a crash', async () => {
  const { request } = subjects[1] as BlobSourceSubject
  const bodies = ['<html>', '{"data":7}', 'null', `{"data":[${'0,'.repeat(99)}0]}`]
  for (const body of bodies) {
    const url = await serve((_, response) => response.end(body))
    await expect(source(url).fetch(request)).rejects.toMatchObject({ code: 'BEACON_INVALID' })
  }
  const url = await serve((_, response) => response.end('{"data":["0x12", 5, null]}'))
  expect(await source(url).fetch(request)).toBeNull()
})

test('an answer without end is cut off', async () => {
  const endless = await serve((_, response) => {
    const chunk = Buffer.alloc(1 << 20, 0x20)
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', write)
    write()
  })
  const { request } = subjects[1] as BlobSourceSubject
  await expect(source(endless).fetch(request)).rejects.toMatchObject({ code: 'BEACON_INVALID' })
})

test('a node that is silent, busy or confused is told apart', async () => {
  const { request } = subjects[1] as BlobSourceSubject
  const silent = createBeaconBlobSource({
    url: await serve(() => undefined),
    checker,
    timeoutMs: 20,
  })
  await expect(silent.fetch(request)).rejects.toMatchObject({ code: 'BEACON_UNREACHABLE' })
  const codes = { 503: 'BEACON_UNREACHABLE', 429: 'BEACON_UNREACHABLE', 400: 'BEACON_INVALID' }
  for (const [status, code] of Object.entries(codes)) {
    const url = await serve((_, response) => response.writeHead(Number(status)).end())
    await expect(source(url).fetch(request)).rejects.toMatchObject({ code })
  }
})

test('a reader asks the next source, and names the one that had the blob', async () => {
  const { source: good, altered, unreachable, blob, request } = subjects[1] as BlobSourceSubject
  const reader = createBlobReader([unreachable, altered, good], { checker })
  expect(await reader.read(request)).toEqual({ blob, source: good.name })
  const wrong = { name: 'wrong', fetch: async () => new Uint8Array(BLOB_BYTES) }
  const failure = await createBlobReader([unreachable, altered, wrong], { checker })
    .read(request)
    .catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(DataUnavailableError)
  expect(failure).toMatchObject({
    code: 'DATA_UNAVAILABLE',
    someSourceFailed: true,
    answers: [
      { source: unreachable.name, answer: 'failed', code: 'BEACON_UNREACHABLE' },
      { source: altered.name, answer: 'absent' },
      { source: 'wrong', answer: 'wrong' },
    ],
  })
})

test('what the data layer prepared comes back by pointer, in order', async () => {
  const { source: good, request, sidecar } = subjects[1] as (typeof subjects)[string]
  const layer = createEip4844({ kzg, reader: createBlobReader([good], { checker }) })
  const prepared = await layer.prepare(sidecar.blobs)
  expect(prepared).toEqual(sidecar)
  const { versionedHashes } = prepared
  const { blockNumber } = request
  expect(await layer.fetch({ versionedHashes, blockNumber })).toEqual(sidecar.blobs)
})

test('on Ethereum the block id comes from the next parent root, or from the time', async () => {
  const roots = blockIdByParentRoot(async (block) => (block === 8 ? '0xab' : null))
  expect([await roots(7), await roots(8)]).toEqual(['0xab', null])
  const url = await serve((request, response) => {
    const isGenesis = request.url === '/eth/v1/beacon/genesis'
    const data = isGenesis ? { genesis_time: '1606824023' } : { SECONDS_PER_SLOT: '12' }
    response.end(JSON.stringify({ data }))
  })
  // The first mainnet block with a beacon chain around it: 15,537,394, slot 4,700,013.
  const times: Record<number, number> = { 15537394: 1_663_224_179 }
  const slots = blockIdBySlot({ url, timestampOf: async (block) => times[block] ?? null })
  expect(await slots(15_537_394)).toBe('4700013')
  expect(await slots(99_999_999)).toBeNull()
})
