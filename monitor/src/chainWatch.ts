/** What L1 says beside the replay, asked once for every block. Spec: monitor. */
import { decodeInboxEntry, fromHex, toHex } from '@assay/protocol'
import type { Bond, Cursors, DeploymentInfo, Hex, SettlementReads } from '@assay/settlement'
import type { ClaimStatus, Snapshot } from './alerts.ts'
import type { RewardView } from './view.ts'

/** What is read of the contracts. */
export type ChainReads = Pick<
  SettlementReads,
  | 'info'
  | 'latestBlock'
  | 'block'
  | 'cursors'
  | 'confirmedCount'
  | 'inboxLength'
  | 'inboxWords'
  | 'inclusionTimeOf'
  | 'senderOf'
  | 'escapeState'
  | 'claim'
  | 'bondOf'
  | 'rewardOf'
>

/** A claim as L1 has it. */
export interface SeenClaim extends ClaimStatus {
  readonly claimId: Hex
  readonly submission: number
  readonly proposer: Hex
  readonly parentOutcomeHash: Hex
  readonly outcomeHash: Hex
}

/** All of one moment. */
export interface ChainLook {
  readonly block: number
  /** The claims that were asked about. */
  readonly asked: string
  readonly chain: NonNullable<Snapshot['chain']>
  readonly info: DeploymentInfo
  readonly bond: Bond
  readonly claims: ReadonlyMap<Hex, SeenClaim>
  /** Of those that were asked about; null: paid, or there never was one. */
  readonly rewards: ReadonlyMap<Hex, RewardView | null>
}

/** Inputs that somebody posted; L1 ms. */
export interface Post {
  readonly submission: number
  readonly transaction: Hex
  readonly includedAt: number
}

/** What to ask about; all are bounded by the caller. */
export interface Questions {
  readonly me: Hex | null
  /** Given the first submission without a confirmed claim and this key’s bond. */
  claims(confirmedCount: number, bond: Bond): readonly Hex[]
  /** The last posts that were replayed, latest first. */
  posts(): readonly Post[]
  /** Dead claims whose reward may be unpaid. */
  rewards(claims: ReadonlyMap<Hex, SeenClaim>): readonly Hex[]
}

const MAX_SENDERS = 1_000
const NO_BOND: Bond = { active: false, lastIndex: 0 }

/** `senders`: those of posts that were asked about before. @throws SettlementError */
async function lookAtChain(
  reads: ChainReads,
  questions: Questions,
  senders: Map<Hex, Hex>,
): Promise<ChainLook> {
  const { me } = questions
  const { number: block, timestamp } = await reads.latestBlock()
  const [info, cursors, confirmedCount, inboxLength, exit, bond] = await Promise.all([
    reads.info(),
    reads.cursors(block),
    reads.confirmedCount(block),
    reads.inboxLength(block),
    reads.escapeState(),
    me === null ? NO_BOND : reads.bondOf(me),
  ])
  const { nextIndex, nextInbox } = cursors
  const asked = questions.claims(confirmedCount, bond)
  const [entries, postedAt, found] = await Promise.all([
    nextInbox < inboxLength ? reads.inboxWords(nextInbox, nextInbox + 1, block) : [],
    nextIndex > 1
      ? lastPostTime(reads, { info, cursors, posts: questions.posts(), senders })
      : deployedAt(reads, info.deploymentBlock),
    Promise.all(asked.map((claimId) => readClaim(reads, claimId))),
  ])
  const [head] = entries
  const claims = new Map(found.filter((one) => one !== null).map((one) => [one.claimId, one]))
  const l1Time = timestamp * 1_000
  return {
    ...{ block, info, bond, asked: asked.join() },
    chain: {
      ...{ l1Time, confirmedCount, nextSubmission: nextIndex },
      lastSubmissionTime: postedAt ?? l1Time,
      ...{ inboxNext: nextInbox, inboxLength },
      inboxHeadTime: head === undefined ? null : decodeInboxEntry(head).l1Time * 1_000,
      escapeActivatedAt: exit.activatedAt * 1_000,
      isEscapeFixed: exit.stateRoot !== null,
      graceMs: info.graceSeconds * 1_000,
    },
    claims: withRivals(claims),
    rewards: await readRewards(reads, questions.rewards(claims)),
  }
}

/**
 * When the sequencer itself posted last, as far back as the posts go; otherwise when anybody did: a
 * sequencer that is a contract sends through others, and a replay may lag.
 */
async function lastPostTime(
  reads: ChainReads,
  known: {
    readonly info: DeploymentInfo
    readonly cursors: Cursors
    readonly posts: readonly Post[]
    readonly senders: Map<Hex, Hex>
  },
): Promise<number | null> {
  const { info, cursors, posts, senders } = known
  if (posts[0]?.submission !== cursors.nextIndex - 1) {
    return reads.inclusionTimeOf(cursors.lastInputsId)
  }
  for (const { transaction, includedAt } of posts) {
    const sender = senders.get(transaction) ?? (await reads.senderOf(transaction))
    senders.set(transaction, sender)
    if (sender.toLowerCase() === info.sequencer.toLowerCase()) return includedAt
  }
  return posts[0].includedAt
}

async function deployedAt(reads: ChainReads, block: number): Promise<number | null> {
  const deployed = await reads.block(block)
  return deployed === null ? null : deployed.timestamp * 1_000
}

async function readClaim(reads: ChainReads, claimId: Hex): Promise<SeenClaim | null> {
  const stored = await reads.claim(fromHex(claimId))
  if (stored === null) return null
  const { index: submission, time, killed, contested, proposer } = stored
  return {
    ...{ claimId, submission, time, proposer },
    ...{ isKilled: killed, isContested: contested },
    parentOutcomeHash: toHex(stored.parentOutcomeHash),
    outcomeHash: toHex(stored.outcomeHash),
  }
}

/** A claim that was contested is free again when every rival that was asked about is dead. */
function withRivals(claims: ReadonlyMap<Hex, SeenClaim>): ReadonlyMap<Hex, SeenClaim> {
  const all = [...claims.values()]
  const isBlocked = (claim: SeenClaim) =>
    all.some(
      (other) =>
        other.submission === claim.submission &&
        other.parentOutcomeHash === claim.parentOutcomeHash &&
        other.outcomeHash !== claim.outcomeHash &&
        other.isContested &&
        !other.isKilled,
    )
  return new Map(
    all.map((claim) => {
      const isContested = claim.isContested && !claim.isKilled && isBlocked(claim)
      return [claim.claimId, { ...claim, isContested }]
    }),
  )
}

async function readRewards(
  reads: ChainReads,
  claimIds: readonly Hex[],
): Promise<ReadonlyMap<Hex, RewardView | null>> {
  const found = await Promise.all(
    claimIds.map(async (claimId) => {
      const reward = await reads.rewardOf(fromHex(claimId))
      return [claimId, reward.amount > 0n ? reward : null] as const
    }),
  )
  return new Map(found)
}

/** Remembers the answers of a block, so that a quiet L1 costs one read a poll. */
export function createChainWatch(connect: () => Promise<ChainReads>, questions: Questions) {
  let reads: ChainReads | null = null
  const senders = new Map<Hex, Hex>()
  let last: { readonly hash: string; readonly look: ChainLook } | null = null
  return {
    /** @throws SettlementError */
    async look(): Promise<ChainLook> {
      reads ??= await connect()
      const { hash } = await reads.latestBlock()
      if (last !== null && last.hash === hash) {
        const { chain, bond } = last.look
        const asked = questions.claims(chain.confirmedCount, bond).join()
        if (last.look.asked === asked) return last.look
      }
      const look = await lookAtChain(reads, questions, senders)
      for (const old of [...senders.keys()].slice(0, -MAX_SENDERS)) senders.delete(old)
      last = { hash, look }
      return look
    },
    /** After a failure everything is asked again. */
    reset(): void {
      last = null
    },
  }
}
