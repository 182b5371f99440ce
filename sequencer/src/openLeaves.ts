/** The machine's state from disk: the leaves when they hash to their root, else from the start. */
import { createMachine, type Machine } from '@assay/machine'
import {
  equalBytes,
  type GenesisConfig,
  genesisLeaves,
  genesisOutcome,
  type LeafWrite,
  type Outcome,
} from '@assay/protocol'
import type { BatchHasher } from '@assay/state'
import { type AppliedPoint, type LeafStore, StoreError } from '@assay/store'
import { decodeArtifact } from './artifact.ts'
import { type Authenticator, createAuthenticator } from './attestation.ts'
import { type LeafMedium, levelMedium } from './leafMedium.ts'

export interface OpenLeavesOptions {
  readonly leavesPath: string
  readonly genesis: GenesisConfig
  readonly separator: Uint8Array
  /** Why the leaves on disk must be thrown away, null when they may be used. */
  readonly outdated: string | null
}

export interface OpenedLeaves {
  readonly store: LeafStore
  readonly machine: Machine
  readonly authenticator: Authenticator
  /** Null: the leaves are those of genesis. */
  readonly point: AppliedPoint | null
  readonly leaves: readonly LeafWrite[]
  /** Of the point's submission. */
  readonly parent: Outcome
  readonly genesisRoot: Uint8Array
  /** Why the leaves on disk were thrown away, null when they were not. */
  readonly rebuilt: string | null
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
 * Opens the leaves; wipes them when they cannot be read or do not hash to their root. Nothing of
 * them is used before that is known. Close the store.
 * @throws StoreError LEAVES_IN_USE, STORAGE_FULL
 */
export async function openLeaves(
  options: OpenLeavesOptions,
  hasher: BatchHasher,
  medium: LeafMedium = levelMedium(options.leavesPath),
): Promise<OpenedLeaves> {
  const { genesis, separator, outdated } = options
  const authenticator = createAuthenticator(separator)
  const machineOver: MachineOver = (leaves) =>
    createMachine({ leaves, authenticate: authenticator.authenticate, hasher })
  const first = genesisLeaves(genesis)
  const atGenesis = machineOver(first)
  const genesisRoot = atGenesis.stateRoot()
  const common = { authenticator, genesisRoot }
  const found = outdated === null ? await readLeaves(medium, machineOver) : outdated
  if (typeof found === 'string') await medium.wipe()
  const store = await medium.open()
  if (found !== null && typeof found !== 'string') {
    return { ...common, ...found, store, rebuilt: null }
  }
  const parent = genesisOutcome(genesis, genesisRoot)
  return {
    ...common,
    store,
    machine: atGenesis,
    point: null,
    leaves: first,
    parent,
    rebuilt: found,
  }
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
