/** What state a venue's data directory is in: log, leaves, snapshots, read model. */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { equalBytes } from '@assay/protocol'
import { pathsOf, survivesReading } from '@assay/sequencer'
import { createStateTree } from '@assay/state'
import {
  createFileStorage,
  createLeafStore,
  createSnapshotStore,
  inspectLog,
  StoreError,
} from '@assay/store'
import { createHasher } from './hasher.ts'

/** `rebuilt`: no harm, the next start makes it again from the log. */
export type Health = 'good' | 'rebuilt' | 'lost'

/** One part, in words. */
export interface Finding {
  readonly part: 'log' | 'leaves' | 'snapshots' | 'read model'
  readonly health: Health
  readonly sentence: string
}

/** All parts; the log is the truth the others are held against. Nothing of the log is changed. */
export async function diagnose(directory: string): Promise<readonly Finding[]> {
  const paths = pathsOf(directory)
  const log = await logOf(paths.log)
  const leaves = await leavesOf(paths.leaves, log.records)
  const snapshots = await snapshotsOf(paths.snapshots)
  return [log.finding, leaves, snapshots, readModelOf(paths.history, log.records)]
}

async function logOf(directory: string): Promise<{ finding: Finding; records: number | null }> {
  const part = 'log'
  if (!existsSync(directory)) {
    return { records: 0, finding: { part, health: 'good', sentence: 'There is none yet.' } }
  }
  const storage = await createFileStorage({ directory })
  try {
    const { records, lastTerm, truncatedBytes } = await inspectLog(storage)
    const tail =
      truncatedBytes === 0
        ? ''
        : ` ${truncatedBytes} bytes behind were never acknowledged: cleared at start.`
    const sentence = `${records} records, term ${lastTerm}, every hash is right.${tail}`
    return { records, finding: { part, health: 'good', sentence } }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const sentence = `${error.message} (${error.code}). Restore the newest backup.`
    return { records: null, finding: { part, health: 'lost', sentence } }
  } finally {
    await storage.close()
  }
}

async function leavesOf(path: string, records: number | null): Promise<Finding> {
  const part = 'leaves'
  if (!existsSync(path)) return { part, health: 'rebuilt', sentence: 'There are none.' }
  // LevelDB ends the process on some damage: not this one.
  if (!(await survivesReading(path))) {
    return { part, health: 'rebuilt', sentence: 'Reading them ends a process.' }
  }
  try {
    const store = await createLeafStore(path)
    try {
      const found = await store.read()
      if (found === null) return { part, health: 'good', sentence: 'Nothing was applied yet.' }
      const { point, leaves } = found
      const tree = createStateTree({ hasher: await createHasher(), leaves })
      if (!equalBytes(tree.root(), point.root)) {
        return { part, health: 'rebuilt', sentence: 'They do not hash to their root.' }
      }
      if (records !== null && point.logSeq > records) return ahead(part, point.logSeq, records)
      const what = `${leaves.length} leaves of submission ${point.submission}`
      const sentence = `${what} hash to their root.`
      return { part, health: 'good', sentence }
    } finally {
      await store.close()
    }
  } catch (error) {
    return { part, health: 'rebuilt', sentence: `${reasonOf(error)}.` }
  }
}

async function snapshotsOf(directory: string): Promise<Finding> {
  const part = 'snapshots'
  if (!existsSync(directory)) return { part, health: 'good', sentence: 'There are none yet.' }
  const storage = await createFileStorage({ directory })
  const store = createSnapshotStore(storage)
  const damaged: number[] = []
  try {
    const places = await store.places()
    for (const place of places) {
      await store.read(place).catch((error: unknown) => {
        if (!(error instanceof StoreError)) throw error
        damaged.push(place)
      })
    }
    if (places.length === 0) return { part, health: 'good', sentence: 'There are none yet.' }
    const names = `of submissions ${places.join(', ')}`
    if (damaged.length === 0) return { part, health: 'good', sentence: `Whole: ${names}.` }
    const sentence = `Damaged, and passed over by a start: of submissions ${damaged.join(', ')}.`
    return { part, health: 'rebuilt', sentence }
  } finally {
    await storage.close()
  }
}

function readModelOf(path: string, records: number | null): Finding {
  const part = 'read model'
  if (!existsSync(path)) return { part, health: 'rebuilt', sentence: 'There is none.' }
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    try {
      const check = database.prepare('PRAGMA integrity_check').get()?.integrity_check
      if (check !== 'ok') return { part, health: 'rebuilt', sentence: `SQLite: ${check}.` }
      const meta = database.prepare("SELECT value FROM meta WHERE name = 'logSeqNext'").get()
      const seq = Number(meta?.value ?? 0)
      if (records !== null && seq > records) return ahead(part, seq, records)
      return { part, health: 'good', sentence: `Whole, up to record ${seq} of the log.` }
    } finally {
      database.close()
    }
  } catch (error) {
    return { part, health: 'rebuilt', sentence: `${reasonOf(error)}.` }
  }
}

/** Both are written after the log only: they prove that it was longer. */
function ahead(part: Finding['part'], seq: number, records: number): Finding {
  const what = `Knows ${seq} records of the log, which has ${records}: the log lost its end.`
  return { part, health: 'lost', sentence: `${what} Restore the newest backup.` }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
