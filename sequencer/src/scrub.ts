/** Looks at the leaves on disk again while they are in use: disks forget, LevelDB does not say. */
import { equalBytes, type LeafWrite } from '@assay/protocol'
import { type BatchHasher, createStateTree } from '@assay/state'
import { type AppliedPoint, type LeafStore, StoreError } from '@assay/store'

/** So often, when submissions end. */
export const SCRUB_MS = 600_000

/**
 * Of artifacts so much is looked at each time, the next ones the next time: they are as many as
 * the submissions of a whole window, and what is used is compared with its checksum anyway.
 */
const ARTIFACT_BYTES = 256 << 20

/** Where the next look at artifacts begins. */
export interface ScrubCursor {
  submission: number
}

/**
 * Hashes all leaves to their root and compares artifacts with their checksums; resolves with
 * what was found whole. Nothing may be written meanwhile. Cost: about 3 µs a leaf, 2 s a GiB.
 * @throws StoreError LEAVES_UNREADABLE
 */
export async function scrubLeaves(
  store: Pick<LeafStore, 'read' | 'checkArtifacts'>,
  hasher: BatchHasher,
  cursor: ScrubCursor,
): Promise<{ readonly point: AppliedPoint; readonly leaves: readonly LeafWrite[] }> {
  const found = await store.read()
  if (found === null) throw new StoreError('LEAVES_UNREADABLE', 'the leaves are gone')
  const { point, leaves } = found
  if (!equalBytes(createStateTree({ hasher, leaves }).root(), point.root)) {
    throw new StoreError('LEAVES_UNREADABLE', 'the leaves do not hash to their root any more')
  }
  cursor.submission = (await store.checkArtifacts(cursor.submission, ARTIFACT_BYTES)) ?? 0
  return found
}
