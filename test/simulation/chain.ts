/** L1 in virtual time: slots, fees, forks, outages, and clients that live as long as processes. */
import { type BlobReader, createBlobChecker, createBlobReader } from '@assay/da'
import { createMachine } from '@assay/machine'
import {
  decodeInboxEntry,
  fromHex,
  type GenesisConfig,
  genesisLeaves,
  type Rng,
  toHex,
} from '@assay/protocol'
import {
  type Address,
  claimsAbi,
  createSettlement,
  type Hex,
  type LocalAccount,
  type Settlement,
  vaultAbi,
} from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import { createL1Reads, type L1Reads } from '@assay/verifier'
import { decodeFunctionResult, encodeFunctionData, erc20Abi } from 'viem'
import { ASSETS, FIRST_DEPOSIT, HEADER_SIGNER } from './exchange.ts'
import { createJudge } from './l1/judge.ts'
import { createL1Model } from './l1/model.ts'
import { createStandInKzg } from './l1/openings.ts'
import { standInAccount } from './l1/transactions.ts'
import type { Deviation, L1Model, L1View, ModelBlobs, ModelBlock, StandInKzg } from './l1/types.ts'
import type { Tally } from './report.ts'
import type { Trader } from './trader.ts'
import { EPOCH_MS, type Life, type World } from './world.ts'

export interface ChainConfig {
  readonly windowSeconds: number
  readonly inboxDelaySeconds: number
  readonly finalityDepth: number
  readonly graceSeconds: number
}

export interface Chain {
  readonly model: L1Model
  readonly kzg: StandInKzg
  /** What the sequencer's node does wrong. */
  readonly view: L1View
  /** The monitor's node and its source of blobs, with faults of their own. */
  readonly watcherView: L1View
  readonly watcherSource: ReturnType<ModelBlobs['source']>
  /** Another endpoint, that is always right. */
  readonly trueView: L1View
  readonly sequencer: LocalAccount
  /** Blocks every slot, from now on. */
  start(): void
  /** A client whose process has this life. */
  client(life: Life, account: LocalAccount, view?: L1View): Promise<Settlement>
  /** As the sequencer has it: one key for blobs, another one for all else. */
  posterClient(life: Life): Promise<Settlement>
  reads(life: Life, view: L1View): L1Reads
  /** Blobs as a stranger finds them. */
  blobs(): BlobReader
  /** As the monitor finds them. */
  watcherBlobs(): BlobReader
  /** Units in the Vault. */
  vaultHolds(asset: number): bigint
  /** Whether L1 would confirm a claim in the block to come. */
  mayConfirm(claimId: Hex): boolean
  /** Length of the inbox at a block. */
  inboxLength(block: number): number
  reorg(depth: number): void
  /** No block becomes final, and the sequencer's node forgets old states; or all is well. */
  stallFinality(isStalled: boolean): void
  /** Entries at the head that a sequencer may take: final ones, or those older than D/2. */
  takeable(): number
  /** Slots that nobody fills, from now on: how many of them. */
  stall(slots: number): void
  /** Called behind each block. */
  onBlock: () => void
  unitScale: bigint
}

const SLOT_MS = 12_000
const MISSED_PER_MILLE = 30
const LATENCY_MS = 15
/** As viem does it over HTTP. */
const RETRIES = 3
const RETRY_MS = 150
const UNIT_SCALE = 10n
const GWEI = 10n ** 9n
/** States that the sequencer's node has while finality stalls: of fewer than are not final. */
const KEPT_STATES = 8
/** A block's time may be ahead of the look that decided by the one before. */
const SLACK_SECONDS = 60

export function createChain(parts: {
  readonly world: World
  readonly rng: Rng
  readonly tally: Tally
  readonly genesis: GenesisConfig
  readonly config: ChainConfig
  readonly deviation?: Deviation | undefined
}): Chain {
  const { world, rng, tally, genesis, config } = parts
  const hasher = createNativeHasher()
  const leaves = genesisLeaves(genesis)
  const genesisStateRoot = createMachine({ leaves, authenticate: () => false, hasher }).stateRoot()
  const kzg = createStandInKzg()
  const sequencer = standInAccount(1)
  const startTime = Math.floor(EPOCH_MS / 1_000) - 3_600
  const model = createL1Model({
    deployment: {
      genesis,
      genesisStateRoot,
      sequencer: sequencer.address,
      headerSigner: toHex(HEADER_SIGNER),
      assets: ['AAA', 'BBB', 'CCC'].map((symbol) => ({
        symbol,
        decimals: 6,
        unitScale: UNIT_SCALE,
      })),
      windowSeconds: config.windowSeconds,
      inboxDelaySeconds: config.inboxDelaySeconds,
      graceSeconds: config.graceSeconds,
    },
    startTime,
    finalityDepth: config.finalityDepth,
    openings: kzg,
    judge: createJudge(genesis),
    ...(parts.deviation === undefined ? {} : { deviation: parts.deviation }),
  })
  const view = model.view({ rng })
  const watcherView = model.view({ rng })
  const watcherSource = model.blobs.source('blobs of the monitor')
  const trueView = model.view()
  const checker = createBlobChecker(kzg)
  let stalled = 0

  function mine(): void {
    const timestamp = Math.floor((EPOCH_MS + world.now()) / 1_000)
    if (timestamp <= model.head().timestamp) return
    model.mine({ timestamp })
    chain.onBlock()
  }

  function slot(): void {
    if (stalled > 0) stalled -= 1
    else if (rng.below(1_000) >= MISSED_PER_MILLE) mine()
    world.after(SLOT_MS, slot)
  }

  const providerOf = (life: Life, at: L1View) => ({
    request: async (call: Parameters<L1View['provider']['request']>[0]) => {
      for (let attempt = 0; ; attempt++) {
        await life.sleep(1 + rng.below(LATENCY_MS))
        try {
          return await at.provider.request(call)
        } catch (error) {
          const mayHelp = error instanceof TypeError || (error as { code?: unknown }).code === 429
          if (!mayHelp || attempt === RETRIES) throw error
          await life.sleep(RETRY_MS * 2 ** attempt)
        } finally {
          await life.sleep(1 + rng.below(LATENCY_MS))
        }
      }
    },
  })

  const { vault, tokens } = model.addresses
  const clientOptions = (life: Life, at: L1View) => ({
    provider: providerOf(life, at),
    vault,
    timer: { now: world.now, wait: life.sleep },
    pollMs: 3_000,
  })
  const ask = (to: Address, data: `0x${string}`, block: number) => {
    const { returnData } = model.call({ from: sequencer.address, to, data }, block)
    return BigInt(returnData)
  }

  const isOld = (block: ModelBlock | null) =>
    block !== null &&
    block.timestamp <= model.head().timestamp - config.inboxDelaySeconds / 2 + SLACK_SECONDS
  /** L1 seconds. */
  const entryTime = (index: number) => {
    const args = [BigInt(index), BigInt(index + 1)] as const
    const data = encodeFunctionData({ abi: vaultAbi, functionName: 'inboxEntries', args })
    const call = { from: sequencer.address, to: vault, data }
    const { returnData } = model.call(call, model.head().number)
    const [word] = decodeFunctionResult({
      abi: vaultAbi,
      functionName: 'inboxEntries',
      data: returnData,
    })
    return decodeInboxEntry(fromHex(word as Hex)).l1Time
  }

  /** L1 seconds of the newest block that ever was: a fork's head may be younger. */
  let newest = 0

  const chain: Chain = {
    model,
    kzg,
    view,
    watcherView,
    watcherSource,
    trueView,
    sequencer,
    unitScale: UNIT_SCALE,
    start: () => {
      mine()
      world.after(SLOT_MS, slot)
    },
    client: (life, account, at = view) => createSettlement({ ...clientOptions(life, at), account }),
    posterClient: (life) =>
      createSettlement({
        ...clientOptions(life, view),
        known: { chainId: model.chainId, claims: model.addresses.claims },
        account: sequencer,
        secondAccount: standInAccount(2),
      }),
    reads: (life, at) => createL1Reads({ provider: providerOf(life, at), vault }),
    blobs: () => createBlobReader([model.blobs.source('blobs')], { checker }),
    watcherBlobs: () => createBlobReader([watcherSource], { checker }),
    vaultHolds: (asset) => {
      const args = [vault] as const
      const data = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args })
      return ask(tokens[asset] as Address, data, model.head().number) / UNIT_SCALE
    },
    mayConfirm: (claimId) => {
      const data = encodeFunctionData({
        abi: claimsAbi,
        functionName: 'confirm',
        args: [[claimId]],
      })
      const call = { from: sequencer.address, to: model.addresses.claims, data }
      return model.call(call, 'pending').succeeded
    },
    inboxLength: (block) => {
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'inboxLength' })
      return Number(ask(vault, data, block))
    },
    reorg: (depth) => {
      let most = model.head().number - model.finalized().number
      // What is older than half of the inbox delay stays, final or not: it may have been taken.
      while (most > 0 && isOld(model.block(model.head().number - most + 1))) most -= 1
      const dropped = Math.min(depth, most)
      if (dropped < 1) return
      tally.fault('l1Reorg')
      newest = Math.max(newest, model.head().timestamp)
      model.reorg({ depth: dropped, keep: () => rng.below(8) > 0 })
      dropGapped(model)
    },
    stallFinality: (isStalled) => {
      model.holdFinality(isStalled)
      view.faults.keptStates = isStalled ? KEPT_STATES : 0
    },
    takeable: () => {
      const { number, timestamp } = model.head()
      const end = chain.inboxLength(number)
      let length = chain.inboxLength(model.finalized().number)
      const before = Math.max(timestamp, newest) - config.inboxDelaySeconds / 2
      while (length < end && entryTime(length) <= before) length += 1
      return length
    },
    stall: (slots) => {
      stalled = slots
    },
    onBlock: () => {},
  }
  return chain
}

/** As nodes do it: behind a transaction that is gone its sender's later ones are gone, too. */
export function dropGapped(model: L1Model): void {
  const { number } = model.head()
  const waiting = model.pending()
  model.evict(({ from, nonce }) => {
    const mine = waiting.filter((one) => one.from === from && one.nonce < nonce)
    return mine.length !== nonce - model.nonceOf(from, number)
  })
}

/** Blocks before the run: accounts and first deposits of the traders, all final. */
export function fundOnChain({ model }: Chain, traders: readonly Trader[], depth: number): void {
  const { vault, tokens } = model.addresses
  let { timestamp } = model.head()
  const run = (from: Address, to: Address, data: `0x${string}`) => {
    timestamp += 1
    const { succeeded } = model.execute({ from, to, data }, { timestamp })
    if (!succeeded) throw new Error('a deposit of the run’s start failed')
  }
  for (const { owner } of traders) {
    const from = toHex(owner)
    for (const asset of ASSETS) {
      const token = tokens[asset] as Address
      model.mintTokens({ asset, to: from, atoms: 100n * BigInt(FIRST_DEPOSIT) * UNIT_SCALE })
      const all = [vault, 2n ** 255n] as const
      run(from, token, encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: all }))
      const args = [asset, BigInt(FIRST_DEPOSIT), from] as const
      run(from, vault, encodeFunctionData({ abi: vaultAbi, functionName: 'deposit', args }))
    }
  }
  for (let i = 0; i < depth; i++) model.mine({ timestamp: ++timestamp })
}

/** Fees of a calm chain, and of one that nobody can pay without bidding more. */
export const CALM = { baseFeePerGas: GWEI, blobBaseFee: 1n } as const
export const DEAR = { baseFeePerGas: 100n * GWEI, blobBaseFee: 100n * GWEI } as const
