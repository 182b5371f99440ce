/** The kernel says no: EIO to a sync, ENOSPC to a write, by strace, to the real log process. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { seededRng } from '@assay/engine/suite'
import { startTalker, untilLine } from './childProcess.ts'
import { ackedIn, checkLog, LOG_WRITER } from './logKills.ts'

export interface SyscallReport {
  readonly syncErrors: number
  readonly spaceErrors: number
  readonly lost: number
  readonly wrongReads: number
  readonly failures: readonly string[]
}

/** The k-th sync of a life fails, k up to this. */
const SYNC_MAX = 40
/** The first write that finds no space, and how many more after it. */
const WRITE_MAX = 120
const WRITES_REFUSED = 12

/** @throws Error when strace is not there and cannot be installed: what did not run did not pass */
export async function testSyscallFaults(options: {
  readonly folder: string
  readonly faults: number
  readonly seed: number
}): Promise<SyscallReport> {
  requireStrace()
  const rng = seededRng(options.seed)
  const failures: string[] = []
  let [syncErrors, spaceErrors, lost, wrongReads] = [0, 0, 0, 0]
  for (let i = 0; i < options.faults && failures.length === 0; i++) {
    const directory = `${options.folder}/fault-${i}`
    const isSync = i % 2 === 0
    const at = 1 + rng.below(isSync ? SYNC_MAX : WRITE_MAX)
    const syscall = isSync ? (rng.below(8) === 0 ? 'fsync' : 'fdatasync') : 'pwrite64'
    const problem = isSync
      ? await failSync(directory, syscall, syscall === 'fsync' ? 1 + (at % 6) : at)
      : await refuseWrites(directory, at)
    if (problem.text !== null) failures.push(`${syscall} ${at}: ${problem.text}`)
    const check = { acked: problem.acked, isExact: false, isReading: true }
    const found = await checkLog(directory, check)
    lost += found.lost
    wrongReads += found.wrongReads
    if (found.problem !== null) failures.push(`${syscall} ${at}: ${found.problem}`)
    if (isSync) syncErrors += 1
    else spaceErrors += 1
  }
  return { syncErrors, spaceErrors, lost, wrongReads, failures }
}

function requireStrace(): void {
  const isThere = () => spawnSync('strace', ['-V']).status === 0
  if (isThere()) return
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'strace'], { stdio: 'ignore' })
  if (!isThere()) throw new Error('strace is needed: apt-get install strace')
}

function traced(directory: string, syscall: string, inject: string) {
  const trace = `${directory}.strace`
  // -D: the traced process is the child, so that it can be killed and its exit code seen.
  const flags = ['-D', '-f', '-qq', '-e', `trace=${syscall}`, '-e', `inject=${syscall}:${inject}`]
  const args = [...flags, '-o', trace, process.execPath, LOG_WRITER, directory]
  // One thread for files, so that the kernel counts in the order of the program.
  return { trace, talker: startTalker('strace', args, { UV_THREADPOOL_SIZE: '1' }) }
}

/** The process must end by itself, with the right name, and never sync again. */
async function failSync(directory: string, syscall: string, at: number) {
  const { trace, talker } = traced(directory, syscall, `error=EIO:when=${at}`)
  await talker.ended
  const acked = ackedIn(talker.lines)
  const last = talker.lines.at(-1)
  const calls = (await readFile(trace, 'utf8')).split('\n').filter((line) => line.includes('('))
  const injected = calls.findIndex((line) => line.includes('(INJECTED)'))
  const text =
    last !== 'failed FSYNC_FAILED'
      ? `it said: ${last}`
      : talker.child.exitCode !== 74
        ? `exit code ${talker.child.exitCode}`
        : injected !== calls.length - 1
          ? 'it was synced again'
          : null
  return { acked, text }
}

/** It must say that it is full, and go on as soon as it is not. */
async function refuseWrites(directory: string, at: number) {
  const when = `when=${at}..${at + WRITES_REFUSED}`
  const { talker } = traced(directory, 'pwrite64', `error=ENOSPC:${when}`)
  const wasFull = await untilLine(talker, 'full')
  const acksBefore = talker.lines.filter((line) => line.startsWith('ack')).length
  const goesOn = wasFull && (await untilLine(talker, 'ack', acksBefore + 3))
  talker.child.kill('SIGKILL')
  await talker.ended
  const said = talker.lines.at(-1)
  const text = wasFull ? (goesOn ? null : `it did not go on: ${said}`) : `it was not full: ${said}`
  return { acked: ackedIn(talker.lines), text }
}
