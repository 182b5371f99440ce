/** Does what the reactor decides, and tells it what became of it. Spec: monitor, "What is done". */
import { assert, BaseError, type Clock } from '@assay/protocol'
import type { BuiltFaultProof } from '@assay/prover-hooks'
import { type Hex, type Mined, SettlementError } from '@assay/settlement'
import type { Evidence } from '@assay/verifier'
import type { Action, ActionResult } from './actions.ts'
import type { Disputer, FaultProver } from './disputer.ts'
import type { Reactor } from './reactor.ts'
import type { ReplayWatch } from './replayWatch.ts'
import type { MonitorFiles } from './stateFile.ts'
import type { View } from './view.ts'

/** Something that was done, or failed. */
export interface ActionNews {
  readonly action: Action
  readonly result: ActionResult
  /** One sentence. */
  readonly sentence: string
}

export interface ActorOptions {
  readonly reactor: Reactor
  readonly replay: ReplayWatch
  readonly clock: Clock
  /** Where evidence goes. */
  readonly files: MonitorFiles
  /** Null: evidence has no transaction. */
  readonly prover: FaultProver | null
  /** Null: nothing is sent. */
  readonly disputer: Disputer | null
  readonly onAction: (news: ActionNews) => void
}

export interface Actor {
  view(view: View): void
  anew(): void
  /** When nothing is under way; what ends after `stop` begins nothing new. */
  stop(): Promise<void>
}

export function createActor(options: ActorOptions): Actor {
  return new PortActor(options)
}

/** What L1 says when somebody else was faster, or it is not needed any more. */
const MOOT: readonly string[] = [
  ...['ClaimIsKilled', 'AlreadyConfirmed', 'AlreadyCommitted', 'NoReward', 'RevealIsOver'],
  ...['AlreadyBonded', 'ClaimExists', 'OutOfOrder', 'ConfirmingIsOver', 'NotOlder'],
  ...['NotCommitted', 'CommittedTooLate'],
]

class PortActor implements Actor {
  readonly #options: ActorOptions
  readonly #kills = new Map<Hex, BuiltFaultProof>()
  readonly #running = new Set<Promise<void>>()
  #isStopping = false

  constructor(options: ActorOptions) {
    this.#options = options
  }

  view(view: View): void {
    if (!this.#isStopping) this.#begin(this.#options.reactor.on({ type: 'view', view }))
  }

  anew(): void {
    this.#kills.clear()
    this.#options.reactor.on({ type: 'anew' })
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all(this.#running)
  }

  #begin(actions: readonly Action[]): void {
    for (const action of actions) {
      const work = this.#run(action).finally(() => this.#running.delete(work))
      this.#running.add(work)
    }
  }

  async #run(action: Action): Promise<void> {
    const { reactor, clock, onAction } = this.#options
    let mined: Mined | null = null
    let result: ActionResult
    try {
      mined = await this.#do(action)
      result = { type: 'done', block: mined?.blockNumber ?? null }
    } catch (error) {
      result = resultOf(error)
    }
    onAction({ action, result, sentence: sentenceOf(action, result, mined) })
    const next = reactor.on({ type: 'result', action, result, wallMs: clock.wallMs() })
    if (!this.#isStopping) this.#begin(next)
  }

  /** Resolves to the transaction, null when there is none. */
  async #do(action: Action): Promise<Mined | null> {
    const { disputer } = this.#options
    if (action.type === 'evidence') return this.#writeEvidence(action.claimId)
    if (action.type === 'prepare') return this.#prepare(action.claimId)
    assert(disputer !== null, 'without a key nothing is sent')
    switch (action.type) {
      case 'commit':
        return disputer.commit(this.#kill(action.claimId))
      case 'kill':
        return disputer.kill(this.#kill(action.claimId))
      case 'open':
        return disputer.open(action.claimId)
      case 'collect':
        return disputer.collect(action.claimId)
      case 'contest':
        return disputer.contest(action.claimId, action.rival)
      case 'bond':
        return disputer.bond()
      case 'confirm':
        return disputer.confirm(action.claimIds)
      case 'propose': {
        const replayed = this.#options.replay.replays.get(action.submission)
        if (replayed === undefined) throw gone(`the trace of submission ${action.submission}`)
        return disputer.propose(replayed)
      }
    }
  }

  async #writeEvidence(claimId: Hex): Promise<null> {
    const { replay, files } = this.#options
    const found = replay.faults.get(claimId)
    if (found === undefined) throw gone(`the fault of claim ${claimId}`)
    await writeEvidence(files, found.evidence)
    return null
  }

  async #prepare(claimId: Hex): Promise<null> {
    const { replay, prover, files } = this.#options
    const found = replay.faults.get(claimId)
    if (found === undefined || prover === null) throw gone(`the fault of claim ${claimId}`)
    const { built, transaction } = await prover.prove(found.evidence, found.wrong)
    this.#kills.set(claimId, built)
    await writeEvidence(files, { ...found.evidence, transaction })
    return null
  }

  #kill(claimId: Hex): BuiltFaultProof {
    const built = this.#kills.get(claimId)
    if (built === undefined) throw gone(`the proof against claim ${claimId}`)
    return built
  }
}

function writeEvidence(files: MonitorFiles, evidence: Evidence): Promise<void> {
  const name = `${evidence.claimId}.evidence.json`
  return files.write(name, `${JSON.stringify(evidence, null, 2)}\n`)
}

/** The replay began anew in between; the next view asks again. */
function gone(what: string): BaseError {
  return new BaseError('GONE', `${what} is not known any more`)
}

function resultOf(error: unknown): ActionResult {
  const reason = (error as Error).message
  const isMoot =
    error instanceof SettlementError &&
    error.code === 'TX_REVERTED' &&
    MOOT.includes(String(error.meta.error))
  return isMoot ? { type: 'moot', reason } : { type: 'failed', reason }
}

function sentenceOf(action: Action, result: ActionResult, mined: Mined | null): string {
  const what = describeAction(action)
  if (result.type === 'failed') return `${what} failed: ${result.reason}`
  if (result.type === 'moot') return `${what}: not needed any more (${result.reason})`
  if (mined === null) return `${what}: done`
  const { blockNumber, gasUsed, transactionHash } = mined
  return `${what}: mined in block ${blockNumber}, ${gasUsed} gas (${transactionHash})`
}

/** For people. */
export function describeAction(action: Action): string {
  switch (action.type) {
    case 'evidence':
      return `writing the evidence against claim ${action.claimId}`
    case 'prepare':
      return `proving the fault of claim ${action.claimId}`
    case 'commit':
      return `committing to the fault of claim ${action.claimId}`
    case 'kill':
      return `killing claim ${action.claimId}`
    case 'open':
      return `opening the commitment against claim ${action.claimId}`
    case 'collect':
      return `collecting the reward for claim ${action.claimId}`
    case 'contest':
      return `contesting claim ${action.rival} with ${action.claimId}`
    case 'bond':
      return 'depositing the bond'
    case 'propose':
      return `proposing the outcome of submission ${action.submission}`
    case 'confirm':
      return `confirming ${action.claimIds.length} claims from ${action.claimIds[0]} on`
  }
}
