/** Monitors on a real L1, in this process or one of their own, and wrong claims for them. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { MonitorNews } from '@assay/monitor'
import type { Outcome } from '@assay/protocol'
import { type MonitorFlags, monitor } from '../../cli/src/commands/monitor.ts'
import { honestTrace, type ReadySubmission, ready, submitTrace } from '../prove/disputed.ts'
import type { Exchange } from '../settlement/exchange.ts'
import { wrongTrace } from './wrongTrace.ts'

/** A monitor that runs, and what it said so far. */
export interface Watching {
  readonly said: readonly MonitorNews[]
  /** Resolves with the first news, past or to come, that satisfies `is`; rejects at its end. */
  until(is: (news: MonitorNews) => boolean): Promise<MonitorNews>
  stop(): Promise<void>
}

/** Everything that a monitor may do, at a pace for tests. */
export const EVERYTHING = {
  ...{ kill: true, propose: true, bond: true, confirm: true, patience: 1_000 },
  ...{ bootstrap: [], pollMs: 50, json: true },
} as const

/** What was done, by type. */
export const isDone = (type: string) => (news: MonitorNews) =>
  news.type === 'action' && news.action.type === type && news.result.type === 'done'

export const isRaised = (code: string) => (news: MonitorNews) =>
  news.type === 'raised' && news.alert.code === code

export const isResolved = (code: string) => (news: MonitorNews) =>
  news.type === 'resolved' && news.alert.code === code

function hearing() {
  const said: MonitorNews[] = []
  const waiting = new Set<() => void>()
  let isOver = false
  const wake = () => {
    for (const look of waiting) look()
  }
  return {
    said,
    hear(line: string) {
      said.push(JSON.parse(line) as MonitorNews)
      wake()
    },
    end() {
      isOver = true
      wake()
    },
    until: (is: (news: MonitorNews) => boolean): Promise<MonitorNews> => {
      const { promise, resolve, reject } = Promise.withResolvers<MonitorNews>()
      const look = () => {
        const found = said.find(is)
        if (found !== undefined) resolve(found)
        else if (isOver) reject(new Error(`it ended, having said ${JSON.stringify(said)}`))
        else return
        waiting.delete(look)
      }
      waiting.add(look)
      look()
      return promise
    },
  }
}

/** In this process. */
export function watchHere(flags: MonitorFlags): Watching {
  const controller = new AbortController()
  const { said, hear, end, until } = hearing()
  const work = monitor(flags, controller.signal, { say: hear, isTerminal: false }).finally(end)
  return {
    ...{ said, until },
    stop: async () => {
      controller.abort()
      await work
    },
  }
}

const assay = join(import.meta.dirname, '..', '..', 'cli', 'bin', 'assay.mjs')

/** `assay monitor` as an operator runs it; `kill` ends it without a word. */
export function watchApart(args: readonly string[]): Watching & { kill(): Promise<void> } {
  const child = spawn(process.execPath, [assay, 'monitor', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { said, hear, end, until } = hearing()
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      end()
      resolve()
    })
  })
  createInterface({ input: child.stdout }).on('line', hear)
  const stopWith = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { said, until, stop: () => stopWith('SIGTERM'), kill: () => stopWith('SIGKILL') }
}

/** Posts these records honestly; answers the honest outcome. */
export async function postHonestly(
  exchange: Exchange,
  records: readonly Uint8Array[],
): Promise<{ readonly from: ReadySubmission; readonly claimId: Uint8Array }> {
  const from = await ready(exchange, records)
  const { claim } = await submitTrace(from, honestTrace(from))
  return { from, claimId: claim.claimId }
}

/** Posts these records with a trace and a root that are made up. */
export async function postWrongly(
  exchange: Exchange,
  records: readonly Uint8Array[],
): Promise<{ readonly from: ReadySubmission; claimId: Uint8Array; readonly claimed: Outcome }> {
  const { nextOpSeq } = await exchange.poster.cursors()
  const from = await ready(exchange, records)
  const { posted, claimed } = wrongTrace(from, nextOpSeq)
  const { claim } = await submitTrace(from, posted)
  return { from, claimId: claim.claimId, claimed }
}

/** An honest trace on somebody’s wrong outcome: it falls with its parent. */
export async function postOrphan(
  exchange: Exchange,
  records: readonly Uint8Array[],
  parent: Outcome,
): Promise<ReadySubmission> {
  const from = await ready(exchange, records)
  await submitTrace({ ...from, parent }, honestTrace(from))
  return from
}
