/** The state tree of the last confirmed submission, from L1 and blobs alone. Spec: verification. */
import { createKzg } from '@assay/da'
import { createMachine, type Machine } from '@assay/machine'
import { equalBytes, toHex } from '@assay/protocol'
import { createSettlement } from '@assay/settlement'
import { createStateTree, createWasmHasher, type StateTree } from '@assay/state'
import { createL1Reads, createVerifier, type Hex, loadSignatures } from '@assay/verifier'
import { type BlobPlaces, blobReader } from './blobReading.ts'
import type { ExitCode } from './exitCodes.ts'
import { CliError } from './failure.ts'

/** What to replay, and from where. */
export interface StatePlaces extends BlobPlaces {
  readonly rpc: string
  readonly exchange: Hex
}

/** A tree whose root L1 has confirmed for this submission. */
export interface ConfirmedState {
  readonly chainId: number
  readonly submission: number
  readonly root: Uint8Array
  readonly tree: StateTree
}

/** Why there is none, and how a process ends. */
export interface StateFailure {
  readonly sentence: string
  readonly exitCode: ExitCode
}

/** Cost: a replay from genesis. @throws CliError USAGE, SettlementError RPC_UNREACHABLE */
export async function confirmedState(places: StatePlaces): Promise<ConfirmedState | StateFailure> {
  if (places.beacon === undefined && places.archive === undefined) {
    throw new CliError('USAGE', '--beacon <url> or --archive <dir> is needed to read blobs.')
  }
  const { rpc: rpcUrl, exchange: vault } = places
  const settlement = await createSettlement({ rpcUrl, vault })
  const submission = (await settlement.confirmedCount()) - 1
  const confirmed = await settlement.confirmedStateRoot(submission)
  const kzg = createKzg()
  const hasher = createWasmHasher()
  let tree = createStateTree({ hasher })
  let replayed = 0
  try {
    const l1 = createL1Reads({ rpcUrl, vault })
    const report = await createVerifier({
      l1,
      blobs: blobReader(places, l1, kzg),
      signatures: loadSignatures(),
      createMachine: (options) => {
        // Made anew at the start of every replay, and once for the genesis root.
        const leaves = [...options.leaves]
        tree = createStateTree({ hasher, leaves })
        replayed = 0
        const machine = createMachine({ ...options, leaves, hasher })
        return afterEnd(machine, () => {
          const writes = machine.takeWrites()
          if (replayed < submission) tree.apply(writes)
          replayed++
        })
      },
    }).run()
    const root = tree.root()
    if (replayed >= submission && equalBytes(root, confirmed)) {
      return { chainId: settlement.chainId, submission, root, tree }
    }
    const roots = `submission ${submission}: rebuilt ${toHex(root)}, confirmed ${toHex(confirmed)}`
    if (replayed >= submission) return { sentence: `MISMATCH: ${roots}`, exitCode: 3 }
    const exitCode = report.verdict === 'unavailable' ? 4 : report.verdict === 'mismatch' ? 3 : 5
    return { sentence: report.sentence, exitCode }
  } finally {
    await kzg.stop()
  }
}

/** The same machine; `done` is called after every submission, before anybody sees its end. */
function afterEnd(machine: Machine, done: () => void): Machine {
  return {
    engine: machine.engine,
    begin: (context) => machine.begin(context),
    inbox: (word) => machine.inbox(word),
    record: (groupAt) => machine.record(groupAt),
    stateRoot: () => machine.stateRoot(),
    takeWrites: () => machine.takeWrites(),
    end: () => {
      const result = machine.end()
      done()
      return result
    },
  }
}
