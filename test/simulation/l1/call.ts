/** One call of a contract: who, when, what it may say, and how it ends early. */
import type { Address, Hex } from '@assay/settlement'
import {
  type Abi,
  type AbiEvent,
  type AbiStateMutability,
  type ContractEventArgsFromTopics,
  type ContractEventName,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  encodeAbiParameters,
  encodeErrorResult,
  encodeEventTopics,
} from 'viem'
import { everyErrorAbi } from './abis.ts'
import type { ModelLog } from './types.ts'

/** Where a call runs. */
export interface Call {
  /** Lower case. */
  readonly sender: Address
  readonly value: bigint
  readonly number: number
  /** Seconds. */
  readonly timestamp: number
  /** Of an older block; zero when it is none of the last 256. */
  blockHash(number: number): Hex
  /** Of the transaction's blobs; zero behind the last. */
  blobHash(index: number): Hex
  readonly logs: ModelLog[]
}

export const ZERO_WORD: Hex = `0x${'0'.repeat(64)}`
export const ZERO_ADDRESS: Address = `0x${'0'.repeat(40)}`

/** Ends a call; `data` is what the contract would return. */
export class Revert extends Error {
  readonly data: Hex

  constructor(data: Hex) {
    super(`reverted: ${data}`)
    this.data = data
  }
}

/** Reverts with a custom error unless the condition holds. */
export function required(
  condition: boolean,
  errorName: string,
  ...args: readonly unknown[]
): asserts condition {
  if (!condition) fail(errorName, ...args)
}

export function fail(errorName: string, ...args: readonly unknown[]): never {
  throw new Revert(encodeErrorResult({ abi: everyErrorAbi as Abi, errorName, args }))
}

/** Solidity's own: 0x11 arithmetic, 0x32 index. */
export function panic(code: number): never {
  throw new Revert(encodeErrorResult({ abi: PANIC, errorName: 'Panic', args: [BigInt(code)] }))
}

const PANIC = [
  { type: 'error', name: 'Panic', inputs: [{ name: 'code', type: 'uint256' }] },
] as const

/** All functions of an ABI: one that the contract has and the model lacks does not compile. */
export type Functions<abi extends Abi> = {
  readonly [name in ContractFunctionName<abi>]: (
    call: Call,
    ...args: Extract<ContractFunctionArgs<abi, AbiStateMutability, name>, readonly unknown[]>
  ) => ContractFunctionReturnType<abi, AbiStateMutability, name>
}

/** Emits an event as the ABI lays it out. */
export function emitFrom<const abi extends Abi>(address: Address, abi: abi) {
  return <name extends ContractEventName<abi>>(
    call: Call,
    eventName: name,
    args: ContractEventArgsFromTopics<abi, name>,
  ): void => {
    const event = (abi as Abi).find(
      (item): item is AbiEvent => item.type === 'event' && item.name === eventName,
    ) as AbiEvent
    const named = args as unknown as Readonly<Record<string, unknown>>
    const topics = encodeEventTopics({ abi: [event], eventName: event.name, args: named } as never)
    const rest = event.inputs.filter((input) => input.indexed !== true)
    const data = encodeAbiParameters(rest, rest.map((input) => named[input.name ?? '']) as never)
    call.logs.push({ address, topics: topics as readonly Hex[], data })
  }
}
