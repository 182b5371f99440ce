/** The checks before the first submission, and where the replay starts. Spec: verification. */
import type { Authenticate } from '@assay/engine'
import type { Machine } from '@assay/machine'
import {
  decodeGenesis,
  domainSeparator,
  equalBytes,
  type GenesisConfig,
  genesisInputsId,
  genesisLeaves,
  genesisOutcome,
  type LeafWrite,
  type Outcome,
  outcomeHash,
  SCHEMA_HASH,
  toHex,
} from '@assay/protocol'
import type { Checkpoint } from './checkpoint.ts'
import type { Deployment } from './l1.ts'

/** A fresh machine over these leaves; `resumed`: they are a checkpoint's, and a replay begins. */
export type MachineFactory = (options: {
  readonly leaves: Iterable<LeafWrite>
  readonly authenticate: Authenticate
  readonly resumed?: Checkpoint
}) => Machine

/** Where a replay begins. */
export interface GenesisPoint {
  readonly chainId: number
  /** 20 bytes. */
  readonly vault: Uint8Array
  readonly config: GenesisConfig
  readonly domainSeparator: Uint8Array
  readonly leaves: readonly LeafWrite[]
  readonly outcome: Outcome
  readonly outcomeHash: Uint8Array
  readonly inputsId: Uint8Array
  readonly firstBlock: number
}

/** Code, schema and genesis: the starting point, or every problem as a sentence. */
export function checkDeployment(
  deployment: Deployment,
  createMachine: MachineFactory,
): { readonly start: GenesisPoint } | { readonly problems: readonly string[] } {
  const problems: string[] = []
  if (!equalBytes(deployment.schemaHash, SCHEMA_HASH)) {
    const [ours, theirs] = [toHex(SCHEMA_HASH), toHex(deployment.schemaHash)]
    problems.push(`the contract's schema hash is ${theirs}, this release has ${ours}`)
  }
  const config = decodeGenesis(deployment.genesis)
  if (config === null) problems.push('the published genesis configuration is malformed')
  if (problems.length > 0 || config === null) return { problems }
  const start = genesisPoint(deployment, config, createMachine)
  if (equalBytes(start.outcomeHash, deployment.genesisOutcomeHash)) return { start }
  const [ours, theirs] = [toHex(start.outcomeHash), toHex(deployment.genesisOutcomeHash)]
  return { problems: [`submission 0 is confirmed as ${theirs}, the genesis leads to ${ours}`] }
}

function genesisPoint(
  { chainId, vault, firstBlock }: Deployment,
  config: GenesisConfig,
  createMachine: MachineFactory,
): GenesisPoint {
  const leaves = genesisLeaves(config)
  const root = createMachine({ leaves, authenticate: () => false }).stateRoot()
  const outcome = genesisOutcome(config, root)
  const hash = outcomeHash(outcome)
  return {
    chainId,
    vault,
    config,
    domainSeparator: domainSeparator({ chainId, vault, shard: config.shard }),
    leaves,
    outcome,
    outcomeHash: hash,
    inputsId: genesisInputsId(hash),
    firstBlock,
  }
}
