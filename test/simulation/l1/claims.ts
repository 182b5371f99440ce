/** Which outcomes are confirmed, as `Claims.sol` decides it. */
import {
  BLOB_ELEMENTS,
  claimId,
  concatBytes,
  encodeGenesis,
  endCheckpoint,
  fromHex,
  GROUP_WORDS,
  genesisInputsId,
  genesisOutcome,
  InboxKind,
  layout,
  type Outcome,
  outcomeHash,
  readBigUint,
  SCHEMA_HASH,
  toHex,
} from '@assay/protocol'
import { type Address, claimsAbi, type Hex } from '@assay/settlement'
import type { ContractFunctionArgs, ContractFunctionReturnType } from 'viem'
import type { Bonds } from './bonds.ts'
import {
  type Call,
  emitFrom,
  type Functions,
  fail,
  required,
  ZERO_ADDRESS,
  ZERO_WORD,
} from './call.ts'
import type { Deployment } from './deployment.ts'
import type { Inbox } from './inbox.ts'
import { checkOpening } from './openings.ts'
import type { Storage } from './storage.ts'
import type { AbiInputs, InputsRecord, Submissions } from './submissions.ts'
import { Deviation, type Openings } from './types.ts'

type AbiProposal = ContractFunctionArgs<typeof claimsAbi, 'nonpayable', 'submit'>[1]
type ClaimRecord = ContractFunctionReturnType<typeof claimsAbi, 'view', 'claim'>

/** A stored claim, and what its disputes need of it. */
interface StoredClaim extends ClaimRecord {
  readonly inputsId: Hex
}

export type Claims = ReturnType<typeof createClaims>

export interface ClaimsParts {
  readonly bonds: Bonds
  readonly inbox: Inbox
  readonly submissions: Submissions
  readonly openings: Openings
  readonly deviation: Deviation | null
  /** Of the confirming. */
  readonly state: ConfirmState
}

/** Shared with the bonds, which ask what is decided. */
export type ConfirmState = ReturnType<typeof createConfirmState>

export function createConfirmState(storage: Storage) {
  const count = storage.table<'', number>('claims.count', 0)
  const over = storage.table<'', boolean>('claims.over', false)
  const isDecided = (index: number) => index < count.get('') || over.get('')
  return { count, over, isDecided }
}

export function createClaims(storage: Storage, deployment: Deployment, parts: ClaimsParts) {
  const { bonds, inbox, submissions, openings, state, deviation } = parts
  const { addresses, parameters, genesis } = deployment
  const stored = storage.table<Hex, StoredClaim | null>('claims.claim', null)
  const rivals = storage.table<Hex, readonly Hex[]>('claims.rivals', [])
  const confirmed = storage.table<number, Hex>('claims.confirmed', ZERO_WORD)
  const byOutcome = storage.table<Hex, readonly Hex[]>('claims.byOutcome', [])
  const emit = emitFrom(addresses.claims, claimsAbi)
  const isHasty = deviation === Deviation.NO_WINDOW
  const windowSeconds = isHasty ? 0 : Number(parameters.windowSeconds)

  function knownClaim(id: Hex): StoredClaim {
    const claim = stored.get(id)
    required(claim !== null, 'UnknownClaim', id)
    return claim
  }

  function confirmedClaim(index: bigint): Hex {
    const id = confirmed.get(Number(index))
    required(id !== ZERO_WORD, 'NotConfirmed', index)
    return id
  }

  const lastConfirmedHash = () =>
    knownClaim(confirmedClaim(BigInt(state.count.get('') - 1))).outcomeHash

  function requireUnblocked(id: Hex, claim: StoredClaim): void {
    required(!claim.killed, 'ClaimIsKilled', id)
    if (!claim.contested) return
    for (const rival of rivals.get(id)) {
      required(knownClaim(rival).killed, 'ClaimIsContested', id, rival)
    }
  }

  function block(id: Hex, rival: Hex): void {
    const named = rivals.get(id)
    if (named.includes(rival)) return
    const dead = named.findLastIndex((one) => knownClaim(one).killed)
    rivals.set(id, dead === -1 ? [...named, rival] : named.with(dead, rival))
    stored.set(id, { ...knownClaim(id), contested: true })
  }

  /** P9: no total passes what the Vault has itself recorded. */
  function checkBacking({ outcome, backing }: AbiProposal, inboxTo: number): void {
    const { totals } = outcome
    const [expected, given] = [BigInt(totals.length), BigInt(backing.length)]
    required(expected === given, 'WrongBackingCount', expected, given)
    for (const [i, { asset, depositsConsumed, withdrawalsEmitted }] of totals.entries()) {
      let deposited = 0n
      if (depositsConsumed !== 0n) {
        const at = backing[i] as number
        required(at < inboxTo, 'NotBacked', asset)
        const entry = fromHex(inbox.range(at, at + 1)[0] as Hex)
        const kind = layout.get(entry, layout.INBOX.kind)
        const matches =
          kind === InboxKind.DEPOSIT && layout.get(entry, layout.INBOX.asset) === asset
        required(matches, 'NotBacked', asset)
        deposited = readBigUint(entry, ...layout.INBOX.cumulative)
      }
      const isBacked = withdrawalsEmitted <= depositsConsumed && depositsConsumed <= deposited
      required(isBacked, 'NotBacked', asset)
    }
  }

  /** All blobs of the transaction, which must be exactly those that inputs and trace need. */
  function carriedBlobs(call: Call, traceStart: number, traceCount: number): readonly Hex[] {
    required(traceCount !== 0, 'EmptyTrace')
    const count = Math.ceil((traceStart + traceCount) / BLOB_ELEMENTS)
    submissions.requireBlobs(call, count)
    return Array.from({ length: count }, (_, i) => call.blobHash(i))
  }

  function propose(
    call: Call,
    claimed: {
      readonly id: Hex
      readonly record: InputsRecord
      readonly inputs: AbiInputs
      readonly proposal: AbiProposal
      readonly traceStart: number
      readonly withInputs: boolean
    },
  ): Hex {
    const { id: inputsId, record, inputs, proposal, traceStart, withInputs } = claimed
    const { inboxTo, tFirst, groups } = inputs
    const { parentOutcomeHash, traceCount, nettedRoot } = proposal
    const { stateRoot, withdrawalsRoot, inboxNext, clock } = proposal.outcome
    required(stateRoot !== ZERO_WORD, 'ZeroStateRoot')
    required(inboxNext === inboxTo, 'WrongInboxCursor', inboxTo, inboxNext)
    required(tFirst <= clock, 'ClockBeforeFirst', tFirst, clock)
    checkBacking(proposal, inboxTo)
    const traceVersionedHashes = carriedBlobs(call, traceStart, traceCount)
    checkOrder(proposal)
    const outcome = outcomeOf(proposal)
    const opSeqNext = record.firstOpSeq + groups
    const last = traceStart + traceCount - 1
    checkOpening(openings, {
      versionedHash: traceVersionedHashes[Math.floor(last / BLOB_ELEMENTS)] as Hex,
      element: last % BLOB_ELEMENTS,
      value: concatBytes(Uint8Array.of(0), endCheckpoint(outcome, { groups, opSeqNext })),
      commitment: fromHex(proposal.commitment),
      proof: fromHex(proposal.proof),
    })
    const hash = toHex(outcomeHash(outcome))
    const terms = {
      inputsId: fromHex(inputsId),
      parentOutcomeHash: fromHex(parentOutcomeHash),
      outcomeHash: fromHex(hash),
      proposer: fromHex(call.sender),
      ...{ traceStart, traceCount },
      traceVersionedHashes: traceVersionedHashes.map(fromHex),
    }
    const id = toHex(claimId(terms))
    required(stored.get(id) === null, 'ClaimExists', id)
    const { index } = record
    const named = { proposer: call.sender, index, parentOutcomeHash, outcomeHash: hash }
    const shape = { traceCount, withInputs, killed: false, contested: false, withdrawalsRoot }
    stored.set(id, { ...named, ...shape, time: call.timestamp, inputsId })
    byOutcome.set(hash, [...byOutcome.get(hash), id])
    bonds.back(call, index, { parent: parentOutcomeHash, outcome: hash })
    const trace = { traceStart, traceCount, traceVersionedHashes, nettedRoot }
    const claim = { ...named, claimId: id, inputsId, outcome: proposal.outcome }
    emit(call, 'ClaimProposed', { ...claim, ...trace })
    return id
  }

  const functions: Functions<typeof claimsAbi> = {
    ...bonds.functions,
    ...submissions.functions,
    submit(call, inputs, proposal) {
      submissions.checkPoster(call)
      const { id, record } = submissions.post(call, inputs)
      const earliest = record.inclusionTimeMs - genesis.maxLag
      required(earliest <= inputs.tFirst, 'ClockWouldBeLifted', inputs.tFirst, BigInt(earliest))
      const traceStart = GROUP_WORDS * inputs.groups
      const claim = { id, record, inputs, proposal, traceStart, withInputs: true }
      return [id, propose(call, claim)]
    },
    propose(call, inputs, proposal, given) {
      const { id, record } = submissions.knownInputs(inputs)
      const { inclusionTimeMs } = record
      required(inclusionTimeMs === given, 'InclusionTimeMoved', inclusionTimeMs, given)
      const claim = { id, record, inputs, proposal, traceStart: 0, withInputs: false }
      return propose(call, claim)
    },
    confirm(call, claimIds) {
      required(!state.over.get(''), 'ConfirmingIsOver')
      let index = state.count.get('')
      let parent = lastConfirmedHash()
      for (const id of claimIds) {
        const claim = knownClaim(id)
        required(claim.index === index, 'OutOfOrder', index, claim.index)
        requireUnblocked(id, claim)
        const confirmableAt = claim.time + windowSeconds
        required(call.timestamp >= confirmableAt, 'TooYoung', id, BigInt(confirmableAt))
        const { parentOutcomeHash } = claim
        required(parentOutcomeHash === parent, 'WrongParent', parent, parentOutcomeHash)
        parent = claim.outcomeHash
        confirmed.set(index, id)
        emit(call, 'ClaimConfirmed', { claimId: id, index, outcomeHash: parent })
        index++
      }
      state.count.set('', index)
    },
    contest(call, a, b) {
      const [first, second] = [knownClaim(a), knownClaim(b)]
      const areRivals =
        first.index === second.index &&
        first.parentOutcomeHash === second.parentOutcomeHash &&
        first.outcomeHash !== second.outcomeHash &&
        first.index >= state.count.get('')
      required(areRivals, 'NotRivals', a, b)
      required(!first.killed, 'ClaimIsKilled', a)
      required(!second.killed, 'ClaimIsKilled', b)
      const contestableAt = second.time + Math.floor(windowSeconds / 2)
      required(call.timestamp >= contestableAt, 'TooYoung', b, BigInt(contestableAt))
      block(a, b)
      block(b, a)
      emit(call, 'ClaimsContested', { a, b })
    },
    // From outside: the contracts call each other without a transaction.
    kill: (call) => fail('NotDisputes', call.sender),
    stop: (call) => fail('NotVault', call.sender),
    endConfirming: (call) => fail('NotVault', call.sender),
    parameters: () => parameters,
    vault: () => addresses.vault,
    maxLagMs: () => genesis.maxLag,
    shard: () => genesis.shard,
    deploymentBlock: () => BigInt(deployment.block),
    claim(_, id) {
      const { inputsId: __, ...claim } = stored.get(id) ?? NO_CLAIM
      return claim
    },
    confirmedCount: () => state.count.get(''),
    confirmedClaim: (_, index) => confirmedClaim(index),
    confirmedOutcomeHash: (_, index) => knownClaim(confirmedClaim(index)).outcomeHash,
    confirmedWithdrawalsRoot: (_, index) => knownClaim(confirmedClaim(index)).withdrawalsRoot,
  }

  return {
    functions,
    claimOf: (id: Hex) => stored.get(id),
    /** Claims of this outcome, for finding how it was reached. */
    withOutcome: (hash: Hex) => byOutcome.get(hash),
    withdrawalsRoot: (index: bigint) => knownClaim(confirmedClaim(index)).withdrawalsRoot,
    kill(call: Call, id: Hex): bigint {
      const claim = knownClaim(id)
      required(!claim.killed, 'ClaimIsKilled', id)
      required(confirmed.get(claim.index) !== id, 'AlreadyConfirmed', id)
      stored.set(id, { ...claim, killed: true })
      const reward = bonds.slash(call, claim.proposer, addresses.disputes)
      emit(call, 'ClaimKilled', { claimId: id, index: claim.index, reward })
      return reward
    },
    stop: (call: Call, id: Hex) => submissions.stop(call, id, state.count.get('')),
    endConfirming(): Hex {
      state.over.set('', true)
      return lastConfirmedHash()
    },
    /** What the constructor does. */
    construct(call: Call): void {
      const outcome = genesisOutcome(genesis, deployment.genesisStateRoot)
      const hash = outcomeHash(outcome)
      const inputsId = toHex(genesisInputsId(hash))
      const none = { traceStart: 0, traceCount: 0, traceVersionedHashes: [] }
      const terms = { ...none, proposer: new Uint8Array(20), inputsId: fromHex(inputsId) }
      const parentOutcomeHash = new Uint8Array(32)
      const id = toHex(claimId({ ...terms, parentOutcomeHash, outcomeHash: hash }))
      submissions.start(inputsId, { time: genesis.time, timestamp: call.timestamp })
      const { timestamp: time } = call
      stored.set(id, { ...NO_CLAIM, time, outcomeHash: toHex(hash), inputsId })
      confirmed.set(0, id)
      state.count.set('', 1)
      const config = toHex(encodeGenesis(genesis))
      const stateRoot = toHex(deployment.genesisStateRoot)
      const schemaHash = toHex(SCHEMA_HASH)
      emit(call, 'Genesis', { config, stateRoot, outcomeHash: toHex(hash), schemaHash })
      emit(call, 'ClaimConfirmed', { claimId: id, index: 0, outcomeHash: toHex(hash) })
    },
  }
}

/** The assets of totals strictly rise. */
function checkOrder({ outcome }: AbiProposal): void {
  let before = -1
  for (const { asset } of outcome.totals) {
    required(asset > before, 'TotalsOutOfOrder', asset)
    before = asset
  }
}

function outcomeOf({ outcome }: AbiProposal): Outcome {
  return {
    ...outcome,
    stateRoot: fromHex(outcome.stateRoot),
    withdrawalsRoot: fromHex(outcome.withdrawalsRoot),
  }
}

const NO_CLAIM: StoredClaim = {
  proposer: ZERO_ADDRESS as Address,
  time: 0,
  index: 0,
  traceCount: 0,
  withInputs: false,
  killed: false,
  contested: false,
  parentOutcomeHash: ZERO_WORD,
  outcomeHash: ZERO_WORD,
  withdrawalsRoot: ZERO_WORD,
  inputsId: ZERO_WORD,
}
