/** The real sequencer, put together on a simulated platform. */
import type { Domain, GenesisConfig } from '@assay/protocol'
import { createSequencer, DEFAULT_SEQUENCING, type SequencerConfig } from '@assay/sequencer'
import type { Hex, Settlement } from '@assay/settlement'
import type { Chain } from './chain.ts'
import { namingClaims } from './claimNames.ts'
import { HEADER_KEY } from './exchange.ts'
import type { Hooks } from './hooks.ts'
import type { Compose } from './node.ts'
import type { SwarmConfig } from './swarm.ts'
import type { WrongClock } from './world.ts'

export interface CompositionOptions {
  readonly config: SwarmConfig
  readonly directory: string
  readonly domain: Domain
  readonly genesis: GenesisConfig
  readonly clock: WrongClock
  readonly chain: Chain
  readonly hooks: Hooks
  /** The sequencer is about to claim this. */
  readonly onClaim: (claimId: Hex) => void
  /** Changes what it claims. */
  readonly lying?: ((client: Settlement) => Settlement) | undefined
}

/** As `assay start` does it. */
export function composeSequencer(options: CompositionOptions): Compose {
  const { clock, chain, hooks } = options
  return async ({ platform, life, publish, onFatal }) => {
    const real = await chain.posterClient(life)
    const named = namingClaims(real, chain.sequencer.address, options.onClaim)
    const client = options.lying?.(named) ?? named
    const sequencer = createSequencer(sequencerConfigOf(options), {
      ...{ clock, platform, publish, onFatal },
      settlement: hooks.client?.(client) ?? client,
      kzg: chain.kzg,
      log: () => {},
    })
    await sequencer.start()
    const { api } = sequencer
    return { api: hooks.api?.(api) ?? api }
  }
}

function sequencerConfigOf(options: CompositionOptions): SequencerConfig {
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
    ...(config.retentionMs === null ? {} : { retentionMs: config.retentionMs }),
    fault: config.fault ?? options.hooks.fault ?? null,
  }
}
