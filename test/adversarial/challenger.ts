/** A hostile challenger: proofs of faults that are none, changed in every way, against L1. */
import { seededRng } from '@assay/engine/suite'
import type { Rng } from '@assay/protocol'
import { type BuiltFaultProof, openCheckpoint } from '@assay/prover-hooks'
import { type FaultProof, proveFaultCalldata } from '@assay/settlement'
import {
  honestTrace,
  type PostedClaim,
  ready,
  startMarket,
  submitTrace,
  tradingRecords,
} from '../prove/disputed.ts'
import type { Exchange } from '../settlement/exchange.ts'
import { alteredProof } from './falseProofs.ts'

const RECORDS = 24
const GAS = '0x1c9c380'
const SELECTOR_CHARS = 2 + 8
/** Calls that L1 judges at the same time. */
const AT_ONCE = 8

/** What L1 made of the proofs; `accepted` ones would have killed an honest claim. */
export interface Challenged {
  readonly mutatedProofs: number
  readonly accepted: readonly string[]
  /** How often L1 answered so. */
  readonly answers: Readonly<Record<string, number>>
}

/** Calls `proveFault` with `count` proofs against one honest claim, each checkpoint in turn. */
export async function challenge(about: {
  readonly count: number
  readonly seed: number
}): Promise<Challenged> {
  const exchange = await startMarket()
  try {
    const from = await ready(exchange, tradingRecords(exchange, RECORDS))
    const honest = honestTrace(from)
    const claim = await submitTrace(from, honest)
    const proofs = await proofsOf(claim, honest.trace.length)
    return await judged(exchange, proofs, about)
  } finally {
    await exchange.stop()
  }
}

/** Whole and well-formed, but for one thing: there is no fault. */
async function proofsOf(claim: PostedClaim, count: number): Promise<readonly BuiltFaultProof[]> {
  const proofs: BuiltFaultProof[] = []
  for (let wrong = 0; wrong < count; wrong++) {
    proofs.push(await openCheckpoint(claim.faultAt(wrong)))
  }
  return proofs
}

async function judged(
  { anvil, deployed, poster }: Exchange,
  proofs: readonly BuiltFaultProof[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Challenged> {
  const rng = seededRng(seed)
  const accepted: string[] = []
  const answers: Record<string, number> = {}
  const judge = async (data: string) => {
    const call = { to: deployed.disputes, data, gas: GAS }
    const answer = await anvil.rpc('eth_call', call, 'latest').then(
      () => 'accepted',
      (error: Error) => /0x[0-9a-f]{8}|panic|out of gas/i.exec(error.message)?.[0] ?? 'reverted',
    )
    answers[answer] = (answers[answer] ?? 0) + 1
    if (answer === 'accepted') accepted.push(data)
  }
  for (const { calldata } of proofs) await judge(calldata)
  for (let left = count; left > 0; left -= AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, left) }, () => changed(proofs, rng))
    await Promise.all(some.map(judge))
  }
  const { claimId } = proofs[0] as BuiltFaultProof
  if ((await poster.claim(claimId))?.killed !== false) accepted.push('the claim is dead')
  return { mutatedProofs: count, accepted, answers }
}

/** One change, or several. */
function changed(proofs: readonly BuiltFaultProof[], rng: Rng): string {
  const base = pick(proofs, rng)
  const kind = rng.below(4)
  if (kind === 0) return proveFaultCalldata(base.terms, mixed(base, pick(proofs, rng), rng))
  if (kind === 1) return proveFaultCalldata(base.terms, alteredProof(base.proof, rng))
  if (kind === 2) return withBytes(base.calldata, rng, 1 + rng.below(3))
  const cut = SELECTOR_CHARS + 2 * rng.below((base.calldata.length - SELECTOR_CHARS) / 2)
  return rng.below(2) === 0 ? base.calldata.slice(0, cut) : withWord(base.calldata, rng)
}

/** Parts of two proofs, each right where it comes from. */
function mixed(a: BuiltFaultProof, b: BuiltFaultProof, rng: Rng): FaultProof {
  const names = Object.keys(a.proof) as (keyof FaultProof)[]
  const taken = names.filter(() => rng.below(3) === 0)
  const parts = Object.fromEntries(taken.map((name) => [name, b.proof[name]]))
  return { ...a.proof, ...parts }
}

function withBytes(calldata: string, rng: Rng, count: number): string {
  const bytes = Buffer.from(calldata.slice(2), 'hex')
  for (let i = 0; i < count; i++) bytes[4 + rng.below(bytes.length - 4)] = rng.below(256)
  return `0x${bytes.toString('hex')}`
}

/** One 32-byte word is nothing, everything, or a small number: lengths and offsets among them. */
function withWord(calldata: string, rng: Rng): string {
  const words = Math.floor((calldata.length - SELECTOR_CHARS) / 64)
  const at = SELECTOR_CHARS + 64 * rng.below(words)
  const small = rng.below(4_096).toString(16).padStart(64, '0')
  const word = pick(['0'.repeat(64), 'f'.repeat(64), small], rng)
  return calldata.slice(0, at) + word + calldata.slice(at + 64)
}

function pick<T>(from: readonly T[], rng: Rng): T {
  return from[rng.below(from.length)] as T
}
