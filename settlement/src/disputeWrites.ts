/** Transactions of bonds, disputes and the escape. Spec: disputes, exit. */
import { assert, toHex } from '@assay/protocol'
import { encodeFunctionData, type Hex } from 'viem'
import { outcomeOpeningToAbi } from './convert.ts'
import { proveFaultCalldata } from './faults.ts'
import { claimsAbi } from './generated/claims.generated.ts'
import { disputesAbi } from './generated/disputes.generated.ts'
import { vaultAbi } from './generated/vault.generated.ts'
import type { Place } from './place.ts'
import { minedOf, required, type Senders } from './senders.ts'
import type { Mined, SettlementReads, SettlementWrites } from './types.ts'

export type DisputeWrites = Pick<
  SettlementWrites,
  | 'proveFault'
  | 'commitFault'
  | 'openCommitment'
  | 'payReward'
  | 'contest'
  | 'depositBond'
  | 'withdrawBond'
  | 'activateEscape'
  | 'fixEscapeRoot'
  | 'escape'
  | 'refundDeposit'
>

const ESCAPE_SIBLINGS = 46

/** All with the first key. */
export function createDisputeWrites(
  { vault, claims }: Place,
  reads: SettlementReads,
  senders: Senders,
): DisputeWrites {
  const send = async (doing: string, to: Hex, data: Hex, value = 0n): Promise<Mined> =>
    minedOf(await required(senders.first).send({ doing, to, data, value }))
  const judge = async () => (await reads.info()).disputes

  return {
    async proveFault(terms, proof) {
      return await send('proving a fault', await judge(), proveFaultCalldata(terms, proof))
    },

    async commitFault(commitment) {
      const args = [toHex(commitment)] as const
      const data = encodeFunctionData({ abi: disputesAbi, functionName: 'commitFault', args })
      return await send('committing to a fault', await judge(), data)
    },

    async openCommitment({ claimId, payee, salt }) {
      const args = [toHex(claimId), payee, toHex(salt)] as const
      const data = encodeFunctionData({ abi: disputesAbi, functionName: 'openCommitment', args })
      return await send('opening a commitment', await judge(), data)
    },

    async payReward(claimId) {
      const args = [toHex(claimId)] as const
      const data = encodeFunctionData({ abi: disputesAbi, functionName: 'payReward', args })
      return await send('having a reward paid', await judge(), data)
    },

    async contest(a, b) {
      const args = [toHex(a), toHex(b)] as const
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'contest', args })
      return await send('contesting', claims, data)
    },

    async depositBond(proposer) {
      const args = [proposer ?? required(senders.first).address] as const
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'depositBond', args })
      return await send('bonding', claims, data, (await reads.info()).bondWei)
    },

    async withdrawBond() {
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'withdrawBond' })
      return await send('withdrawing the bond', claims, data)
    },

    async activateEscape(inputsId = new Uint8Array(32)) {
      const args = [toHex(inputsId)] as const
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'activateEscape', args })
      return await send('activating the escape', vault, data)
    },

    async fixEscapeRoot(last) {
      const args = [outcomeOpeningToAbi(last)] as const
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'fixEscapeRoot', args })
      return await send('fixing the escape root', vault, data)
    },

    async escape({ account, asset, leaf, siblings }) {
      assert(siblings.length === ESCAPE_SIBLINGS, 'a balance has 46 siblings')
      const way = siblings.map(toHex) as unknown as Parameters<typeof escapeData>[3]
      return await send('escaping', vault, escapeData(account, asset, leaf, way))
    },

    async refundDeposit(inboxIndex, owner) {
      const args = [inboxIndex, owner] as const
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'refundDeposit', args })
      return await send('refunding a deposit', vault, data)
    },
  }
}

type EscapeArgs = Parameters<typeof encodeFunctionData<typeof vaultAbi, 'escape'>>[0]['args']

function escapeData(
  account: number,
  asset: number,
  leaf: Uint8Array,
  siblings: NonNullable<EscapeArgs>[3],
): Hex {
  const args = [account, asset, toHex(leaf.subarray(0, 32)), siblings] as const
  return encodeFunctionData({ abi: vaultAbi, functionName: 'escape', args })
}
