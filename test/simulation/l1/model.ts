/** The chain: blocks, forks, fees and the contracts' calls. */
import {
  assert,
  BLOB_BYTES,
  concatBytes,
  fromHex,
  keccak256,
  toHex,
  uint256,
  utf8,
} from '@assay/protocol'
import { type Address, claimsAbi } from '@assay/settlement'
import { encodeFunctionData } from 'viem'
import { BlobStore } from './blobStore.ts'
import { type Call, Revert, ZERO_ADDRESS, ZERO_WORD } from './call.ts'
import { createContracts } from './contracts.ts'
import { deploymentOf } from './deployment.ts'
import { gasOf } from './gas.ts'
import { Mempool } from './mempool.ts'
import { createStandInKzg } from './openings.ts'
import { Storage } from './storage.ts'
import { lower } from './tokens.ts'
import { decodeTransaction, standInAccount } from './transactions.ts'
import type {
  BlockTerms,
  L1Model,
  L1ModelOptions,
  ModelAnswer,
  ModelBlock,
  ModelCall,
  ModelLog,
  ModelReceipt,
  ModelTransaction,
  ReorgTerms,
} from './types.ts'
import { createView } from './view.ts'

/** What `blockhash` answers. */
const KNOWN_HASHES = 256
const BLOBS_PER_BLOCK = 9
const GWEI = 10n ** 9n

export function createL1Model(options: L1ModelOptions): L1Model {
  const { startTime, startBlock = 1, finalityDepth = 64, slotSeconds = 12 } = options
  const { chainId = 31_337, openings = createStandInKzg(), judge = null } = options
  const { deviation = null } = options
  const storage = new Storage()
  const deployment = deploymentOf(options.deployment, startBlock)
  const blobs = new BlobStore(Number(deployment.parameters.daRetentionSeconds), () => head())
  const { groupsOf } = blobs
  const parts = { deployment, chainId, openings, judge, groupsOf, deviation }
  const contracts = createContracts(storage, parts)
  const nonces = storage.table<Address, number>('nonce', 0)
  const pool = new Mempool({
    nonceOf: (address) => nonces.get(address),
    balanceOf: contracts.balanceOf,
  })
  const blocks: ModelBlock[] = []
  let final = startBlock
  let isFinalityHeld = false
  let forks = 0
  let fees = { baseFeePerGas: GWEI, blobBaseFee: 1n }

  const head = (): ModelBlock => blocks.at(-1) as ModelBlock
  const block = (number: number): ModelBlock | null => blocks[number - startBlock] ?? null

  function frame(
    call: ModelCall,
    at: { readonly number: number; readonly timestamp: number },
  ): Call & { readonly logs: ModelLog[] } {
    return {
      sender: lower(call.from),
      value: call.value ?? 0n,
      ...at,
      blockHash(number) {
        const isKnown = number < at.number && number >= at.number - KNOWN_HASHES
        return (isKnown ? block(number)?.hash : undefined) ?? ZERO_WORD
      },
      blobHash: (index) => call.blobVersionedHashes?.[index] ?? ZERO_WORD,
      logs: [],
    }
  }

  /** Leaves what the call wrote open. */
  function run(call: ModelCall, at: { number: number; timestamp: number }): ModelAnswer {
    const context = frame(call, at)
    const gasUsed = gasOf(call)
    try {
      const returnData = contracts.call(lower(call.to), call.data, context)
      return { succeeded: true, returnData, logs: context.logs, gasUsed }
    } catch (error) {
      if (!(error instanceof Revert)) throw error
      return { succeeded: false, returnData: error.data, logs: [], gasUsed }
    }
  }

  function settle(answer: ModelAnswer, number: number): ModelAnswer {
    if (answer.succeeded) storage.commit(number)
    else storage.rollback()
    return answer
  }

  const costOf = (transaction: ModelTransaction, price: bigint, blobPrice: bigint): bigint =>
    gasOf(transaction) * price + BigInt(transaction.blobs.length * BLOB_BYTES) * blobPrice

  function include(transaction: ModelTransaction, at: { number: number; timestamp: number }) {
    const { from, maxFeePerGas, maxPriorityFeePerGas } = transaction
    const room = maxFeePerGas - fees.baseFeePerGas
    const isCapped = room < maxPriorityFeePerGas
    const price = fees.baseFeePerGas + (isCapped ? room : maxPriorityFeePerGas)
    const cost = costOf(transaction, price, fees.blobBaseFee)
    // Paid even by a transaction that fails.
    nonces.set(from, transaction.nonce + 1)
    contracts.setBalance(from, contracts.balanceOf(from) - cost)
    storage.commit(at.number)
    blobs.keep(transaction, at)
    return { transaction, ...settle(run(transaction, at), at.number) }
  }

  function isPayable(transaction: ModelTransaction): boolean {
    const { from, value, maxFeePerGas, maxFeePerBlobGas } = transaction
    const pays =
      maxFeePerGas >= fees.baseFeePerGas &&
      (transaction.blobs.length === 0 || maxFeePerBlobGas >= fees.blobBaseFee)
    const worst = costOf(transaction, maxFeePerGas, fees.blobBaseFee) + value
    return pays && contracts.balanceOf(from) >= worst
  }

  /** The dearest that is next for its sender, pays enough and still fits. */
  function nextToInclude(room: number, terms: BlockTerms): ModelTransaction | undefined {
    const fitting = pool
      .list()
      .filter(
        (one) =>
          one.nonce === nonces.get(one.from) &&
          one.blobs.length <= room &&
          isPayable(one) &&
          (terms.include?.(one) ?? true),
      )
    return fitting.toSorted((a, b) => Number(b.maxPriorityFeePerGas - a.maxPriorityFeePerGas))[0]
  }

  function append(terms: BlockTerms, receipts: readonly ModelReceipt[]): ModelBlock {
    const parent = blocks.at(-1)
    const number = parent === undefined ? startBlock : parent.number + 1
    const parentHash = parent?.hash ?? ZERO_WORD
    const parts = [number, terms.timestamp, terms.salt ?? forks].map(uint256)
    const hashes = receipts.map(({ transaction }) => fromHex(transaction.hash))
    const hash = toHex(keccak256(concatBytes(fromHex(parentHash), ...parts, ...hashes)))
    const { timestamp } = terms
    const named = { number, hash: terms.hash ?? hash, parentHash, timestamp }
    const mined = { ...named, ...fees, receipts }
    blocks.push(mined)
    if (!isFinalityHeld) final = Math.max(final, number - finalityDepth)
    blobs.prune()
    return mined
  }

  const next = (timestamp: number) => {
    const { timestamp: before } = head()
    assert(timestamp >= before, `time does not fall: ${timestamp} after ${before}`)
    return { number: head().number + 1, timestamp }
  }

  function mine(terms: BlockTerms): ModelBlock {
    const at = next(terms.timestamp)
    const receipts: ModelReceipt[] = []
    let room = BLOBS_PER_BLOCK
    for (;;) {
      const transaction = nextToInclude(room, terms)
      if (transaction === undefined) break
      pool.remove((one) => one === transaction)
      receipts.push(include(transaction, at))
      room -= transaction.blobs.length
    }
    pool.prune()
    return append(terms, receipts)
  }

  function dropNewest(keep: (transaction: ModelTransaction) => boolean): void {
    const dropped = blocks.pop() as ModelBlock
    storage.drop(dropped.number)
    for (const { transaction } of dropped.receipts) {
      if (keep(transaction)) pool.restore(transaction)
    }
  }

  function reorg({ depth, keep = () => true, belowFinality = false }: ReorgTerms): void {
    assert(depth < blocks.length, 'the deployment stays')
    const left = head().number - depth
    assert(belowFinality || left >= final, `block ${left + 1} is final`)
    forks++
    for (let i = 0; i < depth; i++) dropNewest(keep)
    final = Math.min(final, left)
    pool.prune()
  }

  function construct(): void {
    const at = { number: startBlock, timestamp: startTime }
    const deployer = { from: ZERO_ADDRESS, to: deployment.addresses.vault, data: '0x' } as const
    const context = frame(deployer, at)
    contracts.construct(context)
    storage.commit(startBlock)
    const { sequencer, addresses, parameters } = deployment
    const receipts = [receiptOf(deployer, context.logs)]
    if (options.deployment.bonded ?? true) {
      const args = [sequencer] as const
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'depositBond', args })
      const call = { from: sequencer, to: addresses.claims, data, value: parameters.bondWei }
      const answer = settle(run(call, at), startBlock)
      receipts.push({ ...receiptOf(call, []), ...answer })
    }
    append({ timestamp: startTime }, receipts)
  }

  let calls = 0
  /** Of something that did not come through the mempool. */
  function receiptOf(call: ModelCall, logs: readonly ModelLog[]): ModelReceipt {
    const transaction = {
      hash: toHex(keccak256(utf8(`call ${calls++}`))),
      from: lower(call.from),
      to: lower(call.to),
      nonce: 0,
      data: call.data,
      value: call.value ?? 0n,
      maxFeePerGas: 0n,
      maxPriorityFeePerGas: 0n,
      maxFeePerBlobGas: 0n,
      blobVersionedHashes: call.blobVersionedHashes ?? [],
      blobs: [],
    }
    return { transaction, succeeded: true, returnData: '0x', logs, gasUsed: 0n }
  }

  const model: L1Model = {
    chainId,
    addresses: deployment.addresses,
    blobs,
    head,
    finalized: () => block(final) as ModelBlock,
    holdFinality: (isHeld) => {
      isFinalityHeld = isHeld
    },
    block,
    mine,
    reorg,
    setFees(changed) {
      fees = { ...fees, ...changed }
    },
    fees: () => fees,
    balanceOf: (address) => contracts.balanceOf(lower(address)),
    setBalance(address, wei) {
      contracts.setBalance(lower(address), wei)
      storage.commit(head().number)
    },
    mintTokens({ asset, to, atoms }) {
      const call = { from: ZERO_ADDRESS, to, data: '0x' } as const
      contracts.mintTokens(frame(call, head()), asset, to, atoms)
      storage.commit(head().number)
    },
    nonceOf: (address, number) => storage.peek(number, () => nonces.get(lower(address))),
    pending: () => pool.list(),
    evict: (which) => pool.remove(which),
    send(raw) {
      const transaction = decodeTransaction(raw)
      const { maxFeePerGas, maxFeePerBlobGas, value } = transaction
      pool.add(transaction, costOf(transaction, maxFeePerGas, maxFeePerBlobGas) + value)
      return transaction.hash
    },
    call(call, number) {
      const isPending = number === 'pending'
      const at = isPending ? null : block(number)
      assert(isPending || at !== null, `block ${number} exists`)
      const pendingAt = {
        number: head().number + 1,
        timestamp: head().timestamp + slotSeconds,
      }
      return storage.peek(isPending ? head().number : number, () => run(call, at ?? pendingAt))
    },
    execute(call, terms, carried = []) {
      const at = next(terms.timestamp)
      const plain = receiptOf(call, [])
      const transaction = { ...plain.transaction, blobs: carried }
      blobs.keep(transaction, at)
      const receipt = { transaction, ...settle(run(call, at), at.number) }
      append(terms, [receipt])
      return receipt
    },
    account: standInAccount,
    view: (viewOptions) => createView(model, viewOptions ?? {}),
  }
  construct()
  return model
}
