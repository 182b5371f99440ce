import {
  compareBytes,
  decodeBookOrder,
  encodeAccountHead,
  encodeForcedEntry,
  GROUP_BYTES,
  inboxPayloadBytes,
  isZero,
  LeafKind,
  type LeafWrite,
  leafAddress,
  MAX_BUDGET,
  Phase,
  priceOfBookKey,
  RecordType,
  Side,
  Status,
  StepKind,
  toHex,
} from '@assay/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authenticateWith, createReferenceEngine, type Engine, type ItemResult } from '../index.ts'
import {
  auditState,
  type FlowSubmission,
  randomFlow,
  rememberingRecover,
  replay,
  TEST_SEPARATOR,
  testGenesisLeaves,
} from '../suite.ts'

const recover = rememberingRecover()
const authenticate = authenticateWith(TEST_SEPARATOR, recover)
const engineOver = (leaves: Iterable<LeafWrite>) => createReferenceEngine({ leaves, authenticate })
const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const OPTIONS = { submissions: 2, actions: 60, burstPercent: 2 }

/** Runs a property on a few fresh flows; fast-check prints the seed that fails. */
function forFlows(check: (flow: ReturnType<typeof randomFlow>, seed: number) => void, runs = 3) {
  const property = fc.property(anySeed, (seed) => check(randomFlow(seed, OPTIONS), seed))
  fc.assert(property, { numRuns: runs })
}

function* play(engine: Engine, submissions: readonly FlowSubmission[]): Generator<ItemResult> {
  for (const submission of submissions) {
    yield* replay(engine, submission)
    engine.end()
  }
}

function leafMap(leaves: Iterable<LeafWrite>): Map<string, string> {
  const entries = [...leaves].filter(({ value }) => value !== null && !isZero(value))
  return new Map(entries.map((leaf) => [toHex(leaf.address), toHex(leaf.value as Uint8Array)]))
}

/** Of an address in hex. */
const kindAt = (address: string): number => Number.parseInt(address.slice(2, 4), 16)

describe('after every item of a random flow', () => {
  test('units are conserved, locks are those of the open orders, nothing rests crossed', () => {
    forFlows(({ leaves, submissions }) => {
      const engine = engineOver(leaves)
      for (const { clock } of play(engine, submissions)) {
        expect(auditState(engine.leaves(), clock)).toEqual([])
      }
    })
  })

  test('dead orders release nothing twice when an epoch has risen', () => {
    forFlows(({ leaves, submissions }) => {
      const before = engineOver(leaves)
      for (const _ of play(before, submissions.slice(0, 1)));
      const risen = [...before.leaves()].map((leaf) => ({ ...leaf }))
      for (const account of [1, 3, 5]) {
        const head = { ...before.account(account), epoch: 1, deadman: 0, interval: 0 }
        const value = encodeAccountHead(head as Parameters<typeof encodeAccountHead>[0])
        const address = toHex(leafAddress.account(account))
        const leaf = risen.find((candidate) => toHex(candidate.address) === address)
        if (leaf) leaf.value = value
      }
      const engine = engineOver(risen)
      for (const { clock } of play(engine, submissions.slice(1))) {
        expect(auditState(engine.leaves(), clock)).toEqual([])
      }
    })
  })

  test('the leaf writes of the steps make the leaves', () => {
    forFlows(({ leaves, submissions }) => {
      const engine = engineOver(leaves)
      const copy = new Map([...leaves].map((leaf) => [toHex(leaf.address), leaf]))
      for (const submission of submissions) {
        for (const { steps } of replay(engine, submission)) {
          for (const leaf of steps.flatMap((step) => step.writes)) {
            copy.set(toHex(leaf.address), leaf)
          }
          expect(leafMap(engine.leaves())).toEqual(leafMap(copy.values()))
        }
        for (const leaf of engine.end().step.writes) copy.set(toHex(leaf.address), leaf)
      }
      expect(leafMap(engine.leaves())).toEqual(leafMap(copy.values()))
    })
  })

  test('leaves come in address order', () => {
    forFlows(({ leaves, submissions }) => {
      const engine = engineOver(leaves)
      for (const _ of play(engine, submissions));
      const addresses = [...engine.leaves()].map((leaf) => leaf.address)
      expect(addresses).toEqual(addresses.toSorted(compareBytes))
    }, 2)
  })

  test('a status from 1 to 15 changes cursors and clock only', () => {
    forFlows(({ leaves, submissions }) => {
      const engine = engineOver(leaves)
      let before = leafMap(leaves)
      for (const { status, steps } of play(engine, submissions)) {
        const after = leafMap(withoutGlobals(engine.leaves()))
        if (status > Status.OK && status < 16) {
          // A dead-man's switch may have fallen.
          const writes = steps.flatMap((step) => step.writes)
          expect(writes.filter(({ address }) => address[0] !== LeafKind.ACCOUNT)).toEqual([])
          const changed = [...after].filter(([at, value]) => before.get(at) !== value)
          expect(changed.filter(([at]) => kindAt(at) !== LeafKind.ACCOUNT)).toEqual([])
          expect(after.size).toBe(before.size)
        }
        before = after
      }
    })
  })

  test('a FOK is filled whole, or only its slot and what REMOVE_OLD removed have changed', () => {
    forFlows(({ leaves, submissions }) => {
      const engine = engineOver(leaves)
      let before = leafMap(leaves)
      for (const { status, order, events, steps } of play(engine, submissions)) {
        const after = leafMap(withoutGlobals(engine.leaves()))
        if (status === Status.FOK_NOT_FILLED) {
          expect(order).toMatchObject({ filled: 0, resting: 0, takerFee: 0 })
          const isRemoved = events.some(({ type }) => type === 'removed')
          expect(isRemoved).toBe(steps.some(({ kind }) => kind === StepKind.REMOVE_OLD))
          const changed = [...after].filter(([at, value]) => before.get(at) !== value)
          if (!isRemoved) {
            // Its account's switch may have fallen, or is armed anew.
            const kinds = changed.map(([at]) => kindAt(at))
            expect(kinds.filter((kind) => kind !== LeafKind.ACCOUNT)).toEqual([LeafKind.SLOT])
          }
        }
        before = after
      }
    }, 6)
  })

  test('steps follow each other: phases chain, the budget holds, a record ends idle', () => {
    forFlows(({ leaves, submissions }) => {
      const engine = engineOver(leaves)
      for (const submission of submissions) {
        let phase: Phase = submission.inbox.length > 0 ? Phase.INBOX : Phase.IDLE
        for (const { steps } of replay(engine, submission)) {
          for (const step of steps) {
            expect(step.phase).toBe(phase)
            // The refresh behind the last match that counts.
            expect(step.registers.budget).toBeLessThanOrEqual(MAX_BUDGET + 1)
            phase = step.registers.phase
          }
          expect(engine.registers().loaded).toBeNull()
          expect(isZero(engine.registers().recordHash)).toBe(true)
          expect(steps.length).toBeLessThanOrEqual(MAX_BUDGET + 6)
        }
        engine.end()
      }
    })
  })
})

function* withoutGlobals(leaves: Iterable<LeafWrite>): Iterable<LeafWrite> {
  for (const leaf of leaves) if (leaf.address[0] !== LeafKind.GLOBALS) yield leaf
}

test('fills follow price, then time: the maker is the first of a sorted array', () => {
  interface Resting {
    market: number
    side: Side
    price: number
    quantity: number
    hidden: number
    id: string
  }
  const idOf = (o: { account: number; slot: number; seq: number }) =>
    `${o.account}/${o.slot}/${o.seq}`
  const betterFirst = (a: Resting, b: Resting) =>
    a.side === Side.ASK ? a.price - b.price : b.price - a.price
  forFlows(({ leaves, submissions }) => {
    const engine = engineOver(leaves)
    // In order of arrival; sorting is stable, so time decides within a price.
    let book: Resting[] = []
    const bestOf = (market: number, side: Side) =>
      book.filter((o) => o.market === market && o.side === side).toSorted(betterFirst)
    for (const { events } of play(engine, submissions)) {
      for (const event of events) {
        if (event.type === 'rested') {
          const { market, side, price, order } = event
          const { quantity, hidden } = order
          book.push({ market, side, price, quantity, hidden, id: idOf(order) })
        } else if (event.type === 'reduced') {
          const found = book.find((o) => o.id === idOf(event.order)) as Resting
          expect(found.quantity - event.visible).toBe(event.order.quantity)
          found.quantity = event.order.quantity
          found.hidden = event.order.hidden
        } else if (event.type === 'refreshed') {
          const found = book.find((o) => o.id === idOf(event.order)) as Resting
          expect([found.quantity, found.hidden > 0]).toEqual([0, true])
          const { quantity, hidden } = event.order
          expect(quantity + hidden).toBe(found.hidden)
          book = [...book.filter((o) => o !== found), { ...found, quantity, hidden }]
        } else if (event.type === 'removed') {
          expect(book.some((o) => o.id === idOf(event.order))).toBe(true)
          book = book.filter((o) => o.id !== idOf(event.order))
        } else if (event.type === 'fill') {
          const side = event.takerSide === Side.BID ? Side.ASK : Side.BID
          const best = bestOf(event.market, side)[0] as Resting
          expect({ id: best.id, price: best.price }).toEqual({
            id: idOf(event.maker),
            price: event.price,
          })
          best.quantity -= event.quantity
          expect(best.quantity + best.hidden).toBe(event.maker.remaining)
          book = book.filter((o) => o.quantity + o.hidden > 0)
        }
      }
    }
    for (const market of [1, 2, 3]) {
      for (const side of [Side.BID, Side.ASK]) {
        const total = bestOf(market, side).reduce((sum, o) => sum + o.quantity, 0)
        const depth = engine.depth(market, side, 10_000)
        expect(depth.reduce((sum, level) => sum + level.quantity, 0)).toBe(total)
        expect(depth[0]?.price).toBe(bestOf(market, side)[0]?.price)
      }
    }
  })
})

test('an engine rebuilt from its leaves goes on exactly as the one that never stopped', () => {
  forFlows(({ leaves, submissions }) => {
    const lasting = engineOver(leaves)
    for (const submission of submissions) {
      // Order of the leaves must not matter.
      const rebuilt = engineOver([...lasting.leaves()].reverse())
      expect(rebuilt.registers().clock).toBe(lasting.registers().clock)
      expect([...replay(rebuilt, submission)]).toEqual([...replay(lasting, submission)])
      expect(rebuilt.end()).toEqual(lasting.end())
      expect(leafMap(rebuilt.leaves())).toEqual(leafMap(lasting.leaves()))
    }
  })
})

test('a record that used up its seq is stale when it comes again', () => {
  forFlows(({ leaves, submissions }) => {
    const engine = engineOver(leaves)
    for (const { context, inbox, groups } of submissions) {
      const twice = { firstOpSeq: engine.registers().opSeqNext, groups: 2 * groups.length }
      engine.begin({ ...context, ...twice })
      for (const word of inbox) engine.inbox(word)
      for (const group of groups) {
        const one = (index: number) => (index === 0 ? group : null)
        const first = engine.record(one)
        const again = engine.record(one)
        const isSigned = group !== null && (group[0] as number) <= 5
        if (!isSigned || (first.status > Status.OK && first.status < 16)) continue
        // What was signed for the epoch before a CANCEL_ALL is no longer signed.
        const isDead = group[0] === RecordType.CANCEL_ALL
        expect(again.status).toBe(isDead ? Status.BAD_SIGNATURE : Status.STALE_SEQ)
        expect(again.steps.flatMap((step) => step.writes)).toEqual([])
      }
      engine.end()
    }
  }, 2)
})

test('live bounds change nothing: a submission may begin with more groups than it gets', () => {
  forFlows(({ leaves, submissions: [first] }) => {
    const submission = first as FlowSubmission
    const exact = engineOver(leaves)
    const live = engineOver(leaves)
    const context = { ...submission.context, groups: 4_096 }
    expect([...replay(live, { ...submission, context })]).toEqual([...replay(exact, submission)])
    expect(live.end()).toEqual(exact.end())
  }, 2)
})

describe('totality', () => {
  const context = (engine: Engine, inbox: number) => ({
    firstOpSeq: engine.registers().opSeqNext,
    groups: 4_096,
    tFirst: 0,
    tLast: 2 ** 48 - 1,
    inboxFrom: engine.registers().inboxNext,
    inboxTo: engine.registers().inboxNext + inbox,
    inclusionTime: 0,
    maxLag: 0,
    domainSeparator: TEST_SEPARATOR,
  })

  test('any groups have exactly one result', () => {
    const group = fc.uint8Array({ minLength: GROUP_BYTES, maxLength: GROUP_BYTES })
    const types = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 0x10, 0x11, 0x12, 0x20)
    const typed = fc.tuple(types, group).map(([type, bytes]) => {
      bytes[0] = type
      return bytes
    })
    const groups = fc.array(fc.oneof(group, typed, fc.constant(null)), { maxLength: 3 })
    const engine = engineOver(testGenesisLeaves())
    engine.begin(context(engine, 0))
    const anyGroups = fc.property(groups, (bytes) => {
      const { opSeqNext } = engine.registers()
      const result = engine.record((index) => bytes[index] ?? null)
      expect(engine.registers().opSeqNext).toBe(opSeqNext + result.groups)
    })
    fc.assert(anyGroups, { numRuns: 2_000 })
  })

  test('a signed record with any byte changed has a status and never another effect', () => {
    const { leaves, submissions } = randomFlow(7, { ...OPTIONS, badPercent: 0 })
    const change = fc.tuple(fc.nat(), fc.nat(GROUP_BYTES - 1), fc.integer({ min: 1, max: 255 }))
    const anyChange = fc.property(change, ([which, at, flip]) => {
      const engine = engineOver(leaves)
      const [{ inbox, groups }] = submissions as [FlowSubmission]
      engine.begin(context(engine, inbox.length))
      for (const word of inbox) engine.inbox(word)
      const bytes = (groups[which % groups.length] as Uint8Array).slice()
      bytes[at] = (bytes[at] as number) ^ flip
      const { status, steps } = engine.record((index) => (index === 0 ? bytes : null))
      const isTime = at === 1 || at === 2
      const isUnsigned = bytes[0] === 0x10 || bytes[0] === 0x12
      if (isTime || isUnsigned) return
      expect(status).toBeGreaterThan(Status.OK)
      expect(status).toBeLessThan(16)
      expect(steps.flatMap((step) => step.writes)).toEqual([])
    })
    fc.assert(anyChange, { numRuns: 200 })
  })

  test('any inbox entries keep the state sound', () => {
    const word = fc.uint8Array({ minLength: 32, maxLength: 32 })
    const typed = fc.tuple(fc.integer({ min: 0, max: 10 }), word, fc.boolean())
    const tamed = typed.map(([kind, bytes, isSmall]) => {
      bytes[0] = kind
      bytes[31] = 0
      if (isSmall) bytes.fill(0, 6, 12)
      return bytes
    })
    const vaultWord = fc.oneof(word, tamed).filter((bytes) => inboxPayloadBytes(bytes) === 0)
    const payload = fc.uint8Array({ minLength: GROUP_BYTES, maxLength: GROUP_BYTES })
    const forcedTypes = fc.constantFrom(1, 4, 5)
    const forced = fc
      .tuple(forcedTypes, payload, fc.boolean(), fc.boolean())
      .map(([type, bytes, isUnsigned, isControl]) => {
        bytes[0] = type
        if (isUnsigned) bytes.fill(0, 60).fill(0, 1, 6).fill(0, 7, 8)
        if (isControl) bytes.fill(0, 8, 14).fill(0, type === 5 ? 29 : 20)
        return encodeForcedEntry(1, bytes)
      })
    const entries = fc.array(fc.oneof(vaultWord, forced), { minLength: 1 })
    const anyWords = fc.property(entries, (words) => {
      const engine = engineOver(testGenesisLeaves())
      engine.begin(context(engine, words.length))
      for (const bytes of words) engine.inbox(bytes)
      expect(auditState(engine.leaves())).toEqual([])
      expect(engine.end().step.registers.phase).toBe(Phase.DONE)
    })
    fc.assert(anyWords, { numRuns: 200 })
  })
})

test('depth and open orders agree with the book', () => {
  forFlows(({ leaves, submissions }) => {
    const engine = engineOver(leaves)
    for (const _ of play(engine, submissions));
    const open = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((account) => engine.openOrders(account))
    for (const { market, side, order, price } of open) {
      expect(engine.order(market, side, order.key)).toEqual(order)
      expect(price).toBe(priceOfBookKey(side, order.key))
    }
    const lots = [1, 2, 3].flatMap((market) =>
      [Side.BID, Side.ASK].flatMap((side) => engine.depth(market, side, 10_000)),
    )
    const sum = (values: readonly { quantity: number }[]) =>
      values.reduce((total, { quantity }) => total + quantity, 0)
    // What the book holds beyond the open orders is dead: of an older epoch than its account's.
    const dead = [...engine.leaves()]
      .filter(({ address, value }) => address[0] === LeafKind.BOOK && value !== null)
      .map(({ value }) => decodeBookOrder(value as Uint8Array))
      .filter(({ account, epoch }) => epoch < (engine.account(account)?.epoch ?? 0))
    expect(sum(lots)).toBe(sum(open.map(({ order }) => order)) + sum(dead))
    expect(lots.reduce((count, { orders }) => count + orders, 0)).toBe(open.length + dead.length)
  }, 2)
})
