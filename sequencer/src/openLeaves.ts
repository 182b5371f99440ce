/**
 * The machine's state from disk: the leaves when they hash to their root, else the newest whole
 * snapshot, else genesis.
 */
import { createMachine, type Machine } from '@assay/machine'
import {
  equalBytes,
  type GenesisConfig,
  genesisLeaves,
  genesisOutcome,
  type LeafWrite,
  type Outcome,
} from '@assay/protocol'
import { type BatchHasher, createStateTree } from '@assay/state'
import { type AppliedPoint, type LeafStore, StoreError } from '@assay/store'
import { decodeArtifact } from './artifact.ts'
import { type Authenticator, createAuthenticator } from './attestation.ts'
import { type LeafMedium, levelMedium } from './leafMedium.ts'
import {
  type LeafSnapshots,
  type LeafSnapshotsOptions,
  openLeafSnapshots,
} from './leafSnapshots.ts'

export interface OpenLeavesOptions {
  readonly leavesPath: string
  readonly genesis: GenesisConfig
  readonly separator: Uint8Array
  /** Why the leaves on disk must be thrown away, null when they may be used. */
  readonly outdated: string | null
  readonly snapshots: Omit<LeafSnapshotsOptions, 'separator'> & { readonly directory: string }
}

export interface OpenedLeaves {
  readonly store: LeafStore
  /** Close them, too. */
  readonly snapshots: LeafSnapshots
  readonly machine: Machine
  readonly authenticator: Authenticator
  /** Null: the leaves are those of genesis. */
  readonly point: AppliedPoint | null
  readonly leaves: readonly LeafWrite[]
  /** Of the point's submission. */
  readonly parent: Outcome
  readonly genesisRoot: Uint8Array
  /** Of any leaves. Cost: about 2 µs each. */
  readonly root: (leaves: readonly LeafWrite[]) => Uint8Array
  /** Why the leaves on disk were thrown away, null when they were not. */
  readonly rebuilt: string | null
  /** True: what is here came from a snapshot, artifacts before its submission are gone. */
  readonly isSnapshot: boolean
}

/** A state whose leaves were hashed to its root. */
interface WholeState {
  readonly machine: Machine
  readonly point: AppliedPoint
  readonly leaves: readonly LeafWrite[]
  readonly parent: Outcome
}

type MachineOver = (leaves: Iterable<LeafWrite>) => Machine

/**
 * Opens the leaves; wipes them when they cannot be read or do not hash to their root, and takes
 * those of the newest whole snapshot instead. Nothing of either is used before that is known.
 * Close the store and the snapshots.
 * @throws StoreError LEAVES_IN_USE, STORAGE_FULL, IO_FAILED
 */
export async function openLeaves(
  options: OpenLeavesOptions,
  hasher: BatchHasher,
  medium: LeafMedium = levelMedium(options.leavesPath, options.snapshots.directory),
): Promise<OpenedLeaves> {
  const { genesis, separator, outdated } = options
  const authenticator = createAuthenticator(separator)
  const machineOver: MachineOver = (leaves) =>
    createMachine({ leaves, authenticate: authenticator.authenticate, hasher })
  const first = genesisLeaves(genesis)
  const atGenesis = machineOver(first)
  const genesisRoot = atGenesis.stateRoot()
  const found = outdated === null ? await readLeaves(medium, machineOver) : outdated
  if (typeof found === 'string') await medium.wipe()
  const store = await medium.open()
  const snapshots = openLeafSnapshots(await medium.snapshots(), { ...options.snapshots, separator })
  const rebuilt = typeof found === 'string' ? found : null
  const root = (leaves: readonly LeafWrite[]) => createStateTree({ hasher, leaves }).root()
  const common = { authenticator, genesisRoot, root, store, snapshots, rebuilt }
  if (found !== null && typeof found !== 'string') return { ...common, ...found, isSnapshot: false }
  const restored = await fromSnapshot(snapshots, store, machineOver)
  if (restored !== null) return { ...common, ...restored, isSnapshot: true }
  const parent = genesisOutcome(genesis, genesisRoot)
  return { ...common, machine: atGenesis, point: null, leaves: first, parent, isSnapshot: false }
}

/** The newest whole snapshot, put into the leaf store as if it had been applied. */
async function fromSnapshot(
  snapshots: LeafSnapshots,
  store: LeafStore,
  machineOver: MachineOver,
): Promise<WholeState | null> {
  let machine: Machine | null = null
  const found = await snapshots.newest(({ point, leaves }) => {
    machine = machineOver(leaves)
    return equalBytes(machine.stateRoot(), point.root)
  })
  if (found === null || machine === null) return null
  const { point, leaves, artifact } = found
  await store.apply({ writes: leaves, point, artifact })
  return { machine, point, leaves, parent: decodeArtifact(artifact).outcome }
}

/** What is there, whole; null when nothing was applied yet; in words why it cannot be used. */
async function readLeaves(
  medium: LeafMedium,
  machineOver: MachineOver,
): Promise<WholeState | string | null> {
  if (!(await medium.areReadable())) return 'reading the leaves ends the process'
  try {
    return await medium.announced(async () => {
      const store = await medium.open()
      try {
        return await wholeState(store, machineOver)
      } finally {
        await store.close()
      }
    })
  } catch (error) {
    const code = error instanceof StoreError ? error.code : null
    if (code === 'LEAVES_IN_USE' || code === 'STORAGE_FULL') throw error
    return error instanceof Error ? error.message : String(error)
  }
}

async function wholeState(
  store: LeafStore,
  machineOver: MachineOver,
): Promise<WholeState | string | null> {
  const found = await store.read()
  if (found === null) return null
  const { point, leaves } = found
  const artifact = await store.artifact(point.submission)
  if (artifact === null) return 'the artifact of the last submission is gone'
  const machine = machineOver(leaves)
  if (!equalBytes(machine.stateRoot(), point.root)) return 'the leaves do not hash to their root'
  return { machine, point, leaves, parent: decodeArtifact(artifact).outcome }
}
