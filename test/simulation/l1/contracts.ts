/** All contracts of a deployment, called by address and calldata. */
import { assert } from '@assay/protocol'
import {
  type Address,
  claimsAbi,
  disputesAbi,
  type Hex,
  stepperAbi,
  testTokenAbi,
  vaultAbi,
} from '@assay/settlement'
import {
  type Abi,
  type AbiFunction,
  decodeAbiParameters,
  encodeAbiParameters,
  toFunctionSelector,
} from 'viem'
import { createBonds } from './bonds.ts'
import { type Call, Revert, required, ZERO_ADDRESS } from './call.ts'
import { createClaims, createConfirmState } from './claims.ts'
import { stepperModules } from './code.ts'
import type { Deployment } from './deployment.ts'
import { createDisputes, type DisputesParts } from './disputes.ts'
import { createInbox } from './inbox.ts'
import type { Storage } from './storage.ts'
import { createSubmissions } from './submissions.ts'
import { createToken, lower } from './tokens.ts'
import type { Deviation, Judge, Openings } from './types.ts'
import { createVault } from './vault.ts'

export interface ContractsParts {
  readonly deployment: Deployment
  readonly chainId: number
  readonly openings: Openings
  readonly judge: Judge | null
  readonly groupsOf: DisputesParts['groupsOf']
  readonly deviation: Deviation | null
}

export interface Contracts {
  /** Wei of an address. */
  balanceOf(address: Address): bigint
  setBalance(address: Address, wei: bigint): void
  mintTokens(call: Call, asset: number, to: Address, atoms: bigint): void
  /** The constructors. */
  construct(call: Call): void
  /** Answers with the returned bytes. @throws Revert */
  call(to: Address, data: Hex, call: Call): Hex
}

type AnyFunction = (call: Call, ...args: readonly unknown[]) => unknown

interface Contract {
  /** By selector. */
  readonly items: ReadonlyMap<string, AbiFunction>
  readonly functions: Readonly<Record<string, AnyFunction>>
}

/** What every address has that is no contract. */
export const RICH_WEI = 10n ** 24n
/** Functions of Solidity's `payable`. */
const PAYABLE: ReadonlySet<string> = new Set(['depositBond'])

export function createContracts(storage: Storage, parts: ContractsParts): Contracts {
  const { deployment, chainId, openings, judge, groupsOf, deviation } = parts
  const { addresses, parameters, genesis } = deployment
  const held = storage.table<Address, bigint | null>('wei', null)
  const wei = {
    get: (address: Address) => held.get(address) ?? (contracts.has(address) ? 0n : RICH_WEI),
    set: (address: Address, amount: bigint) => held.set(address, amount),
  }
  const pay = (from: Address, to: Address, amount: bigint) => {
    assert(wei.get(from) >= amount, 'whoever pays has it')
    wei.set(from, wei.get(from) - amount)
    wei.set(to, wei.get(to) + amount)
  }
  const state = createConfirmState(storage)
  const { bondWei } = parameters
  const { isDecided } = state
  const bonds = createBonds(storage, { claims: addresses.claims, bondWei, isDecided, pay })
  const inbox = createInbox(storage, addresses.vault, addresses.governor ?? ZERO_ADDRESS)
  const terms = {
    claims: addresses.claims,
    sequencer: deployment.sequencer,
    inboxDelaySeconds: Number(parameters.inboxDelaySeconds),
    silenceSeconds: Number(parameters.silenceSeconds),
    windowSeconds: Number(parameters.windowSeconds),
    inputsMaxAgeSeconds: Number(parameters.inputsMaxAgeSeconds),
    maxLagMs: genesis.maxLag,
  }
  const submissions = createSubmissions(storage, terms, { bonds, inbox })
  const claimsParts = { bonds, inbox, submissions, openings, state, deviation }
  const claims = createClaims(storage, deployment, claimsParts)
  const tokens = deployment.assets.map((asset, i) =>
    createToken(storage, addresses.tokens[i] as Address, asset, chainId),
  )
  const vault = createVault(storage, deployment, { inbox, claims, tokens, deviation })
  const judging = { openings, judge, chainId, groupsOf, pay, deviation }
  const disputes = createDisputes(storage, deployment, { claims, submissions, inbox, ...judging })
  const stepper = { modules: stepperModules }
  const at = (address: Address, abi: Abi, functions: object) =>
    [address, { items: itemsOf(abi), functions: functions as Contract['functions'] }] as const
  const contracts: ReadonlyMap<Address, Contract> = new Map([
    at(addresses.vault, vaultAbi, vault.functions),
    at(addresses.claims, claimsAbi, claims.functions),
    at(addresses.disputes, disputesAbi, disputes.functions),
    at(addresses.stepper, stepperAbi, stepper),
    ...tokens.map((token, i) => at(addresses.tokens[i] as Address, testTokenAbi, token.functions)),
  ])

  return {
    balanceOf: (address) => wei.get(address),
    setBalance: (address, amount) => wei.set(address, amount),
    mintTokens(call, asset, to, atoms) {
      const token = tokens[asset]
      assert(token !== undefined, `asset ${asset} exists`)
      token.mint(call, lower(to), atoms)
    },
    construct(call) {
      vault.construct(call)
      claims.construct(call)
    },
    call(to, data, call) {
      const contract = contracts.get(to)
      if (call.value !== 0n) {
        if (wei.get(call.sender) < call.value) throw new Revert('0x')
        pay(call.sender, to, call.value)
      }
      if (contract === undefined) return '0x'
      if (data === '0x' && to === addresses.disputes) required(false, 'NotClaims', call.sender)
      const item = contract.items.get(data.slice(0, SELECTOR_DIGITS))
      if (item === undefined) throw new Revert('0x')
      const args = decoded(item, data)
      const run = contract.functions[item.name]
      const takesValue = call.value === 0n || PAYABLE.has(item.name)
      if (run === undefined || !takesValue) throw new Revert('0x')
      return encoded(item, run(call, ...args))
    },
  }
}

/** With its 0x. */
const SELECTOR_DIGITS = 10
const itemsByAbi = new Map<Abi, Contract['items']>()

/** PERF: hashed once for each ABI, not at every call. */
function itemsOf(abi: Abi): Contract['items'] {
  const known = itemsByAbi.get(abi)
  if (known !== undefined) return known
  const functions = abi.filter((item) => item.type === 'function')
  const items = new Map(functions.map((item) => [toFunctionSelector(item) as string, item]))
  itemsByAbi.set(abi, items)
  return items
}

/** What is no call of the function reverts without a word. */
function decoded({ inputs }: AbiFunction, data: Hex): readonly unknown[] {
  if (inputs.length === 0) return []
  try {
    return decodeAbiParameters(inputs, `0x${data.slice(SELECTOR_DIGITS)}`) as readonly unknown[]
  } catch {
    throw new Revert('0x')
  }
}

function encoded({ outputs }: AbiFunction, result: unknown): Hex {
  if (outputs.length === 0) return '0x'
  return encodeAbiParameters(outputs, outputs.length === 1 ? [result] : (result as unknown[]))
}
