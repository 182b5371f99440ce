/** Posts ended submissions strictly in order and confirms their claims after the window. */
import { assert, equalBytes, fromHex, type Kzg } from '@assay/protocol'
import {
  type BlockInfo,
  type Cursors,
  type ProposedClaim,
  type Settlement,
  SettlementError,
} from '@assay/settlement'
import type { SubmissionView } from './api.ts'
import type { SubmissionArtifact } from './artifact.ts'
import { createClaimBook } from './claimBook.ts'
import { DEFAULT_MAX_UNPOSTED, type SequencerConfig } from './config.ts'
import type { SequencerCore } from './core.ts'
import { replacedEntries, SequencerError } from './errors.ts'
import type { SubmissionRow } from './history.ts'
import { isLifted, type Lifts } from './lifts.ts'
import { createPostedCheck } from './postedCheck.ts'
import { prepareClaim, prepareInputs, preparePosting } from './posting.ts'
import { noteFailure, type Progress } from './progress.ts'
import {
  backlogOf,
  decideSubmitter,
  isLagging,
  type SubmitterDecision,
} from './submitterReactor.ts'

export interface SubmitterOptions {
  readonly config: SequencerConfig
  readonly core: SequencerCore
  readonly settlement: Settlement
  readonly kzg: Kzg
  readonly progress: Progress
  /** Those that the core runs with. */
  readonly lifts: Lifts
  /** Last submission that L1 has confirmed in a final block. Never rejects. */
  readonly decided: () => Promise<number>
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

/** Looks for paid withdrawals, each poll. */
const MAX_CLAIM_CHECKS = 16
/** Blocks whose hash L1 still knows (256), with room for the transaction to be mined. */
const ORIGIN_BLOCKS = 192
/** The bond is gone, or backs another chain of claims. */
const NO_CLAIM: readonly string[] = ['NotBonded', 'BrokenChain']
/** What fails is tried at least this often, ms. */
const RETRY_MAX_MS = 60_000

export function createSubmitter(options: SubmitterOptions): Submitter {
  const { core, settlement, progress, log, config } = options
  const { history, commitment, feed, metrics } = core
  const book = createClaimBook({
    ...{ config, settlement, commitment, history, progress },
    decided: options.decided,
  })
  const standing = createPostedCheck({ config, core, settlement })
  const { maxLag } = config.genesis
  const underWay = { post: null as Promise<void> | null, confirm: null as Promise<void> | null }
  let dropped = 0
  let kept: { submission: number; tFirst: number } | null = null
  let l1Now = 0
  let claimsFoundIn = ''

  /** Both may fall: a reorganisation takes back what was not final, and it is posted again. */
  function setProgress(posted: number, confirmed: number): void {
    if (posted === progress.posted && confirmed === progress.confirmed) return
    if (posted < progress.posted || confirmed < progress.confirmed) {
      log('L1 went back', { posted, confirmed })
      book.forget()
    }
    const before = progress.confirmed
    progress.posted = posted
    progress.confirmed = confirmed
    metrics.submissions.set({ stage: 'posted' }, progress.posted)
    metrics.submissions.set({ stage: 'confirmed' }, progress.confirmed)
    for (const row of history.submissions(before, Math.max(0, progress.confirmed - before))) {
      if (row.index <= progress.confirmed) tell(row)
    }
  }

  function tell(row: SubmissionRow): void {
    const stage: SubmissionView['stage'] = row.index <= progress.confirmed ? 'confirmed' : 'posted'
    feed.emit({ type: 'submission', submission: { ...row, stage } })
  }

  function checkConnects(artifact: SubmissionArtifact, cursors: Cursors): void {
    // Between two looks others posted it, or a reorganisation took back the one before.
    if (cursors.nextIndex !== artifact.submission) {
      const next = `the next submission on L1 is ${cursors.nextIndex}`
      throw new SettlementError('UNEXPECTED_ANSWER', `${next}, not ${artifact.submission}`)
    }
    const connects =
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
    const { number, hash } = await originOf(artifact)
    return { prevInputsId: cursors.lastInputsId, origin: { number, hash: fromHex(hash) } }
  }

  /** A block that has the entries: final, or the latest where finality is behind. */
  async function originOf({ inboxFrom, inboxTo, inbox }: SubmissionArtifact): Promise<BlockInfo> {
    const final = await settlement.finalizedBlock()
    const latest = await settlement.latestBlock()
    const isSame = (words: readonly Uint8Array[]) =>
      words.length === inbox.length && words.every((word, i) => startsWith(inbox[i], word))
    const isOld = latest.number - final.number > ORIGIN_BLOCKS
    if (!isOld) {
      // Nodes keep the state of some 128 blocks: one that does not know it says so by failing.
      const words = await settlement.inboxWords(inboxFrom, inboxTo, final.number).catch(() => null)
      if (words !== null && isSame(words)) return final
    }
    const words = await settlement.inboxWords(inboxFrom, inboxTo, latest.number)
    if (isSame(words)) return latest
    throw replacedEntries({ inboxFrom, inboxTo })
  }

  async function post(submission: number): Promise<void> {
    if ((await settlement.cursors()).nextIndex !== submission) return
    const parts = await kit(submission)
    if (isLifted(parts.artifact.tFirst, l1Now, maxLag)) return postLate(submission)
    // A claim behind inputs without one would break the bond's chain.
    const mayClaim = !progress.failures.has('claim') && book.through() === submission - 1
    if (!mayClaim) return postAlone(parts)
    const place = await placeOf(parts.artifact)
    const { inputs, proposal, sidecar } = await preparePosting({ ...parts, ...place })
    try {
      const sent = await settlement.submit(inputs, proposal, sidecar)
      standing.note(sent.posted.inputsId)
      await posted(inputs.groups, sent.claim, sent.transactionHash)
      log('submission posted', { submission, groups: inputs.groups, gas: String(sent.gasUsed) })
    } catch (error) {
      const reason = error instanceof SettlementError ? String(error.meta.error) : ''
      if (reason === 'ClockWouldBeLifted') return postLate(submission)
      if (!NO_CLAIM.includes(reason)) throw error
      noteNoClaim(submission, error)
      await postAlone(parts)
    }
  }

  /** Said again with every try: the venue lives, but somebody else must claim what it posts. */
  function noteNoClaim(submission: number, error: unknown): void {
    metrics.settlementFailures.inc({ action: 'claim' })
    noteFailure(progress, 'claim', error, options.now())
    log('L1 takes no claim of this key: inputs are posted alone', {
      submission,
      error: String(error),
    })
  }

  /** Inputs without a claim: the venue goes on, and anybody who is bonded may claim. */
  async function postAlone(parts: Awaited<ReturnType<typeof kit>>): Promise<void> {
    const { artifact } = parts
    const { inputs, sidecar } = await prepareInputs({ ...parts, ...(await placeOf(artifact)) })
    const { posted: mine, transactionHash } = await settlement.postInputs(inputs, sidecar)
    standing.note(mine.inputsId)
    book.noteInputs(mine)
    const { index, inputsId } = mine
    const { stateRoot } = artifact.outcome
    const { groups } = inputs
    const row = { index, inputsId, claimId: null, stateRoot, groups, transaction: transactionHash }
    history.addSubmission(row)
    setProgress(index, progress.confirmed)
    tell(row)
    log('inputs posted without a claim', { submission: index, groups })
  }

  /** Inputs alone, of all that is too late to be submitted; the claims follow. */
  async function postLate(first: number): Promise<void> {
    for (let submission = first; submission <= core.ended(); submission++) {
      const parts = await kit(submission)
      if (submission > first && !isLifted(parts.artifact.tFirst, l1Now, maxLag)) return
      const place = await placeOf(parts.artifact)
      const { inputs, sidecar } = await prepareInputs({ ...parts, ...place })
      const sent = await settlement.postInputs(inputs, sidecar)
      standing.note(sent.posted.inputsId)
      book.noteInputs(sent.posted)
      setProgress(submission, progress.confirmed)
      log('inputs posted too late for their claim', { submission, groups: inputs.groups })
    }
  }

  /** A claim on inputs that stand: on what the records give with the clock that L1 recorded. */
  async function propose(submission: number): Promise<void> {
    const alone = book.unclaimed(submission)
    assert(alone !== null, 'inputs without a claim are known')
    const { inputs, inclusionTime } = alone
    const lift = isLifted(inputs.tFirst, inclusionTime, maxLag) ? inclusionTime : undefined
    // Late, or moved by a reorganisation since the start.
    if (options.lifts.get(submission) !== lift) {
      const what = `L1 included the inputs of submission ${submission} at another time (maxLag)`
      const next = 'start again: the records run with the clock of L1, then the claim is made'
      throw new SequencerError('CLOCK_LIFTED', `${what}; ${next}`)
    }
    const { proposal, sidecar } = await prepareClaim(await kit(submission))
    try {
      // Moved again meanwhile: it reverts, and the next try has looked at L1 again.
      const sent = await settlement.propose(inputs, proposal, sidecar, inclusionTime)
      await posted(inputs.groups, sent.claim, sent.transactionHash)
      progress.failures.delete('claim')
      log('posted submission claimed', { submission, gas: String(sent.gasUsed) })
    } catch (error) {
      const reason = error instanceof SettlementError ? String(error.meta.error) : ''
      if (!NO_CLAIM.includes(reason)) throw error
      noteNoClaim(submission, error)
      // Somebody else may have claimed it meanwhile.
      book.forget()
    }
  }

  async function posted(groups: number, claim: ProposedClaim, transaction: string): Promise<void> {
    const { index, inputsId, claimId } = claim
    const { stateRoot } = claim.outcome
    const row = { index, inputsId, claimId, stateRoot, groups, transaction }
    history.addSubmission(row)
    await book.noteClaim(claim)
    setProgress(index, progress.confirmed)
    tell(row)
  }

  async function confirm(count: number): Promise<void> {
    const due = await book.confirmable(count)
    const [from, to] = [due.at(0)?.index, due.at(-1)?.index]
    if (from === undefined || to === undefined) return
    await settlement.confirm(due.map(({ claimId }) => claimId))
    // Otherwise a look meanwhile is newer.
    if (progress.confirmed === from - 1) setProgress(progress.posted, to)
    log('submissions confirmed', { from, to })
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
          book.forget()
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

  /** Between two blocks nobody can have claimed: asked for once in each. */
  async function findClaimed(block: BlockInfo): Promise<void> {
    const state = `${block.hash} ${progress.confirmed}`
    if (state === claimsFoundIn) return
    let hasMore = false
    for (const row of history.unclaimed(progress.confirmed, MAX_CLAIM_CHECKS)) {
      if (!(await settlement.isClaimed(row.submission, row.index))) continue
      history.markClaimed(row)
      hasMore = true
    }
    // Others may stand behind those.
    claimsFoundIn = hasMore ? '' : state
  }

  /** What a reorganisation may take back is kept: its claim may have to be made again. */
  async function dropFinal(): Promise<void> {
    if (progress.confirmed <= dropped) return
    const decided = Math.min(await options.decided(), progress.confirmed)
    if (decided <= dropped) return
    commitment.dropArtifacts(decided)
    dropped = decided
  }

  async function readProgress(): Promise<void> {
    const { posted: postedBefore, confirmed: confirmedBefore } = progress
    const cursors = await settlement.cursors()
    const { nextIndex, nextOpSeq } = cursors
    await standing.check(cursors)
    const confirmed = (await settlement.confirmedCount()) - 1
    // What was mined meanwhile is newer than what was read.
    const isStale = progress.posted !== postedBefore || progress.confirmed !== confirmedBefore
    if (isStale) return
    progress.postedOpSeq = nextOpSeq
    setProgress(nextIndex - 1, confirmed)
  }

  function begun({ post: next, propose: late, confirm: count }: SubmitterDecision): void {
    if (next !== null) begin('post', () => post(next))
    if (late !== null) begin('post', () => propose(late))
    if (count > 0) begin('confirm', () => confirm(count))
  }

  return {
    start: async () => {
      await readProgress()
      await book.read()
    },
    checkLag: async () => {
      const oldest = await oldestUnposted()
      progress.oldestUnposted = oldest
      progress.l1Time = l1Now
      const waiting = core.engine.registers().opSeqNext - progress.postedOpSeq
      const backlog = backlogOf(waiting, config.maxUnposted ?? DEFAULT_MAX_UNPOSTED)
      const isOld = isLagging(oldest, { now: options.now(), l1Now }, maxLag)
      progress.isCancelOnly = isOld || backlog !== 'free'
      progress.isBacklogFull = backlog === 'full'
    },
    poll: async () => {
      await readProgress()
      if (underWay.post === null && underWay.confirm === null) await book.checkKills()
      const isUnknown = book.through() < progress.posted && book.looked() < progress.posted
      if (underWay.post === null && isUnknown) {
        await book.read()
        if (book.through() === progress.posted) progress.failures.delete('claim')
      }
      const block = await settlement.latestBlock()
      options.onBlock(block)
      l1Now = block.timestamp * 1_000
      metrics.submissions.set({ stage: 'ended' }, core.ended())
      metrics.submissions.set({ stage: 'claimed' }, book.through())
      const post = progress.failures.get('post')
      const claim = progress.failures.get('claim')
      const failed = progress.failures.get('confirm')
      const decision = decideSubmitter(
        {
          now: options.now(),
          l1Now,
          ended: core.ended(),
          posted: progress.posted,
          proposed: book.through(),
          confirmed: progress.confirmed,
          isPosting: underWay.post !== null,
          isConfirming: underWay.confirm !== null,
          confirmableAt: book.waiting().map(({ confirmableAt }) => confirmableAt),
          failures: {
            ...(post && { post }),
            ...(claim && { claim }),
            ...(failed && { confirm: failed }),
          },
        },
        { retryMs: config.settlementPollMs * 4, retryMaxMs: RETRY_MAX_MS },
      )
      begun(decision)
      await findClaimed(block)
      await dropFinal()
    },
    idle: async () => {
      await Promise.all([underWay.post, underWay.confirm])
    },
  }
}

function startsWith(entry: Uint8Array | undefined, word: Uint8Array): boolean {
  return entry !== undefined && equalBytes(entry.subarray(0, word.length), word)
}
