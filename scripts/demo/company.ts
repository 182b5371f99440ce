/** All processes of a run: any that ends unasked ends the run, and at the end all are stopped. */
import { lastLines, type Running, type StartOptions, signal, start, stop } from './processes.ts'

export interface Company {
  /** Starts a process that has to live until it is dismissed. */
  hire(options: StartOptions): Running
  /** From now on this process may end. */
  dismiss(running: Running): void
  /** Something else to stop, such as a server in this process. */
  alsoStop(end: () => Promise<unknown>): void
  /** Rejects when a process ends that nobody dismissed. */
  readonly died: Promise<never>
  /** Stops all at once, and then the first, which the others lean on. */
  stopAll(): Promise<void>
  /** SIGKILL to all, at once. */
  killAll(): void
}

export function createCompany(): Company {
  const staff: Running[] = []
  const dismissed = new Set<Running>()
  const endings: (() => Promise<unknown>)[] = []
  const { promise: died, reject } = Promise.withResolvers<never>()
  // Nobody may be waiting yet, or any more, when it rejects.
  died.catch(() => undefined)
  return {
    died,
    hire(options) {
      const running = start(options)
      staff.push(running)
      endings.push(() => stop(running, options.graceMs))
      void running.exited.then((code) => {
        if (dismissed.has(running)) return
        const why = `${running.name} ended with code ${code}`
        reject(new Error(`${why}, which ends the demo. Its last words:\n${lastLines(running)}`))
      })
      return running
    },
    dismiss: (running) => void dismissed.add(running),
    alsoStop: (end) => void endings.push(end),
    async stopAll() {
      for (const running of staff) dismissed.add(running)
      const [l1, ...rest] = endings
      await Promise.all(rest.map((end) => end()))
      await l1?.()
    },
    killAll() {
      for (const running of staff) signal(running, 'SIGKILL')
    },
  }
}
