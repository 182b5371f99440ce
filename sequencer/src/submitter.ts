/** Posts ended submissions strictly in order and confirms their claims after the window. */
import { assert, equalBytes, fromHex, type Kzg, toHex } from '@assay/protocol'
import type { Cursors, DeploymentInfo, ProposedClaim, Settlement } from '@assay/settlement'
import type { SubmissionView } from './api.ts'
import type { SubmissionArtifact } from './artifact.ts'
import type { SequencerConfig } from './config.ts'
import type { SequencerCore } from './core.ts'
import { SequencerError } from './errors.ts'
import type { SubmissionRow } from './history.ts'
import { contentOf, preparePosting } from './posting.ts'
import type { Progress } from './progress.ts'
import { decideSubmitter, isLagging } from './submitterReactor.ts'

export interface SubmitterOptions {
  readonly config: SequencerConfig
  readonly core: SequencerCore
  readonly settlement: Settlement
  readonly kzg: Kzg
  readonly progress: Progress
  readonly now: () => number
  readonly log: (message: string, fields: Readonly<Record<string, unknown>>) => void
  readonly onFatal: (error: unknown) => void
}

export interface Submitter {
  /** Reads where L1 stands. @throws SettlementError, SequencerError SETTLEMENT_DIVERGED */
  start(): Promise<void>
  /** Stops or allows placements; needs no answer from L1. */
  checkLag(): Promise<void>
  /** Looks at L1 once and starts what is due. @throws SettlementError when L1 is unreachable */
  poll(): Promise<void>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

interface Claim {
  readonly claimId: Uint8Array
  /** L1 ms from which it may be confirmed. */
  readonly confirmableAt: number
}

/** Looks for paid withdrawals, each poll. */
const MAX_CLAIM_CHECKS = 16

export function createSubmitter(options: SubmitterOptions): Submitter {
  const { core, settlement, progress, log, config } = options
  const { history, commitment, feed, metrics } = core
  const claims = new Map<number, Claim>()
  const failedAt: { post: number | null; confirm: number | null } = { post: null, confirm: null }
  const underWay = { post: null as Promise<void> | null, confirm: null as Promise<void> | null }
  let info: DeploymentInfo | null = null
  let kept: { submission: number; tFirst: number } | null = null

  function setProgress(posted: number, confirmed: number): void {
    if (posted === progress.posted && confirmed === progress.confirmed) return
    const before = progress.confirmed
    progress.posted = Math.max(posted, progress.posted)
    progress.confirmed = Math.max(confirmed, progress.confirmed)
    metrics.submissions.set({ stage: 'posted' }, progress.posted)
    metrics.submissions.set({ stage: 'confirmed' }, progress.confirmed)
    for (const index of claims.keys()) if (index <= progress.confirmed) claims.delete(index)
    commitment.dropArtifacts(progress.confirmed)
    for (const row of history.submissions(before, progress.confirmed - before)) {
      if (row.index <= progress.confirmed) tell(row)
    }
  }

  function tell(row: SubmissionRow): void {
    const stage: SubmissionView['stage'] = row.index <= progress.confirmed ? 'confirmed' : 'posted'
    feed.emit({ type: 'submission', submission: { ...row, stage } })
  }

  /** Rows and claims of what stands on L1 from a block on: after a restart, or a lost answer. */
  async function readPosted(fromBlock: number): Promise<void> {
    const posted = await settlement.submissions({ fromBlock })
    const proposals = await settlement.proposals({ fromBlock })
    const proposer = (await requireInfo()).sequencer.toLowerCase()
    for (const inputs of posted) {
      const claim = proposals.find(
        (one) => one.index === inputs.index && toHex(one.proposer) === proposer,
      )
      if (claim === undefined) continue
      history.addSubmission({
        index: inputs.index,
        inputsId: inputs.inputsId,
        claimId: claim.claimId,
        stateRoot: claim.outcome.stateRoot,
        groups: inputs.inputs.groups,
        transaction: inputs.transactionHash,
      })
      if (inputs.index > progress.confirmed) await remember(inputs.index, claim.claimId)
      if (inputs.index === progress.posted) await checkSame(claim)
    }
  }

  /** The last claim on L1 is what this log leads to. (While the log is replayed: not known yet.) */
  async function checkSame({ index, outcome }: ProposedClaim): Promise<void> {
    const artifact = await commitment.artifact(index)
    if (artifact === null) return
    const { stateRoot } = contentOf(artifact, config.fault).outcome
    if (equalBytes(stateRoot, outcome.stateRoot)) return
    const message = `L1 has another outcome of submission ${index} than this log`
    throw new SequencerError('SETTLEMENT_DIVERGED', message)
  }

  async function remember(index: number, claimId: Uint8Array): Promise<void> {
    const stored = await settlement.claim(claimId)
    assert(stored !== null, 'a proposed claim is stored')
    const { windowSeconds } = await requireInfo()
    claims.set(index, { claimId, confirmableAt: (stored.time + windowSeconds) * 1_000 })
  }

  async function requireInfo(): Promise<DeploymentInfo> {
    info ??= await settlement.info()
    return info
  }

  function checkConnects(artifact: SubmissionArtifact, cursors: Cursors): void {
    const connects =
      cursors.nextIndex === artifact.submission &&
      cursors.nextOpSeq === artifact.firstOpSeq &&
      cursors.nextInbox === artifact.inboxFrom &&
      cursors.lastTLast <= artifact.tFirst
    if (connects) return
    const message = `submission ${artifact.submission} does not connect to what stands on L1`
    throw new SequencerError('SETTLEMENT_DIVERGED', message, { meta: { cursors } })
  }

  async function post(submission: number): Promise<void> {
    const artifact = await commitment.artifact(submission)
    assert(artifact !== null, 'an unposted submission is kept')
    const cursors = await settlement.cursors()
    if (cursors.nextIndex > submission) return
    checkConnects(artifact, cursors)
    const { number, hash } = await settlement.finalizedBlock()
    const { inputs, proposal, sidecar } = await preparePosting({
      artifact,
      kzg: options.kzg,
      fault: config.fault,
      prevInputsId: cursors.lastInputsId,
      origin: { number, hash: fromHex(hash) },
      lastDeposit: history.lastDeposit,
    })
    const sent = await settlement.submit(inputs, proposal, sidecar)
    const row: SubmissionRow = {
      index: submission,
      inputsId: sent.posted.inputsId,
      claimId: sent.claim.claimId,
      stateRoot: proposal.outcome.stateRoot,
      groups: inputs.groups,
      transaction: sent.transactionHash,
    }
    history.addSubmission(row)
    await remember(submission, sent.claim.claimId)
    setProgress(submission, progress.confirmed)
    tell(row)
    log('submission posted', { submission, groups: inputs.groups, gas: String(sent.gasUsed) })
  }

  async function confirm(count: number): Promise<void> {
    const first = progress.confirmed + 1
    const due = Array.from({ length: count }, (_, i) => claims.get(first + i)?.claimId)
    await settlement.confirm(due.filter((claimId) => claimId !== undefined))
    setProgress(progress.posted, first + count - 1)
    log('submissions confirmed', { from: first, to: first + count - 1 })
  }

  /** One action at a time of each kind; what fails is tried again later. */
  function begin(action: 'post' | 'confirm', run: () => Promise<void>): void {
    underWay[action] = run()
      .then(
        () => {
          failedAt[action] = null
        },
        (error: unknown) => {
          failedAt[action] = options.now()
          metrics.settlementFailures.inc({ action })
          const fatal = error instanceof SequencerError && error.code === 'SETTLEMENT_DIVERGED'
          if (fatal) return options.onFatal(error)
          log('settlement action failed', { action, error: String(error) })
        },
      )
      .finally(() => {
        underWay[action] = null
      })
  }

  async function oldestUnposted(): Promise<number | null> {
    const submission = progress.posted + 1
    const { submission: last, open } = core.ledger.position()
    if (submission === last && open !== null) return open.tFirst
    if (submission > core.ended()) return null
    if (kept?.submission !== submission) {
      const artifact = await commitment.artifact(submission)
      if (artifact === null) return null
      kept = { submission, tFirst: artifact.tFirst }
    }
    return kept.tFirst
  }

  async function findClaimed(): Promise<void> {
    for (const row of history.unclaimed(progress.confirmed, MAX_CLAIM_CHECKS)) {
      if (await settlement.isClaimed(row.submission, row.index)) history.markClaimed(row)
    }
  }

  async function readProgress(): Promise<void> {
    const { nextIndex } = await settlement.cursors()
    setProgress(nextIndex - 1, (await settlement.confirmedCount()) - 1)
  }

  function confirmableAt(): number[] {
    const times: number[] = []
    for (let index = progress.confirmed + 1; ; index++) {
      const claim = claims.get(index)
      if (claim === undefined) return times
      times.push(claim.confirmableAt)
    }
  }

  return {
    start: async () => {
      await readProgress()
      await readPosted((await requireInfo()).deploymentBlock)
    },
    checkLag: async () => {
      const oldest = await oldestUnposted()
      progress.isCancelOnly = isLagging(oldest, options.now(), config.genesis.maxLag)
    },
    poll: async () => {
      await readProgress()
      if (underWay.post === null && !claims.has(progress.posted)) {
        const isLost = progress.posted > progress.confirmed
        if (isLost) await readPosted((await requireInfo()).deploymentBlock)
      }
      const { timestamp } = await settlement.latestBlock()
      const decision = decideSubmitter(
        {
          now: options.now(),
          l1Now: timestamp * 1_000,
          ended: core.ended(),
          posted: progress.posted,
          confirmed: progress.confirmed,
          isPosting: underWay.post !== null,
          isConfirming: underWay.confirm !== null,
          confirmableAt: confirmableAt(),
          failedAt,
        },
        { retryMs: config.settlementPollMs * 4 },
      )
      const { post: submission, confirm: count } = decision
      if (submission !== null) begin('post', () => post(submission))
      if (count > 0) begin('confirm', () => confirm(count))
      await findClaimed()
    },
    idle: async () => {
      await Promise.all([underWay.post, underWay.confirm])
    },
  }
}
