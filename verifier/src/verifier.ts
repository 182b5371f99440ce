/** Follows L1 from the deployment on, once or for ever. Spec: verification. */
import { setTimeout as wait } from 'node:timers/promises'
import type { BlobReader } from '@assay/da'
import { assert, type OpRef } from '@assay/protocol'
import { createBlobCache } from './blobs.ts'
import {
  type Checker,
  createChecker,
  type ReplayedSubmission,
  type WrongDecision,
} from './checker.ts'
import { type CheckpointOptions, type Checkpoints, openCheckpoints } from './checkpoints.ts'
import { checkDeployment, type GenesisPoint, type MachineFactory } from './deployment.ts'
import type { Evidence } from './evidence.ts'
import { EndpointError, type L1Event, type L1Reads, type PostedInputs } from './l1.ts'
import { createReceiptBook, type ReceiptBook } from './receipts.ts'
import type { Report, SubmissionReport } from './report.ts'
import type { SignatureLibrary } from './signatures.ts'
import type { KeptStates } from './stateHistory.ts'
import { obstacleReport, submissionReport, summarize } from './summary.ts'
import type { WrongClaim } from './wrongClaim.ts'

/** Where a run stands. */
export type Progress =
  | { readonly type: 'blocks'; readonly block: number; readonly head: number; submission: number }
  /** The replay begins behind this submission, from a checkpoint. */
  | { readonly type: 'resumed'; readonly submission: number }
  /** L1 dropped a block that had something of ours: the replay begins anew. */
  | { readonly type: 'reorg'; readonly block: number }
  /** Watching goes on and will ask again. */
  | { readonly type: 'unreachable'; readonly code: string; readonly detail: string }
  /** An endpoint that was silent answers again. */
  | { readonly type: 'reachable' }

export interface VerifierOptions {
  readonly l1: L1Reads
  readonly blobs: BlobReader
  readonly createMachine: MachineFactory
  readonly signatures: SignatureLibrary
  /** First submission to be compared and reported; those before are replayed only. */
  readonly from?: number
  /** To be found among the posted records; absent: not asked. */
  readonly receipts?: readonly OpRef[]
  readonly onProgress?: (progress: Progress) => void
  /** As soon as a verdict is known, and again when it changes (a late claim, late data). */
  readonly onSubmission?: (report: SubmissionReport) => void
  /** Every replayed record. */
  readonly onOp?: (op: OpRef) => void
  /** For every wrong claim, as soon as it is found; again after a reorganisation. */
  readonly onEvidence?: (evidence: Evidence, wrong: WrongClaim) => void
  /**
   * Where earlier runs stood, at what L1 has confirmed. Absent: every replay begins at genesis, as
   * it does to find `receipts`. Submissions up to the checkpoint are neither compared nor reported.
   */
  readonly checkpoints?: CheckpointOptions
  /** States before submissions, for proofs against claims. Absent: none are kept. */
  readonly keepStates?: KeptStates
  /** For every submission that was replayed; again after a reorganisation. */
  readonly onReplayed?: (replayed: ReplayedSubmission) => void
  /** For everything that L1 decided against the rules, once; again after a reorganisation. */
  readonly onWrongDecision?: (decision: WrongDecision) => void
  /** Between two looks at L1. Absent: real time. */
  readonly pause?: Pause
}

/** Resolves after so many ms, or when aborted. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>

/** In real time. */
export const pauseReally: Pause = (ms, signal) =>
  wait(ms, undefined, { signal }).catch(() => undefined)

export interface Verifier {
  /**
   * Everything up to the L1 head as it is now. Operating failures become verdicts. Again: goes on
   * from where it stopped.
   */
  run(): Promise<Report>
  /** Until aborted or nothing more can be checked. An endpoint lost on the way is waited for. */
  watch(options: { readonly signal: AbortSignal; readonly pollMs: number }): Promise<Report>
}

/** One verifier serves calls of `run`, or one of `watch`. */
export function createVerifier(options: VerifierOptions): Verifier {
  return new L1Verifier(options)
}

const BLOCKS_PER_READ = 1_000
/** Blocks read again at each poll: an L1 may replace so many without touching what was seen. */
const REREAD_BLOCKS = 64

class L1Verifier implements Verifier {
  readonly #options: VerifierOptions
  readonly #blobs: BlobReader
  readonly #receipts: ReceiptBook | null
  #start: GenesisPoint | null = null
  #checkpoints: Checkpoints | null = null
  #checker: Checker | null = null
  #problems: readonly string[] = []
  #unreachable: string | null = null
  #firstBlock = 0
  #nextBlock = 0
  #head = 0
  /** Block of the last event taken. */
  #anchor: Pick<L1Event, 'blockNumber' | 'blockHash'> | null = null
  #reportedObstacle = ''

  constructor(options: VerifierOptions) {
    this.#options = options
    this.#blobs = createBlobCache(options.blobs)
    this.#receipts = options.receipts === undefined ? null : createReceiptBook(options.receipts)
  }

  async run(): Promise<Report> {
    await this.#attempt(async () => {
      if (this.#checker === null) await this.#open()
      await this.#scan(new AbortController().signal)
    })
    return this.#report()
  }

  async watch({ signal, pollMs }: { signal: AbortSignal; pollMs: number }): Promise<Report> {
    const { pause = pauseReally } = this.#options
    await this.#attempt(() => this.#open())
    while (!signal.aborted && this.#checker !== null && !this.#isStuck()) {
      await this.#attempt(() => this.#scan(signal))
      await pause(pollMs, signal)
    }
    return this.#report()
  }

  /** Nothing that L1 shows later can be replayed. */
  #isStuck(): boolean {
    return this.#checker?.obstacle()?.kind === 'lineage'
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      if (this.#unreachable !== null) this.#options.onProgress?.({ type: 'reachable' })
      this.#unreachable = null
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error
      const { code, message: detail } = error
      this.#unreachable = detail
      this.#options.onProgress?.({ type: 'unreachable', code, detail })
    }
  }

  async #open(): Promise<void> {
    const deployment = await this.#options.l1.deployment()
    const checked =
      'problems' in deployment
        ? deployment
        : checkDeployment(deployment, this.#options.createMachine)
    if ('problems' in checked) {
      this.#problems = checked.problems
      return
    }
    this.#start = checked.start
    this.#firstBlock = checked.start.firstBlock
    const { checkpoints, receipts } = this.#options
    if (checkpoints !== undefined && receipts === undefined) {
      this.#checkpoints = await openCheckpoints(checkpoints, checked.start)
    }
    await this.#beginAnew()
  }

  async #beginAnew(): Promise<void> {
    const { createMachine, signatures, from = 1, l1, onOp, keepStates } = this.#options
    const { onEvidence, onReplayed, onWrongDecision } = this.#options
    assert(this.#start !== null, 'the deployment was accepted')
    // Without --from all that was compared before counts as compared.
    const through = from > 1 ? from - 1 : Number.POSITIVE_INFINITY
    const resumed = (await this.#checkpoints?.newest(through, createMachine)) ?? null
    this.#receipts?.clear()
    this.#nextBlock = resumed?.blockNumber ?? this.#firstBlock
    this.#anchor = resumed
    if (resumed !== null) {
      this.#options.onProgress?.({ type: 'resumed', submission: resumed.submission })
    }
    this.#checker = createChecker({
      start: this.#start,
      resumed,
      createMachine,
      recover: signatures.recover,
      l1,
      blobs: this.#blobs,
      from,
      onOp: (op) => {
        this.#receipts?.note(op)
        onOp?.(op)
      },
      onEvidence: (evidence, wrong) => onEvidence?.(evidence, wrong),
      onReplayed: (replayed) => onReplayed?.(replayed),
      onWrongDecision: (decision) => onWrongDecision?.(decision),
      ...(keepStates === undefined ? {} : { keepStates }),
    })
  }

  /** From where the last scan stopped up to the head. */
  async #scan(signal: AbortSignal): Promise<void> {
    if (this.#checker === null) return
    const { l1 } = this.#options
    await this.#followReorg()
    const head = await l1.head()
    this.#head = head
    await this.#checker.retryClaims()
    while (this.#nextBlock <= head && !signal.aborted) {
      const to = Math.min(this.#nextBlock + BLOCKS_PER_READ - 1, head)
      const isDone = await this.#take(await l1.events(this.#nextBlock, to), signal)
      this.#flush()
      if (!isDone) return
      this.#nextBlock = to + 1
      this.#progress(to)
    }
  }

  /** True when all events were taken; otherwise the same blocks are read again next time. */
  async #take(events: readonly L1Event[], signal: AbortSignal): Promise<boolean> {
    for (const [i, event] of events.entries()) {
      if (signal.aborted) return false
      if (event.type === 'inputs') this.#flush()
      this.#readAhead(events, i)
      await this.#checker?.handle(event)
      // Events before the obstacle may come again on the way to it.
      if (event.type === 'inputs' && this.#checker?.obstacle()?.submission === event.index) {
        this.#nextBlock = event.blockNumber
        return false
      }
      this.#anchor = event
      if (event.type !== 'inputs') continue
      this.#progress(event.blockNumber)
      await this.#saveWhenDue(event)
    }
    return true
  }

  /** INVARIANT: nothing is remembered as in order where something was not. */
  async #saveWhenDue({ index, blockNumber, blockHash }: PostedInputs): Promise<void> {
    const checker = this.#checker
    if (checker === null || this.#checkpoints?.isDue(index) !== true) return
    if (checker.wrongDecisions().length > 0 || checker.obstacle() !== null) return
    const standing = checker.standing()
    // Read again after a reorganisation it may lie below what is replayed.
    if (standing.submission !== index) return
    await this.#checkpoints.save({ ...standing, blockNumber, blockHash })
  }

  #progress(block: number): void {
    const submission = this.#checker?.submissions().at(-1)?.submission ?? 0
    this.#options.onProgress?.({ type: 'blocks', block, head: this.#head, submission })
  }

  /** The blobs of the next inputs are on their way while these are replayed. */
  #readAhead(events: readonly L1Event[], from: number): void {
    const next = events.slice(from + 1).find((event) => event.type === 'inputs')
    if (events[from]?.type !== 'inputs' || next?.type !== 'inputs') return
    for (const versionedHash of next.inputs.versionedHashes) {
      // A failure shows when the blob is really needed.
      this.#blobs.read({ versionedHash, blockNumber: next.blockNumber }).catch(() => undefined)
    }
  }

  /** INVARIANT: everything taken so far is still on the chain, or the replay begins anew. */
  async #followReorg(): Promise<void> {
    const anchor = this.#anchor
    if (anchor === null) return
    const hash = await this.#options.l1.blockHash(anchor.blockNumber)
    if (hash === anchor.blockHash) {
      const reread = Math.max(anchor.blockNumber, this.#nextBlock - REREAD_BLOCKS)
      this.#nextBlock = Math.min(this.#nextBlock, reread)
      return
    }
    this.#options.onProgress?.({ type: 'reorg', block: anchor.blockNumber })
    await this.#beginAnew()
  }

  #flush(): void {
    const { onSubmission } = this.#options
    const changed = this.#checker?.takeChanged() ?? []
    for (const kept of changed) onSubmission?.(submissionReport(kept))
    const obstacle = this.#checker?.obstacle() ?? null
    const said = obstacle === null ? '' : `${obstacle.submission} ${obstacle.explanation}`
    if (said === this.#reportedObstacle) return
    this.#reportedObstacle = said
    if (obstacle?.kind === 'unavailable') onSubmission?.(obstacleReport(obstacle))
  }

  #report(): Report {
    this.#flush()
    return summarize({
      checker: this.#checker,
      problems: this.#problems,
      unreachable: this.#unreachable,
      receipts: this.#receipts?.counts() ?? null,
      signatureLibrary: this.#options.signatures.kind,
    })
  }
}
