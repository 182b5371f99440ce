/** Keeps the blobs that the replay cannot get to, before they are pruned. Spec: monitor. */
import type { BlobReader } from '@assay/da'
import { BaseError, toHex } from '@assay/protocol'
import { EndpointError, type L1Event, type L1Reads } from '@assay/verifier'

export interface GapArchive {
  /**
   * Reads the blobs of all that was posted from block `gap` on, so that a storing reader keeps
   * them. What fails now is read again next time. Cost: up to 1,000 blocks and 32 blobs a call.
   */
  look(gap: number, head: number): Promise<void>
  /** The same, which nobody waits for; nothing while the one before is under way. */
  begin(gap: number, head: number): void
  /** When nothing is under way. */
  settled(): Promise<void>
}

const BLOCKS_PER_LOOK = 1_000
const BLOBS_PER_LOOK = 32
/** Blobs waiting to be read; beyond, reading of events stops. */
const MAX_WAITING = 10_000

export function createGapArchive(l1: Pick<L1Reads, 'events'>, blobs: BlobReader): GapArchive {
  const waiting = new Map<string, { versionedHash: Uint8Array; blockNumber: number }>()
  const read = new Set<string>()
  let from = 0
  let nextBlock = 0

  const note = (event: L1Event) => {
    for (const versionedHash of hashesOf(event)) {
      const key = toHex(versionedHash)
      if (!read.has(key)) waiting.set(key, { versionedHash, blockNumber: event.blockNumber })
    }
  }
  let work: Promise<void> | null = null
  const archive: GapArchive = {
    async look(gap, head) {
      if (gap !== from) {
        // Another gap: what was read for the one before is behind us.
        from = gap
        nextBlock = gap
        read.clear()
      }
      try {
        if (nextBlock <= head && waiting.size < MAX_WAITING) {
          const to = Math.min(nextBlock + BLOCKS_PER_LOOK - 1, head)
          for (const event of await l1.events(nextBlock, to)) note(event)
          nextBlock = to + 1
        }
      } catch (error) {
        if (!(error instanceof EndpointError)) throw error
      }
      for (const [key, request] of [...waiting].slice(0, BLOBS_PER_LOOK)) {
        waiting.delete(key)
        try {
          await blobs.read(request)
          read.add(key)
        } catch (error) {
          if (!(error instanceof BaseError)) throw error
          // Behind the others: one that nobody has holds none of them up.
          waiting.set(key, request)
        }
      }
    },
    begin(gap, head) {
      work ??= archive.look(gap, head).finally(() => {
        work = null
      })
    },
    settled: async () => work ?? undefined,
  }
  return archive
}

function hashesOf(event: L1Event): readonly Uint8Array[] {
  if (event.type === 'inputs') return event.inputs.versionedHashes
  return event.type === 'claim' ? event.traceVersionedHashes : []
}
