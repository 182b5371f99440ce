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
  type SettlementEvent,
} from '@assay/settlement'
import type { Commitment } from './commitment.ts'
import type { SequencerConfig } from './config.ts'
import { SequencerError } from './errors.ts'
import type { History } from './history.ts'
import { blockOfInputs } from './postedCheck.ts'
import { contentOf } from './posting.ts'
import type { Progress } from './progress.ts'

export interface ClaimBook {
  /**
   * Looks at what L1 may still change, at everything where the read model lacks rows. Cost: the
   * events from there on, one read for each claim that was made behind its inputs.
   * @throws SettlementError, SETTLEMENT_DIVERGED
   */
  read(): Promise<void>
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
  /**
   * Of the first that wait, those that L1 confirms together and that say what the log says; none
   * when none waits. One read for each. @throws SettlementError when the first cannot be confirmed,
   * or another number of them was confirmed meanwhile
   */
  confirmable(count: number): Promise<readonly WaitingClaim[]>
}

export interface WaitingClaim {
  readonly index: number
  readonly claimId: Uint8Array
  readonly parentOutcomeHash: Uint8Array
  readonly outcomeHash: Uint8Array
  /** L1 ms from which it may be confirmed. */
  readonly confirmableAt: number
}

export interface ClaimBookParts {
  readonly config: Pick<SequencerConfig, 'fault'>
  readonly settlement: Pick<
    Settlement,
    | 'block'
    | 'claim'
    | 'confirmedOutcomeHash'
    | 'events'
    | 'finalizedBlock'
    | 'info'
    | 'kills'
    | 'latestBlock'
  >
  readonly commitment: Pick<Commitment, 'artifact'>
  readonly history: Pick<History, 'addSubmission' | 'claimedRows'>
  readonly progress: Pick<Progress, 'confirmed'>
  /** Last submission that L1 has confirmed in a final block. Never rejects. */
  readonly decided: () => Promise<number>
}

export function createClaimBook(parts: ClaimBookParts): ClaimBook {
  const { config, settlement, commitment, history, progress } = parts
  const claims = new Map<number, WaitingClaim>()
  const alone = new Map<number, PostedInputs>()
  /** Of claims made behind their inputs, by id and block: L1 seconds. */
  const times = new Map<string, number>()
  /** Of this key, and not what the log says. */
  const wrong = new Set<string>()
  let looked = 0
  /** Of what was final at the last look: rows up to here are as they stay. */
  let kept: { readonly index: number; readonly block: number } | null = null
  /** Kills up to this block are known for good. */
  let killsFrom = 0

  /** Null when nothing was kept of it: not to be judged. */
  async function isSame(claim: ProposedClaim | WaitingClaim): Promise<boolean | null> {
    const artifact = await commitment.artifact(claim.index)
    if (artifact === null) return null
    const { outcome, parentOutcome } = contentOf(artifact, config.fault)
    return (
      equalBytes(outcomeHash(outcome), claim.outcomeHash) &&
      equalBytes(outcomeHash(parentOutcome), claim.parentOutcomeHash)
    )
  }

  /**
   * On another parent the right outcome confirms never, and no step of it is wrong: so it goes with
   * own claims on one that was killed. What the own key says behind a claim that counts is compared
   * when it is confirmed; all else at once.
   */
  async function isOurs(claim: ProposedClaim, sequencer: string): Promise<boolean> {
    if (wrong.has(toHex(claim.claimId))) return false
    const before = claims.get(claim.index - 1)
    const isLinked = before !== undefined && equalBytes(before.outcomeHash, claim.parentOutcomeHash)
    if (isLinked && toHex(claim.proposer) === sequencer) return true
    return (await isSame(claim)) === true
  }

  /** L1 seconds; null when it was killed. */
  async function timeOf(claim: ProposedClaim, inputs: PostedInputs | null) {
    // In one transaction with its inputs.
    if (inputs !== null && claim.transactionHash === inputs.transactionHash) {
      return inputs.inclusionTime / 1_000
    }
    const name = `${toHex(claim.claimId)} ${claim.blockHash}`
    const known = times.get(name)
    if (known !== undefined) return known
    const stored = await settlement.claim(claim.claimId)
    // Its event was told: what lies between is a reorganisation, or an endpoint that lags.
    if (stored === null) {
      const id = toHex(claim.claimId)
      const message = `L1 has no claim ${id} of submission ${claim.index} any more`
      throw new SettlementError('UNEXPECTED_ANSWER', `${message}: it is asked again`)
    }
    if (stored.killed) return null
    times.set(name, stored.time)
    return stored.time
  }

  async function remember(claim: ProposedClaim, inputs: PostedInputs | null): Promise<boolean> {
    const time = await timeOf(claim, inputs)
    if (time === null) return false
    const { windowSeconds } = await settlement.info()
    const { index, claimId, parentOutcomeHash, outcomeHash: hash } = claim
    alone.delete(index)
    claims.set(index, {
      ...{ index, claimId, parentOutcomeHash, outcomeHash: hash },
      confirmableAt: (time + windowSeconds) * 1_000,
    })
    return true
  }

  /** The last decided claim on L1 is what this log leads to; or a lie of this key, or its end. */
  async function checkSame({ index, outcome }: ProposedClaim): Promise<void> {
    const artifact = await commitment.artifact(index)
    if (artifact === null) return
    const told = [null, config.fault].map((fault) => contentOf(artifact, fault).outcome)
    if (told.some(({ stateRoot }) => equalBytes(stateRoot, outcome.stateRoot))) return
    const message = `L1 has confirmed another outcome of submission ${index} than this log`
    throw new SequencerError('SETTLEMENT_DIVERGED', message)
  }

  /** Rows of what is final are as they stay; where some are missing everything is read. */
  async function firstBlock(decided: number): Promise<number> {
    const from = Math.min(kept?.index ?? decided, decided)
    const isWhole = from > 0 && history.claimedRows(from) === from
    // Its artifact is dropped as soon as a later one is final.
    if (isWhole && kept?.index === from) return kept.block
    const artifact = isWhole ? await commitment.artifact(from) : null
    if (artifact === null) return (await settlement.info()).deploymentBlock
    return await blockOfInputs(settlement, artifact.tLast)
  }

  async function read(): Promise<void> {
    const sequencer = (await settlement.info()).sequencer.toLowerCase()
    killsFrom = (await settlement.finalizedBlock()).number
    const decided = await parts.decided()
    const found = sorted(await settlement.events({ fromBlock: await firstBlock(decided) }))
    let last: ProposedClaim | null = null
    for (const inputs of found.inputs) {
      const { index, inputsId, transactionHash: transaction } = inputs
      const isDecided = index <= progress.confirmed
      let claim: ProposedClaim | null = null
      for (const rival of found.claims.get(index) ?? []) {
        const id = toHex(rival.claimId)
        const counts = isDecided
          ? found.confirmed.has(id)
          : !found.killed.has(id) &&
            (await isOurs(rival, sequencer)) &&
            (await remember(rival, inputs))
        if (!counts) continue
        claim = rival
        break
      }
      looked = Math.max(looked, index)
      if (claim === null) {
        if (!isDecided) {
          claims.delete(index)
          alone.set(index, inputs)
        }
        continue
      }
      if (isDecided) last = claim
      const { claimId, outcome } = claim
      const { groups } = inputs.inputs
      const { stateRoot } = outcome
      history.addSubmission({ index, inputsId, claimId, stateRoot, groups, transaction })
    }
    if (last !== null) await checkSame(last)
    const block = found.inputs.find(({ index }) => index === decided)?.blockNumber
    if (block !== undefined) kept = { index: decided, block }
  }

  async function confirmable(count: number): Promise<readonly WaitingClaim[]> {
    const ready: WaitingClaim[] = []
    const { confirmed } = progress
    let parent = await settlement.confirmedOutcomeHash(confirmed)
    // A look beside this one saw that others confirmed, or that L1 went back.
    if (progress.confirmed !== confirmed) {
      const what = `L1 has confirmed ${progress.confirmed} submissions and no longer ${confirmed}`
      throw new SettlementError('UNEXPECTED_ANSWER', `${what}: it is asked again`)
    }
    for (const one of waiting().slice(0, count)) {
      const stored = await settlement.claim(one.claimId)
      const isOnParent = equalBytes(one.parentOutcomeHash, parent)
      const same = isOnParent ? await isSame(one) : null
      // On another parent it may be right: L1 was read at two times.
      if (same === false) wrong.add(toHex(one.claimId))
      const isBlocked = stored === null || stored.killed || stored.contested
      if (isBlocked || same !== true) {
        if (ready.length > 0) break
        const other = isOnParent ? 'contested, killed or gone' : 'not on what L1 has confirmed'
        const why = same === false ? 'not what the log leads to' : other
        const what = `the claim of submission ${one.index} is ${why}: it cannot be confirmed`
        throw new SettlementError('UNEXPECTED_ANSWER', what)
      }
      ready.push(one)
      parent = one.outcomeHash
    }
    return ready
  }

  return {
    read,
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
    noteClaim: async (claim) => {
      await remember(claim, null)
    },
    unclaimed: (submission) => alone.get(submission) ?? null,
    through: () => progress.confirmed + waiting().length,
    waiting,
    confirmable,
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
    for (const index of alone.keys()) if (index <= progress.confirmed) alone.delete(index)
    return found
  }
}

/** Events by what they are about, each kind in the order of the chain. */
function sorted(events: readonly SettlementEvent[]) {
  const inputs: PostedInputs[] = []
  const claims = new Map<number, ProposedClaim[]>()
  const confirmed = new Set<string>()
  const killed = new Set<string>()
  for (const event of events) {
    if (event.type === 'inputs') inputs.push(event)
    else if (event.type === 'confirmed') confirmed.add(toHex(event.claimId))
    else if (event.type === 'killed') killed.add(toHex(event.claimId))
    else {
      const rivals = claims.get(event.index)
      if (rivals === undefined) claims.set(event.index, [event])
      else rivals.push(event)
    }
  }
  return { inputs, claims, confirmed, killed }
}
