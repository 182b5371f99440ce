/** What a sequencer is told at start. Typed, checked once, frozen; no environment below here. */
import type { Domain, GenesisConfig } from '@assay/protocol'
import { MAX_SUBMISSION_ITEMS } from '@assay/protocol'
import { SequencerError } from './errors.ts'
import type { SequencingConfig } from './sequencingReactor.ts'

/**
 * Development only (chain 31337): what a hostile sequencer would do to one submission, so that
 * verifiers can be seen to notice. `withheld` posts honestly; whoever serves the blobs hides them.
 */
export interface Fault {
  readonly kind: 'bad-root' | 'bad-trace' | 'bad-blob' | 'withheld'
  /** Index of the submission, from 1. */
  readonly submission: number
}

export interface SequencerConfig {
  /** Holds log, leaves and read model; one process at a time. */
  readonly directory: string
  readonly domain: Domain
  readonly genesis: GenesisConfig
  /** 32 bytes; signs batch headers only. */
  readonly headerKey: Uint8Array
  readonly sequencing: SequencingConfig
  /** Threads that check signatures. */
  readonly signatureThreads: number
  /** A second confirmation attempt and L1 polls come this often, ms. */
  readonly settlementPollMs: number
  readonly fault: Fault | null
  /**
   * Log records are deleted when they are so old, ms, and two snapshots in front of final
   * confirmations make them superfluous. Absent: the log is kept whole.
   */
  readonly retentionMs?: number
  /**
   * Results, fills and micro-batches are deleted from the read model when they are so old, ms, and
   * their submission is confirmed finally. Absent: all are kept.
   */
  readonly historyRetentionMs?: number
  /**
   * Placements are refused while so many records wait for L1, everything behind an eighth more.
   * Default: an hour at 10,000 a second. Each takes about 1 KB on disk, in log and read model.
   */
  readonly maxUnposted?: number
  /** Start although rows of the read model are gone for ever; they are answered as forgotten. */
  readonly acceptLostHistory?: boolean
}

export const DEFAULT_SEQUENCING: SequencingConfig = Object.freeze({
  batchWindowMs: 20,
  maxBatchRecords: 256,
  queueMax: 8_192,
  submissionIntervalMs: 60_000,
  maxSubmissionItems: MAX_SUBMISSION_ITEMS,
})

export const DEFAULT_MAX_UNPOSTED = 36_000_000

const DEVELOPMENT_CHAIN = 31_337

/** The same, frozen. @throws SequencerError CONFIG_INVALID with all problems */
export function checkConfig(config: SequencerConfig): SequencerConfig {
  const { sequencing, genesis, domain, fault } = config
  const problems: string[] = []
  const within = (name: string, value: number, low: number, high: number) => {
    const isFine = Number.isInteger(value) && value >= low && value <= high
    if (!isFine) problems.push(`${name} is ${value}, must be ${low} … ${high}`)
  }
  within('batchWindowMs', sequencing.batchWindowMs, 2, 100)
  within('maxBatchRecords', sequencing.maxBatchRecords, 1, 1_024)
  within('queueMax', sequencing.queueMax, 1, 1 << 20)
  within('submissionIntervalMs', sequencing.submissionIntervalMs, 100, 21_600_000)
  within('maxSubmissionItems', sequencing.maxSubmissionItems, 4, MAX_SUBMISSION_ITEMS)
  within('signatureThreads', config.signatureThreads, 1, 64)
  within('settlementPollMs', config.settlementPollMs, 10, 600_000)
  within('maxUnposted', config.maxUnposted ?? DEFAULT_MAX_UNPOSTED, 8, 1e12)
  if (config.retentionMs !== undefined) {
    within('retentionMs', config.retentionMs, 0, Number.MAX_SAFE_INTEGER)
  }
  if (config.historyRetentionMs !== undefined) {
    within('historyRetentionMs', config.historyRetentionMs, 0, Number.MAX_SAFE_INTEGER)
  }
  if (config.headerKey.length !== 32) problems.push('headerKey must have 32 bytes')
  if (genesis.shard !== domain.shard) problems.push('genesis and domain name different shards')
  if (fault !== null && domain.chainId !== DEVELOPMENT_CHAIN) {
    problems.push(`faults are for chain ${DEVELOPMENT_CHAIN} only`)
  }
  if (problems.length > 0) throw new SequencerError('CONFIG_INVALID', problems.join('; '))
  return Object.freeze({ ...config, sequencing: Object.freeze({ ...sequencing }) })
}

/**
 * An entry that just missed a submission waits for the next one, and before that until it is
 * final: with more than half of D between submissions it could come due, which L1 refuses.
 * @throws SequencerError CONFIG_INVALID
 */
export function requireInterval(intervalMs: number, inboxDelaySeconds: number): void {
  const most = (inboxDelaySeconds * 1_000) / 2
  if (intervalMs <= most) return
  const what = `submissionIntervalMs is ${intervalMs}, must be at most ${most}`
  const why = `half of the ${inboxDelaySeconds} s in which L1 wants an inbox entry consumed`
  throw new SequencerError('CONFIG_INVALID', `${what}: ${why}`)
}
