/**
 * From views of L1 to actions. Pure and synchronous: no clock, no network. Whatever it does follows
 * from the next view, so that a restart, a reorganisation and somebody else’s transaction need no
 * case of their own. Spec: monitor, "What is done".
 */
import type { Hex } from '@assay/settlement'
import {
  type Action,
  type ActionResult,
  actionKey,
  type Failure,
  type Memory,
  type ReactorConfig,
} from './actions.ts'
import type { View } from './view.ts'
import { wantedActions } from './wants.ts'

export type ReactorEvent =
  | { readonly type: 'view'; readonly view: View }
  | {
      readonly type: 'result'
      readonly action: Action
      readonly result: ActionResult
      readonly wallMs: number
    }
  /** The replay began anew: what was found is found again. */
  | { readonly type: 'anew' }

export interface Reactor {
  /** What is to be begun now; each is answered by one `result`. */
  on(event: ReactorEvent): readonly Action[]
  /** Failures in a row of what is still wanted. */
  failing(): readonly ({ readonly action: string } & Failure)[]
}

const FIRST_PAUSE_MS = 1_000
const MAX_PAUSE_MS = 300_000
/** A wrong claim waits for nobody. */
const MAX_KILL_PAUSE_MS = 15_000
/** An endpoint that lags behind a transaction's block is believed again after so long. */
const LAG_MS = 30_000

export function createReactor(config: ReactorConfig): Reactor {
  return new LevelReactor(config)
}

class LevelReactor implements Reactor {
  readonly #config: ReactorConfig
  readonly #written = new Set<Hex>()
  readonly #prepared = new Set<Hex>()
  readonly #committed = new Map<Hex, { block: number; wallMs: number }>()
  readonly #opened = new Set<Hex>()
  readonly #failures = new Map<string, Failure>()
  /** Wall time before which an action is not begun again. */
  readonly #notBefore = new Map<string, number>()
  /** Under way. One of each lane at most: one key sends one transaction at a time. */
  readonly #busy = new Map<Lane, Action>()
  /** Older views do not know yet what was sent last. */
  #seenFrom = { block: 0, untilMs: 0 }
  #wanted = new Set<string>()
  #view: View | null = null

  constructor(config: ReactorConfig) {
    this.#config = config
  }

  on(event: ReactorEvent): readonly Action[] {
    switch (event.type) {
      case 'view':
        this.#view = event.view
        return this.#begin(event.view.wallMs)
      case 'result':
        this.#settle(event.action, event.result, event.wallMs)
        return this.#begin(event.wallMs)
      case 'anew':
        // Evidence names blocks, and a proof holds what the inputs were posted with.
        this.#written.clear()
        this.#prepared.clear()
        this.#opened.clear()
        this.#view = null
        return []
    }
  }

  failing(): readonly ({ readonly action: string } & Failure)[] {
    return [...this.#failures].flatMap(([action, failure]) =>
      this.#wanted.has(action) ? [{ action, ...failure }] : [],
    )
  }

  #begin(wallMs: number): readonly Action[] {
    const view = this.#view
    if (view === null) return []
    const wanted = wantedActions(this.#config, view, this.#memory())
    this.#wanted = new Set(wanted.map(actionKey))
    const isStale = view.block < this.#seenFrom.block && wallMs < this.#seenFrom.untilMs
    const begun: Action[] = []
    for (const action of wanted) {
      const lane = laneOf(action)
      if (this.#busy.has(lane) || (lane === 'send' && isStale)) continue
      // A proof that was quick when it was begun may not be any more.
      if ([...this.#busy.values()].some((one) => actionKey(one) === actionKey(action))) continue
      if (wallMs < (this.#notBefore.get(actionKey(action)) ?? 0)) continue
      this.#busy.set(lane, action)
      begun.push(action)
    }
    return begun
  }

  #settle(action: Action, result: ActionResult, wallMs: number): void {
    const key = actionKey(action)
    this.#busy.delete(laneOf(action))
    if (result.type === 'failed') {
      const count = (this.#failures.get(key)?.count ?? 0) + 1
      this.#failures.set(key, { count, reason: result.reason })
      this.#notBefore.set(key, wallMs + pauseMs(action, count))
      // It may have been made for a block that is gone.
      if (action.type === 'kill') this.#prepared.delete(action.claimId)
      return
    }
    this.#failures.delete(key)
    this.#notBefore.set(key, wallMs + FIRST_PAUSE_MS)
    const block = result.type === 'done' ? result.block : null
    if (block !== null) {
      this.#seenFrom = { block, untilMs: wallMs + LAG_MS }
      this.#view = null
    }
    if (action.type === 'evidence') this.#written.add(action.claimId)
    if (action.type === 'open') this.#opened.add(action.claimId)
    if (action.type === 'prepare') this.#prepared.add(action.claimId)
    if (action.type === 'commit') {
      // Made before a restart, it counts from now: a little late is safe.
      this.#committed.set(action.claimId, { block: block ?? this.#view?.block ?? 0, wallMs })
    }
  }

  #memory(): Memory {
    return {
      written: this.#written,
      prepared: this.#prepared,
      committed: this.#committed,
      opened: this.#opened,
      failures: this.#failures,
    }
  }
}

/** Files, proofs, replays from genesis and transactions do not wait for each other. */
type Lane = 'write' | 'prove' | 'replay' | 'send'

function laneOf(action: Action): Lane {
  if (action.type === 'evidence') return 'write'
  if (action.type !== 'prepare') return 'send'
  return action.isQuick ? 'prove' : 'replay'
}

function pauseMs({ type }: Action, failures: number): number {
  const isUrgent = type === 'kill' || type === 'prepare' || type === 'contest'
  const pause = FIRST_PAUSE_MS * 2 ** Math.min(failures, 20)
  return Math.min(pause, isUrgent ? MAX_KILL_PAUSE_MS : MAX_PAUSE_MS)
}
