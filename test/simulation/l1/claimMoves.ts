/** Random calls about inputs, claims and bonds. */
import { prepareSidecar } from '@assay/da'
import { fromHex, type Inputs, inboxHash, type Kzg, type Outcome, toHex } from '@assay/protocol'
import { claimsAbi, type Hex, type Proposal } from '@assay/settlement'
import { inputsToAbi, proposalToAbi } from '../../../settlement/src/convert.ts'
import { blobsOf } from '../../settlement/exchange.ts'
import { type Cursors, cursorsOf, lastConfirmed, wordsOf } from './chainReads.ts'
import type { KnownInputs } from './known.ts'
import { callOf, type MakeMove, type MoveTerms, SEQUENCER } from './move.ts'
import { bytes, pick, prepareToyClaim, type ToyClaim } from './toyClaims.ts'
import type { Move } from './twoChains.ts'

/** A move that, when it succeeds, makes inputs or a claim known. */
export interface ClaimMove extends Move {
  readonly claim?: ToyClaim
  readonly inputs?: Inputs
}

const onClaims = (
  terms: MoveTerms,
  move: { name: string; args: readonly unknown[]; sender: number; value?: bigint },
): Move => callOf(claimsAbi, terms.chains.model.addresses.claims, move)

/** Mostly the sequencer. */
const poster = ({ rng }: MoveTerms) => (rng.below(6) === 0 ? rng.below(4) : SEQUENCER)

function nextInputs(
  terms: MoveTerms,
  cursors: Cursors,
): Omit<Inputs, 'versionedHashes' | 'groups'> {
  const { rng, chains } = terms
  const { model } = chains
  const head = model.head()
  const words = wordsOf(model)
  const { length } = words
  const { nextInbox } = cursors
  const inboxTo = rng.below(5) === 0 ? nextInbox + rng.below(length - nextInbox + 1) : length
  const tFirst = Math.max(cursors.lastTLast, head.timestamp * 1_000 - rng.below(20_000))
  return {
    prevInputsId: fromHex(cursors.lastInputsId),
    ...{ tFirst, tLast: tFirst + rng.below(2_000), inboxTo },
    inboxHash: inboxHash(words.slice(nextInbox, inboxTo)),
    originNumber: head.number,
    originHash: fromHex(head.hash),
  }
}

/** What the next claim stands on: mostly the last one's outcome. */
function parentFor({ rng, known }: MoveTerms, index: number): Outcome {
  const before = known.claims.filter((claim) => claim.index === index - 1)
  if (before.length > 0 && rng.below(12) > 0) return pick(rng, before).claim.outcome
  return known.genesis
}

/** Inputs with one thing wrong. */
function spoilInputs({ rng, chains }: MoveTerms, inputs: Inputs): Inputs {
  const { model } = chains
  const words = wordsOf(model)
  const taking = (inboxTo: number) => {
    const { nextInbox } = cursorsOf(model)
    return { inboxTo, inboxHash: inboxHash(words.slice(nextInbox, inboxTo)) }
  }
  const wrong: readonly (() => Partial<Inputs>)[] = [
    () => ({ prevInputsId: bytes(rng, 32) }),
    () => ({ tFirst: 1 }),
    () => ({ tLast: inputs.tFirst - 1 }),
    () => ({ tLast: model.head().timestamp * 1_000 + 10_000_000 }),
    () => taking(inputs.inboxTo + 1),
    () => taking(Math.max(0, inputs.inboxTo - 1)),
    () => ({ inboxTo: Math.max(0, inputs.inboxTo - 1) }),
    () => ({ inboxHash: bytes(rng, 32) }),
    () => ({ versionedHashes: [] }),
    () => ({ versionedHashes: [...inputs.versionedHashes, bytes(rng, 32)] }),
    () => ({ versionedHashes: inputs.versionedHashes.map(() => bytes(rng, 32)) }),
    () => ({ originHash: bytes(rng, 32) }),
    () => ({ originNumber: inputs.originNumber + 5 }),
    () => ({ groups: inputs.groups + 1 }),
    () => ({ groups: 4_097 }),
  ]
  return { ...inputs, ...pick(rng, wrong)() }
}

function spoilProposal({ rng }: MoveTerms, proposal: Proposal): Proposal {
  const { outcome, backing } = proposal
  const [total] = outcome.totals
  const swapped = outcome.totals.toReversed()
  const wrong: readonly (() => Partial<Proposal>)[] = [
    () => ({ outcome: { ...outcome, stateRoot: new Uint8Array(32) } }),
    () => ({ outcome: { ...outcome, stateRoot: bytes(rng, 32) } }),
    () => ({ outcome: { ...outcome, inboxNext: outcome.inboxNext + 1 } }),
    () => ({ outcome: { ...outcome, clock: 1 } }),
    () => ({ outcome: { ...outcome, totals: swapped }, backing: backing.toReversed() }),
    () => ({ backing: backing.map((at) => at + 1) }),
    () => ({ backing: backing.map(() => 100_000) }),
    () => ({ traceCount: 0 }),
    () => ({ traceCount: proposal.traceCount + 1 }),
    () => ({ traceCount: 5_000 }),
    () => ({ proof: bytes(rng, 48) }),
    () => ({ commitment: bytes(rng, 47) }),
    () => ({ parentOutcomeHash: bytes(rng, 32) }),
    () => {
      if (total === undefined) return {}
      const depositsConsumed = total.depositsConsumed + 1n
      return {
        outcome: { ...outcome, totals: outcome.totals.with(0, { ...total, depositsConsumed }) },
      }
    },
    () => {
      if (total === undefined) return {}
      const withdrawalsEmitted = total.depositsConsumed + 1n
      return {
        outcome: { ...outcome, totals: outcome.totals.with(0, { ...total, withdrawalsEmitted }) },
      }
    },
  ]
  return { ...proposal, ...pick(rng, wrong)() }
}

async function submit(terms: MoveTerms): Promise<ClaimMove> {
  const { rng, chains, accounts } = terms
  const cursors = cursorsOf(chains.model)
  const inputs = nextInputs(terms, cursors)
  const parent = parentFor(terms, cursors.nextIndex)
  const words = wordsOf(chains.model).slice(0, inputs.inboxTo)
  const firstOpSeq = cursors.nextOpSeq
  const toy = { rng, kzg: chains.kzg, inputs, firstOpSeq, parent, words, owners: accounts }
  const claim = await prepareToyClaim(toy)
  const spoilt = rng.below(6)
  const told = spoilt === 0 ? spoilInputs(terms, claim.inputs) : claim.inputs
  const proposal = spoilt === 1 ? spoilProposal(terms, claim.proposal) : claim.proposal
  const args = [inputsToAbi(told), proposalToAbi(proposal)]
  const move = onClaims(terms, { name: 'submit', args, sender: poster(terms) })
  const carried = rng.below(20) === 0 ? {} : { sidecar: claim.sidecar }
  return { ...move, ...carried, inputs: told, claim: { ...claim, inputs: told, proposal } }
}

async function postInputs(terms: MoveTerms): Promise<ClaimMove> {
  const { rng, chains } = terms
  const { sidecar, ...some } = await groupsAlone(rng.below(2), terms, chains.kzg)
  const inputs = { ...nextInputs(terms, cursorsOf(chains.model)), ...some }
  const told = rng.below(4) === 0 ? spoilInputs(terms, inputs) : inputs
  const args = [inputsToAbi(told)]
  const move = onClaims(terms, { name: 'postInputs', args, sender: poster(terms) })
  return { ...move, ...(sidecar === null ? {} : { sidecar }), inputs: told }
}

async function groupsAlone(groups: number, { rng }: MoveTerms, kzg: Kzg) {
  if (groups === 0) return { groups, versionedHashes: [], sidecar: null }
  const blobs = blobsOf(
    Array.from({ length: groups }, () => bytes(rng, 124)),
    [],
  )
  const sidecar = await prepareSidecar(blobs, kzg, 0)
  return { groups, versionedHashes: sidecar.versionedHashes, sidecar }
}

async function propose(terms: MoveTerms): Promise<ClaimMove | null> {
  const { rng, chains, known, accounts } = terms
  if (known.inputs.length === 0) return null
  const posted: KnownInputs = pick(rng, known.inputs.slice(-4))
  const { inputs, firstOpSeq, index } = posted
  const parent = parentFor(terms, index)
  const words = wordsOf(chains.model).slice(0, inputs.inboxTo)
  const toy = { rng, kzg: chains.kzg, inputs, firstOpSeq, parent, words, owners: accounts }
  const claim = await prepareToyClaim({ ...toy, posted: inputs })
  const proposal = rng.below(5) === 0 ? spoilProposal(terms, claim.proposal) : claim.proposal
  const time = posted.inclusionTime + (rng.below(12) === 0 ? 1_000 : 0)
  const unknown = rng.below(16) === 0
  const told = unknown ? { ...inputs, tLast: inputs.tLast + 1 } : inputs
  const args = [inputsToAbi(told), proposalToAbi(proposal), time]
  const move = onClaims(terms, { name: 'propose', args, sender: rng.below(4) })
  return { ...move, sidecar: claim.sidecar, claim: { ...claim, proposal } }
}

function confirm(terms: MoveTerms): Move {
  const { rng, known } = terms
  const someone: Hex = toHex(bytes(rng, 32))
  if (rng.below(3) > 0) {
    const args = [confirmable(terms)]
    return onClaims(terms, { name: 'confirm', args, sender: rng.below(6) })
  }
  // One claim of each submission.
  const first = 1 + rng.below(4)
  const ids: Hex[] = []
  for (let index = first; index < first + 1 + rng.below(3); index++) {
    const rivals = known.claims.filter((claim) => claim.index === index)
    if (rivals.length > 0) ids.push(pick(rng, rivals).id)
  }
  if (rng.below(10) === 0) ids.push(someone)
  return onClaims(terms, { name: 'confirm', args: [ids], sender: rng.below(6) })
}

/** Claims that stand on each other from the last confirmed outcome on. */
function confirmable({ known, chains }: MoveTerms): readonly Hex[] {
  let { count, hash } = lastConfirmed(chains.model)
  const ids: Hex[] = []
  for (;;) {
    const next = known.claims.find(
      ({ index, claim }) => index === count && toHex(claim.proposal.parentOutcomeHash) === hash,
    )
    if (next === undefined || ids.length === 3) return ids
    ids.push(next.id)
    hash = next.outcomeHash
    count += 1
  }
}

function contest(terms: MoveTerms): Move | null {
  const { rng, known } = terms
  if (known.claims.length === 0) return null
  const a = pick(rng, known.claims)
  const rivals = known.claims.filter(({ index }) => index === a.index)
  const b = rng.below(6) === 0 ? pick(rng, known.claims) : pick(rng, rivals)
  return onClaims(terms, { name: 'contest', args: [a.id, b.id], sender: rng.below(6) })
}

function depositBond(terms: MoveTerms): Move {
  const { rng, accounts } = terms
  const value = rng.below(6) === 0 ? 5n : 10n ** 18n
  const args = [pick(rng, accounts.slice(0, 5))]
  return onClaims(terms, { name: 'depositBond', args, sender: rng.below(6), value })
}

/** What only the other contracts may call. */
function others(terms: MoveTerms): Move {
  const { rng } = terms
  const word = toHex(bytes(rng, 32))
  const [name, args] = pick(rng, [
    ['kill', [word]],
    ['stop', [word]],
    ['endConfirming', []],
  ] as const)
  return onClaims(terms, { name, args, sender: rng.below(6) })
}

export const claimMoves: readonly (readonly [weight: number, make: MakeMove])[] = [
  [10, submit],
  [5, postInputs],
  [9, propose],
  [10, confirm],
  [5, contest],
  [5, depositBond],
  [3, (terms) => onClaims(terms, { name: 'withdrawBond', args: [], sender: terms.rng.below(5) })],
  [1, others],
]
