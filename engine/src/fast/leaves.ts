/** The state from leaves, and back in address order. Spec: state, "Leaf addresses". */
import {
  assert,
  assertNever,
  type BookOrder,
  decodeAccountHead,
  decodeAssetTotal,
  decodeBalance,
  decodeBookOrder,
  decodeGlobals,
  decodeMarket,
  decodeSlot,
  encodeGlobals,
  inRange,
  isZero,
  LeafKind,
  type LeafWrite,
  type Market,
  MarketStatus,
  priceOfBookKey,
  readUint,
  type Side,
} from '@assay/protocol'
import { BALANCE_SIZE, FREE, LOCK_EPOCH, LOCKED } from './accounts.ts'
import type { Core } from './core.ts'
import { LeafLog } from './leafLog.ts'
import { MARKET_SIZE } from './markets.ts'
import {
  ACCOUNT,
  ARRIVAL,
  DISPLAY,
  EPOCH,
  EXPIRY,
  HIDDEN,
  MAKER_FEE,
  NEXT,
  ORDER_DOUBLES,
  ORDER_INTS,
  PLACE,
  QUANTITY,
  SEQ,
  SLOT,
} from './orders.ts'

interface Found {
  readonly place: number
  readonly arrival: number
  readonly order: BookOrder
}

/** Into an empty core. @throws AssertionError when no machine can reach such a state */
export function loadLeaves(core: Core, leaves: Iterable<LeafWrite>): void {
  const orders: Found[] = []
  const open: { readonly slot: number; readonly market: number; readonly side: Side }[] = []
  for (const { address, value } of leaves) {
    if (value !== null && !isZero(value)) loadLeaf(core, address, value, orders, open)
  }
  // By arrival, so that each finds the end of its queue.
  orders.sort((a, b) => a.place - b.place || a.arrival - b.arrival)
  for (const found of orders) insertOrder(core, found)
  for (const { slot, market, side } of open) {
    const order = core.accounts.openOrders[slot] as number
    assert(order !== 0, 'an open slot names a book leaf')
    const place = core.orders.ints[order * ORDER_INTS + PLACE]
    assert(place === market * 2 + side, 'an open slot names its own book leaf')
  }
}

function loadLeaf(
  core: Core,
  address: Uint8Array,
  value: Uint8Array,
  orders: Found[],
  open: { slot: number; market: number; side: Side }[],
): void {
  const { accounts } = core
  const kind = address[0] as LeafKind
  switch (kind) {
    case LeafKind.ACCOUNT: {
      const account = accounts.touch(readUint(address, 1, 4))
      const head = decodeAccountHead(value)
      accounts.setOwner(account, head.owner)
      accounts.setEpoch(account, head.epoch)
      accounts.setDeadman(account, head.deadman, head.interval)
      break
    }
    case LeafKind.BALANCE: {
      const account = accounts.touch(readUint(address, 1, 4))
      const at = accounts.balanceOf(account, readUint(address, 5, 1)) * BALANCE_SIZE
      const { free, locked, lockEpoch } = decodeBalance(value)
      accounts.balances[at + FREE] = free
      accounts.balances[at + LOCKED] = locked
      accounts.balances[at + LOCK_EPOCH] = lockEpoch
      break
    }
    case LeafKind.SLOT: {
      const account = accounts.touch(readUint(address, 1, 4))
      const slot = accounts.slotOf(account, readUint(address, 5, 2))
      const { lastSeq, open: named } = decodeSlot(value)
      accounts.lastSeqs[slot] = lastSeq
      if (named !== null) open.push({ slot, market: named.market, side: named.side })
      break
    }
    case LeafKind.KEY:
      core.keys.set(keyOf(address), value.slice())
      break
    case LeafKind.MARKET: {
      const market = decodeMarket(value)
      assert(isSound(market), 'a listed market has two assets, units and rates in range')
      core.markets.set(readUint(address, 1, 2), market)
      break
    }
    case LeafKind.BOOK: {
      const order = decodeBookOrder(value)
      const place = readUint(address, 1, 2) * 2 + (address[3] as number)
      orders.push({ place, arrival: readUint(order.key, 4, 6), order })
      break
    }
    case LeafKind.ASSET_TOTAL:
      core.totals.set(readUint(address, 1, 1), decodeAssetTotal(value))
      break
    case LeafKind.GLOBALS:
      core.globals = decodeGlobals(value)
      break
    default:
      assertNever(kind)
  }
}

const KEYS = 16

function keyOf(address: Uint8Array): number {
  return readUint(address, 1, 4) * KEYS + readUint(address, 5, 1)
}

function insertOrder(core: Core, { place, arrival, order }: Found): void {
  const { accounts, orders } = core
  const account = accounts.touch(order.account)
  const handle = orders.allocate()
  const { ints, doubles } = orders
  const double = handle * ORDER_DOUBLES
  doubles[double + QUANTITY] = order.quantity
  doubles[double + HIDDEN] = order.hidden
  doubles[double + DISPLAY] = order.display
  doubles[double + ARRIVAL] = arrival
  doubles[double + EXPIRY] = order.expiry
  doubles[double + SEQ] = order.seq
  const int = handle * ORDER_INTS
  ints[int + ACCOUNT] = account
  ints[int + SLOT] = order.slot
  ints[int + EPOCH] = order.epoch
  ints[int + MAKER_FEE] = order.makerFee
  ints[int + PLACE] = place
  const side = (place & 1) as Side
  core.book(place >> 1, side).insert(handle, priceOfBookKey(side, order.key))
  accounts.openOrders[accounts.slotOf(account, order.slot)] = handle
}

function isSound({ head, config }: Market): boolean {
  if (head.status === MarketStatus.UNLISTED) return true
  return (
    config.base !== config.quote &&
    config.baseUnitsPerLot >= 1 &&
    config.quoteUnitsPerTickLot >= 1 &&
    config.takerFee >= 0 &&
    inRange('rate', config.takerFee) &&
    Math.abs(config.makerFee) <= config.takerFee
  )
}

/** Every leaf that is not its default, in address order. Cost: linear, and sorting the ids. */
export function* leavesOf(core: Core): Iterable<LeafWrite> {
  const { accounts, markets } = core
  const log = new LeafLog()
  const id = (account: number) => accounts.idOf(account)
  for (const account of risingBy(accounts.count, id)) {
    if (!accounts.isOpen(account)) continue
    const owner = accounts.ownerOf(account)
    const [deadman, interval] = [accounts.deadmanOf(account), accounts.intervalOf(account)]
    log.account(id(account), owner, accounts.epochOf(account), deadman, interval)
    yield* taken(log)
  }
  const { balances, lastSeqs } = accounts
  const balanceKey = (n: number) =>
    id(accounts.accountOfBalance(n)) * 256 + accounts.assetOfBalance(n)
  for (const balance of risingBy(accounts.balanceCount, balanceKey)) {
    const at = balance * BALANCE_SIZE
    const free = balances[at + FREE] as number
    const locked = balances[at + LOCKED] as number
    if (free === 0 && locked === 0) continue
    const account = id(accounts.accountOfBalance(balance))
    const lockEpoch = balances[at + LOCK_EPOCH] as number
    log.balance(account, accounts.assetOfBalance(balance), free, locked, lockEpoch)
    yield* taken(log)
  }
  const slotKey = (n: number) => id(accounts.accountOfSlot(n)) * 1_024 + accounts.numberOfSlot(n)
  for (const slot of risingBy(accounts.slotCount, slotKey)) {
    if (lastSeqs[slot] === 0 && accounts.openOrders[slot] === 0) continue
    core.logSlot(log, slot, id(accounts.accountOfSlot(slot)), accounts.numberOfSlot(slot))
    yield* taken(log)
  }
  for (const [key, value] of [...core.keys].sort(([a], [b]) => a - b)) {
    log.key(Math.floor(key / KEYS), key % KEYS, value)
    yield* taken(log)
  }
  for (const market of markets.ids) {
    log.market(market, markets.chunksOf(market), markets.numbers, market * MARKET_SIZE)
    yield* taken(log)
  }
  yield* bookLeaves(core, log)
  for (const [asset, value] of core.totals.all()) {
    if (isZero(value)) continue
    log.total(asset, value)
    yield* taken(log)
  }
  log.globals(encodeGlobals(core.globals))
  yield* taken(log)
}

function* bookLeaves(core: Core, log: LeafLog): Iterable<LeafWrite> {
  for (const place of core.places()) {
    for (const [price, first] of core.book(place >> 1, place & 1).levels()) {
      for (let order = first; order !== 0; ) {
        const account = core.orders.ints[order * ORDER_INTS + ACCOUNT] as number
        core.logOrder(log, order, price, core.accounts.idOf(account))
        yield* taken(log)
        order = core.orders.ints[order * ORDER_INTS + NEXT] as number
      }
    }
  }
}

function* taken(log: LeafLog): Iterable<LeafWrite> {
  yield* log.writes(0, log.end)
  log.clear()
}

/** Handles 1 … count by rising key. */
function risingBy(count: number, key: (handle: number) => number): number[] {
  const handles = Array.from({ length: count }, (_, i) => i + 1)
  return handles.sort((a, b) => key(a) - key(b))
}
