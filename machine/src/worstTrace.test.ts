import { authenticateWith, type ItemResult } from '@assay/engine'
import {
  rememberingRecover,
  signedRecord,
  TEST_GENESIS_TIME,
  TEST_MAX_LAG_MS,
  TEST_SEPARATOR,
  testGenesisLeaves,
  testKey,
} from '@assay/engine/suite'
import {
  accountId,
  BLOB_ELEMENTS,
  type CancelTerms,
  CHECKPOINT_HARD,
  CHECKPOINT_SOFT,
  encodeForced,
  encodeForcedCancelAll,
  encodeForcedEntry,
  encodeInboxEntry,
  encodeUnsigned,
  InboxKind,
  MAX_BLOBS,
  MAX_BUDGET,
  MAX_QUOTE_BUDGET,
  MAX_SUBMISSION_ITEMS,
  type OrderTerms,
  Phase,
  RecordType,
  SelfTrade,
  Side,
  StepKind,
  type SubmissionContext,
  type SweepTerms,
  stepWeight,
  TimeInForce,
  toHex,
  type Weight,
} from '@assay/protocol'
import { createNativeHasher } from '@assay/state/native'
import { describe, expect, test } from 'vitest'
import { CheckpointCounter } from './checkpoints.ts'
import { blobCount, createMachine } from './index.ts'
import { naiveTrace } from './suite.ts'

const RECORD_MAX = 5
/** Hard limits in steps of the weights. */
const [GAS_MAX, BYTES_MAX] = [CHECKPOINT_HARD.gas / 10_000, CHECKPOINT_HARD.bytes / 256]
const [MAKER, TAKER] = [1, 2]

/** Deposits for two accounts, then records; sequence numbers rise over the whole run. */
class Script {
  readonly groups: Uint8Array[] = []
  readonly inbox = [MAKER, TAKER].flatMap((account) => [
    encodeInboxEntry({
      kind: InboxKind.OPEN_ACCOUNT,
      l1Time: 1,
      account,
      owner: testKey(account).address,
    }),
    ...[1, 2].map((asset) => {
      const amount = 10 ** 12
      const entry = { kind: InboxKind.DEPOSIT, l1Time: 1, account, asset, amount } as const
      return encodeInboxEntry({ ...entry, cumulative: BigInt(amount) * BigInt(account) })
    }),
  ])
  #seq = 0

  order(account: number, changes: Partial<Record<keyof OrderTerms, unknown>>, dt = 0): void {
    this.#sign(this.#terms(account, changes), dt)
  }

  /** Through the inbox, after the deposits. */
  force(account: number, changes: Partial<Record<keyof OrderTerms, unknown>>): void {
    this.inbox.push(encodeForcedEntry(2, encodeForced(this.#terms(account, changes))))
  }

  forceCancelAll(account: number): void {
    this.inbox.push(encodeForcedEntry(2, encodeForcedCancelAll(accountId(account))))
  }

  #terms(account: number, changes: Partial<Record<keyof OrderTerms, unknown>>): OrderTerms {
    this.#seq += 1
    return {
      type: RecordType.ORDER,
      account,
      key: 0,
      seq: this.#seq,
      market: 1,
      timeInForce: TimeInForce.GTT,
      slide: false,
      replace: false,
      selfTrade: SelfTrade.CANCEL_TAKER,
      price: 1_000,
      quantity: 1,
      expiry: TEST_GENESIS_TIME + 86_400_000,
      maxFeePpm: 10_000,
      displayQuantity: 0,
      stopPrice: 0,
      ...changes,
    } as unknown as OrderTerms
  }

  cancel(account: number, slot: number): void {
    this.#seq += 1
    const head = { type: RecordType.CANCEL, account, key: 0, seq: this.#seq, market: 1, slot }
    this.#sign(head as CancelTerms, 0)
  }

  sweep(dt: number): void {
    const terms = { type: RecordType.SWEEP, market: 1, side: Side.ASK, n: MAX_BUDGET }
    this.groups.push(encodeUnsigned({ ...terms, account: 0, slot: 0 } as SweepTerms, dt))
  }

  #sign(terms: OrderTerms | CancelTerms, dt: number): void {
    const { privateKey, address: owner } = testKey(terms.account)
    const signer = { owner, epoch: 0, keyGeneration: 0 }
    this.groups.push(signedRecord(TEST_SEPARATOR, terms, { privateKey, signer, dt }))
  }
}

const recover = rememberingRecover()

/** Runs a script; every checkpoint is compared with the naive one. */
function run({ groups, inbox }: Script) {
  const leaves = testGenesisLeaves()
  const authenticate = authenticateWith(TEST_SEPARATOR, recover)
  const machine = createMachine({ leaves, authenticate, hasher: createNativeHasher() })
  const context: SubmissionContext = {
    firstOpSeq: 0,
    groups: groups.length,
    tFirst: TEST_GENESIS_TIME,
    tLast: TEST_GENESIS_TIME + 10 ** 8,
    inboxFrom: 0,
    inboxTo: inbox.length,
    inclusionTime: TEST_GENESIS_TIME,
    maxLag: TEST_MAX_LAG_MS,
    domainSeparator: TEST_SEPARATOR,
  }
  machine.begin(context)
  const registers = machine.engine.registers()
  const items: ItemResult[] = inbox.map((word) => machine.inbox(word))
  for (const [k] of groups.entries()) items.push(machine.record((i) => groups[k + i] ?? null))
  const { trace } = machine.end()
  const steps = items.flatMap((item) => item.steps)
  const naive = naiveTrace(leaves, registers, steps)
  expect(trace.slice(0, naive.length).map((mark) => toHex(mark.checkpoint))).toEqual(
    naive.map((mark) => toHex(mark.checkpoint)),
  )
  const last = items.at(-1) as ItemResult
  const from = steps.length - last.steps.length
  const own = naive.filter((mark) => mark.steps > from)
  return { last, kinds: last.steps.map(({ kind }) => kind), own, trace }
}

/** 64 asks in slots 101 …, and a bid of the taker that has expired when the record comes. */
function worstOrder({ makersExpire }: { makersExpire: boolean }): Script {
  const script = new Script()
  const soon = TEST_GENESIS_TIME + 1_000
  script.order(TAKER, { slot: 1, side: Side.BID, price: 1, expiry: soon })
  for (let i = 0; i < MAX_BUDGET; i++) {
    const ask = { slot: 101 + i, side: Side.ASK, price: 1_000 + i }
    script.order(MAKER, makersExpire ? { ...ask, expiry: soon } : ask)
  }
  const quantity = MAX_BUDGET + 1
  script.order(TAKER, { slot: 1, side: Side.BID, price: 2_000, quantity }, 60_000)
  return script
}

describe('the record with the most steps', () => {
  test.each([
    ['64 matches and a rest', false, StepKind.MATCH_ONE],
    ['64 cleans and a rest', true, StepKind.CLEAN_TOP],
  ])('%s: five checkpoints at most, inside the record as the naive builder', (_, expire, kind) => {
    const { kinds, own } = run(worstOrder({ makersExpire: expire }))
    const matching = new Array(MAX_BUDGET).fill(kind)
    const [begin, removeOld, load] = [StepKind.BEGIN_OP, StepKind.REMOVE_OLD, StepKind.LOAD]
    const rest = [StepKind.REST_INSERT, StepKind.END_OP]
    expect(kinds).toEqual([begin, removeOld, load, ...matching, ...rest])
    expect(own.filter(({ loaded }) => loaded).length).toBeGreaterThanOrEqual(3)
    expect(own.length).toBeLessThanOrEqual(RECORD_MAX)
  })

  test('64 matches through the inbox, in the place of an order that a cancel-all killed', () => {
    const script = new Script()
    script.force(TAKER, { slot: 1, side: Side.BID, price: 1 })
    for (let i = 0; i < MAX_BUDGET; i++) {
      script.force(MAKER, { slot: 101 + i, side: Side.ASK, price: 1_000 + i })
    }
    script.forceCancelAll(TAKER)
    script.force(TAKER, { slot: 1, side: Side.BID, price: 2_000, quantity: MAX_BUDGET + 1 })
    const { kinds, own, last } = run(script)
    const [removeOld, load] = [StepKind.REMOVE_OLD, StepKind.LOAD]
    const matching = new Array(MAX_BUDGET).fill(StepKind.MATCH_ONE)
    const rest = [StepKind.REST_INSERT, StepKind.END_OP]
    expect(kinds).toEqual([StepKind.INBOX_OP, removeOld, load, ...matching, ...rest])
    expect(last.order).toMatchObject({ filled: MAX_BUDGET, resting: 1 })
    expect(own.filter(({ loaded }) => loaded).length).toBeGreaterThanOrEqual(3)
    expect(own.length).toBeLessThanOrEqual(RECORD_MAX)
  })

  test('own expired orders: the slots of the taker move while its copies are loaded', () => {
    const script = new Script()
    const expiry = TEST_GENESIS_TIME + 1_000
    for (let i = 0; i < MAX_BUDGET; i++) {
      const account = i % 2 === 0 ? TAKER : MAKER
      script.order(account, { slot: 101 + i, side: Side.ASK, price: 1_000 + i, expiry })
    }
    script.order(TAKER, { slot: 1, side: Side.BID, price: 2_000, quantity: 5 }, 60_000)
    script.cancel(TAKER, 1)
    const { own, trace } = run(script)
    expect(own).toHaveLength(0)
    expect(trace.filter((mark) => mark.lastStepKind === StepKind.CLEAN_TOP).length).toBeGreaterThan(
      2,
    )
  })

  test('32 parts of icebergs, each behind its refresh, and one more', () => {
    const script = new Script()
    const soon = TEST_GENESIS_TIME + 1_000
    script.order(TAKER, { slot: 1, side: Side.BID, price: 1, expiry: soon })
    script.order(MAKER, { slot: 100, side: Side.ASK, price: 1_000 })
    for (let i = 0; i < 3; i++) {
      const ask = { slot: 101 + i, side: Side.ASK, price: 1_001, quantity: 16 }
      script.order(MAKER, { ...ask, displayQuantity: 1 })
    }
    script.order(TAKER, { slot: 1, side: Side.BID, price: 2_000, quantity: 60 }, 60_000)
    const { kinds, own, last } = run(script)
    const pairs = new Array(32).fill([StepKind.MATCH_ONE, StepKind.REFRESH]).flat()
    const begin = [StepKind.BEGIN_OP, StepKind.REMOVE_OLD, StepKind.LOAD, StepKind.MATCH_ONE]
    expect(kinds).toEqual([...begin, ...pairs, StepKind.MATCH_STOP, StepKind.END_OP])
    expect(kinds).toHaveLength(70)
    expect(last.order).toMatchObject({ filled: 33, resting: 0 })
    expect(own.length).toBeLessThanOrEqual(RECORD_MAX)
  })

  test('a sweep of 64', () => {
    const script = worstOrder({ makersExpire: true })
    script.groups.pop()
    script.sweep(60_000)
    const { kinds, own } = run(script)
    expect(kinds).toEqual([StepKind.BEGIN_OP, ...new Array(MAX_BUDGET).fill(StepKind.SWEEP)])
    expect(own.length).toBeLessThanOrEqual(RECORD_MAX)
  })
})

describe('the bound', () => {
  const placing = [
    Phase.REMOVE_OLD,
    Phase.LOAD,
    ...new Array<Phase>(MAX_BUDGET + 1).fill(Phase.MATCH),
    Phase.FINISH,
  ]
  const order = [Phase.IDLE, ...placing]
  const forced = [Phase.INBOX, ...placing]
  const sweep = [Phase.IDLE, ...new Array<Phase>(MAX_BUDGET).fill(Phase.SWEEP)]
  const shapes: readonly (readonly [string, readonly Phase[]])[] = [
    ['order', order],
    ['forced order', forced],
    ['sweep', sweep],
  ]

  /** Checkpoints of a record that finds `gas` and `bytes` already used. */
  function checkpointsOf(phases: readonly Phase[], used: { gas: number; bytes: number }): number {
    const counter = new CheckpointCounter(() => new Uint8Array(31), used)
    const item = { at: 0, inInbox: false }
    phases.forEach((phase, i) => {
      counter.beforeStep(phase, phase === Phase.IDLE ? 1 : 0)
      const after = phases[i + 1] ?? Phase.IDLE
      counter.afterStep(phase === Phase.IDLE ? StepKind.BEGIN_OP : StepKind.MATCH_ONE, after, item)
    })
    return counter.trace.length
  }

  test.each(shapes)('whatever was used before it, the longest %s needs five', (_, phases) => {
    let most = 0
    // All weights are multiples of 10,000 gas and 256 bytes; more used closes at the boundary.
    for (let gas = 0; gas < 2_000_000; gas += 10_000) {
      for (let bytes = 0; bytes < 65_536; bytes += 256) {
        most = Math.max(most, checkpointsOf(phases, { gas, bytes }))
      }
    }
    expect(most).toBe(RECORD_MAX)
  })

  test.each([
    [1, 1, 4],
    [2, 1, 4],
    [13, 2, 6],
    [20, 3, 8],
  ])('a mass quote of %i actions in %i groups needs at most %i', (actions, groups, most) => {
    const begin = stepWeight(Phase.IDLE, groups)
    const [action, place] = [stepWeight(Phase.QUOTE, 0), stepWeight(Phase.QUOTE_PLACE, 0)]
    let found = 0
    // All that may be cleaned is cleaned by one of the placements; each slides and rests.
    for (let cleaning = 0; cleaning < actions; cleaning++) {
      const weights = [begin]
      for (let i = 0; i < actions; i++) {
        const placing = 2 + (i === cleaning ? MAX_QUOTE_BUDGET : 0)
        weights.push(action, ...new Array<Weight>(placing).fill(place))
      }
      for (let gas = 0; gas < CHECKPOINT_SOFT.gas; gas += 10_000) {
        for (let bytes = 0; bytes < CHECKPOINT_SOFT.bytes; bytes += 1_024) {
          found = Math.max(found, checkpointsFrom({ gas, bytes }, weights))
        }
      }
    }
    expect(found).toBe(most)
    expect(found).toBeLessThanOrEqual(RECORD_MAX * groups)
  })

  /** As the counter has it, without the counter. */
  function checkpointsFrom(used: Weight, weights: readonly Weight[]): number {
    let { gas, bytes } = used
    let count = 0
    for (const weight of weights) {
      if (gas + weight.gas > CHECKPOINT_HARD.gas || bytes + weight.bytes > CHECKPOINT_HARD.bytes) {
        count += 1
        gas = 0
        bytes = 0
      }
      gas += weight.gas
      bytes += weight.bytes
    }
    return gas >= CHECKPOINT_SOFT.gas || bytes >= CHECKPOINT_SOFT.bytes ? count + 1 : count
  }

  /** The most checkpoints of an ORDER that finds any weight used, over every order of its steps. */
  function mostOfOrders(first: Weight): number {
    const [columns, rows] = [BYTES_MAX + 1, GAS_MAX + 1]
    const layer = (at: (gas: number, bytes: number) => number) =>
      Uint8Array.from({ length: rows * columns }, (_, i) =>
        at(Math.floor(i / columns), i % columns),
      )
    const isFull = (gas: number, bytes: number) =>
      gas >= CHECKPOINT_SOFT.gas / 10_000 || bytes >= CHECKPOINT_SOFT.bytes / 256
    /** A step of this weight, then the best of what may follow. */
    const behind = (weight: Weight, ...next: Uint8Array[]) => {
      const [g, b] = [weight.gas / 10_000, weight.bytes / 256]
      const most = Uint8Array.from(next[0] as Uint8Array)
      for (const other of next) {
        for (let i = 0; i < most.length; i++) {
          most[i] = Math.max(most[i] as number, other[i] as number)
        }
      }
      return layer((gas, bytes) => {
        const passes = gas + g > GAS_MAX || bytes + b > BYTES_MAX
        const at = passes ? g * columns + b : (gas + g) * columns + bytes + b
        return (passes ? 1 : 0) + (most[at] as number)
      })
    }
    const weight = (phase: Phase) => stepWeight(phase, 0)
    const end = behind(
      weight(Phase.FINISH),
      layer((gas, bytes) => (isFull(gas, bytes) ? 1 : 0)),
    )
    // With the budget used up one step is left in MATCH, before or behind a last refresh.
    let match = behind(weight(Phase.MATCH), end)
    let refresh = behind(weight(Phase.REFRESH), match, end)
    for (let budget = MAX_BUDGET - 1; budget >= 0; budget--) {
      const before = behind(weight(Phase.REFRESH), match, end)
      match = behind(weight(Phase.MATCH), end, match, refresh)
      refresh = before
    }
    const load = behind(weight(Phase.LOAD), match)
    const begin = behind(first, load, behind(weight(Phase.REMOVE_OLD), load))
    return begin.reduce((most, count, i) => {
      const [gas, bytes] = [Math.floor(i / columns), i % columns]
      return isFull(gas, bytes) ? most : Math.max(most, count)
    }, 0)
  }

  test.each([
    ['signed', stepWeight(Phase.IDLE, 1)],
    ['forced', stepWeight(Phase.INBOX, 0)],
  ])('icebergs in any order: a %s order needs five', (_, first) => {
    expect(mostOfOrders(first)).toBe(RECORD_MAX)
  })

  test('the worst submission fits six blobs', () => {
    const trace = RECORD_MAX * MAX_SUBMISSION_ITEMS + 2
    expect(trace).toBeLessThanOrEqual(MAX_BLOBS * BLOB_ELEMENTS)
    expect(blobCount({ groups: 0, trace })).toBe(MAX_BLOBS)
  })
})
