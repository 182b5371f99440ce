/** Where the elements of a blob stand on its polynomial. Spec: da. */
import { assert, BLOB_BYTES, BLOB_ELEMENTS, sha256, uint256 } from '@assay/protocol'

/** r of BLS12-381, the modulus of the field. */
const MODULUS = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n
const ROOT_OF_UNITY = power(7n, (MODULUS - 1n) / BigInt(BLOB_ELEMENTS))
const INDEX_BITS = 12

/**
 * The point `G^bitrev12(index)` at which the polynomial takes the value of element `index`
 * (0 … 4,095), 32 bytes. Spec: da.
 */
export function pointOfElement(index: number): Uint8Array {
  assert(Number.isInteger(index) && index >= 0 && index < BLOB_ELEMENTS, 'index of an element')
  let reversed = 0
  for (let bit = 0; bit < INDEX_BITS; bit++) reversed = (reversed << 1) | ((index >> bit) & 1)
  return uint256(power(ROOT_OF_UNITY, BigInt(reversed)))
}

/** Element `index` as it stands in the blob, 32 bytes. */
export function elementOf(blob: Uint8Array, index: number): Uint8Array {
  assert(blob.length === BLOB_BYTES, 'a whole blob')
  return blob.slice(32 * index, 32 * index + 32)
}

/** `0x01 ‖ SHA-256(commitment)[1:]`. Spec: da. */
export function versionedHashOf(commitment: Uint8Array): Uint8Array {
  assert(commitment.length === 48, 'a commitment has 48 bytes')
  const hash = sha256(commitment)
  hash[0] = 1
  return hash
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % MODULUS
    square = (square * square) % MODULUS
  }
  return result
}
