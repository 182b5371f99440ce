/** One process a data directory: a second one would cut a log that is being written. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CliError } from './failure.ts'

/**
 * Holds the directory until the returned function is called or the process dies: the lock is the
 * operating system's, through SQLite, so that a kill leaves none behind.
 * @throws CliError DIRECTORY_IN_USE
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(join(directory, 'lock.sqlite'))
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch {
    database.close()
    const message = `Another process uses ${directory}.`
    throw new CliError('DIRECTORY_IN_USE', message, 'Stop it, or name another with --data <dir>.')
  }
  return () => database.close()
}
