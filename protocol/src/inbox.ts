/** Inbox entries, one 32-byte word each. Spec: wire, "Inbox entries". */
import { inRange } from './brand.ts'
import { isZero, readBigUint, writeBigUint } from './bytes.ts'
import { get, getBytes, INBOX, set, setBytes } from './layout.ts'

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
  | { readonly kind: 'disabled'; readonly l1Time: number; readonly code: number }
  | { readonly kind: 'malformed'; readonly l1Time: number }

/** Total: never throws. */
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
  const disabled = code >= InboxKind.FORCED_WITHDRAW && code <= InboxKind.HALT
  return disabled ? { kind: 'disabled', l1Time, code } : { kind: 'malformed', l1Time }
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
