/** Inputs, outcomes and what hangs on them. Spec: machine ("END", "Withdrawals"), settlement. */
import { concatBytes, leftPad32, uint256, utf8, writeBigUint } from './bytes.ts'
import { doubleKeccak, keccak256, sha256, sortedPairKeccak, ZERO_HASH } from './hashing.ts'
import { set, setBytes, TOTAL, WITHDRAWAL } from './layout.ts'
import { checkpointOf, encodeImage, idleRegisters, Phase } from './machineImage.ts'

/** The constants of one run of the machine. Times in ms. */
export interface SubmissionContext {
  readonly firstOpSeq: number
  readonly groups: number
  readonly tFirst: number
  readonly tLast: number
  readonly inboxFrom: number
  readonly inboxTo: number
  readonly inclusionTime: number
  readonly maxLag: number
  readonly domainSeparator: Uint8Array
}

/** max(parent clock, tFirst, inclusionTime − maxLag). Spec: machine, "Start". */
export function startClock(parentClock: number, context: SubmissionContext): number {
  return Math.max(parentClock, context.tFirst, context.inclusionTime - context.maxLag)
}

/** Times in ms; versioned hashes of the input blobs only. */
export interface Inputs {
  readonly prevInputsId: Uint8Array
  readonly versionedHashes: readonly Uint8Array[]
  readonly groups: number
  readonly tFirst: number
  readonly tLast: number
  readonly inboxTo: number
  /** {@link inboxHash} of the entries that they take. */
  readonly inboxHash: Uint8Array
  readonly originNumber: number
  readonly originHash: Uint8Array
}

/** keccak256(abi.encode(…)) with one dynamic array at the second place. */
export function inputsId(inputs: Inputs): Uint8Array {
  const head = [
    inputs.prevInputsId,
    uint256(9 * 32),
    ...[inputs.groups, inputs.tFirst, inputs.tLast, inputs.inboxTo].map(uint256),
    inputs.inboxHash,
    uint256(inputs.originNumber),
    inputs.originHash,
  ]
  const tail = [uint256(inputs.versionedHashes.length), ...inputs.versionedHashes]
  return keccak256(concatBytes(...head, ...tail))
}

/** keccak256 of entries in their order; what follows a word, a payload, is left out. */
export function inboxHash(entries: readonly Uint8Array[]): Uint8Array {
  return keccak256(concatBytes(...entries.map((entry) => entry.subarray(0, 32))))
}

/** Units since genesis. */
export interface OutcomeTotal {
  readonly asset: number
  readonly depositsConsumed: bigint
  readonly withdrawalsEmitted: bigint
}

export interface Outcome {
  readonly stateRoot: Uint8Array
  readonly withdrawalsRoot: Uint8Array
  readonly withdrawalCount: number
  readonly inboxNext: number
  readonly clock: number
  /** Touched assets, rising. */
  readonly totals: readonly OutcomeTotal[]
}

/** SHA-256 of the 32-byte entries. */
export function totalsHash(totals: readonly OutcomeTotal[]): Uint8Array {
  const entries = totals.map((total) => {
    const entry = new Uint8Array(32)
    set(entry, TOTAL.asset, total.asset)
    writeBigUint(entry, ...TOTAL.depositsConsumed, total.depositsConsumed)
    writeBigUint(entry, ...TOTAL.withdrawalsEmitted, total.withdrawalsEmitted)
    return entry
  })
  return sha256(concatBytes(...entries))
}

/** 32 bytes; bit a from the lowest is asset a. */
export function touchedAssetsOf(assets: readonly number[]): Uint8Array {
  let bits = 0n
  for (const asset of assets) bits |= 1n << BigInt(asset)
  return uint256(bits)
}

export function outcomeHash(outcome: Outcome): Uint8Array {
  return keccak256(
    concatBytes(
      outcome.stateRoot,
      outcome.withdrawalsRoot,
      ...[outcome.withdrawalCount, outcome.inboxNext, outcome.clock].map(uint256),
      totalsHash(outcome.totals),
      touchedAssetsOf(outcome.totals.map((total) => total.asset)),
    ),
  )
}

/** The END machine, 768 bytes, from outcome and cursors alone. Spec: machine, "END". */
export function endImage(
  outcome: Outcome,
  cursors: { groups: number; opSeqNext: number },
): Uint8Array {
  const registers = {
    ...idleRegisters({
      phase: Phase.DONE,
      groupNext: cursors.groups,
      inboxNext: outcome.inboxNext,
      opSeqNext: cursors.opSeqNext,
      clock: outcome.clock,
    }),
    withdrawals: outcome.withdrawalsRoot,
    withdrawalCount: outcome.withdrawalCount,
    touchedAssets: touchedAssetsOf(outcome.totals.map((total) => total.asset)),
    totalsHash: totalsHash(outcome.totals),
  }
  const roots = {
    stateRoot: outcome.stateRoot,
    rollbackRoot: ZERO_HASH,
    assetsRoot: ZERO_HASH,
    slotsRoot: ZERO_HASH,
    bidsRoot: ZERO_HASH,
    asksRoot: ZERO_HASH,
  }
  return encodeImage(registers, roots)
}

/** The last checkpoint of a trace: that of the END machine. */
export function endCheckpoint(
  outcome: Outcome,
  cursors: { groups: number; opSeqNext: number },
): Uint8Array {
  return checkpointOf(endImage(outcome, cursors))
}

export interface ClaimTerms {
  readonly inputsId: Uint8Array
  readonly parentOutcomeHash: Uint8Array
  readonly outcomeHash: Uint8Array
  /** 20 bytes. */
  readonly proposer: Uint8Array
  readonly traceStart: number
  readonly traceCount: number
  readonly traceVersionedHashes: readonly Uint8Array[]
}

export function claimId(claim: ClaimTerms): Uint8Array {
  return keccak256(
    concatBytes(
      claim.inputsId,
      claim.parentOutcomeHash,
      claim.outcomeHash,
      leftPad32(claim.proposer),
      ...[claim.traceStart, claim.traceCount, 7 * 32].map(uint256),
      uint256(claim.traceVersionedHashes.length),
      ...claim.traceVersionedHashes,
    ),
  )
}

/** Inputs id of submission 0. */
export function genesisInputsId(genesisOutcomeHash: Uint8Array): Uint8Array {
  const text = utf8('assay.genesis')
  const padded = new Uint8Array(32)
  padded.set(text)
  return keccak256(concatBytes(uint256(64), genesisOutcomeHash, uint256(text.length), padded))
}

/** One withdrawal of a submission; amount in units. */
export interface WithdrawalEntry {
  readonly index: number
  readonly owner: Uint8Array
  readonly asset: number
  readonly amount: number
}

/** 32 bytes for the chain. */
export function encodeWithdrawalEntry(entry: WithdrawalEntry): Uint8Array {
  const bytes = new Uint8Array(32)
  set(bytes, WITHDRAWAL.index, entry.index)
  set(bytes, WITHDRAWAL.asset, entry.asset)
  set(bytes, WITHDRAWAL.amount, entry.amount)
  setBytes(bytes, WITHDRAWAL.owner, entry.owner)
  return bytes
}

export function chainWithdrawal(chain: Uint8Array, entry: WithdrawalEntry): Uint8Array {
  return sha256(concatBytes(chain, encodeWithdrawalEntry(entry)))
}

export function withdrawalLeaf(entry: WithdrawalEntry): Uint8Array {
  return doubleKeccak(
    concatBytes(
      uint256(entry.index),
      leftPad32(entry.owner),
      uint256(entry.asset),
      uint256(entry.amount),
    ),
  )
}

/** Sorted-pair keccak root; an odd last node moves up; no leaves: zero. */
export function sortedPairRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return ZERO_HASH
  let level = leaves
  while (level.length > 1) {
    const next: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2) {
      const left = level[i] as Uint8Array
      const right = level[i + 1]
      next.push(right === undefined ? left : sortedPairKeccak(left, right))
    }
    level = next
  }
  return level[0] as Uint8Array
}

/** Change of free + locked over a submission, units. */
export interface NettedDelta {
  readonly account: number
  readonly asset: number
  readonly delta: number
}

/** Leaf of the netted deltas (two's complement). Spec: settlement, "Netted deltas". */
export function nettedLeaf({ account, asset, delta }: NettedDelta): Uint8Array {
  const value = delta < 0 ? 2n ** 256n + BigInt(delta) : BigInt(delta)
  return doubleKeccak(concatBytes(uint256(account), uint256(asset), uint256(value)))
}
