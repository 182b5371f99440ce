/** Whatever bytes come in: both engines answer, and with the same. */
import { createFastEngine, createReferenceEngine } from '@assay/engine'
import { auditState, pick, randomFlow, seededRng } from '@assay/engine/suite'
import { encodeForcedEntry, GROUP_BYTES, inboxPayloadBytes, type Rng } from '@assay/protocol'
import { expect, test } from 'vitest'
import { signCheaply } from './cheapSignatures.ts'
import { leavesDifference, resultDifference } from './compare.ts'
import { covered } from './covered.ts'

const TYPES = [0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0x10, 0x11, 0x12, 0x20, 0xff]
const FORCED = [1, 4, 5]
const ROUNDS = 12
const RECORDS = 1_500
const ENTRIES = 300
/** Fresh in each run and printed with a failure. */
const SEED = Math.floor(Math.random() * 2 ** 31)

test(`record() and inbox() never throw, and agree, on any bytes (seed ${SEED})`, () => {
  const rng = seededRng(SEED)
  for (let round = 0; round < ROUNDS; round++) {
    const flow = randomFlow(SEED + round, { submissions: 1, actions: 60, signRecord: signCheaply })
    const authenticate = round % 2 === 0 ? () => true : () => false
    const options = { leaves: flow.leaves, authenticate }
    const [reference, fast] = [createReferenceEngine(options), createFastEngine(options)]
    const [first] = flow.submissions
    if (first === undefined) throw new Error('a flow has a submission')
    const samples = first.groups.filter((group) => group !== null)
    const { submission } = covered({
      context: first.context,
      inbox: [...first.inbox, ...Array.from({ length: ENTRIES }, () => anyEntry(rng))],
      groups: Array.from({ length: RECORDS }, () => anyGroup(rng, samples)),
    })
    const { inbox, groups } = submission
    const cursors = { inboxTo: inbox.length, groups: groups.length }
    for (const engine of [reference, fast]) engine.begin({ ...first.context, ...cursors })
    for (const entry of inbox) {
      expect(resultDifference(reference.inbox(entry), fast.inbox(entry))).toBeNull()
    }
    for (let at = 0; at < groups.length; ) {
      const groupAt = (index: number) => groups[at + index] ?? null
      const result = fast.record(groupAt)
      expect(resultDifference(reference.record(groupAt), result)).toBeNull()
      at += result.groups
    }
    expect(leavesDifference(reference, fast)).toBeNull()
    expect(auditState(fast.leaves(), fast.registers().clock)).toEqual([])
  }
}, 60_000)

/** Noise, noise of a type, or a record with some of its bytes changed. */
function anyGroup(rng: Rng, samples: readonly Uint8Array[]): Uint8Array | null {
  const kind = rng.below(10)
  if (kind === 0) return null
  if (kind <= 2) return noise(rng, GROUP_BYTES)
  if (kind === 3) return noise(rng, GROUP_BYTES).fill(pick(rng, TYPES), 0, 1)
  const group = pick(rng, samples).slice()
  for (let changes = rng.below(4); changes > 0; changes--) {
    group[rng.below(kind < 7 ? 60 : GROUP_BYTES)] = rng.below(256)
  }
  return group
}

/** A word that a Vault could give, with its payload. */
function anyEntry(rng: Rng): Uint8Array {
  if (rng.below(3) === 0) {
    const payload = noise(rng, GROUP_BYTES).fill(pick(rng, FORCED), 0, 1)
    if (rng.below(4) > 0) payload.fill(0, 60).fill(0, 1, 6).fill(0, 7, 8)
    return encodeForcedEntry(1, payload)
  }
  const word = noise(rng, 32).fill(rng.below(11), 0, 1)
  if (rng.below(2) === 0) word.fill(0, 6, 9).fill(0, 11, 13).fill(0, 30)
  return inboxPayloadBytes(word) === 0 ? word : word.fill(0, 0, 1)
}

function noise(rng: Rng, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => rng.below(256))
}
