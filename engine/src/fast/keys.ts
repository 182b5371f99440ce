/** Session keys: what they may sign, and how they are set. Spec: matching, "SET_KEY". */
import {
  decodeKey,
  emptyKey,
  encodeKey,
  GENERATION_MAX,
  KeyKind,
  keyAffords,
  keyCovers,
  keyLeafOf,
  keyReaches,
  RecordType,
  type SessionKey,
  type SetKeyTerms,
  type SignedTermsOf,
  Status,
} from '@assay/protocol'
import type { Core } from './core.ts'
import { keySetEvent } from './events.ts'
import { CLOCK } from './registers.ts'

const KEYS = 16
const NO_KEY = emptyKey(0)

/** `id`: of the account. */
export function keyAt({ keys }: Core, id: number, index: number): SessionKey {
  const leaf = keys.get(id * KEYS + index)
  return leaf === undefined ? NO_KEY : decodeKey(leaf)
}

/** Why the key may not have signed this, or OK. Spec: matching, "BEGIN_OP" 4. */
export function refusalByKey(core: Core, terms: SignedTermsOf): Status {
  const key = keyAt(core, terms.account, terms.key)
  if (key.kind === KeyKind.EMPTY) return Status.KEY_INVALID
  const clock = core.registers[CLOCK] as number
  if (key.expiry <= clock) return Status.KEY_EXPIRED
  if (!keyCovers(key, terms) || !keyReaches(terms.seq, clock)) return Status.KEY_SCOPE
  if (terms.type !== RecordType.ORDER && terms.type !== RecordType.MASS_QUOTE) return Status.OK
  return keyAffords(key, terms, core.markets.get(terms.market)) ? Status.OK : Status.KEY_SCOPE
}

/** A SET_KEY is signed for one generation, the next. */
export function refusalByOwner(core: Core, terms: SignedTermsOf): Status {
  if (terms.type !== RecordType.SET_KEY) return Status.OK
  const { generation } = keyAt(core, terms.account, terms.index)
  const signed = decodeKey(keyLeafOf(terms)).generation
  return signed === generation + 1 ? Status.OK : Status.KEY_INVALID
}

/** The leaf in its next generation, whatever the terms say of it. */
export function setKey(core: Core, terms: SetKeyTerms): Status {
  const { account, index } = terms
  const before = keyAt(core, account, index).generation
  if (before === GENERATION_MAX) return Status.KEY_INVALID
  const key = { ...decodeKey(keyLeafOf(terms)), generation: before + 1 }
  const leaf = encodeKey(key)
  core.keys.set(account * KEYS + index, leaf)
  core.journal.leaves.key(account, index, leaf)
  const { kind, generation } = key
  keySetEvent(core.journal, { account, index, kind, generation })
  return Status.OK
}
