/** What stands and what is still to be said, across restarts. Spec: monitor, "Alerts". */
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type Alert, AlertCode } from './alerts.ts'

const FILE = 'alerts.json'

/** An alert on its way to whoever listens. */
export interface Message {
  readonly type: 'raised' | 'resolved'
  /** Wall time, ms. With type, code and subject it names the message: receivers may drop twins. */
  readonly at: number
  readonly alert: Alert
}

export interface StoredAlerts {
  readonly standing: readonly Alert[]
  /** Not yet known to be heard. */
  readonly outbox: readonly Message[]
}

/** Small files, each written whole or not at all. */
export interface MonitorFiles {
  /** Null: there is none. */
  read(name: string): Promise<string | null>
  write(name: string, text: string): Promise<void>
}

export function createDirectoryFiles(directory: string): MonitorFiles {
  return {
    read: (name) => readFile(join(directory, name), 'utf8').catch(() => null),
    write: (name, text) => writeWhole(directory, name, text),
  }
}

/** Empty when there is no file, or one that cannot be used: alerts are then raised again. */
export async function readAlerts(files: MonitorFiles): Promise<StoredAlerts> {
  try {
    const text = await files.read(FILE)
    if (text === null) return NOTHING
    const { version, standing, outbox } = JSON.parse(text)
    if (version !== 2 || !Array.isArray(standing) || !Array.isArray(outbox)) return NOTHING
    return {
      standing: standing.filter(isAlert),
      outbox: outbox.filter((message) => isAlert(message?.alert)),
    }
  } catch {
    return NOTHING
  }
}

const NOTHING: StoredAlerts = { standing: [], outbox: [] }

function isAlert(alert: Partial<Alert> | null | undefined): boolean {
  const isText = typeof alert?.subject === 'string' && typeof alert.source === 'string'
  return isText && alert?.code !== undefined && alert.code in AlertCode
}

export function writeAlerts(files: MonitorFiles, stored: StoredAlerts): Promise<void> {
  return files.write(FILE, `${JSON.stringify({ version: 2, ...stored }, null, 2)}\n`)
}

/** Temporary file, fsync, rename: whole or as before. Two processes do not disturb each other. */
async function writeWhole(directory: string, name: string, text: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  const path = join(directory, name)
  const temporary = `${path}.${process.pid}.tmp`
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}
