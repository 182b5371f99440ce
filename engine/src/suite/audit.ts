/** The invariants of a state, computed from its leaves alone. Spec: matching, "Invariants". */
import {
  type AccountHead,
  type AssetTotal,
  type Balance,
  type BookOrder,
  decodeAccountHead,
  decodeAssetTotal,
  decodeBalance,
  decodeBookOrder,
  decodeGlobals,
  decodeMarket,
  decodeSlot,
  EPOCH_MAX,
  LeafKind,
  type LeafWrite,
  type Market,
  priceOfBookKey,
  readUint,
  Side,
  type Slot,
  toHex,
} from '@assay/protocol'

interface Decoded {
  readonly accounts: Map<number, AccountHead>
  readonly balances: Map<string, Balance>
  readonly slots: Map<string, Slot>
  readonly markets: Map<number, Market>
  readonly orders: { market: number; side: Side; order: BookOrder }[]
  readonly totals: Map<number, AssetTotal>
}

/** Problems as sentences, none when the state is sound. `clock` in ms, default the state's. */
export function auditState(leaves: Iterable<LeafWrite>, clock?: number): readonly string[] {
  const all = [...leaves]
  const state = decode(all)
  const globals = all.find(({ address }) => address[0] === LeafKind.GLOBALS)
  const now = clock ?? (globals?.value ? decodeGlobals(globals.value).clock : 0)
  // It must hold too when all switches that are due have fallen, whether they were met or not.
  const settled = { ...state, accounts: fallen(state.accounts, now) }
  return [
    ...conservation(state),
    ...locks(state),
    ...locks(settled),
    ...switches(state, now),
    ...bijection(state),
    ...crossings(settled, now),
  ]
}

function fallen(accounts: Decoded['accounts'], now: number): Decoded['accounts'] {
  const isDue = ({ deadman }: AccountHead) => deadman !== 0 && deadman <= now
  return new Map(
    [...accounts].map(([account, head]) => [
      account,
      isDue(head) ? { ...head, epoch: Math.min(head.epoch + 1, EPOCH_MAX) } : head,
    ]),
  )
}

/** Both or neither, and never later than its interval from now. */
function switches({ accounts }: Decoded, now: number): string[] {
  return [...accounts].flatMap(([account, { deadman, interval }]) =>
    (deadman === 0) === (interval === 0) && deadman <= now + interval * 1_000
      ? []
      : [`account ${account}: a switch at ${deadman} with ${interval} s, now ${now}`],
  )
}

function decode(leaves: readonly LeafWrite[]): Decoded {
  const accounts = new Map<number, AccountHead>()
  const balances = new Map<string, Balance>()
  const slots = new Map<string, Slot>()
  const markets = new Map<number, Market>()
  const orders: Decoded['orders'] = []
  const totals = new Map<number, AssetTotal>()
  for (const { address: at, value } of leaves) {
    if (value === null) continue
    const kind = at[0]
    if (kind === LeafKind.ACCOUNT) accounts.set(readUint(at, 1, 4), decodeAccountHead(value))
    if (kind === LeafKind.BALANCE) {
      balances.set(`${readUint(at, 1, 4)}/${at[5]}`, decodeBalance(value))
    }
    if (kind === LeafKind.SLOT) {
      slots.set(`${readUint(at, 1, 4)}/${readUint(at, 5, 2)}`, decodeSlot(value))
    }
    if (kind === LeafKind.MARKET) markets.set(readUint(at, 1, 2), decodeMarket(value))
    if (kind === LeafKind.BOOK) {
      const side = at[3] === 0 ? Side.BID : Side.ASK
      orders.push({ market: readUint(at, 1, 2), side, order: decodeBookOrder(value) })
    }
    if (kind === LeafKind.ASSET_TOTAL) totals.set(at[1] as number, decodeAssetTotal(value))
  }
  return { accounts, balances, slots, markets, orders, totals }
}

function conservation({ balances, markets, totals }: Decoded): string[] {
  const sums = new Map<number, bigint>()
  const add = (asset: number, amount: number) =>
    sums.set(asset, (sums.get(asset) ?? 0n) + BigInt(amount))
  for (const [key, { free, locked }] of balances) add(Number(key.split('/')[1]), free + locked)
  for (const { config, fees } of markets.values()) {
    add(config.base, fees.base)
    add(config.quote, fees.quote)
  }
  return [...new Set([...sums.keys(), ...totals.keys()])].flatMap((asset) => {
    const total = totals.get(asset) ?? { depositsConsumed: 0n, withdrawalsEmitted: 0n }
    const expected = total.depositsConsumed - total.withdrawalsEmitted
    const found = sums.get(asset) ?? 0n
    return found === expected ? [] : [`asset ${asset}: ${found} held, ${expected} owed`]
  })
}

function locks({ accounts, balances, markets, orders }: Decoded): string[] {
  const expected = new Map<string, number>()
  for (const { market, side, order } of orders) {
    if (order.epoch !== accounts.get(order.account)?.epoch) continue
    const { config } = markets.get(market) as Market
    const price = priceOfBookKey(side, order.key)
    const lots = order.quantity + order.hidden
    const [asset, amount] =
      side === Side.ASK
        ? [config.base, lots * config.baseUnitsPerLot]
        : [config.quote, lots * price * config.quoteUnitsPerTickLot]
    const key = `${order.account}/${asset}`
    expected.set(key, (expected.get(key) ?? 0) + amount)
  }
  return [...new Set([...expected.keys(), ...balances.keys()])].flatMap((key) => {
    const balance = balances.get(key) ?? { free: 0, locked: 0, lockEpoch: 0 }
    const epoch = accounts.get(Number(key.split('/')[0]))?.epoch ?? 0
    const isStale = balance.lockEpoch < epoch
    const locked = isStale ? 0 : balance.locked
    const problems: string[] = []
    if (locked !== (expected.get(key) ?? 0)) {
      problems.push(`balance ${key}: ${locked} locked, ${expected.get(key) ?? 0} by its orders`)
    }
    if (balance.locked === 0 && balance.lockEpoch !== 0) problems.push(`balance ${key}: lockEpoch`)
    return problems
  })
}

function bijection({ slots, orders }: Decoded): string[] {
  const placed = new Map(orders.map((o) => [`${o.market}/${o.side}/${toHex(o.order.key)}`, o]))
  const problems: string[] = []
  let open = 0
  for (const [key, slot] of slots) {
    if (slot.open === null) continue
    open += 1
    const { market, side, bookKey } = slot.open
    const order = placed.get(`${market}/${side}/${toHex(bookKey)}`)?.order
    if (order === undefined) problems.push(`slot ${key} names no book leaf`)
    else if (`${order.account}/${order.slot}` !== key) problems.push(`slot ${key}: another's leaf`)
    else if (order.seq > slot.lastSeq) problems.push(`slot ${key}: an order of a later seq`)
    else if (order.quantity === 0) problems.push(`slot ${key}: an order of no lots`)
    else if (order.hidden > 0 && order.quantity > order.display) {
      problems.push(`slot ${key}: ${order.quantity} lots shown, ${order.display} at most`)
    }
  }
  if (open !== orders.length) problems.push(`${orders.length} book leaves, ${open} open slots`)
  return problems
}

function crossings({ accounts, markets, orders }: Decoded, now: number): string[] {
  return [...markets.keys()].flatMap((market) => {
    const prices = (side: Side) =>
      orders
        .filter((o) => o.market === market && o.side === side && o.order.expiry > now)
        .filter((o) => o.order.epoch === accounts.get(o.order.account)?.epoch)
        .map((o) => priceOfBookKey(side, o.order.key))
    const bid = Math.max(...prices(Side.BID))
    const ask = Math.min(...prices(Side.ASK))
    return bid >= ask ? [`market ${market} rests crossed: ${bid} bid, ${ask} asked`] : []
  })
}
