/** Real processes for tests: an L1 and the `assay` binary, stopped whatever happens. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const bin = (name: string) => join(import.meta.dirname, '../../node_modules/.bin', name)
const assayBin = join(import.meta.dirname, '../../cli/bin/assay.mjs')

/** What a finished command said. */
export interface Finished {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A process that stays. */
export interface Service {
  readonly child: ChildProcess
  /** The first line of standard output; rejects with its last words when it ends before. */
  readonly firstLine: Promise<string>
  readonly exited: Promise<number>
}

/** A TCP port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Runs one `assay` command to its end. */
export function assay(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return finish(process.execPath, [assayBin, ...args], env)
}

/** Runs a program of the repository to its end. */
export function run(program: string, args: readonly string[]): Promise<Finished> {
  return finish(bin(program), args, {})
}

function finish(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
  })
}

/** Starts `assay` and keeps it. */
export function assayService(args: readonly string[]): Service {
  return service(process.execPath, [assayBin, ...args])
}

/** An L1 with blobs, a block a second. Resolves once it answers. */
export async function startL1(port: number): Promise<Service> {
  const args = ['--port', `${port}`, '--block-time', '1', '--slots-in-an-epoch', '1']
  const l1 = service(bin('anvil'), args, /Listening on/)
  await l1.firstLine
  return l1
}

function service(command: string, args: readonly string[], ready = /./): Service {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const last: string[] = []
  const remember = (line: string) => {
    last.push(line)
    if (last.length > 20) last.shift()
  }
  const exited = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  const firstLine = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      remember(line)
      if (ready.test(line)) resolve(line)
    })
    createInterface({ input: child.stderr }).on('line', remember)
    exited.then((code) => reject(new Error(`ended with ${code}:\n${last.join('\n')}`)))
  })
  firstLine.catch(() => {})
  return { child, firstLine, exited }
}
