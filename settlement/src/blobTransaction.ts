/** Blob transactions as nodes take them; viem writes only the form before EIP-7594. Spec: da. */
import { assert, type BlobSidecar, fromHex } from '@assay/protocol'
import { fromRlp, type Hex, toRlp } from 'viem'

/** Proofs that EIP-7594 wants for a blob. */
const CELLS_PER_BLOB = 128

/**
 * Puts the sidecar around a signed blob transaction:
 * `0x03 ‖ rlp([body, 0x01, blobs, commitments, cell proofs])`, or without the version and with one
 * proof per blob for version 0.
 */
export function wrapBlobTransaction(signed: Hex, sidecar: BlobSidecar): Hex {
  const { version, blobs, commitments, proofs } = sidecar
  const proofCount = blobs.length * (version === 1 ? CELLS_PER_BLOB : 1)
  assert(commitments.length === blobs.length, 'one commitment per blob')
  assert(proofs.length === proofCount, `${proofCount} proofs in a sidecar of version ${version}`)
  const body = fromRlp(fromHex(signed).subarray(1), 'bytes')
  // PERF: bytes, not text: a sidecar has 128 KiB for each blob.
  const rest = [blobs, commitments, proofs]
  const whole = version === 1 ? [body, Uint8Array.of(1), ...rest] : [body, ...rest]
  return `0x03${toRlp(whole, 'hex').slice(2)}`
}
