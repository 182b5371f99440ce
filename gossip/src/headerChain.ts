/** The chain of headers as one observer saw it, and what contradicts it. Spec: batches. */
import { assert, equalBytes, isZero, ZERO_HASH } from '@assay/protocol'
import { MAX_AHEAD, MAX_EVIDENCE } from './bounds.ts'
import type { CheckedHeader } from './headerGate.ts'

/**
 * Two signed headers that cannot both stand.
 * `equivocation`: one term, one batchId, two headers. `replacement`: one batchId in two terms.
 * `lineage`: `second` follows another header than `first`, the one before it.
 */
export interface Conflict {
  readonly kind: 'equivocation' | 'replacement' | 'lineage'
  readonly first: CheckedHeader
  readonly second: CheckedHeader
}

export interface ChainEvents {
  /** Every header once, batchId rising by one. */
  readonly onHeader: (header: CheckedHeader) => void
  readonly onConflict: (conflict: Conflict) => void
}

/** Where a chain goes on: the next batchId and the digest before it. */
export interface ChainPoint {
  readonly batchId: number
  readonly prevHash: Uint8Array
}

/**
 * Puts checked headers in order. Synchronous; memory is bounded by `keep` headers and what is ahead
 * of a gap. Without a start, the first header is the one whose prevHash is zero.
 */
export class HeaderChain {
  readonly #events: ChainEvents
  readonly #keep: number
  /** By batchId, ascending. */
  readonly #recent = new Map<number, CheckedHeader>()
  readonly #ahead = new Map<number, CheckedHeader>()
  readonly #evidence: Conflict[] = []
  readonly #counts = { equivocation: 0, replacement: 0, lineage: 0 }
  #next: ChainPoint | null
  #length = 0

  constructor(events: ChainEvents, { start = null, keep = 8_192 }: ChainOptions = {}) {
    assert(keep >= 1, 'at least one header is kept')
    this.#events = events
    this.#keep = keep
    this.#next = start
  }

  /** Takes a header in any order; a header that was taken before changes nothing. */
  offer(header: CheckedHeader): void {
    const { batchId, prevHash } = header.signed.header
    const known = this.#recent.get(batchId) ?? this.#ahead.get(batchId)
    if (known !== undefined) this.#compare(known, header)
    else if (batchId === this.#next?.batchId || (this.#next === null && isZero(prevHash))) {
      this.#append(header)
      this.#drain()
    } else if (batchId > this.nextBatchId && this.#ahead.size < MAX_AHEAD) {
      this.#ahead.set(batchId, header)
    }
  }

  /** The first batchId that is missing. */
  get nextBatchId(): number {
    return this.#next?.batchId ?? 0
  }

  /** Missing ranges, [from, to) in batchIds, as far as later headers show them. */
  get gaps(): readonly { readonly from: number; readonly to: number }[] {
    const gaps: { from: number; to: number }[] = []
    let from = this.nextBatchId
    for (const batchId of [...this.#ahead.keys()].sort((a, b) => a - b)) {
      if (batchId > from) gaps.push({ from, to: batchId })
      from = batchId + 1
    }
    return gaps
  }

  /** Headers taken in order since the start. */
  get length(): number {
    return this.#length
  }

  /** The newest header in order. */
  get last(): CheckedHeader | null {
    return this.#next === null ? null : (this.#recent.get(this.#next.batchId - 1) ?? null)
  }

  get evidence(): readonly Conflict[] {
    return this.#evidence
  }

  /** All conflicts, those whose evidence was not kept included. */
  get conflictCounts(): Readonly<Record<Conflict['kind'], number>> {
    return this.#counts
  }

  /** Kept headers from `batchId` on, in order. */
  range(batchId: number, limit: number): readonly CheckedHeader[] {
    const found: CheckedHeader[] = []
    const [oldest = 0] = this.#recent.keys()
    for (let id = Math.max(batchId, oldest); found.length < limit; id++) {
      const header = this.#recent.get(id)
      if (header === undefined) break
      found.push(header)
    }
    return found
  }

  #compare(known: CheckedHeader, header: CheckedHeader): void {
    if (equalBytes(known.digest, header.digest)) return
    const isSameTerm = known.signed.header.term === header.signed.header.term
    this.#conflict(isSameTerm ? 'equivocation' : 'replacement', known, header)
  }

  #append(header: CheckedHeader): void {
    const { batchId, prevHash } = header.signed.header
    const before = this.last
    const isNext = equalBytes(prevHash, this.#next?.prevHash ?? ZERO_HASH)
    if (!isNext && before !== null) this.#conflict('lineage', before, header)
    this.#recent.set(batchId, header)
    const [oldest] = this.#recent.keys()
    if (this.#recent.size > this.#keep && oldest !== undefined) this.#recent.delete(oldest)
    this.#next = { batchId: batchId + 1, prevHash: header.digest }
    this.#length++
    this.#events.onHeader(header)
  }

  #drain(): void {
    for (;;) {
      const header = this.#ahead.get(this.nextBatchId)
      if (header === undefined) return
      this.#ahead.delete(this.nextBatchId)
      this.#append(header)
    }
  }

  #conflict(kind: Conflict['kind'], first: CheckedHeader, second: CheckedHeader): void {
    const isKnown = this.#evidence.some(
      (known) => known.kind === kind && equalBytes(known.second.digest, second.digest),
    )
    if (isKnown) return
    this.#counts[kind]++
    const conflict = { kind, first, second }
    if (this.#evidence.length < MAX_EVIDENCE) this.#evidence.push(conflict)
    this.#events.onConflict(conflict)
  }
}

export interface ChainOptions {
  /** Where to go on; null (the default) starts with the first header of the shard. */
  readonly start?: ChainPoint | null
  /** Newest headers kept. */
  readonly keep?: number
}
