/** `assay monitor` as a process of its own: it has two URLs, a keystore, and nothing of ours. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..', '..')

/** A line that a monitor or verifier said, and when. */
export interface Said {
  /** `performance.now()`, ms. */
  readonly at: number
  readonly news: Readonly<Record<string, unknown>>
}

export interface Watcher {
  readonly said: readonly Said[]
  /** The first line from `since` (ms) on that `isIt`; null after `seconds`, or when it has died. */
  wait(
    isIt: (news: Said['news']) => boolean,
    about: { readonly since: number; readonly seconds: number },
  ): Promise<Said | null>
  /** Resolves with the exit code, 128 when it was killed. */
  readonly exited: Promise<number>
  stop(): Promise<number>
}

/** Starts `assay` with these arguments; what it says on standard error goes to `logFile`. */
export function startWatcher(args: readonly string[], logFile: string): Watcher {
  const child = spawn(process.execPath, [join(root, 'cli', 'bin', 'assay.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(logFile, { flags: 'a' })
  child.stderr.pipe(log)
  child.stdout.pipe(log, { end: false })
  const said: Said[] = []
  const waiting = new Set<() => void>()
  const wake = () => {
    for (const look of [...waiting]) look()
  }
  createInterface({ input: child.stdout }).on('line', (line) => {
    const news = jsonOf(line)
    if (news === null) return
    said.push({ at: performance.now(), news })
    wake()
  })
  let isOver = false
  const exited = exitOf(child).finally(() => {
    isOver = true
    wake()
  })
  return {
    said,
    exited,
    wait: (isIt, { since, seconds }) =>
      new Promise((resolve) => {
        const end = (found: Said | null) => {
          clearTimeout(timer)
          waiting.delete(look)
          resolve(found)
        }
        const look = () => {
          const found = said.find(({ at, news }) => at >= since && isIt(news))
          if (found !== undefined) end(found)
          else if (isOver) end(null)
        }
        const timer = setTimeout(() => end(null), seconds * 1_000)
        waiting.add(look)
        look()
      }),
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      const code = await exited
      clearTimeout(timer)
      return code
    },
  }
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 128))
  })
}

function jsonOf(line: string): Said['news'] | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Said['news']) : null
  } catch {
    return null
  }
}

/** Between two readings of `performance.now()`, to a hundredth; never below 0. */
export function seconds(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / 10) / 100)
}
