/** Code of the contracts as nodes tell it: this release's, immutables zero. */
import {
  type Address,
  claimsDeployedBytecode,
  disputesDeployedBytecode,
  type Hex,
  STEP_MODULES,
  stepperDeployedBytecode,
  vaultDeployedBytecode,
} from '@assay/settlement'
import type { ContractAddresses } from './types.ts'

type ModuleField = keyof typeof STEP_MODULES

const FIELDS = Object.keys(STEP_MODULES) as readonly ModuleField[]
const moduleAddress = (number: number): Address => `0xc1${number.toString(16).padStart(38, '0')}`

/** What `Stepper.modules` answers. */
export function stepperModules(): Readonly<Record<ModuleField, Address>> {
  const entries = FIELDS.map((field, i) => [field, moduleAddress(i)] as const)
  return Object.fromEntries(entries) as Record<ModuleField, Address>
}

/** By lower-case address. Tokens have some code, too. */
export function codesOf(addresses: ContractAddresses): ReadonlyMap<Address, Hex> {
  return new Map<Address, Hex>([
    [addresses.vault, vaultDeployedBytecode],
    [addresses.claims, claimsDeployedBytecode],
    [addresses.disputes, disputesDeployedBytecode],
    [addresses.stepper, stepperDeployedBytecode],
    ...addresses.tokens.map((token) => [token, '0x00'] as const),
    ...FIELDS.map((field, i) => [moduleAddress(i), STEP_MODULES[field].deployed] as const),
  ])
}
