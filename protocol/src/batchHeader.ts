/** Micro-batch headers, their input trees and receipts. Spec: batches. */
import { concatBytes, equalBytes, readBigUint, toHex, writeUint } from './bytes.ts'
import { structHash, typedDataDigest } from './eip712.ts'
import { assert } from './errors.ts'
import { sha256, ZERO_HASH } from './hashing.ts'
import { BATCH_HEADER, get, getBytes, set, setBytes } from './layout.ts'

/** Times in ms, counts in groups. */
export interface BatchHeader {
  readonly shard: number
  readonly term: number
  readonly batchId: number
  readonly submission: number
  readonly prevHash: Uint8Array
  readonly firstOpSeq: number
  readonly count: number
  readonly inboxTo: number
  readonly inputRoot: Uint8Array
  readonly tClose: number
  readonly laggedStateRoot: Uint8Array
}

/** r ‖ s ‖ v, 65 bytes, v = 27 or 28. */
export interface SignedBatchHeader {
  readonly header: BatchHeader
  readonly signature: Uint8Array
}

export const SIGNED_HEADER_BYTES = 146 + 65

/** Canonical bytes of header and signature, 211. */
export function encodeSignedHeader({ header, signature }: SignedBatchHeader): Uint8Array {
  assert(signature.length === 65, 'a header signature has 65 bytes')
  const bytes = new Uint8Array(SIGNED_HEADER_BYTES)
  set(bytes, BATCH_HEADER.shard, header.shard)
  set(bytes, BATCH_HEADER.term, header.term)
  set(bytes, BATCH_HEADER.batchId, header.batchId)
  set(bytes, BATCH_HEADER.submission, header.submission)
  setBytes(bytes, BATCH_HEADER.prevHash, header.prevHash)
  set(bytes, BATCH_HEADER.firstOpSeq, header.firstOpSeq)
  set(bytes, BATCH_HEADER.count, header.count)
  set(bytes, BATCH_HEADER.inboxTo, header.inboxTo)
  setBytes(bytes, BATCH_HEADER.inputRoot, header.inputRoot)
  set(bytes, BATCH_HEADER.tClose, header.tClose)
  setBytes(bytes, BATCH_HEADER.laggedStateRoot, header.laggedStateRoot)
  bytes.set(signature, 146)
  return bytes
}

/** Null when the length is wrong or a number passes 2^53. Total. */
export function decodeSignedHeader(bytes: Uint8Array): SignedBatchHeader | null {
  if (bytes.length !== SIGNED_HEADER_BYTES) return null
  const wide = [BATCH_HEADER.term, BATCH_HEADER.batchId, BATCH_HEADER.submission] as const
  if (wide.some(([offset, size]) => readBigUint(bytes, offset, size) >= 2n ** 53n)) return null
  const header: BatchHeader = {
    shard: get(bytes, BATCH_HEADER.shard),
    term: get(bytes, BATCH_HEADER.term),
    batchId: get(bytes, BATCH_HEADER.batchId),
    submission: get(bytes, BATCH_HEADER.submission),
    prevHash: getBytes(bytes, BATCH_HEADER.prevHash),
    firstOpSeq: get(bytes, BATCH_HEADER.firstOpSeq),
    count: get(bytes, BATCH_HEADER.count),
    inboxTo: get(bytes, BATCH_HEADER.inboxTo),
    inputRoot: getBytes(bytes, BATCH_HEADER.inputRoot),
    tClose: get(bytes, BATCH_HEADER.tClose),
    laggedStateRoot: getBytes(bytes, BATCH_HEADER.laggedStateRoot),
  }
  return { header, signature: bytes.slice(146) }
}

/** What the sequencer signs, and the next header's prevHash. */
export function headerDigest(separator: Uint8Array, header: BatchHeader): Uint8Array {
  const values = [
    header.shard,
    header.term,
    header.batchId,
    header.submission,
    header.prevHash,
    header.firstOpSeq,
    header.count,
    header.inboxTo,
    header.inputRoot,
    header.tClose,
    header.laggedStateRoot,
  ]
  return typedDataDigest(separator, structHash('BatchHeader', values))
}

/** A record of a micro-batch: its first group's opSeq and its hash. */
export interface OpRef {
  readonly opSeq: number
  readonly opHash: Uint8Array
}

function opLeaf({ opSeq, opHash }: OpRef): Uint8Array {
  const bytes = new Uint8Array(64)
  writeUint(bytes, 0, 6, opSeq)
  bytes.set(opHash, 32)
  return sha256(bytes)
}

function depthOf(count: number): number {
  let depth = 0
  while (2 ** depth < Math.max(count, 1)) depth++
  return depth
}

/** All levels of the input tree, leaves first. Cost: 2 × count hashes. */
export function inputTree(
  firstOpSeq: number,
  count: number,
  ops: readonly OpRef[],
): readonly (readonly Uint8Array[])[] {
  const leaves: Uint8Array[] = new Array(2 ** depthOf(count)).fill(ZERO_HASH)
  for (const op of ops) {
    assert(op.opSeq >= firstOpSeq && op.opSeq < firstOpSeq + count, 'op is in its batch')
    leaves[op.opSeq - firstOpSeq] = opLeaf(op)
  }
  const levels = [leaves]
  for (let level = leaves; level.length > 1; ) {
    const next: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2) {
      next.push(sha256(concatBytes(level[i] as Uint8Array, level[i + 1] as Uint8Array)))
    }
    levels.push(next)
    level = next
  }
  return levels
}

/** The root of {@link inputTree}. */
export function inputRootOf(levels: readonly (readonly Uint8Array[])[]): Uint8Array {
  return (levels.at(-1) as readonly Uint8Array[])[0] as Uint8Array
}

/** Siblings from the leaf up. */
export function inputPath(
  levels: readonly (readonly Uint8Array[])[],
  index: number,
): readonly Uint8Array[] {
  return levels.slice(0, -1).map((level, d) => level[(index >> d) ^ 1] as Uint8Array)
}

/** A promise of inclusion at opSeq. */
export interface Receipt extends OpRef, SignedBatchHeader {
  readonly path: readonly Uint8Array[]
}

/** True when the path leads from (opSeq, opHash) to the header's inputRoot. */
export function receiptPathIsValid(receipt: Receipt): boolean {
  const { header, opSeq, path } = receipt
  const index = opSeq - header.firstOpSeq
  if (index < 0 || index >= header.count || path.length !== depthOf(header.count)) return false
  let node = opLeaf(receipt)
  path.forEach((sibling, d) => {
    const isRight = ((index >> d) & 1) === 1
    node = sha256(isRight ? concatBytes(sibling, node) : concatBytes(node, sibling))
  })
  return equalBytes(node, header.inputRoot)
}

/** For messages and logs. */
export function describeHeader(header: BatchHeader): string {
  return `batch ${header.batchId} term ${header.term} root ${toHex(header.inputRoot).slice(0, 10)}`
}
