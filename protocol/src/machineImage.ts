/** The machine between two steps as 768 bytes, and its checkpoint. Spec: machine. */
import { sha256, ZERO_HASH } from './hashing.ts'
import { IMAGE, IMAGE_BYTES, set, setBytes } from './layout.ts'
import { type Balance, encodeBalance } from './leaves.ts'
import { CHECKPOINT_BYTES } from './limits.ts'
import type { MarketChunks } from './marketLeaf.ts'

export const Phase = {
  INBOX: 0,
  IDLE: 1,
  REMOVE_OLD: 2,
  LOAD: 3,
  MATCH: 4,
  FINISH: 5,
  CANCEL: 6,
  WITHDRAW: 7,
  SWEEP: 8,
  DONE: 9,
  AMEND: 10,
  COLLECT: 11,
  QUOTE: 12,
  QUOTE_PLACE: 13,
  REFRESH: 14,
} as const
export type Phase = (typeof Phase)[keyof typeof Phase]

export const StepKind = {
  INBOX_OP: 1,
  BEGIN_OP: 2,
  TICK: 3,
  REMOVE_OLD: 4,
  LOAD: 5,
  MATCH_ONE: 6,
  CLEAN_TOP: 7,
  STP: 8,
  REST_INSERT: 9,
  MATCH_STOP: 10,
  END_OP: 11,
  CANCEL_ONE: 12,
  WITHDRAW: 13,
  SWEEP: 14,
  END: 15,
  AMEND: 16,
  COLLECT: 17,
  QUOTE_ACTION: 18,
  QUOTE_CHECK: 19,
  QUOTE_REST: 20,
  REFRESH: 21,
  SLIDE: 22,
} as const
export type StepKind = (typeof StepKind)[keyof typeof StepKind]

export interface Weight {
  readonly gas: number
  readonly bytes: number
}

const WEIGHTS: Readonly<Record<number, Weight>> = {
  [Phase.INBOX]: { gas: 80_000, bytes: 4_096 },
  [Phase.REMOVE_OLD]: { gas: 160_000, bytes: 6_144 },
  [Phase.LOAD]: { gas: 70_000, bytes: 3_072 },
  [Phase.MATCH]: { gas: 180_000, bytes: 6_144 },
  [Phase.FINISH]: { gas: 90_000, bytes: 3_072 },
  [Phase.CANCEL]: { gas: 160_000, bytes: 6_144 },
  [Phase.WITHDRAW]: { gas: 70_000, bytes: 4_096 },
  [Phase.SWEEP]: { gas: 160_000, bytes: 7_168 },
  [Phase.AMEND]: { gas: 160_000, bytes: 6_144 },
  [Phase.COLLECT]: { gas: 90_000, bytes: 3_072 },
  [Phase.QUOTE]: { gas: 160_000, bytes: 6_144 },
  [Phase.QUOTE_PLACE]: { gas: 240_000, bytes: 8_192 },
  [Phase.REFRESH]: { gas: 240_000, bytes: 7_168 },
}
export const BEGIN_WEIGHT = { gas: 130_000, bytes: 3_072 } as const
export const BEGIN_WEIGHT_PER_GROUP = { gas: 240_000, bytes: 1_280 } as const
export const END_WEIGHT: Weight = { gas: 2_000_000, bytes: 49_152 }

/**
 * The weight of the step that runs in `phase`. `groups` is what the next record takes, 0 when no
 * group is left (IDLE only). Spec: machine, "Phases and steps".
 */
export function stepWeight(phase: Phase, groups: number): Weight {
  if (phase === Phase.IDLE) {
    if (groups === 0) return END_WEIGHT
    return {
      gas: BEGIN_WEIGHT.gas + BEGIN_WEIGHT_PER_GROUP.gas * groups,
      bytes: BEGIN_WEIGHT.bytes + BEGIN_WEIGHT_PER_GROUP.bytes * groups,
    }
  }
  return WEIGHTS[phase] as Weight
}

/** The open order's working copies: the tree's are stale while these are loaded. */
export interface LoadedCopies {
  readonly account: number
  readonly market: number
  readonly remaining: number
  readonly received: number
  readonly rebates: number
  readonly takerRate: number
  /** The order's working limit in ticks: its own until it slides. */
  readonly price: number
  /** FOK: word 1 has the state root at LOAD. */
  readonly isAllOrNothing: boolean
  /** 32 bytes. */
  readonly accountHead: Uint8Array
  readonly base: Balance
  readonly quote: Balance
  readonly chunks: MarketChunks
}

/** What the engine knows of the image; hashes of trees are {@link Roots}. */
export interface Registers {
  readonly phase: Phase
  readonly recordType: number
  readonly recordHash: Uint8Array
  readonly groupNext: number
  readonly inboxNext: number
  readonly opSeqNext: number
  readonly clock: number
  readonly budget: number
  readonly actionIndex: number
  /** Working limit of the placement in QUOTE_PLACE, ticks; 0 in every other phase. */
  readonly quotePrice: number
  readonly withdrawals: Uint8Array
  readonly withdrawalCount: number
  /** 32 bytes; bit a from the lowest is asset a. */
  readonly touchedAssets: Uint8Array
  readonly totalsHash: Uint8Array
  readonly loaded: LoadedCopies | null
}

/** What the tree knows of the image. All but stateRoot are zero unless copies are loaded. */
export interface Roots {
  readonly stateRoot: Uint8Array
  readonly rollbackRoot: Uint8Array
  readonly assetsRoot: Uint8Array
  readonly slotsRoot: Uint8Array
  readonly bidsRoot: Uint8Array
  readonly asksRoot: Uint8Array
}

/** Registers between two records. */
export function idleRegisters(at: {
  phase: Phase
  groupNext: number
  inboxNext: number
  opSeqNext: number
  clock: number
}): Registers {
  return {
    ...at,
    recordType: 0,
    recordHash: ZERO_HASH,
    budget: 0,
    actionIndex: 0,
    quotePrice: 0,
    withdrawals: ZERO_HASH,
    withdrawalCount: 0,
    touchedAssets: ZERO_HASH,
    totalsHash: ZERO_HASH,
    loaded: null,
  }
}

/** 768 bytes with both weight counters zero, as at every checkpoint. */
export function encodeImage(registers: Registers, roots: Roots): Uint8Array {
  const image = new Uint8Array(IMAGE_BYTES)
  setBytes(image, IMAGE.stateRoot, roots.stateRoot)
  setBytes(image, IMAGE.rollbackRoot, roots.rollbackRoot)
  setBytes(image, IMAGE.recordHash, registers.recordHash)
  set(image, IMAGE.phase, registers.phase)
  set(image, IMAGE.recordType, registers.recordType)
  set(image, IMAGE.groupNext, registers.groupNext)
  set(image, IMAGE.inboxNext, registers.inboxNext)
  set(image, IMAGE.opSeqNext, registers.opSeqNext)
  set(image, IMAGE.clock, registers.clock)
  set(image, IMAGE.budget, registers.budget)
  set(image, IMAGE.actionIndex, registers.actionIndex)
  setBytes(image, IMAGE.withdrawals, registers.withdrawals)
  set(image, IMAGE.withdrawalCount, registers.withdrawalCount)
  setBytes(image, IMAGE.touchedAssets, registers.touchedAssets)
  setBytes(image, IMAGE.totalsHash, registers.totalsHash)
  if (registers.loaded === null) set(image, IMAGE.price, registers.quotePrice)
  else writeCopies(image, registers.loaded, roots)
  return image
}

function writeCopies(image: Uint8Array, copies: LoadedCopies, roots: Roots): void {
  set(image, IMAGE.account, copies.account)
  set(image, IMAGE.loaded, 1)
  set(image, IMAGE.remaining, copies.remaining)
  set(image, IMAGE.received, copies.received)
  set(image, IMAGE.rebates, copies.rebates)
  set(image, IMAGE.takerRate, copies.takerRate)
  setBytes(image, IMAGE.accountHead, copies.accountHead)
  setBytes(image, IMAGE.assetsRoot, roots.assetsRoot)
  setBytes(image, IMAGE.slotsRoot, roots.slotsRoot)
  setBytes(image, IMAGE.baseBalance, encodeBalance(copies.base, 32))
  setBytes(image, IMAGE.quoteBalance, encodeBalance(copies.quote, 32))
  setBytes(image, IMAGE.marketHead, copies.chunks.head)
  setBytes(image, IMAGE.bidsRoot, roots.bidsRoot)
  setBytes(image, IMAGE.asksRoot, roots.asksRoot)
  setBytes(image, IMAGE.marketConfig, copies.chunks.config)
  setBytes(image, IMAGE.marketConfig2, copies.chunks.config2)
  setBytes(image, IMAGE.marketFees, copies.chunks.fees)
  set(image, IMAGE.price, copies.price)
}

/** The first 31 bytes of the image's SHA-256. */
export function checkpointOf(image: Uint8Array): Uint8Array {
  return sha256(image).slice(0, CHECKPOINT_BYTES)
}
