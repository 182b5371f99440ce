/** From a seed to a run: which faults are present, how often, how big everything is. */
import type { Rng } from '@assay/protocol'
import { streamOf } from './world.ts'

export const FAULTS = [
  'crash',
  'powerLoss',
  'bitRot',
  'lostWrite',
  'misdirectedWrite',
  'fsyncError',
  'diskFull',
  'slowDisk',
  'leafDamage',
  'messageLoss',
  'messageCopies',
  'messageDelay',
  'clockStep',
  'clockDrift',
  'hostileClients',
  'l1Reorg',
  'l1Outage',
  'l1Stall',
  'feeSpike',
  'eviction',
  'rpcLag',
  'rpcLoss',
] as const
export type Fault = (typeof FAULTS)[number]

export interface SwarmConfig {
  readonly seed: number
  /** Of the phase with faults, ms. */
  readonly durationMs: number
  readonly accounts: number
  readonly operationsPerSecond: number
  readonly batchWindowMs: number
  readonly maxBatchRecords: number
  readonly submissionIntervalMs: number
  readonly segmentBytes: number
  readonly maxLagMs: number
  readonly windowSeconds: number
  readonly finalityDepth: number
  /** Mean ms between two faults of a kind, or a rate per 1,000 messages; absent: never. */
  readonly faults: Readonly<Partial<Record<Fault, number>>>
}

/** Faults that are a share of the messages, not moments. */
const PER_MESSAGE: ReadonlySet<Fault> = new Set([
  'messageLoss',
  'messageCopies',
  'messageDelay',
  'rpcLoss',
])

const MINUTE = 60_000

/** What a user may fix; all else is drawn. */
export interface Limits {
  /** Length of the phase with faults. */
  readonly minutes?: number
  /** Faults that stay away. */
  readonly without?: ReadonlySet<string>
}

/** The same for the same seed, whatever was run before. */
export function configOf(seed: number, limits: Limits = {}): SwarmConfig {
  return drawConfig(seed, streamOf(seed, 'config'), limits)
}

function drawConfig(seed: number, rng: Rng, limits: Limits): SwarmConfig {
  const between = (low: number, high: number) => low + rng.below(high - low + 1)
  const faults: Partial<Record<Fault, number>> = {}
  const sizes = {
    accounts: between(2, 12),
    operationsPerSecond: between(5, 9),
    batchWindowMs: between(2, 100),
    maxBatchRecords: between(1, 64),
    submissionIntervalMs: between(8, 40) * 1_000,
    segmentBytes: 8_192 << rng.below(4),
    maxLagMs: rng.below(3) === 0 ? 20 * MINUTE : 120 * MINUTE,
    windowSeconds: between(2, 6) * 60,
    finalityDepth: between(2, 12),
  }
  for (const fault of FAULTS) {
    const isPresent = rng.below(2) === 0
    // Log-uniform: from often to hardly ever.
    const scale = 2 ** rng.below(5)
    if (!isPresent || limits.without?.has(fault)) continue
    faults[fault] = PER_MESSAGE.has(fault) ? 10 * scale : MINUTE * 0.5 * scale
  }
  if (Object.keys(faults).length === 0 && !limits.without?.has('crash')) faults.crash = MINUTE
  const minutes = limits.minutes ?? between(4, 12)
  return { seed, durationMs: minutes * MINUTE, ...sizes, faults }
}
