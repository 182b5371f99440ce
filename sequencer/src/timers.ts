/** Waiting, so that a simulator's time can pass instead. */

export interface Timers {
  /** Calls back once, after so many ms at the earliest. Gives what cancels it. */
  after(ms: number, run: () => void): () => void
}

export const nodeTimers: Timers = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** Resolves after so many ms, or at once when aborted. */
export function pause({ after }: Timers, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const over = () => {
      cancel()
      signal.removeEventListener('abort', over)
      resolve()
    }
    const cancel = after(ms, over)
    signal.addEventListener('abort', over)
  })
}
