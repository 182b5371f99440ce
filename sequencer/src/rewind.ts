/**
 * A log that ends where L1 does: for a venue whose inbox entries L1 has replaced after records were
 * acknowledged behind them. What is discarded is named. Spec: batches ("Late submissions").
 */
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeRecordBytes, GROUP_BYTES, groupsOf, toHex } from '@assay/protocol'
import { SequencerError } from './errors.ts'
import { type BatchEntry, decodeJournalEntry } from './journal.ts'
import { opsOf } from './position.ts'
import { openJournal } from './recovery.ts'

export interface RewindOptions {
  /** A directory whose process is stopped; nothing in it is changed but a torn tail. */
  readonly from: string
  /** The new directory: not there, or empty. */
  readonly to: string
  /** The last submission that is kept, from 1: an empty log would begin at the first term. */
  readonly submission: number
}

export interface RewindReport {
  /** Journal entries of the new log. */
  readonly kept: number
  /** Micro-batches and records that are not in it. */
  readonly discardedBatches: number
  readonly discardedRecords: number
  /** Where each of these records is named, a JSON line for each. */
  readonly names: string
}

/** Entries of one append. */
const GROUP_ENTRIES = 256
const NAMES = 'discarded.jsonl'

/**
 * Writes the log up to the cut of a submission into a new directory, under the old log's last term:
 * the next start has a later one than any header that was signed. Leaves, snapshots and read model
 * are made from it then. Memory: the names of what is discarded. Cost: reads the whole log twice.
 * @throws SequencerError CONFIG_INVALID when the submission was not cut or is 0, or retention has
 * deleted the beginning; StoreError
 */
export async function rewindLog({ from, to, submission }: RewindOptions): Promise<RewindReport> {
  const old = await openJournal(from)
  try {
    if (old.log.firstSeq() > 0) {
      const what = `the log begins at record ${old.log.firstSeq()} (retention)`
      throw new SequencerError('CONFIG_INVALID', `${what}: it cannot be written anew`)
    }
    const end = await endOf(old.log, submission)
    await mkdir(to, { recursive: true, mode: 0o700 })
    const fresh = await openJournal(to)
    try {
      if (fresh.log.nextSeq() > 0) {
        throw new SequencerError('CONFIG_INVALID', `${to} has a log: name a new directory`)
      }
      const { lastTerm } = old.log.recovery
      const names: string[] = []
      let payloads: Uint8Array[] = []
      let discardedBatches = 0
      const flush = async () => {
        if (payloads.length > 0) await fresh.log.append(lastTerm, payloads)
        payloads = []
      }
      for await (const { seq, payload } of old.log.read(0)) {
        if (seq < end) {
          payloads.push(payload.slice())
          if (payloads.length === GROUP_ENTRIES) await flush()
          continue
        }
        const entry = decodeJournalEntry(payload)
        if (entry.kind === 'cut') continue
        discardedBatches += 1
        names.push(...namesOf(entry))
      }
      await flush()
      const path = join(to, NAMES)
      await writeDurably(path, names)
      const discardedRecords = names.length
      return { kept: end, discardedBatches, discardedRecords, names: path }
    } finally {
      await fresh.storage.close()
    }
  } finally {
    await old.storage.close()
  }
}

/** Seq right behind the submission's cut. */
async function endOf(
  log: Awaited<ReturnType<typeof openJournal>>['log'],
  submission: number,
): Promise<number> {
  if (submission === 0) {
    const why =
      'nothing would be left to say which terms were used, and headers would be signed twice'
    throw new SequencerError('CONFIG_INVALID', `--submission is 1 at least: ${why}`)
  }
  for await (const { seq, payload } of log.read(0)) {
    const entry = decodeJournalEntry(payload)
    if (entry.kind === 'cut' && entry.submission === submission) return seq + 1
  }
  throw new SequencerError('CONFIG_INVALID', `the log has not cut submission ${submission}`)
}

/** Of each record that somebody signed: who has an answer for it. */
function namesOf({ header, records }: BatchEntry): string[] {
  const { batchId, submission, firstOpSeq } = header
  return opsOf(firstOpSeq, records).flatMap(({ opSeq, opHash }) => {
    const at = (opSeq - firstOpSeq) * GROUP_BYTES
    const groups = Math.max(1, groupsOf(records[at] as number, records.subarray(at)))
    const found = decodeRecordBytes(records.subarray(at, at + groups * GROUP_BYTES))
    if (found.kind !== 'signed') return []
    const { account, seq } = found.terms
    const slot = 'slot' in found.terms ? found.terms.slot : null
    const name = { opSeq, opHash: toHex(opHash), account, slot, seq, batchId, submission }
    return [`${JSON.stringify(name)}\n`]
  })
}

async function writeDurably(path: string, lines: readonly string[]): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(lines.join(''))
    await file.sync()
  } finally {
    await file.close()
  }
}
