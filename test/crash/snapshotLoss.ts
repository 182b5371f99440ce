/**
 * Writes snapshots on a {@link Disk}, thins them out, and after every single operation looks at
 * what a power cut at this moment may leave: what was acknowledged is there, whole, or a newer one.
 */
import { createHash } from 'node:crypto'
import { seededRng } from '@assay/engine/suite'
import type { LeafWrite, Rng } from '@assay/protocol'
import { createMemoryStorage, createSnapshotStore, type Snapshot, StoreError } from '@assay/store'
import { Disk, type Files } from './disk.ts'
import type { PowerLossReport, Saboteur } from './powerLoss.ts'

const LIVES = 4
const SNAPSHOTS = 5
/** States drawn where they are too many to try all. */
const SAMPLES = 8
const FAILURES_SHOWN = 5

class Crash extends Error {}

/** @returns the sums over as many runs as the images need; the n-th run has seed + n */
export async function testSnapshotLoss(options: {
  readonly images: number
  readonly seed: number
  readonly saboteur?: Saboteur
}): Promise<PowerLossReport> {
  let images = 0
  const failures: string[] = []
  for (let seed = options.seed; images < options.images && failures.length === 0; seed++) {
    const report = await oneRun(seed, options.saboteur ?? ((storage) => storage))
    images += report.images
    failures.push(...report.failures.map((failure) => `seed ${seed}: ${failure}`))
  }
  return { images, lost: failures.length, failures: failures.slice(0, FAILURES_SHOWN) }
}

async function oneRun(seed: number, saboteur: Saboteur) {
  const rng = seededRng(seed)
  const written = new Map<number, Snapshot>()
  const seen = new Set<string>()
  const failures: string[] = []
  /** The newest that is acknowledged. */
  let acked = 0
  let place = 0
  let crashIn = 0

  async function observe(at: Disk, operation: string): Promise<void> {
    for (const image of at.images(rng, SAMPLES)) {
      const key = keyOf(image, acked)
      if (seen.has(key)) continue
      seen.add(key)
      const problem = await problemOf(image, written, acked)
      if (problem !== null) failures.push(`after ${operation}: ${problem}`)
    }
  }
  let disk = new Disk(new Map(), async (at, operation) => {
    await observe(at, operation)
    crashIn -= 1
    if (crashIn === 0) throw new Crash()
  })
  for (let life = 0; life < LIVES && failures.length === 0; life++) {
    crashIn = 5 + rng.below(60)
    const store = createSnapshotStore(saboteur(disk.storage, () => false))
    try {
      for (let i = 0; i < SNAPSHOTS; i++) {
        place += 1 + rng.below(3)
        const snapshot = snapshotOf(place, rng)
        written.set(place, snapshot)
        await store.write(snapshot)
        acked = place
        await observe(disk, 'ack')
        await store.thin(place - rng.below(6))
      }
    } catch (error) {
      if (!(error instanceof Crash)) throw error
    }
    if (rng.below(2) === 0) continue
    disk = new Disk(disk.drawn(rng), async (at, operation) => {
      await observe(at, operation)
      crashIn -= 1
      if (crashIn === 0) throw new Crash()
    })
  }
  return { images: seen.size, failures }
}

function snapshotOf(place: number, rng: Rng): Snapshot {
  const leaves = Array.from({ length: rng.below(30) }, (_, i): LeafWrite => {
    return { address: Uint8Array.of(1, i), value: new Uint8Array(64).fill(rng.below(256)) }
  })
  return { place, meta: new Uint8Array(rng.below(600)).fill(place), leaves }
}

function keyOf(image: Files, acked: number): string {
  const digest = createHash('sha1').update(`${acked}`)
  for (const [name, bytes] of [...image].sort()) digest.update(`${name}:`).update(bytes)
  return digest.digest('base64')
}

/** What a start finds; null when that is as promised. */
async function problemOf(
  image: Files,
  written: ReadonlyMap<number, Snapshot>,
  acked: number,
): Promise<string | null> {
  const store = createSnapshotStore(createMemoryStorage(image))
  const places = await store.places()
  for (const place of places) {
    try {
      const found = await store.read(place)
      if (textOf(found) !== textOf(written.get(place))) return `snapshot ${place} is another`
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return `snapshot ${place} has its name, but is not whole`
    }
  }
  const newest = places[0] ?? 0
  return newest < acked ? `snapshot ${acked} is acknowledged, ${newest} is the newest` : null
}

function textOf(snapshot: Snapshot | undefined): string {
  return JSON.stringify(snapshot, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  )
}
