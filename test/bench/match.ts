/** The matching core alone: five mixes, the peer on the same flow, and a sweep over depth. */
import { MatchingBook } from '@assay/engine/book'
import type { Bench } from './bench.ts'
import { answersOf, drive } from './drive.ts'
import { type Flow, generateFlow, type Mix } from './flow.ts'
import { MIXES } from './mixes.ts'
import { drivePeer, peerDigest, peerIds } from './peer.ts'
import { sweepDepth } from './sweepDepth.ts'

/** A figure is the median of so many passes, made in rounds, so that no one moment decides. */
const ROUNDS = 5
const PASSES_PER_ROUND = 2
const PEER_WARM_UP_MS = 1_000

/** `messages` are per mix. */
export const match: Bench = async ({ messages, seed, peerSeconds, log }) => {
  const loads = MIXES.map((mix) => beside(mix, generateFlow(mix, messages, seed), peerSeconds))
  for (let round = 0; round < ROUNDS; round++) {
    for (const { flow, peer, wholeMs, prefixMs } of loads) {
      drive(new MatchingBook(), flow, flow.count)
      wholeMs.push(...timedPasses(flow, flow.count))
      prefixMs.push(...timedPasses(flow, peer.count))
    }
  }
  const mixes = Object.fromEntries(loads.map((load) => [load.mix.name, figuresOf(load)]))
  const all = Object.values(mixes)
  for (const [name, { perSecond, ratio, peer }] of Object.entries(mixes)) {
    log(`${name}: ${perSecond} messages/s, ${ratio} × the peer (${peer.messages} messages)`)
  }
  return {
    messages,
    sweep: sweepDepth(messages / 2),
    emptyMarketBytes: new MatchingBook().byteLength,
    mixes,
    worstPerSecond: Math.min(...all.map(({ perSecond }) => perSecond)),
    worstRatio: Math.min(...all.map(({ ratio }) => ratio)),
  }
}

/** A flow, how far the peer came with it, and room for our times. */
function beside(mix: Mix, flow: Flow, peerSeconds: number) {
  const ids = peerIds(flow)
  drivePeer(flow, ids, Math.min(PEER_WARM_UP_MS, peerSeconds * 1000))
  const peer = drivePeer(flow, ids, peerSeconds * 1000)
  const peerAnswers = peerDigest(flow, ids, peer.count)
  return { mix, flow, peer, peerAnswers, wholeMs: [] as number[], prefixMs: [] as number[] }
}

function figuresOf({ mix, flow, peer, peerAnswers, wholeMs, prefixMs }: ReturnType<typeof beside>) {
  const peerPerSecond = perSecondOf(peer.count, peer.ms)
  const oursPerSecond = perSecondOf(peer.count, median(prefixMs))
  const answers = (count: number) =>
    answersOf(new MatchingBook(), flow, { count, preload: mix.preload })
  return {
    load: mix.describe,
    perSecond: perSecondOf(flow.count, median(wholeMs)),
    perSecondBest: perSecondOf(flow.count, Math.min(...wholeMs)),
    ratio: Number((oursPerSecond / peerPerSecond).toFixed(1)),
    peer: {
      messages: peer.count,
      perSecond: peerPerSecond,
      oursPerSecond,
      sameReports: answers(peer.count).digest === peerAnswers,
    },
    answers: answers(flow.count),
  }
}

/** Milliseconds of each pass over the first `count` messages, every time in a new book. */
function timedPasses(flow: Flow, count: number): number[] {
  return Array.from({ length: PASSES_PER_ROUND }, () => {
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
