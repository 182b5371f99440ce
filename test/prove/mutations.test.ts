/** No change to a proof makes an honest claim die, and none kills another than its own. */
import { seededRng } from '@assay/engine/suite'
import { type Rng, sha256, toHex } from '@assay/protocol'
import { type BuiltFaultProof, openCheckpoint } from '@assay/prover-hooks'
import { disputesAbi } from '@assay/settlement'
import { toFunctionSelector } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Exchange } from '../settlement/exchange.ts'
import {
  honestTrace,
  type PostedClaim,
  proposeTrace,
  ready,
  startMarket,
  submitTrace,
  tradingRecords,
} from './disputed.ts'
import { type Mutant, mutant } from './mutations.ts'

const SEED = 1
const MUTANTS = 1_500
const AT_ONCE = 8

let exchange: Exchange
let disputes: string
let honest: readonly BuiltFaultProof[]
let wrong: readonly BuiltFaultProof[]

/** Of checkpoints of every kind: first, in the middle, next to the last, END. */
const opened = async (claim: PostedClaim, length: number) => {
  const proofs: BuiltFaultProof[] = []
  for (const j of [0, 3, length - 2, length - 1]) {
    proofs.push(await openCheckpoint(claim.faultAt(j)))
  }
  return proofs
}

beforeAll(async () => {
  exchange = await startMarket()
  disputes = (await exchange.poster.info()).disputes
  const from = await ready(exchange, tradingRecords(exchange, 40))
  const posted = honestTrace(from)
  const claim = await submitTrace(from, posted)
  honest = await opened(claim, posted.trace.length)
  await exchange.user.depositBond()
  // Beside the honest one, on the same inputs: one checkpoint differs.
  const garbage = (j: number) => Uint8Array.of(0, ...sha256(Uint8Array.of(j)).subarray(1))
  const trace = posted.trace.with(3, garbage(3))
  const rival = await proposeTrace(from, claim, { ...posted, trace })
  wrong = [await openCheckpoint(rival.faultAt(3))]
}, 120_000)

afterAll(() => exchange.stop())

interface Answer {
  readonly mutant: Mutant
  /** What the call gave, null when it reverted. */
  readonly result: string | null
  /** Name of the error, or what the node says. */
  readonly error: string
}

const errorNames = new Map(
  disputesAbi.flatMap((one): [string, string][] => {
    if (one.type !== 'error') return []
    const inputs = one.inputs.map(({ type }) => type).join()
    return [[toFunctionSelector(`${one.name}(${inputs})`), one.name]]
  }),
)

async function ask(one: Mutant, gas?: number): Promise<Answer> {
  const call = { to: disputes, data: one.calldata, ...(gas === undefined ? {} : { gas: hex(gas) }) }
  try {
    const result = (await exchange.anvil.rpc('eth_call', call, 'latest')) as string
    return { mutant: one, result, error: '' }
  } catch (error) {
    const message = (error as Error).message
    const selector = /0x[0-9a-f]{8}/.exec(message)?.[0] ?? ''
    return { mutant: one, result: null, error: errorNames.get(selector) ?? message }
  }
}

const hex = (value: number) => `0x${value.toString(16)}`

async function askAll(count: number, next: () => Mutant, gas?: () => number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let done = 0; done < count; done += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - done) }, () => ask(next(), gas?.()))
    answers.push(...(await Promise.all(some)))
  }
  return answers
}

const deaths = (answers: readonly Answer[]) =>
  answers
    .filter(({ result }) => result !== null)
    .map(({ mutant: { how }, result }) => [how, result])

test('an unchanged proof finds no fault in a right checkpoint, only in a wrong one', async () => {
  for (const { calldata } of honest) {
    expect((await ask({ how: 'nothing', calldata })).error).toBe('NoFault')
  }
  for (const { calldata, claimId } of wrong) {
    expect((await ask({ how: 'nothing', calldata })).result).toBe(toHex(claimId))
  }
})

test(`${MUTANTS} changed proofs do not kill an honest claim (seed ${SEED})`, async () => {
  const rng: Rng = seededRng(SEED)
  const answers = await askAll(MUTANTS, () => mutant(rng, honest))
  expect(deaths(answers)).toEqual([])
  // The changes are not all refused at the door.
  const errors = new Map<string, number>()
  for (const { error } of answers) errors.set(error, (errors.get(error) ?? 0) + 1)
  console.log('refused with', Object.fromEntries(errors))
  for (const name of ['NotThisClaim', 'BadOpening', 'WrongImage', 'NoFault']) {
    expect(errors.get(name), name).toBeGreaterThan(10)
  }
}, 300_000)

test('too little gas is never a fault', async () => {
  const rng = seededRng(SEED + 1)
  const next = () => ({
    how: 'gas',
    calldata: (honest[rng.below(honest.length)] as BuiltFaultProof).calldata,
  })
  const answers = await askAll(200, next, () => 100_000 + rng.below(3_000_000))
  expect(deaths(answers)).toEqual([])
}, 120_000)

test('a changed proof against a wrong claim kills that claim or nothing', async () => {
  const rng = seededRng(SEED + 2)
  const answers = await askAll(400, () => mutant(rng, [...wrong, ...honest]))
  const own = toHex(wrong[0]?.claimId ?? new Uint8Array(0))
  for (const [how, result] of deaths(answers)) expect(result, how ?? '').toBe(own)
}, 120_000)
