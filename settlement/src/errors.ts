/** What can go wrong between this client and the L1. */
import { BaseError } from '@assay/protocol'
import { decodeErrorResult, type Hex, HttpRequestError, isHex, size, TimeoutError } from 'viem'
import { claimsAbi } from './generated/claims.generated.ts'
import { disputesAbi } from './generated/disputes.generated.ts'
import { governorAbi } from './generated/governor.generated.ts'
import { testTokenAbi } from './generated/testToken.generated.ts'
import { vaultAbi } from './generated/vault.generated.ts'

export type SettlementErrorCode =
  | 'RPC_UNREACHABLE'
  | 'RPC_FAILED'
  | 'TX_REVERTED'
  | 'TX_TIMEOUT'
  | 'NO_ACCOUNT'
  | 'NO_CONTRACT'
  | 'CHAIN_MISMATCH'
  | 'CODE_MISMATCH'
  | 'UNEXPECTED_ANSWER'
  /** The words of a forced operation are there, its event is not. */
  | 'PAYLOAD_UNAVAILABLE'

/** TX_REVERTED carries `meta.error` (the custom error's name) and `meta.args`. */
export class SettlementError extends BaseError {
  declare readonly code: SettlementErrorCode

  constructor(
    code: SettlementErrorCode,
    message: string,
    options: { cause?: unknown; meta?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(code, message, options)
  }
}

const everyAbi = [
  ...claimsAbi,
  ...vaultAbi,
  ...disputesAbi,
  ...governorAbi,
  ...testTokenAbi,
] as const

/** The same error with a stable code; a SettlementError passes unchanged. */
export function asSettlementError(error: unknown, doing: string): SettlementError {
  if (error instanceof SettlementError) return error
  const chain = causesOf(error)
  const data = chain.map(revertDataOf).find((found) => found !== undefined)
  if (data !== undefined) return revertedError(data, doing, error)
  const isUnreachable = chain.some(
    (one) =>
      one instanceof HttpRequestError || one instanceof TimeoutError || one instanceof TypeError,
  )
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  if (isUnreachable) {
    return new SettlementError(
      'RPC_UNREACHABLE',
      `The L1 endpoint did not answer while ${doing}: ${message}`,
      { cause: error },
    )
  }
  const isRevert = chain.some((one) => /revert/i.test(String((one as Error).message)))
  return new SettlementError(
    isRevert ? 'TX_REVERTED' : 'RPC_FAILED',
    `The L1 refused while ${doing}: ${message}`,
    { cause: error },
  )
}

/** The contract's own words for a revert. */
export function revertedError(data: Hex, doing: string, cause?: unknown): SettlementError {
  let name = size(data) < 4 ? 'no reason given' : data.slice(0, 10)
  let args: readonly unknown[] = []
  try {
    const decoded = decodeErrorResult({ abi: everyAbi, data })
    name = decoded.errorName
    args = decoded.args ?? []
  } catch {
    // Not one of our errors: the selector says all there is.
  }
  const shown = args.map((arg) => String(arg)).join(', ')
  return new SettlementError('TX_REVERTED', `Reverted while ${doing}: ${name}(${shown})`, {
    cause,
    meta: { error: name, args },
  })
}

function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = []
  for (let one = error; typeof one === 'object' && one !== null && chain.length < 16; ) {
    chain.push(one)
    one = (one as { cause?: unknown }).cause
  }
  return chain
}

function revertDataOf(error: unknown): Hex | undefined {
  const { data } = error as { data?: unknown }
  if (typeof data === 'object' && data !== null) return revertDataOf(data)
  return isHex(data) && size(data) >= 4 ? data : undefined
}
