/**
 * A signature that was checked before its record was sequenced, bound to the signer state it was
 * checked against. The engine still asks for every record: an attestation answers only when its
 * record runs with exactly that state, otherwise the signature is recovered on the spot.
 */
import type { Authenticate } from '@assay/engine'
import {
  equalBytes,
  readUint,
  recoverAddress,
  type Signature,
  type SignedTermsOf,
  type SignerState,
  termsDigest,
  writeUint,
} from '@assay/protocol'
import { recoverPublicKeyNative } from './nativeSecp.ts'

/** owner 20 ‖ epoch 4 ‖ keyGeneration 4 ‖ address 20. */
export const SIGNER_BYTES = 48

/** The signer state as bytes. */
export function encodeSigner(signer: SignerState): Uint8Array {
  const bytes = new Uint8Array(SIGNER_BYTES)
  bytes.set(signer.owner, 0)
  writeUint(bytes, 20, 4, signer.epoch)
  writeUint(bytes, 24, 4, signer.keyGeneration)
  bytes.set(signer.address ?? signer.owner, 28)
  return bytes
}

/** Inverse of {@link encodeSigner}. */
export function decodeSigner(bytes: Uint8Array, offset: number): SignerState {
  return {
    owner: bytes.subarray(offset, offset + 20),
    epoch: readUint(bytes, offset + 20, 4),
    keyGeneration: readUint(bytes, offset + 24, 4),
    address: bytes.subarray(offset + 28, offset + SIGNER_BYTES),
  }
}

/** True when the signature over the terms recovers to the signer's address. About 100 µs. */
export function signatureIsValid(
  separator: Uint8Array,
  terms: SignedTermsOf,
  signature: Signature,
  signer: SignerState,
): boolean {
  const digest = termsDigest(separator, terms, signer)
  const address = recoverAddress(digest, signature, recoverPublicKeyNative)
  return address !== null && equalBytes(address, signer.address ?? signer.owner)
}

/** The authenticator of one engine. */
export interface Authenticator {
  readonly authenticate: Authenticate
  /** For the record that runs next: the state its signature was checked against, or null. */
  attest(signer: Uint8Array | null): void
}

/** One for each engine; `attest` before each record. */
export function createAuthenticator(separator: Uint8Array): Authenticator {
  let attested: Uint8Array | null = null
  return {
    attest: (signer) => {
      attested = signer
    },
    authenticate: (terms, signature, signer) =>
      (attested !== null && equalBytes(attested, encodeSigner(signer))) ||
      signatureIsValid(separator, terms, signature, signer),
  }
}
