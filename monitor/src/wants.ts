/** What should be done now, most urgent first, whatever is under way. Spec: monitor. */
import type { Hex } from '@assay/settlement'
import type { Action, Memory, ReactorConfig } from './actions.ts'
import type { ClaimView, View } from './view.ts'

/** From the kill to the payment: commitments are opened. Spec: disputes, "Reward". */
const REVEAL_SECONDS = 3_600
/** A commitment must be so many blocks older than the kill. */
const COMMITMENT_AGE_BLOCKS = 2
/** For those blocks one waits no longer than this. */
const COMMITMENT_PATIENCE_MS = 60_000
/** Claims in one confirming transaction. */
const MAX_CONFIRMATIONS = 16
/** So many do not wait for proposals: a backlog would keep them waiting for as long as it lasts. */
const MANY_CONFIRMATIONS = 8
/** A kill that failed so often may fail for good: the rivals are contested. */
const CONTEST_AFTER_FAILURES = 2
/** Of the window: a proposal later than that only delays everybody. */
const MAX_PATIENCE = 1 / 4
/** Two monitors with the same patience do not act at the same moment: eighths of it. */
const STAGGER = 8

/** In order; the caller skips what is under way or pauses. Cost: one pass over view.claims. */
export function wantedActions(
  config: ReactorConfig,
  view: View,
  memory: Memory,
): readonly Action[] {
  const wrong = view.claims.filter(({ standing }) => standing === 'wrong')
  const living = wrong
    .filter(({ isKilled }) => !isKilled)
    // The one that may confirm first.
    .toSorted((a, b) => a.time - b.time || a.submission - b.submission)
  const evidence = wrong.filter(({ claimId }) => !memory.written.has(claimId))
  const actions: Action[] = evidence.map(({ claimId }) => ({ type: 'evidence', claimId }))
  if (config.prove) {
    const unproven = living
      .filter(({ claimId }) => !memory.prepared.has(claimId))
      // Whoever claims wrongly on old inputs makes everybody replay: nothing else waits for that.
      .toSorted((a, b) => Number(b.isQuick) - Number(a.isQuick))
    const prepare = ({ claimId, isQuick }: ClaimView) =>
      ({ type: 'prepare', claimId, isQuick }) as const
    actions.push(...unproven.map(prepare))
  }
  if (config.me === null) return actions
  if (config.kill) {
    actions.push(...living.flatMap((claim) => killing(config, view, memory, claim)))
    actions.push(...living.flatMap((claim) => contesting(view, memory, claim)))
    actions.push(...view.claims.flatMap((claim) => opening(config, view, memory, claim)))
  }
  // A bond would be lost where L1 and this release do not agree on the rules.
  const mayStake = view.isCaughtUp && view.isTrusted && !view.isOver
  if (mayStake && config.bond && !view.bond.active) actions.push({ type: 'bond' })
  const mayConfirm = view.isCaughtUp && !view.isOver && config.confirm
  const ripe = mayConfirm ? ripeClaims(config, view) : []
  const confirming: Action[] = ripe.length === 0 ? [] : [{ type: 'confirm', claimIds: ripe }]
  if (ripe.length >= MANY_CONFIRMATIONS) actions.push(...confirming)
  if (mayStake && config.propose && view.bond.active) actions.push(...proposing(config, view))
  if (ripe.length < MANY_CONFIRMATIONS) actions.push(...confirming)
  if (config.kill) actions.push(...view.claims.flatMap((claim) => collecting(config, view, claim)))
  return actions
}

function killing(
  { commit }: ReactorConfig,
  view: View,
  { prepared, committed }: Memory,
  { claimId, time }: ClaimView,
): readonly Action[] {
  if (!prepared.has(claimId)) return []
  const isNearItsEnd = view.l1Time >= time + view.windowSeconds / 2
  if (!commit || isNearItsEnd) return [{ type: 'kill', claimId }]
  const before = committed.get(claimId)
  if (before === undefined) return [{ type: 'commit', claimId }]
  // It will be mined in the next block at the earliest.
  const isOld = view.block + 1 >= before.block + COMMITMENT_AGE_BLOCKS
  const isWaitedFor = view.wallMs >= before.wallMs + COMMITMENT_PATIENCE_MS
  return isOld || isWaitedFor ? [{ type: 'kill', claimId }] : []
}

/** Blocks a claim that survives, and with it its rival, until one of the two is killed. */
function contesting(view: View, { failures }: Memory, wrong: ClaimView): readonly Action[] {
  const failed = (type: string) => failures.get(`${type} ${wrong.claimId}`)?.count ?? 0
  if (failed('kill') + failed('prepare') < CONTEST_AFTER_FAILURES || wrong.isContested) return []
  const right = view.claims.find(
    (other) =>
      other.submission === wrong.submission &&
      other.standing === 'right' &&
      !other.isKilled &&
      other.parentOutcomeHash === wrong.parentOutcomeHash &&
      other.outcomeHash !== wrong.outcomeHash,
  )
  if (right === undefined) return []
  // L1 wants the second one to be older than half the window.
  const [younger, older] = wrong.time < right.time ? [right, wrong] : [wrong, right]
  if (view.l1Time < older.time + view.windowSeconds / 2) return []
  return [{ type: 'contest', claimId: younger.claimId, rival: older.claimId }]
}

/**
 * Somebody copied the proof: an older commitment takes the reward back. Whether there is one may be
 * forgotten; then L1 is asked, which costs nothing when there is none.
 */
function opening(
  { me, commit }: ReactorConfig,
  view: View,
  { committed, opened }: Memory,
  { claimId, reward }: ClaimView,
): readonly Action[] {
  if (!commit || reward === null || isSame(reward.payee, me) || opened.has(claimId)) return []
  const block = committed.get(claimId)?.block ?? 0
  const isOpen = view.l1Time < reward.killTime + REVEAL_SECONDS
  const isOldEnough = block + COMMITMENT_AGE_BLOCKS <= reward.killBlock
  const isOlder = reward.commitBlock === 0 || block < reward.commitBlock
  return isOpen && isOldEnough && isOlder ? [{ type: 'open', claimId }] : []
}

function collecting(
  { me }: ReactorConfig,
  view: View,
  { claimId, reward }: ClaimView,
): readonly Action[] {
  if (reward === null || !isSame(reward.payee, me)) return []
  return view.l1Time >= reward.killTime + REVEAL_SECONDS ? [{ type: 'collect', claimId }] : []
}

/** The first inputs that nobody has claimed rightly, as far as this key's bond reaches. */
function proposing(config: ReactorConfig, view: View): readonly Action[] {
  const alive = view.claims.filter(({ standing, isKilled }) => standing === 'right' && !isKilled)
  const claimed = new Set(alive.map(({ submission }) => submission))
  const target = view.submissions.find(({ submission }) => !claimed.has(submission))
  if (target === undefined) return []
  const patienceSeconds = Math.min(config.patienceSeconds, view.windowSeconds * MAX_PATIENCE)
  const patience = patienceSeconds + (patienceSeconds * staggerOf(config.me)) / STAGGER
  if (view.l1Time < target.postedAt + patience) return []
  const { lastIndex } = view.bond
  let next = target.submission
  if (lastIndex !== 0 && lastIndex >= view.confirmedCount) {
    // One bond backs one chain: it goes on where this key's last claim ended, or waits.
    const isMineRight = alive.some(
      ({ submission, proposer }) => submission === lastIndex && isSame(proposer, config.me),
    )
    if (!isMineRight || lastIndex >= target.submission) return []
    next = lastIndex + 1
  }
  const chosen = view.submissions.find(({ submission }) => submission === next)
  return chosen?.canPropose === true ? [{ type: 'propose', submission: next }] : []
}

/** Right claims that are ripe, in a row from the first unconfirmed submission on. */
function ripeClaims({ patienceSeconds }: ReactorConfig, view: View): readonly Hex[] {
  const claimIds: Hex[] = []
  const ripeAt = view.windowSeconds + Math.min(patienceSeconds, view.windowSeconds / 8)
  for (const { submission } of view.submissions) {
    const ripe = view.claims.find(
      (claim) =>
        claim.submission === submission &&
        claim.standing === 'right' &&
        !claim.isKilled &&
        !claim.isContested &&
        view.l1Time >= claim.time + ripeAt,
    )
    if (ripe === undefined || claimIds.length === MAX_CONFIRMATIONS) break
    claimIds.push(ripe.claimId)
  }
  return claimIds
}

function staggerOf(me: Hex | null): number {
  return Number.parseInt((me ?? '0x0').slice(-1), 16) % STAGGER
}

function isSame(a: Hex, b: Hex | null): boolean {
  return a.toLowerCase() === b?.toLowerCase()
}
