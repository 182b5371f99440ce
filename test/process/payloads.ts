/** What the log process writes: a function of the seq, so that whoever reads it knows it. */
import { createHash } from 'node:crypto'

/** Small, so that every life rolls to a new segment. */
export const SEGMENT_BYTES = 1 << 16

const SIZES = [0, 3, 60, 200, 420, 700, 1_600, 2_900] as const
const GROUPS_OF_MAX = 8

/** Payload of the record with this seq. */
export function payloadOf(seq: number): Uint8Array {
  const digest = createHash('sha256').update(`record ${seq}`).digest()
  const bytes = new Uint8Array(SIZES[(digest[0] as number) % SIZES.length] as number)
  for (let at = 0; at < bytes.length; at++) bytes[at] = (digest[at % 32] as number) ^ (at >> 5)
  return bytes
}

/** Records of the group that begins with this seq. */
export function groupSizeAt(seq: number): number {
  return 1 + ((createHash('sha256').update(`group ${seq}`).digest()[0] as number) % GROUPS_OF_MAX)
}
