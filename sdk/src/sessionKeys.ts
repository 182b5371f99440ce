/** Session keys: made here, given rights by the owner. Spec: state, "Session keys". */
import {
  ANY_MARKET,
  FULL_OP_MASK,
  fromHex,
  KeyKind,
  NO_NOTIONAL_LIMIT,
  opMaskOf,
  RecordType,
  type SessionKey,
} from '@assay/protocol'
import type { Hex } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'

/** Whose account, and by which of its keys. */
export interface Session {
  /** The owner's address. */
  readonly owner: Hex
  /** 1 … 15. */
  readonly key: number
}

const OPERATIONS = {
  order: RecordType.ORDER,
  cancel: RecordType.CANCEL,
  amend: RecordType.AMEND,
  cancelAll: RecordType.CANCEL_ALL,
  deadman: RecordType.DEADMAN,
  massQuote: RecordType.MASS_QUOTE,
} as const
/** What a key can be allowed; withdrawing and setting keys are the owner's alone. */
export type KeyOperation = keyof typeof OPERATIONS
export const KEY_OPERATION_NAMES = Object.keys(OPERATIONS) as readonly KeyOperation[]

/** What a key may do. */
export interface KeyRights {
  /** Of the key, 20 bytes in hex. */
  readonly address: Hex
  /** Default: all that a key can be allowed. */
  readonly operations?: readonly KeyOperation[]
  /** At most four ids; default: all. */
  readonly markets?: readonly number[]
  /** ms since 1970; the key is over from then on. */
  readonly expiry: number
  /** Quote units of one order at its limit; default: no bound. */
  readonly maxNotional?: number
}

/** A new key in this process. The owner gives it rights with `setKey`. */
export function createSessionKey() {
  const privateKey = generatePrivateKey()
  return { privateKey, account: privateKeyToAccount(privateKey) }
}

/** The leaf's fields, in generation 0. */
export function keyWith(rights: KeyRights): SessionKey {
  const { operations, markets = [ANY_MARKET], maxNotional = NO_NOTIONAL_LIMIT, expiry } = rights
  const types = operations?.map((name) => OPERATIONS[name])
  return {
    kind: KeyKind.ADDRESS,
    generation: 0,
    opMask: types === undefined ? FULL_OP_MASK : opMaskOf(types),
    expiry,
    maxNotional,
    markets,
    address: fromHex(rights.address),
  }
}
