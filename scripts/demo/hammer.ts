/** Lets the venue trade for a while, killing the sequencer on the way when asked to. */
import { lastLines, type Running, signal } from './processes.ts'
import { createRandom } from './traders.ts'

export interface Hammer {
  /** The sequencer that runs now. */
  current(): Running
  kills(): number
  /** Rejects when the sequencer ends although nobody killed it. */
  readonly died: Promise<never>
  /** Resolves when the time is over or `until` aborts. */
  during(plan: {
    readonly seconds: number | null
    readonly kills: number
    readonly seed: number
    readonly until: AbortSignal
    readonly ready: (process: Running) => Promise<void>
  }): Promise<void>
}

/** `startProcess` starts the process that holds log and engine. */
export function createHammer(startProcess: () => Running): Hammer {
  let killed = 0
  let isKilling = false
  const { promise: died, reject } = Promise.withResolvers<never>()
  // Nobody may be waiting yet, or any more, when it ends.
  died.catch(() => undefined)
  const startWatched = () => {
    const started = startProcess()
    void started.exited.then((code) => {
      if (isKilling) return
      reject(new Error(`The sequencer ended with code ${code}:\n${lastLines(started)}`))
    })
    return started
  }
  let process = startWatched()
  return {
    died,
    current: () => process,
    kills: () => killed,
    async during({ seconds, kills, seed, until, ready }) {
      if (seconds === null) return aborted(until)
      const random = createRandom(seed)
      const slice = (seconds * 1_000) / (kills + 1)
      for (let part = 0; part <= kills; part++) {
        const early = part < kills ? random(Math.max(1, Math.floor(slice / 4))) : 0
        await pause(slice - early, until)
        if (until.aborted || part === kills) return
        isKilling = true
        signal(process, 'SIGKILL')
        await process.exited
        isKilling = false
        killed++
        process = startWatched()
        await ready(process)
      }
    },
  }
}

function aborted(until: AbortSignal): Promise<void> {
  return new Promise((resolve) => until.addEventListener('abort', () => resolve(), { once: true }))
}

function pause(ms: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    if (until.aborted) end()
    else until.addEventListener('abort', end, { once: true })
  })
}
