/** Between the protocol's bytes and numbers and the ABI's hex and bigints. */
import {
  assert,
  fromHex,
  type Inputs,
  type Outcome,
  toHex,
  totalsHash,
  ZERO_HASH,
} from '@assay/protocol'
import type { ContractFunctionArgs } from 'viem'
import type { claimsAbi } from './generated/claims.generated.ts'
import type { disputesAbi } from './generated/disputes.generated.ts'
import type { ClaimTerms, ElementOpening, FaultProof, Proposal } from './types.ts'

type SubmitArgs = ContractFunctionArgs<typeof claimsAbi, 'nonpayable', 'submit'>
export type AbiInputs = SubmitArgs[0]
export type AbiProposal = SubmitArgs[1]
type ProveArgs = ContractFunctionArgs<typeof disputesAbi, 'nonpayable', 'proveFault'>
type AbiClaimTerms = ProveArgs[0]
type AbiFaultProof = ProveArgs[1]
type AbiOutcomeOpening = AbiFaultProof['parent']

export function inputsToAbi(inputs: Inputs): AbiInputs {
  return {
    prevInputsId: toHex(inputs.prevInputsId),
    versionedHashes: inputs.versionedHashes.map(toHex),
    groups: inputs.groups,
    tFirst: inputs.tFirst,
    tLast: inputs.tLast,
    inboxTo: inputs.inboxTo,
    inboxHash: toHex(inputs.inboxHash),
    originNumber: inputs.originNumber,
    originHash: toHex(inputs.originHash),
  }
}

export function inputsFromAbi(inputs: AbiInputs): Inputs {
  return {
    ...inputs,
    prevInputsId: fromHex(inputs.prevInputsId),
    versionedHashes: inputs.versionedHashes.map(fromHex),
    inboxHash: fromHex(inputs.inboxHash),
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

/** The elements of an outcome's hash, its totals hashed. */
export function outcomeOpeningToAbi(outcome: Outcome): AbiOutcomeOpening {
  const touched = outcome.totals.reduce((bits, { asset }) => bits | (1n << BigInt(asset)), 0n)
  return {
    stateRoot: toHex(outcome.stateRoot),
    withdrawalsRoot: toHex(outcome.withdrawalsRoot),
    withdrawalCount: BigInt(outcome.withdrawalCount),
    inboxNext: BigInt(outcome.inboxNext),
    clock: BigInt(outcome.clock),
    totalsHash: toHex(totalsHash(outcome.totals)),
    touchedAssets: touched,
  }
}

export function claimTermsToAbi(terms: ClaimTerms): AbiClaimTerms {
  return {
    inputs: inputsToAbi(terms.inputs),
    parentOutcomeHash: toHex(terms.parentOutcomeHash),
    outcomeHash: toHex(terms.outcomeHash),
    proposer: toHex(terms.proposer),
    traceStart: BigInt(terms.traceStart),
    traceCount: BigInt(terms.traceCount),
    traceVersionedHashes: terms.traceVersionedHashes.map(toHex),
  }
}

export function faultProofToAbi(proof: FaultProof): AbiFaultProof {
  const zero = { ...NO_OUTCOME, totals: [] }
  return {
    checkpoint: BigInt(proof.checkpoint),
    parent: outcomeOpeningToAbi(proof.parent ?? zero),
    before: openingToAbi(proof.before ?? NO_OPENING),
    wrong: openingToAbi(proof.wrong),
    image: toHex(proof.image),
    openRecord: toHex(proof.openRecord),
    elements: proof.elements.map(openingToAbi),
    inboxCount: BigInt(proof.inboxCount),
    inboxPayloads: toHex(proof.inboxPayloads),
    witness: toHex(proof.witness),
  }
}

const NO_OPENING: ElementOpening = {
  value: ZERO_HASH,
  commitment: new Uint8Array(0),
  proof: new Uint8Array(0),
}

const NO_OUTCOME = {
  stateRoot: ZERO_HASH,
  withdrawalsRoot: ZERO_HASH,
  withdrawalCount: 0,
  inboxNext: 0,
  clock: 0,
} as const

function openingToAbi({ value, commitment, proof }: ElementOpening): AbiFaultProof['wrong'] {
  return { value: BigInt(toHex(value)), commitment: toHex(commitment), proof: toHex(proof) }
}

export function outcomeFromAbi(outcome: AbiProposal['outcome']): Outcome {
  return {
    ...outcome,
    stateRoot: fromHex(outcome.stateRoot),
    withdrawalsRoot: fromHex(outcome.withdrawalsRoot),
    totals: outcome.totals.map((total) => ({ ...total })),
  }
}
