/** The model beside the contracts on anvil: every block is mirrored, every answer compared. */
import { setTimeout as wait } from 'node:timers/promises'
import { versionedHashOf } from '@assay/da'
import { assert, type BlobSidecar, equalBytes, type Kzg, toHex } from '@assay/protocol'
import { type Address, type Hex, privateKeyToAccount } from '@assay/settlement'
import { decodeErrorResult, isHex, numberToHex } from 'viem'
import { wrapBlobTransaction } from '../../../settlement/src/blobTransaction.ts'
import { DEV_KEYS } from '../../settlement/anvil.ts'
import type { Exchange } from '../../settlement/exchange.ts'
import { everyErrorAbi } from './abis.ts'
import { createJudge } from './judge.ts'
import { createL1Model } from './model.ts'
import type { L1Model, ModelReceipt, Openings } from './types.ts'

/** One transaction; `sender` names a development key, which signs when there are blobs. */
export interface Move {
  /** For reports: the function. */
  readonly name: string
  readonly sender: number
  readonly to: Address
  readonly data: Hex
  readonly value?: bigint
  readonly sidecar?: BlobSidecar
}

/** A view function, by its calldata. */
export interface Read {
  readonly name: string
  readonly to: Address
  readonly data: Hex
}

export interface Played {
  readonly succeeded: boolean
  /** Name of the error, empty when it succeeded. */
  readonly error: string
  readonly receipt: ModelReceipt
}

export interface TwoChains {
  readonly model: L1Model
  readonly kzg: Kzg
  /** What was told differently. */
  readonly differences: readonly string[]
  play(move: Move): Promise<Played>
  /** Makes blobs known that somebody else sends. */
  carry(sidecar: BlobSidecar): void
  /** Mirrors what others have sent. */
  catchUp(): Promise<void>
  compare(reads: readonly Read[]): Promise<void>
  passTime(seconds: number): Promise<void>
  /** Gives what takes both chains back to here, once. */
  mark(): Promise<() => Promise<void>>
}

interface RpcBlock {
  readonly number: Hex
  readonly hash: Hex
  readonly timestamp: Hex
  readonly transactions: readonly {
    readonly hash: Hex
    readonly from: Address
    /** Null: a creation. */
    readonly to: Address | null
    readonly input: Hex
    readonly value: Hex
    readonly blobVersionedHashes?: readonly Hex[]
  }[]
}

interface RpcReceipt {
  readonly blockNumber: Hex
  readonly status: Hex
  readonly logs: readonly {
    readonly address: Address
    readonly topics: readonly Hex[]
    readonly data: Hex
  }[]
}

const GAS = numberToHex(8_000_000)
const GWEI = 10n ** 9n
const ASK_AGAIN_MS = 2
const MAX_ASKED = 5_000

/** Both stand where the exchange was deployed. */
export async function createTwoChains(exchange: Exchange, openings: Openings): Promise<TwoChains> {
  const { anvil, deployed, poster } = exchange
  const { rpc } = anvil
  const info = await poster.info()
  const block = async (number: number) =>
    (await rpc('eth_getBlockByNumber', numberToHex(number), true)) as RpcBlock
  const first = await block(deployed.blockNumber)
  const { genesis, genesisStateRoot } = info
  const model = createL1Model({
    deployment: {
      ...info,
      ...{ genesis, genesisStateRoot, bonded: false },
      addresses: { ...deployed, tokens: info.assets.map(({ token }) => token) },
    },
    chainId: info.chainId,
    startTime: Number(first.timestamp),
    startBlock: deployed.blockNumber,
    openings,
    judge: createJudge(genesis),
  })
  const differences: string[] = []
  const keys = DEV_KEYS.map((key) => privateKeyToAccount(key))
  const accounts = (await rpc('eth_accounts')) as readonly Address[]
  const blobs = new Map<Hex, Uint8Array>()
  const differ = (what: string, real: unknown, modelled: unknown) =>
    differences.push(`${what}: bytecode ${JSON.stringify(real)}, model ${JSON.stringify(modelled)}`)

  /** Brings the model to the block, and compares what its transactions did. */
  async function follow(until: number, name: string): Promise<Played | null> {
    let played: Played | null = null
    for (let number = model.head().number + 1; number <= until; number++) {
      const { hash, timestamp, transactions } = await block(number)
      const terms = { timestamp: Number(timestamp), hash }
      const [one] = transactions
      // Nothing, or another contract: the model has its own from the beginning.
      if (one === undefined || one.to === null) {
        model.mine(terms)
        continue
      }
      const { from, to, input, value, blobVersionedHashes = [] } = one
      const call = { from, to, data: input, value: BigInt(value), blobVersionedHashes }
      const carried = blobVersionedHashes.map((each) => blobs.get(each) as Uint8Array)
      played = await compared(name, one.hash, model.execute(call, terms, carried))
    }
    return played
  }

  async function compared(name: string, hash: Hex, receipt: ModelReceipt): Promise<Played> {
    const real = (await rpc('eth_getTransactionReceipt', hash)) as RpcReceipt
    const trace = (await rpc('debug_traceTransaction', hash, { tracer: 'callTracer' })) as {
      readonly output?: Hex
    }
    const output = trace.output ?? '0x'
    const succeeded = real.status === '0x1'
    const error = succeeded ? '' : errorName(output)
    const label = `${name} in block ${Number(real.blockNumber)}`
    if (succeeded !== receipt.succeeded) {
      differ(label, error || 'succeeds', errorName(receipt.returnData))
      return { succeeded, error, receipt }
    }
    // The judge says only that the step function reverts, not in which words.
    const isJudged = !succeeded && receipt.returnData === '0x' && name === 'proveFault'
    if (!isJudged && output !== receipt.returnData) {
      differ(`${label} returns`, output, receipt.returnData)
    }
    const plain = real.logs.map(({ address, topics, data }) => ({ address, topics, data }))
    if (JSON.stringify(plain) !== JSON.stringify(receipt.logs)) {
      differ(`${label} logs`, plain, receipt.logs)
    }
    return { succeeded, error, receipt }
  }

  function carry({ versionedHashes, blobs: carried }: BlobSidecar): void {
    for (const [i, hash] of versionedHashes.entries()) {
      blobs.set(toHex(hash), carried[i] as Uint8Array)
    }
  }

  async function send({ sender, to, data, value = 0n, sidecar }: Move): Promise<Hex> {
    const from = accounts[sender] as Address
    if (sidecar === undefined) {
      const transaction = { from, to, data, value: numberToHex(value), gas: GAS }
      return (await rpc('eth_sendTransaction', transaction)) as Hex
    }
    const key = keys[sender]
    if (key === undefined) throw new Error(`no key for ${sender}`)
    carry(sidecar)
    const signed = await key.signTransaction({
      chainId: info.chainId,
      nonce: Number(await rpc('eth_getTransactionCount', from, 'latest')),
      gas: BigInt(GAS),
      maxFeePerGas: 100n * GWEI,
      maxPriorityFeePerGas: GWEI,
      maxFeePerBlobGas: GWEI,
      blobVersionedHashes: sidecar.versionedHashes.map(toHex),
      type: 'eip4844',
      ...{ to, data, value },
    })
    return (await rpc('eth_sendRawTransaction', wrapBlobTransaction(signed, sidecar))) as Hex
  }

  /** anvil answers before it mines. */
  async function minedReceipt(hash: Hex): Promise<RpcReceipt> {
    for (let asked = 0; asked < MAX_ASKED; asked++) {
      const receipt = (await rpc('eth_getTransactionReceipt', hash)) as RpcReceipt | null
      if (receipt !== null) return receipt
      await wait(ASK_AGAIN_MS)
    }
    throw new Error(`anvil does not mine ${hash}`)
  }

  async function play(move: Move): Promise<Played> {
    const hash = await send(move)
    const { blockNumber } = await minedReceipt(hash)
    const played = await follow(Number(blockNumber), move.name)
    assert(played !== null, `block ${Number(blockNumber)} has the transaction`)
    return played
  }

  const catchUp = async () => {
    await follow(Number(await rpc('eth_blockNumber')), 'setting up')
  }

  /** One request for all reads. */
  async function compare(reads: readonly Read[]): Promise<void> {
    const body = JSON.stringify(
      reads.map(({ to, data }, id) => ({
        ...{ jsonrpc: '2.0', id, method: 'eth_call' },
        params: [{ to, data }, 'latest'],
      })),
    )
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(anvil.rpcUrl, { method: 'POST', headers, body })
    const answers = (await response.json()) as readonly {
      readonly id: number
      readonly result?: Hex
      readonly error?: { readonly data?: Hex }
    }[]
    for (const { id, result, error } of answers) {
      const { name, to, data } = reads[id] as Read
      const call = { from: accounts[0] as Address, to, data }
      const { returnData } = model.call(call, model.head().number)
      const real = result ?? error?.data ?? '0x'
      if (real !== returnData) differ(`${name} at ${model.head().number}`, real, returnData)
    }
  }

  await catchUp()
  return {
    model,
    kzg: exchange.kzg,
    differences,
    play,
    carry,
    catchUp,
    compare,
    async passTime(seconds) {
      await anvil.passTime(seconds)
      await catchUp()
    },
    async mark() {
      const id = await rpc('evm_snapshot')
      const { number } = model.head()
      return async () => {
        await rpc('evm_revert', id)
        const depth = model.head().number - number
        if (depth > 0) model.reorg({ depth, keep: () => false, belowFinality: true })
      }
    },
  }
}

/** Name of the contract's error; its bytes when it is none of ours, `no reason` without any. */
function errorName(data: Hex): string {
  if (data === '0x') return 'no reason'
  try {
    return decodeErrorResult({ abi: everyErrorAbi, data }).errorName
  } catch {
    return isHex(data) ? data.slice(0, 10) : 'unknown'
  }
}

/** The real KZG, which remembers what it opened: nothing else is an opening. */
export function createSeenOpenings(kzg: Kzg): Kzg & Openings {
  const opened = new Map<string, Uint8Array>()
  const keyOf = (commitment: Uint8Array, element: number, value: Uint8Array) =>
    `${toHex(commitment)}.${element}.${toHex(value)}`
  const hashes = new Map<string, Hex>()
  return {
    kind: kzg.kind,
    commit: (blob) => kzg.commit(blob),
    cellProofs: (blob) => kzg.cellProofs(blob),
    blobProof: (blob, commitment) => kzg.blobProof(blob, commitment),
    stop: () => kzg.stop(),
    async openElement(blob, index) {
      const [commitment, opening] = [await kzg.commit(blob), await kzg.openElement(blob, index)]
      opened.set(keyOf(commitment, index, opening.value), opening.proof)
      return opening
    },
    isOpening({ versionedHash, element, value, commitment, proof }) {
      const key = toHex(commitment)
      const hash = hashes.get(key) ?? toHex(versionedHashOf(commitment))
      hashes.set(key, hash)
      const right = opened.get(keyOf(commitment, element, value))
      return hash === versionedHash && right !== undefined && equalBytes(right, proof)
    },
  }
}
