/** A node in front of the chain: JSON-RPC as `settlement` asks it, and what can be wrong. */
import { assert } from '@assay/protocol'
import type { Address, Hex } from '@assay/settlement'
import { numberToHex } from 'viem'
import { codesOf } from './code.ts'
import { liar } from './lies.ts'
import { RpcError } from './rpcError.ts'
import { lower } from './tokens.ts'
import {
  type L1Model,
  type L1View,
  Lie,
  type ModelBlock,
  type ModelCall,
  type ModelLog,
  type ModelReceipt,
  type ViewFaults,
  type ViewOptions,
} from './types.ts'

/** Blocks in one query of logs, as public nodes refuse more. */
const MAX_LOG_RANGE = 10_000

type Answer = (params: readonly unknown[]) => unknown

export function createView(model: L1Model, options: ViewOptions): L1View {
  const { rng, wait } = options
  const faults: ViewFaults = {
    isDown: false,
    lagBlocks: 0,
    lostRequests: 0,
    lostAnswers: 0,
    refusals: 0,
    keptStates: 0,
    lies: new Set(),
    ...options.faults,
  }
  const requests = new Map<string, number>()
  const methods = createMethods(model, faults)

  let lost = 0
  function happens(rate: number): boolean {
    if (rate === 0) return false
    assert(rng !== undefined, 'a view with rates has a generator')
    const isLost = rng.below(1_000) < rate
    if (isLost) lost += 1
    return isLost
  }

  return {
    faults,
    requests,
    lost: () => lost,
    provider: {
      async request({ method, params }) {
        requests.set(method, (requests.get(method) ?? 0) + 1)
        await wait?.(method)
        if (faults.isDown || happens(faults.lostRequests)) throw unreachable()
        if (happens(faults.refusals)) throw new RpcError(429, 'too many requests')
        const answer = methods[method]
        if (answer === undefined) throw new RpcError(-32_601, `no method ${method}`)
        const result = answer((params ?? []) as readonly unknown[])
        if (happens(faults.lostAnswers)) throw unreachable()
        return liar(faults.lies, method, result)
      },
    },
  }
}

/** What `fetch` throws. */
function unreachable(): Error {
  return new TypeError('fetch failed')
}

interface CallParameters {
  readonly from?: Address
  readonly to?: Address
  readonly data?: Hex
  readonly value?: Hex
  readonly blobVersionedHashes?: readonly Hex[]
}

interface LogFilter {
  readonly address?: Address | readonly Address[]
  readonly topics?: readonly (Hex | readonly Hex[] | null)[]
  readonly fromBlock?: string
  readonly toBlock?: string
}

function createMethods(model: L1Model, faults: ViewFaults): Readonly<Record<string, Answer>> {
  const codes = codesOf(model.addresses)
  /** The node's own head. */
  const head = (): ModelBlock => {
    const number = model.head().number - faults.lagBlocks
    return model.block(number) ?? earliest()
  }
  const earliest = (): ModelBlock => {
    let oldest = model.finalized()
    for (;;) {
      const before = model.block(oldest.number - 1)
      if (before === null) return oldest
      oldest = before
    }
  }
  const visible = (number: number): ModelBlock | null =>
    number > head().number ? null : model.block(number)
  const finalized = (): ModelBlock => {
    const final = model.finalized()
    return faults.lies.has(Lie.EARLY_FINALITY) || final.number > head().number ? head() : final
  }

  function blockOf(tag: unknown): ModelBlock | null {
    switch (tag) {
      case undefined:
      case 'latest':
      case 'pending':
        return head()
      case 'finalized':
      case 'safe':
        return finalized()
      case 'earliest':
        return earliest()
      default:
        return visible(Number(tag))
    }
  }

  function required(tag: unknown): ModelBlock {
    const found = blockOf(tag)
    if (found === null) throw new RpcError(-32_001, `header not found: ${String(tag)}`)
    return found
  }

  /** As nodes word it that are no archives. */
  function requireState(number: number): void {
    if (faults.keptStates === 0 || number > head().number - faults.keptStates) return
    throw new RpcError(-32_000, 'missing trie node: state is not available')
  }

  function simulate(parameters: CallParameters, tag: unknown): Hex {
    const { from, to, data, value, blobVersionedHashes } = parameters
    const call: ModelCall = {
      from: from ?? `0x${'0'.repeat(40)}`,
      to: to ?? `0x${'0'.repeat(40)}`,
      data: data ?? '0x',
      value: BigInt(value ?? 0),
      blobVersionedHashes: blobVersionedHashes ?? [],
    }
    const isPending = tag === 'pending' && faults.lagBlocks === 0
    const at = isPending ? 'pending' : required(tag).number
    if (at !== 'pending') requireState(at)
    const answer = model.call(call, at)
    if (answer.succeeded) return answer.returnData
    throw new RpcError(3, 'execution reverted', answer.returnData)
  }

  function estimate(parameters: CallParameters, tag: unknown): Hex {
    simulate(parameters, tag)
    return numberToHex(ESTIMATE)
  }

  function logs(filter: LogFilter): readonly object[] {
    const from = required(filter.fromBlock).number
    const to = Math.min(Number(filter.toBlock ?? head().number) || head().number, head().number)
    if (to - from >= MAX_LOG_RANGE) throw new RpcError(-32_005, 'block range is too wide')
    const found: object[] = []
    for (let number = from; number <= to; number++) {
      const block = visible(number)
      if (block === null) break
      if (block.receipts.length > 0) found.push(...logsOf(block).filter(matching(filter)))
    }
    return found
  }

  function located(hash: unknown): { receipt: ModelReceipt; block: ModelBlock } | null {
    for (let number = head().number; ; number--) {
      const block = model.block(number)
      if (block === null) return null
      const receipt = block.receipts.find(({ transaction }) => transaction.hash === hash)
      if (receipt !== undefined) return { receipt, block }
    }
  }

  function transaction(hash: unknown): object | null {
    const found = located(hash)
    const one = found?.receipt.transaction ?? model.pending().find((each) => each.hash === hash)
    return one === undefined ? null : transactionJson(one, found?.block ?? null)
  }

  function nonce(address: unknown, tag: unknown): Hex {
    const of = lower(address as Address)
    const mined = model.nonceOf(of, required(tag).number)
    const waiting = tag === 'pending' ? model.pending().filter((one) => one.from === of).length : 0
    return numberToHex(mined + waiting)
  }

  return {
    eth_chainId: () => numberToHex(model.chainId),
    net_version: () => String(model.chainId),
    eth_blockNumber: () => numberToHex(head().number),
    eth_getBlockByNumber: ([tag]) => blockJson(blockOf(tag)),
    eth_getCode: ([address]) => codes.get(lower(address as Address)) ?? '0x',
    eth_getBalance: ([address]) => numberToHex(model.balanceOf(address as Address)),
    eth_getTransactionCount: ([address, tag]) => nonce(address, tag),
    eth_call: ([parameters, tag]) => simulate(parameters as CallParameters, tag),
    eth_estimateGas: ([parameters, tag]) => estimate(parameters as CallParameters, tag),
    eth_maxPriorityFeePerGas: () => numberToHex(TIP_WEI),
    eth_gasPrice: () => numberToHex(model.fees().baseFeePerGas + TIP_WEI),
    eth_blobBaseFee: () => numberToHex(model.fees().blobBaseFee),
    eth_getLogs: ([filter]) => logs(filter as LogFilter),
    eth_getTransactionReceipt: ([hash]) => {
      const found = located(hash)
      return found === null ? null : receiptJson(found.receipt, found.block)
    },
    eth_getTransactionByHash: ([hash]) => transaction(hash),
    eth_sendRawTransaction: ([raw]) => model.send(raw as Hex),
  }
}

const TIP_WEI = 10n ** 9n
const ESTIMATE = 3_000_000n

interface LogJson extends ModelLog {
  readonly blockNumber: Hex
}

function logsOf(block: ModelBlock): readonly LogJson[] {
  let logIndex = 0
  return block.receipts.flatMap(({ transaction, logs }, transactionIndex) =>
    logs.map((log) => ({
      ...log,
      blockNumber: numberToHex(block.number),
      blockHash: block.hash,
      blockTimestamp: numberToHex(block.timestamp),
      transactionHash: transaction.hash,
      transactionIndex: numberToHex(transactionIndex),
      logIndex: numberToHex(logIndex++),
      removed: false,
    })),
  )
}

function matching({ address, topics = [] }: LogFilter): (log: LogJson) => boolean {
  const addresses = address === undefined ? null : [address].flat().map(lower)
  return (log) =>
    (addresses === null || addresses.includes(log.address)) &&
    topics.every((wanted, i) => {
      if (wanted === null) return true
      const topic = log.topics[i]
      return topic !== undefined && [wanted].flat().includes(topic)
    })
}

function blockJson(block: ModelBlock | null): object | null {
  if (block === null) return null
  return {
    number: numberToHex(block.number),
    hash: block.hash,
    parentHash: block.parentHash,
    timestamp: numberToHex(block.timestamp),
    baseFeePerGas: numberToHex(block.baseFeePerGas),
    transactions: block.receipts.map(({ transaction }) => transaction.hash),
    gasLimit: '0x3938700',
    gasUsed: '0x0',
    difficulty: '0x0',
    nonce: '0x0000000000000000',
    size: '0x0',
    extraData: '0x',
    uncles: [],
  }
}

function receiptJson(receipt: ModelReceipt, block: ModelBlock): object {
  const { transaction, succeeded, gasUsed } = receipt
  const { hash, from, to } = transaction
  return {
    transactionHash: hash,
    transactionIndex: numberToHex(block.receipts.indexOf(receipt)),
    blockHash: block.hash,
    blockNumber: numberToHex(block.number),
    ...{ from, to, contractAddress: null },
    status: succeeded ? '0x1' : '0x0',
    gasUsed: numberToHex(gasUsed),
    cumulativeGasUsed: numberToHex(gasUsed),
    effectiveGasPrice: numberToHex(block.baseFeePerGas),
    logs: logsOf(block).filter((log) => 'transactionHash' in log && log.transactionHash === hash),
    logsBloom: '0x',
    type: transaction.blobVersionedHashes.length > 0 ? '0x3' : '0x2',
  }
}

function transactionJson(
  transaction: ModelReceipt['transaction'],
  block: ModelBlock | null,
): object {
  const { hash, from, to, nonce, data, value } = transaction
  const { blobVersionedHashes, maxFeePerGas, maxPriorityFeePerGas } = transaction
  const isBlob = blobVersionedHashes.length > 0
  return {
    ...{ hash, from, to, input: data, blobVersionedHashes },
    nonce: numberToHex(nonce),
    value: numberToHex(value),
    gas: numberToHex(ESTIMATE),
    maxFeePerGas: numberToHex(maxFeePerGas),
    maxPriorityFeePerGas: numberToHex(maxPriorityFeePerGas),
    blockHash: block?.hash ?? null,
    blockNumber: block === null ? null : numberToHex(block.number),
    transactionIndex: block === null ? null : '0x0',
    type: isBlob ? '0x3' : '0x2',
    ...{ v: '0x0', r: '0x1', s: '0x1', yParity: '0x0', accessList: [] },
  }
}
