import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createSequencingReactor,
  Priority,
  type SequencingConfig,
  type SequencingView,
} from './sequencingReactor.ts'
import { backlogOf, decideSubmitter, isLagging, type SubmitterView } from './submitterReactor.ts'

const config: SequencingConfig = {
  batchWindowMs: 20,
  maxBatchRecords: 4,
  queueMax: 100,
  submissionIntervalMs: 1_000,
  maxSubmissionItems: 16,
}
const closed = (now: number, inboxReady = 0): SequencingView => ({
  ...{ now, monotonic: now, inboxReady },
  open: null,
})
const opened = (now: number, items: number, since = 0): SequencingView => ({
  ...{ now, monotonic: now },
  open: { since, openedAt: since, items },
  inboxReady: 0,
})

describe('the sequencing reactor', () => {
  test('waits for the window, not longer, and not when a batch is full', () => {
    const reactor = createSequencingReactor<number>(config)
    expect(reactor.dueIn(closed(0))).toBe(null)
    reactor.offer(1, Priority.REST, 5)
    expect(reactor.dueIn(closed(10))).toBe(15)
    expect(reactor.decide(closed(10))).toEqual([])
    for (const record of [2, 3, 4]) reactor.offer(record, Priority.REST, 6)
    expect(reactor.decide(closed(10))).toEqual([
      { type: 'batch', opens: { inbox: 0 }, records: [1, 2, 3, 4] },
    ])
    expect(reactor.dueIn(closed(30))).toBe(null)
  })

  test('a clock that was put back does not hold the cut up', () => {
    const reactor = createSequencingReactor<number>(config)
    const later = { ...opened(0, 3), open: { since: 3_600_000, openedAt: 7, items: 3 } }
    const left = (monotonic: number) => reactor.dueIn({ ...later, monotonic })
    expect([left(7), left(1_006), left(1_007)]).toEqual([1_000, 1, 0])
    expect(reactor.decide({ ...later, monotonic: 1_007 })).toEqual([{ type: 'cut' }])
  })

  test('inbox entries alone open a submission, and wait while one is open', () => {
    const reactor = createSequencingReactor<number>(config)
    expect(reactor.decide(closed(0, 7))).toEqual([
      { type: 'batch', opens: { inbox: 7 }, records: [] },
    ])
    expect(reactor.decide({ ...opened(1, 7), inboxReady: 3 })).toEqual([])
    expect(reactor.decide({ ...opened(1_000, 7), inboxReady: 3 })).toEqual([
      { type: 'cut' },
      { type: 'batch', opens: { inbox: 3 }, records: [] },
    ])
  })

  test('cancels are never starved by placements', () => {
    const reactor = createSequencingReactor<string>(config)
    for (let i = 0; i < 10; i++) reactor.offer(`order ${i}`, Priority.REST, 0)
    reactor.offer('cancel', Priority.CANCEL, 0)
    const [batch] = reactor.decide(closed(20))
    expect(batch).toMatchObject({ records: ['cancel', 'order 0', 'order 1', 'order 2'] })
  })

  test('a full queue refuses', () => {
    const reactor = createSequencingReactor<number>({ ...config, queueMax: 2 })
    expect([1, 2, 3].map((i) => reactor.offer(i, Priority.REST, 0))).toEqual([true, true, false])
  })

  test('no submission passes its bound, nothing is lost, arrival orders each class', () => {
    const arrivals = fc.array(
      fc.record({ wait: fc.nat(60), priority: fc.constantFrom(0, 1, 2), inbox: fc.nat(3) }),
      { maxLength: 120 },
    )
    fc.assert(
      fc.property(arrivals, (events) => {
        const reactor = createSequencingReactor<number>(config)
        const sequenced: number[] = []
        let now = 0
        let inboxReady = 0
        let open: SequencingView['open'] = null
        const step = () => {
          for (const effect of reactor.decide({ now, monotonic: now, open, inboxReady })) {
            if (effect.type === 'cut') {
              expect(open).not.toBe(null)
              open = null
              continue
            }
            expect(effect.opens === null).toBe(open !== null)
            const inbox = effect.opens?.inbox ?? 0
            inboxReady -= inbox
            const before: SequencingView['open'] = open ?? {
              since: now,
              openedAt: now,
              items: inbox,
            }
            // A TICK may join each micro-batch.
            open = { ...before, items: before.items + effect.records.length + 1 }
            expect(open.items).toBeLessThanOrEqual(config.maxSubmissionItems)
            expect(effect.records.length).toBeLessThanOrEqual(config.maxBatchRecords)
            const classes = effect.records.map((i) => events[i]?.priority ?? 9)
            expect(classes).toEqual(classes.toSorted((a, b) => a - b))
            sequenced.push(...effect.records)
          }
        }
        for (const [i, { wait, priority, inbox }] of events.entries()) {
          now += wait
          inboxReady += inbox
          step()
          expect(reactor.offer(i, priority as Priority, now)).toBe(true)
        }
        for (let i = 0; reactor.queued() > 0; i++) {
          expect(i).toBeLessThan(1_000)
          now += reactor.dueIn({ now, monotonic: now, open, inboxReady }) ?? 0
          step()
        }
        expect(sequenced.toSorted((a, b) => a - b)).toEqual(events.map((_, i) => i))
      }),
    )
  })
})

describe('the submitter reactor', () => {
  const idle: SubmitterView = {
    now: 100_000,
    l1Now: 100_000,
    ended: 3,
    posted: 1,
    proposed: 1,
    confirmed: 0,
    isPosting: false,
    isConfirming: false,
    confirmableAt: [],
    failures: {},
  }
  const settings = { retryMs: 1_000, retryMaxMs: 10_000 }
  const decide = (view: Partial<SubmitterView>) => decideSubmitter({ ...idle, ...view }, settings)

  test('posts strictly in order, one at a time', () => {
    expect(decide({}).post).toBe(2)
    expect(decide({ isPosting: true }).post).toBe(null)
    expect(decide({ posted: 3, proposed: 3 }).post).toBe(null)
    // L1 is ahead of what this log has ended: nothing to add.
    expect(decide({ posted: 4, proposed: 4 }).post).toBe(null)
  })

  test('inputs without a claim are claimed before anything else is posted', () => {
    expect(decide({ posted: 2 })).toMatchObject({ post: null, propose: 2 })
    expect(decide({ posted: 2, isPosting: true })).toMatchObject({ post: null, propose: null })
    // Not run again yet.
    expect(decide({ posted: 2, ended: 1 })).toMatchObject({ post: null, propose: null })
    expect(decide({ posted: 2, proposed: 2 })).toMatchObject({ post: 3, propose: null })
  })

  test('while L1 takes no claim, inputs are posted all the same', () => {
    const failed = (at: number) => decide({ posted: 2, failures: { claim: { at, count: 1 } } })
    expect(failed(99_500)).toMatchObject({ post: 3, propose: null })
    expect(failed(99_000)).toMatchObject({ post: null, propose: 2 })
  })

  test('confirms the oldest claims whose window is over, never past one that waits', () => {
    expect(decide({ confirmableAt: [99_000, 100_000, 100_001] }).confirm).toBe(2)
    expect(decide({ confirmableAt: [100_001, 99_000] }).confirm).toBe(0)
    expect(decide({ confirmableAt: [1], isConfirming: true }).confirm).toBe(0)
    expect(decide({ confirmableAt: new Array(40).fill(1) }).confirm).toBe(16)
  })

  test('a failed action waits before it is tried again', () => {
    const post = (at: number, count: number) => decide({ failures: { post: { at, count } } }).post
    expect(post(99_500, 1)).toBe(null)
    expect(post(99_000, 1)).toBe(2)
    // Twice as long with each failure, up to a bound.
    expect([post(98_001, 2), post(98_000, 2)]).toEqual([null, 2])
    expect([post(90_001, 30), post(90_000, 30)]).toEqual([null, 2])
  })

  test('what waits for L1 is bounded, and cancels have an eighth more room than placements', () => {
    const seen = [0, 79, 80, 89, 90, 1e9].map((waiting) => backlogOf(waiting, 80))
    expect(seen).toEqual(['free', 'free', 'cancelOnly', 'cancelOnly', 'full', 'full'])
  })

  test('placements stop when the oldest unposted micro-batch is half of maxLag old', () => {
    const at = (now: number, l1Now: number) => ({ now, l1Now })
    expect(isLagging(95_000, at(100_000, 0), 10_000)).toBe(false)
    expect(isLagging(94_999, at(100_000, 0), 10_000)).toBe(true)
    // L1 judges by its own clock.
    expect(isLagging(95_000, at(95_000, 100_001), 10_000)).toBe(true)
    expect(isLagging(null, at(100_000, 100_000), 10_000)).toBe(false)
  })
})
