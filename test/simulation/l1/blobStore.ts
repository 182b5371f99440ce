/** Blobs that the chain carried, for as long as the data layer keeps them. */
import { BlobSourceError } from '@assay/da'
import { decodeGroups } from '@assay/machine'
import { type BlobSource, toHex } from '@assay/protocol'
import type { Hex } from '@assay/settlement'
import type { ModelBlobs, ModelBlock, ModelTransaction } from './types.ts'

interface Kept {
  readonly blob: Uint8Array
  /** Seconds. */
  readonly until: number
}

export class BlobStore implements ModelBlobs {
  /** In the order of their blocks; a reorganisation leaves them, as peers do. */
  readonly #kept = new Map<Hex, Kept>()
  readonly #withheld = new Set<Hex>()
  readonly #retentionSeconds: number
  readonly #head: () => ModelBlock

  constructor(retentionSeconds: number, head: () => ModelBlock) {
    this.#retentionSeconds = retentionSeconds
    this.#head = head
  }

  keep({ blobs, blobVersionedHashes }: ModelTransaction, { timestamp }: { timestamp: number }) {
    for (const [i, blob] of blobs.entries()) {
      const hash = blobVersionedHashes[i] as Hex
      this.#kept.delete(hash)
      this.#kept.set(hash, { blob, until: timestamp + this.#retentionSeconds })
    }
  }

  prune(): void {
    const { timestamp } = this.#head()
    for (const [hash, { until }] of this.#kept) {
      if (until >= timestamp) break
      this.#kept.delete(hash)
    }
  }

  /** What judges see; the withheld ones, too. Null: they are gone. */
  readonly groupsOf = (
    versionedHashes: readonly Hex[],
    groups: number,
  ): readonly (Uint8Array | null)[] | null => {
    const blobs = versionedHashes.map((hash) => this.#kept.get(hash)?.blob)
    const all = blobs.filter((blob) => blob !== undefined)
    if (all.length < blobs.length) return null
    const groupAt = decodeGroups(all, groups)
    return Array.from({ length: groups }, (_, i) => groupAt(i))
  }

  withhold(versionedHash: Hex): void {
    this.#withheld.add(versionedHash)
  }

  release(versionedHash: Hex): void {
    this.#withheld.delete(versionedHash)
  }

  source(name: string): BlobSource & { isDown: boolean } {
    const source = {
      name,
      isDown: false,
      fetch: async ({ versionedHash }: { versionedHash: Uint8Array }) => {
        if (source.isDown) {
          throw new BlobSourceError('BEACON_UNREACHABLE', `${name} does not answer`)
        }
        const hash = toHex(versionedHash)
        if (this.#withheld.has(hash)) return null
        return this.#kept.get(hash)?.blob.slice() ?? null
      },
    }
    return source
  }
}
