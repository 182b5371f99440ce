/** Kills and stops the log process at any instant; what it acknowledged must be there. */
import { rm } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { seededRng } from '@assay/engine/suite'
import { equalBytes, type Rng } from '@assay/protocol'
import { createFileStorage, inspectLog, openLog } from '@assay/store'
import { startTalker, untilLine } from './childProcess.ts'
import { groupSizeAt, payloadOf, SEGMENT_BYTES } from './payloads.ts'

export const LOG_WRITER = fileURLToPath(new URL('./logWriter.ts', import.meta.url))

export interface LogKillReport {
  readonly kills: number
  readonly stops: number
  /** Records acknowledged and later not found. */
  readonly lost: number
  /** Records found that are not what was written at their place. */
  readonly wrongReads: number
  readonly acked: number
  readonly failures: readonly string[]
}

/** A life lasts so long behind its first words, at most. */
const LIFE_MS = 80
/** … and to get there takes it about so long. */
const START_MS = 400
const STOP_MS = 30
/** Every so manyth life is killed while it starts, and as often one is stopped for a while. */
const RARE = 5
/** All payloads are read again each so many kills: all lives since are covered. */
const READ_EVERY = 25
const LIVES_A_LOG = 100

/** @param folder a directory of its own for each log */
export async function testLogKills(options: {
  readonly folder: string
  readonly kills: number
  readonly seed: number
}): Promise<LogKillReport> {
  const rng = seededRng(options.seed)
  const failures: string[] = []
  let [stops, lost, wrongReads, acked, ackedBefore] = [0, 0, 0, 0, 0]
  let directory = ''
  for (let kill = 1; kill <= options.kills && failures.length === 0; kill++) {
    if (kill % LIVES_A_LOG === 1) {
      if (directory !== '') await rm(directory, { recursive: true })
      ackedBefore += acked
      acked = 0
      directory = `${options.folder}/log-${kill}`
    }
    const life = await oneLife(directory, rng)
    stops += life.isStopped ? 1 : 0
    acked = Math.max(acked, life.acked)
    const isReading = kill % READ_EVERY === 0 || kill === options.kills
    const found = await checkLog(directory, { acked, isExact: life.hasSpoken, isReading })
    lost += found.lost
    wrongReads += found.wrongReads
    if (found.problem !== null) failures.push(`kill ${kill}: ${found.problem}`)
  }
  return { kills: options.kills, stops, lost, wrongReads, acked: ackedBefore + acked, failures }
}

async function oneLife(directory: string, rng: Rng) {
  const talker = startTalker(process.execPath, [LOG_WRITER, directory])
  const kind = rng.below(RARE)
  if (kind === 0) await delay(rng.below(START_MS))
  else {
    await untilLine(talker, 'open')
    await delay(rng.below(1_000 * LIFE_MS) / 1_000)
  }
  const isStopped = kind === 1
  if (isStopped) {
    talker.child.kill('SIGSTOP')
    await delay(rng.below(STOP_MS))
    // Half of them die while they stand still.
    if (rng.below(2) === 0) talker.child.kill('SIGCONT')
    await delay(rng.below(STOP_MS))
  }
  talker.child.kill('SIGKILL')
  await talker.ended
  const hasSpoken = talker.lines.length > 0
  return { acked: ackedIn(talker.lines), isStopped, hasSpoken }
}

/** The last promise in what the process said; a failure that it reports is ours. */
export function ackedIn(lines: readonly string[]): number {
  const numbers = lines.flatMap((line) => {
    const [word, count] = line.split(' ')
    return word === 'open' || word === 'ack' ? [Number(count)] : []
  })
  return Math.max(0, ...numbers)
}

/**
 * Compares a log with what was promised. `isExact`: the last promise is the process's last but
 * one group at most.
 */
export async function checkLog(
  directory: string,
  expected: { readonly acked: number; readonly isExact: boolean; readonly isReading: boolean },
): Promise<{ lost: number; wrongReads: number; problem: string | null }> {
  const { acked } = expected
  const storage = await createFileStorage({ directory })
  try {
    // Looking changes nothing: the next life recovers by itself.
    const { records } = await inspectLog(storage)
    const lost = Math.max(0, acked - records)
    const isGroup = records === acked || records === acked + groupSizeAt(acked)
    const wrongReads = expected.isReading && lost === 0 ? await wrongPayloads(directory) : 0
    if (lost > 0) return { lost, wrongReads, problem: `${acked} acknowledged, ${records} found` }
    if (expected.isExact && !isGroup) {
      return { lost, wrongReads, problem: `${acked} acknowledged, ${records} found: half a group` }
    }
    const problem = wrongReads === 0 ? null : `${wrongReads} records are altered`
    return { lost, wrongReads, problem }
  } catch (error) {
    return { lost: acked, wrongReads: 0, problem: String(error) }
  } finally {
    await storage.close()
  }
}

async function wrongPayloads(directory: string): Promise<number> {
  const storage = await createFileStorage({ directory })
  try {
    const log = await openLog(storage, { segmentBytes: SEGMENT_BYTES })
    let wrong = 0
    for await (const { seq, payload } of log.read(0)) {
      if (!equalBytes(payload, payloadOf(seq))) wrong += 1
    }
    return wrong
  } finally {
    await storage.close()
  }
}
