/** The real sequencer, put together on a simulated platform. */
import type { Domain, GenesisConfig } from '@assay/protocol'
import { DEFAULT_SEQUENCING, type SequencerConfig } from '@assay/sequencer'
import { startCore } from '../../sequencer/src/core.ts'
import { NO_LIFTS } from '../../sequencer/src/lifts.ts'
import { createProgress } from '../../sequencer/src/progress.ts'
import { createQuery } from '../../sequencer/src/query.ts'
import { fundingWords, HEADER_KEY } from './exchange.ts'
import type { Compose } from './node.ts'
import type { SwarmConfig } from './swarm.ts'
import type { WrongClock } from './world.ts'

export interface CompositionOptions {
  readonly config: SwarmConfig
  readonly directory: string
  readonly domain: Domain
  readonly genesis: GenesisConfig
  readonly clock: WrongClock
}

/** Without an L1: the traders' deposits are there from the start. */
export function createCoreComposition(options: CompositionOptions): Compose {
  const { config, clock } = options
  return async ({ platform, publish, onFatal }) => {
    const progress = createProgress()
    const core = await startCore(sequencerConfigOf(options), {
      ...{ clock, platform, progress, publish, onFatal },
      lifts: NO_LIFTS,
      onEnded: () => {},
      disk: { storage: (storage) => storage, segmentBytes: config.segmentBytes },
    })
    if (core.inboxKnown() === 0) core.addInbox(fundingWords(config.accounts))
    const query = createQuery({
      ...{ core, clock, progress },
      seenDeposits: () => [],
      implementations: {},
    })
    return { api: { intake: core.intake, query, feed: core.feed }, stop: core.stop }
  }
}

export function sequencerConfigOf(options: CompositionOptions): SequencerConfig {
  const { config, directory, domain, genesis } = options
  const { batchWindowMs, maxBatchRecords, submissionIntervalMs } = config
  return {
    ...{ directory, domain, genesis },
    headerKey: HEADER_KEY,
    sequencing: {
      ...DEFAULT_SEQUENCING,
      ...{ batchWindowMs, maxBatchRecords, submissionIntervalMs },
      queueMax: 256,
    },
    signatureThreads: 1,
    settlementPollMs: 4_000,
    fault: null,
  }
}
