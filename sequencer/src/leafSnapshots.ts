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
  /** The newest whole one whose place in the log is in a range, both ends included. */
  within(
    range: { readonly from: number; readonly to: number },
    isWhole: (snapshot: LeafSnapshot) => boolean,
  ): Promise<LeafSnapshot | null>
  /** False when the disk has no room for it. */
  write(snapshot: LeafSnapshot): Promise<boolean>
  /** Removes older ones that are not needed once submissions up to `decided` stay confirmed. */
  thin(decided: number): Promise<void>
  /**
   * Reads the two newest up to `decided` again: the log seq of the older one, in front of which
   * neither needs the log; null when there are not two whole ones.
   */
  covered(decided: number): Promise<number | null>
  close(): Promise<void>
}

/** Where in the log a snapshot's leaves stand, by what is kept beside them. */
export function pointIn(meta: Uint8Array): AppliedPoint {
  return (deserialize(meta) as Meta).point
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

  /** Two that a start could use, newest first. */
  async function pair(decided: number): Promise<readonly LeafSnapshot[]> {
    const found: LeafSnapshot[] = []
    for (const place of await store.places()) {
      if (place > decided) continue
      const snapshot = await usable(place)
      if (snapshot !== null) found.push(snapshot)
      if (found.length === 2) break
    }
    return found
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
    within: async ({ from, to }, isWhole) => {
      for (const place of from <= to ? await store.places() : []) {
        const found = await usable(place)
        const seq = found?.point.logSeq ?? -1
        if (found !== null && seq >= from && seq <= to && isWhole(found)) return found
      }
      return null
    },
    write: async ({ point, leaves, artifact }) => {
      const place = point.submission
      const meta: Meta = { separator, point, lifts: liftsUpTo(place), artifact }
      try {
        await store.write({ place, meta: new Uint8Array(serialize(meta)), leaves })
      } catch (error) {
        if (error instanceof StoreError && error.code === 'STORAGE_FULL') return false
        throw error
      }
      return true
    },
    thin: (decided) => store.thin(decided),
    covered: async (decided) => (await pair(decided))[1]?.point.logSeq ?? null,
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
