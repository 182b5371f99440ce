/** One check of a signature, as bytes between threads. */
import { decodeRecordBytes, GROUP_BYTES } from '@assay/protocol'
import { decodeSigner, SIGNER_BYTES, signatureIsValid } from './attestation.ts'

/** Groups of the largest record. */
const GROUPS_MAX = 3
const SIGNER_AT = 1 + GROUPS_MAX * GROUP_BYTES

/** Groups of a record, the record, zeros up to three groups, the state of who must have signed. */
export const CHECK_BYTES = SIGNER_AT + SIGNER_BYTES

/** `signer`: bytes of `encodeSigner`. */
export function encodeCheck(record: Uint8Array, signer: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(CHECK_BYTES)
  bytes[0] = record.length / GROUP_BYTES
  bytes.set(record, 1)
  bytes.set(signer, SIGNER_AT)
  return bytes
}

/** Whether the record is signed by the signer behind it. About 100 µs. */
export function isAuthentic(bytes: Uint8Array, separator: Uint8Array): boolean {
  const record = decodeRecordBytes(bytes.subarray(1, 1 + (bytes[0] as number) * GROUP_BYTES))
  if (record.kind !== 'signed') return false
  const signer = decodeSigner(bytes, SIGNER_AT)
  return signatureIsValid(separator, record.terms, record.signature, signer)
}
