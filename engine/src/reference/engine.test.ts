import {
  encodeInboxEntry,
  encodeUnsigned,
  InboxKind,
  type OrderTerms,
  Phase,
  RecordType,
  Side,
  Status,
  sha256,
  toHex,
  totalsHash,
  ZERO_HASH,
} from '@assay/protocol'
import { expect, test } from 'vitest'
import { authenticateWith, createReferenceEngine } from '../index.ts'
import {
  randomFlow,
  replay,
  signedRecord,
  TEST_GENESIS_TIME,
  TEST_SEPARATOR,
  testGenesisLeaves,
  testKey,
} from '../suite.ts'

const authenticate = authenticateWith(TEST_SEPARATOR)
const fresh = () => createReferenceEngine({ leaves: testGenesisLeaves(), authenticate })
const context = {
  firstOpSeq: 0,
  groups: 10,
  tFirst: 0,
  tLast: 2 ** 48 - 1,
  inboxFrom: 0,
  inboxTo: 0,
  inclusionTime: 0,
  maxLag: 0,
  domainSeparator: TEST_SEPARATOR,
}
const terms = {
  type: RecordType.ORDER,
  account: 0,
  key: 0,
  seq: 1,
  market: 1,
  slot: 1,
  side: Side.BID,
  timeInForce: 0,
  slide: false,
  replace: false,
  selfTrade: 0,
  price: 1,
  quantity: 1,
  expiry: TEST_GENESIS_TIME + 1_000,
  maxFeePpm: 10_000,
  displayQuantity: 0,
  stopPrice: 0,
} as unknown as OrderTerms

test('a signature authenticates its owner only, over all that it is bound to', () => {
  const { privateKey, address } = testKey(1)
  const signer = { owner: address, epoch: 3, keyGeneration: 0 }
  const record = signedRecord(TEST_SEPARATOR, terms, { privateKey, signer })
  const s = record.slice(92)
  const yParity = (s[0] as number) >> 7
  s[0] = (s[0] as number) & 0x7f
  const signature = { r: record.slice(60, 92), s, yParity }
  expect(authenticate(terms, signature, signer)).toBe(true)
  expect(authenticate(terms, signature, { ...signer, epoch: 4 })).toBe(false)
  expect(authenticate(terms, signature, { ...signer, keyGeneration: 1 })).toBe(false)
  expect(authenticate(terms, signature, { ...signer, owner: testKey(2).address })).toBe(false)
  expect(authenticate({ ...terms, price: 2 } as OrderTerms, signature, signer)).toBe(false)
  expect(authenticateWith(sha256(TEST_SEPARATOR))(terms, signature, signer)).toBe(false)
  expect(authenticateWith(TEST_SEPARATOR, () => null)(terms, signature, signer)).toBe(false)
})

test('an empty submission ends with the cursors it began with', () => {
  const engine = fresh()
  engine.begin({ ...context, groups: 0 })
  const { step, totals, withdrawals, withdrawalsRoot } = engine.end()
  expect({ totals, withdrawals }).toEqual({ totals: [], withdrawals: [] })
  expect(withdrawalsRoot).toEqual(ZERO_HASH)
  expect(step.registers.phase).toBe(Phase.DONE)
  expect(step.registers.clock).toBe(TEST_GENESIS_TIME)
  expect(toHex(step.registers.totalsHash)).toBe(toHex(totalsHash([])))
})

test('results say where an item stands: inbox index, then opSeq of its first group', () => {
  const engine = fresh()
  const { address: owner } = testKey(1)
  const word = encodeInboxEntry({ kind: InboxKind.OPEN_ACCOUNT, l1Time: 0, account: 1, owner })
  engine.begin({ ...context, inboxTo: 1 })
  expect(engine.inbox(word)).toMatchObject({ recordType: -1, at: 0, groups: 0, order: null })
  const tick = encodeUnsigned({ type: RecordType.TICK, ms: 70_000 }, 5)
  const clock = TEST_GENESIS_TIME + 70_005
  const expected = { recordType: RecordType.TICK, at: 0, groups: 1, order: null, clock }
  expect(engine.record(() => tick)).toMatchObject(expected)
  const malformed = { recordType: 0, at: 1, groups: 1, order: null, status: Status.MALFORMED }
  expect(engine.record(() => null)).toMatchObject(malformed)
  engine.end()
  expect(engine.registers()).toMatchObject({ inboxNext: 1, opSeqNext: 2, clock })
})

test('calls out of order are programmers’ errors', () => {
  const engine = fresh()
  expect(() => engine.end()).toThrow('begun')
  expect(() => engine.begin({ ...context, firstOpSeq: 1 })).toThrow('parent')
  expect(() => engine.begin({ ...context, inboxFrom: 1, inboxTo: 1 })).toThrow('parent')
  engine.begin({ ...context, groups: 1, inboxTo: 1 })
  expect(() => engine.record(() => null)).toThrow('phase')
  expect(() => engine.end()).toThrow('phase')
  engine.inbox(ZERO_HASH)
  expect(() => engine.inbox(ZERO_HASH)).toThrow('phase')
  engine.record(() => null)
  expect(() => engine.record(() => null)).toThrow('group is left')
  expect(() => engine.begin(context)).toThrow('ended')
})

test('questions about what does not exist have empty answers', () => {
  const engine = fresh()
  expect(engine.account(77)).toBeNull()
  expect(engine.market(77)).toBeNull()
  expect(engine.balance(77, 1)).toEqual({ free: 0, locked: 0, lockEpoch: 0 })
  expect(engine.slot(77, 1)).toEqual({ lastSeq: 0, open: null })
  expect(engine.order(1, Side.BID, new Uint8Array(10))).toBeNull()
  expect(engine.depth(77, Side.ASK, 10)).toEqual([])
  expect(engine.openOrders(77)).toEqual([])
  expect([...engine.leaves()].length).toBe(testGenesisLeaves().length)
})

test('a seed gives the same flow, and the same end, every time', () => {
  const options = { submissions: 1, actions: 20, burstPercent: 0 }
  const [first, second] = [randomFlow(5, options), randomFlow(5, options)]
  expect(first).toEqual(second)
  expect(randomFlow(6, options)).not.toEqual(first)
  const ends = [first, second].map(({ leaves, submissions }) => {
    const engine = createReferenceEngine({ leaves, authenticate })
    for (const submission of submissions) for (const _ of replay(engine, submission));
    return engine.end()
  })
  expect(ends[0]).toEqual(ends[1])
})
