/** What the model says, for making calls and for comparing. */
import { fromHex } from '@assay/protocol'
import {
  type Address,
  claimsAbi,
  disputesAbi,
  type Hex,
  testTokenAbi,
  vaultAbi,
} from '@assay/settlement'
import { type Abi, decodeFunctionResult, encodeFunctionData } from 'viem'
import type { Known } from './known.ts'
import type { Read } from './twoChains.ts'
import type { L1Model } from './types.ts'

export interface Cursors {
  readonly lastInputsId: Hex
  readonly nextIndex: number
  readonly nextOpSeq: number
  readonly nextInbox: number
  readonly lastTLast: number
}

const NOBODY: Address = `0x${'0'.repeat(40)}`

function read(model: L1Model, abi: Abi, to: Address, name: string, args: readonly unknown[] = []) {
  const data = encodeFunctionData({ abi, functionName: name, args })
  const { returnData } = model.call({ from: NOBODY, to, data }, model.head().number)
  return decodeFunctionResult({ abi, functionName: name, data: returnData })
}

export function cursorsOf(model: L1Model): Cursors {
  const { claims } = model.addresses
  const answer = read(model, claimsAbi, claims, 'cursors') as [Hex, number, number, number, number]
  const [lastInputsId, nextIndex, nextOpSeq, nextInbox, lastTLast] = answer
  return { lastInputsId, nextIndex, nextOpSeq, nextInbox, lastTLast }
}

/** The outcome that the next claim to be confirmed stands on. */
export function lastConfirmed(model: L1Model): { readonly count: number; readonly hash: Hex } {
  const { claims } = model.addresses
  const count = read(model, claimsAbi, claims, 'confirmedCount') as number
  const args = [BigInt(count - 1)]
  const hash = read(model, claimsAbi, claims, 'confirmedOutcomeHash', args) as Hex
  return { count, hash }
}

/** Whether a claim of this outcome was confirmed for submission `index`. */
export function isConfirmed(model: L1Model, index: number, outcomeHash: Hex): boolean {
  if (index >= lastConfirmed(model).count) return false
  const { claims } = model.addresses
  return read(model, claimsAbi, claims, 'confirmedOutcomeHash', [BigInt(index)]) === outcomeHash
}

/** 0 when there is none. */
export function accountOf(model: L1Model, owner: Address): number {
  return Number(read(model, vaultAbi, model.addresses.vault, 'accountOf', [owner]))
}

export function isRefunded(model: L1Model, inboxIndex: number): boolean {
  return read(model, vaultAbi, model.addresses.vault, 'isRefunded', [inboxIndex]) as boolean
}

/** Wei that wait for whoever has killed a claim, and since when (seconds). */
export function rewardOf(model: L1Model, claimId: Hex) {
  const { disputes } = model.addresses
  const found = read(model, disputesAbi, disputes, 'reward', [claimId])
  return found as { readonly amount: bigint; readonly killTime: number }
}

/** The whole inbox. */
export function wordsOf(model: L1Model): readonly Uint8Array[] {
  const { vault } = model.addresses
  const length = read(model, vaultAbi, vault, 'inboxLength') as number
  const args = [0n, BigInt(length)]
  return (read(model, vaultAbi, vault, 'inboxEntries', args) as readonly Hex[]).map(fromHex)
}

/** Every view function that depends on the state, with arguments that matter. */
export function readsOf(
  model: L1Model,
  known: Known,
  accounts: readonly Address[],
): readonly Read[] {
  const { vault, claims, disputes, tokens } = model.addresses
  const reads: Read[] = []
  const ask = (abi: Abi, to: Address, name: string, ...args: readonly unknown[]) =>
    reads.push({ name, to, data: encodeFunctionData({ abi, functionName: name, args }) })
  const length = wordsOf(model).length
  for (const name of [
    'inboxLength',
    'accountCount',
    'escapeState',
    'assets',
    'claims',
    'governor',
  ]) {
    ask(vaultAbi, vault, name)
  }
  ask(vaultAbi, vault, 'inboxEntries', 0n, BigInt(length))
  ask(vaultAbi, vault, 'inboxEntriesAt', [0, length, 3])
  ask(vaultAbi, vault, 'inboxEntry', BigInt(length))
  for (const name of ['cursors', 'confirmedCount', 'parameters', 'maxLagMs', 'shard', 'vault']) {
    ask(claimsAbi, claims, name)
  }
  for (const asset of [0, 1, 2, 3]) {
    ask(vaultAbi, vault, 'cumulativeDeposits', asset)
    ask(vaultAbi, vault, 'heldUnits', asset)
    const token = tokens[asset] as Address
    ask(testTokenAbi, token, 'balanceOf', vault)
    ask(testTokenAbi, token, 'totalSupply')
  }
  for (const account of accounts) {
    ask(vaultAbi, vault, 'accountOf', account)
    ask(claimsAbi, claims, 'bondOf', account)
    ask(testTokenAbi, tokens[1] as Address, 'balanceOf', account)
    ask(testTokenAbi, tokens[1] as Address, 'nonces', account)
  }
  for (const { id, index, claim } of known.claims) {
    ask(claimsAbi, claims, 'claim', id)
    ask(disputesAbi, disputes, 'reward', id)
    ask(claimsAbi, claims, 'confirmedClaim', BigInt(index))
    ask(claimsAbi, claims, 'confirmedOutcomeHash', BigInt(index))
    ask(claimsAbi, claims, 'confirmedWithdrawalsRoot', BigInt(index))
    ask(vaultAbi, vault, 'isClaimed', BigInt(index), 0)
    ask(vaultAbi, vault, 'hasEscaped', claim.balance.account, claim.balance.asset)
  }
  for (let index = 0; index < length; index++) ask(vaultAbi, vault, 'isRefunded', index)
  return reads
}
