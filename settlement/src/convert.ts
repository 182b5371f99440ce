/** Between the protocol's bytes and numbers and the ABI's hex and bigints. */
import { assert, fromHex, type Inputs, type Outcome, toHex } from '@assay/protocol'
import type { ContractFunctionArgs } from 'viem'
import type { claimsAbi } from './generated/claims.generated.ts'
import type { Proposal } from './types.ts'

type SubmitArgs = ContractFunctionArgs<typeof claimsAbi, 'nonpayable', 'submit'>
export type AbiInputs = SubmitArgs[0]
export type AbiProposal = SubmitArgs[1]

export function inputsToAbi(inputs: Inputs): AbiInputs {
  return {
    prevInputsId: toHex(inputs.prevInputsId),
    versionedHashes: inputs.versionedHashes.map(toHex),
    groups: inputs.groups,
    tFirst: inputs.tFirst,
    tLast: inputs.tLast,
    inboxTo: inputs.inboxTo,
    originNumber: inputs.originNumber,
    originHash: toHex(inputs.originHash),
  }
}

export function inputsFromAbi(inputs: AbiInputs): Inputs {
  return {
    ...inputs,
    prevInputsId: fromHex(inputs.prevInputsId),
    versionedHashes: inputs.versionedHashes.map(fromHex),
    originHash: fromHex(inputs.originHash),
  }
}

export function proposalToAbi(proposal: Proposal): AbiProposal {
  const { outcome } = proposal
  assert(proposal.backing.length === outcome.totals.length, 'one backing entry per total')
  return {
    parentOutcomeHash: toHex(proposal.parentOutcomeHash),
    outcome: {
      ...outcome,
      stateRoot: toHex(outcome.stateRoot),
      withdrawalsRoot: toHex(outcome.withdrawalsRoot),
      totals: outcome.totals.map((total) => ({ ...total })),
    },
    traceCount: proposal.traceCount,
    nettedRoot: toHex(proposal.nettedRoot),
    backing: [...proposal.backing],
    commitment: toHex(proposal.commitment),
    proof: toHex(proposal.proof),
  }
}

export function outcomeFromAbi(outcome: AbiProposal['outcome']): Outcome {
  return {
    ...outcome,
    stateRoot: fromHex(outcome.stateRoot),
    withdrawalsRoot: fromHex(outcome.withdrawalsRoot),
    totals: outcome.totals.map((total) => ({ ...total })),
  }
}
