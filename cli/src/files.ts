/** Files that are whole or not there. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/** Temporary file, fsync, rename. @throws what the disk throws */
export function writeFileDurably(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'w')
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}
