/**
 * Snapshots of the leaves: where a start begins when LevelDB's are damaged, gone, or computed with
 * other lifts, instead of at genesis. Spec: decisions/0006.
 */
import { deserialize, serialize } from 'node:v8'
import { equalBytes, type LeafWrite } from '@assay/protocol'
import {
  type AppliedPoint,
  createSnapshotStore,
  type FileStorage,
  type SnapshotStore,
  StoreError,
} from '@assay/store'
import type { Lifts } from './lifts.ts'

export interface LeafSnapshot {
  readonly point: AppliedPoint
  readonly leaves: readonly LeafWrite[]
  /** Of the point's submission, as the leaf store keeps it. */
  readonly artifact: Uint8Array
}

export interface LeafSnapshots {
  /** The newest one that a start may use and that is whole; those that are not are removed. */
  newest(isWhole: (snapshot: LeafSnapshot) => boolean): Promise<LeafSnapshot | null>
  /** False when the disk has no room for it. Older ones that are not needed are removed. */
  write(snapshot: LeafSnapshot, confirmed: number): Promise<boolean>
  close(): Promise<void>
}

export interface LeafSnapshotsOptions {
  readonly separator: Uint8Array
  readonly lifts: Lifts
  /**
   * Last submission that L1 has confirmed. One behind it is of no use to a start: what may still
   * have to be posted or proven since then comes out of the replay only.
   */
  readonly confirmed: number
}

interface Meta {
  readonly separator: Uint8Array
  readonly point: AppliedPoint
  readonly lifts: readonly (readonly [submission: number, inclusionTime: number])[]
  readonly artifact: Uint8Array
}

/** Over files that hold nothing else; `close` closes them. */
export function openLeafSnapshots(
  storage: FileStorage,
  options: LeafSnapshotsOptions,
): LeafSnapshots {
  const { separator, confirmed } = options
  const store = createSnapshotStore(storage)
  const liftsUpTo = (submission: number) => {
    return [...options.lifts].filter(([lifted]) => lifted <= submission)
  }

  async function usable(place: number): Promise<LeafSnapshot | null> {
    const found = await readable(store, place)
    if (found === null) return null
    const meta = deserialize(found.meta) as Meta
    const { point, artifact } = meta
    const isOurs =
      equalBytes(meta.separator, separator) &&
      JSON.stringify(meta.lifts) === JSON.stringify(liftsUpTo(place))
    return isOurs ? { point, artifact, leaves: found.leaves } : null
  }

  return {
    newest: async (isWhole) => {
      for (const place of await store.places()) {
        if (place > confirmed) continue
        const found = await usable(place)
        if (found !== null && isWhole(found)) return found
        await store.remove(place)
      }
      return null
    },
    write: async ({ point, leaves, artifact }, decided) => {
      const place = point.submission
      const meta: Meta = { separator, point, lifts: liftsUpTo(place), artifact }
      try {
        await store.write({ place, meta: new Uint8Array(serialize(meta)), leaves })
      } catch (error) {
        if (error instanceof StoreError && error.code === 'STORAGE_FULL') return false
        throw error
      }
      await store.thin(decided)
      return true
    },
    close: () => storage.close(),
  }
}

async function readable(store: SnapshotStore, place: number) {
  try {
    return await store.read(place)
  } catch (error) {
    if (error instanceof StoreError && error.code === 'SNAPSHOT_UNREADABLE') return null
    throw error
  }
}
