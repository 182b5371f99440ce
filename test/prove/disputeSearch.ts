/**
 * The dearest disputes that hostile traders can make necessary: records above books as deep as
 * they get, changed at random and kept where they cost more. Judged by the step function's own gas
 * and by the exact size of the proof. Spec: disputes, "Cost".
 */
import { authenticateWith } from '@assay/engine'
import { pick, pickWeighted, rememberingRecover, seededRng } from '@assay/engine/suite'
import {
  createWitnessMachine,
  intervalWitness,
  type WitnessedInterval,
  type WitnessMachine,
} from '@assay/machine'
import { GROUP_BYTES, GROUP_WORDS, type Rng, Side, StepKind, TimeInForce } from '@assay/protocol'
import { proveFaultCalldata } from '@assay/settlement'
import { createNativeHasher } from '@assay/state/native'
import {
  type DeepPlace,
  type DeepRecords,
  deepRecords,
  deepScenario,
  deepScenarios,
  type Scenario,
} from '../stepper/deepBook.ts'
import type { StepperEvm } from '../stepper/evm.ts'

/** One interval of one scenario, and what its proof would cost. */
export interface Candidate {
  readonly name: string
  readonly scenario: Scenario
  /** 0-based. */
  readonly checkpoint: number
  readonly isEnd: boolean
  readonly steps: number
  readonly openings: number
  /** Estimated: run, openings, calldata. */
  readonly gas: number
  /** Of calldata. */
  readonly bytes: number
}

export interface SearchOptions {
  readonly place: DeepPlace
  readonly seed: number
  /** Scenarios beside those of {@link deepScenarios}. */
  readonly rounds: number
}

/** What a point evaluation costs with its call. */
const OPENING_GAS = 57_000
const CALLDATA_GAS = 16
/** A transaction, the terms, the kill. */
const BASE_GAS = 150_000
const HIGHEST_BID = 2 ** 31 - 2
const KEPT = 8
const RECORDS_MAX = 24

const recover = rememberingRecover()

/** The machine of a scenario before its submission. */
export function machineOf({ leaves, context }: Scenario): WitnessMachine {
  const authenticate = authenticateWith(context.domainSeparator, recover)
  return createWitnessMachine({ leaves, authenticate, hasher: createNativeHasher() })
}

/**
 * The dearest END, the dearest by gas, the dearest by calldata, and what comes behind them.
 * Cost: half a second for each round.
 */
export async function searchDisputes(
  evm: StepperEvm,
  { place, seed, rounds }: SearchOptions,
): Promise<readonly Candidate[]> {
  const rng = seededRng(seed)
  const best = { gas: [] as Candidate[], bytes: [] as Candidate[] }
  let end: Candidate | null = null
  const parents = new Map<Scenario, readonly Draft[]>()
  const judge = async (name: string, scenario: Scenario) => {
    for (const found of await candidatesOf(evm, name, scenario)) {
      keep(best.gas, found, 'gas')
      keep(best.bytes, found, 'bytes')
      if (found.isEnd && found.gas > (end?.gas ?? 0)) end = found
    }
  }
  for (const [i, scenario] of deepScenarios(place).entries()) await judge(`deep ${i}`, scenario)
  for (let round = 0; round < rounds; round++) {
    const dear = pick(rng, [...best.gas, ...best.bytes])
    const before = parents.get(dear.scenario)
    const drafts = before === undefined || rng.below(4) === 0 ? fresh(rng) : changed(rng, before)
    const expires = pick(rng, ['soon', 'late'] as const)
    const scenario = deepScenario(place, expires, groupsOf(place, drafts))
    parents.set(scenario, drafts)
    await judge(`seed ${seed} round ${round}`, scenario)
  }
  const [[gas], [bytes]] = [best.gas, best.bytes]
  const first = [end, gas, bytes].filter((one) => one !== null && one !== undefined)
  return [...new Set([...first, ...best.gas, ...best.bytes])]
}

function keep(list: Candidate[], found: Candidate, by: 'gas' | 'bytes'): void {
  // What costs the same is the same dispute behind other records.
  if (list.some(({ gas, bytes }) => gas === found.gas && bytes === found.bytes)) return
  list.push(found)
  list.sort((a, b) => b[by] - a[by])
  list.length = Math.min(list.length, KEPT)
}

async function candidatesOf(
  evm: StepperEvm,
  name: string,
  scenario: Scenario,
): Promise<readonly Candidate[]> {
  const { context, groups } = scenario
  const inputs = { inboxWords: [], groupAt: (index: number) => groups[index] ?? null }
  const found: Candidate[] = []
  for (const interval of machineOf(scenario).intervals(context, inputs)) {
    const openings = 2 + (GROUP_WORDS * interval.inputs.groups.length) / GROUP_BYTES
    const bytes = calldataBytes(interval, openings)
    const { gas: run } = await evm.measureRun(context, interval)
    const gas = BASE_GAS + run + OPENING_GAS * openings + CALLDATA_GAS * bytes
    const { checkpoint, steps } = interval
    const isEnd = steps.at(-1)?.kind === StepKind.END
    found.push({ name, scenario, checkpoint, isEnd, steps: steps.length, openings, gas, bytes })
  }
  return found
}

/** Exact: the size does not depend on what is opened. */
function calldataBytes({ inputs, imageBefore, steps }: WitnessedInterval, openings: number) {
  const zero = new Uint8Array(32)
  const opening = { value: zero, commitment: new Uint8Array(48), proof: new Uint8Array(48) }
  const hashes = [zero, zero]
  const proof = {
    ...{ checkpoint: 0, parent: null, before: opening, wrong: opening, image: imageBefore },
    ...{ openRecord: inputs.openRecord, witness: intervalWitness(steps) },
    ...{ inboxCount: 0, inboxPayloads: new Uint8Array(0) },
    elements: Array.from({ length: openings - 2 }, () => opening),
  }
  const terms = {
    inputs: {
      ...{ prevInputsId: zero, versionedHashes: hashes, groups: 0, tFirst: 0, tLast: 0 },
      ...{ inboxTo: 0, inboxHash: zero, originNumber: 0, originHash: zero },
    },
    ...{ parentOutcomeHash: zero, outcomeHash: zero, proposer: new Uint8Array(20) },
    ...{ traceStart: 0, traceCount: 1, traceVersionedHashes: hashes },
  }
  return proveFaultCalldata(terms, proof).length / 2 - 1
}

/** A record before it is signed: its sequence number follows from where it stands. */
type Draft =
  | { readonly kind: 'take' | 'rest'; readonly quantity: number; readonly market: 1 | 2 }
  | { readonly kind: 'cancel'; readonly market: 1 | 2; readonly order: number }
  | { readonly kind: 'sweep'; readonly market: 1 | 2 }
  | { readonly kind: 'withdraw'; readonly asset: number }
  | { readonly kind: 'malformed'; readonly type: number }
  | { readonly kind: 'notCanonical' }

function draft(rng: Rng): Draft {
  const market = pick(rng, [1, 2] as const)
  return pickWeighted<() => Draft>(rng, [
    [8, () => ({ kind: 'take', quantity: 1 + rng.below(720), market })],
    [4, () => ({ kind: 'take', quantity: 1 + rng.below(10), market })],
    [3, () => ({ kind: 'rest', quantity: 1 + rng.below(20), market })],
    [4, () => ({ kind: 'cancel', market, order: rng.below(77) })],
    [3, () => ({ kind: 'sweep', market })],
    [3, () => ({ kind: 'withdraw', asset: pick(rng, [1, 2]) })],
    [1, () => ({ kind: 'malformed', type: rng.below(256) })],
    [1, () => ({ kind: 'notCanonical' })],
  ])()
}

function fresh(rng: Rng): readonly Draft[] {
  return Array.from({ length: 1 + rng.below(RECORDS_MAX) }, () => draft(rng))
}

function changed(rng: Rng, before: readonly Draft[]): readonly Draft[] {
  const drafts = [...before]
  for (let i = 0; i <= rng.below(3); i++) {
    const at = rng.below(drafts.length + 1)
    const length = drafts.length
    if (rng.below(3) === 0 && length > 1) drafts.splice(Math.min(at, length - 1), 1)
    else if (rng.below(2) === 0 && length < RECORDS_MAX) drafts.splice(at, 0, draft(rng))
    else drafts[Math.min(at, length - 1)] = draft(rng)
  }
  return drafts
}

function groupsOf(place: DeepPlace, drafts: readonly Draft[]): readonly (Uint8Array | null)[] {
  const records = deepRecords(place)
  return drafts.map((one, i) => groupOf(records, one, i + 2))
}

function groupOf(records: DeepRecords, one: Draft, seq: number): Uint8Array | null {
  switch (one.kind) {
    case 'take':
      return records.order({ seq, ...takerSide(one.market), quantity: one.quantity })
    case 'rest': {
      const rest = { timeInForce: TimeInForce.GTT, slot: 300 + seq, seq, quantity: one.quantity }
      return records.order({ ...takerSide(one.market), ...rest })
    }
    case 'cancel':
      return records.cancel(one.market, 100 * one.market + one.order)
    case 'sweep':
      return records.sweep(one.market, one.market === 1 ? Side.ASK : Side.BID)
    case 'withdraw':
      return records.withdraw(seq, one.asset)
    case 'malformed':
      return new Uint8Array(GROUP_BYTES).fill(0xff).fill(one.type, 0, 1)
    case 'notCanonical':
      return null
  }
}

/** Against the deep side of the market. */
function takerSide(market: 1 | 2) {
  return market === 1
    ? { market, side: Side.BID, price: 1 }
    : { market, side: Side.ASK, price: HIGHEST_BID }
}
