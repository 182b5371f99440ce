/** What a benchmark is: a file of this folder that exports one function. */

/** What a benchmark may be told. */
export interface BenchOptions {
  /** Size of the load; what it counts is the benchmark's. */
  readonly messages: number
  readonly seed: number
  /** Seconds that a slower peer gets on each load. */
  readonly peerSeconds: number
  /** Progress, not part of the result. */
  readonly log: (line: string) => void
}

/** Returns plain data, as it is printed. */
export type Bench = (options: BenchOptions) => Promise<Readonly<Record<string, unknown>>>
