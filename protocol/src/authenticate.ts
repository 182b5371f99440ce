/** Signature checks. Spec: wire, "Signatures". */
import { secp256k1 } from '@noble/curves/secp256k1.js'
import { compareBytes, concatBytes, isZero, uint256 } from './bytes.ts'
import { keccak256 } from './hashing.ts'
import type { Signature } from './records.ts'

const ORDER_N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const ORDER = uint256(ORDER_N)
const HALF_ORDER = uint256(ORDER_N / 2n)

/** Recovers the 65-byte uncompressed public key, or null. Ports: native in workers, noble here. */
export type RecoverPublicKey = (digest: Uint8Array, signature: Signature) => Uint8Array | null

/** True when r and s are in 1 … n−1 and s is low. */
export function signatureIsCanonical(signature: Signature): boolean {
  const { r, s } = signature
  return !isZero(r) && compareBytes(r, ORDER) < 0 && !isZero(s) && compareBytes(s, HALF_ORDER) <= 0
}

/** Pure JavaScript, about 2 ms. */
export const recoverPublicKeyNoble: RecoverPublicKey = (digest, signature) => {
  try {
    const compact = concatBytes(signature.r, signature.s)
    return secp256k1.Signature.fromBytes(compact)
      .addRecoveryBit(signature.yParity)
      .recoverPublicKey(digest)
      .toBytes(false)
  } catch {
    // No curve point for this r: the same answer as ecrecover's zero address.
    return null
  }
}

/** The last 20 bytes of keccak of the key without its 0x04. */
export function addressOf(publicKey: Uint8Array): Uint8Array {
  return keccak256(publicKey.subarray(1)).slice(12)
}

/** The signer's 20 bytes, or null where ecrecover gives none or the form is not canonical. */
export function recoverAddress(
  digest: Uint8Array,
  signature: Signature,
  recover: RecoverPublicKey = recoverPublicKeyNoble,
): Uint8Array | null {
  if (!signatureIsCanonical(signature)) return null
  const publicKey = recover(digest, signature)
  if (publicKey === null) return null
  const address = addressOf(publicKey)
  return isZero(address) ? null : address
}

/** The address of a 32-byte private key. For SDK, tests and bots. */
export function addressOfPrivateKey(privateKey: Uint8Array): Uint8Array {
  return addressOf(secp256k1.getPublicKey(privateKey, false))
}

/** Signs a digest with a 32-byte private key, low s. For SDK, tests and bots. */
export function signDigest(digest: Uint8Array, privateKey: Uint8Array): Signature {
  const bytes = secp256k1.sign(digest, privateKey, { prehash: false, format: 'recovered' })
  return { yParity: bytes[0] as number, r: bytes.slice(1, 33), s: bytes.slice(33, 65) }
}
