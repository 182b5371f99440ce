/** Bugs of deleting what seems superfluous: the log's head, and snapshots that it needs. */
import type { Hooks } from './hooks.ts'
import type { Plant } from './plant.ts'
import { placeIn } from './retained.ts'

/** Something is deleted soon, and again and again. */
const RETAINING = {
  ...{ retentionMs: 0, scrubMs: 15_000, windowSeconds: 60, finalityDepth: 2 },
  ...{ submissionIntervalMs: 8_000, segmentBytes: 8_192, durationMs: 360_000 },
} as const

/** In front of the newest snapshot nothing is kept, whether it is for good or not. */
const coveredByNewest = (): Hooks => ({
  answer: (answer, snapshots) => {
    if (answer.type !== 'covered' || answer.logSeq === null) return answer
    const places = [...snapshots.files()].flatMap(([name, bytes]) => placeIn(name, bytes) ?? [])
    return { ...answer, logSeq: Math.max(...places.map(({ logSeq }) => logSeq)) }
  },
})

export const RETENTION_PLANTS: readonly Plant[] = [
  {
    name: 'deletes up to the newest snapshot',
    faults: ['crash'],
    config: RETAINING,
    hooks: coveredByNewest,
  },
  {
    name: 'deletes before the snapshot is on disk',
    faults: ['crash'],
    config: RETAINING,
    hooks: () => ({
      medium: (medium) => ({
        ...medium,
        snapshots: async () => ({ ...(await medium.snapshots()), sync: async () => {} }),
      }),
    }),
  },
  {
    name: 'deletes before the log says where it begins',
    faults: ['powerLoss'],
    config: RETAINING,
    hooks: () => ({
      storage: (storage) => ({
        ...storage,
        sync: (name) => (name.startsWith('log-head') ? Promise.resolve() : storage.sync(name)),
      }),
    }),
  },
]
