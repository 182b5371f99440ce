/** The matching core alone: five mixes, the peer on the same flow, and a sweep over depth. */
import { MatchingBook } from '@assay/engine/book'
import type { Bench } from './bench.ts'
import { answersOf, drive } from './drive.ts'
import { type Flow, generateFlow, type Mix } from './flow.ts'
import { MIXES } from './mixes.ts'
import { drivePeer, peerDigest, peerIds } from './peer.ts'
import { sweepDepth } from './sweepDepth.ts'

/** Timed passes a figure is the median of. */
const PASSES = 9
const PEER_WARM_UP_MS = 1_000

/** `messages` are per mix. */
export const match: Bench = async ({ messages, seed, peerSeconds, log }) => {
  const loads = MIXES.map((mix) => ({ mix, flow: generateFlow(mix, messages, seed) }))
  const mixes: Record<string, Awaited<ReturnType<typeof measure>>> = {}
  for (const { flow } of loads) drive(new MatchingBook(), flow, flow.count)
  for (const { mix, flow } of loads) {
    const figures = measure(mix, flow, peerSeconds * 1000)
    mixes[mix.name] = figures
    const { perSecond, ratio, peer } = figures
    log(`${mix.name}: ${perSecond} messages/s, ${ratio} × the peer (${peer.messages} messages)`)
  }
  const all = Object.values(mixes)
  return {
    messages,
    sweep: sweepDepth(messages / 2),
    emptyMarketBytes: new MatchingBook().byteLength,
    mixes,
    worstPerSecond: Math.min(...all.map(({ perSecond }) => perSecond)),
    worstRatio: Math.min(...all.map(({ ratio }) => ratio)),
  }
}

function measure(mix: Mix, flow: Flow, peerMs: number) {
  const passes = timedPasses(flow, flow.count)
  const ids = peerIds(flow)
  drivePeer(flow, ids, Math.min(PEER_WARM_UP_MS, peerMs))
  const peer = drivePeer(flow, ids, peerMs)
  const peerPerSecond = perSecondOf(peer.count, peer.ms)
  const samePerSecond = perSecondOf(peer.count, median(timedPasses(flow, peer.count)))
  const prefix = { count: peer.count, preload: mix.preload }
  const agrees = answersOf(new MatchingBook(), flow, prefix).digest
  const { digest, ...answers } = answersOf(new MatchingBook(), flow, {
    ...prefix,
    count: flow.count,
  })
  return {
    load: mix.describe,
    perSecond: perSecondOf(flow.count, median(passes)),
    perSecondBest: perSecondOf(flow.count, Math.min(...passes)),
    ratio: Number((samePerSecond / peerPerSecond).toFixed(1)),
    peer: {
      messages: peer.count,
      perSecond: peerPerSecond,
      oursPerSecond: samePerSecond,
      sameReports: agrees === peerDigest(flow, ids, peer.count),
    },
    answers: { ...answers, digest },
  }
}

/** Milliseconds of each pass over the first `count` messages, every time in a new book. */
function timedPasses(flow: Flow, count: number): number[] {
  return Array.from({ length: PASSES }, () => {
    const book = new MatchingBook()
    const start = performance.now()
    drive(book, flow, count)
    return performance.now() - start
  })
}

function perSecondOf(count: number, ms: number): number {
  return Math.round((count / ms) * 1000)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}
