/** The state of the last confirmed submission, from L1 and blobs alone. Spec: verification. */
import { createKzg } from '@assay/da'
import { equalBytes, toHex } from '@assay/protocol'
import { createSettlement, type Settlement } from '@assay/settlement'
import type { StateTree } from '@assay/state'
import { createL1Reads, EXIT_CODES, type Hex, loadSignatures } from '@assay/verifier'
import { type BlobPlaces, blobReader } from './blobReading.ts'
import { checkpointsOf } from './checkpoints.ts'
import type { ExitCode } from './exitCodes.ts'
import { CliError } from './failure.ts'
import { createReplica, type SubmissionWithdrawals } from './replica.ts'

/** What to replay, and from where. */
export interface StatePlaces extends BlobPlaces {
  readonly rpc: string
  readonly exchange: Hex
  /** Where earlier runs stood is kept here, and begun at. */
  readonly checkpoints?: string
}

/** A tree whose root L1 has confirmed for this submission. */
export interface ConfirmedState {
  readonly chainId: number
  readonly submission: number
  readonly root: Uint8Array
  readonly tree: StateTree
  readonly settlement: Settlement
  /** Of every submission that has some, unconfirmed ones too. */
  readonly withdrawals: readonly SubmissionWithdrawals[]
}

/** Why there is none, and how a process ends. */
export interface StateFailure {
  readonly sentence: string
  readonly exitCode: ExitCode
}

/**
 * Cost: a replay from genesis, or from the last checkpoint.
 * @throws CliError USAGE, SettlementError RPC_UNREACHABLE
 */
export async function confirmedState(places: StatePlaces): Promise<ConfirmedState | StateFailure> {
  if (places.beacon === undefined && places.archive === undefined) {
    throw new CliError('USAGE', '--beacon <url> or --archive <dir> is needed to read blobs.')
  }
  const { rpc: rpcUrl, exchange: vault } = places
  const settlement = await createSettlement({ rpcUrl, vault })
  const submission = (await settlement.confirmedCount()) - 1
  const confirmed = await settlement.confirmedStateRoot(submission)
  const { genesis } = await settlement.info()
  const kzg = createKzg()
  try {
    const l1 = createL1Reads({ rpcUrl, vault })
    const blobs = blobReader(places, l1, kzg)
    const checkpoints = checkpointsOf(places, l1)
    const signatures = loadSignatures()
    const replica = createReplica({ l1, blobs, signatures, genesis, ...checkpoints })
    const report = await replica.update(submission)
    const tree = replica.tree()
    const root = tree.root()
    if (replica.treeAt() < submission) {
      // Whatever else was found: without the state there is nothing to show.
      const verdict = report.verdict === 'ok' ? 'unreachable' : report.verdict
      return { sentence: report.sentence, exitCode: EXIT_CODES[verdict] as ExitCode }
    }
    if (equalBytes(root, confirmed)) {
      const { chainId } = settlement
      const withdrawals = replica.withdrawals()
      return { chainId, submission, root, tree, settlement, withdrawals }
    }
    const roots = `rebuilt ${toHex(root)}, confirmed ${toHex(confirmed)}`
    return { sentence: `MISMATCH: submission ${submission}: ${roots}`, exitCode: 3 }
  } finally {
    await kzg.stop()
  }
}
