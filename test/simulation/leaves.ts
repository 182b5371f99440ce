/** The leaf store of a simulated machine: batches are atomic and synced, as LevelDB's are. */
import type { Rng } from '@assay/protocol'
import { type LeafWrite, toHex } from '@assay/protocol'
import { type AppliedPoint, type LeafStore, StoreError } from '@assay/store'
import type { LeafMedium } from '../../sequencer/src/leafMedium.ts'
import type { Disk } from './disk.ts'
import { createSimulatedStorage, type DiskTrouble } from './storage.ts'
import type { Life } from './world.ts'

/** What is on the disk. */
export interface Leaves {
  point: AppliedPoint | null
  readonly leaves: Map<string, LeafWrite>
  readonly artifacts: Map<number, Uint8Array>
  /** An artifact that no longer matches its checksum. */
  readonly damaged: Set<number>
}

export function createLeaves(): Leaves {
  return { point: null, leaves: new Map(), artifacts: new Map(), damaged: new Set() }
}

/** One leaf, or one artifact, is not what was written. True when there was something. */
export function damageLeaves(on: Leaves, rng: Rng): boolean {
  const keys = [...on.leaves.keys()]
  if (keys.length === 0) return false
  const artifact = [...on.artifacts.keys()].at(-1)
  if (rng.below(4) === 0 && artifact !== undefined) {
    on.damaged.add(artifact)
    return true
  }
  const key = keys[rng.below(keys.length)] as string
  const { address, value } = on.leaves.get(key) as LeafWrite
  if (rng.below(3) === 0 || value === null) {
    on.leaves.delete(key)
    return true
  }
  const altered = value.slice()
  const at = rng.below(altered.length)
  altered[at] = (altered[at] as number) ^ (1 << rng.below(8))
  on.leaves.set(key, { address, value: altered })
  return true
}

const APPLY_MS = 4
const READ_MS = 2

export interface LeafMediumOptions {
  readonly leaves: Leaves
  /** Of the snapshots. */
  readonly snapshotDisk: Disk
  readonly life: Life
  readonly rng: Rng
  readonly trouble: DiskTrouble
  /** Behind each batch that is on disk. */
  readonly onApplied: (leaves: Leaves) => void
}

/** What a process sees of it. */
export function createLeafMedium(options: LeafMediumOptions): LeafMedium {
  const { leaves: on, life, trouble } = options
  const store: LeafStore = {
    read: async () => {
      await life.sleep(READ_MS)
      const { point } = on
      return point === null ? null : { point, leaves: [...on.leaves.values()] }
    },
    apply: async ({ writes, point, artifact }) => {
      await life.sleep(APPLY_MS + trouble.slowness)
      if (trouble.isFull) throw new StoreError('STORAGE_FULL', 'no space for the leaves')
      for (const write of writes) {
        const key = toHex(write.address)
        if (write.value === null) on.leaves.delete(key)
        else on.leaves.set(key, write)
      }
      if (artifact !== undefined) on.artifacts.set(point.submission, artifact.slice())
      on.point = point
      options.onApplied(on)
    },
    artifact: async (submission) => {
      await life.sleep(READ_MS)
      requireWhole(submission)
      return on.artifacts.get(submission) ?? null
    },
    firstArtifact: async () => {
      await life.sleep(READ_MS)
      return on.artifacts.size === 0 ? null : Math.min(...on.artifacts.keys())
    },
    checkArtifacts: async () => {
      for (const submission of on.artifacts.keys()) requireWhole(submission)
      return null
    },
    dropArtifacts: async (below) => {
      if (trouble.isFull) throw new StoreError('STORAGE_FULL', 'no space for the leaves')
      for (const submission of on.artifacts.keys()) {
        if (submission < below) on.artifacts.delete(submission)
      }
    },
    close: async () => {},
  }

  function requireWhole(submission: number): void {
    if (!on.artifacts.has(submission) || !on.damaged.has(submission)) return
    throw new StoreError('LEAVES_UNREADABLE', 'a value does not match its checksum')
  }

  return {
    open: async () => {
      await life.sleep(READ_MS)
      return store
    },
    wipe: async () => {
      on.point = null
      on.leaves.clear()
      on.artifacts.clear()
      on.damaged.clear()
    },
    announced: (read) => read(),
    areReadable: async () => true,
    snapshots: async () => createSimulatedStorage({ ...options, disk: options.snapshotDisk }),
  }
}
