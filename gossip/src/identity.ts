/** The 32-byte seed behind a peer's name, kept in a file that only its owner reads. */
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { GossipError } from './errors.ts'

/**
 * Reads the seed, or makes one at the first start.
 * @throws GossipError IDENTITY_INVALID, and what the disk throws
 */
export async function loadIdentity(path: string): Promise<Uint8Array> {
  try {
    await writeFile(path, randomBytes(32), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const seed = new Uint8Array(await readFile(path))
  if (seed.length === 32) return seed
  throw new GossipError('IDENTITY_INVALID', `${path} has ${seed.length} bytes instead of 32`)
}
