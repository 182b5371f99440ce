/**
 * Golden bundles for whoever proves elsewhere, computed from a named seed.
 * `node test/prove/bundleVectors.ts` writes them; a test compares. Spec: witness, "Bundle".
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { authenticateWith } from '@assay/engine'
import { randomFlow } from '@assay/engine/suite'
import { createWitnessMachine, intervalWitness, type WitnessedInterval } from '@assay/machine'
import { toHex } from '@assay/protocol'
import { encodeBundle } from '@assay/prover-hooks'
import type { Hex } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'

const vectors = join(import.meta.dirname, '..', '..', 'spec', 'vectors')
export const BUNDLE_VECTORS = join(vectors, 'bundles', 'bundles.json')
const FIRST_SEED = 1
const SEEDS_MAX = 64
const ABOUT = 'Bundles (witness, "Bundle"), what they hold, and changes to the first that end it.'

/** One interval, and what must be read out of it. */
export interface BundleCase {
  readonly about: string
  readonly bundle: Hex
  readonly groups: number
  readonly inboxEntries: number
  readonly steps: number
  readonly checkpoint: Hex
}

/** A change to the first bundle after which its bytes are none. */
export interface BundleRefusal {
  readonly about: string
  /** Bytes kept from the front; absent: all. */
  readonly keep?: number
  readonly append?: Hex
  readonly set?: { readonly at: number; readonly bytes: Hex }
}

export interface BundleVectors {
  readonly about: string
  readonly seed: number
  readonly cases: readonly BundleCase[]
  readonly refused: readonly BundleRefusal[]
}

const WANTED: readonly (readonly [about: string, is: (interval: WitnessedInterval) => boolean])[] =
  [
    ['the first interval: accounts are opened', ({ checkpoint }) => checkpoint === 0],
    ['payloads behind words', ({ inputs }) => inputs.inboxWords.some(({ length }) => length > 32)],
    ['a record is open', ({ inputs }) => inputs.openRecord.length > 0],
    [
      'a group that is not canonical',
      ({ inputs: { groups, canonical } }) => canonical !== (1n << BigInt(groups.length / 124)) - 1n,
    ],
    ['END', ({ inputs }) => inputs.groups.length === 0 && inputs.inboxWords.length === 0],
  ]

const NOT_CANONICAL = 30

/** Of the first seed whose flow has all that is wanted. */
export function bundleVectors(): BundleVectors {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS_MAX; seed++) {
    const cases = casesOf(seed)
    if (cases !== null) return { about: ABOUT, seed, cases, refused: refusals(lengthOf(cases)) }
  }
  throw new Error(`no flow of seeds from ${FIRST_SEED} has all intervals that are wanted`)
}

function casesOf(seed: number): readonly BundleCase[] | null {
  const flow = randomFlow(seed, { submissions: 1, actions: 60, entries: 40 })
  const [submission] = flow.submissions
  if (submission === undefined) throw new Error('a flow has submissions')
  const { context, inbox } = submission
  // Whatever the seed: one group whose field elements are not canonical.
  const groups = submission.groups.map((group, i) => (i === NOT_CANONICAL ? null : group))
  const authenticate = authenticateWith(flow.separator)
  const { leaves } = flow
  const machine = createWitnessMachine({ leaves, authenticate, hasher: createNativeHasher() })
  const source = { inboxWords: inbox, groupAt: (index: number) => groups[index] ?? null }
  const intervals = [...machine.intervals(context, source)]
  if (!WANTED.every(([, is]) => intervals.some(is))) return null
  return WANTED.map(([about, is]): BundleCase => {
    const found = intervals.filter(is).map((interval) => {
      const { imageBefore, inputs, mark, steps } = interval
      const { checkpoint } = mark
      const witness = intervalWitness(steps)
      const bundle = encodeBundle({ context, imageBefore, inputs, witness, checkpoint })
      return { interval, bundle }
    })
    const [smallest] = found.sort((a, b) => a.bundle.length - b.bundle.length)
    if (smallest === undefined) throw new Error(`no interval for: ${about}`)
    const { inputs, steps, mark } = smallest.interval
    return {
      about,
      bundle: toHex(smallest.bundle),
      groups: inputs.groups.length / 124,
      inboxEntries: inputs.inboxWords.length,
      steps: steps.length,
      checkpoint: toHex(mark.checkpoint),
    }
  })
}

function lengthOf([first]: readonly BundleCase[]): number {
  return ((first?.bundle.length ?? 0) - 2) / 2
}

/** Offset of the flag for an open record: version, context, image. */
const OPEN_AT = 1 + 7 * 6 + 2 + 32 + 768

function refusals(length: number): readonly BundleRefusal[] {
  return [
    { about: 'nothing', keep: 0 },
    { about: 'another version', set: { at: 0, bytes: '0x01' } },
    { about: 'a byte behind the end', append: '0x00' },
    { about: 'a byte too few', keep: length - 1 },
    { about: 'cut inside the image', keep: OPEN_AT - 100 },
    { about: 'a flag that is neither 0 nor 1', set: { at: OPEN_AT, bytes: '0x02' } },
    { about: 'an open record that is not there', set: { at: OPEN_AT, bytes: '0x01' } },
  ]
}

export function textOfBundles(): string {
  return `${JSON.stringify(bundleVectors(), null, 1)}\n`
}

if (import.meta.main) {
  mkdirSync(dirname(BUNDLE_VECTORS), { recursive: true })
  writeFileSync(BUNDLE_VECTORS, textOfBundles())
}
