/** Copies of a venue's data directory, file by file, with a list of what they must hash to. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CliError } from './failure.ts'

/** One file of a copy; `path` is relative to the directory. */
export interface CopiedFile {
  readonly path: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

const LIST = 'backup.json'
/** Belongs to the process that runs, not to the data. */
const LOCK = /^lock\.sqlite/
/** So that what is restored looks at L1 before it promises anything: it may be old. */
const NOT_COPIED = /^(lock\.sqlite|l1\.json)/

/**
 * Copies all files, synced; the list is written last, so that a copy without it is not whole.
 * @throws CliError CONFIG_INVALID when `to` is there and not empty
 */
export async function copyOut(from: string, to: string): Promise<readonly CopiedFile[]> {
  await requireEmpty(to)
  const files: CopiedFile[] = []
  for (const path of await filesUnder(from)) {
    await copyDurably(join(from, path), join(to, path))
    const { size } = await stat(join(to, path))
    files.push({ path, bytes: size, sha256: await sha256Of(join(to, path)) })
  }
  const part = join(to, `${LIST}.part`)
  await writeFile(part, `${JSON.stringify({ files }, null, 2)}\n`)
  await syncPath(part)
  await rename(part, join(to, LIST))
  await syncPath(to)
  return files
}

/**
 * Copies back what {@link copyOut} wrote, after checking each file against the list.
 * @throws CliError BACKUP_DAMAGED before anything is written, CONFIG_INVALID
 */
export async function copyBack(from: string, to: string): Promise<readonly CopiedFile[]> {
  const files = await listOf(from)
  await requireEmpty(to)
  for (const { path, sha256 } of files) {
    const found = await sha256Of(join(from, path)).catch(() => null)
    if (found !== sha256) {
      const what = found === null ? 'is missing' : 'is not what was backed up'
      throw new CliError('BACKUP_DAMAGED', `${path} ${what}.`, 'Use another backup.')
    }
  }
  for (const { path } of files) await copyDurably(join(from, path), join(to, path))
  return files
}

async function listOf(from: string): Promise<readonly CopiedFile[]> {
  try {
    const { files } = JSON.parse(await readFile(join(from, LIST), 'utf8')) as {
      files: readonly CopiedFile[]
    }
    const isInside = files.every(({ path }) => !path.startsWith('/') && !/(^|\/)\.\./.test(path))
    if (isInside) return files
  } catch {
    // Said below: without a readable list nothing in the directory can be trusted.
  }
  const message = `${from} has no readable ${LIST}: it is not a whole backup.`
  throw new CliError('BACKUP_DAMAGED', message, 'Use another backup.')
}

async function requireEmpty(directory: string): Promise<void> {
  const found = await readdir(directory).catch(() => [])
  if (found.filter((name) => !LOCK.test(name)).length === 0) return
  const hint = 'Name a directory that is empty or not there yet.'
  throw new CliError('CONFIG_INVALID', `${directory} is not empty.`, hint)
}

async function filesUnder(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !NOT_COPIED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length))
    .sort()
}

async function copyDurably(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await copyFile(from, to)
  await syncPath(to)
  await syncPath(dirname(to))
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function sha256Of(path: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path)) digest.update(chunk as Uint8Array)
  return digest.digest('hex')
}
