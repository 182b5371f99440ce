/** Hand-written vectors, from JSON to leaves and records. Format: spec/vectors, README. */
import {
  type Balance,
  type BookOrder,
  bookKey,
  emptyKey,
  encodeAccountHead,
  encodeAssetTotal,
  encodeBalance,
  encodeBookOrder,
  encodeForced,
  encodeForcedEntry,
  encodeGlobals,
  encodeGovernedEntry,
  encodeInboxEntry,
  encodeKey,
  encodeSlot,
  encodeUnsigned,
  fromHex,
  GROUP_BYTES,
  InboxKind,
  type LeafWrite,
  leafAddress,
  type OrderTerms,
  RecordType,
  type SessionKey,
  type Side,
  type SignedTermsOf,
  ZERO_HASH,
} from '@assay/protocol'
import { type GovernedVector, governedPayload, marketOf } from './governed.ts'
import { signedRecord, testKey } from './keys.ts'
import { TEST_MAX_LAG_MS, TEST_SEPARATOR } from './market.ts'
import { quoteOf } from './quoteVectors.ts'
import type { FlowSubmission } from './replay.ts'
import {
  AMEND_DEFAULTS,
  CANCEL_ALL_DEFAULTS,
  CANCEL_DEFAULTS,
  DEADMAN_DEFAULTS,
  KEY_DEFAULTS,
  ORDER_DEFAULTS,
  SET_KEY_DEFAULTS,
  WITHDRAW_DEFAULTS,
} from './vectorDefaults.ts'

type Numbers = Readonly<Record<string, number>>

export interface VectorOrder extends Numbers {
  readonly market: number
  readonly side: Side
  readonly price: number
  readonly arrival: number
}

/** A key leaf; `signer` is the test key, left out in an empty leaf. */
export interface VectorKey {
  readonly signer?: number
  readonly generation?: number
  readonly opMask?: number
  readonly expiry?: number
  readonly maxNotional?: number
  readonly markets?: readonly number[]
}

/** `owner`: index of a test key. */
interface VectorAccount {
  readonly owner: number
  readonly epoch?: number
  /** ms, and seconds. */
  readonly deadman?: number
  readonly interval?: number
}

export interface VectorState {
  readonly clock?: number
  readonly accounts?: Readonly<Record<string, VectorAccount>>
  readonly markets?: Readonly<Record<string, Numbers>>
  /** By "account/index". */
  readonly keys?: Readonly<Record<string, VectorKey>>
  /** free, locked, lockEpoch. */
  readonly balances?: Readonly<Record<string, readonly number[]>>
  /** lastSeq of empty slots. */
  readonly slots?: Numbers
  readonly orders?: readonly VectorOrder[]
}

export interface VectorRecord {
  readonly order?: Readonly<Record<string, unknown>>
  readonly cancel?: Readonly<Record<string, unknown>>
  readonly amend?: Readonly<Record<string, unknown>>
  readonly cancelAll?: Readonly<Record<string, unknown>>
  readonly withdraw?: Readonly<Record<string, unknown>>
  readonly setKey?: Readonly<Record<string, unknown>>
  /** Head and actions, each with the defaults of a placement. */
  readonly quote?: Readonly<Record<string, unknown>>
  readonly deadman?: Readonly<Record<string, unknown>>
  readonly sweep?: Numbers
  readonly tick?: Numbers
  readonly collect?: Numbers
  /** So many zero groups, to be patched. */
  readonly raw?: number
  readonly dt?: number
  readonly signer?: number
  readonly epoch?: number
  /** keyGeneration in the digest. */
  readonly generation?: number
  /** Offset to hex, after signing. */
  readonly patch?: Readonly<Record<string, string>>
  /** The group's field elements were not canonical. */
  readonly notCanonical?: boolean
  /** Repeats with slot and seq rising by one. */
  readonly times?: number
  readonly status: string | number
  readonly filled?: number
  readonly resting?: number
  readonly takerFee?: number
  /** Of a quote, by name. */
  readonly actions?: readonly string[]
  readonly steps?: readonly string[]
  readonly events?: readonly string[]
}

export interface VectorEntry {
  readonly open?: { readonly account: number; readonly owner: number }
  readonly deposit?: { readonly account: number; readonly asset: number; readonly amount: number }
  /** A forced operation: its terms as in a record, or so many zero groups, then patched. */
  readonly force?: Readonly<
    Pick<VectorRecord, 'order' | 'withdraw' | 'cancelAll' | 'setKey' | 'raw' | 'patch'>
  >
  /** What the Governor has appended: its terms, then patched. */
  readonly govern?: GovernedVector
  readonly patch?: VectorRecord['patch']
  readonly raw?: string
  readonly status: string
  readonly filled?: number
  readonly resting?: number
  readonly takerFee?: number
  readonly steps?: readonly string[]
  readonly events?: readonly string[]
}

export interface Vector {
  readonly name: string
  readonly state?: VectorState
  readonly context?: Numbers
  readonly inbox?: readonly VectorEntry[]
  readonly records?: readonly VectorRecord[]
  readonly after?: {
    readonly clock?: number
    /** epoch, deadman, interval: as the leaf has them. */
    readonly heads?: Readonly<Record<string, readonly number[]>>
    readonly balances?: Readonly<Record<string, readonly number[]>>
    readonly slots?: Readonly<Record<string, string>>
    readonly books?: Readonly<Record<string, readonly string[]>>
    readonly fees?: Readonly<Record<string, readonly number[]>>
    readonly lastPrice?: Numbers
    /** Fields of head, config and bands. */
    readonly markets?: Readonly<Record<string, Numbers>>
    readonly totals?: Readonly<Record<string, readonly number[]>>
    readonly withdrawals?: number
  }
}

export interface VectorFile {
  readonly about: string
  readonly state: VectorState
  readonly vectors: readonly Vector[]
}

/** What a vector runs: a state between two submissions and one submission. */
export interface VectorRun {
  readonly vector: Vector
  readonly leaves: readonly LeafWrite[]
  readonly submission: FlowSubmission
  /** The vector's records, those with `times` repeated. */
  readonly records: readonly VectorRecord[]
}

/** All runs of a file. @throws AssertionError when a value does not fit its field */
export function vectorRuns(file: VectorFile): readonly VectorRun[] {
  return file.vectors.map((vector) => {
    const state = merged(file.state, vector.state ?? {})
    const records = (vector.records ?? []).flatMap(repeated)
    const inbox = (vector.inbox ?? []).map(entryBytes)
    const groups = records.flatMap((record) => groupsOf(record, state))
    const context = {
      firstOpSeq: 0,
      groups: groups.length,
      tFirst: 0,
      tLast: 2 ** 48 - 1,
      inboxFrom: 0,
      inboxTo: inbox.length,
      inclusionTime: 0,
      maxLag: TEST_MAX_LAG_MS,
      domainSeparator: TEST_SEPARATOR,
      ...vector.context,
    }
    return { vector, records, leaves: leavesOf(state), submission: { context, inbox, groups } }
  })
}

function merged(base: VectorState, own: VectorState): Required<VectorState> {
  return {
    clock: own.clock ?? base.clock ?? 0,
    accounts: { ...base.accounts, ...own.accounts },
    markets: { ...base.markets, ...own.markets },
    balances: { ...base.balances, ...own.balances },
    keys: { ...base.keys, ...own.keys },
    slots: { ...base.slots, ...own.slots },
    orders: [...(base.orders ?? []), ...(own.orders ?? [])],
  }
}

function leavesOf(state: Required<VectorState>): LeafWrite[] {
  const leaves: LeafWrite[] = []
  const totals = new Map<number, number>()
  const hold = (asset: number, amount: number) => {
    if (amount > 0) totals.set(asset, (totals.get(asset) ?? 0) + amount)
  }
  for (const [account, given] of Object.entries(state.accounts)) {
    const owner = testKey(given.owner).address
    const head = { epoch: 0, deadman: 0, interval: 0, ...given, owner }
    leaves.push({ address: leafAddress.account(+account), value: encodeAccountHead(head) })
  }
  for (const [key, values] of Object.entries(state.balances)) {
    const [account, asset] = ids(key)
    const balance = balanceOf(values)
    hold(asset, balance.free + balance.locked)
    leaves.push({ address: leafAddress.balance(account, asset), value: encodeBalance(balance) })
  }
  for (const [key, lastSeq] of Object.entries(state.slots)) {
    const value = encodeSlot({ lastSeq, open: null })
    leaves.push({ address: leafAddress.slot(...ids(key)), value })
  }
  for (const [market, fields] of Object.entries(state.markets)) {
    const { base, quote, baseFees = 0, quoteFees = 0 } = fields
    hold(base as number, baseFees)
    hold(quote as number, quoteFees)
    leaves.push({ address: leafAddress.market(+market), value: marketOf(fields) })
  }
  for (const [key, fields] of Object.entries(state.keys)) {
    leaves.push({ address: leafAddress.key(...ids(key)), value: encodeKey(keyOf(fields)) })
  }
  for (const order of state.orders) leaves.push(...orderLeaves(order))
  for (const [asset, held] of totals) {
    const value = encodeAssetTotal({ depositsConsumed: BigInt(held), withdrawalsEmitted: 0n })
    leaves.push({ address: leafAddress.assetTotal(asset), value })
  }
  const cursors = { inboxNext: 0, opSeqNext: 0, version: 1, paramsHash: ZERO_HASH }
  const globals = encodeGlobals({ clock: state.clock, ...cursors })
  return [...leaves, { address: leafAddress.globals(), value: globals }]
}

function ids(key: string): [number, number] {
  const [account, second] = key.split('/').map(Number)
  return [account as number, second as number]
}

function keyOf({ signer, ...fields }: VectorKey): SessionKey {
  if (signer === undefined) return { ...emptyKey(0), ...fields }
  const { address } = testKey(signer)
  return { ...KEY_DEFAULTS, ...fields, address }
}

function balanceOf([free = 0, locked = 0, lockEpoch = 0]: readonly number[]): Balance {
  return { free, locked, lockEpoch }
}

function orderLeaves({ market, side, price, arrival, ...terms }: VectorOrder): LeafWrite[] {
  const key = bookKey(side, price, arrival)
  const defaults = { epoch: 0, makerFee: 0, seq: 1, expiry: 2_000_000, hidden: 0, display: 0 }
  const order = { key, ...defaults, ...terms } as unknown as BookOrder
  const slot = { lastSeq: order.seq, open: { side, market, bookKey: key } }
  return [
    { address: leafAddress.slot(order.account, order.slot), value: encodeSlot(slot) },
    { address: leafAddress.book(market, side, key), value: encodeBookOrder(order) },
  ]
}

function repeated(record: VectorRecord): VectorRecord[] {
  const { times = 1 } = record
  const controls = ['cancelAll', 'withdraw', 'quote', 'deadman'] as const
  const names = ['order', 'cancel', 'amend', ...controls] as const
  const name = names.find((one) => record[one] !== undefined) ?? 'order'
  const terms = record[name]
  return Array.from({ length: times }, (_, i) => {
    if (i === 0 || terms === undefined) return record
    const seq = Number(terms.seq ?? 1) + i
    const isControl = controls.some((control) => control === name)
    const next = isControl ? { seq } : { seq, slot: Number(terms.slot ?? 1) + i }
    return { ...record, [name]: { ...terms, ...next } }
  })
}

function groupsOf(record: VectorRecord, state: Required<VectorState>): (Uint8Array | null)[] {
  const bytes = patched(recordBytes(record, state), record.patch)
  if (record.notCanonical === true) return [null]
  return Array.from({ length: bytes.length / GROUP_BYTES }, (_, i) =>
    bytes.slice(i * GROUP_BYTES, (i + 1) * GROUP_BYTES),
  )
}

function patched(bytes: Uint8Array, patch: VectorRecord['patch'] = {}): Uint8Array {
  for (const [offset, hex] of Object.entries(patch)) bytes.set(fromHex(hex), +offset)
  return bytes
}

function recordBytes(record: VectorRecord, state: Required<VectorState>): Uint8Array {
  const { dt = 0, raw } = record
  if (raw !== undefined) return new Uint8Array(raw * GROUP_BYTES)
  if (record.tick) return encodeUnsigned({ type: RecordType.TICK, ms: record.tick.ms ?? 0 }, dt)
  if (record.collect) {
    return encodeUnsigned({ type: RecordType.COLLECT, market: 1, ...record.collect } as never, dt)
  }
  if (record.sweep) {
    const defaults = { type: RecordType.SWEEP, market: 1, side: 1, n: 1, account: 0, slot: 0 }
    return encodeUnsigned({ ...defaults, ...record.sweep } as never, dt)
  }
  const terms = termsOf(record)
  const account = state.accounts[terms.account]
  const owner = account?.owner ?? terms.account
  const epoch = record.epoch ?? account?.epoch ?? 0
  const key = state.keys[`${terms.account}/${terms.key}`] ?? { signer: owner }
  const keyGeneration = record.generation ?? (terms.key === 0 ? 0 : keyOf(key).generation)
  const signer = { owner: testKey(owner).address, epoch, keyGeneration }
  const { privateKey } = testKey(record.signer ?? key.signer ?? owner)
  return signedRecord(TEST_SEPARATOR, terms, { privateKey, signer, dt })
}

function setKeyTerms({ leaf, ...terms }: Readonly<Record<string, unknown>>): SignedTermsOf {
  const bytes = encodeKey(keyOf((leaf ?? { signer: 201 }) as VectorKey))
  const halves = { keyLeafHead: bytes.slice(0, 32), keyHash: bytes.slice(32) }
  return { ...SET_KEY_DEFAULTS, ...halves, ...terms } as never
}

function termsOf(record: Partial<VectorRecord>): SignedTermsOf {
  const { order, cancel, amend, cancelAll, withdraw, setKey, quote, deadman } = record
  if (quote !== undefined) return quoteOf(quote)
  if (amend !== undefined) return { ...AMEND_DEFAULTS, ...amend } as unknown as SignedTermsOf
  if (setKey !== undefined) return setKeyTerms(setKey)
  if (deadman !== undefined) return { ...DEADMAN_DEFAULTS, ...deadman } as never
  if (cancelAll !== undefined) return { ...CANCEL_ALL_DEFAULTS, ...cancelAll } as never
  if (cancel !== undefined) return { ...CANCEL_DEFAULTS, ...cancel } as unknown as SignedTermsOf
  if (withdraw !== undefined) {
    return { ...WITHDRAW_DEFAULTS, ...withdraw } as unknown as SignedTermsOf
  }
  return { ...ORDER_DEFAULTS, ...order } as unknown as OrderTerms
}

function entryBytes(entry: VectorEntry): Uint8Array {
  const { open, deposit, force, govern, raw } = entry
  if (raw !== undefined) return fromHex(raw)
  if (govern !== undefined) {
    return encodeGovernedEntry(1, patched(governedPayload(govern), entry.patch))
  }
  if (force !== undefined) {
    const { raw: groups, patch, ...named } = force
    const zeros = groups === undefined ? null : new Uint8Array(groups * GROUP_BYTES)
    return encodeForcedEntry(1, patched(zeros ?? encodeForced(termsOf(named) as never), patch))
  }
  if (open !== undefined) {
    const owner = testKey(open.owner).address
    const terms = { kind: InboxKind.OPEN_ACCOUNT, l1Time: 1, account: open.account, owner }
    return encodeInboxEntry(terms)
  }
  const { account, asset, amount } = deposit ?? { account: 0, asset: 0, amount: 0 }
  const terms = { kind: InboxKind.DEPOSIT, l1Time: 1, account, asset, amount, cumulative: 1n }
  return encodeInboxEntry(terms)
}
