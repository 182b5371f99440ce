/** libsecp256k1, natively or not at all: the JavaScript fallback is ten times slower. */
import { addressOf, type RecoverPublicKey } from '@assay/protocol'
import secp256k1 from 'secp256k1/bindings.js'

/** Said at start. Importing this module throws when the binding was not compiled. */
export const SIGNATURE_IMPLEMENTATION = 'libsecp256k1 (native)'

/** About 60 µs. */
export const recoverPublicKeyNative: RecoverPublicKey = (digest, { r, s, yParity }) => {
  const signature = new Uint8Array(64)
  signature.set(r, 0)
  signature.set(s, 32)
  try {
    return secp256k1.ecdsaRecover(signature, yParity, digest, false)
  } catch {
    // No curve point for this r: the same answer as ecrecover's zero address.
    return null
  }
}

/** r ‖ s ‖ v, 65 bytes. Deterministic (RFC 6979): the same digest gives the same bytes for ever. */
export function signNative(digest: Uint8Array, privateKey: Uint8Array): Uint8Array {
  const { signature, recid } = secp256k1.ecdsaSign(digest, privateKey)
  const bytes = new Uint8Array(65)
  bytes.set(signature)
  bytes[64] = 27 + recid
  return bytes
}

/** The 20-byte address of a private key. */
export function addressOfKey(privateKey: Uint8Array): Uint8Array {
  return addressOf(secp256k1.publicKeyCreate(privateKey, false))
}
