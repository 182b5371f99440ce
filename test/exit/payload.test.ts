/** The payload of a forced operation that nobody shows is missing data, never a skipped entry. */
import { authenticateWith } from '@assay/engine'
import { randomFlow, rememberingRecover } from '@assay/engine/suite'
import { createVerifier, EXIT_CODES, PayloadMissingError } from '@assay/verifier'
import { expect, test } from 'vitest'
import { machineFactory, postFlow, signatures } from '../verifier/chain.ts'

test('a missing payload is DATA UNAVAILABLE until somebody shows it', async () => {
  const flow = randomFlow(7, { submissions: 2, actions: 20 })
  const recover = rememberingRecover(signatures.recover)
  const authenticate = authenticateWith(flow.separator, recover)
  const chain = postFlow(flow, (leaves) => machineFactory({ leaves, authenticate }))
  let isShown = false
  const verifier = createVerifier({
    l1: {
      ...chain.l1,
      inboxWords: async (from, to) => {
        if (isShown) return await chain.l1.inboxWords(from, to)
        throw new PayloadMissingError('PAYLOAD_UNAVAILABLE', `no payload of entry ${from}`)
      },
    },
    blobs: chain.blobs,
    createMachine: machineFactory,
    signatures: { kind: signatures.kind, recover },
  })
  const report = await verifier.run()
  expect(report).toMatchObject({ verdict: 'unavailable', verified: 0 })
  expect(EXIT_CODES[report.verdict]).toBe(4)
  isShown = true
  expect(await verifier.run()).toMatchObject({ verdict: 'ok', verified: 2 })
})
