/** Which test key signs for which account, and what keys may be set. */
import {
  ANY_MARKET,
  emptyKey,
  encodeKey,
  FULL_OP_MASK,
  KeyKind,
  NO_NOTIONAL_LIMIT,
  opMaskOf,
  RecordType,
  type Rng,
  type SessionKey,
} from '@assay/protocol'
import { testKey } from './keys.ts'
import { pick } from './rng.ts'

/** Accounts 7 and 8 belong to the owners of 1 and 2. */
const OWNERS = 6
/** Key indices that an account uses. */
export const KEYS = 2
/** Number of the first test key that is a session key. */
const SESSION_KEYS = 200
const LIVE_MS = 3_600_000

/** Which key of an account, in which generation; `now` in ms. */
export interface KeyPlace {
  readonly index: number
  readonly generation: number
  readonly now: number
}

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

/** A key for some operations and some time, or none any more: 64 bytes. */
export function randomKeyLeaf(
  rng: Rng,
  account: number,
  { index, generation, now }: KeyPlace,
): Uint8Array {
  const key: SessionKey = {
    kind: KeyKind.ADDRESS,
    generation,
    opMask: pick(rng, [FULL_OP_MASK, FULL_OP_MASK, opMaskOf([RecordType.ORDER])]),
    expiry: now + pick(rng, [rng.below(2), 1 + rng.below(2_000), LIVE_MS, LIVE_MS]),
    maxNotional: pick(rng, [NO_NOTIONAL_LIMIT, NO_NOTIONAL_LIMIT, 200_000]),
    markets: pick(rng, [[ANY_MARKET], [1, 0, 2], [3, ANY_MARKET, 3, 1]]),
    // One address for all generations: what an old one signed must stay dead.
    address: sessionKeyOf(account, index).address,
  }
  return encodeKey(rng.below(6) === 0 ? emptyKey(generation) : key)
}
