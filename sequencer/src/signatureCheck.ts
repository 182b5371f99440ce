/** One check of a signature, as bytes between threads. */
import { decodeRecordBytes, GROUP_BYTES } from '@assay/protocol'
import { decodeSigner, SIGNER_BYTES, signatureIsValid } from './attestation.ts'

/** A record with the signer state (`encodeSigner`) that must have signed it. */
export const CHECK_BYTES = GROUP_BYTES + SIGNER_BYTES

/** Whether the record is signed by the signer behind it. About 100 µs. */
export function isAuthentic(bytes: Uint8Array, separator: Uint8Array): boolean {
  const record = decodeRecordBytes(bytes.subarray(0, GROUP_BYTES))
  if (record.kind !== 'signed') return false
  const signer = decodeSigner(bytes, GROUP_BYTES)
  return signatureIsValid(separator, record.terms, record.signature, signer)
}
