/** Takes old rows out of the read model, some at a time. Spec: decisions/0006. */
import type { SQLInputValue } from 'node:sqlite'
import { decodeSignedHeader, type SignedBatchHeader } from '@assay/protocol'
import type { Row } from './historyFile.ts'
import { FILL_IDS_PER_ITEM } from './itemPlace.ts'
import { NO_SLOT } from './quotes.ts'

/** Whose rows may go. */
export interface TrimLimit {
  /** Micro-batches that closed up to then, ms … */
  readonly before: number
  /** … of submissions up to this one. */
  readonly through: number
}

export interface Statement {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** Micro-batches at once: the loop waits meanwhile. */
const BATCHES = 16

/**
 * What deletes the oldest results, fills and micro-batches; nothing when none is old enough. What
 * came through the inbox, withdrawals, submissions and the newest micro-batch stay.
 */
export function trimStatements(
  read: (sql: string, ...values: SQLInputValue[]) => readonly Row[],
  { before, through }: TrimLimit,
): readonly Statement[] {
  const sql = 'SELECT id, submission, first_op_seq, header FROM batches ORDER BY id LIMIT ?'
  const batches = read(sql, BATCHES + 1)
  const isYoung = ({ submission, header }: Row) => {
    const { tClose } = (decodeSignedHeader(header as Uint8Array) as SignedBatchHeader).header
    return Number(submission) > through || tClose > before
  }
  const young = batches.findIndex(isYoung)
  const next = young === -1 ? batches.at(-1) : batches[young]
  if (next === undefined || next === batches[0]) return []
  const opSeq = Number(next.first_op_seq)
  const results = 'FROM results WHERE op_seq >= 0 AND op_seq < ?'
  const quotes = read(`SELECT account, seq, body ${results} AND slot = ?`, opSeq, NO_SLOT)
  return [
    ...quotes.flatMap(slotsOf),
    { sql: `DELETE ${results}`, values: [opSeq] },
    // Items in front are these and some inbox entries: those of the last ones go later.
    { sql: 'DELETE FROM fills WHERE id < ?', values: [opSeq * FILL_IDS_PER_ITEM] },
    { sql: 'DELETE FROM batches WHERE id < ?', values: [Number(next.id)] },
    { sql: "INSERT OR REPLACE INTO meta VALUES ('trimmedBefore', ?)", values: [opSeq] },
  ]
}

/** Each action of a mass quote has a row. */
function slotsOf({ account, seq, body }: Row): readonly Statement[] {
  const { actions } = JSON.parse(String(body)) as { actions: readonly { slot: number }[] }
  return actions.map(({ slot }) => ({
    sql: 'DELETE FROM quotes WHERE account = ? AND slot = ? AND seq = ?',
    values: [Number(account), slot, Number(seq)],
  }))
}
