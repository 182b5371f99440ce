/** Proofs of faults, changed in one part. */
import type { Rng } from '@assay/protocol'
import type { ElementOpening, FaultProof } from '@assay/settlement'

/** A part says something else, under its own opening, or is another one. */
export function alteredProof(proof: FaultProof, rng: Rng): FaultProof {
  const flip = (bytes: Uint8Array) => {
    const copy = bytes.slice()
    if (copy.length > 0) copy[rng.below(copy.length)] = rng.below(256)
    return copy
  }
  const opened = (opening: ElementOpening): ElementOpening => {
    const name = (['value', 'commitment', 'proof'] as const)[rng.below(3)] as 'value'
    return { ...opening, [name]: flip(opening[name]) }
  }
  const { elements, before } = proof
  const at = rng.below(Math.max(1, elements.length))
  const changes: readonly Partial<FaultProof>[] = [
    {},
    { wrong: opened(proof.wrong) },
    { before: before === null ? null : opened(before), image: flip(proof.image) },
    { image: flip(proof.image) },
    { openRecord: flip(proof.openRecord) },
    { openRecord: flip(new Uint8Array(124)) },
    { witness: flip(proof.witness) },
    { witness: proof.witness.subarray(0, rng.below(proof.witness.length + 1)) },
    { elements: elements.map((one, i) => (i === at ? opened(one) : one)) },
    { elements: elements.slice(0, at) },
    { elements: [...elements].reverse() },
    { inboxCount: rng.below(5) },
    { checkpoint: proof.checkpoint + 1 + rng.below(3) },
    { checkpoint: -1 },
    { before: null, image: new Uint8Array(0) },
  ]
  return { ...proof, ...changes[rng.below(changes.length)] }
}
