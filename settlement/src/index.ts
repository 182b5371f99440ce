/** The typed client of the contracts and the only transaction manager. */

export { privateKeyToAccount } from 'viem/accounts'
export { createSettlement } from './createSettlement.ts'
export { type Deployed, type DeployOptions, deploy, deployTestToken } from './deploy.ts'
export { SettlementError, type SettlementErrorCode } from './errors.ts'
export { faultCommitment, faultHash, proveFaultCalldata, proveFaultGas } from './faults.ts'
export {
  claimsAbi,
  claimsBytecode,
  claimsDeployedBytecode,
  claimsImmutables,
} from './generated/claims.generated.ts'
export {
  disputesAbi,
  disputesBytecode,
  disputesDeployedBytecode,
  disputesImmutables,
} from './generated/disputes.generated.ts'
export { STEP_MODULES } from './generated/stepModules.generated.ts'
export { stepperAbi, stepperDeployedBytecode } from './generated/stepper.generated.ts'
export { testTokenAbi, testTokenBytecode } from './generated/testToken.generated.ts'
export {
  vaultAbi,
  vaultBytecode,
  vaultDeployedBytecode,
  vaultImmutables,
} from './generated/vault.generated.ts'
export {
  createGovernorClient,
  type Governed,
  type GovernorCall,
  type GovernorClient,
  type GovernorInfo,
  type GovernorProposal,
} from './governorClient.ts'
export type { L1Access, L1Provider } from './l1Access.ts'
export type { SettlementOptions, Timer } from './options.ts'
export { createStepperReads, type StepperInterval, type StepperReads } from './stepperReads.ts'
export type * from './types.ts'
