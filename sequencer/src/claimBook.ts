/**
 * Which submissions on L1 have a claim that leads where this log leads, whoever made it, and which
 * inputs stand without one.
 */
import { equalBytes, outcomeHash, toHex } from '@assay/protocol'
import {
  type PostedInputs,
  type ProposedClaim,
  type Settlement,
  SettlementError,
} from '@assay/settlement'
import type { Commitment } from './commitment.ts'
import type { SequencerConfig } from './config.ts'
import { SequencerError } from './errors.ts'
import type { History } from './history.ts'
import { contentOf } from './posting.ts'
import type { Progress } from './progress.ts'

export interface ClaimBook {
  /** Looks at everything on L1 from a block on. @throws SettlementError, SETTLEMENT_DIVERGED */
  read(fromBlock: number): Promise<void>
  /** The last submission that was looked at. */
  looked(): number
  /** The next decision must look again: an answer was lost, or a claim was killed. */
  forget(): void
  /** Forgets when a claim that is waited for, whoever made it, was killed. One log query. */
  checkKills(): Promise<void>
  /** Inputs that were posted alone. */
  noteInputs(posted: PostedInputs): void
  noteClaim(claim: ProposedClaim): Promise<void>
  /** Inputs without a claim. */
  unclaimed(submission: number): PostedInputs | null
  /** Every submission up to this one has a claim, or is confirmed. */
  through(): number
  /** Claims behind the last confirmed submission, in order, up to the first gap. */
  waiting(): readonly WaitingClaim[]
}

export interface WaitingClaim {
  readonly claimId: Uint8Array
  /** L1 ms from which it may be confirmed. */
  readonly confirmableAt: number
}

export function createClaimBook(parts: {
  readonly config: SequencerConfig
  readonly settlement: Pick<Settlement, 'claim' | 'events' | 'finalizedBlock' | 'info' | 'kills'>
  readonly commitment: Pick<Commitment, 'artifact'>
  readonly history: Pick<History, 'addSubmission'>
  readonly progress: Pick<Progress, 'confirmed'>
}): ClaimBook {
  const { config, settlement, commitment, history, progress } = parts
  const claims = new Map<number, WaitingClaim>()
  const alone = new Map<number, PostedInputs>()
  let looked = 0
  /** Kills up to this block are known for good. */
  let killsFrom = 0

  async function remember(index: number, claimId: Uint8Array): Promise<boolean> {
    const stored = await settlement.claim(claimId)
    // Its event was told: what lies between is a reorganisation, or an endpoint that lags.
    if (stored === null) {
      const message = `L1 has no claim ${toHex(claimId)} of submission ${index} any more`
      throw new SettlementError('UNEXPECTED_ANSWER', `${message}: it is asked again`)
    }
    if (stored.killed) return false
    const { windowSeconds } = await settlement.info()
    alone.delete(index)
    claims.set(index, { claimId, confirmableAt: (stored.time + windowSeconds) * 1_000 })
    return true
  }

  /** Null while the log is replayed: not known yet. */
  async function contentAt(index: number) {
    const artifact = await commitment.artifact(index)
    return artifact === null ? null : contentOf(artifact, config.fault)
  }

  /** On another parent the right outcome confirms never, and no step of it is wrong. */
  async function isOurs(claim: ProposedClaim, sequencer: string): Promise<boolean> {
    if (toHex(claim.proposer) === sequencer) return true
    const content = await contentAt(claim.index)
    if (content === null) return false
    return (
      equalBytes(outcomeHash(content.outcome), claim.outcomeHash) &&
      equalBytes(outcomeHash(content.parentOutcome), claim.parentOutcomeHash)
    )
  }

  /** The first one that lives. */
  async function living(rivals: readonly ProposedClaim[], sequencer: string) {
    for (const claim of rivals) {
      if (!(await isOurs(claim, sequencer))) continue
      if (await remember(claim.index, claim.claimId)) return claim
    }
    return null
  }

  /** The last claim on L1 is what this log leads to. */
  async function checkSame({ index, outcome }: ProposedClaim): Promise<void> {
    const expected = (await contentAt(index))?.outcome
    if (expected === undefined || equalBytes(expected.stateRoot, outcome.stateRoot)) return
    const message = `L1 has another outcome of submission ${index} than this log`
    throw new SequencerError('SETTLEMENT_DIVERGED', message)
  }

  return {
    read: async (fromBlock) => {
      const sequencer = (await settlement.info()).sequencer.toLowerCase()
      killsFrom = (await settlement.finalizedBlock()).number
      const events = await settlement.events({ fromBlock })
      const proposals = events.filter((event) => event.type === 'claim')
      const confirmed = new Set(
        events.flatMap((event) => (event.type === 'confirmed' ? [toHex(event.claimId)] : [])),
      )
      let last: ProposedClaim | null = null
      for (const inputs of events.filter((event) => event.type === 'inputs')) {
        const { index, inputsId, transactionHash: transaction } = inputs
        const rivals = proposals.filter((claim) => claim.index === index)
        const isDecided = index <= progress.confirmed
        const claim = isDecided
          ? (rivals.find(({ claimId }) => confirmed.has(toHex(claimId))) ?? null)
          : await living(rivals, sequencer)
        looked = Math.max(looked, index)
        if (claim === null) {
          if (!isDecided) alone.set(index, inputs)
          continue
        }
        last = claim
        const { claimId, outcome } = claim
        const { groups } = inputs.inputs
        const { stateRoot } = outcome
        history.addSubmission({ index, inputsId, claimId, stateRoot, groups, transaction })
      }
      if (last !== null) await checkSame(last)
    },
    looked: () => looked,
    forget,
    checkKills: async () => {
      const waits = new Set(waiting().map(({ claimId }) => toHex(claimId)))
      if (waits.size === 0) return
      // What is final once read; a reorganisation may bring a kill into a block that was looked at.
      const { number } = await settlement.finalizedBlock()
      const kills = await settlement.kills({ fromBlock: killsFrom })
      killsFrom = number
      if (kills.some(({ claimId }) => waits.has(toHex(claimId)))) forget()
    },
    noteInputs: (posted) => {
      alone.set(posted.index, posted)
      looked = Math.max(looked, posted.index)
    },
    noteClaim: async ({ index, claimId }) => {
      await remember(index, claimId)
    },
    unclaimed: (submission) => alone.get(submission) ?? null,
    through: () => progress.confirmed + waiting().length,
    waiting,
  }

  function forget(): void {
    looked = 0
    claims.clear()
  }

  function waiting(): WaitingClaim[] {
    const found: WaitingClaim[] = []
    for (let index = progress.confirmed + 1; ; index++) {
      const claim = claims.get(index)
      if (claim === undefined) break
      found.push(claim)
    }
    for (const index of claims.keys()) if (index <= progress.confirmed) claims.delete(index)
    return found
  }
}
