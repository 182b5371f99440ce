/** From a seed to a run: which faults are present, how often, how big everything is. */
import type { Rng } from '@assay/protocol'
import type { SequencerConfig } from '@assay/sequencer'
import type { MachineLie } from './lyingMachine.ts'
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
  'rpcLies',
  'l1LongOutage',
  'watcherCrash',
  'watcherOutage',
  'blobsWithheld',
  'hostileClaims',
  'hostileChallenges',
  'hostileContests',
  'copiedKills',
  'hostileSequencer',
  'snapshotDamage',
  'finalityStall',
  'hostileMachine',
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
  /** So often the leaves on disk are looked at, and a snapshot is made. */
  readonly scrubMs: number
  /** So old records of the log may be deleted, ms; null: it is kept whole. */
  readonly retentionMs: number | null
  readonly inboxDelaySeconds: number
  /** Where the sequencer lies. */
  readonly fault: SequencerConfig['fault']
  /** Which rule the machine behind its claims breaks, and from which submission on. */
  readonly machineLie: MachineLie | null
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

/** With wrong claims that somebody must kill. */
const HOSTILE: readonly Fault[] = [
  ...(['hostileClaims', 'hostileContests', 'hostileSequencer', 'hostileMachine'] as const),
]
const AROUND_CLAIMS: readonly Fault[] = ['hostileChallenges', 'hostileContests', 'copiedKills']
const LIES_OF_SEQUENCERS = ['bad-root', 'bad-trace'] as const

/** Drawn from numbers of their own. */
const APART: ReadonlySet<Fault> = new Set(['snapshotDamage', 'finalityStall', 'hostileMachine'])

/** Of test/adversarial, those that ordinary traffic brings out. */
export const MACHINE_LIES = [
  ...['wrong-match-order', 'skipped-better-price', 'fill-beyond-limit', 'wrong-fee'],
  ...['expired-maker-filled', 'post-only-crossed', 'wrong-lock-released', 'wrong-deposit-amount'],
  ...['deposit-credited-twice', 'inbox-entry-skipped', 'withdrawal-to-another-owner'],
  ...['withdrawal-twice', 'wrong-asset-totals', 'wrong-withdrawal-root', 'clock-moved-back'],
] as const
const MACHINE_SEEDS = 3

/** In runs that delete what is confirmed it must be so soon: nobody keeps claims or L1 up. */
const RETAINED_SEEDS = 4
const RETAINED_WITHOUT: ReadonlySet<Fault> = new Set([
  ...[...HOSTILE, ...AROUND_CLAIMS],
  ...(['l1Outage', 'l1LongOutage', 'l1Stall', 'feeSpike', 'eviction'] as const),
])
/** Minutes between two faults of a kind, at least. */
const RETAINED_CALM = 3
const RETENTIONS_MS = [0, 20_000, 90_000] as const

const MINUTE = 60_000
/** One seed among so many. */
const LONG_OUTAGE_SEEDS = 16
/** Likewise, of those in which finality stands still. */
const STALL_SEEDS = 4
const DELAY_SECONDS = 3_600
const SHORT_DELAY_SECONDS = 360
const LONG_MINUTES = 75
const LONG_RATE = 4

/** What a user may fix; all else is drawn. */
export interface Limits {
  /** Length of the phase with faults. */
  readonly minutes?: number
  /** Faults that stay away. */
  readonly without?: ReadonlySet<string>
  /** Where somebody else chose the faults: of these. */
  readonly only?: readonly Fault[]
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
  const { isRetaining, ...retention } = drawRetention(streamOf(seed, 'retention'), limits)
  for (const fault of FAULTS) {
    // Their own numbers: the others are what they were.
    if (APART.has(fault)) continue
    const isPresent = rng.below(fault === 'l1LongOutage' ? LONG_OUTAGE_SEEDS : 2) === 0
    // Log-uniform: from often to hardly ever.
    const scale = 2 ** rng.below(5)
    if (!isPresent || limits.without?.has(fault)) continue
    if (isRetaining && RETAINED_WITHOUT.has(fault)) continue
    faults[fault] = PER_MESSAGE.has(fault) ? 10 * scale : MINUTE * 0.5 * scale
  }
  const machineLie = drawMachineLie(streamOf(seed, 'machine'), faults, limits)
  if (machineLie !== null && !isRetaining) faults.hostileMachine = MINUTE
  if (retention.damageMs !== null) faults.snapshotDamage = retention.damageMs
  if (Object.keys(faults).length === 0 && !limits.without?.has('crash')) faults.crash = MINUTE
  // Whoever answers wrong claims wrongly needs some.
  const needsClaims = AROUND_CLAIMS.some((fault) => fault in faults)
  const isAllowed = limits.without?.has('hostileClaims') !== true
  if (needsClaims && isAllowed) faults.hostileClaims ??= 2 * MINUTE
  // It begins early, and there is time behind it.
  const isLong = faults.l1LongOutage !== undefined && limits.minutes === undefined
  if (isLong) faults.l1LongOutage = 2 * MINUTE
  const minutes = limits.minutes ?? (isLong ? LONG_MINUTES : between(4, 12))
  // Two snapshots must come to be confirmed between what strikes.
  for (const [fault, rate] of isRetaining ? (Object.entries(faults) as [Fault, number][]) : []) {
    if (!PER_MESSAGE.has(fault)) faults[fault] = Math.max(rate, RETAINED_CALM * MINUTE)
  }
  const kind = LIES_OF_SEQUENCERS[rng.below(LIES_OF_SEQUENCERS.length)] ?? 'bad-root'
  const liesAt = between(2, 6)
  // Whoever must answer a lie has the time for it that deployments give, and no less.
  const isHostile = HOSTILE.some((fault) => fault in faults)
  const windowSeconds = isHostile ? between(10, 16) * 60 : sizes.windowSeconds
  const fault = faults.hostileSequencer === undefined ? null : { kind, submission: liesAt }
  const durationMs = minutes * MINUTE
  const operationsPerSecond = isLong ? LONG_RATE : sizes.operationsPerSecond
  const { scrubMs, retentionMs } = retention
  // Half of the delay passes within the run; an outage of L1 is shorter than all of it.
  const isStalling = !isRetaining && drawStall(streamOf(seed, 'finality'), limits)
  if (isStalling) faults.finalityStall = MINUTE
  const inboxDelaySeconds = isStalling && !isLong ? SHORT_DELAY_SECONDS : DELAY_SECONDS
  return {
    ...{ seed, durationMs, ...sizes, operationsPerSecond, windowSeconds },
    ...{ scrubMs, retentionMs, inboxDelaySeconds, fault, faults },
    machineLie: faults.hostileMachine === undefined ? null : machineLie,
    ...(isRetaining && { windowSeconds: 60, finalityDepth: 2, submissionIntervalMs: 8_000 }),
  }
}

function drawStall(rng: Rng, { without }: Limits): boolean {
  return rng.below(STALL_SEEDS) === 0 && without?.has('finalityStall') !== true
}

function drawRetention(rng: Rng, { without }: Limits) {
  const isRetaining = rng.below(RETAINED_SEEDS) === 0
  const retentionMs = isRetaining ? (RETENTIONS_MS[rng.below(3)] as number) : null
  const scrubMs = (15 + rng.below(isRetaining ? 30 : 600)) * 1_000
  const isDamaged = rng.below(2) === 0 && without?.has('snapshotDamage') !== true
  const damageMs = isDamaged ? MINUTE * 2 ** rng.below(3) : null
  return { isRetaining, retentionMs, scrubMs, damageMs }
}

/** One liar at a time. */
function drawMachineLie(
  rng: Rng,
  faults: Partial<Record<Fault, number>>,
  { without }: Limits,
): MachineLie | null {
  const isDrawn = rng.below(MACHINE_SEEDS) === 0
  const name = MACHINE_LIES[rng.below(MACHINE_LIES.length)] as string
  const submission = 2 + rng.below(4)
  const isPresent = isDrawn && without?.has('hostileMachine') !== true
  return isPresent && faults.hostileSequencer === undefined ? { name, submission } : null
}
