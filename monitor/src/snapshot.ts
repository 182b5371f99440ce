/** From what was seen to what is decided upon: alerts take a snapshot, actions a view. */
import type { DeploymentInfo } from '@assay/settlement'
import type { Failure } from './actions.ts'
import type { Limits, Snapshot } from './alerts.ts'
import type { ChainLook } from './chainWatch.ts'
import { claimsIn, type FoundFault, type ReplayWatch } from './replayWatch.ts'
import type { ClaimView, View } from './view.ts'

const HOUR_MS = 3_600_000
/** Failures in a row before an operator hears of them. */
const FAILURES_SAID = 3

/** Thresholds of this exchange. */
export function limitsOf(info: DeploymentInfo, own: Partial<Limits>): Limits {
  const windowMs = info.windowSeconds * 1_000
  return {
    quietMs: 6 * HOUR_MS,
    silenceMs: info.silenceSeconds * 1_000,
    inboxDelayMs: info.inboxDelaySeconds * 1_000,
    maxLagMs: info.genesis.maxLag,
    windowMs,
    inputsMaxAgeMs: info.inputsMaxAgeSeconds * 1_000,
    unclaimedMs: Math.min(HOUR_MS, windowMs),
    unpostedMs: HOUR_MS,
    minGasWei: 100_000_000_000_000_000n,
    endpointMs: 300_000,
    ...own,
  }
}

const UNKNOWN_LIMITS: Limits = {
  ...{ quietMs: 0, silenceMs: 0, inboxDelayMs: 0, maxLagMs: 0, windowMs: 0, inputsMaxAgeMs: 0 },
  ...{ unclaimedMs: 0, unpostedMs: HOUR_MS, minGasWei: 0n, endpointMs: 300_000 },
}

/** What alerts are decided from. */
export function snapshotOf(
  seen: Pick<Snapshot, 'headers' | 'gas' | 'wallMs' | 'silent'> & {
    readonly limits: Limits | null
    readonly replay: ReplayWatch
    readonly look: ChainLook | null
    readonly failing: readonly ({ readonly action: string } & Failure)[]
  },
): Snapshot {
  const { replay, look, failing, limits, ...rest } = seen
  return {
    ...rest,
    limits: limits ?? UNKNOWN_LIMITS,
    replay: {
      isCaughtUp: replay.isCaughtUp(),
      submissions: [...replay.reports.values()],
      problems: replay.problems(),
      wrongDecisions: replay.wrongDecisions,
      statuses: look?.claims ?? new Map(),
      includedAt: replay.includedAt,
    },
    chain: look?.chain ?? null,
    failing: failing
      .filter(({ count }) => count >= FAILURES_SAID)
      .map(({ action, count: failures, reason }) => ({ action, failures, reason })),
  }
}

/** What actions are decided from. */
export function viewOf(look: ChainLook, replay: ReplayWatch, wallMs: number): View {
  const { block, chain, info, bond, rewards } = look
  const { confirmedCount } = chain
  const claims = claimsIn(replay.reports, 0).flatMap(({ submission, claimId, standing }) => {
    const seen = look.claims.get(claimId)
    const reward = rewards.get(claimId) ?? null
    if (submission < confirmedCount && reward === null) return []
    const view: ClaimView = {
      ...{ claimId, submission, standing, reward },
      // Not asked about: alive, and of nobody that matters now.
      time: seen?.time ?? Number.POSITIVE_INFINITY,
      proposer: seen?.proposer ?? '0x',
      isKilled: seen?.isKilled ?? standing === 'dead',
      isContested: seen?.isContested ?? false,
      isQuick: isQuick(replay.faults.get(claimId)),
      parentOutcomeHash: seen?.parentOutcomeHash ?? '0x',
      outcomeHash: seen?.outcomeHash ?? '0x',
    }
    return [view]
  })
  return {
    ...{ block, l1Time: chain.l1Time / 1_000, wallMs, confirmedCount, bond, claims },
    isCaughtUp: replay.isSettled(),
    isTrusted: replay.wrongDecisions.size === 0,
    isOver: chain.isEscapeFixed,
    windowSeconds: info.windowSeconds,
    submissions: submissionsFrom(confirmedCount, replay),
  }
}

function isQuick(found: FoundFault | undefined): boolean {
  return found?.wrong.isFirst === true && found.wrong.hasLeaves()
}

/**
 * Without a gap: behind one nothing can be proposed. A submission counts once it is reported:
 * before that its claims, which L1 shows after its inputs, may not have been read.
 */
export function submissionsFrom(
  confirmedCount: number,
  replay: Pick<ReplayWatch, 'includedAt' | 'replays' | 'reports'>,
): View['submissions'] {
  const found: View['submissions'][number][] = []
  for (let submission = confirmedCount; ; submission++) {
    const includedAt = replay.includedAt.get(submission)
    if (includedAt === undefined || !replay.reports.has(submission)) return found
    const canPropose = replay.replays.has(submission)
    found.push({ submission, postedAt: includedAt / 1_000, canPropose })
  }
}
