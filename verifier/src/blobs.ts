/** Blobs by versioned hash: where they come from, how long they are kept. Spec: da. */
import { type Archive, type BlobReader, DataUnavailableError } from '@assay/da'
import { type BlobRequest, toHex } from '@assay/protocol'
import { EndpointError } from './l1.ts'

/** Twice the blobs of a transaction, and as many read ahead: 3 MiB. */
const CACHE_BLOBS = 24

/** All blobs of a list in order, or why one of them cannot be had. */
export type BlobsAnswer =
  | { readonly kind: 'found'; readonly blobs: readonly Uint8Array[] }
  | { readonly kind: 'missing'; readonly versionedHash: Uint8Array; readonly detail: string }

/**
 * Reads the blobs of one transaction. `missing`: every source answered and none has it.
 * @throws EndpointError BLOBS_UNREACHABLE when a source that might have it did not answer
 */
export async function readBlobs(
  reader: BlobReader,
  versionedHashes: readonly Uint8Array[],
  blockNumber: number,
): Promise<BlobsAnswer> {
  const blobs: Uint8Array[] = []
  for (const versionedHash of versionedHashes) {
    try {
      blobs.push((await reader.read({ versionedHash, blockNumber })).blob)
    } catch (error) {
      if (!(error instanceof DataUnavailableError)) throw error
      const isSilent = error.answers.some(({ code }) => code.endsWith('_UNREACHABLE'))
      if (isSilent) throw new EndpointError('BLOBS_UNREACHABLE', error.message, { cause: error })
      return { kind: 'missing', versionedHash, detail: error.message }
    }
  }
  return { kind: 'found', blobs }
}

/** Remembers the last blobs; two requests for the same one are one. Failures are not kept. */
export function createBlobCache(reader: BlobReader): BlobReader {
  const known = new Map<string, ReturnType<BlobReader['read']>>()
  return {
    read: (request) => {
      const key = toHex(request.versionedHash)
      const before = known.get(key)
      if (before !== undefined) return before
      const reading = reader.read(request)
      known.set(key, reading)
      reading.catch(() => known.delete(key))
      const [oldest] = known.keys()
      if (known.size > CACHE_BLOBS && oldest !== undefined) known.delete(oldest)
      return reading
    },
  }
}

/** Keeps whatever is read from elsewhere in an archive before it is used. */
export function createStoringReader(reader: BlobReader, archive: Archive): BlobReader {
  return {
    read: async (request: BlobRequest) => {
      const found = await reader.read(request)
      if (found.source !== archive.name) await archive.put(found.blob, request.versionedHash)
      return found
    },
  }
}
