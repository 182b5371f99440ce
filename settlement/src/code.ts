/** Whether deployed code is that of this release. Spec: verification. */
import { fromHex, toHex } from '@assay/protocol'
import type { Hex } from 'viem'
import { claimsDeployedBytecode, claimsImmutables } from './generated/claims.generated.ts'
import { disputesDeployedBytecode, disputesImmutables } from './generated/disputes.generated.ts'
import { governorDeployedBytecode, governorImmutables } from './generated/governor.generated.ts'
import { STEP_MODULES } from './generated/stepModules.generated.ts'
import { stepperDeployedBytecode, stepperImmutables } from './generated/stepper.generated.ts'
import { vaultDeployedBytecode, vaultImmutables } from './generated/vault.generated.ts'

/** A module of the Stepper, by its field. */
export type ModuleField = keyof typeof STEP_MODULES

type Immutables = readonly (readonly [offset: number, length: number])[]

/** The code with zeros in place of immutables. */
export function maskImmutables(code: Hex, immutables: Immutables): Hex {
  const bytes = fromHex(code)
  for (const [offset, length] of immutables) bytes.fill(0, offset, offset + length)
  return toHex(bytes)
}

export function isVaultCode(code: Hex): boolean {
  return isCode(code, vaultDeployedBytecode, vaultImmutables)
}

export function isClaimsCode(code: Hex): boolean {
  return isCode(code, claimsDeployedBytecode, claimsImmutables)
}

export function isDisputesCode(code: Hex): boolean {
  return isCode(code, disputesDeployedBytecode, disputesImmutables)
}

export function isGovernorCode(code: Hex): boolean {
  return isCode(code, governorDeployedBytecode, governorImmutables)
}

export function isStepperCode(code: Hex): boolean {
  return isCode(code, stepperDeployedBytecode, stepperImmutables)
}

export function isModuleCode(field: ModuleField, code: Hex): boolean {
  return isCode(code, STEP_MODULES[field].deployed, [])
}

/** Equal bytes are equal hashes: the hash of ours need not be kept. */
function isCode(code: Hex, ours: Hex, immutables: Immutables): boolean {
  return code.length === ours.length && maskImmutables(code, immutables) === ours.toLowerCase()
}
