/** Takes rows out of the read model that are to be computed again. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { AppliedPoint } from '@assay/store'
import { openDatabase, SEQ_NAMES, seqIn, wipeHistory } from './historyFile.ts'
import { FILL_IDS_PER_ITEM, placeKey } from './itemPlace.ts'

/**
 * Forgets what stands behind a point, which comes again from the log and may be otherwise; all of
 * it when the point is null or the file is damaged. Nobody has it open. On disk when it returns.
 */
export function rewindHistory(path: string, point: AppliedPoint | null): void {
  if (point === null) {
    wipeHistory(path)
    return
  }
  let database: DatabaseSync | undefined
  try {
    database = openDatabase(path)
    database.exec('PRAGMA synchronous = FULL')
    rewind(database, point)
    database.close()
  } catch {
    database?.close()
    wipeHistory(path)
  }
}

function rewind(database: DatabaseSync, point: AppliedPoint): void {
  const rows = database.prepare('SELECT name, value FROM meta').all() as Parameters<typeof seqIn>[0]
  if (seqIn(rows) <= point.logSeq) return
  const { logSeq, batchId, submission, opSeqNext, inboxNext } = point
  const inboxKey = placeKey({ opSeq: null, inboxIndex: inboxNext })
  const firstFill = (opSeqNext + inboxNext) * FILL_IDS_PER_ITEM
  const run = (sql: string, ...values: SQLInputValue[]) => database.prepare(sql).run(...values)
  database.exec('BEGIN')
  run('DELETE FROM results WHERE op_seq >= ? OR op_seq <= ?', opSeqNext, inboxKey)
  run('DELETE FROM quotes WHERE op_seq >= ?', opSeqNext)
  run('DELETE FROM fills WHERE id >= ?', firstFill)
  run('DELETE FROM deposits WHERE inbox_index >= ?', inboxNext)
  run('DELETE FROM withdrawals WHERE submission > ?', submission)
  run('DELETE FROM batches WHERE id > ?', batchId)
  run('DELETE FROM submissions WHERE position > ?', submission)
  for (const name of SEQ_NAMES) run('INSERT OR REPLACE INTO meta VALUES (?, ?)', name, logSeq)
  database.exec('COMMIT')
}
