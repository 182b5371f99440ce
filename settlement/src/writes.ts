/** What is sent to the contracts, each with its own answer. Spec: settlement. */
import { assert, type BlobSidecar, toHex } from '@assay/protocol'
import { encodeFunctionData, parseEventLogs, type TransactionReceipt } from 'viem'
import { inputsToAbi, proposalToAbi } from './convert.ts'
import type { DisputeWrites } from './disputeWrites.ts'
import { decodeEvents } from './events.ts'
import { claimsAbi } from './generated/claims.generated.ts'
import { testTokenAbi } from './generated/testToken.generated.ts'
import { vaultAbi } from './generated/vault.generated.ts'
import type { Place } from './place.ts'
import { assetOf } from './reads.ts'
import { minedOf, required, type Senders } from './senders.ts'
import type { TransactionManager } from './transactionManager.ts'
import type {
  DepositReceipt,
  ForcedReceipt,
  Hex,
  PostedInputs,
  ProposedClaim,
  SettlementReads,
  SettlementWrites,
} from './types.ts'

export function createWrites(
  place: Place,
  reads: SettlementReads,
  senders: Senders,
): Omit<SettlementWrites, keyof DisputeWrites> {
  const { vault, claims } = place
  const first = () => required(senders.first)
  const second = () => required(senders.second ?? senders.first)

  return {
    async submit(inputs, proposal, sidecar) {
      const args = [inputsToAbi(inputs), proposalToAbi(proposal)] as const
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'submit', args })
      const receipt = await first().send({ doing: 'submitting', to: claims, data, sidecar })
      return { ...minedOf(receipt), posted: postedOf(receipt), claim: claimOf(receipt) }
    },

    async postInputs(inputs, sidecar) {
      const args = [inputsToAbi(inputs)] as const
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'postInputs', args })
      const doing = 'posting inputs'
      const receipt = await first().send({ doing, to: claims, data, ...carrying(sidecar) })
      return { ...minedOf(receipt), posted: postedOf(receipt) }
    },

    async propose(inputs, proposal, sidecar, inclusionTime) {
      const args = [inputsToAbi(inputs), proposalToAbi(proposal), inclusionTime] as const
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'propose', args })
      const receipt = await first().send({ doing: 'proposing', to: claims, data, sidecar })
      return { ...minedOf(receipt), claim: claimOf(receipt) }
    },

    async confirm(claimIds) {
      const args = [claimIds.map(toHex)] as const
      const data = encodeFunctionData({ abi: claimsAbi, functionName: 'confirm', args })
      return minedOf(await second().send({ doing: 'confirming', to: claims, data }))
    },

    async deposit({ asset, amount, owner }) {
      const sender = first()
      const { token, unitScale } = assetOf((await reads.info()).assets, asset)
      await approve(place, sender, token, BigInt(amount) * unitScale)
      const args = [asset, BigInt(amount), owner ?? sender.address] as const
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'deposit', args })
      return depositOf(await sender.send({ doing: 'depositing', to: vault, data }))
    },

    async claimWithdrawal({ submission, index, owner, asset, amount, proof }) {
      const siblings = proof.map(toHex)
      const args = [BigInt(submission), index, owner, asset, BigInt(amount), siblings] as const
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'claimWithdrawal', args })
      return minedOf(await second().send({ doing: 'claiming a withdrawal', to: vault, data }))
    },

    async forceOperation(payload) {
      const args = [toHex(payload)] as const
      const data = encodeFunctionData({ abi: vaultAbi, functionName: 'forceOperation', args })
      return forcedOf(await first().send({ doing: 'forcing an operation', to: vault, data }))
    },

    async mint({ asset, to, atoms }) {
      const { token } = assetOf((await reads.info()).assets, asset)
      const args = [to, atoms] as const
      const data = encodeFunctionData({ abi: testTokenAbi, functionName: 'mint', args })
      return minedOf(await second().send({ doing: 'minting', to: token, data }))
    },
  }
}

async function approve(
  { client, vault }: Place,
  sender: TransactionManager,
  token: Hex,
  atoms: bigint,
): Promise<void> {
  const terms = { address: token, abi: testTokenAbi } as const
  const args = [sender.address, vault] as const
  const allowed = await client.readContract({ ...terms, functionName: 'allowance', args })
  if (allowed >= atoms) return
  const grant = { abi: testTokenAbi, functionName: 'approve', args: [vault, atoms] } as const
  const data = encodeFunctionData(grant)
  await sender.send({ doing: 'approving the Vault', to: token, data })
}

function carrying(sidecar: BlobSidecar | null): { sidecar?: BlobSidecar } {
  return sidecar === null ? {} : { sidecar }
}

function postedOf(receipt: TransactionReceipt): PostedInputs {
  const posted = decodeEvents(receipt.logs).find((event) => event.type === 'inputs')
  assert(posted !== undefined, 'a successful transaction with inputs emits them')
  return posted
}

function claimOf(receipt: TransactionReceipt): ProposedClaim {
  const claim = decodeEvents(receipt.logs).find((event) => event.type === 'claim')
  assert(claim !== undefined, 'a successful transaction with a claim emits it')
  return claim
}

function forcedOf(receipt: TransactionReceipt): ForcedReceipt {
  const { logs } = receipt
  const [forced] = parseEventLogs({ abi: vaultAbi, eventName: 'OperationForced', logs })
  assert(forced !== undefined, 'a forced operation is an event')
  return { ...minedOf(receipt), inboxIndex: forced.args.index }
}

function depositOf(receipt: TransactionReceipt): DepositReceipt {
  const { logs } = receipt
  const [deposited] = parseEventLogs({ abi: vaultAbi, eventName: 'Deposited', logs })
  assert(deposited !== undefined, 'a successful deposit is an event')
  const { account, inboxIndex } = deposited.args
  return { ...minedOf(receipt), account, inboxIndex }
}
