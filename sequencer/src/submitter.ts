/** Posts ended submissions strictly in order and confirms their claims after the window. */
import { assert, equalBytes, fromHex, type Kzg, toHex } from '@assay/protocol'
import {
  type BlockInfo,
  type Cursors,
  type DeploymentInfo,
  type PostedInputs,
  type ProposedClaim,
  type Settlement,
  SettlementError,
} from '@assay/settlement'
import type { SubmissionView } from './api.ts'
import type { SubmissionArtifact } from './artifact.ts'
import type { SequencerConfig } from './config.ts'
import type { SequencerCore } from './core.ts'
import { SequencerError } from './errors.ts'
import type { SubmissionRow } from './history.ts'
import { isLifted, type Lifts } from './lifts.ts'
import { contentOf, prepareClaim, prepareInputs, preparePosting } from './posting.ts'
import { noteFailure, type Progress } from './progress.ts'
import { decideSubmitter, isLagging, type SubmitterDecision } from './submitterReactor.ts'

export interface SubmitterOptions {
  readonly config: SequencerConfig
  readonly core: SequencerCore
  readonly settlement: Settlement
  readonly kzg: Kzg
  readonly progress: Progress
  /** Those that the core runs with. */
  readonly lifts: Lifts
  /** Called with the latest block of each poll. */
  readonly onBlock: (block: BlockInfo) => void
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
/** What fails is tried at least this often, ms. */
const RETRY_MAX_MS = 60_000

export function createSubmitter(options: SubmitterOptions): Submitter {
  const { core, settlement, progress, log, config } = options
  const { history, commitment, feed, metrics } = core
  const claims = new Map<number, Claim>()
  /** Inputs that stand without a claim of ours. */
  const unclaimed = new Map<number, PostedInputs>()
  const { maxLag } = config.genesis
  const underWay = { post: null as Promise<void> | null, confirm: null as Promise<void> | null }
  let info: DeploymentInfo | null = null
  let kept: { submission: number; tFirst: number } | null = null
  let proposed = 0
  /** Claims were looked for up to this submission. */
  let looked = 0
  let l1Now = 0

  function setProgress(posted: number, confirmed: number): void {
    if (posted === progress.posted && confirmed === progress.confirmed) return
    const before = progress.confirmed
    progress.posted = Math.max(posted, progress.posted)
    progress.confirmed = Math.max(confirmed, progress.confirmed)
    proposed = Math.max(proposed, progress.confirmed)
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
    let last: ProposedClaim | null = null
    for (const inputs of posted) {
      const claim = proposals.find(
        (one) => one.index === inputs.index && toHex(one.proposer) === proposer,
      )
      if (claim === undefined) {
        if (inputs.index > progress.confirmed) unclaimed.set(inputs.index, inputs)
        continue
      }
      last = claim
      history.addSubmission({
        index: inputs.index,
        inputsId: inputs.inputsId,
        claimId: claim.claimId,
        stateRoot: claim.outcome.stateRoot,
        groups: inputs.inputs.groups,
        transaction: inputs.transactionHash,
      })
      if (inputs.index > progress.confirmed) await remember(inputs.index, claim.claimId)
    }
    if (last !== null) await checkSame(last)
    looked = Math.max(looked, posted.at(-1)?.index ?? 0)
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
    unclaimed.delete(index)
    proposed = Math.max(proposed, index)
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

  async function kit(submission: number) {
    const artifact = await commitment.artifact(submission)
    assert(artifact !== null, 'a submission that is not confirmed is kept')
    const { lastDeposit } = history
    return { artifact, kzg: options.kzg, fault: config.fault, lastDeposit }
  }

  /** Where inputs connect, and the block that they are bound to. */
  async function placeOf(artifact: SubmissionArtifact) {
    const cursors = await settlement.cursors()
    checkConnects(artifact, cursors)
    const { number, hash } = await settlement.finalizedBlock()
    return { prevInputsId: cursors.lastInputsId, origin: { number, hash: fromHex(hash) } }
  }

  async function post(submission: number): Promise<void> {
    if ((await settlement.cursors()).nextIndex > submission) return
    const parts = await kit(submission)
    if (isLifted(parts.artifact.tFirst, l1Now, maxLag)) return postLate(submission)
    const place = await placeOf(parts.artifact)
    const { inputs, proposal, sidecar } = await preparePosting({ ...parts, ...place })
    try {
      const sent = await settlement.submit(inputs, proposal, sidecar)
      await posted(inputs.groups, sent.claim, sent.transactionHash)
      log('submission posted', { submission, groups: inputs.groups, gas: String(sent.gasUsed) })
    } catch (error) {
      const isLate = error instanceof SettlementError && error.meta.error === 'ClockWouldBeLifted'
      if (!isLate) throw error
      await postLate(submission)
    }
  }

  /** Inputs alone, of all that is too late to be submitted; the claims follow. */
  async function postLate(first: number): Promise<void> {
    for (let submission = first; submission <= core.ended(); submission++) {
      const parts = await kit(submission)
      if (submission > first && !isLifted(parts.artifact.tFirst, l1Now, maxLag)) return
      const place = await placeOf(parts.artifact)
      const { inputs, sidecar } = await prepareInputs({ ...parts, ...place })
      const sent = await settlement.postInputs(inputs, sidecar)
      unclaimed.set(submission, sent.posted)
      looked = submission
      setProgress(submission, progress.confirmed)
      log('inputs posted too late for their claim', { submission, groups: inputs.groups })
    }
  }

  /** A claim on inputs that stand: on what the records give with the clock that L1 recorded. */
  async function propose(submission: number): Promise<void> {
    const standing = unclaimed.get(submission)
    assert(standing !== undefined, 'inputs without a claim are known')
    const { inputs, inclusionTime } = standing
    const isLate = isLifted(inputs.tFirst, inclusionTime, maxLag)
    if (isLate && options.lifts.get(submission) !== inclusionTime) {
      const what = `the inputs of submission ${submission} came later than maxLag`
      const next = 'start again: the records run with the lifted clock, then the claim is made'
      throw new SequencerError('CLOCK_LIFTED', `${what}; ${next}`)
    }
    const { proposal, sidecar } = await prepareClaim(await kit(submission))
    const sent = await settlement.propose(inputs, proposal, sidecar)
    await posted(inputs.groups, sent.claim, sent.transactionHash)
    log('late submission claimed', { submission, gas: String(sent.gasUsed) })
  }

  async function posted(groups: number, claim: ProposedClaim, transaction: string): Promise<void> {
    const { index, inputsId, claimId } = claim
    const { stateRoot } = claim.outcome
    const row = { index, inputsId, claimId, stateRoot, groups, transaction }
    history.addSubmission(row)
    await remember(index, claimId)
    setProgress(index, progress.confirmed)
    tell(row)
  }

  async function confirm(count: number): Promise<void> {
    const first = progress.confirmed + 1
    const due = Array.from({ length: count }, (_, i) => claims.get(first + i)?.claimId)
    await settlement.confirm(due.filter((claimId) => claimId !== undefined))
    setProgress(progress.posted, first + count - 1)
    log('submissions confirmed', { from: first, to: first + count - 1 })
  }

  /** One action at a time of each kind; what fails is tried again, ever more rarely. */
  function begin(action: 'post' | 'confirm', run: () => Promise<void>): void {
    underWay[action] = run()
      .then(
        () => {
          progress.failures.delete(action)
        },
        (error: unknown) => {
          metrics.settlementFailures.inc({ action })
          noteFailure(progress, action, error, options.now())
          // An answer may be lost although the transaction was mined: looked for on L1.
          looked = 0
          if (error instanceof SequencerError) return options.onFatal(error)
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

  function begun({ post: next, propose: late, confirm: count }: SubmitterDecision): void {
    if (next !== null) begin('post', () => post(next))
    if (late !== null) begin('post', () => propose(late))
    if (count > 0) begin('confirm', () => confirm(count))
  }

  return {
    start: async () => {
      await readProgress()
      await readPosted((await requireInfo()).deploymentBlock)
    },
    checkLag: async () => {
      const oldest = await oldestUnposted()
      progress.isCancelOnly = isLagging(oldest, { now: options.now(), l1Now }, maxLag)
    },
    poll: async () => {
      await readProgress()
      const isUnknown = proposed < progress.posted && looked < progress.posted
      if (underWay.post === null && isUnknown) {
        await readPosted((await requireInfo()).deploymentBlock)
      }
      const block = await settlement.latestBlock()
      options.onBlock(block)
      l1Now = block.timestamp * 1_000
      const post = progress.failures.get('post')
      const failed = progress.failures.get('confirm')
      const decision = decideSubmitter(
        {
          now: options.now(),
          l1Now,
          ended: core.ended(),
          posted: progress.posted,
          proposed,
          confirmed: progress.confirmed,
          isPosting: underWay.post !== null,
          isConfirming: underWay.confirm !== null,
          confirmableAt: confirmableAt(),
          failures: { ...(post && { post }), ...(failed && { confirm: failed }) },
        },
        { retryMs: config.settlementPollMs * 4, retryMaxMs: RETRY_MAX_MS },
      )
      begun(decision)
      await findClaimed()
    },
    idle: async () => {
      await Promise.all([underWay.post, underWay.confirm])
    },
  }
}
