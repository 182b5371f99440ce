/** The verifier's view of L1 over the contracts' client. Spec: settlement, verification. */
import { fromHex } from '@assay/protocol'
import {
  createSettlement,
  type L1Access,
  SettlementError,
  type SettlementErrorCode,
  type SettlementReads,
} from '@assay/settlement'
import type { CheckpointReads } from './checkpoints.ts'
import { EndpointError, type Hex, type L1Reads, PayloadMissingError } from './l1.ts'

/** Not the endpoint's fault: the address does not hold an exchange of this release. */
const OTHER_CONTRACT: readonly SettlementErrorCode[] = ['NO_CONTRACT', 'UNEXPECTED_ANSWER']

/** And what finding blobs and checking checkpoints takes. @throws EndpointError */
export interface L1Client extends L1Reads, CheckpointReads {
  chainId(): Promise<number>
  /** Seconds; null: no such block. */
  blockTime(blockNumber: number): Promise<number | null>
}

/** Connects with the first read. Log queries span at most 2,000 blocks. */
export function createL1Reads(options: L1Access & { readonly vault: Hex }): L1Client {
  let settlement: Promise<SettlementReads> | undefined
  const connected = () => {
    settlement ??= createSettlement(options)
    // A failure is not remembered.
    settlement.catch(() => {
      settlement = undefined
    })
    return settlement
  }
  const reachable = <T>(reading: Promise<T>) => reachableAt(options, reading)
  const read = <T>(ask: (reads: SettlementReads) => Promise<T>) => reachable(connected().then(ask))
  return {
    deployment: () =>
      reachable(
        connected()
          .then(readDeployment)
          .catch((error) => {
            const isOther = error instanceof SettlementError && OTHER_CONTRACT.includes(error.code)
            if (isOther) return { problems: [error.message] }
            throw error
          }),
      ),
    head: () => read(async (reads) => (await reads.latestBlock()).number),
    blockHash: (number) => read(async (reads) => (await reads.block(number))?.hash ?? null),
    events: (fromBlock, toBlock) => read((reads) => reads.events({ fromBlock, toBlock })),
    confirmedCount: () => read((reads) => reads.confirmedCount()),
    confirmedOutcomeHash: (index) => read((reads) => reads.confirmedOutcomeHash(index)),
    chainId: () => read(async (reads) => reads.chainId),
    blockTime: (number) => read(async (reads) => (await reads.block(number))?.timestamp ?? null),
    inboxWords: (from, to) => read((reads) => reads.inboxEntries(from, to)),
  }
}

async function readDeployment(reads: SettlementReads): ReturnType<L1Reads['deployment']> {
  const problems = await reads.codeProblems()
  if (problems.length > 0) return { problems }
  const [info, genesisOutcomeHash] = await Promise.all([
    reads.info(),
    reads.confirmedOutcomeHash(0),
  ])
  return {
    chainId: info.chainId,
    vault: fromHex(info.vault),
    firstBlock: info.deploymentBlock,
    schemaHash: info.schemaHash,
    genesis: info.genesisBytes,
    genesisOutcomeHash,
  }
}

/** Whatever the client could not do is an endpoint that cannot be used. */
async function reachableAt<T>({ rpcUrl }: L1Access, reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof SettlementError)) throw error
    if (error.code === 'PAYLOAD_UNAVAILABLE') {
      throw new PayloadMissingError(error.code, error.message, { cause: error })
    }
    const where = rpcUrl === undefined ? 'the L1 provider' : originOf(rpcUrl)
    throw new EndpointError('L1_UNREACHABLE', `${where}: ${error.message}`, { cause: error })
  }
}

/** Only the origin: the path of such an address is often a secret. */
function originOf(rpcUrl: string): string {
  return URL.canParse(rpcUrl) ? new URL(rpcUrl).origin : rpcUrl
}
