/**
 * The read model: what became of records, fills, deposits, withdrawals, headers. A function of the
 * log, in SQLite, written in batches off the hot path; delete the file and it is built again.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  assert,
  decodeSignedHeader,
  encodeSignedHeader,
  type SignedBatchHeader,
  type WithdrawalEntry,
} from '@assay/protocol'
import { type AppliedPoint, storeError } from '@assay/store'
import type { DepositView, FillView, RecordResult } from './api.ts'
import { historyLost, logBehind } from './errors.ts'
import {
  CLAIMED_ROWS,
  isFull,
  openDatabase,
  RESULT_BEFORE,
  RESULT_OF,
  type Row,
  SEQ_NAMES,
  seqIn,
  TABLES,
  wipeHistory,
} from './historyFile.ts'
import { type TrimLimit, trimStatements } from './historyTrim.ts'
import { placeKey, placeOf } from './itemPlace.ts'
import { NO_SLOT, resultInSlot, seqUsers } from './quotes.ts'

/** A fill seen from neither side. */
export interface FillRow extends Omit<FillView, 'role' | 'account' | 'slot' | 'seq' | 'side'> {
  readonly takerSide: FillView['side']
  readonly maker: { readonly account: number; readonly slot: number; readonly seq: number }
  readonly taker: { readonly account: number; readonly slot: number; readonly seq: number }
}

export interface WithdrawalRow extends WithdrawalEntry {
  readonly submission: number
  readonly account: number
  readonly opSeq: number | null
  readonly inboxIndex: number | null
  readonly isClaimed: boolean
}

/** What was posted of a submission. */
export interface SubmissionRow {
  readonly index: number
  readonly inputsId: Uint8Array
  readonly claimId: Uint8Array | null
  readonly stateRoot: Uint8Array
  readonly groups: number
  readonly transaction: string
}

export interface BatchRow {
  readonly signed: SignedBatchHeader
  /** The records in order. */
  readonly body: Uint8Array
}

/** All rows of one journal entry. */
export interface HistoryEntry {
  readonly logSeq: number
  readonly batch: BatchRow
  readonly results: readonly Omit<RecordResult, 'stage'>[]
  readonly fills: readonly FillRow[]
  readonly deposits: readonly Omit<DepositView, 'stage'>[]
  readonly withdrawals: readonly Omit<WithdrawalRow, 'isClaimed'>[]
}

export interface History {
  /** Seq of the first journal entry that is not in here. */
  logSeqNext(): number
  add(entry: HistoryEntry): void
  addSubmission(row: SubmissionRow): void
  /**
   * Writes what is buffered; every read does so first. On a full disk the rows stay in an open
   * transaction, where reads see them, until a later `flush` finds space.
   */
  flush(): void
  /** Writes what is buffered and syncs it; false when the disk has no room for it. */
  sync(): boolean
  /** Rows of log entries before this one are gone for ever; 0: none is. */
  forgottenBefore(): number
  /** Empties it and begins at a point; deposits in front of it must be given again. */
  beginAt(point: AppliedPoint): void
  /** Deposits with a lower inbox index are missing; 0: none is. */
  lacksDepositsBelow(): number
  /** First opSeq whose rows were not deleted for their age; 0: none was. */
  trimmedBefore(): number
  /** Deletes some old rows; false when none is old enough any more. */
  trim(limit: TrimLimit): boolean
  /** All that {@link History.lacksDepositsBelow} asks for. */
  addDeposits(deposits: readonly Omit<DepositView, 'stage'>[]): void
  /** True while rows wait for space on the disk. */
  isHeld(): boolean
  /** The record that used up (account, slot, seq). */
  result(account: number, slot: number, seq: number): Omit<RecordResult, 'stage'> | null
  /** Whether a record that used up a lower seq of the slot is known. */
  knowsBefore(account: number, slot: number, seq: number): boolean
  fills(account: number, sinceId: number, limit: number): readonly FillView[]
  deposits(account: number): readonly Omit<DepositView, 'stage'>[]
  /** Inbox index of the last consumed deposit of an asset below an index, null when none. */
  lastDeposit(asset: number, belowIndex: number): number | null
  withdrawals(account: number): readonly WithdrawalRow[]
  /** All of a submission, in their order. */
  withdrawalsOf(submission: number): readonly WithdrawalRow[]
  /** Not known to be paid on L1, of submissions up to one. */
  unclaimed(throughSubmission: number, limit: number): readonly WithdrawalRow[]
  markClaimed(row: WithdrawalRow): void
  /** Micro-batches of later submissions. */
  batchesAfter(submission: number): number
  batches(sinceId: number, limit: number): readonly SignedBatchHeader[]
  batchOf(opSeq: number): BatchRow | null
  batch(batchId: number): BatchRow | null
  submissions(sinceIndex: number, limit: number): readonly SubmissionRow[]
  /** How many submissions up to this index have a row with their claim. */
  claimedRows(throughIndex: number): number
  close(): void
}

const MAX_BUFFERED = 4_096

/**
 * Opens or creates the file. One that is damaged is deleted and starts empty, unless the log that
 * it was made from is `isGone`.
 * @throws SequencerError LOG_BEHIND when it knows more than the log; StoreError STORAGE_FULL
 */
export function openHistory(path: string, logSeqNext: number, isGone = false): History {
  const found = existing(path)
  if (found === null) {
    if (isGone) throw historyLost(0, logSeqNext)
    wipeHistory(path)
    return historyOver(openDatabase(path))
  }
  if (found.logSeqNext() <= logSeqNext) return found
  found.close()
  throw logBehind('rows of the read model', found.logSeqNext(), logSeqNext)
}

function existing(path: string): History | null {
  let database: DatabaseSync | undefined
  try {
    database = openDatabase(path)
    return historyOver(database)
  } catch (error) {
    database?.close()
    if (isFull(error)) throw storeError('STORAGE_FULL', 'cannot open the read model', error)
    return null
  }
}

function historyOver(database: DatabaseSync): History {
  const statements = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, known)
    return known
  }
  let buffered: { sql: string; values: SQLInputValue[] }[] = []
  const put = (sql: string, ...values: SQLInputValue[]) => buffered.push({ sql, values })
  let logSeqNext = seqIn(statement('SELECT name, value FROM meta').all() as Row[])
  let isHeld = false
  /** So many of the buffered are in the held transaction. */
  let held = 0

  const metaValue = (name: string): number => {
    return Number(all('SELECT value FROM meta WHERE name = ?', name)[0]?.value ?? 0)
  }
  const setMeta = (name: string, value: number) =>
    statement('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(name, value)

  /** Into the open transaction. */
  function write(): void {
    for (; held < buffered.length; held++) {
      const { sql, values } = buffered[held] as (typeof buffered)[number]
      statement(sql).run(...values)
    }
    for (const name of SEQ_NAMES) setMeta(name, logSeqNext)
  }

  function flush(): void {
    if (buffered.length === 0) return
    try {
      if (!isHeld) database.exec('BEGIN')
      write()
      database.exec('COMMIT')
      buffered = []
      isHeld = false
    } catch (error) {
      if (!isFull(error)) throw error
      // The statement that found no space may or may not have ended the transaction.
      if (database.isTransaction) database.exec('ROLLBACK')
      database.exec('BEGIN')
      held = 0
      write()
      isHeld = true
    }
    held = isHeld ? held : 0
  }
  const all = (sql: string, ...values: SQLInputValue[]): Row[] => {
    if (isHeld) write()
    else flush()
    return statement(sql).all(...values) as Row[]
  }

  function add(entry: HistoryEntry): void {
    const { signed, body } = entry.batch
    const { batchId, submission, firstOpSeq } = signed.header
    put(
      'INSERT OR REPLACE INTO batches VALUES (?, ?, ?, ?, ?)',
      ...[batchId, submission, firstOpSeq, encodeSignedHeader(signed), body],
    )
    for (const result of entry.results) {
      const { account, slot, seq, status, actions } = result
      const body = JSON.stringify(result)
      put(
        'INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)',
        ...[placeKey(result), account, actions === null ? slot : NO_SLOT, seq, status, body],
      )
      const sql = 'INSERT OR REPLACE INTO quotes VALUES (?, ?, ?, ?)'
      for (const action of seqUsers(actions ?? [])) {
        put(sql, account, action.slot, seq, placeKey(result))
      }
    }
    for (const fill of entry.fills) {
      const body = JSON.stringify(fill)
      const { maker, taker } = fill
      put(
        'INSERT OR REPLACE INTO fills VALUES (?, ?, ?, ?)',
        ...[fill.id, maker.account, taker.account, body],
      )
    }
    for (const { inboxIndex, account, asset, amount } of entry.deposits) {
      const sql = 'INSERT OR REPLACE INTO deposits VALUES (?, ?, ?, ?)'
      put(sql, inboxIndex, account, asset, amount)
    }
    for (const row of entry.withdrawals) {
      put(
        'INSERT OR REPLACE INTO withdrawals VALUES (?, ?, ?, ?, ?, ?, ?, 0)',
        ...[row.submission, row.index, row.account, row.owner, row.asset],
        ...[row.amount, placeKey(row)],
      )
    }
    logSeqNext = entry.logSeq + 1
    if (buffered.length >= MAX_BUFFERED && !isHeld) flush()
  }

  return {
    logSeqNext: () => logSeqNext,
    add,
    addSubmission: (row) => {
      const { index, inputsId, claimId, stateRoot, groups, transaction } = row
      const sql = 'INSERT OR REPLACE INTO submissions VALUES (?, ?, ?, ?, ?, ?)'
      put(sql, index, inputsId, claimId, stateRoot, groups, transaction)
    },
    flush,
    sync: () => {
      flush()
      if (isHeld) return false
      try {
        const [row] = statement('PRAGMA wal_checkpoint(FULL)').all() as Row[]
        return row?.busy === 0
      } catch (error) {
        if (isFull(error)) return false
        throw error
      }
    },
    forgottenBefore: () => metaValue('forgottenBefore'),
    beginAt: ({ logSeq, inboxNext }) => {
      assert(buffered.length === 0, 'nothing waits to be written')
      database.exec('BEGIN')
      for (const table of TABLES) database.exec(`DELETE FROM ${table}`)
      for (const name of SEQ_NAMES) setMeta(name, logSeq)
      setMeta('forgottenBefore', logSeq)
      setMeta('lacksDepositsBelow', inboxNext)
      database.exec('COMMIT')
      logSeqNext = logSeq
    },
    trimmedBefore: () => metaValue('trimmedBefore'),
    trim: (limit) => {
      const statements = trimStatements(all, limit)
      for (const { sql, values } of statements) put(sql, ...values)
      return statements.length > 0
    },
    lacksDepositsBelow: () => metaValue('lacksDepositsBelow'),
    addDeposits: (deposits) => {
      for (const { inboxIndex, account, asset, amount } of deposits) {
        const sql = 'INSERT OR REPLACE INTO deposits VALUES (?, ?, ?, ?)'
        put(sql, inboxIndex, account, asset, amount)
      }
      put("DELETE FROM meta WHERE name = 'lacksDepositsBelow'")
    },
    isHeld: () => isHeld,
    result: (account, slot, seq) => {
      const [row] = all(RESULT_OF, account, slot, seq)
      return row === undefined ? null : resultInSlot(JSON.parse(String(row.body)), slot)
    },
    knowsBefore: (...place) => all(RESULT_BEFORE, ...place).length > 0,
    fills: (account, sinceId, limit) => {
      const of = (side: 'maker' | 'taker') =>
        `SELECT * FROM (SELECT id, body FROM fills WHERE ${side} = ?1 AND id > ?2
         ORDER BY id LIMIT ?3)`
      const sql = `${of('maker')} UNION ${of('taker')} ORDER BY id LIMIT ?3`
      const rows = all(sql, account, sinceId, limit)
      const fills = rows.map(({ body }) => JSON.parse(String(body)) as FillRow)
      return fills.map((fill) =>
        fillSeenBy(fill, fill.maker.account === account ? 'maker' : 'taker'),
      )
    },
    deposits: (account) =>
      all('SELECT * FROM deposits WHERE account = ? ORDER BY inbox_index', account).map((row) => ({
        inboxIndex: Number(row.inbox_index),
        account,
        asset: Number(row.asset),
        amount: Number(row.amount),
      })),
    lastDeposit: (asset, belowIndex) => {
      const sql =
        'SELECT max(inbox_index) AS last FROM deposits WHERE asset = ? AND inbox_index < ?'
      const last = all(sql, asset, belowIndex)[0]?.last ?? null
      return last === null ? null : Number(last)
    },
    withdrawals: (account) =>
      all('SELECT * FROM withdrawals WHERE account = ? ORDER BY submission, position', account).map(
        withdrawalRow,
      ),
    withdrawalsOf: (submission) =>
      all('SELECT * FROM withdrawals WHERE submission = ? ORDER BY position', submission).map(
        withdrawalRow,
      ),
    unclaimed: (throughSubmission, limit) =>
      all(
        'SELECT * FROM withdrawals WHERE claimed = 0 AND submission <= ? LIMIT ?',
        ...[throughSubmission, limit],
      ).map(withdrawalRow),
    markClaimed: ({ submission, index }) =>
      put(
        'UPDATE withdrawals SET claimed = 1 WHERE submission = ? AND position = ?',
        ...[submission, index],
      ),
    batchesAfter: (submission) =>
      Number(all('SELECT count(*) AS n FROM batches WHERE submission > ?', submission)[0]?.n),
    batches: (sinceId, limit) =>
      all('SELECT header FROM batches WHERE id > ? ORDER BY id LIMIT ?', sinceId, limit).map(
        ({ header }) => decodeSignedHeader(header as Uint8Array) as SignedBatchHeader,
      ),
    batchOf: (opSeq) => {
      // Micro-batches without groups share the next one's firstOpSeq: the last id is the one.
      const sql =
        'SELECT * FROM batches WHERE first_op_seq <= ? ORDER BY first_op_seq DESC, id DESC LIMIT 1'
      return batchRow(all(sql, opSeq)[0])
    },
    batch: (batchId) => batchRow(all('SELECT * FROM batches WHERE id = ?', batchId)[0]),
    claimedRows: (throughIndex) => Number(all(CLAIMED_ROWS, throughIndex)[0]?.n),
    submissions: (sinceIndex, limit) =>
      all(
        'SELECT * FROM submissions WHERE position > ? ORDER BY position LIMIT ?',
        ...[sinceIndex, limit],
      ).map((row) => ({
        index: Number(row.position),
        inputsId: row.inputs_id as Uint8Array,
        claimId: row.claim_id as Uint8Array | null,
        stateRoot: row.state_root as Uint8Array,
        groups: Number(row.groups),
        transaction: String(row.hash),
      })),
    close: () => {
      // What there is no space for comes again from the log.
      flush()
      database.close()
    },
  }
}

function batchRow(row: Row | undefined): BatchRow | null {
  if (row === undefined) return null
  const signed = decodeSignedHeader(row.header as Uint8Array) as SignedBatchHeader
  return { signed, body: row.body as Uint8Array }
}

function withdrawalRow(row: Row): WithdrawalRow {
  return {
    ...{ submission: Number(row.submission), index: Number(row.position) },
    account: Number(row.account),
    owner: row.owner as Uint8Array,
    ...{ asset: Number(row.asset), amount: Number(row.amount) },
    ...placeOf(Number(row.op_seq)),
    isClaimed: row.claimed === 1,
  }
}

/** One side's view of a fill. */
export function fillSeenBy(row: FillRow, role: FillView['role']): FillView {
  const { maker, taker, takerSide, ...fill } = row
  const side = role === 'taker' ? takerSide : takerSide === 0 ? 1 : 0
  return { ...fill, ...(role === 'maker' ? maker : taker), side, role }
}
