/** Damage behind the back of the log: what whole disks do to bytes that were written long ago. */
import type { Rng } from '@assay/protocol'
import { type Disk, SECTOR_BYTES } from './disk.ts'

/** Flips one bit of a segment. True when there was one. */
export function rotBit(disk: Disk, rng: Rng): boolean {
  const place = sectorIn(disk, rng)
  if (place === null) return false
  const { name, offset } = place
  const at = offset + rng.below(SECTOR_BYTES)
  const [byte] = disk.read(name, at, 1)
  if (byte === undefined) return false
  disk.damage(name, at, Uint8Array.of(byte ^ (1 << rng.below(8))))
  return true
}

/** A sector that was written, with others behind it, is zeros again. */
export function loseSector(disk: Disk, rng: Rng): boolean {
  const place = sectorIn(disk, rng)
  if (place === null || !isFollowed(disk, place)) return false
  disk.damage(place.name, place.offset, new Uint8Array(SECTOR_BYTES))
  return true
}

/** A sector stands in another one's place. */
export function misdirect(disk: Disk, rng: Rng): boolean {
  const [from, to] = [sectorIn(disk, rng), sectorIn(disk, rng)]
  if (from === null || to === null || !isFollowed(disk, to)) return false
  const bytes = disk.read(from.name, from.offset, SECTOR_BYTES)
  disk.damage(to.name, to.offset, bytes)
  return true
}

interface Place {
  readonly name: string
  readonly offset: number
}

function sectorIn(disk: Disk, rng: Rng): Place | null {
  const places = writtenSectors(disk)
  // What came last is in no snapshot yet: damage there is the worst.
  const near = rng.below(2) === 0 ? places.slice(-RECENT_SECTORS) : places
  return near.length === 0 ? null : (near[rng.below(near.length)] as Place)
}

const RECENT_SECTORS = 96

/** Groups have so many sectors at most, so something acknowledged is behind so many. */
const LARGEST_GROUP = 64

/** What a disk loses at the very end cannot be told from what it never got. */
function isFollowed(disk: Disk, { name, offset }: Place): boolean {
  const places = writtenSectors(disk)
  const index = places.findIndex((place) => place.name === name && place.offset === offset)
  return index < places.length - LARGEST_GROUP
}

function writtenSectors(disk: Disk): Place[] {
  const places: Place[] = []
  for (const name of disk.list().filter((each) => each.endsWith('.seg'))) {
    for (let offset = 0; offset < disk.size(name); offset += SECTOR_BYTES) {
      const isWritten = disk.read(name, offset, SECTOR_BYTES).some((byte) => byte !== 0)
      if (isWritten) places.push({ name, offset })
    }
  }
  return places
}
