/**
 * Sends transactions of one key: one at a time, with the fees of the moment, replaced when they
 * stay unmined. The only place of the project where a nonce is chosen.
 */
import { type BlobSidecar, toHex } from '@assay/protocol'
import {
  type Address,
  type Hex,
  keccak256,
  type LocalAccount,
  numberToHex,
  type PublicClient,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
  type TransactionSerializable,
} from 'viem'
import { wrapBlobTransaction } from './blobTransaction.ts'
import { asSettlementError, revertedError, SettlementError } from './errors.ts'
import type { Timer } from './options.ts'

/** `to` is absent for a contract creation. */
export interface TransactionRequest {
  /** For messages: "while depositing". */
  readonly doing: string
  readonly to?: Address
  readonly data: Hex
  /** Wei. Default 0. */
  readonly value?: bigint
  readonly sidecar?: BlobSidecar
}

export interface TransactionManager {
  readonly address: Address
  /** Resolved once mined and successful. @throws SettlementError */
  send(request: TransactionRequest): Promise<TransactionReceipt>
}

export interface ManagerOptions {
  readonly replaceAfterMs: number
  readonly pollMs: number
  readonly timer?: Timer | undefined
}

const PROCESS_TIMER: Timer = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

interface Fees {
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
  readonly maxFeePerBlobGas: bigint
}

/** Nodes ask at least 100 % more for a blob transaction in place of another. */
const REPLACEMENT_FACTOR = 2n
/** Fees bid at most 2^5 times the first bid. */
const MAX_REPLACEMENTS = 5
const MIN_TIP_WEI = 1_000_000n
const GAS_MARGIN_PERCENT = 125n

export function createTransactionManager(
  client: PublicClient,
  account: LocalAccount,
  options: ManagerOptions,
): TransactionManager {
  let last: Promise<unknown> = Promise.resolve()
  return {
    address: account.address,
    send(request) {
      // One after another: a later nonce never waits on an earlier one that failed.
      const mine = last.then(() => sendOne(client, account, options, request))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

async function sendOne(
  client: PublicClient,
  account: LocalAccount,
  options: ManagerOptions,
  request: TransactionRequest,
): Promise<TransactionReceipt> {
  try {
    const { address } = account
    const [chainId, nonce, gas, firstFees] = await Promise.all([
      client.getChainId(),
      client.getTransactionCount({ address, blockTag: 'latest' }),
      estimateGas(client, address, request),
      currentFees(client),
    ])
    let fees = firstFees
    const hashes: Hex[] = []
    for (let attempt = 0; attempt <= MAX_REPLACEMENTS; attempt++) {
      const unsigned = transactionOf(request, { chainId, nonce, gas, fees })
      const hash = await publish(client, account, unsigned, request)
      if (hash !== null) hashes.push(hash)
      const receipt = hashes.length === 0 ? null : await waitForOne(client, hashes, options)
      if (receipt !== null) return await requireSuccess(client, receipt, address, request)
      fees = doubled(fees)
    }
    throw new SettlementError('TX_TIMEOUT', `Not mined while ${request.doing}: nonce ${nonce}`, {
      meta: { hashes, nonce },
    })
  } catch (error) {
    throw asSettlementError(error, request.doing)
  }
}

function transactionOf(
  request: TransactionRequest,
  terms: { chainId: number; nonce: number; gas: bigint; fees: Fees },
): TransactionSerializable {
  const { chainId, nonce, gas, fees } = terms
  const { maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas } = fees
  const { to = null, data, value = 0n, sidecar } = request
  const common = { chainId, nonce, gas, maxFeePerGas, maxPriorityFeePerGas, data, value, to }
  if (sidecar === undefined) return { ...common, type: 'eip1559' }
  return {
    ...common,
    maxFeePerBlobGas,
    blobVersionedHashes: sidecar.versionedHashes.map(toHex),
    type: 'eip4844',
  }
}

/** What nodes say when this very transaction waits already … */
const KNOWN = /already known|already imported/i
/** … and when another one holds its nonce, in the pool or in a block. */
const NOT_TAKEN = /underpriced|nonce too low/i

/**
 * Signs and sends. Null when another transaction holds the nonce: an earlier form of this one, or
 * what this key sent before its process died. Then waiting, or a higher bid, settles it.
 */
async function publish(
  client: PublicClient,
  account: LocalAccount,
  unsigned: TransactionSerializable,
  { sidecar }: TransactionRequest,
): Promise<Hex | null> {
  const signed = await account.signTransaction(unsigned)
  const serializedTransaction =
    sidecar === undefined ? signed : wrapBlobTransaction(signed, sidecar)
  try {
    return await client.sendRawTransaction({ serializedTransaction })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (KNOWN.test(message)) return keccak256(signed)
    if (NOT_TAKEN.test(message)) return null
    throw error
  }
}

/** The receipt of any of the hashes, or null when the time is over. */
async function waitForOne(
  client: PublicClient,
  hashes: readonly Hex[],
  { replaceAfterMs, pollMs, timer = PROCESS_TIMER }: ManagerOptions,
): Promise<TransactionReceipt | null> {
  const until = timer.now() + replaceAfterMs
  for (;;) {
    for (const hash of hashes) {
      const receipt = await receiptOf(client, hash)
      if (receipt !== null) return receipt
    }
    if (timer.now() >= until) return null
    await timer.wait(pollMs)
  }
}

async function receiptOf(client: PublicClient, hash: Hex): Promise<TransactionReceipt | null> {
  try {
    return await client.getTransactionReceipt({ hash })
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return null
    throw error
  }
}

async function requireSuccess(
  client: PublicClient,
  receipt: TransactionReceipt,
  from: Address,
  request: TransactionRequest,
): Promise<TransactionReceipt> {
  if (receipt.status === 'success') return receipt
  // The state before its block comes closest to what it met: often the reason shows again.
  await call(client, 'eth_call', from, request, numberToHex(receipt.blockNumber - 1n))
  throw revertedError('0x', request.doing)
}

async function estimateGas(
  client: PublicClient,
  from: Address,
  request: TransactionRequest,
): Promise<bigint> {
  // In the block to come: in the latest one its own hash, a fork's best proof, is not known yet.
  const estimate = await call(client, 'eth_estimateGas', from, request, 'pending')
  return (BigInt(estimate) * GAS_MARGIN_PERCENT) / 100n
}

/** Raw, because viem would want the blobs themselves where their hashes are enough. */
async function call(
  client: PublicClient,
  method: 'eth_call' | 'eth_estimateGas',
  from: Address,
  { to, data, value = 0n, sidecar }: TransactionRequest,
  block: Hex | 'pending',
): Promise<Hex> {
  const blobs =
    sidecar === undefined ? {} : { blobVersionedHashes: sidecar.versionedHashes.map(toHex) }
  const wei = numberToHex(value)
  const transaction = { from, data, value: wei, ...(to === undefined ? {} : { to }), ...blobs }
  const request = client.request as (args: {
    readonly method: string
    readonly params: readonly unknown[]
  }) => Promise<Hex>
  return await request({ method, params: [transaction, block] })
}

async function currentFees(client: PublicClient): Promise<Fees> {
  const [block, tip, blobBaseFee] = await Promise.all([
    client.getBlock({ blockTag: 'latest', includeTransactions: false }),
    client.estimateMaxPriorityFeePerGas(),
    client.getBlobBaseFee(),
  ])
  const maxPriorityFeePerGas = tip > MIN_TIP_WEI ? tip : MIN_TIP_WEI
  return {
    maxPriorityFeePerGas,
    maxFeePerGas: 2n * (block.baseFeePerGas ?? 0n) + maxPriorityFeePerGas,
    maxFeePerBlobGas: 2n * blobBaseFee,
  }
}

function doubled(fees: Fees): Fees {
  return {
    maxFeePerGas: fees.maxFeePerGas * REPLACEMENT_FACTOR,
    maxPriorityFeePerGas: fees.maxPriorityFeePerGas * REPLACEMENT_FACTOR,
    maxFeePerBlobGas: fees.maxFeePerBlobGas * REPLACEMENT_FACTOR,
  }
}
