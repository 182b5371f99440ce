import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  decodeAccountHead,
  decodeAssetTotal,
  KeyKind,
  LeafKind,
  leafAddress,
  Phase,
  Side,
  Status,
  StepKind,
  statusName,
  toHex,
} from '@assay/protocol'
import { describe, expect, test } from 'vitest'
import {
  authenticateWith,
  createFastEngine,
  createReferenceEngine,
  type Engine,
  type EngineEvent,
} from './index.ts'
import {
  auditState,
  rememberingRecover,
  replay,
  TEST_SEPARATOR,
  type Vector,
  type VectorEntry,
  type VectorFile,
  type VectorRecord,
  type VectorRun,
  vectorRuns,
} from './suite.ts'

const folder = join(import.meta.dirname, '../../spec/vectors/matching')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const authenticate = authenticateWith(TEST_SEPARATOR, rememberingRecover())
const kindNames = new Map<number, string>(Object.entries(StepKind).map(([name, id]) => [id, name]))

function load(name: string): readonly VectorRun[] {
  return vectorRuns(JSON.parse(readFileSync(join(folder, name), 'utf8')) as VectorFile)
}

const engines = { reference: createReferenceEngine, fast: createFastEngine }
const cases = Object.entries(engines).flatMap(([kind, create]) =>
  files.map((name) => [kind, name, create] as const),
)

describe.each(cases)('%s: %s', (_, name, create) => {
  test.each(load(name).map((run) => [run.vector.name, run] as const))('%s', (_, run) => {
    const engine = create({ leaves: run.leaves, authenticate })
    expect(auditState(run.leaves), 'the given state is sound').toEqual([])
    const expected: (VectorEntry | VectorRecord)[] = [...(run.vector.inbox ?? []), ...run.records]
    let at = 0
    let leaves = snapshot(engine)
    for (const result of replay(engine, run.submission)) {
      const { status, order, actions, steps, events } = result
      const item = expected[at++]
      const each = actions?.map(statusName) ?? []
      const found = { status: statusName(status), ...order, actions: each, steps: names(steps) }
      const told = { item: at, ...found, events: events.map(eventText) }
      expect(spokenOf(told, item)).toEqual(spokenOf({ item: at, ...item }, item))
      const after = snapshot(engine)
      if (status > Status.OK && status < 16) {
        // Who is asked for is opened: a switch that is due falls.
        const written = after.filter((leaf) => !leaves.includes(leaf))
        expect(written.filter((leaf) => !isHeadWithoutSwitch(leaf))).toEqual([])
        expect(after.length).toBe(leaves.length)
      }
      leaves = after
      expect(auditState(engine.leaves(), result.clock)).toEqual([])
    }
    expect(at).toBe(expected.length)
    expect(engine.registers().phase).toBe(Phase.IDLE)
    const { withdrawals } = engine.end()
    expectAfter(engine, run.vector, withdrawals.length)
  })
})

test('every status that can be reached has a vector', () => {
  const told = new Set(
    files
      .flatMap(load)
      .flatMap(({ vector, records }) =>
        [...(vector.inbox ?? []), ...records].map((item) => item.status),
      ),
  )
  const missing = Object.keys(Status).filter((name) => !told.has(name))
  expect(missing).toEqual([])
})

/** What the vector says of an item, and nothing else. */
function spokenOf(values: Record<string, unknown>, item: object = {}): Record<string, unknown> {
  const fields = ['status', 'filled', 'resting', 'takerFee', 'actions', 'steps', 'events']
  const spoken = ['item', ...fields.filter((field) => field in item)]
  return Object.fromEntries(spoken.map((field) => [field, values[field]]))
}

function names(steps: readonly { kind: number }[]): string[] {
  return steps.map((step) => kindNames.get(step.kind) as string)
}

function snapshot(engine: Engine): string[] {
  return [...engine.leaves()].map((leaf) => toHex(leaf.address) + toHex(leaf.value as Uint8Array))
}

/** Address, then a head whose deadman and interval are zero. */
const isHeadWithoutSwitch = (leaf: string) => leaf.startsWith('0x01') && /0{16}$/.test(leaf)

const sideName = (side: Side) => (side === Side.BID ? 'bid' : 'ask')

function eventText(event: EngineEvent): string {
  switch (event.type) {
    case 'fill': {
      const { market, price, quantity, maker, taker } = event
      const pair = `by ${taker.account}/${taker.slot} of ${maker.account}/${maker.slot}`
      return `fill ${market} ${price}x${quantity} ${pair} left ${maker.remaining} fee ${maker.fee}`
    }
    case 'rested':
    case 'removed': {
      const { market, side, price, order } = event
      const verb = event.type === 'removed' ? `removed ${event.reason}` : 'rested'
      const what = `${price}x${order.quantity} of ${order.account}/${order.slot}`
      return `${verb} ${market} ${sideName(side)} ${what}`
    }
    case 'reduced': {
      const { market, side, price, order, reason, lots, visible } = event
      const what = `${price}x${order.quantity}+${order.hidden} of ${order.account}/${order.slot}`
      return `reduced ${reason} ${market} ${sideName(side)} ${what} by ${lots} shown ${visible}`
    }
    case 'refreshed': {
      const { market, side, price, order } = event
      const what = `${price}x${order.quantity}+${order.hidden} of ${order.account}/${order.slot}`
      return `refreshed ${market} ${sideName(side)} ${what}`
    }
    case 'accountOpened':
      return `opened ${event.account}`
    case 'deposit':
      return `deposit ${event.account}/${event.asset} ${event.amount}`
    case 'allCancelled':
      return event.reason === 'deadman'
        ? `fallen ${event.account} ${event.epoch}`
        : `epoch ${event.account} ${event.epoch}`
    case 'keySet': {
      const verb = event.kind === KeyKind.EMPTY ? 'revoked' : 'key'
      return `${verb} ${event.account}/${event.index} ${event.generation}`
    }
    case 'collected':
      return `collected ${event.market} ${event.base} ${event.quote}`
    case 'withdrawal':
      return `withdrawal ${event.account}/${event.entry.asset} ${event.entry.amount}`
    case 'bandWarning':
      return `warning ${event.market} ${event.price} of ${event.reference}`
    case 'marketListed':
      return `listed ${event.market}`
    case 'marketChanged':
      return `changed ${event.market}`
    case 'marketStatus':
      return `status ${event.market} ${event.status} until ${event.until}`
  }
}

function expectAfter(engine: Engine, { after = {} }: Vector, withdrawals: number): void {
  const found: Record<string, unknown> = {}
  if (after.clock !== undefined) found.clock = engine.registers().clock
  if (after.withdrawals !== undefined) found.withdrawals = withdrawals
  found.heads = mapKeys(after.heads, (account) => headOf(engine, +account))
  found.balances = mapKeys(after.balances, (key) => {
    const { free, locked, lockEpoch } = engine.balance(...pair(key))
    return [free, locked, lockEpoch].slice(0, after.balances?.[key]?.length)
  })
  found.slots = mapKeys(after.slots, (key) => slotText(engine, ...pair(key)))
  found.books = mapKeys(after.books, (key) => {
    const [market, side] = key.split(' ') as [string, string]
    return bookTexts(engine, +market, side === 'bid' ? Side.BID : Side.ASK)
  })
  found.fees = mapKeys(after.fees, (market) => {
    const fees = engine.market(+market)?.fees
    return [fees?.base, fees?.quote]
  })
  found.lastPrice = mapKeys(after.lastPrice, (market) => engine.market(+market)?.head.lastPrice)
  found.markets = mapKeys(after.markets, (market) =>
    fieldsOf(engine, +market, after.markets?.[market] ?? {}),
  )
  found.totals = mapKeys(after.totals, (asset) => totalsOf(engine, +asset))
  expect(found).toEqual({ ...EMPTY, ...after })
}

const EMPTY = {
  heads: {},
  balances: {},
  slots: {},
  books: {},
  fees: {},
  lastPrice: {},
  markets: {},
  totals: {},
}

function mapKeys(expected: object | undefined, read: (key: string) => unknown): object {
  return Object.fromEntries(Object.keys(expected ?? {}).map((key) => [key, read(key)]))
}

/** Of a market, as many fields as are asked for. */
function fieldsOf(engine: Engine, market: number, asked: object): object {
  const { head, config, bands } = engine.market(market) ?? {}
  const all: Record<string, unknown> = { ...head, ...config, ...bands }
  return Object.fromEntries(Object.keys(asked).map((name) => [name, all[name]]))
}

function pair(key: string): [number, number] {
  return key.split('/').map(Number) as [number, number]
}

function slotText(engine: Engine, account: number, slot: number): string {
  const { lastSeq, open } = engine.slot(account, slot)
  return open === null
    ? `${lastSeq} empty`
    : `${lastSeq} open ${open.market} ${sideName(open.side)}`
}

function bookTexts(engine: Engine, market: number, side: Side): string[] {
  const prefix = toHex(leafAddress.book(market, side, new Uint8Array(10))).slice(0, 10)
  return [...engine.leaves()]
    .filter(({ address }) => address[0] === LeafKind.BOOK)
    .filter(({ address }) => toHex(address).startsWith(prefix))
    .map(({ address }) => {
      const order = engine.order(market, side, address.slice(4))
      const priceKey = Number.parseInt(toHex(address.slice(4, 8)), 16)
      const price = side === Side.ASK ? priceKey : 2 ** 32 - 1 - priceKey
      return `${price}x${order?.quantity} of ${order?.account}/${order?.slot}`
    })
}

/** As stored: whether a switch is due or not. */
function headOf(engine: Engine, account: number): number[] {
  const address = toHex(leafAddress.account(account))
  const leaf = [...engine.leaves()].find((candidate) => toHex(candidate.address) === address)
  const { epoch, deadman, interval } = decodeAccountHead(leaf?.value ?? new Uint8Array(32))
  return [epoch, deadman, interval]
}

function totalsOf(engine: Engine, asset: number): number[] {
  const address = toHex(leafAddress.assetTotal(asset))
  const leaf = [...engine.leaves()].find((candidate) => toHex(candidate.address) === address)
  const total = decodeAssetTotal(leaf?.value ?? new Uint8Array(64))
  return [Number(total.depositsConsumed), Number(total.withdrawalsEmitted)]
}
