/** The interfaces that the model answers to. */
import { claimsAbi, disputesAbi, testTokenAbi, vaultAbi } from '@assay/settlement'

/** Errors of all contracts; one name has one form. */
export const everyErrorAbi = [...vaultAbi, ...claimsAbi, ...disputesAbi, ...testTokenAbi].filter(
  (item) => item.type === 'error',
)
