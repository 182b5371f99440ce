/** Inputs and claims that no machine made: any outcome whose END machine ends the trace will do. */
import { prepareSidecar } from '@assay/da'
import {
  type BlobSidecar,
  concatBytes,
  decodeInboxEntry,
  endCheckpoint,
  fromHex,
  GROUP_BYTES,
  GROUP_WORDS,
  InboxKind,
  type Inputs,
  type Kzg,
  layout,
  type Outcome,
  type OutcomeTotal,
  outcomeHash,
  type Rng,
  sortedPairRoot,
  toHex,
  type WithdrawalEntry,
  withdrawalLeaf,
} from '@assay/protocol'
import type { Address, Hex, Proposal } from '@assay/settlement'
import { blobsOf, openLast } from '../../settlement/exchange.ts'
import { rootOfBalance } from './vault.ts'

/** A balance that the outcome's state root holds. */
export interface ToyBalance {
  readonly account: number
  readonly asset: number
  readonly leaf: Hex
  readonly siblings: readonly Hex[]
}

export interface ToyClaim {
  readonly inputs: Inputs
  readonly proposal: Proposal
  readonly sidecar: BlobSidecar
  readonly outcome: Outcome
  readonly withdrawals: readonly WithdrawalEntry[]
  readonly balance: ToyBalance
  /** Element of checkpoint 0 in the sidecar. */
  readonly traceStart: number
}

/** What the claim is made of beside chance. */
export interface ToyTerms {
  readonly rng: Rng
  readonly kzg: Kzg
  /** Cursors of the inputs, or of the ones before new inputs. */
  readonly inputs: Omit<Inputs, 'versionedHashes' | 'groups'>
  readonly firstOpSeq: number
  /** Posted inputs have their groups elsewhere: the blobs hold the trace alone. */
  readonly posted?: Inputs
  readonly parent: Outcome
  /** Words of the inbox up to inboxTo. */
  readonly words: readonly Uint8Array[]
  readonly owners: readonly Address[]
}

export async function prepareToyClaim(terms: ToyTerms): Promise<ToyClaim> {
  const { rng, kzg, parent, posted, owners } = terms
  const count = posted?.groups ?? rng.below(4)
  const own = posted === undefined ? Array.from({ length: count }, () => randomGroup(rng)) : []
  const withdrawals = Array.from({ length: rng.below(4) }, (_, index) => ({
    index,
    owner: fromHex(pick(rng, owners)),
    asset: rng.below(4),
    amount: 1 + rng.below(40),
  }))
  const { stateRoot, balance } = randomState(rng, owners)
  const { inboxTo, tFirst } = terms.inputs
  const { totals, backing } = randomTotals(rng, terms.words)
  const outcome: Outcome = {
    stateRoot,
    withdrawalsRoot: sortedPairRoot(withdrawals.map(withdrawalLeaf)),
    withdrawalCount: withdrawals.length,
    inboxNext: inboxTo,
    clock: Math.max(tFirst, parent.clock) + rng.below(1_000),
    totals,
  }
  const end = endCheckpoint(outcome, { groups: count, opSeqNext: terms.firstOpSeq + count })
  // An element of 2^248 or more is no checkpoint: whoever shows it kills the claim.
  const before = Array.from({ length: rng.below(3) }, () =>
    rng.below(2) === 0 ? null : bytes(rng, 31),
  )
  const trace = [...before, end]
  // Version 0, whose proofs cost a seventh: anvil takes both.
  const sidecar = await prepareSidecar(blobsOf(own, trace), kzg, SIDECAR_VERSION)
  const traceStart = GROUP_WORDS * own.length
  const opened = await openLast(kzg, sidecar, traceStart + trace.length - 1)
  const versionedHashes = sidecar.versionedHashes.slice(0, Math.ceil(own.length / 1_024))
  const inputs = posted ?? { ...terms.inputs, versionedHashes, groups: count }
  const shape = { traceCount: trace.length, nettedRoot: bytes(rng, 32), backing }
  const proposal = { parentOutcomeHash: outcomeHash(parent), outcome, ...shape, ...opened }
  return { inputs, proposal, sidecar, outcome, withdrawals, balance, traceStart }
}

const SIDECAR_VERSION = 0

/** Totals of assets with deposits, mostly what the Vault recorded. */
function randomTotals(rng: Rng, words: readonly Uint8Array[]) {
  const entries = words.map(decodeInboxEntry)
  const totals: OutcomeTotal[] = []
  const backing: number[] = []
  for (const asset of [0, 1, 2, 3]) {
    const at = entries.findLastIndex(
      (entry) => entry.kind === InboxKind.DEPOSIT && entry.asset === asset,
    )
    const entry = entries[at]
    if (entry?.kind !== InboxKind.DEPOSIT || rng.below(4) === 0) continue
    const less = BigInt(rng.below(2))
    const depositsConsumed = entry.cumulative - (less < entry.cumulative ? less : 0n)
    totals.push({ asset, depositsConsumed, withdrawalsEmitted: depositsConsumed / 2n })
    backing.push(at)
  }
  return { totals, backing }
}

function randomState(rng: Rng, owners: readonly Address[]) {
  const account = 1 + rng.below(5)
  const asset = rng.below(4)
  const leaf = new Uint8Array(32)
  layout.set(leaf, layout.BALANCE.free, rng.below(30))
  layout.set(leaf, layout.BALANCE.locked, rng.below(3))
  const siblings = Array.from({ length: 46 }, () => bytes(rng, 32))
  siblings[8] = concatBytes(fromHex(pick(rng, owners)), bytes(rng, 12))
  const hex = siblings.map(toHex)
  const stateRoot = rootOfBalance({ account, asset }, leaf, hex)
  return { stateRoot, balance: { account, asset, leaf: toHex(leaf), siblings: hex } }
}

function randomGroup(rng: Rng): Uint8Array {
  return bytes(rng, GROUP_BYTES)
}

export function bytes(rng: Rng, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => rng.below(256))
}

export function pick<T>(rng: Rng, from: readonly T[]): T {
  return from[rng.below(from.length)] as T
}

/** The first checkpoint of 2^248 or more, -1 when there is none. */
export function faultOf({
  claim,
  traceStart,
}: {
  readonly claim: ToyClaim
  readonly traceStart: number
}): number {
  const blob = claim.sidecar.blobs[0] as Uint8Array
  for (let j = 0; j < Math.min(claim.proposal.traceCount, 8); j++) {
    if (blob[32 * (traceStart + j)] !== 0) return j
  }
  return -1
}
