/** Lets the venue trade for a while, killing the sequencer on the way when asked to. */
import type { Company } from './company.ts'
import { type Running, signal } from './processes.ts'
import { createRandom } from './traders.ts'

export interface Hammer {
  /** The sequencer that runs now. */
  current(): Running
  kills(): number
  /** Resolves when the time is over; without a time, never. */
  during(plan: {
    readonly seconds: number | null
    readonly kills: number
    readonly seed: number
    readonly ready: (process: Running) => Promise<void>
  }): Promise<void>
}

/** `startProcess` starts the process that holds log and engine. */
export function createHammer(company: Company, startProcess: () => Running): Hammer {
  let process = startProcess()
  let killed = 0
  return {
    current: () => process,
    kills: () => killed,
    async during({ seconds, kills, seed, ready }) {
      if (seconds === null) return new Promise(() => undefined)
      const random = createRandom(seed)
      const slice = (seconds * 1_000) / (kills + 1)
      for (let part = 0; part <= kills; part++) {
        const early = part < kills ? random(Math.max(1, Math.floor(slice / 4))) : 0
        await pause(slice - early)
        if (part === kills) return
        company.dismiss(process)
        signal(process, 'SIGKILL')
        await process.exited
        killed++
        process = startProcess()
        await ready(process)
      }
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
