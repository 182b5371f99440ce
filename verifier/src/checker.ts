/** Takes the events of L1 in order, replays and compares. Spec: verification. */
import type { BlobReader } from '@assay/da'
import { decodeGroups, decodeTrace, type Machine } from '@assay/machine'
import {
  BLOB_ELEMENTS,
  equalBytes,
  inputsId,
  type OpRef,
  type Outcome,
  outcomeHash,
  type RecoverPublicKey,
  type SubmissionContext,
  toHex,
} from '@assay/protocol'
import { type Difference, type PostedResult, replaySubmission } from '@assay/prover-hooks'
import { readBlobs } from './blobs.ts'
import { buried } from './buried.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { GenesisPoint, MachineFactory } from './deployment.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { readInbox } from './inboxReading.ts'
import { claimDifference, KEPT_REPLAYS, type KeptSubmission, keepSubmission } from './kept.ts'
import {
  type ConfirmedClaim,
  EndpointError,
  type Hex,
  type KilledClaim,
  type L1Event,
  type L1Reads,
  type PostedClaim,
  type PostedInputs,
} from './l1.ts'
import { type ClaimReport, claimSentence, type RootPair } from './report.ts'
import { countingAuthenticate } from './signatures.ts'
import { createStateHistory, type KeptStates, type StateHistory } from './stateHistory.ts'
import type { WrongClaim } from './wrongClaim.ts'

export interface CheckerOptions {
  readonly start: GenesisPoint
  /** Where the replay begins instead of at genesis. */
  readonly resumed: Checkpoint | null
  readonly createMachine: MachineFactory
  readonly recover: RecoverPublicKey
  readonly l1: Pick<L1Reads, 'inboxWords'>
  readonly blobs: BlobReader
  /** First submission whose claims are compared; those before are replayed only. */
  readonly from: number
  readonly onOp: (op: OpRef) => void
  /** For every claim found wrong, once. */
  readonly onEvidence: (evidence: Evidence, wrong: WrongClaim) => void
  /** Absent: no state is kept. */
  readonly keepStates?: KeptStates
  readonly onReplayed: (replayed: ReplayedSubmission) => void
  readonly onWrongDecision: (decision: WrongDecision) => void
}

/** Where the rules lead, and all that a claim of it needs. */
export interface ReplayedSubmission {
  readonly posted: PostedInputs
  readonly parentOutcomeHash: Uint8Array
  readonly outcome: Outcome
  readonly nettedRoot: Uint8Array
  /** 31 bytes each. */
  readonly trace: readonly Uint8Array[]
}

/** L1 has confirmed a wrong outcome, or killed a right claim. */
export interface WrongDecision {
  readonly submission: number
  readonly claimId: Hex
  readonly sentence: string
}

/** Why the replay cannot go on at its next submission. */
export interface Obstacle {
  /** `lineage`: L1 shows inputs that do not follow from those before. */
  readonly kind: 'unavailable' | 'lineage'
  readonly submission: number
  readonly transaction: Hex
  readonly explanation: string
}

/** One replay from genesis, or from a checkpoint. */
export interface Checker {
  /** Takes an event once; again is harmless. What it could not do it says in `obstacle`. */
  handle(event: L1Event): Promise<void>
  /** Tries again the claims whose trace could not be read. */
  retryClaims(): Promise<void>
  /** Set by inputs that could not be replayed; the same event again may clear it. */
  obstacle(): Obstacle | null
  /** In order, from the first one to be checked; a live view. */
  submissions(): readonly KeptSubmission[]
  /** Those that are new or have another verdict since the last call. */
  takeChanged(): readonly KeptSubmission[]
  confirmed(): RootPair | null
  /** Where it began; null: at genesis. */
  resumed(): Checkpoint | null
  /** The state after the last replayed submission, without its block. */
  standing(): Omit<Checkpoint, 'extra' | 'blockNumber' | 'blockHash'>
  /** Confirmed outcomes that are not ours, and right claims that were killed, as sentences. */
  wrongDecisions(): readonly string[]
  records(): number
  signatures(): number
}

/** Claims waiting for their trace. */
const MAX_WAITING_CLAIMS = 1_000

interface Cursor {
  submission: number
  inputsId: Uint8Array
  outcome: Outcome
  opSeqNext: number
  inboxNext: number
}

export function createChecker(options: CheckerOptions): Checker {
  return new ReplayChecker(options)
}

class ReplayChecker implements Checker {
  readonly #options: CheckerOptions
  readonly #machine: Machine
  readonly #signatures: () => number
  readonly #states: StateHistory | null
  /** A submission of which everything is kept. */
  readonly #pinned: number
  readonly #byInputsId = new Map<string, KeptSubmission>()
  readonly #checkedClaims = new Set<string>()
  readonly #waitingClaims = new Map<string, PostedClaim>()
  readonly #kept: KeptSubmission[] = []
  readonly #changed = new Set<KeptSubmission>()
  /** By claim id. */
  readonly #wrongDecisions = new Map<string, string>()
  readonly #killed = new Set<string>()
  #cursor: Cursor
  #obstacle: Obstacle | null = null
  #confirmed: RootPair | null = null
  #records = 0

  constructor(options: CheckerOptions) {
    const { start, resumed, createMachine, recover, keepStates: kept } = options
    const leaves = resumed?.leaves ?? start.leaves
    const { authenticate, checked } = countingAuthenticate(start.domainSeparator, recover)
    this.#options = options
    this.#signatures = checked
    this.#machine = createMachine({ leaves, authenticate, ...(resumed && { resumed }) })
    this.#pinned = typeof kept === 'object' ? kept.before : 0
    const first = (resumed?.submission ?? 0) + 1
    this.#states = kept === undefined ? null : createStateHistory(leaves, kept, first)
    const { submission, inputsId, outcome, opSeqNext, inboxNext } = resumed ?? {
      submission: 0,
      inputsId: start.inputsId,
      outcome: start.outcome,
      opSeqNext: 0,
      inboxNext: start.outcome.inboxNext,
    }
    this.#cursor = { submission, inputsId, outcome, opSeqNext, inboxNext }
    const root = toHex(outcome.stateRoot)
    this.#confirmed = resumed && { submission, root, rootOnChain: root }
  }

  async handle(event: L1Event): Promise<void> {
    if (event.type === 'inputs') {
      if (event.index > this.#cursor.submission) await this.#replay(event)
    } else if (event.type === 'claim') {
      if (!this.#checkedClaims.has(toHex(event.claimId))) await this.#check(event)
    } else if (event.type === 'confirmed') {
      this.#confirm(event)
    } else {
      this.#kill(event)
    }
  }

  async retryClaims(): Promise<void> {
    for (const claim of this.#waitingClaims.values()) await this.#check(claim)
  }

  obstacle = () => this.#obstacle
  submissions = () => this.#kept

  takeChanged(): readonly KeptSubmission[] {
    const changed = [...this.#changed]
    this.#changed.clear()
    return changed
  }

  confirmed = () => this.#confirmed
  resumed = () => this.#options.resumed
  standing = () => ({ ...this.#cursor, leaves: [...this.#machine.leaves()] })
  wrongDecisions = () => [...this.#wrongDecisions.values()]
  records = () => this.#records
  signatures = () => this.#signatures()

  async #replay(posted: PostedInputs): Promise<void> {
    const { blobs, l1, onOp, from } = this.#options
    const { inputs, index, transactionHash, blockNumber } = posted
    const obstacle = { submission: index, transaction: transactionHash }
    const expected = this.#cursor.submission + 1
    if (index !== expected) {
      const message = `the L1 endpoint shows submission ${index} but left out ${expected}`
      throw new EndpointError('L1_INCONSISTENT', message)
    }
    const fault = this.#lineageFault(posted)
    if (fault !== null) {
      this.#obstacle = { ...obstacle, kind: 'lineage', explanation: fault }
      return
    }
    const answer = await readBlobs(blobs, inputs.versionedHashes, blockNumber)
    if (answer.kind === 'missing') {
      this.#obstacle = { ...obstacle, kind: 'unavailable', explanation: answer.detail }
      return
    }
    const inboxWords = await readInbox(l1, posted)
    if (typeof inboxWords === 'string') {
      this.#obstacle = { ...obstacle, kind: 'unavailable', explanation: inboxWords }
      return
    }
    const groupAt = decodeGroups(answer.blobs, inputs.groups)
    const groups = Array.from({ length: inputs.groups }, (_, i) => groupAt(i))
    // From here on nothing waits and nothing fails: the machine moves by a whole submission.
    const context = this.#context(posted)
    const work = { context, inboxWords, groups }
    const replayed = replaySubmission(this.#machine, work, onOp)
    const kept = keepSubmission(posted, context, this.#cursor.outcome, replayed)
    this.#states?.note(this.#machine.takeWrites())
    this.#obstacle = null
    this.#records += replayed.records
    this.#byInputsId.set(toHex(posted.inputsId), kept)
    this.#cursor = {
      submission: index,
      inputsId: posted.inputsId,
      outcome: kept.outcome,
      opSeqNext: this.#cursor.opSeqNext + inputs.groups,
      inboxNext: inputs.inboxTo,
    }
    if (index < from) return
    const { parentHash: parentOutcomeHash, outcome, nettedRoot } = kept
    const trace = replayed.result.trace.map((mark) => mark.checkpoint)
    this.#options.onReplayed({ posted, parentOutcomeHash, outcome, nettedRoot, trace })
    this.#kept.push(kept)
    this.#changed.add(kept)
    const old = this.#kept.at(-1 - KEPT_REPLAYS)
    if (old !== undefined && old.submission !== this.#pinned) old.replayed = null
  }

  #context(posted: PostedInputs): SubmissionContext {
    const { start } = this.#options
    const { groups, tFirst, tLast, inboxTo } = posted.inputs
    return {
      ...{ groups, tFirst, tLast, inboxTo },
      firstOpSeq: posted.firstOpSeq,
      inboxFrom: posted.inboxFrom,
      inclusionTime: posted.inclusionTime,
      maxLag: start.config.maxLag,
      domainSeparator: start.domainSeparator,
    }
  }

  /** INVARIANT: what is replayed follows from what was replayed before, whatever L1 shows. */
  #lineageFault(posted: PostedInputs): string | null {
    const { inputs } = posted
    const at = this.#cursor
    if (!equalBytes(inputsId(inputs), posted.inputsId)) return 'its inputs do not hash to their id'
    if (!equalBytes(inputs.prevInputsId, at.inputsId)) return 'it stands on other inputs'
    if (posted.firstOpSeq !== at.opSeqNext) return `opSeq ${at.opSeqNext} does not come next`
    if (posted.inboxFrom !== at.inboxNext) return `inbox entry ${at.inboxNext} does not come next`
    return null
  }

  async #check(claim: PostedClaim): Promise<void> {
    const kept = this.#byInputsId.get(toHex(claim.inputsId))
    // Inputs that could not be replayed: the claim comes again with them.
    if (kept === undefined || kept.submission < this.#options.from) return
    const { report: compared, trace } = await this.#compare(kept, claim)
    const report = this.#buried(kept, compared)
    const before = kept.claims.find((other) => other.claimId === report.claimId)
    if (before?.verdict !== report.verdict) this.#changed.add(kept)
    if (report.difference !== null) this.#prove(kept, claim, report.difference, trace)
    kept.claims = [...kept.claims.filter((other) => other !== before), report]
    const waits = report.verdict === 'unavailable' && this.#waitingClaims.size < MAX_WAITING_CLAIMS
    if (waits) {
      this.#waitingClaims.set(report.claimId, claim)
    } else {
      this.#waitingClaims.delete(report.claimId)
      this.#checkedClaims.add(report.claimId)
    }
  }

  #prove(
    kept: KeptSubmission,
    claim: PostedClaim,
    difference: Difference,
    trace: WrongClaim['trace'],
  ): void {
    const { posted, context, parent, outcome: expected } = kept
    const { start, onEvidence } = this.#options
    const parts = { posted, context, parent, expected, claim, difference }
    const leaves = () => this.#states?.before(kept.submission) ?? null
    const hasLeaves = () => this.#states?.has(kept.submission) ?? false
    const isFirst = kept.replayed !== null
    onEvidence(evidenceOf({ start, ...parts }), { ...parts, isFirst, trace, leaves, hasLeaves })
  }

  async #compare(
    kept: KeptSubmission,
    claim: PostedClaim,
  ): Promise<{ readonly report: ClaimReport; readonly trace: WrongClaim['trace'] }> {
    const answer = await this.#readTrace(claim)
    const trace = typeof answer === 'string' ? null : answer
    const difference = claimDifference(kept, { ...claim, trace })
    const claimId = toHex(claim.claimId)
    const stateRoot = toHex(claim.outcome.stateRoot)
    const claimed = { stateRoot, outcomeHash: toHex(claim.outcomeHash) }
    const base = { claimId, transaction: claim.transactionHash, ...claimed, difference }
    if (difference !== null) {
      const explanation = claimSentence(claimId, difference)
      return { report: { ...base, verdict: 'mismatch', explanation }, trace }
    }
    if (trace !== null) return { report: { ...base, verdict: 'ok', explanation: '' }, trace }
    const explanation = `its trace: ${answer}`
    return { report: { ...base, verdict: 'unavailable', explanation }, trace }
  }

  /** The trace, or why it cannot be read. Only the blobs that hold it are fetched. */
  async #readTrace(claim: PostedClaim): Promise<PostedResult['trace'] | string> {
    const { traceStart, traceCount, traceVersionedHashes, blockNumber } = claim
    const firstBlob = Math.floor(traceStart / BLOB_ELEMENTS)
    const hashes = traceVersionedHashes.slice(firstBlob)
    const answer = await readBlobs(this.#options.blobs, hashes, blockNumber)
    if (answer.kind === 'missing') return answer.detail
    return decodeTrace(answer.blobs, traceStart - firstBlob * BLOB_ELEMENTS, traceCount)
  }

  #confirm(event: ConfirmedClaim): void {
    const kept = this.#keptOf(event.index)
    if (kept === undefined) return
    const claimId = toHex(event.claimId)
    const root = toHex(kept.outcome.stateRoot)
    const isOurs = equalBytes(event.outcomeHash, outcomeHash(kept.outcome))
    const claimed = kept.claims.find((claim) => claim.claimId === claimId)
    const rootOnChain = isOurs ? root : (claimed?.stateRoot ?? null)
    this.#confirmed = { submission: event.index, root, rootOnChain }
    if (isOurs) {
      kept.confirmed = claimId
      this.#buryFrom(event.index)
      return
    }
    const values = `expected root ${root}, confirmed ${rootOnChain ?? 'an unknown claim'}`
    const sentence = `submission ${event.index} was confirmed wrongly: ${values}`
    this.#decidedWrongly({ submission: event.index, claimId, sentence })
  }

  #decidedWrongly(decision: WrongDecision): void {
    const { claimId, sentence } = decision
    if (this.#wrongDecisions.has(claimId)) return
    this.#wrongDecisions.set(claimId, sentence)
    this.#options.onWrongDecision(decision)
  }

  #kill(event: KilledClaim): void {
    const claimId = toHex(event.claimId)
    this.#killed.add(claimId)
    this.#waitingClaims.delete(claimId)
    const found = this.#keptOf(event.index)?.claims.find((claim) => claim.claimId === claimId)
    if (found?.verdict === 'ok') {
      const sentence = `claim ${claimId} of submission ${event.index} is right but was killed`
      this.#decidedWrongly({ submission: event.index, claimId, sentence })
    }
    this.#buryFrom(event.index)
  }

  /** Claims on a dead one's outcome are dead too, and so on: until nothing changes. */
  #buryFrom(submission: number): void {
    let kept = this.#keptOf(submission)
    while (kept !== undefined && this.#bury(kept)) kept = this.#keptOf(kept.submission + 1)
  }

  /** Whether a claim of this submission was found dead. */
  #bury(kept: KeptSubmission): boolean {
    const claims = kept.claims.map((claim) => this.#buried(kept, claim))
    const isNew = claims.some(({ verdict }, i) => verdict !== kept.claims[i]?.verdict)
    kept.claims = claims
    if (isNew) this.#changed.add(kept)
    return isNew
  }

  /** The claim as it is, or dead. */
  #buried(kept: KeptSubmission, claim: ClaimReport): ClaimReport {
    const before = kept.submission - 1
    const isKilled = this.#killed.has(claim.claimId)
    const parents = this.#keptOf(before)?.claims ?? []
    const isParentDecided = before === this.#options.resumed?.submission
    return buried(claim, { kept, isKilled, parents, isParentDecided })
  }

  #keptOf(submission: number): KeptSubmission | undefined {
    return this.#kept[submission - (this.#kept[0]?.submission ?? 0)]
  }
}
