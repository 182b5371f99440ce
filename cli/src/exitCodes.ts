/** How a process ends. 3, 4 and 5 are never merged. Spec: verification. */
export const ExitCode = {
  OK: 0,
  FAILED: 1,
  USAGE: 2,
  MISMATCH: 3,
  UNAVAILABLE: 4,
  UNREACHABLE: 5,
  CONFIG: 6,
  KEY: 7,
  /** The disk failed a sync: look at it before the next start. */
  IO: 74,
  /** Start it again at once: nothing is wrong, the next start goes on. */
  RESTART: 75,
  INTERRUPTED: 130,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
