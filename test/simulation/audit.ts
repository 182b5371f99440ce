/** A stranger who has nothing but the log: runs all of it anew. */
import * as machineRoom from '@assay/machine'
import { domainSeparator, equalBytes, type GenesisConfig, genesisLeaves } from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { createMemoryStorage, openLog } from '@assay/store'
import { createAuthenticator } from '../../sequencer/src/attestation.ts'
import { decodeJournalEntry } from '../../sequencer/src/journal.ts'
import { NO_LIFTS } from '../../sequencer/src/lifts.ts'
import { runBatch } from '../../sequencer/src/runEntry.ts'
import type { Hooks } from './hooks.ts'
import type { Oracle } from './oracle.ts'
import type { Tally } from './report.ts'
import { createRights } from './rights.ts'

const hasher = createNativeHasher()

/** Every root that was found while things went wrong is found again, and nobody did too much. */
export async function auditLog(options: {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly genesis: GenesisConfig
  readonly domain: Parameters<typeof domainSeparator>[0]
  readonly oracle: Oracle
  readonly tally: Tally
  readonly hooks: Hooks
}): Promise<void> {
  const { genesis, oracle, tally, hooks } = options
  const separator = domainSeparator(options.domain)
  const authenticator = createAuthenticator(separator)
  const rights = createRights(tally)
  const authenticate = rights.watching(authenticator.authenticate)
  const { createMachine } = (await hooks.audited?.()) ?? machineRoom
  const machine = createMachine({ leaves: genesisLeaves(genesis), authenticate, hasher })
  const terms = { maxLag: genesis.maxLag, separator, lifts: NO_LIFTS }
  async function run(): Promise<void> {
    const log = await openLog(createMemoryStorage(options.files))
    for await (const { payload } of log.read(0)) {
      const entry = decodeJournalEntry(payload)
      if (entry.kind === 'batch') {
        rights.ran(entry, runBatch(machine, authenticator, entry, null, terms, null))
      } else {
        const { stateRoot } = machine.end().outcome
        const found = oracle.rootOf(entry.submission)
        const isSame = found === null || equalBytes(found, stateRoot)
        tally.check('the log leads to the roots', isSame ? null : `submission ${entry.submission}`)
      }
    }
  }
  await run().then(
    () => tally.check('a stranger can run the log', null),
    (error: unknown) => tally.check('a stranger can run the log', String((error as Error).stack)),
  )
}
