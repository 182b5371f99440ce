/** Puts the contracts on a chain. Spec: settlement, "Genesis". */
import { assert, encodeGenesis, type GenesisConfig, SCHEMA_HASH, toHex } from '@assay/protocol'
import {
  createPublicClient,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  http,
} from 'viem'
import type { ModuleField } from './code.ts'
import { claimsAbi, claimsBytecode } from './generated/claims.generated.ts'
import { disputesAbi, disputesBytecode } from './generated/disputes.generated.ts'
import { governorAbi, governorBytecode } from './generated/governor.generated.ts'
import { STEP_MODULES } from './generated/stepModules.generated.ts'
import { stepperAbi, stepperBytecode } from './generated/stepper.generated.ts'
import { testTokenAbi, testTokenBytecode } from './generated/testToken.generated.ts'
import { vaultAbi, vaultBytecode } from './generated/vault.generated.ts'
import { createTransactionManager, type TransactionManager } from './transactionManager.ts'
import type { Address, LocalAccount } from './types.ts'

export interface DeployOptions {
  readonly rpcUrl: string
  /** Pays; governs the markets unless other keys are named. Must not send anything meanwhile. */
  readonly account: LocalAccount
  /** By id. */
  readonly assets: readonly { readonly token: Address; readonly unitScale: bigint }[]
  readonly sequencer: Address
  readonly headerSigner: Address
  readonly genesis: GenesisConfig
  /** Root of the state that `genesis` leads to. */
  readonly genesisStateRoot: Uint8Array
  /** Challenge window, seconds. Default 7 days. */
  readonly windowSeconds?: number
  /** Deadline of inbox entries, seconds. Default 1 hour. */
  readonly inboxDelaySeconds?: number
  /** Silence after which whoever is bonded may post, seconds. Default 12 hours. */
  readonly silenceSeconds?: number
  /** From the activation of the escape to the fixing of its root, seconds. Default 3 days. */
  readonly graceSeconds?: number
  /** Age of inputs without a confirmed claim that opens the escape, seconds. Default 21 days. */
  readonly inputsMaxAgeSeconds?: number
  /** Wei that back a chain of claims; the sequencer's are paid here. Default 1 ETH. */
  readonly bondWei?: bigint
  /** Announces markets and parameters. Default: the deployer. */
  readonly governorAdmin?: Address
  /** Halts markets. Default: the deployer. */
  readonly governorGuardian?: Address
  /** From an announcement to its execution, seconds. Default a day more than an exit takes. */
  readonly governorDelaySeconds?: number
  readonly pollMs?: number
}

export interface Deployed {
  readonly vault: Address
  readonly claims: Address
  readonly disputes: Address
  readonly stepper: Address
  readonly governor: Address
  readonly blockNumber: number
}

const HOUR = 3_600
const DAY = 24 * HOUR
/** 4,096 epochs of 32 slots of 12 s. */
const BLOB_RETENTION_SECONDS = 4_096 * 32 * 12

const BOND_WEI = 10n ** 18n

const TIMES = {
  windowSeconds: 7 * DAY,
  inboxDelaySeconds: HOUR,
  silenceSeconds: 12 * HOUR,
  graceSeconds: 3 * DAY,
  inputsMaxAgeSeconds: 21 * DAY,
  daRetentionSeconds: BLOB_RETENTION_SECONDS,
} as const

/**
 * The Stepper and its modules; then Vault, Disputes, Claims and Governor, which name each other,
 * in four transactions in a row; then the sequencer's bond. @throws SettlementError
 */
export async function deploy(options: DeployOptions): Promise<Deployed> {
  const { account, genesis } = options
  const { client, manager } = connect(options)
  const { address } = account
  const stepper = await createStepper(manager)
  const nonce = await client.getTransactionCount({ address, blockTag: 'latest' })
  const after = (count: bigint) =>
    getContractAddress({ from: address, nonce: BigInt(nonce) + count })
  const next = after(2n)
  const assets = options.assets.map((asset) => ({ ...asset }))
  const vault = await create(
    manager,
    'deploying the Vault',
    encodeDeployData({ abi: vaultAbi, bytecode: vaultBytecode, args: [assets, next, after(3n)] }),
  )
  const disputes = await create(
    manager,
    'deploying Disputes',
    encodeDeployData({
      abi: disputesAbi,
      bytecode: disputesBytecode,
      args: [next, stepper],
    }),
  )
  const bondWei = options.bondWei ?? BOND_WEI
  const seconds = { ...TIMES, ...options }
  const parameters = {
    vault: vault.address,
    disputes: disputes.address,
    bondWei,
    sequencer: options.sequencer,
    headerSigner: options.headerSigner,
    windowSeconds: BigInt(seconds.windowSeconds),
    inboxDelaySeconds: BigInt(seconds.inboxDelaySeconds),
    silenceSeconds: BigInt(seconds.silenceSeconds),
    graceSeconds: BigInt(seconds.graceSeconds),
    inputsMaxAgeSeconds: BigInt(seconds.inputsMaxAgeSeconds),
    daRetentionSeconds: BigInt(seconds.daRetentionSeconds),
    schemaHash: toHex(SCHEMA_HASH),
  }
  const config = toHex(encodeGenesis(genesis))
  const claims = await create(
    manager,
    'deploying Claims',
    encodeDeployData({
      abi: claimsAbi,
      bytecode: claimsBytecode,
      args: [parameters, config, toHex(options.genesisStateRoot)],
    }),
  )
  const governor = await createGovernor(manager, options, vault.address)
  const args = [options.sequencer] as const
  const data = encodeFunctionData({ abi: claimsAbi, functionName: 'depositBond', args })
  await manager.send({ doing: 'bonding', to: claims.address, data, value: bondWei })
  const { blockNumber } = claims
  return {
    vault: vault.address,
    claims: claims.address,
    disputes: disputes.address,
    stepper,
    governor,
    blockNumber,
  }
}

/** Behind the three that name each other: it asks them how long an exit takes. */
async function createGovernor(
  manager: TransactionManager,
  options: DeployOptions,
  vault: Address,
): Promise<Address> {
  const { account, governorAdmin, governorGuardian, governorDelaySeconds } = options
  const keys = [governorAdmin ?? account.address, governorGuardian ?? account.address] as const
  const seconds = BigInt(governorDelaySeconds ?? exitSeconds(options) + DAY)
  const args = [vault, ...keys, seconds] as const
  const data = encodeDeployData({ abi: governorAbi, bytecode: governorBytecode, args })
  return (await create(manager, 'deploying the Governor', data)).address
}

/** What the Governor's delay must be longer than. Spec: settlement, "Governor". */
function exitSeconds(options: DeployOptions): number {
  const seconds = { ...TIMES, ...options }
  const maxLagSeconds = Math.ceil(options.genesis.maxLag / 1_000)
  const last = Math.max(seconds.silenceSeconds, seconds.graceSeconds)
  return seconds.inboxDelaySeconds + maxLagSeconds + seconds.windowSeconds + last
}

/** The judge's step function: nine modules, and the Stepper that calls them. */
async function createStepper(manager: TransactionManager): Promise<Address> {
  const module = async (field: ModuleField): Promise<Address> =>
    (await create(manager, `deploying the module ${field}`, STEP_MODULES[field].creation)).address
  const modules = {
    inbox: await module('inbox'),
    begin: await module('begin'),
    load: await module('load'),
    matching: await module('matching'),
    book: await module('book'),
    withdraw: await module('withdraw'),
    end: await module('end'),
    govern: await module('govern'),
    quote: await module('quote'),
  }
  const args = [modules] as const
  const data = encodeDeployData({ abi: stepperAbi, bytecode: stepperBytecode, args })
  return (await create(manager, 'deploying the Stepper', data)).address
}

/** A mintable token for development chains. @throws SettlementError */
export async function deployTestToken(options: {
  readonly rpcUrl: string
  readonly account: LocalAccount
  readonly name: string
  readonly symbol: string
  readonly decimals: number
  readonly pollMs?: number
}): Promise<Address> {
  const { manager } = connect(options)
  const { name, symbol, decimals } = options
  const args = [name, symbol, decimals] as const
  const data = encodeDeployData({ abi: testTokenAbi, bytecode: testTokenBytecode, args })
  return (await create(manager, `deploying the token ${symbol}`, data)).address
}

function connect(options: {
  readonly rpcUrl: string
  readonly account: LocalAccount
  readonly pollMs?: number
}) {
  const client = createPublicClient({ transport: http(options.rpcUrl), cacheTime: 0 })
  const pollMs = options.pollMs ?? 500
  const manager = createTransactionManager(client, options.account, {
    replaceAfterMs: 120_000,
    pollMs,
  })
  return { client, manager }
}

async function create(
  manager: TransactionManager,
  doing: string,
  data: `0x${string}`,
): Promise<{ readonly address: Address; readonly blockNumber: number }> {
  const { contractAddress, blockNumber } = await manager.send({ doing, data })
  assert(contractAddress, 'a successful creation has an address')
  return { address: contractAddress, blockNumber: Number(blockNumber) }
}
