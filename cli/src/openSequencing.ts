/**
 * Open sequencing: anybody who is bonded keeps the exchange moving while its sequencer is silent.
 * One round confirms what is due, claims what nobody has claimed, posts what waits in the inbox.
 * Spec: disputes ("Bonds"), settlement ("Inputs").
 */
import type { BatchHasher } from '@assay/machine'
import { fromHex, type Kzg, toHex } from '@assay/protocol'
import { prepareClaim, prepareInputs, preparePosting } from '@assay/sequencer'
import {
  type Address,
  type PostedInputs,
  type Settlement,
  SettlementError,
} from '@assay/settlement'
import { EXIT_CODES } from '@assay/verifier'
import { type Composed, compose, waitingInbox } from './composeSubmission.ts'
import type { ReplayedStep, Replica } from './replica.ts'

/** What a round did or could not do, in the order of events. */
export type PostingNews =
  | { readonly type: 'confirmed'; readonly from: number; readonly to: number }
  | { readonly type: 'claimed'; readonly submission: number; readonly transaction: string }
  | {
      readonly type: 'posted'
      readonly submission: number
      readonly transaction: string
      readonly isClaimed: boolean
      readonly composed: Composed
    }
  /** L1 ms: when the claim can be confirmed. */
  | { readonly type: 'waits'; readonly submission: number; readonly until: number }
  /** A rival, in hex, that nobody has killed keeps the claim from being confirmed. */
  | { readonly type: 'contested'; readonly submission: number; readonly rival: string }
  /** Nothing waits in the inbox and no record was given. */
  | { readonly type: 'idle' }
  /** L1 ms: the sequencer must be silent until then, at the latest. */
  | { readonly type: 'notSilent'; readonly since: number; readonly until: number }
  /** Somebody else, or another process with this key, posted there first: nothing was lost. */
  | { readonly type: 'overtaken'; readonly submission: number }
  /** The bond backs other claims until submission `through` is decided. */
  | { readonly type: 'bondInUse'; readonly through: number }
  | { readonly type: 'stopped'; readonly sentence: string; readonly exitCode: number }

export interface OpenSequencing {
  /** Signed records for the next submission that is posted: whole groups of 124 bytes, dt 0. */
  add(records: readonly Uint8Array[]): void
  /** @throws SettlementError */
  round(): Promise<readonly PostingNews[]>
}

/** Claims of one transaction: bounds its gas. */
const MAX_CONFIRMATIONS = 16

export function createOpenSequencing(parts: {
  readonly settlement: Settlement
  readonly me: Address
  readonly replica: Replica
  readonly kzg: Kzg
  readonly hasher: BatchHasher
}): OpenSequencing {
  const { settlement, replica, kzg } = parts
  let records: readonly Uint8Array[] = []

  async function round(): Promise<readonly PostingNews[]> {
    const confirmed = (await settlement.confirmedCount()) - 1
    const report = await replica.update(confirmed)
    const { nextIndex } = await settlement.cursors()
    if (replica.last() < nextIndex - 1) {
      const exitCode = EXIT_CODES[report.verdict === 'ok' ? 'unreachable' : report.verdict]
      return [{ type: 'stopped', sentence: report.sentence, exitCode }]
    }
    const news: PostingNews[] = []
    const standing = await confirmDue(confirmed, news)
    if ((await settlement.escapeState()).activatedAt !== 0) {
      const sentence = 'The escape is active: nothing is posted any more. Next: assay escape.'
      return [...news, { type: 'stopped', sentence, exitCode: 0 }]
    }
    if (!(await proposeMissing(standing, news))) return news
    await postWaiting(news)
    return news
  }

  /** Confirms in order; answers the last submission with a living claim behind it. */
  async function confirmDue(confirmed: number, news: PostingNews[]): Promise<number> {
    const { windowSeconds } = await settlement.info()
    const now = await l1Now()
    const due: Uint8Array[] = []
    const later: PostingNews[] = []
    let index = confirmed + 1
    for (; ; index++) {
      const claim = await livingClaim(index)
      if (claim === null) break
      const until = (claim.time + windowSeconds) * 1_000
      if (later.length === 0 && until <= now) due.push(claim.claimId)
      else if (later.length === 0) later.push({ type: 'waits', submission: index, until })
    }
    const rival = await confirmAll(confirmed, due, news)
    news.push(...(rival === null ? later : [rival]))
    return index - 1
  }

  /** Up to the first that L1 blocks, which is answered: only L1 knows all rivals of a claim. */
  async function confirmAll(
    confirmed: number,
    due: readonly Uint8Array[],
    news: PostingNews[],
  ): Promise<PostingNews | null> {
    for (let done = 0; done < due.length; ) {
      const some = due.slice(done, done + MAX_CONFIRMATIONS)
      const blocked = await blockedOf(some)
      if (blocked !== null && 'cause' in blocked) {
        const others = (await settlement.confirmedCount()) - 1 - confirmed
        if (others <= done) throw blocked.cause
        done = others
        continue
      }
      const count = blocked?.place ?? some.length
      const from = confirmed + done + 1
      if (blocked !== null && count > 0) await settlement.confirm(some.slice(0, count))
      if (count > 0) news.push({ type: 'confirmed', from, to: from + count - 1 })
      if (blocked !== null) {
        return { type: 'contested', submission: from + count, rival: blocked.rival }
      }
      done += count
    }
    return null
  }

  /**
   * Null: all are confirmed now. Otherwise none: the first of them has a rival, or somebody else
   * confirmed some meanwhile.
   */
  async function blockedOf(claimIds: readonly Uint8Array[]) {
    try {
      await settlement.confirm(claimIds)
      return null
    } catch (error) {
      if (isRevert(error, 'OutOfOrder')) return { cause: error }
      if (!isRevert(error, 'ClaimIsContested')) throw error
      const [blocked, rival] = error.meta.args as readonly string[]
      const place = claimIds.findIndex((claimId) => toHex(claimId) === blocked)
      if (place < 0) throw error
      return { place, rival: String(rival) }
    }
  }

  /** One that says what the rules say. */
  async function livingClaim(submission: number) {
    for (const claim of replica.report(submission)?.claims ?? []) {
      if (claim.verdict !== 'ok') continue
      const claimId = fromHex(claim.claimId)
      const stored = await settlement.claim(claimId)
      if (stored !== null && !stored.killed) return { ...stored, claimId }
    }
    return null
  }

  /** Claims in order what has none; false when the bond cannot, so that nothing may follow. */
  async function proposeMissing(standing: number, news: PostingNews[]): Promise<boolean> {
    if (standing === replica.last()) return true
    const { deploymentBlock: fromBlock } = await settlement.info()
    const posted = await settlement.submissions({ fromBlock })
    for (let index = standing + 1; index <= replica.last(); index++) {
      if ((await livingClaim(index)) !== null) continue
      const inputs = posted.find((one) => one.index === index)
      const step = replica.step(index)
      // L1 has moved on: the next round sees it.
      if (inputs === undefined || step === null) return false
      if (!(await propose(inputs, step, news))) return false
    }
    return true
  }

  async function propose(
    { inputs, index }: PostedInputs,
    step: ReplayedStep,
    news: PostingNews[],
  ): Promise<boolean> {
    const artifact = artifactOfStep(step)
    const lastDeposit = (asset: number) => step.deposits.get(asset) ?? null
    const { proposal, sidecar } = await prepareClaim({ artifact, kzg, fault: null, lastDeposit })
    try {
      const { inclusionTime } = step.context
      const sent = await settlement.propose(inputs, proposal, sidecar, inclusionTime)
      const { transactionHash } = sent
      news.push({ type: 'claimed', submission: index, transaction: transactionHash })
      return true
    } catch (error) {
      if (!isRevert(error, 'BrokenChain')) throw error
      news.push(await bondInUse())
      return false
    }
  }

  async function postWaiting(news: PostingNews[]): Promise<void> {
    const { nextInbox, nextOpSeq, lastTLast, lastInputsId } = await settlement.cursors()
    const inbox = await waitingInbox(settlement, nextInbox)
    if (inbox.entries.length === 0 && records.length === 0) {
      news.push({ type: 'idle' })
      return
    }
    const info = await settlement.info()
    const last = replica.last()
    const composed = compose({
      ...{ replica, info, hasher: parts.hasher, inbox, records },
      parent: await parentOutcome(last),
      firstOpSeq: nextOpSeq,
      time: Math.max(lastTLast, (await settlement.latestBlock()).timestamp * 1_000),
    })
    records = records.slice(composed.asked.length)
    const { artifact, deposits } = composed
    // Records that the rules refuse without a trace are worth no submission.
    if (inbox.entries.length === 0 && artifact.records.length === 0) {
      news.push({ type: 'idle' })
      return
    }
    const place = { prevInputsId: lastInputsId, origin: inbox.origin }
    const lastDeposit = (asset: number) => deposits.get(asset) ?? null
    const options = { artifact, kzg, fault: null, lastDeposit, ...place }
    const { inputs, proposal, sidecar } = await preparePosting(options)
    const said = { type: 'posted', submission: last + 1, composed } as const
    try {
      const { transactionHash: transaction } = await settlement.submit(inputs, proposal, sidecar)
      news.push({ ...said, transaction, isClaimed: true })
    } catch (error) {
      if (isRevert(error, 'NotSequencer')) {
        records = [...composed.asked, ...records]
        news.push(await notYet())
        return
      }
      if (await isOvertaken(last + 1)) {
        records = [...composed.asked, ...records]
        news.push({ type: 'overtaken', submission: last + 1 })
        return
      }
      if (!isRevert(error, 'BrokenChain')) throw error
      const alone = await prepareInputs(options)
      const sent = await settlement.postInputs(alone.inputs, alone.sidecar)
      news.push({ ...said, transaction: sent.transactionHash, isClaimed: false })
      news.push(await bondInUse())
    }
  }

  /** L1 takes inputs on the newest ones only: of two posters at once one is left behind. */
  async function isOvertaken(submission: number): Promise<boolean> {
    return (await settlement.cursors()).nextIndex > submission
  }

  async function parentOutcome(last: number) {
    const step = replica.step(last)
    return step === null ? await settlement.confirmedOutcome(last) : step.outcome
  }

  /** At the latest: for L1, posts of the sequencer that leave out a due entry break no silence. */
  async function notYet(): Promise<Extract<PostingNews, { type: 'notSilent' }>> {
    const { sequencer, silenceSeconds, deploymentBlock } = await settlement.info()
    const start = (await settlement.block(deploymentBlock))?.timestamp ?? 0
    let since = start * 1_000
    const posted = await settlement.submissions({ fromBlock: deploymentBlock })
    for (const { transactionHash, inclusionTime } of posted.toReversed()) {
      const sender = await settlement.senderOf(transactionHash)
      if (sender.toLowerCase() !== sequencer.toLowerCase()) continue
      since = inclusionTime
      break
    }
    return { type: 'notSilent', since, until: since + silenceSeconds * 1_000 }
  }

  async function bondInUse(): Promise<PostingNews> {
    return { type: 'bondInUse', through: (await settlement.bondOf(parts.me)).lastIndex }
  }

  async function l1Now(): Promise<number> {
    return (await settlement.latestBlock()).timestamp * 1_000
  }

  return {
    add: (more) => {
      records = [...records, ...more]
    },
    round,
  }
}

function artifactOfStep(step: ReplayedStep) {
  const { submission, context, parent: parentOutcome, outcome, trace, nettedRoot } = step
  const { firstOpSeq, tFirst, tLast, inboxFrom, inboxTo } = context
  return {
    ...{ submission, firstOpSeq, tFirst, tLast, inboxFrom, inboxTo, parentOutcome, outcome },
    // A claim alone carries the trace only.
    records: new Uint8Array(0),
    inbox: [],
    trace: trace.map(({ checkpoint }) => checkpoint),
    ...{ withdrawals: step.withdrawals, netted: step.netted, nettedRoot },
  }
}

function isRevert(error: unknown, name: string): error is SettlementError {
  return error instanceof SettlementError && error.meta.error === name
}
