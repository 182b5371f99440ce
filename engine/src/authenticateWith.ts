/** The signature rule as an engine takes it. Spec: wire, "Signatures". */
import {
  equalBytes,
  type RecoverPublicKey,
  recoverAddress,
  recoverPublicKeyNoble,
  termsDigest,
} from '@assay/protocol'
import type { Authenticate } from './types.ts'

/**
 * Checks each signature where it stands: about 2 ms with the default `recover`. Total.
 * `domainSeparator`: 32 bytes, of the deployment and shard.
 */
export function authenticateWith(
  domainSeparator: Uint8Array,
  recover: RecoverPublicKey = recoverPublicKeyNoble,
): Authenticate {
  return (terms, signature, signer) => {
    const address = recoverAddress(termsDigest(domainSeparator, terms, signer), signature, recover)
    return address !== null && equalBytes(address, signer.address ?? signer.owner)
  }
}
