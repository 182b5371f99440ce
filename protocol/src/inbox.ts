/**
 * Inbox entries: a 32-byte word, and behind it the payload of a forced operation (0, 124 or 248
 * bytes). Spec: wire, "Inbox entries".
 */
import { inRange } from './brand.ts'
import { isZero, readBigUint, writeBigUint } from './bytes.ts'
import {
  decodeForced,
  type ForcedTerms,
  INBOX_WORD_BYTES,
  InboxKind,
  inboxPayloadBytes,
  isGovernedKind,
} from './forced.ts'
import { decodeGoverned, type GovernedTerms } from './governed.ts'
import { get, getBytes, INBOX, set, setBytes } from './layout.ts'
import type { DecodedRecord } from './records.ts'

export type InboxEntry =
  | {
      readonly kind: typeof InboxKind.OPEN_ACCOUNT
      /** Seconds. */
      readonly l1Time: number
      readonly account: number
      readonly owner: Uint8Array
    }
  | {
      readonly kind: typeof InboxKind.DEPOSIT
      readonly l1Time: number
      readonly account: number
      readonly asset: number
      readonly amount: number
      readonly cumulative: bigint
    }
  | {
      /** A forced operation that runs; `payload` is its record, 124 bytes. */
      readonly kind: 'forced'
      readonly l1Time: number
      readonly terms: ForcedTerms
      readonly payload: Uint8Array
    }
  | { readonly kind: 'governed'; readonly l1Time: number; readonly terms: GovernedTerms }
  | { readonly kind: 'disabled'; readonly l1Time: number; readonly code: number }
  | { readonly kind: 'malformed'; readonly l1Time: number }

/**
 * Total: never throws. A forced entry whose payload is missing decodes as malformed: whoever runs
 * entries first makes sure that they are whole.
 */
export function decodeInboxEntry(word: Uint8Array): InboxEntry {
  const code = get(word, INBOX.kind)
  const l1Time = get(word, INBOX.l1Time)
  if (code === InboxKind.OPEN_ACCOUNT) {
    const owner = getBytes(word, INBOX.owner)
    if (isZero(owner) || !isZero(word, 30)) return { kind: 'malformed', l1Time }
    return { kind: InboxKind.OPEN_ACCOUNT, l1Time, account: get(word, INBOX.account), owner }
  }
  if (code === InboxKind.DEPOSIT) {
    const amount = readBigUint(word, ...INBOX.amount)
    if (amount === 0n || !inRange('amount', Number(amount)) || !isZero(word, 31)) {
      return { kind: 'malformed', l1Time }
    }
    return {
      kind: InboxKind.DEPOSIT,
      l1Time,
      account: get(word, INBOX.account),
      asset: get(word, INBOX.asset),
      amount: Number(amount),
      cumulative: readBigUint(word, ...INBOX.cumulative),
    }
  }
  if (isGovernedKind(code)) return governedEntry(word, { l1Time, code })
  if (inboxPayloadBytes(word) > 0) return forcedEntry(word, { l1Time, code })
  return { kind: 'malformed', l1Time }
}

/** The payload repeats the kind of its word. */
function governedEntry(entry: Uint8Array, head: { l1Time: number; code: number }): InboxEntry {
  const { l1Time, code } = head
  const terms = decodeGoverned(entry.subarray(INBOX_WORD_BYTES))
  return terms?.kind === code ? { kind: 'governed', l1Time, terms } : { kind: 'malformed', l1Time }
}

function forcedEntry(entry: Uint8Array, head: { l1Time: number; code: number }): InboxEntry {
  const record: DecodedRecord = decodeForced(entry)
  if (record.kind === 'disabled') return { kind: 'disabled', ...head }
  if (record.kind !== 'signed') return { kind: 'malformed', l1Time: head.l1Time }
  // No kind of entry stands for a CANCEL.
  const terms = record.terms as ForcedTerms
  return { kind: 'forced', l1Time: head.l1Time, terms, payload: entry.slice(32) }
}

/** The word as the Vault packs it. @throws AssertionError out of range */
export function encodeInboxEntry(
  entry: Extract<InboxEntry, { kind: typeof InboxKind.OPEN_ACCOUNT | typeof InboxKind.DEPOSIT }>,
): Uint8Array {
  const word = new Uint8Array(32)
  set(word, INBOX.kind, entry.kind)
  set(word, INBOX.l1Time, entry.l1Time)
  set(word, INBOX.account, entry.account)
  if (entry.kind === InboxKind.OPEN_ACCOUNT) {
    setBytes(word, INBOX.owner, entry.owner)
    return word
  }
  set(word, INBOX.asset, entry.asset)
  set(word, INBOX.amount, entry.amount)
  writeBigUint(word, ...INBOX.cumulative, entry.cumulative)
  return word
}
