/** A child that speaks in lines, and dies when it is told to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeSync } from 'node:fs'

/** Says a line on standard output before anything else happens, however full the pipe is. */
export function sayLine(line: string): void {
  const bytes = Buffer.from(`${line}\n`)
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(1, bytes, done)
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EAGAIN') throw error
    }
  }
}

export interface Talker {
  readonly child: ChildProcess
  /** Whole lines so far, in order. */
  readonly lines: readonly string[]
  /** Resolves when one more line came, or the end. */
  next(): Promise<void>
  /** Resolves when it is gone and everything it said is in `lines`. */
  readonly ended: Promise<void>
  isEnded(): boolean
}

/** Starts a process; its standard error is this one's. */
export function startTalker(command: string, args: readonly string[], env = {}): Talker {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  // Writing to one that is gone is found out by reading.
  child.stdin.on('error', () => {})
  const lines: string[] = []
  let rest = ''
  let isOver = false
  let wake = Promise.withResolvers<void>()
  const awaken = () => {
    wake.resolve()
    wake = Promise.withResolvers<void>()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    // What has no end of line yet was not said.
    rest = parts.pop() ?? ''
    lines.push(...parts)
    awaken()
  })
  const ended = once(child, 'close').then(() => {
    isOver = true
    awaken()
  })
  return { child, lines, next: () => wake.promise, ended, isEnded: () => isOver }
}

/** Waits for a line that begins so; false when the process ended without it. */
export async function untilLine(talker: Talker, start: string, count = 1): Promise<boolean> {
  const isSaid = () => talker.lines.filter((line) => line.startsWith(start)).length >= count
  while (!isSaid()) {
    if (talker.isEnded()) return isSaid()
    await talker.next()
  }
  return true
}
