/** The client of a venue's Governor: announce, execute, withdraw, halt. Spec: settlement. */
import { assert, type MarketStatus } from '@assay/protocol'
import {
  createPublicClient,
  encodeFunctionData,
  isAddressEqual,
  parseEventLogs,
  type TransactionReceipt,
  zeroAddress,
} from 'viem'
import { asSettlementError, SettlementError } from './errors.ts'
import { governorAbi } from './generated/governor.generated.ts'
import { vaultAbi } from './generated/vault.generated.ts'
import { transportOf } from './l1Access.ts'
import type { SettlementOptions } from './options.ts'
import { minedOf, required } from './senders.ts'
import { createTransactionManager } from './transactionManager.ts'
import type { Address, Hex, Mined } from './types.ts'

/** Who may do what, and how long everybody is told before. */
export interface GovernorInfo {
  readonly address: Address
  readonly admin: Address
  readonly guardian: Address
  readonly delaySeconds: number
  /** Proposals so far; their ids count from 1. */
  readonly proposalCount: number
}

const STATES = ['none', 'announced', 'executed', 'cancelled'] as const

/** An announcement; times in L1 seconds. */
export interface GovernorProposal {
  readonly id: number
  /** The entry, 124 bytes. Spec: wire, "The Governor's payloads". */
  readonly payload: Hex
  readonly executableAt: number
  readonly expiresAt: number
  readonly state: (typeof STATES)[number]
}

/** What is sent to the Governor; none of it moves money. */
export type GovernorCall =
  | { readonly call: 'propose'; readonly payload: Hex }
  | { readonly call: 'execute'; readonly id: number; readonly payload: Hex }
  | { readonly call: 'cancel'; readonly id: number }
  | { readonly call: 'setStatus'; readonly market: number; readonly status: MarketStatus }

/** The id of what was announced, or the inbox index of the entry that was appended. */
export interface Governed extends Mined {
  readonly id: number | null
  readonly inboxIndex: number | null
}

export interface GovernorClient {
  info(): Promise<GovernorInfo>
  /** All of them, oldest first. Cost: a log query for each `logRangeBlocks` from `fromBlock` on. */
  proposals(fromBlock: number): Promise<readonly GovernorProposal[]>
  /** Nothing is sent: would it succeed from this address? @throws SettlementError TX_REVERTED */
  check(call: GovernorCall, from: Address): Promise<void>
  /** @throws SettlementError TX_REVERTED, NO_ACCOUNT */
  send(call: GovernorCall): Promise<Governed>
}

const DEFAULTS = { replaceAfterMs: 60_000, pollMs: 500, logRangeBlocks: 2_000 } as const

/** Finds the Governor through the Vault. @throws SettlementError NO_CONTRACT, RPC_UNREACHABLE */
export async function createGovernorClient(options: SettlementOptions): Promise<GovernorClient> {
  const { vault, account } = options
  const { replaceAfterMs, pollMs, logRangeBlocks, timer } = { ...DEFAULTS, ...options }
  const client = createPublicClient({ transport: transportOf(options), cacheTime: 0 })
  const sender =
    account && createTransactionManager(client, account, { replaceAfterMs, pollMs, timer })
  const reading = async <T>(read: Promise<T>): Promise<T> => {
    try {
      return await read
    } catch (error) {
      throw asSettlementError(error, 'reading the Governor')
    }
  }
  const address = await reading(
    client.readContract({ address: vault, abi: vaultAbi, functionName: 'governor' }),
  )
  if (isAddressEqual(address, zeroAddress)) {
    throw new SettlementError('NO_CONTRACT', `The Vault at ${vault} has no Governor`)
  }
  const at = { address, abi: governorAbi } as const

  async function proposalOf(id: number, payload: Hex): Promise<GovernorProposal> {
    const read = client.readContract({ ...at, functionName: 'proposal', args: [BigInt(id)] })
    const { executableAt, expiresAt, state } = await reading(read)
    return { id, payload, executableAt, expiresAt, state: STATES[state] ?? 'none' }
  }

  return {
    async info() {
      const [admin, guardian, delaySeconds, proposalCount] = await reading(
        Promise.all([
          client.readContract({ ...at, functionName: 'admin' }),
          client.readContract({ ...at, functionName: 'guardian' }),
          client.readContract({ ...at, functionName: 'delaySeconds' }),
          client.readContract({ ...at, functionName: 'proposalCount' }),
        ]),
      )
      const [delay, count] = [Number(delaySeconds), Number(proposalCount)]
      return { address, admin, guardian, delaySeconds: delay, proposalCount: count }
    },

    async proposals(fromBlock) {
      const last = Number(await reading(client.getBlockNumber({ cacheTime: 0 })))
      const found: GovernorProposal[] = []
      for (let from = fromBlock; from <= last; from += logRangeBlocks) {
        const to = Math.min(from + logRangeBlocks - 1, last)
        const range = { fromBlock: BigInt(from), toBlock: BigInt(to) }
        const logs = await reading(client.getLogs({ address, ...range }))
        for (const { args } of parseEventLogs({ abi: governorAbi, eventName: 'Announced', logs })) {
          found.push(await proposalOf(Number(args.id), args.payload))
        }
      }
      return found
    },

    async check(call, from) {
      try {
        await client.call({ account: from, to: address, data: dataOf(call) })
      } catch (error) {
        throw asSettlementError(error, DOING[call.call])
      }
    },

    async send(call) {
      const manager = required(sender)
      const receipt = await manager.send({
        doing: DOING[call.call],
        to: address,
        data: dataOf(call),
      })
      return governedOf(receipt)
    },
  }
}

const DOING = {
  propose: 'announcing',
  execute: 'executing an announcement',
  cancel: 'withdrawing an announcement',
  setStatus: 'setting a status',
} as const

function dataOf(call: GovernorCall): Hex {
  switch (call.call) {
    case 'propose':
      return encodeFunctionData({ abi: governorAbi, functionName: 'propose', args: [call.payload] })
    case 'execute': {
      const args = [BigInt(call.id), call.payload] as const
      return encodeFunctionData({ abi: governorAbi, functionName: 'execute', args })
    }
    case 'cancel':
      return encodeFunctionData({
        abi: governorAbi,
        functionName: 'cancel',
        args: [BigInt(call.id)],
      })
    case 'setStatus': {
      const args = [call.market, call.status] as const
      return encodeFunctionData({ abi: governorAbi, functionName: 'setStatus', args })
    }
  }
}

function governedOf(receipt: TransactionReceipt): Governed {
  const events = parseEventLogs({ abi: governorAbi, logs: receipt.logs })
  const [event] = events
  assert(event !== undefined, 'each call of the Governor is an event')
  const { args } = event
  const id = 'id' in args ? Number(args.id) : null
  const inboxIndex = 'inboxIndex' in args ? Number(args.inboxIndex) : null
  return { ...minedOf(receipt), id, inboxIndex }
}
