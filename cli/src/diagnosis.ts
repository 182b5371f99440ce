/** What state a venue's data directory is in: log, leaves, snapshots, read model. */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { equalBytes } from '@assay/protocol'
import { pathsOf, pointIn, READ_IN_FRONT, survivesReading } from '@assay/sequencer'
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
  const reaching = [leaves.logSeq, ...snapshots.logSeqs].filter((seq) => seq !== null)
  return [
    reached(log.finding, log.firstSeq, reaching),
    leaves.finding,
    snapshots.finding,
    readModelOf(paths.history, log),
  ]
}

/** A log whose head was deleted is of use only behind leaves or a snapshot. */
function reached(finding: Finding, firstSeq: number, logSeqs: readonly number[]): Finding {
  const isReached = logSeqs.some((seq) => seq >= firstSeq + READ_IN_FRONT)
  if (firstSeq === 0 || isReached) return finding
  const what = `It begins at record ${firstSeq} (retention), and no leaves or snapshots reach that.`
  return { ...finding, health: 'lost', sentence: `${what} Restore the newest backup.` }
}

interface LogFinding {
  readonly finding: Finding
  readonly firstSeq: number
  /** Null when they cannot be counted. */
  readonly records: number | null
}

async function logOf(directory: string): Promise<LogFinding> {
  const part = 'log'
  if (!existsSync(directory)) {
    const finding = { part, health: 'good', sentence: 'There is none yet.' } as const
    return { records: 0, firstSeq: 0, finding }
  }
  const storage = await createFileStorage({ directory })
  try {
    const { records, firstSeq, lastTerm, truncatedBytes } = await inspectLog(storage)
    const tail =
      truncatedBytes === 0
        ? ''
        : ` ${truncatedBytes} bytes behind were never acknowledged: cleared at start.`
    const head = firstSeq === 0 ? '' : `, those before ${firstSeq} deleted (retention)`
    const sentence = `${records} records${head}, term ${lastTerm}, every hash is right.${tail}`
    return { records, firstSeq, finding: { part, health: 'good', sentence } }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const sentence = `${error.message} (${error.code}). Restore the newest backup.`
    return { records: null, firstSeq: 0, finding: { part, health: 'lost', sentence } }
  } finally {
    await storage.close()
  }
}

async function leavesOf(
  path: string,
  records: number | null,
): Promise<{ finding: Finding; logSeq: number | null }> {
  const part = 'leaves'
  const rebuilt = (sentence: string) => {
    return { logSeq: null, finding: { part, health: 'rebuilt', sentence } as const }
  }
  if (!existsSync(path)) return rebuilt('There are none.')
  // LevelDB ends the process on some damage: not this one.
  if (!(await survivesReading(path))) return rebuilt('Reading them ends a process.')
  try {
    const store = await createLeafStore(path)
    try {
      const found = await store.read()
      if (found === null) {
        const sentence = 'Nothing was applied yet.'
        return { logSeq: null, finding: { part, health: 'good', sentence } }
      }
      const { point, leaves } = found
      const tree = createStateTree({ hasher: await createHasher(), leaves })
      if (!equalBytes(tree.root(), point.root)) return rebuilt('They do not hash to their root.')
      const { logSeq, submission } = point
      if (records !== null && logSeq > records) {
        return { logSeq, finding: ahead(part, logSeq, records) }
      }
      const sentence = `${leaves.length} leaves of submission ${submission} hash to their root.`
      return { logSeq, finding: { part, health: 'good', sentence } }
    } finally {
      await store.close()
    }
  } catch (error) {
    return rebuilt(`${reasonOf(error)}.`)
  }
}

async function snapshotsOf(
  directory: string,
): Promise<{ finding: Finding; logSeqs: readonly number[] }> {
  const part = 'snapshots'
  const none = { part, health: 'good', sentence: 'There are none yet.' } as const
  if (!existsSync(directory)) return { finding: none, logSeqs: [] }
  const storage = await createFileStorage({ directory })
  const store = createSnapshotStore(storage)
  const damaged: number[] = []
  const logSeqs: number[] = []
  try {
    const places = await store.places()
    for (const place of places) {
      try {
        logSeqs.push(pointIn((await store.read(place)).meta).logSeq)
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        damaged.push(place)
      }
    }
    if (places.length === 0) return { finding: none, logSeqs }
    if (damaged.length === 0) {
      const sentence = `Whole: of submissions ${places.join(', ')}.`
      return { logSeqs, finding: { part, health: 'good', sentence } }
    }
    const sentence = `Damaged, and passed over by a start: of submissions ${damaged.join(', ')}.`
    return { logSeqs, finding: { part, health: 'rebuilt', sentence } }
  } finally {
    await storage.close()
  }
}

function readModelOf(path: string, { records, firstSeq }: LogFinding): Finding {
  const part = 'read model'
  // What the log does not have any more comes back from nowhere.
  const bad = (sentence: string): Finding => {
    if (firstSeq === 0) return { part, health: 'rebuilt', sentence }
    const next = 'Put back history.sqlite from a backup, or start with --accept-lost-history.'
    const gone = `The log begins at record ${firstSeq} only (retention).`
    return { part, health: 'lost', sentence: `${sentence} ${gone} ${next}` }
  }
  if (!existsSync(path)) return bad('There is none.')
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    try {
      const check = database.prepare('PRAGMA integrity_check').get()?.integrity_check
      if (check !== 'ok') return bad(`SQLite: ${check}.`)
      const value = database.prepare('SELECT value FROM meta WHERE name = ?')
      const seq = Number(value.get('logSeqNext')?.value ?? 0)
      if (records !== null && seq > records) return ahead(part, seq, records)
      if (seq < firstSeq) return bad(`It ends at record ${seq}.`)
      const forgotten = Number(value.get('forgottenBefore')?.value ?? 0)
      const from = forgotten === 0 ? '' : ` Without those before ${forgotten}, accepted as lost.`
      const sentence = `Whole, up to record ${seq} of the log.${from}`
      return { part, health: 'good', sentence }
    } finally {
      database.close()
    }
  } catch (error) {
    return bad(`${reasonOf(error)}.`)
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
