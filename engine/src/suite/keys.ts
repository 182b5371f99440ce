/** Keys and signatures for tests: derived from a number, worth nothing. */
import {
  addressOfPrivateKey,
  encodeSigned,
  type RecoverPublicKey,
  recoverPublicKeyNoble,
  type SignedTermsOf,
  type SignerState,
  sha256,
  signDigest,
  termsDigest,
  toHex,
  utf8,
} from '@assay/protocol'

const keys = new Map<number, { privateKey: Uint8Array; address: Uint8Array }>()

/** Key `index`: SHA-256 of the ASCII text `assay test key <index>`. */
export function testKey(index: number): { privateKey: Uint8Array; address: Uint8Array } {
  const known = keys.get(index)
  if (known !== undefined) return known
  const privateKey = sha256(utf8(`assay test key ${index}`))
  const key = { privateKey, address: addressOfPrivateKey(privateKey) }
  keys.set(index, key)
  return key
}

/** A record signed by a test key; `signer` says for which owner, epoch and generation. */
export function signedRecord(
  separator: Uint8Array,
  terms: SignedTermsOf,
  options: { privateKey: Uint8Array; signer: SignerState; dt?: number },
): Uint8Array {
  const signature = signDigest(termsDigest(separator, terms, options.signer), options.privateKey)
  return encodeSigned(terms, signature, options.dt ?? 0)
}

/** Remembers what it has recovered, so that replaying a flow twice costs its signatures once. */
export function rememberingRecover(
  recover: RecoverPublicKey = recoverPublicKeyNoble,
): RecoverPublicKey {
  const known = new Map<string, Uint8Array | null>()
  return (digest, signature) => {
    const key = [digest, signature.r, signature.s].map(toHex).join() + signature.yParity
    const before = known.get(key)
    if (before !== undefined) return before
    const found = recover(digest, signature)
    known.set(key, found)
    return found
  }
}
