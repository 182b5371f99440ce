/**
 * What was promised, kept apart from everything that promises: headers and records that were
 * published, receipts that clients hold, roots that were found. Each promise is compared with every
 * later sight of the same thing.
 */
import { auditState } from '@assay/engine/suite'
import {
  encodeSignedHeader,
  equalBytes,
  GROUP_BYTES,
  groupsOf as groupsOfRecord,
  headerDigest,
  outcomeHash,
  type Receipt,
  receiptPathIsValid,
  recoverAddress,
  type SignedBatchHeader,
  sha256,
  toHex,
  type WithdrawalEntry,
  withDt,
  ZERO_HASH,
} from '@assay/protocol'
import { createStateTree } from '@assay/state'
import { createNativeHasher } from '@assay/state/native'
import { createMemoryStorage, openLog } from '@assay/store'
import { decodeArtifact, groupsOf } from '../../sequencer/src/artifact.ts'
import { decodeJournalEntry } from '../../sequencer/src/journal.ts'
import { recoverPublicKeyNative } from '../../sequencer/src/nativeSecp.ts'
import type { Leaves } from './leaves.ts'
import type { Tally } from './report.ts'

export interface Oracle {
  /** A header and its records went out: durable for ever. */
  published(signed: SignedBatchHeader, body: Uint8Array): void
  /** A client holds a receipt for its record. */
  acknowledged(record: Uint8Array, receipt: Receipt): void
  /** A client was told that its record was never seen and cannot come any more. */
  denied(record: Uint8Array): void
  /** The log's files as they are; every promise must be in them. */
  log(files: ReadonlyMap<string, Uint8Array>): Promise<void>
  /** Leaves behind a submission. */
  committed(leaves: Leaves): void
  /** L1 has lifted clocks: results behind that are others. */
  lifted(): void
  /** The record at a place among all, dt 0; null when none was published. */
  recordAt(opSeq: number): Uint8Array | null
  batches(): number
  /** A hash of all headers in order. */
  trace(): string
  receipts(): readonly { readonly record: Uint8Array; readonly receipt: Receipt }[]
  /** Root behind a submission, null when it was not seen. */
  rootOf(submission: number): Uint8Array | null
  outcomeHashOf(submission: number): Uint8Array | null
  /** Units of an asset that submissions have withdrawn. */
  withdrawn(asset: number): bigint
}

interface Promised {
  readonly header: Uint8Array
  readonly digest: Uint8Array
  readonly body: Uint8Array
  readonly firstOpSeq: number
  readonly count: number
}

interface Ended {
  readonly outcomeHash: Uint8Array
  readonly withdrawals: readonly WithdrawalEntry[]
}

/** Each so manyth receipt's signature is recovered. */
const SIGNATURES_CHECKED = 16
const hasher = createNativeHasher()

const nameOf = (record: Uint8Array) =>
  Buffer.from(record.buffer, record.byteOffset, record.length).toString('latin1')

export function createOracle(
  tally: Tally,
  domain: { readonly separator: Uint8Array; readonly headerSigner: Uint8Array },
): Oracle {
  /** By batch id, from 1. */
  const promised: Promised[] = []
  /** Records by their bytes with dt 0: published, and denied. */
  const seen = new Set<string>()
  const never = new Set<string>()
  const receipts: { record: Uint8Array; receipt: Receipt }[] = []
  /** Entries of the log by micro-batch, as they were found right. */
  const kept: Uint8Array[] = []
  const roots = new Map<number, string>()
  const outcomes = new Map<number, Ended>()
  const { check } = tally

  const digestOf = ({ header }: SignedBatchHeader) => headerDigest(domain.separator, header)
  const bytesOf = (signed: SignedBatchHeader) => encodeSignedHeader(signed)

  function published(signed: SignedBatchHeader, body: Uint8Array): void {
    const { batchId, prevHash, firstOpSeq, count } = signed.header
    const header = bytesOf(signed)
    const before = promised[batchId - 1]
    if (before !== undefined) {
      const isSame = equalBytes(before.header, header) && equalBytes(before.body, body)
      check('no two headers for a micro-batch', isSame ? null : `micro-batch ${batchId} differs`)
      return
    }
    const last = promised.at(-1)
    const isNext = batchId === promised.length + 1
    check('micro-batches are dense', isNext ? null : `${batchId} behind ${promised.length}`)
    const connects =
      equalBytes(prevHash, last?.digest ?? ZERO_HASH) &&
      firstOpSeq === (last === undefined ? 0 : last.firstOpSeq + last.count)
    check('headers are chained', connects ? null : `micro-batch ${batchId} does not connect`)
    promised.push({ header, digest: digestOf(signed), body, firstOpSeq, count })
    for (let at = 0; at < body.length; ) {
      const record = recordIn(body, at)
      const name = nameOf(withDt(record, 0))
      seen.add(name)
      checkDenied(name)
      at += record.length
    }
  }

  function checkDenied(name: string): void {
    const isBoth = never.has(name) && seen.has(name)
    check(
      'what can never come never comes',
      isBoth ? 'a record that was denied is in a batch' : null,
    )
  }

  function denied(record: Uint8Array): void {
    const name = nameOf(record)
    never.add(name)
    checkDenied(name)
  }

  function batchAt(opSeq: number): Promised | null {
    let [low, high] = [0, promised.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const { firstOpSeq, count } = promised[middle] as Promised
      if (opSeq < firstOpSeq) high = middle - 1
      else if (opSeq >= firstOpSeq + count) low = middle + 1
      else return promised[middle] as Promised
    }
    return null
  }

  function groupAt(opSeq: number): Uint8Array | null {
    const batch = batchAt(opSeq)
    if (batch === null) return null
    const start = (opSeq - batch.firstOpSeq) * GROUP_BYTES
    return batch.body.subarray(start, start + GROUP_BYTES)
  }

  /** The record whose first group is there. */
  function wholeAt(opSeq: number): Uint8Array | null {
    const batch = batchAt(opSeq)
    return batch && recordIn(batch.body, (opSeq - batch.firstOpSeq) * GROUP_BYTES)
  }

  function acknowledged(record: Uint8Array, receipt: Receipt): void {
    check('receipts lead to their header', receiptPathIsValid(receipt) ? null : `${receipt.opSeq}`)
    const batch = promised[receipt.header.batchId - 1]
    const isPublished = batch !== undefined && equalBytes(batch.header, bytesOf(receipt))
    check('receipts are under published headers', isPublished ? null : `opSeq ${receipt.opSeq}`)
    const whole = wholeAt(receipt.opSeq)
    const isIt =
      whole !== null &&
      equalBytes(withDt(whole, 0), record) &&
      equalBytes(sha256(whole), receipt.opHash)
    check('receipts are for their record', isIt ? null : `opSeq ${receipt.opSeq}`)
    if (receipts.length % SIGNATURES_CHECKED === 0) {
      check('headers are signed', isSigned(receipt) ? null : `${receipt.header.batchId}`)
    }
    receipts.push({ record, receipt })
  }

  function isSigned(receipt: Receipt): boolean {
    const { signature } = receipt
    const [r, s, v] = [signature.slice(0, 32), signature.slice(32, 64), signature[64] as number]
    const parts = { r, s, yParity: v - 27 }
    const address = recoverAddress(digestOf(receipt), parts, recoverPublicKeyNative)
    return address !== null && equalBytes(address, domain.headerSigner)
  }

  async function log(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const opened = await openLog(createMemoryStorage(files)).catch((error: unknown) => {
      check('a log that a sequencer runs on is whole', String(error))
      return null
    })
    if (opened === null) return
    let count = 0
    for await (const { payload } of opened.read(0)) {
      // What was found right before is right when it is the same.
      const before = kept[count]
      const isKept = before !== undefined && Buffer.compare(before, payload) === 0
      if (isKept) {
        count += 1
        check('what was acknowledged is in the log', null)
        continue
      }
      const entry = decodeJournalEntry(payload)
      if (entry.kind !== 'batch') continue
      const wanted = promised[count]
      count += 1
      if (wanted === undefined) continue
      const { body } = wanted
      const signature = wanted.header.slice(-65)
      const isSame =
        equalBytes(bytesOf({ header: entry.header, signature }), wanted.header) &&
        equalBytes(body, entry.records)
      check('what was acknowledged is in the log', isSame ? null : `micro-batch ${count} differs`)
      if (isSame) kept[count - 1] = payload.slice()
    }
    const isThere = count >= promised.length
    const found = `${promised.length} micro-batches were published, the log has ${count}`
    check('what was acknowledged is in the log', isThere ? null : found)
  }

  function committed({ point, leaves, artifacts }: Leaves): void {
    if (point === null) return
    const { submission } = point
    const found = toHex(point.root)
    const before = roots.get(submission)
    const isSame = before === undefined || before === found
    check('the same log gives the same root', isSame ? null : `submission ${submission}`)
    if (before !== undefined) return
    roots.set(submission, found)
    const all = [...leaves.values()]
    const [problem = null] = auditState(all)
    check('the state is sound', problem)
    const root = createStateTree({ hasher, leaves: all.toReversed() }).root()
    check('the root is that of the leaves', equalBytes(root, point.root) ? null : `${submission}`)
    const kept = artifacts.get(submission)
    if (kept === undefined) return
    const artifact = decodeArtifact(kept)
    const { outcome, withdrawals } = artifact
    outcomes.set(submission, { outcomeHash: outcomeHash(outcome), withdrawals })
    const last = artifact.firstOpSeq + groupsOf(artifact)
    check('submissions are dense', last === point.opSeqNext ? null : `submission ${submission}`)
    for (let at = 0; at < groupsOf(artifact); at++) {
      const group = artifact.records.subarray(at * GROUP_BYTES, (at + 1) * GROUP_BYTES)
      const wanted = groupAt(artifact.firstOpSeq + at)
      const isIt = wanted === null || equalBytes(wanted, group)
      check('submissions carry what was acknowledged', isIt ? null : `submission ${submission}`)
    }
  }

  return {
    published,
    acknowledged,
    denied,
    log,
    committed,
    lifted: () => {
      roots.clear()
      outcomes.clear()
    },
    recordAt: (opSeq) => {
      const whole = wholeAt(opSeq)
      return whole === null ? null : withDt(whole, 0)
    },
    batches: () => promised.length,
    trace: () => toHex(promised.at(-1)?.digest ?? ZERO_HASH),
    receipts: () => receipts,
    outcomeHashOf: (submission) => outcomes.get(submission)?.outcomeHash ?? null,
    withdrawn: (asset) => {
      const all = [...outcomes.values()].flatMap(({ withdrawals }) => withdrawals)
      const mine = all.filter((entry) => entry.asset === asset)
      return mine.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
    },
    rootOf: (submission) => {
      const root = roots.get(submission)
      return root === undefined ? null : new Uint8Array(Buffer.from(root.slice(2), 'hex'))
    },
  }
}

/** All groups of the record that begins there. */
function recordIn(body: Uint8Array, at: number): Uint8Array {
  const first = body.subarray(at, at + GROUP_BYTES)
  const groups = Math.max(1, groupsOfRecord(first[0] as number, first))
  return body.subarray(at, at + groups * GROUP_BYTES)
}
