/** The alerts that stand, across restarts. Spec: none (operation). */
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type Alert, AlertCode } from './alerts.ts'

const FILE = 'alerts.json'

/** Empty when there is no file, or one that cannot be used: alerts are then raised again. */
export async function readAlerts(directory: string): Promise<readonly Alert[]> {
  try {
    const { version, alerts } = JSON.parse(await readFile(join(directory, FILE), 'utf8'))
    if (version !== 1 || !Array.isArray(alerts)) return []
    return alerts.filter((alert: Partial<Alert> | null) => {
      const isText = typeof alert?.subject === 'string' && typeof alert.source === 'string'
      return isText && alert?.code !== undefined && alert.code in AlertCode
    })
  } catch {
    return []
  }
}

export function writeAlerts(directory: string, alerts: readonly Alert[]): Promise<void> {
  return writeWhole(directory, FILE, `${JSON.stringify({ version: 1, alerts }, null, 2)}\n`)
}

/** Temporary file, fsync, rename: whole or as before. Two processes do not disturb each other. */
export async function writeWhole(directory: string, name: string, text: string): Promise<void> {
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
