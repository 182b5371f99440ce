/** A thread that checks signatures. Started by the signature pool. */
import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '@assay/protocol'
import { CHECK_BYTES, isAuthentic } from './signatureCheck.ts'

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
