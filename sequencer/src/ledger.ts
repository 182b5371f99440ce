/** The main thread's engine over the journal: what became of each record, for acks and readers. */
import type { Engine, EngineEvent } from '@assay/engine'
import {
  assert,
  type BatchHeader,
  decodeInboxEntry,
  decodeRecordBytes,
  GROUP_BYTES,
  headerDigest,
  type OpRef,
  type Receipt,
  RecordType,
  type SignedBatchHeader,
  statusName,
  toHex,
} from '@assay/protocol'
import type { RecordResult, SequencedResult } from './api.ts'
import type { Authenticator } from './attestation.ts'
import type { FillRow, HistoryEntry, WithdrawalRow } from './history.ts'
import { FILL_IDS_PER_ITEM } from './itemPlace.ts'
import type { BatchEntry, CutEntry, JournalEntry } from './journal.ts'
import { advance, opsOf, type Position } from './position.ts'
import { actionResults } from './quotes.ts'
import { type BatchRun, type RanItem, runBatch, type SubmissionTerms } from './runEntry.ts'

/** A micro-batch that ran. */
export interface AppliedBatch {
  readonly signed: SignedBatchHeader
  readonly ops: readonly OpRef[]
  /** For each record, in order; null for what nobody signed (TICK). */
  readonly results: readonly (SequencedResult | null)[]
  /** For each forced operation among its inbox entries, in order. */
  readonly forced: readonly RecordResult[]
  readonly events: readonly EngineEvent[]
  readonly history: HistoryEntry
}

/** What the commitment worker must find as well. */
export interface EndedSubmission {
  readonly submission: number
  readonly withdrawalsRoot: Uint8Array
  readonly inboxNext: number
  readonly opSeqNext: number
  readonly clock: number
}

export interface Ledger {
  position(): Position
  /** What a header's signature covers. */
  digest(header: BatchHeader): Uint8Array
  /** `tLast` of its submission when that has ended already (in a replay), otherwise null. */
  batch(
    entry: BatchEntry,
    logSeq: number,
    signers: Uint8Array | null,
    tLast: number | null,
  ): AppliedBatch
  cut(entry: CutEntry): EndedSubmission
  accountOf(owner: Uint8Array): number | null
  /** Of a consumed inbox entry, null when it is older than what is kept. */
  word(index: number): Uint8Array | null
}

/** Words of consumed entries that are kept: what L1 may still replace is among them. */
const MAX_WORDS = 16_384

export function createLedger(options: {
  readonly engine: Engine
  readonly authenticator: Authenticator
  readonly terms: SubmissionTerms
  readonly start: Position
  /** 65 bytes over a header's digest. */
  readonly sign: (digest: Uint8Array) => Uint8Array
  readonly owners: Iterable<readonly [owner: Uint8Array, account: number]>
}): Ledger {
  const { engine, terms } = options
  const accounts = new Map<string, number>()
  for (const [owner, account] of options.owners) accounts.set(toHex(owner), account)
  let position = options.start
  let isBounded = false
  const words = new Map<number, Uint8Array>()

  const digest = (header: BatchHeader) => headerDigest(terms.separator, header)
  const follow = (entry: JournalEntry, headerHash: Uint8Array) => {
    position = advance(position, entry, headerHash)
  }

  function batch(
    entry: BatchEntry,
    logSeq: number,
    signers: Uint8Array | null,
    tLast: number | null,
  ): AppliedBatch {
    const { header, records } = entry
    const headerHash = digest(header)
    follow(entry, headerHash)
    for (const [i, word] of (entry.opens?.words ?? []).entries()) {
      const index = (entry.opens?.inboxFrom ?? 0) + i
      words.set(index, word.slice(0, 32))
      words.delete(index - MAX_WORDS)
    }
    isBounded = tLast !== null
    const run = runBatch(engine, options.authenticator, entry, signers, terms, tLast)
    const signed = { header, signature: options.sign(headerHash) }
    const ops = opsOf(header.firstOpSeq, records)
    const events = [...run.inbox, ...run.records].flatMap((item) => item.events)
    for (const event of events) {
      if (event.type === 'accountOpened') accounts.set(toHex(event.owner), event.account)
    }
    const results = run.records.map((item) => resultOf(item, entry))
    const forced = run.inbox.flatMap((item) => forcedResultOf(item, entry) ?? [])
    const history: HistoryEntry = {
      logSeq,
      batch: { signed, body: records },
      results: [...forced, ...results.filter((result) => result !== null)],
      ...rowsOf(run, entry),
    }
    return { signed, ops, results, forced, events, history }
  }

  return {
    position: () => position,
    digest,
    batch,
    cut: (entry) => {
      const { clock } = engine.registers()
      assert(isBounded || clock <= entry.tLast, 'no clock passes tLast')
      const { withdrawalsRoot } = engine.end()
      follow(entry, position.prevHash)
      const { inboxNext, opSeqNext } = engine.registers()
      return { submission: entry.submission, withdrawalsRoot, inboxNext, opSeqNext, clock }
    },
    word: (index) => words.get(index) ?? null,
    accountOf: (owner) => accounts.get(toHex(owner)) ?? null,
  }
}

/** The receipt of the i-th record of a micro-batch. */
export function receiptOf(
  { signed, ops }: Pick<AppliedBatch, 'signed' | 'ops'>,
  index: number,
  path: readonly Uint8Array[],
): Receipt {
  const op = ops[index]
  assert(op !== undefined, 'the record is in the micro-batch')
  return { ...signed, ...op, path }
}

function resultOf(item: RanItem, { header, records }: BatchEntry): SequencedResult | null {
  const start = (item.at - header.firstOpSeq) * GROUP_BYTES
  const record = decodeRecordBytes(records.subarray(start, start + item.groups * GROUP_BYTES))
  if (record.kind !== 'signed') return null
  const { terms } = record
  const slot = 'slot' in terms ? terms.slot : 0
  return {
    ...{ account: terms.account, slot, seq: terms.seq, opSeq: item.at, inboxIndex: null },
    ...whatBecameOf(item, header),
    actions: terms.type === RecordType.MASS_QUOTE ? actionResults(terms, item.actions) : null,
  }
}

/** Null for entries that are no operation of an account. */
function forcedResultOf(item: RanItem, { header, opens }: BatchEntry): RecordResult | null {
  const word = opens?.words[item.at - opens.inboxFrom]
  assert(word !== undefined, 'the micro-batch has the entry')
  const entry = decodeInboxEntry(word)
  if (entry.kind !== 'forced') return null
  const { terms } = entry
  const place = 'slot' in terms ? { slot: terms.slot, seq: terms.seq } : { slot: 0, seq: 0 }
  return {
    ...{ account: terms.account, ...place, opSeq: null, inboxIndex: item.at },
    ...whatBecameOf(item, header),
  }
}

function whatBecameOf(item: RanItem, header: BatchHeader) {
  const fills = item.events.filter((event) => event.type === 'fill')
  return {
    status: item.status,
    statusName: statusName(item.status),
    batchId: header.batchId,
    submission: header.submission,
    clock: item.clock,
    filled: item.order?.filled ?? 0,
    resting: item.order?.resting ?? 0,
    fills: fills.map(({ price, quantity }) => ({ price, quantity })),
    actions: null,
    stage: 'durable' as const,
  }
}

function rowsOf(
  run: BatchRun,
  { header }: BatchEntry,
): Pick<HistoryEntry, 'fills' | 'deposits' | 'withdrawals'> {
  const fills: FillRow[] = []
  const withdrawals: Omit<WithdrawalRow, 'isClaimed'>[] = []
  for (const item of [...run.inbox, ...run.records]) {
    const isForced = item.groups === 0
    const [opSeq, inboxIndex] = isForced ? [null, item.at] : [item.at, null]
    // Items before this one, of both kinds: rising, and the same in every replay.
    const items = item.at + (isForced ? header.firstOpSeq : header.inboxTo)
    let index = 0
    for (const event of item.events) {
      if (event.type === 'withdrawal') {
        const { entry, account } = event
        const { submission } = header
        withdrawals.push({ ...entry, submission, account, opSeq, inboxIndex })
      }
      if (event.type !== 'fill') continue
      const { market, price, quantity, takerSide, taker } = event
      const { account, slot, seq } = event.maker
      fills.push({
        id: items * FILL_IDS_PER_ITEM + index,
        market,
        price,
        quantity,
        takerSide,
        maker: { account, slot, seq },
        taker,
        opSeq,
        inboxIndex,
        batchId: header.batchId,
        time: item.clock,
      })
      index += 1
    }
  }
  const deposits = run.inbox
    .flatMap((item) => item.events)
    .filter((event) => event.type === 'deposit')
    .map(({ index, account, asset, amount }) => ({ inboxIndex: index, account, asset, amount }))
  return { fills, deposits, withdrawals }
}
