/** What the sequencer's log says, entry by entry: all that is needed to become the same again. */
import {
  assert,
  type BatchHeader,
  decodeSignedHeader,
  encodeSignedHeader,
  GROUP_BYTES,
  INBOX_WORD_BYTES,
  inboxEntryIsWhole,
  inboxPayloadBytes,
  readUint,
  writeUint,
} from '@assay/protocol'
import { SequencerError } from './errors.ts'

/** A micro-batch. The first of a submission opens it, with all its inbox entries. */
export interface BatchEntry {
  readonly kind: 'batch'
  readonly header: BatchHeader
  readonly opens: {
    /** ms; the submission's tFirst. */
    readonly tFirst: number
    readonly inboxFrom: number
    /** Entries: each its 32-byte word and behind it the payload of a forced operation. */
    readonly words: readonly Uint8Array[]
  } | null
  /** The records in order, whole groups. */
  readonly records: Uint8Array
}

/** The end of a submission: nothing joins it any more. */
export interface CutEntry {
  readonly kind: 'cut'
  readonly submission: number
  readonly tLast: number
}

export type JournalEntry = BatchEntry | CutEntry

const BATCH = 1
const CUT = 2
/** The signature is left out: it is a function of header and key. */
const HEADER_BYTES = 146
const NO_SIGNATURE = new Uint8Array(65)

/**
 * Micro-batch: kind 1 ‖ header 146 ‖ opens 1 [tFirst 6 ‖ inboxFrom 6 ‖ count 2 ‖ entries] ‖
 * records. An entry's word says how long its payload is.
 * Cut: kind 1 ‖ submission 8 ‖ tLast 6.
 */
export function encodeJournalEntry(entry: JournalEntry): Uint8Array {
  if (entry.kind === 'cut') {
    const bytes = new Uint8Array(15)
    bytes[0] = CUT
    writeUint(bytes, 1, 8, entry.submission)
    writeUint(bytes, 9, 6, entry.tLast)
    return bytes
  }
  const { header, opens, records } = entry
  assert(records.length === header.count * GROUP_BYTES, 'the header counts the groups')
  const entryBytes = opens?.words.reduce((sum, { length }) => sum + length, 0) ?? 0
  const openBytes = opens === null ? 0 : 14 + entryBytes
  const bytes = new Uint8Array(1 + HEADER_BYTES + 1 + openBytes + records.length)
  bytes[0] = BATCH
  bytes.set(encodeSignedHeader({ header, signature: NO_SIGNATURE }).subarray(0, HEADER_BYTES), 1)
  let at = 1 + HEADER_BYTES
  bytes[at++] = opens === null ? 0 : 1
  if (opens !== null) {
    writeUint(bytes, at, 6, opens.tFirst)
    writeUint(bytes, at + 6, 6, opens.inboxFrom)
    writeUint(bytes, at + 12, 2, opens.words.length)
    at += 14
    for (const word of opens.words) {
      assert(inboxEntryIsWhole(word), 'a payload is the one that its word names')
      bytes.set(word, at)
      at += word.length
    }
  }
  bytes.set(records, at)
  return bytes
}

/** @throws SequencerError JOURNAL_UNREADABLE */
export function decodeJournalEntry(bytes: Uint8Array): JournalEntry {
  if (bytes[0] === CUT && bytes.length === 15) {
    return { kind: 'cut', submission: readUint(bytes, 1, 8), tLast: readUint(bytes, 9, 6) }
  }
  const signed = new Uint8Array(HEADER_BYTES + NO_SIGNATURE.length)
  signed.set(bytes.subarray(1, 1 + HEADER_BYTES))
  const header = decodeSignedHeader(signed)?.header
  if (bytes[0] !== BATCH || header === undefined) throw unreadable()
  let at = 1 + HEADER_BYTES
  const isOpening = bytes[at++] === 1
  let opens: BatchEntry['opens'] = null
  if (isOpening) {
    const count = readUint(bytes, at + 12, 2)
    const [tFirst, inboxFrom] = [readUint(bytes, at, 6), readUint(bytes, at + 6, 6)]
    at += 14
    const words: Uint8Array[] = []
    for (let i = 0; i < count; i++) {
      const size = INBOX_WORD_BYTES + inboxPayloadBytes(bytes.subarray(at, at + INBOX_WORD_BYTES))
      const entry = bytes.slice(at, at + size)
      if (!inboxEntryIsWhole(entry)) throw unreadable()
      words.push(entry)
      at += size
    }
    opens = { tFirst, inboxFrom, words }
  }
  const records = bytes.slice(at)
  if (records.length !== header.count * GROUP_BYTES) throw unreadable()
  return { kind: 'batch', header, opens, records }
}

function unreadable(): SequencerError {
  return new SequencerError('JOURNAL_UNREADABLE', 'a log entry of another version')
}
