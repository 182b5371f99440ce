/**
 * Damages LevelDB's files at random. LevelDB notices few of them; who opens the leaves must notice
 * all that matter: what is used is what was written, or it is built again from the log.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { seededRng } from '@assay/engine/suite'
import { type Rng, toHex } from '@assay/protocol'
import { pathsOf } from '@assay/sequencer'
import { createLeafStore } from '@assay/store'
import { decodeArtifact, type SubmissionArtifact } from '../../sequencer/src/artifact.ts'
import { startTestCore, testConfig } from '../../sequencer/src/testRig.ts'
import { startTalker } from './childProcess.ts'
import type { Found } from './leafOpener.ts'

export interface LeafDamageReport {
  readonly damages: number
  /** Leaves that were thrown away, to be built again. */
  readonly detected: number
  /** Older leaves, whole: the log has the rest. */
  readonly older: number
  /** Damage that changed nothing that is read. */
  readonly harmless: number
  /** Processes that LevelDB ended; the next one threw the leaves away. */
  readonly aborts: number
  /** Damaged directories that a whole sequencer was started on, and came to the same roots. */
  readonly restarts: number
  readonly wrongReads: number
  readonly failures: readonly string[]
}

const KILL_FIXTURE = fileURLToPath(new URL('../../sequencer/src/killFixture.ts', import.meta.url))
const ACKS = [300, 500, 200] as const
const OPENER = fileURLToPath(new URL('./leafOpener.ts', import.meta.url))
const PAGE = 4_096
const POLL_MS = 5
const FAILURES_SHOWN = 5
const STARTS_MAX = 3
/** Each so manyth damage is also given to a whole sequencer. */
const RESTART_EVERY = 100

/** What was written. */
interface Oracle extends Found {
  /** By submission. */
  readonly roots: readonly string[]
  readonly contents: readonly SubmissionArtifact[]
}

export async function testLeafDamage(options: {
  readonly folder: string
  readonly damages: number
  readonly seed: number
}): Promise<LeafDamageReport> {
  const rng = seededRng(options.seed)
  const origin = join(options.folder, 'origin')
  for (const [i, count] of ACKS.entries()) {
    // Base pages beneath, change pages above.
    if (i === ACKS.length - 1) await writeAnew(pathsOf(origin).leaves)
    await tradeThenKill(origin, count)
  }
  const openers = createOpeners()
  const oracle = await oracleOf(origin, options.folder, openers)
  const failures: string[] = []
  const counts = { detected: 0, older: 0, harmless: 0, restarts: 0, wrongReads: 0 }
  const work = join(options.folder, 'work')
  for (let i = 1; i <= options.damages && failures.length < FAILURES_SHOWN; i++) {
    await cp(pathsOf(origin).leaves, pathsOf(work).leaves, { recursive: true })
    const what = await damage(pathsOf(work).leaves, rng)
    const isRestart = i % RESTART_EVERY === 0
    try {
      // The first start on what LevelDB dies of is a process of its own.
      counts[judged(await openers.open(pathsOf(work).leaves, oracle.artifacts.length), oracle)] += 1
      if (isRestart) {
        await restarted(origin, work, oracle)
        counts.restarts += 1
      }
    } catch (error) {
      counts.wrongReads += 1
      failures.push(`damage ${i} (${what}): ${error instanceof Error ? error.message : error}`)
    }
    await rm(work, { recursive: true })
  }
  await openers.stop()
  return { damages: options.damages, ...counts, aborts: openers.aborts(), failures }
}

async function tradeThenKill(directory: string, count: number): Promise<void> {
  const child = spawn(process.execPath, [KILL_FIXTURE, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acked = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    acked += 1
    if (acked === count) child.kill('SIGKILL')
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, 'exit')
}

/** All leaves as base pages, as large states have them. */
async function writeAnew(path: string): Promise<void> {
  const store = await createLeafStore(path, { changesBytes: 0 })
  const found = await store.read()
  if (found === null) throw new Error('submissions have ended')
  await store.apply({ writes: [], point: found.point })
  await store.close()
}

/** One process after another: LevelDB ends some. */
function createOpeners() {
  const start = () => startTalker(process.execPath, [OPENER])
  let talker = start()
  let aborts = 0

  /** As a supervisor: what died is started again, and a second death is a failure. */
  async function open(path: string, artifactCount: number): Promise<Found> {
    for (let starts = 1; ; starts++) {
      const said = talker.lines.length
      talker.child.stdin?.write(`${path} ${artifactCount}\n`)
      while (talker.lines.length === said && !talker.isEnded()) await talker.next()
      const line = talker.lines[said]
      if (line !== undefined) {
        const found = JSON.parse(line) as Found & { error?: string }
        if (found.error !== undefined) throw new Error(found.error)
        return found
      }
      aborts += 1
      talker = start()
      if (starts === STARTS_MAX) throw new Error('it dies at every start')
    }
  }

  return {
    open,
    aborts: () => aborts,
    stop: async () => {
      talker.child.stdin?.end()
      await talker.ended
    },
  }
}

async function oracleOf(
  origin: string,
  folder: string,
  openers: ReturnType<typeof createOpeners>,
): Promise<Oracle> {
  const copy = join(folder, 'oracle')
  await cp(pathsOf(origin).leaves, copy, { recursive: true })
  const { submission } = await openers.open(copy, 0)
  if (submission === null) throw new Error('submissions have ended')
  const found = await openers.open(copy, submission)
  const contents: SubmissionArtifact[] = []
  const store = await createLeafStore(copy)
  for (let index = 1; index <= submission; index++) {
    const bytes = await store.artifact(index)
    if (bytes === null) throw new Error('all artifacts are kept')
    contents.push(decodeArtifact(bytes))
  }
  await store.close()
  return { ...found, contents, roots: contents.map(({ outcome }) => toHex(outcome.stateRoot)) }
}

/** Damages one file of the directory, or removes it; says how. */
async function damage(directory: string, rng: Rng): Promise<string> {
  const names = (await readdir(directory)).filter((name) => name !== 'LOCK' && name !== 'LOG')
  const name = names[rng.below(names.length)] as string
  const path = join(directory, name)
  const bytes = new Uint8Array(await readFile(path))
  const at = rng.below(Math.max(1, bytes.length))
  const change = [
    'flip',
    'flip',
    'flip',
    'zero',
    'random',
    'cut',
    'grow',
    'move',
    'remove',
  ] as const
  const how = change[rng.below(change.length)] as (typeof change)[number]
  switch (how) {
    case 'flip':
      if (bytes.length > 0) bytes[at] = (bytes[at] as number) ^ (1 << rng.below(8))
      await writeFile(path, bytes)
      break
    case 'zero':
      bytes.fill(0, at - (at % PAGE), at - (at % PAGE) + PAGE)
      await writeFile(path, bytes)
      break
    case 'random':
      for (let i = at; i < Math.min(bytes.length, at + 64); i++) bytes[i] = rng.below(256)
      await writeFile(path, bytes)
      break
    case 'cut':
      await truncate(path, at)
      break
    case 'grow':
      await writeFile(
        path,
        Buffer.concat([bytes, Uint8Array.from({ length: 40 }, () => rng.below(256))]),
      )
      break
    case 'move':
      bytes.copyWithin(at, rng.below(bytes.length + 1), bytes.length)
      await writeFile(path, bytes)
      break
    case 'remove':
      await unlink(path)
  }
  return `${how} in ${name} at ${at} of ${bytes.length}`
}

/** Holds what was opened against what was written. @throws Error for a wrong read */
function judged(found: Found, oracle: Oracle): 'detected' | 'older' | 'harmless' {
  if (found.machineRoot !== found.root) throw new Error('not its root')
  const isOther = found.artifacts.some((hash, i) => hash !== null && hash !== oracle.artifacts[i])
  if (isOther) throw new Error('another artifact')
  // Nothing was used: genesis, and the log.
  if (found.submission === null) return found.rebuilt === null ? 'older' : 'detected'
  if (found.root !== oracle.roots[found.submission - 1]) throw new Error('another root')
  if (found.submission !== oracle.submission) return 'older'
  if (found.leaves !== oracle.leaves) throw new Error('other leaves under the same root')
  return 'harmless'
}

/** A whole sequencer on what is left, and the log, comes to the same. @throws Error if not */
async function restarted(origin: string, work: string, oracle: Oracle): Promise<void> {
  await cp(pathsOf(origin).log, pathsOf(work).log, { recursive: true })
  // LevelDB may meet damage when it moves blocks: then a start ends, and the next one is whole.
  const damaged = await rebuilt(work, oracle)
  if (damaged !== null && (await rebuilt(work, oracle)) !== null) throw damaged
}

/** Null, or why it had to end. @throws Error for anything else */
async function rebuilt(work: string, oracle: Oracle): Promise<Error | null> {
  const ended = new Map<number, SubmissionArtifact>()
  let fatal: (Error & { code?: string }) | null = null
  const { core } = await startTestCore(testConfig(work, { submissionIntervalMs: 100 }), {
    onEnded: (artifact) => ended.set(artifact.submission, artifact),
    onFatal: (error) => {
      fatal ??= error as Error
    },
  })
  const failure = () => fatal
  while (failure() === null && core.ended() < core.ledger.position().submission) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  const first = (core.commitment.ready.point?.submission ?? 0) + 1
  await core.stop()
  const found = failure()
  if (found !== null && found.code !== 'LEAVES_DAMAGED') throw found
  if (found !== null) return found
  for (const content of oracle.contents.slice(first - 1)) {
    if (!isDeepStrictEqual(ended.get(content.submission), content)) {
      throw new Error(`submission ${content.submission} is built otherwise`)
    }
  }
  return null
}
