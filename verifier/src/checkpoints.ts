/**
 * Where an earlier run of a verifier stood, on this machine's disk: a restart or a reorganisation
 * goes on from there instead of from genesis. Spec: verification ("Checkpoints").
 */
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { equalBytes, outcomeHash, toHex } from '@assay/protocol'
import {
  createFileStorage,
  createSnapshotStore,
  type FileStorage,
  type Snapshot,
  type SnapshotStore,
  StoreError,
} from '@assay/store'
import type { Checkpoint } from './checkpoint.ts'
import type { GenesisPoint, MachineFactory } from './deployment.ts'
import { EndpointError, type Hex } from './l1.ts'

/** What L1 says about what it has confirmed, and a block. @throws EndpointError */
export interface CheckpointReads {
  /** Submissions with a confirmed claim, genesis among them. */
  confirmedCount(): Promise<number>
  /** Only for confirmed ones. */
  confirmedOutcomeHash(submission: number): Promise<Uint8Array>
  blockHash(blockNumber: number): Promise<Hex | null>
}

/** What a verifier is given to have checkpoints. */
export interface CheckpointOptions {
  /** Gets a directory for each exchange and kind. */
  readonly directory: string
  /** What `extra` is; those of another kind are not looked at. */
  readonly kind: 'verifier' | 'replica'
  readonly l1: CheckpointReads
  /** Submissions between two. */
  readonly every: number
  readonly extra?: () => Uint8Array
  /** So many submissions up to the last confirmed one are replayed again; default 0. */
  readonly margin?: number
}

/** Submissions between two checkpoints, where nothing else is asked for. */
export const CHECKPOINT_EVERY = 128

export interface Checkpoints {
  /**
   * The newest one at or below `through` and what L1 has confirmed, that is whole, has its root,
   * and is what L1 has confirmed, in a block that L1 still has. Null: there is none.
   * @throws EndpointError, StoreError
   */
  newest(through: number, machineOver: MachineFactory): Promise<Checkpoint | null>
  /** Whether a checkpoint of this submission should be made. */
  isDue(submission: number): boolean
  /** What the disk does not take is left out: it would only have saved time. */
  save(checkpoint: Omit<Checkpoint, 'extra'>): Promise<void>
}

interface Meta extends Omit<Checkpoint, 'leaves'> {
  readonly genesis: Uint8Array
}

/** For the exchange that `start` describes. @throws StoreError */
export async function openCheckpoints(
  options: CheckpointOptions,
  start: GenesisPoint,
): Promise<Checkpoints> {
  const { kind, l1, every, extra, margin = 0 } = options
  const exchange = `${start.chainId}-${toHex(start.vault).slice(2)}`
  const directory = join(options.directory, exchange, kind)
  /** Files are open while they are used only: a verifier has no end. */
  async function using<T>(work: (store: SnapshotStore, storage: FileStorage) => Promise<T>) {
    const storage = await createFileStorage({ directory })
    try {
      return await work(createSnapshotStore(storage), storage)
    } finally {
      await storage.close()
    }
  }
  let saved = (await using((store) => store.places()))[0] ?? 0
  let confirmed = 0

  const lastUsable = async () => (await l1.confirmedCount()) - 1 - margin

  /** `useless`: for good; `not now`: a lagging endpoint may say more later. */
  async function judged(
    { meta, leaves }: Snapshot,
    machineOver: MachineFactory,
  ): Promise<Checkpoint | 'useless' | 'not now'> {
    const found = deserialize(meta) as Meta
    const { submission, outcome, blockNumber, genesis } = found
    if (!equalBytes(genesis, start.outcomeHash)) return 'useless'
    const root = machineOver({ leaves, authenticate: () => false }).stateRoot()
    if (!equalBytes(root, outcome.stateRoot)) return 'useless'
    const hash = await l1.blockHash(blockNumber)
    if (hash !== found.blockHash) return hash === null ? 'not now' : 'useless'
    const decided = await l1.confirmedOutcomeHash(submission)
    return equalBytes(decided, outcomeHash(outcome)) ? { ...found, leaves } : 'useless'
  }

  return {
    isDue: (submission) => submission >= saved + every,
    newest: (through, machineOver) =>
      using(async (store) => {
        confirmed = await lastUsable()
        for (const place of await store.places()) {
          if (place > Math.min(through, confirmed)) continue
          const snapshot = await readable(store, place)
          const isRead = typeof snapshot === 'object'
          const found = isRead ? await judged(snapshot, machineOver) : snapshot
          if (typeof found === 'object') {
            saved = place
            return found
          }
          // Another process may have been faster.
          if (found === 'useless') await store.remove(place).catch(ignoringDisks)
        }
        saved = 0
        return null
      }),
    save: (checkpoint) =>
      using(async (store) => {
        const { leaves, ...rest } = checkpoint
        const meta: Meta = {
          ...rest,
          extra: extra?.() ?? new Uint8Array(0),
          genesis: start.outcomeHash,
        }
        const place = checkpoint.submission
        saved = place
        await store.write({ place, meta: new Uint8Array(serialize(meta)), leaves })
        confirmed = await lastUsable().catch(ignoringEndpoints(confirmed))
        await store.thin(confirmed)
      }).catch(ignoringDisks),
  }
}

/** An answer that can wait. */
function ignoringEndpoints<T>(before: T): (error: unknown) => T {
  return (error) => {
    if (!(error instanceof EndpointError)) throw error
    return before
  }
}

function ignoringDisks(error: unknown): void {
  if (!(error instanceof StoreError)) throw error
}

async function readable(
  store: SnapshotStore,
  place: number,
): Promise<Snapshot | 'useless' | 'not now'> {
  try {
    return await store.read(place)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return error.code === 'SNAPSHOT_UNREADABLE' ? 'useless' : 'not now'
  }
}
