/** Gas by the function that is called: about what the contracts take. */
import { claimsAbi, disputesAbi, vaultAbi } from '@assay/settlement'
import { toFunctionSelector } from 'viem'
import type { ModelCall } from './types.ts'

const OTHERS = 100_000n

const GAS = {
  submit: 300_000n,
  postInputs: 200_000n,
  propose: 250_000n,
  deposit: 150_000n,
  escape: 150_000n,
  proveFault: 3_000_000n,
} as const

const BY_SELECTOR: ReadonlyMap<string, bigint> = new Map(
  [...claimsAbi, ...vaultAbi, ...disputesAbi].flatMap((item) =>
    item.type === 'function' && item.name in GAS
      ? [[toFunctionSelector(item), GAS[item.name as keyof typeof GAS]] as const]
      : [],
  ),
)

export function gasOf({ data }: Pick<ModelCall, 'data'>): bigint {
  return BY_SELECTOR.get(data.slice(0, 10)) ?? OTHERS
}
