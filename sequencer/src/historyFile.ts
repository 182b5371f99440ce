/** The file of the read model: SQLite, its tables, and how far its rows reach. */
import { rmSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { assert } from '@assay/protocol'
import { FIRST_SEQ_USING_STATUS } from './quotes.ts'

const SCHEMA = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER) STRICT;
CREATE TABLE IF NOT EXISTS results (op_seq INTEGER PRIMARY KEY, account INTEGER, slot INTEGER,
  seq INTEGER, status INTEGER, body TEXT) STRICT;
CREATE INDEX IF NOT EXISTS results_place ON results (account, slot, seq);
CREATE TABLE IF NOT EXISTS quotes (account INTEGER, slot INTEGER, seq INTEGER, op_seq INTEGER,
  PRIMARY KEY (account, slot, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fills (id INTEGER PRIMARY KEY, maker INTEGER, taker INTEGER, body TEXT)
  STRICT;
CREATE INDEX IF NOT EXISTS fills_maker ON fills (maker, id);
CREATE INDEX IF NOT EXISTS fills_taker ON fills (taker, id);
CREATE TABLE IF NOT EXISTS deposits (inbox_index INTEGER PRIMARY KEY, account INTEGER,
  asset INTEGER, amount INTEGER) STRICT;
CREATE INDEX IF NOT EXISTS deposits_account ON deposits (account);
CREATE INDEX IF NOT EXISTS deposits_asset ON deposits (asset, inbox_index);
CREATE TABLE IF NOT EXISTS withdrawals (submission INTEGER, position INTEGER, account INTEGER,
  owner BLOB, asset INTEGER, amount INTEGER, op_seq INTEGER, claimed INTEGER,
  PRIMARY KEY (submission, position)) STRICT;
CREATE INDEX IF NOT EXISTS withdrawals_account ON withdrawals (account);
CREATE TABLE IF NOT EXISTS batches (id INTEGER PRIMARY KEY, submission INTEGER,
  first_op_seq INTEGER, header BLOB, body BLOB) STRICT;
CREATE INDEX IF NOT EXISTS batches_op_seq ON batches (first_op_seq);
CREATE INDEX IF NOT EXISTS batches_submission ON batches (submission);
CREATE TABLE IF NOT EXISTS submissions (position INTEGER PRIMARY KEY, inputs_id BLOB, claim_id BLOB,
  state_root BLOB, groups INTEGER, hash TEXT) STRICT;
`
export const CLAIMED_ROWS =
  'SELECT count(*) AS n FROM submissions WHERE position <= ? AND claim_id IS NOT NULL'
/** All of them but meta. */
export const TABLES = [
  ...['results', 'quotes', 'fills', 'deposits', 'withdrawals', 'batches', 'submissions'],
] as const

/** The record that used up (account, slot, seq): its own row, or a mass quote's action. */
export const RESULT_OF = `
SELECT body FROM results WHERE account = ?1 AND slot = ?2 AND seq = ?3
  AND (status = 0 OR status >= ${FIRST_SEQ_USING_STATUS})
UNION ALL SELECT body FROM results JOIN quotes USING (op_seq)
  WHERE quotes.account = ?1 AND quotes.slot = ?2 AND quotes.seq = ?3`

/**
 * Rows when some record has used up an earlier seq there. Not what was forced: these rows stay for
 * ever, so they say nothing of those behind them.
 */
export const RESULT_BEFORE = `
SELECT 1 FROM results WHERE account = ?1 AND slot = ?2 AND seq < ?3 AND op_seq >= 0
  AND (status = 0 OR status >= ${FIRST_SEQ_USING_STATUS})
UNION ALL SELECT 1 FROM quotes WHERE account = ?1 AND slot = ?2 AND seq < ?3 LIMIT 1`

/** Deletes the file; nobody has it open. It comes back from the log. */
export function wipeHistory(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
}

/** With the tables, ready to be written. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
  // A transaction that is held because the disk is full stays in memory.
  database.exec('PRAGMA cache_spill = OFF; PRAGMA temp_store = MEMORY;')
  database.exec(SCHEMA)
  return database
}

/** SQLITE_FULL, or SQLITE_IOERR_SHMSIZE, which says it of the file beside the database. */
export function isFull(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown }
  return errcode === 13 || errcode === 4_874
}

export type Row = Record<string, SQLInputValue>

/** Twice, because SQLite has no checksums and this number must not be trusted when it is wrong. */
export const SEQ_NAMES = ['logSeqNext', 'logSeqNextAgain'] as const

/** Of the rows of `meta`. */
export function seqIn(meta: readonly Row[]): number {
  const [seq, again] = SEQ_NAMES.map((name) => meta.find((row) => row.name === name)?.value ?? 0)
  assert(seq === again, 'both say how far the rows reach')
  return Number(seq)
}
