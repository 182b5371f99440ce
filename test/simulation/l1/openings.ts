/** Elements of blobs, opened: the point evaluation as the contracts ask it, and its stand-in. */
import { createHash, createHmac } from 'node:crypto'
import { KzgError, versionedHashOf } from '@assay/da'
import {
  assert,
  BLOB_BYTES,
  BLOB_ELEMENTS,
  concatBytes,
  equalBytes,
  fromHex,
  uint256,
  utf8,
} from '@assay/protocol'
import { required } from './call.ts'
import type { Openings, StandInKzg } from './types.ts'

/** Reverts as `BlobOpening.check` does. */
export function checkOpening(
  openings: Openings,
  opening: Parameters<Openings['isOpening']>[0],
): void {
  const { versionedHash, element, commitment, proof } = opening
  const isWhole = commitment.length === 48 && proof.length === 48
  const lengths = [BigInt(commitment.length), BigInt(proof.length)] as const
  required(isWhole, 'BadOpeningLength', ...lengths)
  required(openings.isOpening(opening), 'BadOpening', versionedHash, BigInt(element))
}

const MODULUS = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n

/** Cost: one SHA-256 of the blob for each method. `key`: proofs that only this object makes. */
export function createStandInKzg(key = utf8('stand-in')): StandInKzg {
  const commit = (blob: Uint8Array): Uint8Array => {
    assert(blob.length === BLOB_BYTES, 'a whole blob')
    for (let at = 0; at < BLOB_BYTES; at += 32) {
      // The modulus begins with 0x73: only then the rest decides.
      const first = blob[at] as number
      if (first < 0x73) continue
      const element = blob.subarray(at, at + 32)
      if (first > 0x73 || bigintOf(element) >= MODULUS) {
        throw new KzgError('KZG_INVALID_BLOB', `Element ${at / 32} is not below the modulus`)
      }
    }
    return concatBytes(createHash('sha256').update(blob).digest(), new Uint8Array(16))
  }
  const seal = (what: string, ...parts: readonly Uint8Array[]): Uint8Array => {
    const mac = createHmac('sha256', key).update(what)
    for (const part of parts) mac.update(part)
    return concatBytes(new Uint8Array(mac.digest()), new Uint8Array(16))
  }
  const proofOf = (commitment: Uint8Array, element: number, value: Uint8Array) =>
    seal('element', commitment, uint256(element), value)
  return {
    kind: 'stand-in',
    commit: async (blob) => commit(blob),
    cellProofs: async (blob) => {
      commit(blob)
      return NO_CELL_PROOFS
    },
    blobProof: async (_, commitment) => seal('blob', commitment),
    async openElement(blob, index) {
      assert(index >= 0 && index < BLOB_ELEMENTS, 'index of an element')
      const value = blob.slice(32 * index, 32 * index + 32)
      return { proof: proofOf(commit(blob), index, value), value }
    },
    async stop() {},
    isOpening({ versionedHash, element, value, commitment, proof }) {
      return (
        equalBytes(versionedHashOf(commitment), fromHex(versionedHash)) &&
        equalBytes(proofOf(commitment, element, value), proof)
      )
    },
  }
}

const NO_CELL_PROOFS: readonly Uint8Array[] = Array.from({ length: 128 }, () => new Uint8Array(48))

function bigintOf(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return value
}
