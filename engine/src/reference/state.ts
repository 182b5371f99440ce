/** The leaves as typed values: all that an engine remembers between two steps. Spec: state. */
import {
  type AccountHead,
  type AssetTotal,
  accountIsAbsent,
  areBands,
  assert,
  assertNever,
  type Balance,
  type BookOrder,
  decodeAccountHead,
  decodeAssetTotal,
  decodeBalance,
  decodeBookOrder,
  decodeGlobals,
  decodeKey,
  decodeMarket,
  decodeSlot,
  emptyKey,
  encodeAccountHead,
  encodeAssetTotal,
  encodeBalance,
  encodeBookOrder,
  encodeGlobals,
  encodeKey,
  encodeMarket,
  encodeSlot,
  type Globals,
  inRange,
  isZero,
  LeafKind,
  type LeafWrite,
  leafAddress,
  type Market,
  MarketStatus,
  readUint,
  type SessionKey,
  Side,
  type Slot,
  ZERO_HASH,
} from '@assay/protocol'
import { Book } from './book.ts'

const NO_ACCOUNT: AccountHead = { owner: new Uint8Array(20), epoch: 0, deadman: 0, interval: 0 }
const NO_BALANCE: Balance = { free: 0, locked: 0, lockEpoch: 0 }
const NO_SLOT: Slot = { lastSeq: 0, open: null }
const NO_TOTAL: AssetTotal = { depositsConsumed: 0n, withdrawalsEmitted: 0n }
const NO_KEY: SessionKey = emptyKey(0)
const ASSETS = 256
const SLOTS = 1_024
const KEYS = 16

/** Mutable; every getter of an absent leaf gives its default. */
export class State {
  readonly #accounts = new Map<number, AccountHead>()
  readonly #balances = new Map<number, Balance>()
  readonly #slots = new Map<number, Slot>()
  readonly #keys = new Map<number, SessionKey>()
  readonly #markets = new Map<number, Market>()
  readonly #books = new Map<number, Book>()
  readonly #totals = new Map<number, AssetTotal>()
  globals: Globals = { clock: 0, inboxNext: 0, opSeqNext: 0, version: 0, paramsHash: ZERO_HASH }

  /** @throws AssertionError when the leaves are not a state that the machine can reach */
  constructor(leaves: Iterable<LeafWrite>) {
    for (const leaf of leaves) this.#load(leaf)
  }

  account(account: number): AccountHead {
    return this.#accounts.get(account) ?? NO_ACCOUNT
  }

  setAccount(account: number, head: AccountHead): void {
    this.#accounts.set(account, head)
  }

  /** As stored; {@link normalised} is for steps and readers. */
  balance(account: number, asset: number): Balance {
    return this.#balances.get(account * ASSETS + asset) ?? NO_BALANCE
  }

  setBalance(account: number, asset: number, balance: Balance): void {
    this.#balances.set(account * ASSETS + asset, balance)
  }

  slot(account: number, slot: number): Slot {
    return this.#slots.get(account * SLOTS + slot) ?? NO_SLOT
  }

  setSlot(account: number, slot: number, value: Slot): void {
    this.#slots.set(account * SLOTS + slot, value)
  }

  key(account: number, index: number): SessionKey {
    return this.#keys.get(account * KEYS + index) ?? NO_KEY
  }

  setKey(account: number, index: number, key: SessionKey): void {
    this.#keys.set(account * KEYS + index, key)
  }

  market(market: number): Market | null {
    return this.#markets.get(market) ?? null
  }

  setMarket(market: number, value: Market): void {
    this.#markets.set(market, value)
  }

  book(market: number, side: Side): Book {
    const id = market * 2 + side
    const found = this.#books.get(id)
    if (found !== undefined) return found
    const book = new Book(side)
    this.#books.set(id, book)
    return book
  }

  total(asset: number): AssetTotal {
    return this.#totals.get(asset) ?? NO_TOTAL
  }

  setTotal(asset: number, total: AssetTotal): void {
    this.#totals.set(asset, total)
  }

  /** Open orders of an account, by slot. Cost: 1,023 look-ups. */
  openOrders(account: number): { market: number; side: Side; order: BookOrder }[] {
    const found: { market: number; side: Side; order: BookOrder }[] = []
    for (let slot = 1; slot < SLOTS; slot++) {
      const { open } = this.slot(account, slot)
      if (open === null) continue
      const order = this.book(open.market, open.side).get(open.bookKey)
      assert(order !== null, 'an open slot names a book leaf')
      found.push({ market: open.market, side: open.side, order })
    }
    return found
  }

  /** Every leaf that is not its default, in address order. */
  *leaves(): Iterable<LeafWrite> {
    for (const [account, head] of rising(this.#accounts)) {
      yield { address: leafAddress.account(account), value: encodeAccountHead(head) }
    }
    for (const [id, balance] of rising(this.#balances)) {
      const address = leafAddress.balance(Math.floor(id / ASSETS), id % ASSETS)
      yield* unlessEmpty(address, encodeBalance(balance))
    }
    for (const [id, slot] of rising(this.#slots)) {
      const address = leafAddress.slot(Math.floor(id / SLOTS), id % SLOTS)
      yield* unlessEmpty(address, encodeSlot(slot))
    }
    for (const [id, value] of rising(this.#keys)) {
      const address = leafAddress.key(Math.floor(id / KEYS), id % KEYS)
      yield { address, value: encodeKey(value) }
    }
    for (const [market, value] of rising(this.#markets)) {
      yield { address: leafAddress.market(market), value: encodeMarket(value) }
    }
    for (const [id, book] of rising(this.#books)) {
      const side = id % 2 === 0 ? Side.BID : Side.ASK
      for (const order of book.orders()) {
        const address = leafAddress.book(Math.floor(id / 2), side, order.key)
        yield { address, value: encodeBookOrder(order) }
      }
    }
    for (const [asset, total] of rising(this.#totals)) {
      yield* unlessEmpty(leafAddress.assetTotal(asset), encodeAssetTotal(total))
    }
    yield* unlessEmpty(leafAddress.globals(), encodeGlobals(this.globals))
  }

  #load({ address, value }: LeafWrite): void {
    if (value === null || isZero(value)) return
    const kind = address[0] as LeafKind
    switch (kind) {
      case LeafKind.ACCOUNT:
        this.setAccount(readUint(address, 1, 4), decodeAccountHead(value))
        break
      case LeafKind.BALANCE:
        this.setBalance(readUint(address, 1, 4), readUint(address, 5, 1), decodeBalance(value))
        break
      case LeafKind.SLOT:
        this.setSlot(readUint(address, 1, 4), readUint(address, 5, 2), decodeSlot(value))
        break
      case LeafKind.KEY:
        this.setKey(readUint(address, 1, 4), readUint(address, 5, 1), decodeKey(value))
        break
      case LeafKind.MARKET:
        this.#loadMarket(readUint(address, 1, 2), decodeMarket(value))
        break
      case LeafKind.BOOK: {
        const side = address[3] === 0 ? Side.BID : Side.ASK
        this.book(readUint(address, 1, 2), side).insert(decodeBookOrder(value))
        break
      }
      case LeafKind.ASSET_TOTAL:
        this.setTotal(readUint(address, 1, 1), decodeAssetTotal(value))
        break
      case LeafKind.GLOBALS:
        this.globals = decodeGlobals(value)
        break
      default:
        assertNever(kind)
    }
  }

  #loadMarket(id: number, market: Market): void {
    assert(marketIsSound(market), 'a listed market has two assets, units and rates in range')
    this.setMarket(id, market)
  }
}

/** Locks of an older epoch are free. Spec: state, "Dead, expired, live". */
export function normalised(balance: Balance, epoch: number): Balance {
  if (balance.lockEpoch >= epoch || balance.locked === 0) return balance
  return { free: balance.free + balance.locked, locked: 0, lockEpoch: 0 }
}

/** True when the account exists. */
export function isOpen(head: AccountHead): boolean {
  return !accountIsAbsent(head)
}

function marketIsSound({ head, config, bands }: Market): boolean {
  if (head.status === MarketStatus.UNLISTED) return true
  return (
    config.base !== config.quote &&
    config.baseUnitsPerLot >= 1 &&
    config.quoteUnitsPerTickLot >= 1 &&
    config.takerFee >= 0 &&
    inRange('rate', config.takerFee) &&
    config.makerFee >= -config.takerFee &&
    config.makerFee <= config.takerFee &&
    areBands(bands)
  )
}

function rising<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b)
}

function* unlessEmpty(address: Uint8Array, value: Uint8Array): Iterable<LeafWrite> {
  if (!isZero(value)) yield { address, value }
}
