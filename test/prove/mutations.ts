/** Proofs that are not quite proofs: what a hostile challenger may send. */
import { pick } from '@assay/engine/suite'
import type { Rng } from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import {
  type ClaimTerms,
  type ElementOpening,
  type FaultProof,
  type Hex,
  proveFaultCalldata,
} from '@assay/settlement'

interface Call {
  readonly terms: ClaimTerms
  readonly proof: FaultProof
}

/** A call that was changed in `how`. */
export interface Mutant {
  readonly how: string
  readonly calldata: Hex
}

type Mutation = (rng: Rng, call: Call, others: readonly Call[]) => Call

const bytes = (rng: Rng, before: Uint8Array): Uint8Array => {
  const changed = before.slice()
  switch (rng.below(4)) {
    case 0:
      return changed.subarray(0, rng.below(changed.length + 1))
    case 1:
      return Uint8Array.of(...changed, rng.below(256))
    default: {
      if (changed.length === 0) return Uint8Array.of(rng.below(256))
      const at = rng.below(changed.length)
      changed[at] = (changed[at] as number) ^ (1 << rng.below(8))
      return changed
    }
  }
}

/** Of 32 bytes before and after. */
const word = (rng: Rng, before: Uint8Array): Uint8Array => {
  const changed = before.slice()
  const at = rng.below(32)
  changed[at] = (changed[at] as number) ^ (1 << rng.below(8))
  return changed
}

const opening = (rng: Rng, before: ElementOpening): ElementOpening =>
  pick(rng, [
    () => ({ ...before, value: word(rng, before.value) }),
    () => ({ ...before, commitment: bytes(rng, before.commitment) }),
    () => ({ ...before, proof: bytes(rng, before.proof) }),
  ])()

const near = (rng: Rng, before: number): number => Math.max(0, before + pick(rng, [-2, -1, 1, 2]))

const onProof =
  (change: (rng: Rng, proof: FaultProof, other: FaultProof) => Partial<FaultProof>): Mutation =>
  (rng, { terms, proof }, others) => {
    const other = pick(rng, others).proof
    return { terms, proof: { ...proof, ...change(rng, proof, other) } }
  }

const onTerms =
  (change: (rng: Rng, terms: ClaimTerms) => Partial<ClaimTerms>): Mutation =>
  (rng, { terms, proof }) => ({ terms: { ...terms, ...change(rng, terms) }, proof })

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  nothing: (_, call) => call,
  witness: onProof((rng, { witness }) => ({ witness: bytes(rng, witness) })),
  'witness of another interval': onProof((_, __, { witness }) => ({ witness })),
  image: onProof((rng, { image }) => ({ image: bytes(rng, image) })),
  'image and opening of another checkpoint': onProof((_, __, { image, before }) => ({
    image,
    before,
  })),
  openRecord: onProof((rng, { openRecord }) => ({ openRecord: bytes(rng, openRecord) })),
  'the wrong element': onProof((rng, { wrong }) => ({ wrong: opening(rng, wrong) })),
  'another wrong element': onProof((_, __, { wrong }) => ({ wrong })),
  'before and wrong': onProof((_, { before, wrong }) => ({
    before: wrong,
    wrong: before ?? wrong,
  })),
  before: onProof((rng, { before, wrong }) => ({ before: opening(rng, before ?? wrong) })),
  checkpoint: onProof((rng, { checkpoint }) => ({ checkpoint: near(rng, checkpoint + 1) - 1 })),
  'an element of a group': onProof((rng, { elements }) => {
    if (elements.length === 0) return {}
    const at = rng.below(elements.length)
    return { elements: elements.with(at, opening(rng, elements[at] as ElementOpening)) }
  }),
  'order of elements': onProof((_, { elements }) => ({ elements: elements.toReversed() })),
  'a group too few': onProof((_, { elements }) => ({ elements: elements.slice(0, -4) })),
  'a group too many': onProof((_, { elements }) => ({
    elements: [...elements, ...elements.slice(-4)],
  })),
  'groups of another interval': onProof((_, __, { elements }) => ({ elements })),
  inboxCount: onProof((rng, { inboxCount }) => ({ inboxCount: near(rng, inboxCount) })),
  inboxPayloads: onProof((rng, proof) => ({ inboxPayloads: bytes(rng, proof.inboxPayloads) })),
  'the parent’s state root': onProof((rng, { parent }) => ({
    parent: parent === null ? null : { ...parent, stateRoot: word(rng, parent.stateRoot) },
  })),
  'the parent’s clock': onProof((rng, { parent }) => ({
    parent: parent === null ? null : { ...parent, clock: near(rng, parent.clock) },
  })),
  'the parent’s inbox': onProof((rng, { parent }) => ({
    parent: parent === null ? null : { ...parent, inboxNext: near(rng, parent.inboxNext) },
  })),
  'another interval': (rng, { terms }, others) => ({ terms, proof: pick(rng, others).proof }),
  traceStart: onTerms((rng, { traceStart }) => ({ traceStart: near(rng, traceStart) })),
  traceCount: onTerms((rng, { traceCount }) => ({ traceCount: near(rng, traceCount) })),
  outcomeHash: onTerms((rng, { outcomeHash }) => ({ outcomeHash: word(rng, outcomeHash) })),
  parentOutcomeHash: onTerms((rng, terms) => ({
    parentOutcomeHash: word(rng, terms.parentOutcomeHash),
  })),
  proposer: onTerms((rng, { proposer }) => ({
    proposer: proposer.with(rng.below(20), rng.below(256)),
  })),
  groups: onTerms((rng, { inputs }) => ({
    inputs: { ...inputs, groups: near(rng, inputs.groups) },
  })),
  'input blobs': onTerms((rng, { inputs }) => ({
    inputs: { ...inputs, versionedHashes: inputs.versionedHashes.map((hash) => word(rng, hash)) },
  })),
  'trace blobs': onTerms((rng, terms) => ({
    traceVersionedHashes: terms.traceVersionedHashes.map((hash) => word(rng, hash)),
  })),
}

const NAMES = Object.keys(MUTATIONS)

/** One of these proofs with one or two changes; a third of the mutants differ in raw calldata. */
export function mutant(rng: Rng, proofs: readonly BuiltFaultProof[]): Mutant {
  const base = pick(rng, proofs)
  if (rng.below(3) === 0) return { how: 'calldata', calldata: altered(rng, base.calldata) }
  let call: Call = base
  const names = Array.from({ length: 1 + rng.below(2) }, () => pick(rng, NAMES))
  for (const name of names) call = (MUTATIONS[name] as Mutation)(rng, call, proofs)
  return { how: names.join(', '), calldata: proveFaultCalldata(call.terms, call.proof) }
}

/** Bytes changed, cut off or put behind. */
function altered(rng: Rng, calldata: Hex): Hex {
  const body = Buffer.from(calldata.slice(10), 'hex')
  const before = rng.below(4)
  if (before === 0) return hexOf(calldata, body.subarray(0, rng.below(body.length)))
  if (before === 1) return hexOf(calldata, Buffer.concat([body, Buffer.alloc(32, rng.below(256))]))
  for (let i = 0; i <= rng.below(4); i++) body[rng.below(body.length)] = rng.below(256)
  return hexOf(calldata, body)
}

function hexOf(calldata: Hex, body: Uint8Array): Hex {
  return `${calldata.slice(0, 10)}${Buffer.from(body).toString('hex')}` as Hex
}
