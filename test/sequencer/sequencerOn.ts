/** A real sequencer over a settlement, as the tests on an L1 run it. */
import { setTimeout as delay } from 'node:timers/promises'
import { type Clock, fromHex, type GenesisConfig, type Kzg } from '@assay/protocol'
import {
  createSequencer,
  DEFAULT_SEQUENCING,
  type Fault,
  type Sequencer,
  type SequencerDeps,
} from '@assay/sequencer'
import type { Settlement } from '@assay/settlement'
import { DEV_KEYS } from '../settlement/anvil.ts'

const ASK_AGAIN_MS = 5

export interface SequencerPlace {
  readonly directory: string
  readonly settlement: Settlement
  readonly genesis: GenesisConfig
  readonly kzg: Kzg
}

export interface SequencerWays {
  readonly submissionIntervalMs: number
  readonly batchWindowMs?: number
  readonly settlementPollMs?: number
  readonly maxUnposted?: number
  readonly clock?: Clock
  /** Default: none. */
  readonly fault?: Fault | null
  readonly log?: SequencerDeps['log']
  readonly onFatal: (error: unknown) => void
}

const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => Math.trunc(performance.now()),
}

/** Not started. */
export function sequencerOn(
  { directory, settlement, genesis, kzg }: SequencerPlace,
  {
    submissionIntervalMs,
    batchWindowMs,
    settlementPollMs,
    maxUnposted,
    clock,
    fault,
    ...ways
  }: SequencerWays,
): Sequencer {
  const { chainId, vault } = settlement
  return createSequencer(
    {
      directory,
      domain: { chainId, vault: fromHex(vault), shard: genesis.shard },
      genesis,
      headerKey: fromHex(DEV_KEYS[1]),
      sequencing: {
        ...DEFAULT_SEQUENCING,
        ...(batchWindowMs === undefined ? {} : { batchWindowMs }),
        submissionIntervalMs,
      },
      signatureThreads: 1,
      settlementPollMs: settlementPollMs ?? 50,
      fault: fault ?? null,
      ...(maxUnposted === undefined ? {} : { maxUnposted }),
    },
    {
      clock: clock ?? systemClock,
      settlement,
      kzg,
      publish: () => {},
      log: ways.log ?? (() => {}),
      onFatal: ways.onFatal,
    },
  )
}

/** The test's timeout bounds it. Asking at every turn of the loop would starve the L1 beside. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await delay(ASK_AGAIN_MS)
}
