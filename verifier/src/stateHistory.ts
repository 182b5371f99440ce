/** The states before the last submissions, for proofs against claims on them. */
import { type LeafWrite, toHex } from '@assay/protocol'

/** As many as those whose steps can be named. Beside their writes it costs a set of leaves. */
const KEPT_STATES = 64

/** Which states a verifier keeps: before each of the last submissions, or before one alone. */
export type KeptStates = 'recent' | { readonly before: number }

export interface StateHistory {
  /** What a submission wrote; all of them in order. */
  note(writes: readonly LeafWrite[]): void
  /** The leaves before a submission, in address order; null when they are not kept (any more). */
  before(submission: number): readonly LeafWrite[] | null
  /** Whether `before` has them. Cheap. */
  has(submission: number): boolean
}

/** `leaves`: before submission `first`. */
export function createStateHistory(
  leaves: Iterable<LeafWrite>,
  kept: KeptStates,
  first = 1,
): StateHistory {
  return new WriteHistory(leaves, kept, first)
}

class WriteHistory implements StateHistory {
  readonly #kept: KeptStates
  /** The state before submission `#first`. */
  readonly #leaves = new Map<string, LeafWrite>()
  #first: number
  /** Of submission `#first` and those behind it. */
  readonly #writes: (readonly LeafWrite[])[] = []

  constructor(leaves: Iterable<LeafWrite>, kept: KeptStates, first: number) {
    this.#kept = kept
    this.#first = first
    apply(this.#leaves, leaves)
  }

  note(writes: readonly LeafWrite[]): void {
    if (this.#kept === 'recent') {
      this.#writes.push(writes)
      if (this.#writes.length <= KEPT_STATES) return
      apply(this.#leaves, this.#writes.shift() ?? [])
      this.#first += 1
    } else if (this.#first < this.#kept.before) {
      apply(this.#leaves, writes)
      this.#first += 1
    }
  }

  has(submission: number): boolean {
    return submission >= this.#first && submission <= this.#first + this.#writes.length
  }

  before(submission: number): readonly LeafWrite[] | null {
    if (!this.has(submission)) return null
    const count = submission - this.#first
    const state = new Map(this.#leaves)
    for (const writes of this.#writes.slice(0, count)) apply(state, writes)
    return [...state].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, leaf]) => leaf)
  }
}

function apply(state: Map<string, LeafWrite>, writes: Iterable<LeafWrite>): void {
  for (const write of writes) {
    const key = toHex(write.address)
    if (write.value === null) state.delete(key)
    else state.set(key, write)
  }
}
