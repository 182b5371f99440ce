/** Where wrong claims die, as `Disputes.sol` does it; the step function is the judge's. */
import {
  assert,
  BLOB_ELEMENTS,
  claimId,
  concatBytes,
  domainSeparator,
  equalBytes,
  fromHex,
  GROUP_BYTES,
  GROUP_WORDS,
  inputsId,
  layout,
  Phase,
  PROTOCOL_VERSION,
  type SubmissionContext,
  sha256,
  toHex,
  uint256,
} from '@assay/protocol'
import { type Address, disputesAbi, faultCommitment, faultHash, type Hex } from '@assay/settlement'
import type { ContractFunctionArgs, ContractFunctionReturnType } from 'viem'
import {
  emitFrom,
  type Functions,
  panic,
  Revert,
  required,
  ZERO_ADDRESS,
  ZERO_WORD,
} from './call.ts'
import type { Claims } from './claims.ts'
import type { Deployment } from './deployment.ts'
import type { Inbox } from './inbox.ts'
import { checkOpening } from './openings.ts'
import { hashOfOpening } from './outcomeHash.ts'
import type { Storage } from './storage.ts'
import { inputsOf, type Submissions } from './submissions.ts'
import { lower } from './tokens.ts'
import {
  Deviation,
  type Judge,
  type JudgedSubmission,
  type JudgeQuestion,
  type Openings,
} from './types.ts'

type ProveArgs = ContractFunctionArgs<typeof disputesAbi, 'nonpayable', 'proveFault'>
type AbiTerms = ProveArgs[0]
type AbiProof = ProveArgs[1]
type AbiOpening = AbiProof['wrong']
type Reward = ContractFunctionReturnType<typeof disputesAbi, 'view', 'reward'>

export interface DisputesParts {
  readonly claims: Claims
  readonly submissions: Submissions
  readonly inbox: Inbox
  readonly openings: Openings
  readonly judge: Judge | null
  readonly deviation: Deviation | null
  readonly chainId: number
  /** Groups of posted inputs, from their blobs; null: they are gone. */
  readonly groupsOf: (
    versionedHashes: readonly Hex[],
    groups: number,
  ) => readonly (Uint8Array | null)[] | null
  readonly pay: (from: Address, to: Address, wei: bigint) => void
}

const COMMITMENT_AGE_BLOCKS = 2
const REVEAL_SECONDS = 3_600
const IMAGE_BYTES = 768
/** Ways to reach an outcome that are tried: rivals may claim one outcome on many parents. */
const MAX_HISTORIES = 16
const NOTHING_SHOULD = new Uint8Array(32)

export function createDisputes(storage: Storage, deployment: Deployment, parts: DisputesParts) {
  const { claims, submissions, inbox, openings, judge, pay } = parts
  const { addresses, genesis } = deployment
  const commitments = storage.table<Hex, number>('disputes.commitment', 0)
  const rewards = storage.table<Hex, Reward>('disputes.reward', NO_REWARD)
  const emit = emitFrom(addresses.disputes, disputesAbi)
  const separator = domainSeparator({
    chainId: parts.chainId,
    vault: fromHex(addresses.vault),
    shard: genesis.shard,
  })

  function open(versionedHashes: readonly Hex[], element: bigint, opening: AbiOpening): Uint8Array {
    const blob = versionedHashes[Number(element / BigInt(BLOB_ELEMENTS))]
    if (blob === undefined) panic(0x32)
    const value = uint256(opening.value)
    if (parts.deviation === Deviation.ANY_OPENING) return value
    checkOpening(openings, {
      versionedHash: blob,
      element: Number(element % BigInt(BLOB_ELEMENTS)),
      value,
      commitment: fromHex(opening.commitment),
      proof: fromHex(opening.proof),
    })
    return value
  }

  function contextOf(id: Hex): SubmissionContext {
    const record = submissions.recordOf(id)
    const inputs = submissions.inputsOf(id)
    assert(inputs !== null, 'a claim stands on posted inputs')
    const { groups, tFirst, tLast, inboxTo } = inputs
    return {
      ...{ groups, tFirst, tLast, inboxTo },
      firstOpSeq: record.firstOpSeq,
      inboxFrom: record.inboxFrom,
      inclusionTime: record.inclusionTimeMs,
      maxLag: genesis.maxLag,
      domainSeparator: separator,
    }
  }

  function submissionOf(id: Hex, outcomeHash: Hex): JudgedSubmission | null {
    const context = contextOf(id)
    const inputs = submissions.inputsOf(id)
    const groups = parts.groupsOf(inputs?.versionedHashes ?? [], context.groups)
    if (groups === null) return null
    const inboxEntries = inbox.whole(context.inboxFrom, context.inboxTo)
    return { context, groups, inboxEntries, outcomeHash }
  }

  /** Ways from genesis to inputs on a parent outcome, as claims say. */
  function historiesOf(id: Hex, parent: Hex, outcomeHash: Hex): readonly JudgedSubmission[][] {
    const own = submissionOf(id, outcomeHash)
    if (own === null) return []
    const { index } = submissions.recordOf(id)
    if (index === 1) return [[own]]
    const before = claims
      .withOutcome(parent)
      .map((one) => claims.claimOf(one))
      .filter((claim) => claim !== null && claim.index === index - 1)
    const histories = before.flatMap((claim) =>
      claim === null ? [] : historiesOf(claim.inputsId, claim.parentOutcomeHash, parent),
    )
    return histories.slice(0, MAX_HISTORIES).map((history) => [...history, own])
  }

  /** The groups that the interval looks at. */
  function groupsOf(
    inputs: AbiTerms['inputs'],
    groupNext: number,
    elements: readonly AbiOpening[],
  ) {
    const count = elements.length / GROUP_WORDS
    const whole = Number.isInteger(count) && count <= 256 && groupNext + count <= inputs.groups
    required(whole, 'WrongElementCount', BigInt(elements.length))
    let canonical = (1n << BigInt(count)) - 1n
    const words = elements.map((element, i) => {
      const at = BigInt(groupNext * GROUP_WORDS + i)
      const value = open(inputs.versionedHashes, at, element)
      if (value[0] !== 0) canonical &= ~(1n << BigInt(Math.floor(i / GROUP_WORDS)))
      return value.subarray(1)
    })
    const groups = concatBytes(...words)
    return {
      groups: groups.length === 0 ? groups : groups.slice(0, count * GROUP_BYTES),
      canonical,
    }
  }

  /** What should stand in the wrong element, 32 bytes. Reverts unless there is a fault. */
  function judged(id: Hex, terms: AbiTerms, proof: AbiProof): Uint8Array {
    const { checkpoint } = proof
    const element = terms.traceStart + checkpoint + 1n
    const wrong = open(terms.traceVersionedHashes, element, proof.wrong)
    if (wrong[0] !== 0) return NOTHING_SHOULD
    const { stepperVersion } = submissions.recordOf(id)
    required(stepperVersion === PROTOCOL_VERSION, 'WrongStepperVersion', stepperVersion)
    const image = fromHex(proof.image)
    if (checkpoint < 0n) {
      const hash = hashOfOpening(proof.parent)
      const { parentOutcomeHash } = terms
      required(hash === parentOutcomeHash, 'WrongParentOutcome', parentOutcomeHash, hash)
    } else {
      const before = open(terms.traceVersionedHashes, element - 1n, proof.before)
      const hash = concatBytes(Uint8Array.of(0), sha256(image).subarray(0, 31))
      required(equalBytes(before, hash), 'WrongImage', toHex(before), toHex(hash))
      const bytes = [IMAGE_BYTES, image.length].map((size) => toHex(uint256(size)))
      required(image.length === IMAGE_BYTES, 'WrongImage', ...bytes)
      // The END machine is the last of a trace.
      if (layout.get(image, layout.IMAGE.phase) === Phase.DONE) return NOTHING_SHOULD
    }
    const computed = run(id, terms, proof, checkpoint < 0n ? null : image)
    const isFault = !equalBytes(computed, wrong.subarray(1))
    required(isFault, 'NoFault', toHex(computed))
    return concatBytes(computed, Uint8Array.of(0))
  }

  /** `image`: null at the start, where it follows from the parent. */
  function run(id: Hex, terms: AbiTerms, proof: AbiProof, image: Uint8Array | null): Uint8Array {
    const { inputs } = terms
    const inboxTo = BigInt(inputs.inboxTo)
    const inboxNext = image
      ? layout.get(image, layout.IMAGE.inboxNext)
      : Number(proof.parent.inboxNext)
    const groupNext = image ? layout.get(image, layout.IMAGE.groupNext) : 0
    const { groups, canonical } = groupsOf(inputs, groupNext, proof.elements)
    const to = BigInt(inboxNext) + proof.inboxCount
    const takes = proof.inboxCount !== 0n
    if (to >> 256n !== 0n) panic(0x11)
    required(!takes || to <= inboxTo, 'InboxBeyondInputs', to)
    const question: Omit<JudgeQuestion, 'history'> = {
      checkpoint: Number(proof.checkpoint) + 1,
      imageBefore: image,
      openRecord: fromHex(proof.openRecord),
      ...{ groups, canonical },
      inboxWords: takes ? inbox.range(inboxNext, Number(to)).map(fromHex) : [],
      inboxPayloads: takes ? fromHex(proof.inboxPayloads) : new Uint8Array(0),
      witness: fromHex(proof.witness),
    }
    for (const history of historiesOf(id, terms.parentOutcomeHash, terms.outcomeHash)) {
      const answer = judge?.run({ ...question, history }) ?? null
      if (answer !== null) return answer
    }
    // What the step function does not take, it answers with a revert.
    throw new Revert('0x')
  }

  const functions: Functions<typeof disputesAbi> = {
    proveFault(call, terms, proof) {
      const idOfInputs = inputsId(inputsOf(terms.inputs))
      const id = toHex(
        claimId({
          inputsId: idOfInputs,
          parentOutcomeHash: fromHex(terms.parentOutcomeHash),
          outcomeHash: fromHex(terms.outcomeHash),
          proposer: fromHex(terms.proposer),
          traceStart: Number(terms.traceStart),
          traceCount: Number(terms.traceCount),
          traceVersionedHashes: terms.traceVersionedHashes.map(fromHex),
        }),
      )
      required(claims.claimOf(id) !== null, 'NotThisClaim', id)
      const { checkpoint } = proof
      const inRange = checkpoint >= -1n && checkpoint + 1n < terms.traceCount
      required(inRange, 'CheckpointOutOfRange', checkpoint)
      const computed = judged(toHex(idOfInputs), terms, proof)
      const fault = faultHash({ claimId: fromHex(id), checkpoint: Number(checkpoint), computed })
      const payee = call.sender
      const { number: killBlock, timestamp: killTime } = call
      const amount = claims.kill(call, id)
      const found = { amount, payee, killBlock, killTime }
      rewards.set(id, { ...rewards.get(id), ...found, fault: toHex(fault) })
      const told = { claimId: id, checkpoint, computed: toHex(computed), sender: payee }
      emit(call, 'FaultProven', told)
      return id
    },
    commitFault(call, commitment) {
      required(commitments.get(commitment) === 0, 'AlreadyCommitted', commitment)
      commitments.set(commitment, call.number)
      emit(call, 'FaultCommitted', { commitment, sender: call.sender })
    },
    openCommitment(call, id, payee, salt) {
      const found = rewards.get(id)
      required(found.amount !== 0n, 'NoReward', id)
      const until = found.killTime + REVEAL_SECONDS
      required(call.timestamp < until, 'RevealIsOver', BigInt(until))
      const hidden = { fault: fromHex(found.fault), payee, salt: fromHex(salt) }
      const commitment = toHex(faultCommitment(hidden))
      const committed = commitments.get(commitment)
      required(committed !== 0, 'NotCommitted', commitment)
      const inTime = committed + COMMITMENT_AGE_BLOCKS <= found.killBlock
      required(inTime, 'CommittedTooLate', BigInt(committed))
      const isOlder = found.commitBlock === 0 || committed < found.commitBlock
      required(isOlder, 'NotOlder', BigInt(committed))
      rewards.set(id, { ...found, commitBlock: committed, payee: lower(payee) })
    },
    payReward(call, id) {
      const found = rewards.get(id)
      const { amount, payee } = found
      required(amount !== 0n, 'NoReward', id)
      const until = found.killTime + REVEAL_SECONDS
      required(call.timestamp >= until, 'RevealIsOpen', BigInt(until))
      rewards.set(id, { ...found, amount: 0n })
      emit(call, 'RewardPaid', { claimId: id, payee, amount })
      pay(addresses.disputes, lower(payee), amount)
    },
    stepper: () => addresses.stepper,
    claims: () => addresses.claims,
    reward: (_, id) => rewards.get(id),
  }
  return { functions }
}

const NO_REWARD: Reward = {
  fault: ZERO_WORD,
  amount: 0n,
  killBlock: 0,
  killTime: 0,
  commitBlock: 0,
  payee: ZERO_ADDRESS,
}
