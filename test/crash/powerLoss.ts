/**
 * Runs the log on a {@link Disk}, through power cuts and kills, and after every single operation
 * recovers it from the states that a power cut at this moment may leave.
 */
import { createHash } from 'node:crypto'
import { seededRng } from '@assay/engine/suite'
import { equalBytes, type Rng, type Storage } from '@assay/protocol'
import { createMemoryStorage, type Log, openLog } from '@assay/store'
import { Disk, type Files } from './disk.ts'

/** What was found; `lost` counts images, `failures` describes the first few. */
export interface PowerLossReport {
  readonly images: number
  readonly lost: number
  readonly failures: readonly string[]
}

/** Stands between log and disk: a log that forgets something, to see that it is found. */
export type Saboteur = (storage: Storage, isOpening: () => boolean) => Storage

export interface PowerLossOptions {
  /** Different images to recover from, at least. */
  readonly images: number
  readonly seed: number
  readonly saboteur?: Saboteur
}

const SEGMENT_BYTES = 4_096
const LIVES = 6
const GROUPS_MAX = 8
/** States drawn where they are too many to try all. */
const SAMPLES = 12
const FAILURES_SHOWN = 5
/** Each so manyth image is also written to and opened again. */
const CONTINUED = 4

class Crash extends Error {}

/** What the log was asked and what it promised. */
interface Promises {
  /** Payloads in order, from seq 0; those of a group that was lost are taken out. */
  issued: Uint8Array[]
  /** So many of them are acknowledged. */
  acked: number
  /** Seqs behind which a group ends: half a group is never seen. */
  ends: Set<number>
  /** Records from here on must be there; the log was told to delete those before. */
  kept: number
}

/** @returns the sums over as many runs as the images need; the n-th run has seed + n */
export async function testPowerLoss(options: PowerLossOptions): Promise<PowerLossReport> {
  let images = 0
  let lost = 0
  const failures: string[] = []
  for (let seed = options.seed; images < options.images; seed++) {
    const report = await oneRun(seed, options.saboteur ?? ((storage) => storage))
    images += report.images
    lost += report.lost
    failures.push(...report.failures.map((failure) => `seed ${seed}: ${failure}`))
    if (failures.length > 0) break
  }
  return { images, lost, failures: failures.slice(0, FAILURES_SHOWN) }
}

async function oneRun(seed: number, saboteur: Saboteur): Promise<PowerLossReport> {
  const rng = seededRng(seed)
  const promises: Promises = { issued: [], acked: 0, ends: new Set([0]), kept: 0 }
  const seen = new Set<string>()
  const failures: string[] = []
  let operations = 0
  let crashIn = 0
  let isOpening = false

  async function observe(at: Disk, operation: string): Promise<void> {
    for (const image of at.images(rng, SAMPLES)) {
      const key = keyOf(image, promises)
      if (seen.has(key)) continue
      seen.add(key)
      const problem = await problemOf(image, promises, seen.size % CONTINUED === 0)
      if (problem !== null)
        failures.push(`after operation ${operations} (${operation}): ${problem}`)
    }
  }
  async function onOperation(at: Disk, operation: string): Promise<void> {
    operations += 1
    await observe(at, operation)
    crashIn -= 1
    // The rarest moment of all: the name is there, but not on disk.
    const isNamed = operation === 'rename' && rng.below(3) === 0
    if (crashIn === 0 || isNamed) throw new Crash()
  }

  let disk = new Disk(new Map(), onOperation)
  for (let life = 0; life < LIVES && failures.length === 0; life++) {
    crashIn = 1 + rng.below(40)
    try {
      isOpening = true
      const log = await openLog(
        saboteur(disk.storage, () => isOpening),
        {
          segmentBytes: SEGMENT_BYTES,
        },
      )
      isOpening = false
      accept(promises, log.nextSeq())
      await observe(disk, 'open')
      await appendGroups(log, rng, promises, () => observe(disk, 'ack'))
    } catch (error) {
      if (!(error instanceof Crash)) {
        failures.push(`life ${life}: ${String(error)}`)
        break
      }
    }
    // A power cut takes what was not synced; a kill leaves it all, but still unsynced.
    if (rng.below(2) > 0) disk = new Disk(disk.drawn(rng), onOperation)
  }
  return { images: seen.size, lost: failures.length, failures }
}

/** What an opened log has is promised from now on; what it has not is gone. */
function accept(promises: Promises, count: number): void {
  promises.issued = promises.issued.slice(0, count)
  promises.acked = count
  promises.ends = new Set([...promises.ends].filter((end) => end <= count))
}

async function appendGroups(
  log: Log,
  rng: Rng,
  promises: Promises,
  onAck: () => Promise<void>,
): Promise<void> {
  const groupCount = 1 + rng.below(GROUPS_MAX)
  for (let group = 0; group < groupCount; group++) {
    const payloads = Array.from({ length: 1 + rng.below(3) }, () => payloadOf(rng))
    promises.issued.push(...payloads)
    promises.ends.add(promises.issued.length)
    await log.append(1 + log.recovery.lastTerm, payloads)
    promises.acked = promises.issued.length
    await onAck()
    if (rng.below(2) === 0) await log.reserve()
    if (rng.below(3) === 0) await dropSome(log, rng, promises)
  }
}

/** Deletes up to some segment, the newest sometimes. */
async function dropSome(log: Log, rng: Rng, promises: Promises): Promise<void> {
  const heads = log.heads()
  const head = heads[rng.below(heads.length + 1)]
  if (head === undefined) return
  promises.kept = Math.max(promises.kept, head)
  await log.drop(head)
}

/** Often short, sometimes zeros only, now and then longer than a segment. */
function payloadOf(rng: Rng): Uint8Array {
  const kind = rng.below(30)
  const length = kind === 0 ? 5_000 : kind < 10 ? rng.below(1_800) : rng.below(200)
  const bytes = new Uint8Array(length)
  if (kind % 4 !== 0) for (let i = 0; i < length; i++) bytes[i] = rng.below(256)
  return bytes
}

function keyOf(image: Files, { acked, issued, kept }: Promises): string {
  const digest = createHash('sha1').update(`${acked} ${issued.length} ${kept}`)
  for (const [name, bytes] of [...image].sort()) digest.update(`${name}:`).update(bytes)
  return digest.digest('base64')
}

/** Recovers from an image; null when every promise is kept. */
async function problemOf(
  image: Files,
  promises: Promises,
  goesOn: boolean,
): Promise<string | null> {
  const { issued, acked, ends, kept } = promises
  const storage = createMemoryStorage(image)
  try {
    const log = await openLog(storage, { segmentBytes: SEGMENT_BYTES })
    const first = log.firstSeq()
    if (first > kept) return `begins at record ${first}, must have those from ${kept} on`
    const found = await payloadsOf(log)
    const count = log.nextSeq()
    if (count < acked) return `${acked} records acknowledged, ${count} recovered`
    if (count !== first + found.length) return `${found.length} of ${count - first} read`
    if (!ends.has(count)) return `half a group: ${count} records`
    for (const [i, payload] of found.entries()) {
      const seq = first + i
      const wanted = issued[seq]
      if (wanted === undefined) return `record ${seq} was invented`
      if (!equalBytes(payload, wanted)) return `record ${seq} was altered`
    }
    if (!goesOn) return null
    await log.append(1 + log.recovery.lastTerm, [Uint8Array.of(7)])
    const again = await openLog(storage, { segmentBytes: SEGMENT_BYTES })
    const isSame = again.nextSeq() === count + 1 && again.recovery.truncatedBytes === 0
    return isSame ? null : 'opened again it is another log'
  } catch (error) {
    return String(error)
  }
}

async function payloadsOf(log: Log): Promise<Uint8Array[]> {
  const found: Uint8Array[] = []
  for await (const { payload } of log.read(log.firstSeq())) found.push(payload)
  return found
}
