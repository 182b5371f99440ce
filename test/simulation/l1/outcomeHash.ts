/** The hash of an outcome whose totals are hashed already. Spec: settlement, "Outcome". */
import { concatBytes, fromHex, keccak256, toHex, uint256 } from '@assay/protocol'
import type { Hex, vaultAbi } from '@assay/settlement'
import type { ContractFunctionArgs } from 'viem'

export type OutcomeOpening = ContractFunctionArgs<typeof vaultAbi, 'nonpayable', 'fixEscapeRoot'>[0]

export function hashOfOpening(outcome: OutcomeOpening): Hex {
  const { stateRoot, withdrawalsRoot, withdrawalCount, inboxNext, clock } = outcome
  const numbers = [withdrawalCount, inboxNext, clock].map(uint256)
  const last = [fromHex(outcome.totalsHash), uint256(outcome.touchedAssets)]
  const words = [fromHex(stateRoot), fromHex(withdrawalsRoot), ...numbers, ...last]
  return toHex(keccak256(concatBytes(...words)))
}
