/** The client of one deployment. */
import {
  type Address,
  BaseError,
  createPublicClient,
  isAddressEqual,
  type PublicClient,
  zeroAddress,
} from 'viem'
import { createDisputeWrites } from './disputeWrites.ts'
import { asSettlementError, SettlementError } from './errors.ts'
import { vaultAbi } from './generated/vault.generated.ts'
import { transportOf } from './l1Access.ts'
import type { SettlementOptions } from './options.ts'
import { createReads } from './reads.ts'
import { createTransactionManager } from './transactionManager.ts'
import type { LocalAccount, Settlement } from './types.ts'
import { createWrites } from './writes.ts'

const DEFAULTS = { replaceAfterMs: 60_000, pollMs: 500, logRangeBlocks: 2_000 } as const

/**
 * Connects and finds Claims through the Vault; the code is not checked here (checkCode is).
 * @throws SettlementError RPC_UNREACHABLE, CHAIN_MISMATCH, NO_CONTRACT
 */
export async function createSettlement(options: SettlementOptions): Promise<Settlement> {
  const { vault, account, secondAccount } = options
  const { replaceAfterMs, pollMs, logRangeBlocks, timer } = { ...DEFAULTS, ...options }
  const client = createPublicClient({ transport: transportOf(options), cacheTime: 0 })
  const { chainId, claims } = options.known ?? (await find(client, options))
  const place = { client, chainId, vault, claims, logRangeBlocks }
  const manager = (key: LocalAccount | undefined) =>
    key && createTransactionManager(client, key, { replaceAfterMs, pollMs, timer })
  const reads = createReads(place)
  const senders = { first: manager(account), second: manager(secondAccount) }
  return {
    ...reads,
    ...createWrites(place, reads, senders),
    ...createDisputeWrites(place, reads, senders),
  }
}

/** Asks the endpoint which chain it serves and the Vault where Claims is. */
async function find(
  client: PublicClient,
  options: SettlementOptions,
): Promise<{ chainId: number; claims: Address }> {
  const { vault } = options
  const chainId = await connect(() => client.getChainId())
  if (options.chainId !== undefined && options.chainId !== chainId) {
    throw new SettlementError(
      'CHAIN_MISMATCH',
      `The L1 endpoint serves chain ${chainId}, not ${options.chainId}`,
    )
  }
  const code = await connect(() => client.getCode({ address: vault }))
  if (code === undefined) {
    throw new SettlementError('NO_CONTRACT', `There is no contract at ${vault} on chain ${chainId}`)
  }
  const claims = await client
    .readContract({ address: vault, abi: vaultAbi, functionName: 'claims' })
    .catch((error: unknown) => {
      if (isAnswer(error)) return zeroAddress
      throw asSettlementError(error, 'connecting')
    })
  if (isAddressEqual(claims, zeroAddress)) {
    throw new SettlementError('NO_CONTRACT', `The contract at ${vault} is not a Vault`)
  }
  return { chainId, claims }
}

/** Other code than a Vault's answers with nothing, or with words of its own. */
function isAnswer(error: unknown): boolean {
  if (asSettlementError(error, 'connecting').code === 'TX_REVERTED') return true
  const isOther = (one: unknown) => /^(Abi|ContractFunctionZeroData)/.test((one as Error).name)
  return error instanceof BaseError && error.walk(isOther) !== null
}

async function connect<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw asSettlementError(error, 'connecting')
  }
}
