/** The session keys of all traders: those that are in use, and those that were. */
import {
  emptyKey,
  FULL_OP_MASK,
  KEY_OPERATIONS,
  KEY_SEQ_AHEAD_MS,
  KeyKind,
  keyAffords,
  keyCovers,
  NO_NOTIONAL_LIMIT,
  opMaskOf,
  RecordType,
  type Rng,
  type SessionKey,
  type SignedTermsOf,
  sha256,
  utf8,
} from '@assay/protocol'
import { addressOfKey } from '../../sequencer/src/nativeSecp.ts'

/** Who signs, and as which key in which generation. */
export interface Signing {
  readonly index: number
  readonly generation: number
  readonly privateKey: Uint8Array
}

export interface Keyring {
  /** What the owner makes of a key: another one, or none. */
  next(account: number, index: number, generation: number): SessionKey
  /** Behind a leaf that is set. */
  signing(index: number, leaf: SessionKey): Signing | null
  /** What was an account's once, and is not any more. */
  revoked(account: number, index: number, generation: number): Signing | null
}

/** Of each account; what is above is never set. */
export const KEYS = 2
const LIVES_MS = [30_000, 300_000, 24 * 3_600_000] as const
/** Quote units: about half of the orders of these runs are above the least. */
const NOTIONALS = [30_000, NO_NOTIONAL_LIMIT] as const
const UNTRADED = {
  head: { lastPrice: 0 },
  config: { quoteUnitsPerTickLot: 1 },
} as Parameters<typeof keyAffords>[2]
const MASKS = [FULL_OP_MASK, FULL_OP_MASK, opMaskOf(KEY_OPERATIONS.slice(0, 3))] as const

export function createKeyring(parts: {
  readonly rng: Rng
  readonly markets: readonly number[]
  readonly now: () => number
}): Keyring {
  const { rng, markets, now } = parts
  /** By address. */
  const privateKeys = new Map<string, Uint8Array>()
  /** By account, index and generation: what was signed for. */
  const former = new Map<string, Uint8Array>()
  const pick = <T>(values: readonly T[]): T => values[rng.below(values.length)] as T

  return {
    next: (account, index, generation) => {
      if (rng.below(4) === 0) return emptyKey(generation)
      const name = `${account}/${index}/${generation}`
      const privateKey = sha256(utf8(`assay simulated session key ${name}`))
      const address = addressOfKey(privateKey)
      privateKeys.set(nameOf(address), privateKey)
      former.set(name, privateKey)
      return {
        kind: KeyKind.ADDRESS,
        ...{ generation, address, opMask: pick(MASKS), expiry: now() + pick(LIVES_MS) },
        maxNotional: pick(NOTIONALS),
        markets: [...pick([markets, markets.slice(0, 1)]), 0, 0, 0].slice(0, 4),
      }
    },
    signing: (index, leaf) => {
      const privateKey = privateKeys.get(nameOf(leaf.address))
      if (leaf.kind === KeyKind.EMPTY || privateKey === undefined) return null
      return { index, generation: leaf.generation, privateKey }
    },
    revoked: (account, index, generation) => {
      const before = 1 + rng.below(Math.max(1, generation - 1))
      const privateKey = former.get(`${account}/${index}/${before}`)
      if (privateKey === undefined || before >= generation) return null
      return { index, generation: before, privateKey }
    },
  }
}

/**
 * Whether a key oversteps what its leaf says, whenever its record may run; by what is known without
 * a market's last price. `clock`: of some record that ran, `time` may be wrong by a day. ms.
 */
export function oversteps(
  leaf: SessionKey,
  terms: SignedTermsOf,
  { clock, time }: { readonly clock: number; readonly time: number },
): boolean {
  if (!keyCovers(leaf, terms) || leaf.expiry <= clock) return true
  if (terms.seq > time + 2 * KEY_SEQ_AHEAD_MS) return true
  if (terms.type !== RecordType.ORDER && terms.type !== RecordType.MASS_QUOTE) return false
  return !keyAffords(leaf, terms, UNTRADED)
}

function nameOf(address: Uint8Array): string {
  return Buffer.from(address).toString('hex')
}
