/** One after the other, in the order of the calls; a failure is its own caller's only. */
export type Turns = <T>(run: () => Promise<T>) => Promise<T>

/** Whatever is run in these turns waits until what came before has ended. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const mine = last.then(run)
    last = mine.catch(() => {})
    return mine
  }
}
