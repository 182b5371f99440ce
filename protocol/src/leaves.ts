/** The leaves of the state as typed values, and their addresses. Spec: state. */
import { isZero, readBigUint, writeBigUint, writeUint } from './bytes.ts'
import { assert } from './errors.ts'
import {
  ACCOUNT_HEAD,
  ASSET_TOTAL,
  BALANCE,
  BOOK_KEY,
  BOOK_LEAF,
  BOOK_LEAF_TAG,
  GLOBALS,
  get,
  getBytes,
  getSigned,
  SLOT,
  set,
  setBytes,
  setSigned,
} from './layout.ts'
import { Side } from './records.ts'

/** First byte of a leaf address. */
export const LeafKind = {
  ACCOUNT: 0x01,
  BALANCE: 0x02,
  SLOT: 0x03,
  KEY: 0x04,
  MARKET: 0x05,
  BOOK: 0x06,
  ASSET_TOTAL: 0x07,
  GLOBALS: 0x08,
} as const
export type LeafKind = (typeof LeafKind)[keyof typeof LeafKind]

/** One leaf set to new bytes, or removed (null: book leaves only). */
export interface LeafWrite {
  readonly address: Uint8Array
  readonly value: Uint8Array | null
}

function address(kind: LeafKind, ...fields: readonly (readonly [value: number, size: number])[]) {
  const bytes = new Uint8Array(1 + fields.reduce((sum, [, size]) => sum + size, 0))
  bytes[0] = kind
  let offset = 1
  for (const [value, size] of fields) {
    writeUint(bytes, offset, size, value)
    offset += size
  }
  return bytes
}

/** Addresses of the leaves. Spec: state, "Leaf addresses". */
export const leafAddress = {
  account: (account: number) => address(LeafKind.ACCOUNT, [account, 4]),
  balance: (account: number, asset: number) => address(LeafKind.BALANCE, [account, 4], [asset, 1]),
  slot: (account: number, slot: number) => address(LeafKind.SLOT, [account, 4], [slot, 2]),
  key: (account: number, index: number) => address(LeafKind.KEY, [account, 4], [index, 1]),
  market: (market: number) => address(LeafKind.MARKET, [market, 2]),
  book: (market: number, side: Side, key: Uint8Array) => {
    assert(key.length === 10, 'a book key has 10 bytes')
    const bytes = new Uint8Array(14)
    bytes[0] = LeafKind.BOOK
    writeUint(bytes, 1, 2, market)
    bytes[3] = side
    bytes.set(key, 4)
    return bytes
  },
  assetTotal: (asset: number) => address(LeafKind.ASSET_TOTAL, [asset, 1]),
  globals: () => address(LeafKind.GLOBALS),
}

export interface AccountHead {
  /** 20 bytes; zero = the account does not exist. */
  readonly owner: Uint8Array
  readonly epoch: number
  /** ms, 0 = off. */
  readonly deadman: number
  /** s, 0 = off. */
  readonly interval: number
}

/** Value of an account leaf: 32 bytes. */
export function encodeAccountHead(head: AccountHead): Uint8Array {
  const bytes = new Uint8Array(32)
  setBytes(bytes, ACCOUNT_HEAD.owner, head.owner)
  set(bytes, ACCOUNT_HEAD.epoch, head.epoch)
  set(bytes, ACCOUNT_HEAD.deadman, head.deadman)
  set(bytes, ACCOUNT_HEAD.interval, head.interval)
  return bytes
}

export function decodeAccountHead(bytes: Uint8Array): AccountHead {
  return {
    owner: getBytes(bytes, ACCOUNT_HEAD.owner),
    epoch: get(bytes, ACCOUNT_HEAD.epoch),
    deadman: get(bytes, ACCOUNT_HEAD.deadman),
    interval: get(bytes, ACCOUNT_HEAD.interval),
  }
}

/** Units. */
export interface Balance {
  readonly free: number
  readonly locked: number
  readonly lockEpoch: number
}

/** Value of a balance leaf: 64 bytes (`size` 32 for the copy in the machine image). */
export function encodeBalance(balance: Balance, size: 32 | 64 = 64): Uint8Array {
  const bytes = new Uint8Array(size)
  set(bytes, BALANCE.free, balance.free)
  set(bytes, BALANCE.locked, balance.locked)
  set(bytes, BALANCE.lockEpoch, balance.lockEpoch)
  return bytes
}

export function decodeBalance(bytes: Uint8Array): Balance {
  return {
    free: get(bytes, BALANCE.free),
    locked: get(bytes, BALANCE.locked),
    lockEpoch: get(bytes, BALANCE.lockEpoch),
  }
}

export interface OpenOrderRef {
  readonly side: Side
  readonly market: number
  /** 10 bytes. */
  readonly bookKey: Uint8Array
}

export interface Slot {
  readonly lastSeq: number
  readonly open: OpenOrderRef | null
}

export function encodeSlot(slot: Slot): Uint8Array {
  const bytes = new Uint8Array(64)
  set(bytes, SLOT.lastSeq, slot.lastSeq)
  if (slot.open !== null) {
    set(bytes, SLOT.state, 1)
    set(bytes, SLOT.side, slot.open.side)
    set(bytes, SLOT.market, slot.open.market)
    setBytes(bytes, SLOT.bookKey, slot.open.bookKey)
  }
  return bytes
}

export function decodeSlot(bytes: Uint8Array): Slot {
  const lastSeq = get(bytes, SLOT.lastSeq)
  if (get(bytes, SLOT.state) === 0) return { lastSeq, open: null }
  const side = get(bytes, SLOT.side) === 0 ? Side.BID : Side.ASK
  const market = get(bytes, SLOT.market)
  return { lastSeq, open: { side, market, bookKey: getBytes(bytes, SLOT.bookKey) } }
}

const PRICE_KEY_MAX = 2 ** 32 - 1

/** priceKey ‖ arrival, 10 bytes: the smallest key is the best order of its side. */
export function bookKey(side: Side, price: number, arrival: number): Uint8Array {
  const bytes = new Uint8Array(10)
  set(bytes, BOOK_KEY.priceKey, side === Side.ASK ? price : PRICE_KEY_MAX - price)
  set(bytes, BOOK_KEY.arrival, arrival)
  return bytes
}

/** Ticks. */
export function priceOfBookKey(side: Side, key: Uint8Array): number {
  const priceKey = get(key, BOOK_KEY.priceKey)
  return side === Side.ASK ? priceKey : PRICE_KEY_MAX - priceKey
}

export interface BookOrder {
  /** 10 bytes. */
  readonly key: Uint8Array
  readonly account: number
  readonly slot: number
  /** Remaining lots that the book shows: at least 1 between two records. */
  readonly quantity: number
  /** Remaining lots behind them, 0 unless the order is an iceberg. */
  readonly hidden: number
  /** Most lots that it shows at once, 0 = all. */
  readonly display: number
  readonly epoch: number
  readonly expiry: number
  /** ppm, frozen when the order rested. */
  readonly makerFee: number
  readonly seq: number
}

export function encodeBookOrder(order: BookOrder): Uint8Array {
  const bytes = new Uint8Array(64)
  setBytes(bytes, BOOK_LEAF.key, order.key)
  set(bytes, BOOK_LEAF.account, order.account)
  set(bytes, BOOK_LEAF.slot, order.slot)
  set(bytes, BOOK_LEAF.quantity, order.quantity)
  set(bytes, BOOK_LEAF.hidden, order.hidden)
  set(bytes, BOOK_LEAF.display, order.display)
  set(bytes, BOOK_LEAF.epoch, order.epoch)
  set(bytes, BOOK_LEAF.expiry, order.expiry)
  setSigned(bytes, BOOK_LEAF.makerFee, order.makerFee)
  set(bytes, BOOK_LEAF.seq, order.seq)
  set(bytes, BOOK_LEAF.tag, BOOK_LEAF_TAG)
  return bytes
}

export function decodeBookOrder(bytes: Uint8Array): BookOrder {
  return {
    key: getBytes(bytes, BOOK_LEAF.key),
    account: get(bytes, BOOK_LEAF.account),
    slot: get(bytes, BOOK_LEAF.slot),
    quantity: get(bytes, BOOK_LEAF.quantity),
    hidden: get(bytes, BOOK_LEAF.hidden),
    display: get(bytes, BOOK_LEAF.display),
    epoch: get(bytes, BOOK_LEAF.epoch),
    expiry: get(bytes, BOOK_LEAF.expiry),
    makerFee: getSigned(bytes, BOOK_LEAF.makerFee),
    seq: get(bytes, BOOK_LEAF.seq),
  }
}

/** Units since genesis, up to 2^96−1. */
export interface AssetTotal {
  readonly depositsConsumed: bigint
  readonly withdrawalsEmitted: bigint
}

export function encodeAssetTotal(total: AssetTotal): Uint8Array {
  const bytes = new Uint8Array(64)
  writeBigUint(bytes, ...ASSET_TOTAL.depositsConsumed, total.depositsConsumed)
  writeBigUint(bytes, ...ASSET_TOTAL.withdrawalsEmitted, total.withdrawalsEmitted)
  return bytes
}

export function decodeAssetTotal(bytes: Uint8Array): AssetTotal {
  return {
    depositsConsumed: readBigUint(bytes, ...ASSET_TOTAL.depositsConsumed),
    withdrawalsEmitted: readBigUint(bytes, ...ASSET_TOTAL.withdrawalsEmitted),
  }
}

export interface Globals {
  readonly clock: number
  readonly inboxNext: number
  readonly opSeqNext: number
  readonly version: number
  readonly paramsHash: Uint8Array
}

export function encodeGlobals(globals: Globals): Uint8Array {
  const bytes = new Uint8Array(64)
  set(bytes, GLOBALS.clock, globals.clock)
  set(bytes, GLOBALS.inboxNext, globals.inboxNext)
  set(bytes, GLOBALS.opSeqNext, globals.opSeqNext)
  set(bytes, GLOBALS.version, globals.version)
  setBytes(bytes, GLOBALS.paramsHash, globals.paramsHash)
  return bytes
}

export function decodeGlobals(bytes: Uint8Array): Globals {
  return {
    clock: get(bytes, GLOBALS.clock),
    inboxNext: get(bytes, GLOBALS.inboxNext),
    opSeqNext: get(bytes, GLOBALS.opSeqNext),
    version: get(bytes, GLOBALS.version),
    paramsHash: getBytes(bytes, GLOBALS.paramsHash),
  }
}

/** True for an account that was never opened. */
export function accountIsAbsent(head: AccountHead): boolean {
  return isZero(head.owner)
}
