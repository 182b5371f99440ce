/** Recomputes what a blob is, instead of believing whoever sent it. Spec: da. */
import { createHash } from 'node:crypto'
import { assert, BLOB_BYTES, equalBytes, type Kzg } from '@assay/protocol'
import { versionedHashOf } from './fieldElements.ts'
import { KzgError } from './kzg.ts'

/** Blobs whose versioned hash is remembered; 64 bytes each. */
const REMEMBERED = 1_024

export interface BlobChecker {
  /**
   * The versioned hash of these bytes, null when they are no blob at all (length, or an element
   * not below the modulus). Cost: one commitment for bytes not seen lately.
   * @throws KzgError
   */
  versionedHash(bytes: Uint8Array): Promise<Uint8Array | null>
  /** True when these bytes are the blob with this versioned hash. @throws KzgError */
  matches(bytes: Uint8Array, versionedHash: Uint8Array): Promise<boolean>
}

/** One checker serves all sources of a process, so that a blob is committed to once. */
export function createBlobChecker(kzg: Kzg): BlobChecker {
  // By SHA-256 of the bytes; oldest first.
  const known = new Map<string, Uint8Array | null>()

  async function compute(bytes: Uint8Array): Promise<Uint8Array | null> {
    try {
      return versionedHashOf(await kzg.commit(bytes))
    } catch (error) {
      if (error instanceof KzgError && error.code === 'KZG_INVALID_BLOB') return null
      throw error
    }
  }

  async function versionedHash(bytes: Uint8Array): Promise<Uint8Array | null> {
    if (bytes.length !== BLOB_BYTES) return null
    const content = createHash('sha256').update(bytes).digest('hex')
    const before = known.get(content)
    if (before !== undefined) return before
    const hash = await compute(bytes)
    known.set(content, hash)
    const [oldest] = known.keys()
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
    return hash
  }

  return {
    versionedHash,
    async matches(bytes, expected) {
      assert(expected.length === 32, 'a versioned hash has 32 bytes')
      const hash = await versionedHash(bytes)
      return hash !== null && equalBytes(hash, expected)
    },
  }
}
