/** Room on the disk that the leaves are on. */
import { statfs } from 'node:fs/promises'
import type { Level } from 'level'

/** False when the file system says that it has fewer bytes left; quotas it does not say. */
export async function hasRoom(path: string, bytes: number): Promise<boolean> {
  const found = await statfs(path).catch(() => null)
  return found === null || found.bavail * found.bsize >= bytes
}

/** Frees the room of what was removed; LevelDB does that at its leisure otherwise. */
export async function compact(
  level: Level<Uint8Array, Uint8Array>,
  range: { readonly gte: Uint8Array; readonly lt: Uint8Array },
): Promise<void> {
  // Outside of browsers Level is a ClassicLevel.
  const { compactRange } = level as unknown as {
    compactRange: (start: Uint8Array, end: Uint8Array) => Promise<void>
  }
  await compactRange.call(level, range.gte, range.lt)
}
