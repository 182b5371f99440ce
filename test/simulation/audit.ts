/** A stranger who has nothing but the log: runs all of it anew. */
import { createMachine } from '@assay/machine'
import { domainSeparator, equalBytes, type GenesisConfig, genesisLeaves } from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { createMemoryStorage, openLog } from '@assay/store'
import { createAuthenticator } from '../../sequencer/src/attestation.ts'
import { decodeJournalEntry } from '../../sequencer/src/journal.ts'
import { NO_LIFTS } from '../../sequencer/src/lifts.ts'
import { runBatch } from '../../sequencer/src/runEntry.ts'
import type { Oracle } from './oracle.ts'
import type { Tally } from './report.ts'

const hasher = createNativeHasher()

/** Every root that was found while things went wrong is found again. */
export async function auditLog(options: {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly genesis: GenesisConfig
  readonly domain: Parameters<typeof domainSeparator>[0]
  readonly oracle: Oracle
  readonly tally: Tally
}): Promise<void> {
  const { genesis, oracle, tally } = options
  const separator = domainSeparator(options.domain)
  const authenticator = createAuthenticator(separator)
  const { authenticate } = authenticator
  const machine = createMachine({ leaves: genesisLeaves(genesis), authenticate, hasher })
  const terms = { maxLag: genesis.maxLag, separator, lifts: NO_LIFTS }
  const log = await openLog(createMemoryStorage(options.files))
  for await (const { payload } of log.read(0)) {
    const entry = decodeJournalEntry(payload)
    if (entry.kind === 'batch') runBatch(machine, authenticator, entry, null, terms, null)
    else {
      const { stateRoot } = machine.end().outcome
      const found = oracle.rootOf(entry.submission)
      const isSame = found === null || equalBytes(found, stateRoot)
      tally.check('the log leads to the roots', isSame ? null : `submission ${entry.submission}`)
    }
  }
}
