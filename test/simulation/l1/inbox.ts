/** Accounts and the list of entries, as `Inbox.sol` keeps them. */
import {
  type AccountId,
  AMOUNT_LIMIT,
  type AmountUnits,
  type AssetId,
  concatBytes,
  encodeForcedEntry,
  encodeGovernedEntry,
  encodeInboxEntry,
  FEES_ACCOUNT,
  fromHex,
  GROUP_BYTES,
  InboxKind,
  inboxHash,
  isGovernedKind,
  layout,
  RecordType,
  toHex,
} from '@assay/protocol'
import { type Address, type Hex, vaultAbi } from '@assay/settlement'
import { type Call, emitFrom, required, ZERO_ADDRESS, ZERO_WORD } from './call.ts'
import type { Storage } from './storage.ts'
import { lower } from './tokens.ts'

/** The types that can be forced, each with its length. */
const FORCEABLE: ReadonlyMap<number, number> = new Map([
  [RecordType.ORDER, GROUP_BYTES],
  [RecordType.WITHDRAW, GROUP_BYTES],
  [RecordType.CANCEL_ALL, GROUP_BYTES],
  [RecordType.SET_KEY, 2 * GROUP_BYTES],
])

export type Inbox = ReturnType<typeof createInbox>

export function createInbox(storage: Storage, vault: Address, governor: Address) {
  const entries = storage.table<number, Hex>('inbox.entry', ZERO_WORD)
  const accounts = storage.table<Address, number>('inbox.account', 0)
  const lengths = storage.table<'', number>('inbox.length', 0)
  const counts = storage.table<'', number>('inbox.accounts', 0)
  const payloads = storage.table<number, Hex>('inbox.payload', '0x')
  /** When the escape was activated, seconds; 0: not. */
  const escapeAt = storage.table<'', number>('vault.escapeAt', 0)
  const emit = emitFrom(vault, vaultAbi)

  function append(entry: Hex): number {
    required(escapeAt.get('') === 0, 'InboxClosed')
    const index = lengths.get('')
    entries.set(index, entry)
    lengths.set('', index + 1)
    return index
  }

  function open(call: Call, owner: Address): number {
    required(owner !== ZERO_ADDRESS, 'InvalidOwner')
    const account = counts.get('') + 1
    required(account < FEES_ACCOUNT, 'AccountsExhausted')
    counts.set('', account)
    accounts.set(owner, account)
    const kind = InboxKind.OPEN_ACCOUNT
    const terms = { kind, l1Time: call.timestamp, account, owner: fromHex(owner) }
    const inboxIndex = append(toHex(encodeInboxEntry(terms)))
    emit(call, 'AccountOpened', { account, owner, inboxIndex })
    return account
  }

  function force(call: Call, payload: Uint8Array): number {
    const size = FORCEABLE.get(payload[0] ?? -1)
    required(size === payload.length, 'InvalidPayload', BigInt(payload.length))
    const account = layout.get(payload, layout.HEAD.account)
    const isOwner = account !== 0 && accounts.get(call.sender) === account
    required(isOwner, 'NotAccountOwner', account, call.sender)
    return appendWhole(call, account, encodeForcedEntry(call.timestamp, payload))
  }

  function govern(call: Call, payload: Uint8Array): number {
    required(call.sender === governor, 'NotGovernor', call.sender)
    const isPayload = payload.length === GROUP_BYTES && isGovernedKind(payload[0] ?? 0)
    required(isPayload, 'InvalidPayload', BigInt(payload.length))
    return appendWhole(call, 0, encodeGovernedEntry(call.timestamp, payload))
  }

  function appendWhole(call: Call, account: number, entry: Uint8Array): number {
    const index = append(toHex(entry.subarray(0, 32)))
    const payload = toHex(entry.subarray(32))
    payloads.set(index, payload)
    const kind = layout.get(entry, layout.INBOX.kind)
    emit(call, 'OperationForced', { index, account, kind, payload })
    return index
  }

  function entryAt(index: bigint): Hex {
    const entry = entries.get(Number(index))
    required(entry !== ZERO_WORD, 'NoSuchEntry', index)
    return entry
  }

  const range = (from: number, to: number): readonly Hex[] =>
    Array.from({ length: to - from }, (_, i) => entries.get(from + i))

  function hashOf(from: number, to: number): Hex {
    const exists = from <= to && to <= lengths.get('')
    return exists ? toHex(inboxHash(range(from, to).map(fromHex))) : ZERO_WORD
  }

  return {
    escapeAt,
    append,
    entryAt,
    range,
    hashOf,
    length: () => lengths.get(''),
    accountOf: (owner: Address) => accounts.get(owner),
    accountFor: (call: Call, owner: Address) => accounts.get(owner) || open(call, owner),
    /** Seconds. */
    l1TimeOf: (index: number) => layout.get(fromHex(entryAt(BigInt(index))), layout.INBOX.l1Time),
    /** Words and, behind them, payloads. */
    whole: (from: number, to: number): readonly Uint8Array[] =>
      range(from, to).map((word, i) => concatBytes(fromHex(word), fromHex(payloads.get(from + i)))),
    functions: {
      openAccount(call: Call, owner: Address) {
        const account = accounts.get(lower(owner))
        required(account === 0, 'AccountExists', owner, account)
        return open(call, lower(owner))
      },
      governMarket: (call: Call, payload: Hex) => govern(call, fromHex(payload)),
      governor: () => governor,
      forceOperation: (call: Call, payload: Hex) => force(call, fromHex(payload)),
      forceWithdraw(call: Call, asset: number, units: bigint) {
        required(units !== 0n && units < BigInt(AMOUNT_LIMIT), 'InvalidUnits', units)
        const terms = { asset: asset as AssetId, amount: Number(units) as AmountUnits }
        return force(call, withdrawPayload(accounts.get(call.sender) as AccountId, terms))
      },
      forceCancelAll: (call: Call) => force(call, cancelAllPayload(accounts.get(call.sender))),
      accountOf: (_: Call, owner: Address) => accounts.get(lower(owner)),
      accountCount: () => counts.get(''),
      inboxLength: () => lengths.get(''),
      inboxEntry: (_: Call, index: bigint) => entryAt(index),
      inboxEntriesAt: (_: Call, indices: readonly number[]) => indices.map((i) => entries.get(i)),
      inboxEntries(_: Call, from: bigint, to: bigint) {
        required(from <= to && to <= BigInt(lengths.get('')), 'NoSuchEntry', to)
        return range(Number(from), Number(to))
      },
      inboxHash: (_: Call, from: bigint, to: bigint): readonly [Hex, number] => [
        hashOf(Number(from), Number(to)),
        lengths.get(''),
      ],
    },
  }
}

/** Type, account and seq 1; the rest zero. */
function controlPayload(type: number, account: number): Uint8Array {
  const payload = new Uint8Array(GROUP_BYTES)
  layout.set(payload, layout.HEAD.type, type)
  layout.set(payload, layout.HEAD.account, account)
  layout.set(payload, layout.HEAD.seq, 1)
  return payload
}

const cancelAllPayload = (account: number) => controlPayload(RecordType.CANCEL_ALL, account)

function withdrawPayload(
  account: AccountId,
  { asset, amount }: { readonly asset: AssetId; readonly amount: AmountUnits },
): Uint8Array {
  const payload = controlPayload(RecordType.WITHDRAW, account)
  layout.set(payload, layout.WITHDRAW.asset, asset)
  layout.set(payload, layout.WITHDRAW.amount, amount)
  return payload
}
