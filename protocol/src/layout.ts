/** Fixed-width layouts as data: one table for codec, Solidity generator and schema hash. */
import { readInt, readUint, writeInt, writeUint } from './bytes.ts'

/** [offset, size] in bytes. */
export type Field = readonly [offset: number, size: number]
export type Layout = Readonly<Record<string, Field>>

export const get = (bytes: Uint8Array, [offset, size]: Field): number =>
  readUint(bytes, offset, size)
export const set = (bytes: Uint8Array, [offset, size]: Field, value: number): void =>
  writeUint(bytes, offset, size, value)
export const getSigned = (bytes: Uint8Array, [offset, size]: Field): number =>
  readInt(bytes, offset, size)
export const setSigned = (bytes: Uint8Array, [offset, size]: Field, value: number): void =>
  writeInt(bytes, offset, size, value)
/** A copy of the field's bytes. */
export const getBytes = (bytes: Uint8Array, [offset, size]: Field): Uint8Array =>
  bytes.slice(offset, offset + size)
export const setBytes = (bytes: Uint8Array, [offset]: Field, value: Uint8Array): void =>
  bytes.set(value, offset)

/** Spec: wire, "Head of signed records". */
export const HEAD = {
  type: [0, 1],
  dt: [1, 2],
  account: [3, 4],
  key: [7, 1],
  market: [8, 2],
  flags: [10, 2],
  slot: [12, 2],
  seq: [14, 6],
  r: [60, 32],
  yParityS: [92, 32],
} as const satisfies Layout

/** Spec: wire, "ORDER". */
export const ORDER = {
  price: [20, 4],
  quantity: [24, 6],
  expiry: [30, 6],
  maxFeePpm: [36, 2],
  displayQuantity: [38, 6],
  stopPrice: [44, 4],
  zero: [48, 12],
} as const satisfies Layout

export const AMEND = { lots: [20, 6] } as const satisfies Layout
export const WITHDRAW = { asset: [20, 1], amount: [21, 8] } as const satisfies Layout
export const DEADMAN = { interval: [20, 2] } as const satisfies Layout
/** Second group of SET_KEY, offsets from the record's start. */
export const SET_KEY = { index: [124, 1], keyLeaf: [125, 64] } as const satisfies Layout

export const MASS_QUOTE = {
  count: [12, 1],
  seq: [13, 6],
  expiry: [19, 6],
  maxFeePpm: [25, 2],
  r: [27, 32],
  yParityS: [59, 32],
  actions: [91, 12],
} as const satisfies Layout
/** Offsets from the action's start. flags: kind 2 bits, side 1, slide 1, zero 2, slot 10. */
export const QUOTE_ACTION = {
  flags: [0, 2],
  price: [2, 4],
  quantity: [6, 6],
} as const satisfies Layout

export const SWEEP = {
  market: [3, 2],
  side: [5, 1],
  n: [6, 1],
  account: [7, 4],
  slot: [11, 2],
} as const satisfies Layout
export const COLLECT = { market: [3, 2] } as const satisfies Layout
export const TICK = { ms: [3, 6] } as const satisfies Layout

/** Spec: wire, "Inbox entries" (32-byte words). */
export const INBOX = {
  kind: [0, 1],
  l1Time: [1, 5],
  account: [6, 4],
  owner: [10, 20],
  asset: [10, 1],
  amount: [11, 8],
  cumulative: [19, 12],
  payloadHash: [6, 26],
} as const satisfies Layout

/** Spec: wire, "The Governor's payloads". */
export const GOVERN = {
  kind: [0, 1],
  market: [1, 2],
  status: [3, 1],
  config: [32, 32],
  bands: [64, 32],
} as const satisfies Layout

/** Spec: state, "Account container". */
export const ACCOUNT_HEAD = {
  owner: [0, 20],
  epoch: [20, 4],
  deadman: [24, 6],
  interval: [30, 2],
} as const satisfies Layout
export const BALANCE = {
  free: [0, 8],
  locked: [8, 8],
  lockEpoch: [16, 4],
} as const satisfies Layout
export const SLOT = {
  lastSeq: [0, 6],
  state: [6, 1],
  side: [7, 1],
  market: [8, 2],
  bookKey: [10, 10],
} as const satisfies Layout
export const KEY = {
  kind: [0, 1],
  generation: [1, 4],
  opMask: [5, 2],
  expiry: [7, 6],
  maxNotional: [13, 8],
  markets: [21, 8],
  keyHash: [32, 32],
} as const satisfies Layout

/** Spec: state, "Market container". */
export const MARKET_HEAD = {
  status: [0, 1],
  lastPrice: [1, 4],
  bandRef: [5, 4],
  bandRefTime: [9, 6],
  statusUntil: [15, 6],
  arrival: [21, 6],
} as const satisfies Layout
export const MARKET_CONFIG = {
  base: [0, 1],
  quote: [1, 1],
  baseUnitsPerLot: [2, 7],
  quoteUnitsPerTickLot: [9, 7],
  takerFee: [16, 3],
  makerFee: [19, 3],
  minQuantity: [22, 6],
} as const satisfies Layout
export const MARKET_BANDS = {
  warnPpm: [0, 3],
  haltPpm: [3, 3],
  haltSeconds: [6, 3],
  postOnlySeconds: [9, 3],
  bucketSeconds: [12, 3],
} as const satisfies Layout
export const MARKET_FEES = { base: [0, 8], quote: [8, 8] } as const satisfies Layout

/** Spec: state, "The authenticated book". */
export const BOOK_KEY = { priceKey: [0, 4], arrival: [4, 6] } as const satisfies Layout
export const BOOK_LEAF = {
  key: [0, 10],
  account: [10, 4],
  slot: [14, 2],
  quantity: [16, 6],
  hidden: [22, 6],
  display: [28, 6],
  epoch: [34, 4],
  expiry: [38, 6],
  makerFee: [44, 3],
  flags: [47, 1],
  seq: [48, 6],
  tag: [63, 1],
} as const satisfies Layout
export const BOOK_NODE = {
  left: [0, 31],
  right: [31, 31],
  critBit: [62, 1],
  tag: [63, 1],
} as const satisfies Layout
export const BOOK_NODE_TAG = 0x01
export const BOOK_LEAF_TAG = 0x02

export const ASSET_TOTAL = {
  depositsConsumed: [0, 12],
  withdrawalsEmitted: [12, 12],
} as const satisfies Layout
export const GLOBALS = {
  clock: [0, 6],
  inboxNext: [6, 6],
  opSeqNext: [12, 6],
  version: [20, 2],
  paramsHash: [32, 32],
} as const satisfies Layout

/** Spec: machine, "Image"; offsets into the 768 bytes. */
export const IMAGE = {
  stateRoot: [0, 32],
  rollbackRoot: [32, 32],
  recordHash: [64, 32],
  phase: [96, 1],
  recordType: [97, 1],
  groupNext: [98, 2],
  inboxNext: [100, 6],
  opSeqNext: [106, 6],
  clock: [112, 6],
  budget: [118, 1],
  actionIndex: [119, 1],
  gasUsed: [120, 4],
  bytesUsed: [124, 4],
  withdrawals: [128, 32],
  withdrawalCount: [160, 2],
  touchedAssets: [192, 32],
  totalsHash: [224, 32],
  account: [256, 4],
  loaded: [260, 1],
  remaining: [261, 6],
  received: [267, 8],
  rebates: [275, 8],
  takerRate: [283, 3],
  accountHead: [288, 32],
  assetsRoot: [320, 32],
  slotsRoot: [352, 32],
  baseBalance: [384, 32],
  quoteBalance: [416, 32],
  marketHead: [448, 32],
  bidsRoot: [480, 32],
  asksRoot: [512, 32],
  marketConfig: [544, 32],
  marketConfig2: [576, 32],
  marketFees: [608, 32],
  price: [704, 4],
} as const satisfies Layout
export const IMAGE_BYTES = 768

/** Spec: machine, "Withdrawals of a submission". */
export const WITHDRAWAL = {
  index: [0, 2],
  asset: [2, 1],
  amount: [3, 8],
  owner: [11, 20],
} as const satisfies Layout
/** Spec: machine, "END". */
export const TOTAL = {
  asset: [0, 1],
  depositsConsumed: [1, 12],
  withdrawalsEmitted: [13, 12],
} as const satisfies Layout
/** Spec: batches, "Canonical header bytes". */
export const BATCH_HEADER = {
  shard: [0, 4],
  term: [4, 8],
  batchId: [12, 8],
  submission: [20, 8],
  prevHash: [28, 32],
  firstOpSeq: [60, 6],
  count: [66, 4],
  inboxTo: [70, 6],
  inputRoot: [76, 32],
  tClose: [108, 6],
  laggedStateRoot: [114, 32],
} as const satisfies Layout
