/** When a dead-man's switch is met does not matter. Spec: matching, "Dead-man's switch". */
import {
  decodeRecord,
  encodeUnsigned,
  layout,
  RecordType,
  Status,
  type SubmissionContext,
  type SweepTerms,
  withDt,
} from '@assay/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  authenticateWith,
  createFastEngine,
  createReferenceEngine,
  type Engine,
  type ItemResult,
} from './index.ts'
import {
  type FlowSubmission,
  randomFlow,
  rememberingRecover,
  replay,
  TEST_SEPARATOR,
} from './suite.ts'

const ACCOUNTS = 8
/** No flow uses it. */
const UNUSED_SLOT = 1_023
const MIX = { deadman: 14 }
const OPTIONS = { submissions: 2, actions: 90, burstPercent: 0, mix: MIX }
const authenticate = authenticateWith(TEST_SEPARATOR, rememberingRecover())

/** A SWEEP by slot opens its account, finds nothing, and that is all. */
function poke(account: number): Uint8Array {
  const terms = { type: RecordType.SWEEP, market: 1, side: 0, n: 0, account, slot: UNUSED_SLOT }
  return encodeUnsigned(terms as SweepTerms)
}

const POKES = Array.from({ length: ACCOUNTS }, (_, i) => poke(i + 1))

/** All accounts are opened at the time of each record and before it: every switch falls at once. */
function poked(submission: FlowSubmission, firstOpSeq: number) {
  const groups: (Uint8Array | null)[] = []
  const own: boolean[] = []
  for (let at = 0; at < submission.groups.length; ) {
    const from = at
    const record = decodeRecord((i) => submission.groups[from + i] ?? null)
    at += record.groups
    const parts = submission.groups.slice(from, at)
    const [first, ...rest] = parts
    const runs = record.kind === 'signed' || record.kind === 'unsigned'
    if (runs && record.terms.type !== RecordType.TICK && first) {
      const [one, ...others] = POKES as [Uint8Array, ...Uint8Array[]]
      groups.push(withDt(one, layout.get(first, layout.HEAD.dt)), ...others)
      groups.push(withDt(first, 0), ...rest)
      own.push(...POKES.map(() => false), true)
    } else {
      groups.push(...parts)
      own.push(true)
    }
  }
  const context: SubmissionContext = { ...submission.context, firstOpSeq, groups: groups.length }
  return { submission: { ...submission, context, groups }, own }
}

function spoken({ status, order, events, clock, recordType }: ItemResult) {
  const told = events.filter((one) => one.type !== 'allCancelled' || one.reason !== 'deadman')
  return { status, order, clock, recordType, events: told }
}

function seen(engine: Engine) {
  return Array.from({ length: ACCOUNTS + 1 }, (_, account) => ({
    head: engine.account(account),
    balances: [1, 2, 3].map((asset) => engine.balance(account, asset)),
    orders: engine.openOrders(account),
  }))
}

const engines = { reference: createReferenceEngine, fast: createFastEngine }

test.each(Object.entries(engines))(
  '%s: whether it is met at its time or later',
  (_, create) => {
    let falls = 0
    const property = fc.property(fc.nat(2 ** 30), (seed) => {
      const { leaves, submissions } = randomFlow(seed, OPTIONS)
      const [lazy, eager] = [create({ leaves, authenticate }), create({ leaves, authenticate })]
      let firstOpSeq = 0
      for (const submission of submissions) {
        const expected = Array.from(replay(lazy, submission), spoken)
        const changed = poked(submission, firstOpSeq)
        firstOpSeq += changed.submission.groups.length
        const entries = submission.inbox.length
        const found: ReturnType<typeof spoken>[] = []
        for (const result of replay(eager, changed.submission)) {
          const isOwn = result.recordType === -1 || changed.own.shift() === true
          if (isOwn) found.push(spoken(result))
          else expect(result.status).toBe(Status.NOTHING_TO_SWEEP)
          if (!isOwn) falls += result.events.length
        }
        expect(found.length).toBeGreaterThan(entries)
        expect(found).toEqual(expected)
        expect(seen(eager)).toEqual(seen(lazy))
        lazy.end()
        eager.end()
      }
    })
    fc.assert(property, { numRuns: 3 })
    expect(falls).toBeGreaterThan(5)
  },
  60_000,
)
