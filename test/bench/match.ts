/** The matching core alone: five mixes, the peer on the same flow, and a sweep over depth. */
import { MatchingBook } from '@assay/engine/book'
import type { Bench } from './bench.ts'
import { cpuMs } from './cpuClock.ts'
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
    for (const { flow, peer, whole, prefix } of loads) {
      drive(new MatchingBook(), flow, flow.count)
      whole.push(...timedPasses(flow, flow.count))
      prefix.push(...timedPasses(flow, peer.count))
    }
  }
  const mixes = Object.fromEntries(loads.map((load) => [load.mix.name, figuresOf(load)]))
  const all = Object.values(mixes)
  for (const [name, { perSecond, perCpuSecond, ratio, peer }] of Object.entries(mixes)) {
    const speed = `${perSecond} messages/s (${perCpuSecond} per CPU second)`
    log(`${name}: ${speed}, ${ratio} × the peer (${peer.messages} messages)`)
  }
  return {
    messages,
    sweep: sweepDepth(messages / 2),
    emptyMarketBytes: new MatchingBook().byteLength,
    mixes,
    worstPerSecond: Math.min(...all.map(({ perSecond }) => perSecond)),
    worstPerCpuSecond: Math.min(...all.map(({ perCpuSecond }) => perCpuSecond)),
    worstRatio: Math.min(...all.map(({ ratio }) => ratio)),
  }
}

/** A flow, how far the peer came with it, and room for our times. */
function beside(mix: Mix, flow: Flow, peerSeconds: number) {
  const ids = peerIds(flow)
  drivePeer(flow, ids, Math.min(PEER_WARM_UP_MS, peerSeconds * 1000))
  const peer = drivePeer(flow, ids, peerSeconds * 1000)
  const peerAnswers = peerDigest(flow, ids, peer.count)
  return { mix, flow, peer, peerAnswers, whole: [] as Pass[], prefix: [] as Pass[] }
}

/** `perSecond` is by the wall clock; CPU seconds and the ratio do not depend on who else runs. */
function figuresOf({ mix, flow, peer, peerAnswers, whole, prefix }: ReturnType<typeof beside>) {
  const peerPerSecond = perSecondOf(peer.count, peer.ms)
  const oursPerSecond = perSecondOf(peer.count, median(prefix.map((pass) => pass.cpuMs)))
  const answers = (count: number) =>
    answersOf(new MatchingBook(), flow, { count, preload: mix.preload })
  return {
    load: mix.describe,
    perSecond: perSecondOf(flow.count, median(whole.map((pass) => pass.ms))),
    perCpuSecond: perSecondOf(flow.count, median(whole.map((pass) => pass.cpuMs))),
    ratio: Number((oursPerSecond / peerPerSecond).toFixed(1)),
    peer: {
      messages: peer.count,
      perCpuSecond: peerPerSecond,
      oursPerCpuSecond: oursPerSecond,
      sameReports: answers(peer.count).digest === peerAnswers,
    },
    answers: answers(flow.count),
  }
}

/** Wall clock, and what the thread had of it. */
interface Pass {
  readonly ms: number
  readonly cpuMs: number
}

/** The first `count` messages, every time in a new book. */
function timedPasses(flow: Flow, count: number): Pass[] {
  return Array.from({ length: PASSES_PER_ROUND }, () => {
    const book = new MatchingBook()
    const cpuStart = cpuMs()
    const start = performance.now()
    drive(book, flow, count)
    return { ms: performance.now() - start, cpuMs: cpuMs() - cpuStart }
  })
}

function perSecondOf(count: number, ms: number): number {
  return Math.round((count / ms) * 1000)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}
