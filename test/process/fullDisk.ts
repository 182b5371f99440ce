/**
 * A file system that is really full (a small tmpfs) under a real sequencer with its log, leaves and
 * read model: placements stop, cancels and reads go on, it resumes by itself, nothing is lost.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { seededRng } from '@assay/engine/suite'
import { startTalker, type Talker } from './childProcess.ts'
import { audit, startFundedExchange, VENUE } from './venueKills.ts'

export interface FullDiskReport {
  /** How often the disk was filled. */
  readonly fillings: number
  readonly refused: number
  /** Cancels that were taken while it was full. */
  readonly cancels: number
  readonly resumed: number
  readonly lost: number
  readonly wrongReads: number
  readonly failures: readonly string[]
}

const MIB = 1 << 20
const PAGE = 4_096
const SIZE_MIB = 48
/** So many acknowledgements between two fillings. */
const CALM_ACKS = 200
/** So many cancels are waited for while it is full; each is a micro-batch in the reserve. */
const CANCELS = 40
/** Longer than it should ever take: the log alone may have room for some seconds. */
const PATIENCE_MS = 60_000

/** @throws Error when a tmpfs cannot be mounted: what did not run did not pass */
export async function testFullDisk(options: {
  readonly folder: string
  readonly fillings: number
  readonly seed: number
}): Promise<FullDiskReport> {
  const rng = seededRng(options.seed)
  const mount = `${options.folder}/small`
  await mkdir(mount)
  mountSmall(mount)
  const exchange = await startFundedExchange()
  const { rpcUrl } = exchange.anvil
  const failures: string[] = []
  const directory = `${mount}/venue`
  const talker = startTalker(process.execPath, [VENUE, directory, rpcUrl, exchange.poster.vault])
  const count = (start: string) => talker.lines.filter((line) => line.startsWith(start)).length
  let resumed = 0
  try {
    for (let i = 0; i < options.fillings && failures.length === 0; i++) {
      const isCalm = await untilCount(talker, 'ack', count('ack') + CALM_ACKS)
      const free = fill(`${mount}/filler`, rng.below(3) * PAGE)
      const cancels = await untilCount(talker, 'cancel OK', count('cancel OK') + CANCELS)
      if (!isCalm) failures.push(`filling ${i}: it stopped before: ${talker.lines.at(-1)}`)
      else if (!cancels) failures.push(`filling ${i}: no cancels: ${talker.lines.slice(-3)}`)
      free()
      const taken = count('ack')
      if (await untilCount(talker, 'ack', taken + CALM_ACKS)) resumed += 1
      else failures.push(`filling ${i}: it did not resume: ${talker.lines.slice(-3)}`)
    }
    // Killed while it is full again.
    fill(`${mount}/filler`, 0)
    await untilCount(talker, 'refused STORAGE_FULL', count('refused STORAGE_FULL') + 1)
    talker.child.kill('SIGKILL')
    await talker.ended
    rmSync(`${mount}/filler`)
    const acks = talker.lines.filter((line) => line.startsWith('ack'))
    const { lost, wrongReads, failures: more } = await audit(exchange, directory, acks)
    failures.push(...more, ...talker.lines.filter((line) => line.startsWith('fatal')))
    const [refused, cancels] = [count('refused STORAGE_FULL'), count('cancel OK')]
    return { fillings: options.fillings, refused, cancels, resumed, lost, wrongReads, failures }
  } finally {
    talker.child.kill('SIGKILL')
    await talker.ended
    await exchange.stop()
    spawnSync('umount', [mount])
  }
}

function mountSmall(mount: string): void {
  const args = ['-t', 'tmpfs', '-o', `size=${SIZE_MIB}m`, 'none', mount]
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`a tmpfs is needed, which only root may mount: ${stderr}`)
}

/** Takes all space but `spare` bytes; what it returns gives it back. */
function fill(path: string, spare: number): () => void {
  const file = openSync(path, 'w')
  for (let piece = MIB; piece >= PAGE; ) {
    try {
      writeSync(file, new Uint8Array(piece))
    } catch {
      piece /= 16
    }
  }
  closeSync(file)
  if (spare > 0) spawnSync('truncate', ['-s', `-${spare}`, path])
  return () => rmSync(path)
}

async function untilCount(talker: Talker, start: string, wanted: number): Promise<boolean> {
  const isThere = () => talker.lines.filter((line) => line.startsWith(start)).length >= wanted
  const until = performance.now() + PATIENCE_MS
  while (!isThere()) {
    if (talker.isEnded() || performance.now() > until) return isThere()
    await Promise.race([talker.next(), new Promise((resolve) => setTimeout(resolve, 500))])
  }
  return true
}
