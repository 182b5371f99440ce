/** Which test key signs for which account. */
import { testKey } from './keys.ts'

/** Accounts 7 and 8 belong to the owners of 1 and 2. */
const OWNERS = 6
/** Key indices that an account uses. */
export const KEYS = 2
/** Number of the first test key that is a session key. */
const SESSION_KEYS = 200

/** A number of its own for each key of each account. */
export function keyOf(account: number, index: number): number {
  return account * KEYS + index - 1
}

/** The key pair of a session key. */
export function sessionKeyOf(account: number, index: number) {
  return testKey(SESSION_KEYS + keyOf(account, index))
}

/** The key pair of an owner. */
export function ownerOf(account: number): { privateKey: Uint8Array; address: Uint8Array } {
  return testKey(account <= OWNERS ? account : account - OWNERS)
}
