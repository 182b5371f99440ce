/** Checks the sequencer's promise. Spec: batches. */
import {
  decodeSignedHeader,
  equalBytes,
  fromHex,
  headerDigest,
  type Receipt,
  receiptPathIsValid,
  recoverAddress,
  type SignedBatchHeader,
  sha256,
  withDt,
} from '@assay/protocol'
import type { ReceiptJson } from './apiTypes.ts'
import { AssayClientError } from './errors.ts'

/** What a receipt is checked against. */
export interface ReceiptCheck {
  /** The record as it was sent, dt 0. */
  readonly record: Uint8Array
  readonly domainSeparator: Uint8Array
  /** 20 bytes. */
  readonly headerSigner: Uint8Array
}

const DT_MAX = 65_535

function requireThat(condition: boolean, what: string): asserts condition {
  if (!condition) throw new AssayClientError('RECEIPT_INVALID', `The receipt is false: ${what}.`)
}

/**
 * The receipt, once it is known to promise exactly this record under the published signature. Cost:
 * one recovery and, because the sequencer chooses dt, one hash per ms since the record before.
 * @throws AssayClientError RECEIPT_INVALID
 */
export function checkReceipt(json: ReceiptJson, check: ReceiptCheck): Receipt {
  const signed = decodeSignedHeader(fromHex(json.signedHeader))
  requireThat(signed !== null, 'its header does not decode')
  requireThat(isSignedBy(signed, check), 'its header is not signed by the published signer')
  const opHash = fromHex(json.opHash)
  const receipt = { ...signed, opSeq: json.opSeq, opHash, path: json.path.map(fromHex) }
  requireThat(receiptPathIsValid(receipt), 'its path does not lead to the header')
  requireThat(isHashOf(opHash, check.record), 'it is for another record')
  return receipt
}

function isSignedBy({ header, signature }: SignedBatchHeader, check: ReceiptCheck): boolean {
  const v = signature[64] as number
  if (v !== 27 && v !== 28) return false
  const parts = { r: signature.slice(0, 32), s: signature.slice(32, 64), yParity: v - 27 }
  const address = recoverAddress(headerDigest(check.domainSeparator, header), parts)
  return address !== null && equalBytes(address, check.headerSigner)
}

function isHashOf(opHash: Uint8Array, record: Uint8Array): boolean {
  for (let dt = 0; dt <= DT_MAX; dt++) {
    if (equalBytes(sha256(withDt(record, dt)), opHash)) return true
  }
  return false
}
