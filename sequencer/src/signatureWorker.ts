/** A thread that checks signatures. Started by the signature pool. */
import { parentPort, workerData } from 'node:worker_threads'
import { assert, decodeRecordBytes, GROUP_BYTES } from '@assay/protocol'
import { decodeSigner, SIGNER_BYTES, signatureIsValid } from './attestation.ts'

/** Records with their signer states, CHECK_BYTES each; the answer is one byte for each. */
export const CHECK_BYTES = GROUP_BYTES + SIGNER_BYTES

function isAuthentic(bytes: Uint8Array, separator: Uint8Array): boolean {
  const record = decodeRecordBytes(bytes.subarray(0, GROUP_BYTES))
  if (record.kind !== 'signed') return false
  const signer = decodeSigner(bytes, GROUP_BYTES)
  return signatureIsValid(separator, record.terms, record.signature, signer)
}

const port = parentPort
if (port !== null) {
  const { separator } = workerData as { separator: Uint8Array }
  port.on('message', (checks: Uint8Array) => {
    assert(checks.length % CHECK_BYTES === 0, 'whole checks')
    const answers = new Uint8Array(checks.length / CHECK_BYTES)
    for (let i = 0; i < answers.length; i++) {
      const check = checks.subarray(i * CHECK_BYTES, (i + 1) * CHECK_BYTES)
      answers[i] = isAuthentic(check, separator) ? 1 : 0
    }
    port.postMessage(answers, [answers.buffer])
  })
}
