/** The parameters of a deployment with their defaults. */
import { type GenesisConfig, SCHEMA_HASH, toHex } from '@assay/protocol'
import type { Address, claimsAbi } from '@assay/settlement'
import type { ContractFunctionReturnType } from 'viem'
import { lower } from './tokens.ts'
import type { ContractAddresses, ModelAsset, ModelDeployment } from './types.ts'

export interface Deployment {
  readonly genesis: GenesisConfig
  readonly genesisStateRoot: Uint8Array
  readonly assets: readonly ModelAsset[]
  readonly addresses: ContractAddresses
  readonly parameters: ContractFunctionReturnType<typeof claimsAbi, 'view', 'parameters'>
  /** Lower case. */
  readonly sequencer: Address
  /** Block of the construction. */
  readonly block: number
}

const HOUR = 3_600
const DAY = 24 * HOUR
const BLOB_RETENTION_SECONDS = 4_096 * 32 * 12

/** With the defaults of `deploy`. */
export function deploymentOf(given: ModelDeployment, block: number): Deployment {
  const addresses = lowerAll(given.addresses ?? fixedAddresses(given.assets.length))
  const sequencer = lower(given.sequencer)
  const seconds = (value: number | undefined, otherwise: number) => BigInt(value ?? otherwise)
  return {
    genesis: given.genesis,
    genesisStateRoot: given.genesisStateRoot,
    assets: given.assets,
    addresses,
    sequencer,
    block,
    parameters: {
      vault: addresses.vault,
      disputes: addresses.disputes,
      bondWei: given.bondWei ?? 10n ** 18n,
      sequencer,
      headerSigner: lower(given.headerSigner ?? sequencer),
      windowSeconds: seconds(given.windowSeconds, 7 * DAY),
      inboxDelaySeconds: seconds(given.inboxDelaySeconds, HOUR),
      silenceSeconds: seconds(given.silenceSeconds, 12 * HOUR),
      graceSeconds: seconds(given.graceSeconds, 3 * DAY),
      inputsMaxAgeSeconds: seconds(given.inputsMaxAgeSeconds, 21 * DAY),
      daRetentionSeconds: seconds(given.daRetentionSeconds, BLOB_RETENTION_SECONDS),
      schemaHash: toHex(SCHEMA_HASH),
    },
  }
}

function fixedAddresses(assets: number): ContractAddresses {
  const contract = (number: number): Address => `0xc0${number.toString(16).padStart(38, '0')}`
  return {
    vault: contract(1),
    claims: contract(2),
    disputes: contract(3),
    stepper: contract(4),
    tokens: Array.from({ length: assets }, (_, i) => contract(256 + i)),
  }
}

function lowerAll({ vault, claims, disputes, stepper, governor, tokens }: ContractAddresses) {
  return {
    ...(governor === undefined ? {} : { governor: lower(governor) }),
    vault: lower(vault),
    claims: lower(claims),
    disputes: lower(disputes),
    stepper: lower(stepper),
    tokens: tokens.map(lower),
  }
}
