/** Blobs from a beacon node (or anvil, which serves the same address). Spec: da. */
import { assert, BLOB_BYTES, type BlobSource, equalBytes, toHex } from '@assay/protocol'
import { blockNumberAsId, type ResolveBlockId } from './beaconBlockId.ts'
import type { BlobChecker } from './blobChecker.ts'
import { getBounded } from './boundedHttp.ts'
import { BlobSourceError } from './errors.ts'

/** Twice what a block can carry today. */
const MAX_BLOBS_IN_BLOCK = 42
/** Hex in JSON, quotes and the envelope. */
const MAX_ANSWER_BYTES = MAX_BLOBS_IN_BLOCK * (2 * BLOB_BYTES + 8) + 4_096

export interface BeaconOptions {
  /** Base address, such as `http://127.0.0.1:5052`. */
  readonly url: string
  readonly checker: BlobChecker
  /** From an L1 block to the beacon's block id; by default the block number itself, as on anvil. */
  readonly resolveBlockId?: ResolveBlockId
  /** For connection and body together, ms. */
  readonly timeoutMs?: number
}

/**
 * Reads `GET /eth/v1/beacon/blobs/{block_id}`, without a filter because nodes disagree on its
 * form, and takes the blob whose recomputed versioned hash is the one asked for.
 * Its `fetch` throws BlobSourceError BEACON_UNREACHABLE, BEACON_INVALID.
 * Cost: one download per block, one commitment per blob in it.
 */
export function createBeaconBlobSource(options: BeaconOptions): BlobSource {
  const { url, checker, resolveBlockId = blockNumberAsId, timeoutMs = 20_000 } = options
  const base = url.replace(/\/+$/, '')
  // A submission asks for several blobs of one block. Content decides, so age does no harm.
  let last: { id: string; blobs: readonly Uint8Array[] } = { id: '', blobs: [] }

  async function find(blobs: readonly Uint8Array[], hash: Uint8Array): Promise<Uint8Array | null> {
    for (const blob of blobs) {
      const found = await checker.versionedHash(blob)
      if (found !== null && equalBytes(found, hash)) return blob
    }
    return null
  }

  return {
    name: `beacon ${base}`,
    async fetch({ versionedHash, blockNumber }) {
      assert(versionedHash.length === 32, 'a versioned hash has 32 bytes')
      const id = await resolveBlockId(blockNumber)
      if (id === null) return null
      const held = last.id === id ? await find(last.blobs, versionedHash) : null
      if (held !== null) return held
      const answer = await getBounded(`${base}/eth/v1/beacon/blobs/${encodeURIComponent(id)}`, {
        maxBytes: MAX_ANSWER_BYTES,
        timeoutMs,
      })
      if (answer === undefined) return null
      last = { id, blobs: blobsOf(answer, `${base}, asked for ${toHex(versionedHash)}`) }
      return find(last.blobs, versionedHash)
    },
  }
}

/** The blobs in `{ data: ["0x…"] }`; whatever is not one blob's hex is left out. */
function blobsOf(answer: unknown, where: string): readonly Uint8Array[] {
  const data = (answer as { data?: unknown } | null)?.data
  if (!Array.isArray(data) || data.length > MAX_BLOBS_IN_BLOCK) {
    throw new BlobSourceError('BEACON_INVALID', `no list of blobs from ${where}`)
  }
  return data.map(blobFromHex).filter((blob) => blob !== null)
}

function blobFromHex(value: unknown): Uint8Array | null {
  if (typeof value !== 'string' || value.length !== 2 + 2 * BLOB_BYTES) return null
  if (!value.startsWith('0x')) return null
  // Buffer stops at the first wrong digit, so fewer bytes mean a wrong digit.
  const bytes = Buffer.from(value.slice(2), 'hex')
  return bytes.length === BLOB_BYTES ? new Uint8Array(bytes) : null
}
