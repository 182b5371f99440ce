/** A sequencer's headers and bodies for the tests of this room. */
import {
  type BatchHeader,
  concatBytes,
  domainSeparator,
  encodeUnsigned,
  fromHex,
  GROUP_BYTES,
  headerDigest,
  inputRootOf,
  inputTree,
  RecordType,
  recoverAddress,
  type SignedBatchHeader,
  sha256,
  signDigest,
  ZERO_HASH,
} from '@assay/protocol'
import type { CheckedHeader } from './headerGate.ts'

export const SHARD = 3
export const SEPARATOR = domainSeparator({
  chainId: 31_337,
  vault: fromHex('0x00000000000000000000000000000000000000aa'),
  shard: SHARD,
})
export const KEY = sha256(Uint8Array.of(1))
export const OTHER_KEY = sha256(Uint8Array.of(2))
export const SIGNER = recoverAddress(ZERO_HASH, signDigest(ZERO_HASH, KEY)) as Uint8Array

/** What every node of the tests agrees on. */
export const SHARED = {
  listen: ['/ip4/127.0.0.1/tcp/0'],
  domainSeparator: SEPARATOR,
  headerSigner: SIGNER,
  shard: SHARD,
}

export function sign(header: BatchHeader, key = KEY): SignedBatchHeader {
  const { r, s, yParity } = signDigest(headerDigest(SEPARATOR, header), key)
  return { header, signature: concatBytes(r, s, Uint8Array.of(27 + yParity)) }
}

export function checked(signed: SignedBatchHeader): CheckedHeader {
  return { signed, digest: headerDigest(SEPARATOR, signed.header) }
}

export interface Batch {
  readonly signed: SignedBatchHeader
  readonly body: Uint8Array
}

/** Micro-batches 1 … count, each a TICK, a malformed group and a reserved record. */
export function batches(count: number): readonly Batch[] {
  const made: Batch[] = []
  let prevHash = ZERO_HASH
  for (let batchId = 1; batchId <= count; batchId++) {
    const tick = encodeUnsigned({ type: RecordType.TICK, ms: 70_000 + batchId })
    const malformed = new Uint8Array(GROUP_BYTES).fill(255)
    const reserved = new Uint8Array(GROUP_BYTES).fill(batchId & 255)
    reserved[0] = 0x20
    const records = [tick, malformed, reserved]
    const firstOpSeq = 3 * batchId
    const ops = records.map((record, i) => ({ opSeq: firstOpSeq + i, opHash: sha256(record) }))
    const header: BatchHeader = {
      shard: SHARD,
      term: 1,
      batchId,
      submission: 1,
      prevHash,
      firstOpSeq,
      count: records.length,
      inboxTo: 0,
      inputRoot: inputRootOf(inputTree(firstOpSeq, records.length, ops)),
      tClose: 1_000_000 + batchId,
      laggedStateRoot: ZERO_HASH,
    }
    prevHash = headerDigest(SEPARATOR, header)
    made.push({ signed: sign(header), body: concatBytes(...records) })
  }
  return made
}
