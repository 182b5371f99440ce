/** Follows a shard's headers without a key or trust, and keeps what contradicts. Spec: batches. */
import type { BatchHeader, SignedBatchHeader } from '@assay/protocol'
import { GossipError } from './errors.ts'
import { createGossipNode, type GossipNode, type GossipOptions } from './gossipNode.ts'
import { type ChainOptions, type Conflict, HeaderChain } from './headerChain.ts'
import type { CheckedHeader } from './headerGate.ts'

export interface ObserverOptions extends GossipOptions, ChainOptions {
  /** Every header once and in order; the first from `start`, or of the shard. */
  readonly onHeader?: (header: CheckedHeader) => void
  /** Two signed headers that cannot both stand. */
  readonly onConflict?: (conflict: Conflict) => void
  /** Between two looks for headers that nobody announced, ms; 2,000 by default. */
  readonly pollMs?: number
}

export interface ObserverReport {
  /** Headers in order since the start. */
  readonly headersSeen: number
  /** Of the newest header in order; null before the first. */
  readonly lastBatchId: number | null
  /** Messages on the topic that were refused. */
  readonly rejected: number
  /** Answers of peers that were wrong. */
  readonly wrongAnswers: number
  readonly equivocations: number
  readonly replacements: number
  readonly lineageBreaks: number
  /** Ranges still missing, [from, to) in batchIds. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
}

export interface Observer {
  start(): Promise<void>
  stop(): Promise<void>
  readonly node: GossipNode
  report(): ObserverReport
  /** The conflicts themselves, 64 at most. */
  evidence(): readonly Conflict[]
  /** Kept headers from `batchId` on, in order. */
  headersFrom(batchId: number, limit: number): readonly SignedBatchHeader[]
  /**
   * The records of 1 … 8 micro-batches from whichever peers have them, each checked against its
   * header's inputRoot; null where nobody had them.
   */
  fetchBodies(headers: readonly BatchHeader[]): Promise<readonly (Uint8Array | null)[]>
}

/**
 * An observer ends with all headers, whenever it starts and whatever gossip it misses: it asks
 * peers for the range that it lacks when one appears, when a header shows a gap, and now and then.
 * It serves the headers that it keeps.
 */
export function createObserver(options: ObserverOptions): Observer {
  return new PeerObserver(options)
}

class PeerObserver implements Observer {
  readonly node: GossipNode
  readonly #chain: HeaderChain
  readonly #pollMs: number
  #poll: NodeJS.Timeout | null = null
  #wrongAnswers = 0
  #isStopped = false
  /** The search under way, and whether something happened since it began. */
  #search: Promise<void> | null = null
  #searchAgain = false

  constructor(options: ObserverOptions) {
    const { onHeader, onConflict, onPeer, pollMs = 2_000 } = options
    this.#pollMs = pollMs
    this.#chain = new HeaderChain(
      {
        onHeader: (header) => onHeader?.(header),
        onConflict: (conflict) => onConflict?.(conflict),
      },
      options,
    )
    this.node = createGossipNode({
      headersFrom: async (from, limit) => this.headersFrom(from, limit),
      ...options,
      onHeader: (header) => {
        this.#chain.offer(header)
        if (this.#chain.gaps.length > 0) this.#lookForMissing()
      },
      onPeer: (peer) => {
        onPeer?.(peer)
        this.#lookForMissing()
      },
    })
  }

  async start(): Promise<void> {
    await this.node.start()
    this.#poll = setInterval(() => this.#lookForMissing(), this.#pollMs)
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    if (this.#poll !== null) clearInterval(this.#poll)
    await this.node.stop()
    await this.#search
  }

  report(): ObserverReport {
    const { equivocation, replacement, lineage } = this.#chain.conflictCounts
    return {
      headersSeen: this.#chain.length,
      lastBatchId: this.#chain.last?.signed.header.batchId ?? null,
      rejected: this.node.counts().rejected,
      wrongAnswers: this.#wrongAnswers,
      equivocations: equivocation,
      replacements: replacement,
      lineageBreaks: lineage,
      gaps: this.#chain.gaps,
    }
  }

  evidence(): readonly Conflict[] {
    return this.#chain.evidence
  }

  headersFrom(batchId: number, limit: number): readonly SignedBatchHeader[] {
    return this.#chain.range(batchId, limit).map(({ signed }) => signed)
  }

  async fetchBodies(headers: readonly BatchHeader[]): Promise<readonly (Uint8Array | null)[]> {
    const bodies: (Uint8Array | null)[] = headers.map(() => null)
    for (const peer of this.node.peersWith('bodies')) {
      const missing = headers.flatMap((_, i) => (bodies[i] === null ? [i] : []))
      if (missing.length === 0) break
      const wanted = missing.map((i) => headers[i] as BatchHeader)
      const answer = await this.#tolerate(() => this.node.requestBodies(peer, wanted))
      answer?.forEach((body, k) => {
        bodies[missing[k] as number] = body
      })
    }
    return bodies
  }

  #lookForMissing(): void {
    if (this.#isStopped) return
    this.#searchAgain = true
    this.#search ??= this.#searchWhileAsked().finally(() => {
      // Here and not at the end of the search: without peers that end comes before the assignment.
      this.#search = null
      if (this.#searchAgain) this.#lookForMissing()
    })
  }

  async #searchWhileAsked(): Promise<void> {
    while (this.#searchAgain && !this.#isStopped) {
      this.#searchAgain = false
      for (const peer of this.node.peersWith('headers')) await this.#takeAllFrom(peer)
    }
  }

  /** Takes ranges until the peer has nothing that continues the chain. */
  async #takeAllFrom(peer: string): Promise<void> {
    while (!this.#isStopped) {
      const from = this.#chain.nextBatchId
      const headers = await this.#tolerate(() => this.node.requestHeaders(peer, from))
      for (const header of headers ?? []) this.#chain.offer(header)
      if (this.#chain.nextBatchId === from) return
    }
  }

  /** A peer that fails is no reason to stop: null, and counted when its answer was wrong. */
  async #tolerate<T>(request: () => Promise<T>): Promise<T | null> {
    try {
      return await request()
    } catch (error) {
      if (!(error instanceof GossipError)) throw error
      if (error.code === 'PEER_INVALID') this.#wrongAnswers++
      return null
    }
  }
}
