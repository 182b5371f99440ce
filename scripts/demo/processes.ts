/** The processes of a demo: started, watched, stopped; their output goes to files. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const root = join(import.meta.dirname, '..', '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

export interface Running {
  readonly name: string
  readonly child: ChildProcess
  /** The exit code, or 128 + the signal's place when it was killed. */
  readonly exited: Promise<number>
  readonly logFile: string
}

export interface StartOptions {
  readonly name: string
  /** A program of node_modules/.bin, or a script of this repository ending in .ts. */
  readonly program: string
  readonly args: readonly string[]
  readonly directory: string
  /** Each line of standard output. */
  readonly onLine?: (line: string) => void
  /** On top of this process's environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a process; its output goes to NAME.log, whoever else reads it. */
export function start(options: StartOptions): Running {
  const { name, program, directory, onLine } = options
  mkdirSync(directory, { recursive: true })
  const logFile = join(directory, `${name}.log`)
  const log = createWriteStream(logFile, { flags: 'a' })
  const isScript = program.endsWith('.ts')
  const command = isScript ? process.execPath : bin(program)
  const args = isScript ? [join(root, program), ...options.args] : [...options.args]
  // A group of its own: Ctrl-C reaches the supervisor alone, which then stops things in order.
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  child.stderr.pipe(log, { end: false })
  child.stdout.pipe(log, { end: false })
  if (onLine !== undefined) createInterface({ input: child.stdout }).on('line', onLine)
  const exited = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      log.end(`${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code) => {
      log.end()
      resolve(code ?? 128)
    })
  })
  return { name, child, exited, logFile }
}

/** SIGTERM, then SIGKILL after `graceMs`; resolves with the exit code. */
export async function stop(running: Running, graceMs = 10_000): Promise<number> {
  if (running.child.exitCode === null && running.child.signalCode === null) {
    signal(running, 'SIGTERM')
    const timer = setTimeout(() => signal(running, 'SIGKILL'), graceMs)
    await running.exited
    clearTimeout(timer)
  }
  return running.exited
}

/** Signals the process and all that it started. */
export function signal(running: Running, name: NodeJS.Signals): void {
  const { pid } = running.child
  if (pid === undefined) return
  try {
    process.kill(-pid, name)
  } catch {
    // It has ended already.
  }
}

/** The last lines of a process's log, for an error message. */
export function lastLines(running: Running, count = 12): string {
  try {
    return readFileSync(running.logFile, 'utf8').trim().split('\n').slice(-count).join('\n')
  } catch {
    return '(no log)'
  }
}

/** Null when the port can be bound, otherwise a sentence that says what to do. */
export function portProblem(port: number, use: string, flag: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(
        `Port ${port} (${use}) is in use: stop what holds it, or choose another with ${flag}.`,
      )
    })
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(null)))
  })
}
