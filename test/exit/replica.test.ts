/** The replica behind `post`, `exit-bundle` and `rebuild`, against the machine's own roots. */
import { authenticateWith } from '@assay/engine'
import { randomFlow, rememberingRecover } from '@assay/engine/suite'
import { expect, test } from 'vitest'
import { createReplica } from '../../cli/src/replica.ts'
import { machineFactory, postFlow, signatures } from '../verifier/chain.ts'

test.each([13, 14, 15])(
  'folded submission by submission, roots are the machine’s (seed %i)',
  async (seed) => {
    const recover = rememberingRecover(signatures.recover)
    // Orders that come and go within one submission are among them.
    const flow = randomFlow(seed, { submissions: 4, actions: 120 })
    const authenticate = authenticateWith(flow.separator, recover)
    const { l1, blobs, outcomes } = postFlow(flow, (leaves) =>
      machineFactory({ leaves, authenticate }),
    )
    const { genesis } = flow
    const replica = createReplica({ l1, blobs, genesis, signatures: { kind: 'native', recover } })
    for (let confirmed = 1; confirmed <= 4; confirmed++) {
      await replica.update(confirmed)
      expect(replica.tree().root()).toEqual(outcomes[confirmed]?.stateRoot)
    }
  },
  60_000,
)
