/** The two hash functions, synchronous and pure. Bulk tree hashing lives in the state room. */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { compareBytes, concatBytes } from './bytes.ts'

export const ZERO_HASH: Uint8Array = new Uint8Array(32)

/** SHA-256, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes)
}

/** Keccak-256, 32 bytes. */
export function keccak256(bytes: Uint8Array): Uint8Array {
  return keccak_256(bytes)
}

/** keccak(keccak(bytes)): leaves that cannot be taken for nodes. */
export function doubleKeccak(bytes: Uint8Array): Uint8Array {
  return keccak256(keccak256(bytes))
}

/** The sorted-pair node that OpenZeppelin's MerkleProof computes. */
export function sortedPairKeccak(a: Uint8Array, b: Uint8Array): Uint8Array {
  return keccak256(compareBytes(a, b) < 0 ? concatBytes(a, b) : concatBytes(b, a))
}
