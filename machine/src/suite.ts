/**
 * The trace of a submission from scratch: the image typed in again from the spec's table, roots of
 * the naive state, a weight account of its own. For tests: slow, shares no code with the machine.
 * Spec: machine, "Image", "Running".
 */
import type { Step } from '@assay/engine'
import {
  type Balance,
  concatBytes,
  fromHex,
  type LeafWrite,
  type Outcome,
  type Registers,
  sha256,
  toHex,
} from '@assay/protocol'
import { naiveState } from '@assay/state/suite'

/** [phase] → gas, bytes. IDLE has its own rule; DONE runs nothing. */
const WEIGHTS: readonly (readonly [gas: number, bytes: number])[] = [
  [80_000, 4_096],
  [0, 0],
  [160_000, 6_144],
  [70_000, 3_072],
  [180_000, 6_144],
  [90_000, 3_072],
  [160_000, 6_144],
  [70_000, 4_096],
  [160_000, 7_168],
  [0, 0],
  [160_000, 6_144],
  [90_000, 3_072],
  [160_000, 6_144],
  [240_000, 8_192],
  [240_000, 7_168],
]
const IDLE = 1
const INBOX = 0
const END = 15

/** One emitted checkpoint. */
export interface NaiveCheckpoint {
  /** 31 bytes. */
  readonly checkpoint: Uint8Array
  /** 768 bytes. */
  readonly image: Uint8Array
  readonly steps: number
  /** An order's copies are loaded. */
  readonly loaded: boolean
}

/** `leaves` and `registers` as at the start; `steps` of the whole submission, END's included. */
export function naiveTrace(
  leaves: Iterable<LeafWrite>,
  registers: Registers,
  steps: readonly Step[],
): readonly NaiveCheckpoint[] {
  const state = new Map<string, LeafWrite>()
  for (const write of leaves) state.set(toHex(write.address), write)
  const trace: NaiveCheckpoint[] = []
  let now = registers
  let atLoad: readonly LeafWrite[] = []
  let [gas, bytes] = [0, 0]
  const emit = (count: number) => {
    const image = naiveImage(now, [...state.values()], atLoad)
    const checkpoint = sha256(image).slice(0, 31)
    trace.push({ checkpoint, image, steps: count, loaded: now.loaded !== null })
    gas = 0
    bytes = 0
  }
  steps.forEach((step, i) => {
    const [stepGas, stepBytes] = weightOf(step)
    if (gas + stepGas > 3_000_000 || bytes + stepBytes > 98_304) emit(i)
    gas += stepGas
    bytes += stepBytes
    for (const write of step.writes) {
      if (write.value === null) state.delete(toHex(write.address))
      else state.set(toHex(write.address), write)
    }
    if (now.loaded === null && step.registers.loaded !== null) atLoad = [...state.values()]
    now = step.registers
    const atBoundary = now.phase === INBOX || now.phase === IDLE
    if (step.kind === END) emit(i + 1)
    else if (atBoundary && (gas >= 2_000_000 || bytes >= 65_536)) emit(i + 1)
  })
  return trace
}

/** The END step as outcome and cursors give it; `leaves` those after it. */
export function endStepOf(outcome: Outcome, before: Registers, leaves: Iterable<LeafWrite>): Step {
  const entries = outcome.totals.map(({ asset, depositsConsumed, withdrawalsEmitted }) => {
    const hex = (value: bigint, size: number) => value.toString(16).padStart(2 * size, '0')
    const sums = hex(depositsConsumed, 12) + hex(withdrawalsEmitted, 12)
    return fromHex(`${hex(BigInt(asset), 1)}${sums}${'00'.repeat(7)}`)
  })
  const registers = {
    ...before,
    phase: 9,
    withdrawals: outcome.withdrawalsRoot,
    totalsHash: sha256(concatBytes(...entries)),
  } as const
  const writes = [...leaves].filter(({ address }) => address[0] === 8)
  return { kind: END, phase: IDLE, groups: 0, writes, registers }
}

function weightOf({ kind, phase, groups }: Step): readonly [number, number] {
  if (kind === END) return [2_000_000, 49_152]
  if (phase === IDLE) return [130_000 + 240_000 * groups, 3_072 + 1_280 * groups]
  return WEIGHTS[phase] as readonly [number, number]
}

function naiveImage(
  registers: Registers,
  leaves: readonly LeafWrite[],
  atLoad: readonly LeafWrite[],
): Uint8Array {
  const image = new Uint8Array(768)
  const word = (index: number, bytes: Uint8Array) => image.set(bytes, 32 * index)
  /** `index` in words; word 3 is written in two halves. */
  const pack = (index: number, ...fields: readonly (readonly [value: number, size: number])[]) => {
    let end = 32 * index
    for (const [value, size] of fields) {
      end += size
      let rest = BigInt(value)
      for (let i = end - 1; rest > 0n; i--, rest /= 256n) image[i] = Number(rest % 256n)
    }
  }
  const balance = (index: number, { free, locked, lockEpoch }: Balance) =>
    pack(index, [free, 8], [locked, 8], [lockEpoch, 4])
  const r = registers
  const copies = r.loaded
  word(2, r.recordHash)
  pack(3, [r.phase, 1], [r.recordType, 1], [r.groupNext, 2], [r.inboxNext, 6], [r.opSeqNext, 6])
  pack(3.5, [r.clock, 6], [r.budget, 1], [r.actionIndex, 1])
  word(4, r.withdrawals)
  pack(5, [r.withdrawalCount, 2])
  word(6, r.touchedAssets)
  word(7, r.totalsHash)
  if (copies === null) {
    word(0, naiveState(leaves).stateRoot)
    pack(22, [r.quotePrice, 4])
    return image
  }
  const { account, market, chunks } = copies
  const then = naiveState(atLoad)
  const now = naiveState(leaves, {
    accounts: new Map([[account, then.accountContainer(account)]]),
    markets: new Map([[market, then.marketContainer(market)]]),
  })
  word(0, now.stateRoot)
  if (copies.isAllOrNothing) word(1, then.stateRoot)
  const sums = [copies.remaining, copies.received, copies.rebates] as const
  pack(8, [account, 4], [1, 1], [sums[0], 6], [sums[1], 8], [sums[2], 8], [copies.takerRate, 3])
  word(9, copies.accountHead)
  word(10, now.assetsRoot(account))
  word(11, now.slotsRoot(account))
  balance(12, copies.base)
  balance(13, copies.quote)
  word(14, chunks.head)
  word(15, now.bookRoot(market, 0))
  word(16, now.bookRoot(market, 1))
  word(17, chunks.config)
  word(18, chunks.config2)
  word(19, chunks.fees)
  pack(22, [copies.price, 4])
  return image
}
