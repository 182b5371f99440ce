/** From what a monitor sees to what it says; no clock, no network. Spec: monitor, "Alerts". */
import { type ClaimReport, isDead, type SubmissionReport } from '@assay/verifier'
import { type Alert, hours, type Snapshot } from './alerts.ts'
import { standingOf } from './standing.ts'

/** Every alert that holds now, each code and subject once. */
export function decideAlerts(snapshot: Snapshot): readonly Alert[] {
  return [
    ...snapshot.replay.submissions.flatMap((one) => submissionAlerts(snapshot, one)),
    ...decisionAlerts(snapshot),
    ...problemAlerts(snapshot),
    ...silenceAlerts(snapshot),
    ...inboxAlerts(snapshot),
    ...escapeAlerts(snapshot),
    ...headerAlerts(snapshot),
    ...gasAlerts(snapshot),
    ...actionAlerts(snapshot),
    ...endpointAlerts(snapshot),
  ]
}

function submissionAlerts(snapshot: Snapshot, report: SubmissionReport): readonly Alert[] {
  const { submission, transaction, root, explanation } = report
  if (report.verdict === 'unavailable' && root === null) {
    const alert: Alert = {
      ...{ source: 'replay', code: 'DATA_UNAVAILABLE', subject: String(submission) },
      severity: 'critical',
      sentence: `The data of submission ${submission} is not available: ${explanation}`,
      numbers: { submission, transaction },
      nextStep: 'Ask other beacon endpoints and archives; tell users to leave if nobody has it.',
    }
    return [alert]
  }
  // Decided: whatever was claimed beside the confirmed claim can do nothing any more.
  if (submission < (snapshot.chain?.confirmedCount ?? 0)) return []
  return [
    ...report.claims.flatMap((claim) => claimAlerts(snapshot, submission, claim)),
    ...missingAlerts(snapshot, report),
  ]
}

const WRONG_STEPS = {
  wrong: 'A monitor with --kill ends it; otherwise send `assay prove` with the evidence file.',
  orphan: 'Nothing to be killed: it cannot confirm unless its parent does, which is wrong itself.',
  right: 'Nothing to be killed: no contract relies on the root of the netted deltas.',
} as const

function claimAlerts(
  { replay }: Snapshot,
  submission: number,
  claim: ClaimReport,
): readonly Alert[] {
  const { claimId, transaction, explanation } = claim
  const status = replay.statuses.get(claimId)
  const standing = standingOf(claim)
  if (status?.isKilled === true || standing === 'dead' || isDead(claim)) return []
  const about = {
    source: 'replay',
    subject: claimId,
    numbers: { submission, claimId, transaction },
  } as const
  const alerts: Alert[] = []
  if (claim.difference !== null) {
    alerts.push({
      ...{ ...about, code: 'CLAIM_WRONG', severity: standing === 'wrong' ? 'critical' : 'warning' },
      sentence: `Submission ${submission} has a wrong claim: ${explanation}`,
      nextStep: WRONG_STEPS[standing],
    })
  } else if (claim.verdict === 'unavailable') {
    alerts.push({
      ...{ ...about, code: 'CLAIM_UNVERIFIABLE', severity: 'critical' },
      sentence: `A claim on submission ${submission} cannot be verified: ${explanation}`,
      nextStep: 'Add a beacon endpoint or an archive that has the trace blobs.',
    })
  }
  if (status?.isContested === true) {
    alerts.push({
      ...{ ...about, code: 'CLAIM_CONTESTED', severity: 'critical' },
      sentence: `A claim on submission ${submission} is contested: two outcomes survive.`,
      nextStep: 'Kill the wrong one with `assay prove`; if nobody can, the escape decides.',
    })
  }
  return alerts
}

function missingAlerts(
  { replay, chain, limits }: Snapshot,
  { submission, root, claims, transaction }: SubmissionReport,
): readonly Alert[] {
  const postedAt = replay.includedAt.get(submission)
  if (chain === null || root === null || postedAt === undefined) return []
  const isRight = (claim: ClaimReport) =>
    standingOf(claim) === 'right' && replay.statuses.get(claim.claimId)?.isKilled !== true
  const ageMs = chain.l1Time - postedAt
  if (claims.some(isRight) || ageMs < limits.unclaimedMs) return []
  const alert: Alert = {
    ...{ source: 'replay', code: 'CLAIM_MISSING', subject: String(submission) },
    severity: 'warning',
    sentence: `Submission ${submission} has no right claim for ${hours(ageMs)}.`,
    numbers: { submission, transaction, ageMs },
    nextStep: 'A monitor with --propose claims its outcome; anybody bonded may.',
  }
  return [alert]
}

function decisionAlerts({ replay }: Snapshot): readonly Alert[] {
  return [...replay.wrongDecisions].map(([claimId, sentence]) => ({
    ...{ source: 'replay', code: 'WRONG_DECISION', subject: claimId, severity: 'critical' },
    sentence: `L1 decided against the rules: ${sentence}`,
    numbers: { claimId },
    nextStep: 'Nothing undoes it. Stop deposits, tell users, compare releases.',
  }))
}

function problemAlerts({ replay }: Snapshot): readonly Alert[] {
  return [...new Set(replay.problems)].map((problem) => ({
    ...{ source: 'replay', code: 'EXCHANGE_PROBLEM', subject: problem, severity: 'critical' },
    sentence: `The exchange is not as it should be: ${problem}`,
    numbers: {},
    nextStep: 'Compare the address and this release; do not deposit until it is explained.',
  }))
}

function silenceAlerts({ chain, limits }: Snapshot): readonly Alert[] {
  if (chain === null || chain.escapeActivatedAt > 0) return []
  const quietMs = chain.l1Time - chain.lastSubmissionTime
  if (quietMs < Math.min(limits.quietMs, limits.silenceMs)) return []
  const isSilent = quietMs >= limits.silenceMs
  const alert: Alert = {
    ...{ source: 'chain', code: 'SEQUENCER_SILENT', subject: '' },
    severity: isSilent ? 'critical' : 'warning',
    sentence:
      `The sequencer has posted nothing for ${hours(quietMs)} ` +
      `(silence: ${hours(limits.silenceMs)}).`,
    numbers: { quietMs, silenceMs: limits.silenceMs, submission: chain.nextSubmission - 1 },
    nextStep: isSilent
      ? 'Open sequencing is due: whoever is bonded may post, users may leave.'
      : 'Ask the sequencer’s operator; prepare to leave with `assay exit-bundle`.',
  }
  return [alert]
}

function inboxAlerts({ chain, limits }: Snapshot): readonly Alert[] {
  if (chain === null || chain.inboxHeadTime === null || chain.escapeActivatedAt > 0) return []
  const { inboxNext, inboxLength, l1Time } = chain
  const deadline = chain.inboxHeadTime + limits.inboxDelayMs
  if (l1Time < deadline - limits.inboxDelayMs / 2) return []
  const isOverdue = l1Time >= deadline
  const alert: Alert = {
    ...{ source: 'chain', code: 'INBOX_OVERDUE', subject: '' },
    severity: isOverdue ? 'critical' : 'warning',
    sentence: isOverdue
      ? `Inbox entry ${inboxNext} is ${hours(l1Time - deadline)} past its deadline.`
      : `Inbox entry ${inboxNext} is due in ${hours(deadline - l1Time)} and not consumed.`,
    numbers: { inboxNext, waiting: inboxLength - inboxNext, deadline },
    nextStep: 'The next submission must consume it; if none comes, the exchange censors its inbox.',
  }
  return [alert]
}

function escapeAlerts(snapshot: Snapshot): readonly Alert[] {
  const { chain } = snapshot
  if (chain === null) return []
  const { escapeActivatedAt, isEscapeFixed, graceMs, l1Time } = chain
  const about = { source: 'chain', subject: '', severity: 'critical' } as const
  if (escapeActivatedAt > 0) {
    const endsAt = escapeActivatedAt + graceMs
    const now = isEscapeFixed
      ? 'the root is fixed: everybody is paid from it with `assay escape`.'
      : `kills and confirmations go on for ${hours(Math.max(0, endsAt - l1Time))}.`
    const alert: Alert = {
      ...{ ...about, code: 'ESCAPE_ACTIVE' },
      sentence: `The escape is activated; ${now}`,
      numbers: { escapeActivatedAt, graceEndsAt: endsAt },
      nextStep: 'Tell users; `assay escape` pays, `assay exit-bundle` keeps the proofs.',
    }
    return [alert]
  }
  const reason = stuckReason(snapshot)
  if (reason === null) return []
  const alert: Alert = {
    ...{ ...about, code: 'ESCAPE_POSSIBLE' },
    sentence: `Anybody may activate the escape: ${reason}.`,
    numbers: { inboxNext: chain.inboxNext, confirmedCount: chain.confirmedCount },
    nextStep: 'If the venue is dead, `assay escape` activates it; it ends the venue for ever.',
  }
  return [alert]
}

/** Why `activateEscape` would succeed, or null. Spec: exit. */
function stuckReason({ chain, limits, replay }: Snapshot): string | null {
  if (chain === null) return null
  const { inboxHeadTime, l1Time, inboxNext, confirmedCount } = chain
  const patience = limits.inboxDelayMs + limits.maxLagMs + limits.windowMs
  if (inboxHeadTime !== null && l1Time - inboxHeadTime > patience) {
    return `inbox entry ${inboxNext} waits for ${hours(l1Time - inboxHeadTime)}`
  }
  const postedAt = replay.includedAt.get(confirmedCount)
  if (postedAt === undefined || l1Time - postedAt <= limits.inputsMaxAgeMs) return null
  return `submission ${confirmedCount} has no confirmed claim for ${hours(l1Time - postedAt)}`
}

function headerAlerts({ headers, limits }: Snapshot): readonly Alert[] {
  if (headers === null) return []
  const alerts: Alert[] = []
  const { oldestUnposted, unposted, conflicts, wallTime } = headers
  const ageMs = oldestUnposted === null ? 0 : wallTime - oldestUnposted.tClose
  if (oldestUnposted !== null && ageMs >= limits.unpostedMs) {
    alerts.push({
      ...{ source: 'headers', code: 'HEADERS_UNPOSTED', subject: '', severity: 'warning' },
      sentence: `${unposted} signed micro-batches are not posted, the oldest for ${hours(ageMs)}.`,
      numbers: { batchId: oldestUnposted.batchId, unposted, ageMs },
      nextStep:
        'Keep the headers: a different record under such an opSeq is proof of equivocation.',
    })
  }
  if (conflicts > 0) {
    alerts.push({
      ...{ source: 'headers', code: 'HEADERS_CONFLICT', subject: '', severity: 'critical' },
      sentence: `The sequencer signed ${conflicts} pairs of headers that cannot both stand.`,
      numbers: { conflicts },
      nextStep: 'Acknowledgements of this venue are broken promises; keep both headers.',
    })
  }
  return alerts
}

function gasAlerts({ gas, limits }: Snapshot): readonly Alert[] {
  if (gas === null || gas.wei >= limits.minGasWei) return []
  const { address, wei } = gas
  const alert: Alert = {
    ...{ source: 'gas', code: 'GAS_LOW', subject: address, severity: 'warning' },
    sentence: `The key ${address} holds ${wei} wei, at least ${limits.minGasWei} are wanted.`,
    numbers: { wei: String(wei), minGasWei: String(limits.minGasWei) },
    nextStep: 'Send ether to the key.',
  }
  return [alert]
}

function actionAlerts({ failing }: Snapshot): readonly Alert[] {
  return (failing ?? []).map(({ action, failures, reason }) => ({
    ...{ source: 'actions', code: 'ACTION_FAILING', subject: action, severity: 'critical' },
    sentence: `${action} failed ${failures} times: ${reason}`,
    numbers: { failures },
    nextStep: 'It is tried again; meanwhile do it by hand from another machine and key.',
  }))
}

const SILENCES = {
  l1: {
    code: 'L1_UNREACHABLE',
    what: 'L1 does not answer; nothing is watched meanwhile',
    where: '--rpc',
  },
  blobs: {
    code: 'BLOBS_UNREACHABLE',
    what: 'No blob source answers; claims are not compared',
    where: '--beacon, or name another',
  },
  headers: {
    code: 'HEADERS_UNREACHABLE',
    what: 'No peer gives headers; they are not watched',
    where: '--bootstrap',
  },
} as const

function endpointAlerts({ silent, wallMs, limits }: Snapshot): readonly Alert[] {
  // Two readers of the same endpoint: one alert, since the earlier.
  const l1 = [silent.l1, silent.replay].filter((one) => one !== null)
  const first = l1.toSorted((a, b) => a.sinceMs - b.sinceMs)[0] ?? null
  return Object.entries({ ...silent, l1: first }).flatMap(([name, one]): readonly Alert[] => {
    if (one === null || name === 'replay') return []
    const { code, what, where } = SILENCES[name as keyof typeof SILENCES]
    const isLong = wallMs - one.sinceMs >= limits.endpointMs
    const alert: Alert = {
      ...{ source: 'endpoint', code, subject: '', severity: isLong ? 'critical' : 'warning' },
      sentence: `${what}: ${one.detail}`,
      numbers: { sinceMs: one.sinceMs },
      nextStep: `Check ${where}; it is asked again by itself.`,
    }
    return [alert]
  })
}
