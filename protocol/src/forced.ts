/** Operations that enter through L1: a record without a signature. Spec: wire, "Payloads". */
import type { AccountId, AmountUnits, AssetId, Seq } from './brand.ts'
import { concatBytes, equalBytes, isZero } from './bytes.ts'
import { decodeRecordBytes, encodeSigned } from './codec.ts'
import { assert } from './errors.ts'
import { sha256 } from './hashing.ts'
import { get, getBytes, HEAD, INBOX, set, setBytes } from './layout.ts'
import { GROUP_BYTES } from './limits.ts'
import {
  type CancelAllTerms,
  type DecodedRecord,
  type OrderTerms,
  RecordType,
  type SetKeyTerms,
  type Signature,
  type WithdrawTerms,
} from './records.ts'
import { encodeKey, type SessionKey } from './sessionKey.ts'

export const InboxKind = {
  OPEN_ACCOUNT: 0x01,
  DEPOSIT: 0x02,
  FORCED_WITHDRAW: 0x03,
  FORCED_ORDER: 0x04,
  FORCED_CANCEL_ALL: 0x05,
  FORCED_SET_KEY: 0x06,
  LIST_MARKET: 0x07,
  SET_PARAMS: 0x08,
  HALT: 0x09,
} as const
export type InboxKind = (typeof InboxKind)[keyof typeof InboxKind]

/** A word without its payload. */
export const INBOX_WORD_BYTES = 32
const SET_KEY_BYTES = 2 * GROUP_BYTES
const UNSIGNED: Signature = { r: new Uint8Array(32), s: new Uint8Array(32), yParity: 0 }
/** Only orders that are forced use a seq up. */
const NO_SEQ = 1 as Seq

/** [entry kind, record type, payload bytes]. */
const FORCED: readonly (readonly [kind: number, type: number, size: number])[] = [
  [InboxKind.FORCED_WITHDRAW, RecordType.WITHDRAW, GROUP_BYTES],
  [InboxKind.FORCED_ORDER, RecordType.ORDER, GROUP_BYTES],
  [InboxKind.FORCED_CANCEL_ALL, RecordType.CANCEL_ALL, GROUP_BYTES],
  [InboxKind.FORCED_SET_KEY, RecordType.SET_KEY, SET_KEY_BYTES],
]

/** Operations that run when they are forced. */
export type ForcedTerms = OrderTerms | WithdrawTerms | CancelAllTerms | SetKeyTerms

/** Bytes of the payload behind an entry's word: 0, 124 or 248. */
export function inboxPayloadBytes(word: Uint8Array): number {
  const code = get(word, INBOX.kind)
  if (isGovernedKind(code)) return GROUP_BYTES
  return FORCED.find(([kind]) => kind === code)?.[2] ?? 0
}

/** Entries that only the Governor appends. */
export function isGovernedKind(code: number): boolean {
  return code >= InboxKind.LIST_MARKET && code <= InboxKind.HALT
}

/** True when `entry` is a word and exactly the payload that the Vault has hashed into it. */
export function inboxEntryIsWhole(entry: Uint8Array): boolean {
  if (entry.length < INBOX_WORD_BYTES) return false
  const payload = entry.subarray(INBOX_WORD_BYTES)
  if (payload.length !== inboxPayloadBytes(entry)) return false
  return payload.length === 0 || equalBytes(getBytes(entry, INBOX.payloadHash), hashOf(payload))
}

/** Entries as L1 takes them: their words, and their payloads one after the other. */
export function splitInboxEntries(entries: readonly Uint8Array[]): {
  readonly words: readonly Uint8Array[]
  readonly payloads: Uint8Array
} {
  const words = entries.map((entry) => entry.slice(0, INBOX_WORD_BYTES))
  const payloads = concatBytes(...entries.map((entry) => entry.subarray(INBOX_WORD_BYTES)))
  return { words, payloads }
}

/**
 * Word and payload of a forced operation as one entry; `l1Time` in seconds.
 * @throws AssertionError for bytes that the Vault refuses: an unknown type, a wrong length
 */
export function encodeForcedEntry(l1Time: number, payload: Uint8Array): Uint8Array {
  const forced = FORCED.find(([, type, size]) => type === payload[0] && size === payload.length)
  assert(forced !== undefined, 'the Vault takes payloads of four types, each of its length')
  return entryOf(forced[0], l1Time, payload)
}

/**
 * The same of what the Governor has appended, whose first byte is the entry's kind.
 * @throws AssertionError for bytes that the Vault refuses
 */
export function encodeGovernedEntry(l1Time: number, payload: Uint8Array): Uint8Array {
  const kind = payload[0] ?? 0
  assert(isGovernedKind(kind) && payload.length === GROUP_BYTES, 'the Vault takes three kinds')
  return entryOf(kind, l1Time, payload)
}

function entryOf(kind: number, l1Time: number, payload: Uint8Array): Uint8Array {
  const word = new Uint8Array(INBOX_WORD_BYTES)
  set(word, INBOX.kind, kind)
  set(word, INBOX.l1Time, l1Time)
  setBytes(word, INBOX.payloadHash, hashOf(payload))
  return concatBytes(word, payload)
}

/** A payload of a forced operation, 124 bytes (SET_KEY 248). @throws AssertionError out of range */
export function encodeForced(terms: ForcedTerms): Uint8Array {
  assert(terms.key === 0, 'the owner forces, not a key')
  return encodeSigned(terms, UNSIGNED)
}

/** Pays what is free, at most `amount` units. */
export function encodeForcedWithdraw(
  terms: Readonly<{ account: AccountId; asset: AssetId; amount: AmountUnits }>,
): Uint8Array {
  return encodeForced({ type: RecordType.WITHDRAW, key: 0, seq: NO_SEQ, ...terms })
}

/** Kills every order of the account and everything that it has signed. */
export function encodeForcedCancelAll(account: AccountId): Uint8Array {
  return encodeForced({ type: RecordType.CANCEL_ALL, key: 0, seq: NO_SEQ, account })
}

/** Sets a key, or with an empty one revokes it. The machine gives it the next generation. */
export function encodeForcedSetKey(
  terms: Readonly<{ account: AccountId; index: number; key: SessionKey }>,
): Uint8Array {
  const leaf = encodeKey({ ...terms.key, generation: 0 })
  const halves = { keyLeafHead: leaf.slice(0, 32), keyHash: leaf.slice(32) }
  const { account, index } = terms
  return encodeForced({ type: RecordType.SET_KEY, key: 0, seq: NO_SEQ, account, index, ...halves })
}

/** The record of a forced entry: malformed unless it is what the kind says, unsigned. Total. */
export function decodeForced(entry: Uint8Array): DecodedRecord {
  const malformed: DecodedRecord = { kind: 'malformed', groups: 1, dt: 0 }
  const payload = entry.subarray(INBOX_WORD_BYTES)
  const forced = FORCED.find(([kind]) => kind === get(entry, INBOX.kind))
  if (forced === undefined || payload.length !== forced[2] || payload[0] !== forced[1]) {
    return malformed
  }
  const isUnsigned =
    get(payload, HEAD.dt) === 0 &&
    get(payload, HEAD.key) === 0 &&
    isZero(payload, HEAD.r[0], GROUP_BYTES)
  return isUnsigned ? decodeRecordBytes(payload) : malformed
}

function hashOf(payload: Uint8Array): Uint8Array {
  return sha256(payload).slice(0, INBOX.payloadHash[1])
}
