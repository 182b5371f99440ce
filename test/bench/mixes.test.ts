import { MatchingBook } from '@assay/engine/book'
import { NaiveBook } from '@assay/engine/suite'
import { describe, expect, test } from 'vitest'
import { answersOf } from './drive.ts'
import { generateFlow, Kind, sendOne } from './flow.ts'
import { MIXES } from './mixes.ts'
import { peerDigest, peerIds } from './peer.ts'

const SEED = 7

describe.each(MIXES)('the mix $name', (mix) => {
  test('is answered alike by the naive, the fast and the peer book', () => {
    const small = { ...mix, preload: 300, lifetime: 700 }
    const flow = generateFlow(small, 6_000, SEED)
    const fast = new MatchingBook()
    const naive = new NaiveBook()
    for (let i = 0; i < flow.count; i++) {
      fast.reports.clear()
      sendOne(fast, flow, i)
      sendOne(naive, flow, i)
      expect([...fast.reports]).toEqual(naive.reports)
    }
    for (const side of [0, 1] as const) {
      expect(fast.depth(side, 10_000)).toEqual(naive.depth(side, 10_000))
    }
    const ours = answersOf(new MatchingBook(), flow, { count: flow.count, preload: 0 })
    expect(peerDigest(flow, peerIds(flow), flow.count)).toBe(ours.digest)
  })

  test('has the shares it promises, and every kind of answer', () => {
    const flow = generateFlow(mix, mix.preload + 100_000, SEED)
    const kinds = flow.kinds.subarray(mix.preload)
    const share = (kind: number) => kinds.filter((each) => each === kind).length / kinds.length
    expect(share(Kind.NEW) + share(Kind.IMMEDIATE)).toBeCloseTo(0.5, 2)
    expect(share(Kind.IMMEDIATE)).toBeCloseTo(0.075, 2)
    expect(share(Kind.CANCEL)).toBeCloseTo(0.41, 2)
    const book = new MatchingBook()
    const answers = answersOf(book, flow, { count: flow.count, preload: mix.preload })
    const { fills, cancelled, modified, rejected, restingLeast } = answers
    expect(Math.min(fills, cancelled, modified, rejected)).toBeGreaterThan(0)
    if (mix.name === 'static') expect(restingLeast).toBeGreaterThan(20_000)
  })

  test('is the same for the same seed, and another for another', () => {
    const flow = generateFlow(mix, 2_000, SEED)
    expect(generateFlow(mix, 2_000, SEED)).toEqual(flow)
    expect(generateFlow(mix, 2_000, SEED + 1)).not.toEqual(flow)
  })
})
