/** Promises of a sequencer against what was posted. Spec: batches, verification. */
import { equalBytes, type OpRef } from '@assay/protocol'

/** `missing`: nothing replayed yet stands at that opSeq; `altered`: something else does. */
export interface ReceiptCounts {
  readonly given: number
  readonly found: number
  readonly missing: number
  readonly altered: number
  /** opSeq of the first altered one. */
  readonly firstAltered: number | null
}

export interface ReceiptBook {
  /** Every record as it is replayed. */
  note(op: OpRef): void
  /** After a replay from genesis begins anew. */
  clear(): void
  counts(): ReceiptCounts
}

/** Finds receipts among posted records. Memory: the receipts, a hundred bytes each. */
export function createReceiptBook(receipts: readonly OpRef[]): ReceiptBook {
  const byOpSeq = new Map<number, OpRef[]>()
  for (const receipt of receipts) {
    const same = byOpSeq.get(receipt.opSeq)
    if (same === undefined) byOpSeq.set(receipt.opSeq, [receipt])
    else same.push(receipt)
  }
  let found = 0
  let altered = 0
  let firstAltered: number | null = null
  return {
    note: (op) => {
      for (const receipt of byOpSeq.get(op.opSeq) ?? []) {
        if (equalBytes(receipt.opHash, op.opHash)) {
          found++
          continue
        }
        altered++
        firstAltered ??= op.opSeq
      }
    },
    clear: () => {
      found = 0
      altered = 0
      firstAltered = null
    },
    counts: () => ({
      given: receipts.length,
      found,
      missing: receipts.length - found - altered,
      altered,
      firstAltered,
    }),
  }
}
