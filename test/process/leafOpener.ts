/**
 * A process that opens leaves as a sequencer does, for each path that comes in as a line, and says
 * what it would use, as JSON. LevelDB may end it.
 */
import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { type LeafWrite, toHex } from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { type LeafStore, StoreError } from '@assay/store'
import { NO_LIFTS } from '../../sequencer/src/lifts.ts'
import { openLeaves } from '../../sequencer/src/openLeaves.ts'
import { genesis, separator } from '../../sequencer/src/testRig.ts'
import { sayLine } from './childProcess.ts'

export interface Found {
  /** Null: nothing, all comes from the log. */
  readonly submission: number | null
  readonly rebuilt: string | null
  readonly root: string
  /** Root of what the machine holds. */
  readonly machineRoot: string
  readonly leaves: string
  /** By submission, hash; null when there is none or it is refused. */
  readonly artifacts: readonly (string | null)[]
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function openAt(leavesPath: string, artifactCount: number): Promise<Found> {
  const snapshots = { directory: `${leavesPath}-snapshots`, lifts: NO_LIFTS, confirmed: 0 }
  const options = { leavesPath, genesis, separator, outdated: null, snapshots }
  const opened = await openLeaves(options, createNativeHasher())
  const { store, point, machine, rebuilt, genesisRoot } = opened
  const artifacts: (string | null)[] = []
  for (let i = 1; i <= artifactCount; i++) artifacts.push(await artifactHash(store, i))
  await store.close()
  await opened.snapshots.close()
  return {
    submission: point?.submission ?? null,
    rebuilt,
    root: toHex(point?.root ?? genesisRoot),
    machineRoot: toHex(machine.stateRoot()),
    leaves: hashOfLeaves(opened.leaves),
    artifacts,
  }
}

async function artifactHash(store: LeafStore, submission: number): Promise<string | null> {
  try {
    const bytes = await store.artifact(submission)
    return bytes === null ? null : hashOf(bytes)
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

function hashOfLeaves(leaves: readonly LeafWrite[]): string {
  const digest = createHash('sha256')
  for (const { address, value } of leaves)
    digest.update(`${toHex(address)}=${value && toHex(value)} `)
  return digest.digest('hex')
}

for await (const line of createInterface({ input: process.stdin })) {
  const [path, artifactCount] = line.split(' ') as [string, string]
  try {
    sayLine(JSON.stringify(await openAt(path, Number(artifactCount))))
  } catch (error) {
    sayLine(JSON.stringify({ error: String(error) }))
  }
}
