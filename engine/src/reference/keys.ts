/** Session keys: what they may sign, and how they are set. Spec: matching, "SET_KEY". */
import {
  decodeKey,
  GENERATION_MAX,
  KeyKind,
  keyAffords,
  keyCovers,
  keyLeafOf,
  keyReaches,
  RecordType,
  type SetKeyTerms,
  type SignedTermsOf,
  Status,
} from '@assay/protocol'
import type { Run } from './run.ts'

/** Why the key may not have signed this, or null. Spec: matching, "BEGIN_OP" 4. */
export function refusalByKey(run: Run, terms: SignedTermsOf): Status | null {
  const key = run.state.key(terms.account, terms.key)
  if (key.kind === KeyKind.EMPTY) return Status.KEY_INVALID
  if (key.expiry <= run.clock) return Status.KEY_EXPIRED
  if (!keyCovers(key, terms) || !keyReaches(terms.seq, run.clock)) return Status.KEY_SCOPE
  if (terms.type !== RecordType.ORDER && terms.type !== RecordType.MASS_QUOTE) return null
  return keyAffords(key, terms, run.state.market(terms.market)) ? null : Status.KEY_SCOPE
}

/** A SET_KEY is signed for one generation, the next: what was signed before never comes back. */
export function refusalByOwner(run: Run, terms: SignedTermsOf): Status | null {
  if (terms.type !== RecordType.SET_KEY) return null
  const { generation } = run.state.key(terms.account, terms.index)
  return decodeKey(keyLeafOf(terms)).generation === generation + 1 ? null : Status.KEY_INVALID
}

/** The leaf in its next generation, whatever the terms say of it. Spec: matching, "SET_KEY". */
export function setKey(run: Run, terms: SetKeyTerms): Status {
  const { account, index } = terms
  const before = run.state.key(account, index).generation
  if (before === GENERATION_MAX) return Status.KEY_INVALID
  const key = { ...decodeKey(keyLeafOf(terms)), generation: before + 1 }
  run.putKey(account, index, key)
  const { kind, generation } = key
  run.events.push({ type: 'keySet', account, index, kind, generation })
  return Status.OK
}
