/** What the contracts say; nothing here sends anything. Spec: settlement, verification. */
import {
  decodeGenesis,
  domainSeparator,
  equalBytes,
  fromHex,
  toHex,
  ZERO_HASH,
} from '@assay/protocol'
import { type Address, BlockNotFoundError, type PublicClient, parseEventLogs } from 'viem'
import { readCodeProblems } from './codeProblems.ts'
import { asSettlementError, SettlementError } from './errors.ts'
import { ofType, readEvents } from './events.ts'
import { claimsAbi } from './generated/claims.generated.ts'
import { disputesAbi } from './generated/disputes.generated.ts'
import { testTokenAbi } from './generated/testToken.generated.ts'
import { vaultAbi } from './generated/vault.generated.ts'
import { readInboxEntries, readInboxWords } from './inbox.ts'
import { readConfirmedOutcome } from './outcomes.ts'
import type { Place } from './place.ts'
import type { AssetInfo, BlockInfo, DeploymentInfo, SettlementReads } from './types.ts'

export function createReads(place: Place): SettlementReads {
  const { client, chainId, logRangeBlocks } = place
  const vault = { address: place.vault, abi: vaultAbi } as const
  const claims = { address: place.claims, abi: claimsAbi } as const
  let info: Promise<DeploymentInfo> | undefined

  const reads: SettlementReads = {
    chainId,
    vault: place.vault,
    claims: place.claims,
    info() {
      info ??= readInfo(place)
      // A failure is not remembered.
      info.catch(() => {
        info = undefined
      })
      return info
    },
    codeProblems: () => readCodeProblems(place),
    async checkCode() {
      const problems = await reads.codeProblems()
      if (problems.length > 0) throw new SettlementError('CODE_MISMATCH', problems.join(' '))
    },
    events: (range) => readEvents(client, place.claims, range, logRangeBlocks),
    submissions: async (range) => ofType(await reads.events(range), 'inputs'),
    proposals: async (range) => ofType(await reads.events(range), 'claim'),
    confirmations: async (range) => ofType(await reads.events(range), 'confirmed'),
    kills: async (range) => ofType(await reads.events(range), 'killed'),
    async cursors(blockNumber) {
      const at = atBlock(blockNumber)
      const answer = await client.readContract({ ...claims, functionName: 'cursors', ...at })
      const [lastInputsId, nextIndex, nextOpSeq, nextInbox, lastTLast] = answer
      return { lastInputsId: fromHex(lastInputsId), nextIndex, nextOpSeq, nextInbox, lastTLast }
    },
    confirmedCount: (blockNumber) =>
      client.readContract({ ...claims, functionName: 'confirmedCount', ...atBlock(blockNumber) }),
    async confirmedOutcomeHash(index) {
      const args = [BigInt(index)] as const
      return fromHex(
        await client.readContract({ ...claims, functionName: 'confirmedOutcomeHash', args }),
      )
    },
    confirmedOutcome: async (index) => await readConfirmedOutcome(place, await reads.info(), index),
    confirmedStateRoot: async (index) => (await reads.confirmedOutcome(index)).stateRoot,
    async confirmedWithdrawalsRoot(index) {
      const args = [BigInt(index)] as const
      return fromHex(
        await client.readContract({ ...claims, functionName: 'confirmedWithdrawalsRoot', args }),
      )
    },
    async claim(claimId) {
      const args = [toHex(claimId)] as const
      const stored = await client.readContract({ ...claims, functionName: 'claim', args })
      if (stored.time === 0) return null
      return {
        proposer: stored.proposer,
        index: stored.index,
        time: stored.time,
        killed: stored.killed,
        contested: stored.contested,
        parentOutcomeHash: fromHex(stored.parentOutcomeHash),
        outcomeHash: fromHex(stored.outcomeHash),
        withdrawalsRoot: fromHex(stored.withdrawalsRoot),
      }
    },
    inboxLength: (blockNumber) =>
      client.readContract({ ...vault, functionName: 'inboxLength', ...atBlock(blockNumber) }),
    inboxWords: (from, to, blockNumber) => readInboxWords(place, { from, to, blockNumber }),
    inboxEntries: (from, to, blockNumber) => readInboxEntries(place, { from, to, blockNumber }),
    accountOf: (owner) =>
      client.readContract({ ...vault, functionName: 'accountOf', args: [owner] }),
    isClaimed: (submission, index) =>
      client.readContract({
        ...vault,
        functionName: 'isClaimed',
        args: [BigInt(submission), index],
      }),
    async bondOf(proposer) {
      const args = [proposer] as const
      const [active, lastIndex] = await client.readContract({
        ...claims,
        functionName: 'bondOf',
        args,
      })
      return { active, lastIndex }
    },
    async rewardOf(claimId) {
      const { disputes: address } = await reads.info()
      const args = [toHex(claimId)] as const
      const judge = { address, abi: disputesAbi, functionName: 'reward', args } as const
      const { amount, payee, killBlock, killTime, commitBlock } = await client.readContract(judge)
      return { amount, payee, killBlock, killTime, commitBlock }
    },
    async inclusionTimeOf(inputsId) {
      const args = [toHex(inputsId)] as const
      const posted = { ...claims, functionName: 'inputsRecord', args } as const
      const { index, inclusionTimeMs } = await client.readContract(posted)
      return index === 0 ? null : inclusionTimeMs
    },
    async escapeState() {
      const answer = await client.readContract({ ...vault, functionName: 'escapeState' })
      const [activatedAt, root, inboxNext] = answer
      const stateRoot = fromHex(root)
      const isFixed = !equalBytes(stateRoot, ZERO_HASH)
      return { activatedAt, stateRoot: isFixed ? stateRoot : null, inboxNext }
    },
    hasEscaped: (account, asset) =>
      client.readContract({ ...vault, functionName: 'hasEscaped', args: [account, asset] }),
    isRefunded: (inboxIndex) =>
      client.readContract({ ...vault, functionName: 'isRefunded', args: [inboxIndex] }),
    async balanceOf(asset, holder) {
      const { assets } = await reads.info()
      const { token } = assetOf(assets, asset)
      const terms = { address: token, abi: testTokenAbi, functionName: 'balanceOf' } as const
      return await client.readContract({ ...terms, args: [holder] })
    },
    senderOf: async (hash) => (await client.getTransaction({ hash })).from,
    latestBlock: () => readBlock(client, 'latest'),
    finalizedBlock: () => readBlock(client, 'finalized'),
    async block(number) {
      try {
        return await readBlock(client, BigInt(number))
      } catch (error) {
        if (error instanceof BlockNotFoundError) return null
        throw error
      }
    },
  }
  return withStableErrors(reads)
}

/** The asset with this id. @throws SettlementError UNEXPECTED_ANSWER */
export function assetOf(assets: readonly AssetInfo[], id: number): AssetInfo {
  const asset = assets[id]
  if (asset === undefined) {
    throw new SettlementError('UNEXPECTED_ANSWER', `The Vault has no asset ${id}`)
  }
  return asset
}

/** Every method rejects with SettlementError only. */
export function withStableErrors<T extends object>(methods: T): T {
  const wrapped = Object.entries(methods).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value] as const
    const method = value as (...args: unknown[]) => Promise<unknown>
    const guarded = async (...args: unknown[]) => {
      try {
        return await method(...args)
      } catch (error) {
        throw asSettlementError(error, `calling ${name}`)
      }
    }
    return [name, guarded] as const
  })
  return Object.fromEntries(wrapped) as T
}

function atBlock(blockNumber: number | undefined): { blockNumber?: bigint } {
  return blockNumber === undefined ? {} : { blockNumber: BigInt(blockNumber) }
}

async function readBlock(
  client: PublicClient,
  which: bigint | 'latest' | 'finalized',
): Promise<BlockInfo> {
  const block = await client.getBlock(
    typeof which === 'bigint' ? { blockNumber: which } : { blockTag: which },
  )
  return { number: Number(block.number), hash: block.hash, timestamp: Number(block.timestamp) }
}

async function readInfo(place: Place): Promise<DeploymentInfo> {
  const { client, chainId, vault, claims } = place
  const served = await client.getChainId()
  if (served !== chainId) {
    const what = `The L1 endpoint serves chain ${served}, not ${chainId}`
    throw new SettlementError('CHAIN_MISMATCH', what)
  }
  const [parameters, deploymentBlock] = await Promise.all([
    client.readContract({ address: claims, abi: claimsAbi, functionName: 'parameters' }),
    client.readContract({ address: claims, abi: claimsAbi, functionName: 'deploymentBlock' }),
  ])
  const range = { fromBlock: deploymentBlock, toBlock: deploymentBlock }
  const logs = await client.getLogs({ address: claims, ...range })
  const [published] = parseEventLogs({ abi: claimsAbi, eventName: 'Genesis', logs })
  const genesis = published === undefined ? null : decodeGenesis(fromHex(published.args.config))
  if (published === undefined || genesis === null) {
    throw new SettlementError('UNEXPECTED_ANSWER', `No genesis configuration from ${claims}`)
  }
  return {
    chainId,
    vault,
    claims,
    disputes: parameters.disputes,
    bondWei: parameters.bondWei,
    deploymentBlock: Number(deploymentBlock),
    sequencer: parameters.sequencer,
    headerSigner: parameters.headerSigner,
    windowSeconds: Number(parameters.windowSeconds),
    inboxDelaySeconds: Number(parameters.inboxDelaySeconds),
    silenceSeconds: Number(parameters.silenceSeconds),
    graceSeconds: Number(parameters.graceSeconds),
    inputsMaxAgeSeconds: Number(parameters.inputsMaxAgeSeconds),
    daRetentionSeconds: Number(parameters.daRetentionSeconds),
    schemaHash: fromHex(parameters.schemaHash),
    genesis,
    genesisBytes: fromHex(published.args.config),
    genesisStateRoot: fromHex(published.args.stateRoot),
    genesisOutcomeHash: fromHex(published.args.outcomeHash),
    domainSeparator: domainSeparator({ chainId, vault: fromHex(vault), shard: genesis.shard }),
    assets: await readAssets(client, vault),
  }
}

async function readAssets(client: PublicClient, vault: Address): Promise<readonly AssetInfo[]> {
  const listed = await client.readContract({
    address: vault,
    abi: vaultAbi,
    functionName: 'assets',
  })
  return await Promise.all(
    listed.map(async ({ token, unitScale }, id) => {
      const terms = { address: token, abi: testTokenAbi } as const
      const [symbol, decimals] = await Promise.all([
        client.readContract({ ...terms, functionName: 'symbol' }),
        client.readContract({ ...terms, functionName: 'decimals' }),
      ])
      return { id, token, unitScale, symbol, decimals }
    }),
  )
}
