/** The typed client of the contracts and the only transaction manager. */

export {
  claimsAbi,
  claimsBytecode,
  claimsDeployedBytecode,
  claimsImmutables,
} from './generated/claims.generated.ts'
export { testTokenAbi, testTokenBytecode } from './generated/testToken.generated.ts'
export {
  vaultAbi,
  vaultBytecode,
  vaultDeployedBytecode,
  vaultImmutables,
} from './generated/vault.generated.ts'
export type * from './types.ts'
